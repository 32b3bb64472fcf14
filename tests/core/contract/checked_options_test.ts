/** All that takes options refuses those that it does not have, before it does anything: held by its declarations. */
import assert from "node:assert/strict";
import { NWFilter } from "../../../core/network/nwfilter.ts";
import { NWFilterBinding } from "../../../core/network/nwfilter_binding.ts";
import * as root from "../../../mod.ts";
import * as config from "../../../core/config/mod.ts";
import * as esx from "../../../drivers/esx/mod.ts";
import * as vim25Functions from "../../../drivers/esx/vim25/mod.ts";
import { AdminConnection, connectAdmin } from "../../../drivers/libvirt/admin/mod.ts";
import { AdminClient } from "../../../drivers/libvirt/admin/admin_client.ts";
import { AdminServer } from "../../../drivers/libvirt/admin/admin_server.ts";
import { NetworkPort } from "../../../core/network/network_port.ts";
import { HostInterface } from "../../../core/host/host_interface.ts";
import { NodeDevice } from "../../../core/host/node_device.ts";
import { Secret } from "../../../core/host/secret.ts";
import { DomainCheckpoint } from "../../../core/snapshot/domain_checkpoint.ts";
import { DomainSnapshot } from "../../../core/snapshot/domain_snapshot.ts";
import { StoragePool } from "../../../core/storage/storage_pool.ts";
import { StorageVolume } from "../../../core/storage/storage_volume.ts";
import { Network } from "../../../core/network/network.ts";
import { connect, Job } from "../../../mod.ts";
import { Connection } from "../../../core/connection/connection.ts";
import { Denovirtd } from "../../../daemon/mod.ts";
import { LibvirtBindings } from "../../../drivers/libvirt/ffi/mod.ts";
import { EventDispatcher } from "../../../events/mod.ts";
import { testHost } from "../../../drivers/test/testing/mod.ts";
import { doors } from "../../_checks.ts";
import { declaredTakers, type Taker } from "./_declared_options.ts";

const { EventHistory, Vim25Client } = vim25Functions;
const UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const REF = { name: "web", uuid: UUID, id: 7 };

/** What is called at the host; nothing is to be. */
const sent: string[] = [];

/** Has any method, and notes down which is called. */
function recorder(): Record<string, (...args: unknown[]) => Promise<never>> {
  return new Proxy({}, {
    get: (_, name) => (): Promise<never> => {
      sent.push(String(name));
      return Promise.reject(new Error("sent"));
    },
  });
}

function handles(): Readonly<Record<string, unknown>> {
  const table = recorder();
  const connection = new Connection(
    {
      driver: "fake",
      ...{ hypervisor: table, networks: table, storage: table, interfaces: table, nodeDevices: table },
      ...{ secrets: table, nwfilters: table },
      events: {
        deliver: () => {},
        subscribe: (type: string) => Promise.reject(new Error(`${sent.push(type)}`)),
        unsubscribe: () => Promise.resolve(),
      },
      closed: new Promise(() => {}),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    } as unknown as ConstructorParameters<typeof Connection>[0],
    "fake:///",
  );
  const domain = new root.Domain(connection, REF);
  const network = new Network(connection, REF);
  const pool = new StoragePool(connection, REF);
  const rpc = recorder() as never;
  const admin = new AdminConnection(
    { closed: new Promise(() => {}), call: table.call, callFor: table.callFor } as never,
    "",
  );
  const vim25 = Object.create(Vim25Client.prototype);
  const host = testHost();
  const guest = host.guest("test");
  return {
    Domains: connection.domains,
    GuestAgentCalls: domain.agent,
    GuestAgentPrograms: domain.agent,
    DomainSnapshotCollection: domain.snapshots,
    DomainCheckpointCollection: domain.checkpoints,
    DomainSnapshot: new DomainSnapshot(domain, { name: "s", dom: REF }),
    DomainCheckpoint: new DomainCheckpoint(domain, { name: "c", dom: REF }),
    NetworkCollection: connection.networks,
    Network: network,
    NetworkPorts: network.ports,
    NetworkPort: new NetworkPort(network, { net: REF, uuid: UUID }),
    NWFilterCollection: connection.nwfilters,
    NWFilter: new NWFilter(connection, REF),
    NWFilterBindingCollection: connection.nwfilterBindings,
    NWFilterBinding: new NWFilterBinding(connection, { portdev: "vnet0", filtername: "f" }),
    HostInterfaceCollection: connection.interfaces,
    HostInterface: new HostInterface(connection, { name: "eth0", mac: "" }),
    NodeDeviceCollection: connection.nodeDevices,
    NodeDevice: new NodeDevice(connection, { name: "pci" }),
    SecretCollection: connection.secrets,
    Secret: new Secret(connection, { uuid: UUID, usageType: 0, usageID: "" }),
    StoragePoolCollection: connection.storagePools,
    StoragePool: pool,
    StorageVolumes: pool.volumes,
    StorageVolume: new StorageVolume(connection, { pool: "p", name: "v", key: "k" }),
    EventDispatcher: new EventDispatcher({
      subscribe: () => Promise.reject(new Error("sent")),
      unsubscribe: () => Promise.resolve(),
    }),
    Job: new Job<void>(() => new Promise(() => {})),
    AdminConnection: admin,
    AdminServers: admin.servers,
    AdminClients: new AdminServer(rpc, "libvirtd").clients,
    AdminServer: new AdminServer(rpc, "libvirtd"),
    AdminClient: new AdminClient(rpc, { id: 1n, timestamp: 0n, transport: 0 } as never),
    TestHost: host,
    TestGuest: guest,
    GuestDevices: guest,
    EventHistory: new EventHistory({} as never, {} as never),
    Vim25Client: Object.assign(vim25, { open: Vim25Client.open }),
    Denovirtd,
    LibvirtBindings,
    ...Object.fromEntries(
      ["Cpus", "Documents", "Facts", "Info", "Memory", "Stats"].map((part) => [`Host${part}`, connection]),
    ),
    "": { ...root, ...config, ...esx, ...vim25Functions, connect, testHost, connectAdmin },
    domain,
  };
}

/** No options, though each of their properties may be left out. */
const NONE = new Set([
  // libvirt's own names of what a client says of itself, which newer hosts have more of.
  "HostFacts.setIdentity.0",
  // libvirt's own names of limits, which newer hosts have more of.
  "DomainTuning.setMemoryParameters.0",
  // They take what another function gives.
  "Collection.list.0",
]);

// The types of the vSphere API and of the kit for drivers have names that ours have too.
const OTHERS = /generated|^drivers\/kit\.ts$/;
const takers = (await declaredTakers(doors.filter((door) => !OTHERS.test(door)))).filter(
  ({ owner, name, at }) => {
    const key = `${owner}.${name}.${at}`;
    return !NONE.has(key);
  },
);
const objects = handles();

/** Calls it with options alone: what else it takes is looked at later. */
async function calling({ owner, name, at }: Taker, options: object): Promise<Error | undefined> {
  const of = objects[owner] ?? (owner.startsWith("Domain") ? objects.domain : undefined);
  assert(of !== undefined, `No object for ${owner}.${name}()`);
  const method = (of as Readonly<Record<string, (...args: unknown[]) => unknown>>)[name];
  assert(typeof method === "function", `No method ${owner}.${name}()`);
  const first: unknown[] = name === "migrate" || owner !== "EventDispatcher"
    ? Array.from({ length: at }, () => FIRST[`${owner}.${name}`] ?? "web")
    : ["domain.lifecycle", () => {}].slice(0, at);
  try {
    const result = method.call(of, ...first, options);
    if (result !== null && typeof result === "object" && "next" in result) {
      await (result as AsyncIterator<unknown>).next();
    }
    await result;
  } catch (error) {
    return error as Error;
  }
}

/** Of those that look at what comes before the options. */
const FIRST: Readonly<Record<string, unknown>> = {
  ".cloneDomain": objects.domain,
  ".relocateDomain": objects.domain,
  ".vm": { name: "web", memory: "1 GiB", vcpus: 1 },
  "DomainWaiting.waitFor": "address",
};

Deno.test("All that takes options is known, some 400 of it", () => {
  assert(takers.length > 400, `found ${takers.length}`);
});

/** What goes on without a host: it is not called with options that it has. */
const ACTING =
  /^(Functions|Denovirtd|LibvirtBindings|Job|Event.*|Vim25Client|Test.*|GuestDevices|DomainWaiting)$/;

for (const [owner, methods] of Map.groupBy(takers, ({ owner }) => owner || "Functions")) {
  Deno.test({
    name: `${owner}: ${methods.length} refuse an option that there is not, before anything is sent`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      for (const method of methods) {
        sent.length = 0;
        const about = `${method.owner}.${method.name}()`;
        const error = await calling(method, { nonsenseAsSuch: 1 });
        assert(error instanceof TypeError, `${about}: ${error}`);
        assert.match(error.message, /nonsenseAsSuch/, about);
        const one = method.options.toSorted((a, b) => b.length - a.length)[0]!;
        const near = await calling(method, { [`${one}x`]: 1 });
        assert.match(near?.message ?? "", new RegExp(`: did you mean "${one}"\\?$`), `${about}: ${near}`);
        assert.deepEqual(sent, [], about);
      }
    },
  });

  if (ACTING.test(owner)) continue;
  Deno.test({
    name: `${owner}: all options that are declared are taken`,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      for (const method of methods) {
        const options = Object.fromEntries(method.options.map((name) => [name, undefined]));
        const error = await calling(method, options);
        assert.doesNotMatch(error?.message ?? "", /wanted one of its options/, `${owner}.${method.name}()`);
      }
    },
  });
}

Deno.test("connect() refuses options within options, before a driver is asked", async () => {
  const drivers = [{
    name: "never",
    schemes: ["never"],
    permissions: [],
    open: () => assert.fail("opened"),
  }];
  const within: readonly [object, string][] = [
    [
      { timeout: 5 },
      'Cannot call connect(), wanted one of its options: found "timeout": did you mean "timeoutMs"?',
    ],
    [{ auth: { user: "me" } }, '"user": did you mean "username"?'],
    [{ keepalive: { intervalMS: 5 } }, '"intervalMS": did you mean "intervalMs"?'],
    [{ tls: { cacert: "x" } }, '"cacert": did you mean'],
    [{ inFlight: { hihg: 5 } }, '"hihg": did you mean "high"?'],
    [{ reconnect: { attempt: 5 } }, '"attempt": did you mean "attempts"?'],
  ];
  for (const [options, message] of within) {
    const error = await connect("never:///", { drivers, ...options }).catch((error) => error);
    assert(error instanceof TypeError && error.message.includes(message), String(error));
  }
});

Deno.test("Options that are no object are refused, and none at all are taken", async () => {
  const domain = objects.domain as root.Domain;
  for (const wrong of [null, "paused", 5, ["paused"]]) {
    await assert.rejects(
      domain.start(wrong as never),
      /wanted an object of options: found (null|a string|a number|a list)$/,
    );
  }
  await assert.rejects(domain.start(), /sent/);
});
