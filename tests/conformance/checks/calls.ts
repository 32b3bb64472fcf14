import { type Connection, Domain, VirtError } from "@denovirt/denovirt";
import type { Check, CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { hostInterfaceXml, networkXml, nwfilterXml, poolXml, secretXml, volumeXml } from "../documents.ts";
import { holds, refused, same } from "../found.ts";

const NOBODY = "00000000-0000-4000-8000-00000000dead";

/** A call of every sort, on what is not there: what comes before anything is sent comes before the host's answer. */
const CALLS: Readonly<Record<string, (c: Connection, options: object) => PromiseLike<unknown>>> = {
  "domains.get": (c, o) => c.domains.get("nobody", o),
  "domains.find": (c, o) => c.domains.find("nobody", o),
  "domains.list": (c, o) => c.domains.list(o),
  "domains.define": (c, o) => c.domains.define("<domain/>", o),
  "networks.get": (c, o) => c.networks.get("nobody", o),
  "pools.get": (c, o) => c.storagePools.get("nobody", o),
  "secrets.get": (c, o) => c.secrets.get(NOBODY, o),
  "nwfilters.get": (c, o) => c.nwfilters.get("nobody", o),
  "interfaces.get": (c, o) => c.interfaces.get("nobody", o),
  "node-devices.get": (c, o) => c.nodeDevices.get("nobody", o),
  "hostname": (c, o) => c.hostname(o),
  "node-info": (c, o) => c.nodeInfo(o),
  "domain.xml": (c, o) => nobody(c).xml(o),
  "domain.start": (c, o) => nobody(c).start(o),
  "domain.suspend": (c, o) => nobody(c).suspend(o),
  "domain.set-memory": (c, o) => nobody(c).setMemory("1 GiB", o),
  "domain.save": (c, o) => nobody(c).save("/nowhere/at/all", o),
  "domain.stats": (c, o) => nobody(c).stats(["state"], o),
  "domain.snapshots": (c, o) => nobody(c).snapshots.list(o),
  "domain.console": (c, o) => nobody(c).openConsole(o),
};

function nobody(connection: Connection): Domain {
  return new Domain(connection, { name: "nobody", uuid: NOBODY, id: -1 });
}

async function endOf(work: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await work();
    return "done";
  } catch (error) {
    return error;
  }
}

const options: readonly Check[] = Object.entries(CALLS).flatMap(([name, call]): Check[] => [
  {
    id: `calls.aborted.${name}`,
    title: `\`${name}\` with an aborted signal rejects with its reason, and nothing is sent`,
    needs: [],
    run: async (c) => {
      const reason = new Error("enough");
      const end = await endOf(() => call(c.connection, { signal: AbortSignal.abort(reason) }));
      supported(end);
      holds(end === reason, "the signal's reason", String(end));
    },
  },
]);

/** What a driver does not have is for the suite to judge. */
function supported(end: unknown): void {
  if (end instanceof VirtError && end.code === "NO_SUPPORT") throw end;
}

/** What changes something, by what a connection that may only read is to be refused. */
const CHANGES: Readonly<
  Record<string, {
    readonly needs: Check["needs"];
    readonly run: (readonly: Connection, c: CheckContext) => Promise<unknown>;
  }>
> = {
  "domain.define": { needs: ["domainDefineXML"], run: (r, c) => r.domains.define(c.domainXml()) },
  "domain.create": { needs: ["domainCreateXML"], run: (r, c) => r.domains.create(c.domainXml()) },
  ...onDomain({
    start: ["domainCreate", (d) => d.start()],
    shutdown: ["domainShutdown", (d) => d.shutdown()],
    reboot: ["domainReboot", (d) => d.reboot()],
    reset: ["domainReset", (d) => d.reset()],
    destroy: ["domainDestroy", (d) => d.destroy()],
    undefine: ["domainUndefine", (d) => d.undefine()],
    suspend: ["domainSuspend", (d) => d.suspend()],
    resume: ["domainResume", (d) => d.resume()],
    save: ["domainSave", (d, c) => d.save(c.path("save"))],
    "managed-save": ["domainManagedSave", (d) => d.managedSave()],
    "remove-managed-save": ["domainManagedSaveRemove", (d) => d.removeManagedSave()],
    "core-dump": ["domainCoreDump", (d, c) => d.coreDump(c.path("core"))],
    rename: ["domainRename", (d, c) => d.rename(c.name())],
    "set-autostart": ["domainSetAutostart", (d) => d.setAutostart(true)],
    "set-memory": ["domainSetMemory", (d) => d.setMemory("32 MiB")],
    "set-max-memory": ["domainSetMaxMemory", (d) => d.setMaxMemory("64 MiB")],
    "set-vcpus": ["domainSetVcpus", (d) => d.setVcpus(1)],
    "pin-vcpu": ["domainPinVcpu", (d) => d.pinVcpu(0, [0])],
    "set-metadata": ["domainSetMetadata", (d) => d.setMetadata("title", "t")],
    "attach-device": ["domainAttachDevice", (d, c) => d.attachDevice(c.cardXml())],
    "detach-device": ["domainDetachDevice", (d, c) => d.detachDevice(c.cardXml())],
    "update-device": ["domainUpdateDeviceFlags", (d, c) => d.updateDevice(c.cardXml())],
    "set-scheduler": ["domainSetSchedulerParameters", (d) => d.setSchedulerParameters({ weight: 1 })],
    "set-memory-parameters": ["domainSetMemoryParameters", (d) => d.setMemoryParameters({ hard_limit: 1n })],
    "send-key": ["domainSendKey", (d) => d.sendKey([30])],
    "inject-nmi": ["domainInjectNMI", (d) => d.injectNmi()],
    "memory-peek": ["domainMemoryPeek", (d) => d.memoryPeek(0, 1)],
    console: ["domainOpenConsole", (d) => d.openConsole()],
    "abort-job": ["domainAbortJob", (d) => d.abortJob()],
    "pm-suspend": ["domainPMSuspendForDuration", (d) => d.pmSuspend("mem")],
    snapshot: ["domainSnapshotCreateXML", (d) => d.snapshots.create()],
    "secure-xml": ["domainGetXMLDesc", (d) => d.xml({ secure: true })],
  }),
  "restore": { needs: ["domainRestore"], run: (r, c) => r.domains.restore(c.path("save")) },
  "pool.define": {
    needs: ["storagePoolDefineXML"],
    run: (r, c) => r.storagePools.define(poolXml(c.name(), c.path())),
  },
  "pool.start": {
    needs: ["storagePoolCreate"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).start(),
  },
  "pool.undefine": {
    needs: ["storagePoolUndefine"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).undefine(),
  },
  "pool.set-autostart": {
    needs: ["storagePoolSetAutostart"],
    run: async (r, c) => await (await r.storagePools.get((await c.pool()).name)).setAutostart(true),
  },
  "volume.create": {
    needs: ["storageVolCreateXML"],
    run: async (r, c) =>
      await (await r.storagePools.get((await c.runningPool()).name)).volumes.create(volumeXml("v", 1024)),
  },
  "volume.delete": {
    needs: ["storageVolDelete"],
    run: async (r, c) => await (await r.storagePools.volumeByKey((await c.volume()).key)).delete(),
  },
  "volume.upload": {
    needs: ["storageVolUpload"],
    run: async (r, c) => await (await r.storagePools.volumeByKey((await c.volume()).key)).upload(),
  },
  "volume.download": {
    needs: ["storageVolDownload"],
    run: async (r, c) => await (await r.storagePools.volumeByKey((await c.volume()).key)).download(),
  },
  "network.define": { needs: ["networkDefineXML"], run: (r, c) => r.networks.define(networkXml(c.name())) },
  "network.start": {
    needs: ["networkCreate"],
    run: async (r, c) => await (await r.networks.get((await c.network()).name)).start(),
  },
  "network.undefine": {
    needs: ["networkUndefine"],
    run: async (r, c) => await (await r.networks.get((await c.network()).name)).undefine(),
  },
  "nwfilter.define": {
    needs: ["nWFilterDefineXML"],
    run: (r, c) => r.nwfilters.define(nwfilterXml(c.name())),
  },
  "secret.define": { needs: ["secretDefineXML"], run: (r, c) => r.secrets.define(secretXml(c.name())) },
  "secret.value": {
    needs: ["secretGetValue"],
    run: async (r, c) => {
      const secret = await c.secret();
      await secret.setValue("v");
      await (await r.secrets.get(secret.uuid)).value();
    },
  },
  "interface.define": {
    needs: ["interfaceDefineXML"],
    run: (r) => r.interfaces.define(hostInterfaceXml().xml),
  },
  "interface.begin": { needs: ["interfaceChangeBegin"], run: (r) => r.interfaces.begin() },
};

function onDomain(
  calls: Readonly<
    Record<
      string,
      readonly [Check["needs"][number], (domain: Domain, c: CheckContext) => PromiseLike<unknown>]
    >
  >,
): typeof CHANGES {
  return Object.fromEntries(
    Object.entries(calls).map(([name, [need, run]]) => [`domain.${name}`, {
      needs: [need],
      run: async (readonly: Connection, c: CheckContext) => {
        await run(await readonly.domains.get((await c.define()).uuid), c);
      },
    }]),
  );
}

const readonlyChecks: readonly Check[] = [
  ...Object.entries(CHANGES).map(([name, { needs, run }]): Check => ({
    id: `readonly.${name}`,
    title: `\`${name}\` on a connection that may only read is OPERATION_DENIED`,
    needs,
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      await refused(run(readonly, c), "OPERATION_DENIED");
    },
  })),
  {
    id: "readonly.reads",
    title: "a connection that may only read does read",
    needs: ["domainGetXMLDesc", "domainGetInfo"],
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      const domain = await c.running();
      const same_ = await readonly.domains.get(domain.uuid);
      same((await same_.info()).state, "running", "its state");
      holds((await same_.xml()).includes(domain.name), "its document", "none");
      holds((await readonly.domains.list()).some(({ uuid }) => uuid === domain.uuid), "it listed", "not");
    },
  },
  {
    id: "readonly.events",
    title: "a connection that may only read hears of what others do",
    needs: ["domainSuspend"],
    extra: "readonly",
    run: async (c) => {
      const readonly = await c.open({ readonly: true });
      const domain = await c.running();
      const next = readonly.events.stream(["domain.lifecycle"]);
      await next.ready;
      await domain.suspend();
      for await (const event of next) {
        if (
          event.type === "domain.lifecycle" && event.domain.uuid === domain.uuid &&
          event.event === "suspended"
        ) break;
      }
    },
  },
];

const connections: readonly Check[] = [
  {
    id: "connection.alive",
    title: "a connection is alive until it is closed, and closing twice is fine",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      same(connection.isAlive(), true, "alive");
      await connection.close();
      await connection.close();
      same(connection.isAlive(), false, "alive");
      same(await connection.closed, "client", "how it ended");
    },
  },
  {
    id: "connection.closed-calls",
    title: "calls on a connection that is closed are refused, and nothing is sent",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const domain = await connection.domains.get((await c.define()).uuid);
      await connection.close();
      const end = await endOf(() => domain.info());
      holds(
        end instanceof VirtError && end.outcome !== "unknown",
        "a VirtError of a known outcome",
        String(end),
      );
      same(end.code, "INVALID_CONN", "the code");
    },
  },
  {
    id: "connection.closed-pending",
    title: "calls that are under way when a connection is closed all end",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const calls = Array.from({ length: 50 }, () => endOf(() => connection.domains.list()));
      await connection.close();
      for (const end of await Promise.all(calls)) {
        holds(end === "done" || end instanceof VirtError, "an answer or a VirtError", String(end));
      }
    },
  },
  {
    id: "connection.closed-events",
    title: "a stream of events ends with its connection, and tells of that",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      const connection = await c.open();
      const stream = connection.events.stream(["domain.lifecycle", "connection.closed"]);
      await stream.ready;
      const seen: string[] = [];
      const reading = endOf(async () => {
        for await (const event of stream) if (event.type === "connection.closed") seen.push(event.type);
      });
      await connection.close();
      const end = await reading;
      holds(end === "done" || end instanceof VirtError, "an end", String(end));
      same(seen, ["connection.closed"], "the last event");
    },
  },
  {
    id: "connection.using",
    title: "`await using` closes it",
    needs: [],
    extra: "second-connection",
    run: async (c) => {
      let connection: Connection;
      {
        await using inside = await c.open();
        connection = inside;
      }
      same(connection.isAlive(), false, "alive");
    },
  },
  {
    id: "connection.many-calls",
    title: "many calls at once are all answered, each with its own answer",
    needs: ["domainGetInfo"],
    run: async (c) => {
      const domains = await Promise.all(Array.from({ length: 5 }, () => c.define()));
      const uuids = await Promise.all(
        Array.from({ length: 200 }, async (_, i) => {
          const { name, uuid } = domains[i % 5]!;
          return (await c.connection.domains.get(name)).uuid === uuid;
        }),
      );
      holds(uuids.every((each) => each), "each its own", uuids.filter((each) => !each).length);
    },
  },
  {
    id: "connection.facts",
    title: "a host has a name, a type, versions, CPUs and memory",
    needs: ["connectGetHostname", "connectGetVersion", "connectGetLibVersion", "nodeGetInfo"],
    run: async (c) => {
      const { connection } = c;
      holds((await connection.hostname()).length > 0, "a name", "");
      holds((await connection.type()).length > 0, "a type", "");
      holds((await connection.libVersion()).number > 0, "a version", 0);
      const { cpus, memory } = await connection.nodeInfo();
      holds(cpus > 0 && memory > 0, "CPUs and memory", { cpus, memory });
    },
  },
  {
    id: "connection.capabilities",
    title: "`capabilities()` can be read",
    needs: ["connectGetCapabilities"],
    run: async (c) => {
      holds((await c.connection.capabilitiesXml()).includes("<capabilities"), "a document", "none");
      holds(typeof await c.connection.capabilities() === "object", "a config", "none");
    },
  },
  {
    id: "connection.uri",
    title: "a connection knows its driver and its URI",
    needs: [],
    run: (c) => {
      holds(
        c.connection.driver.length > 0 && c.connection.uri.includes(":"),
        "driver and URI",
        c.connection.uri,
      );
      return Promise.resolve();
    },
  },
  {
    id: "connection.timeout-wrong",
    title: "a `timeoutMs` that is none is a caller's mistake",
    needs: [],
    run: async (c) => {
      for (const timeoutMs of [-1, NaN, "1" as unknown as number]) {
        const end = await endOf(() => c.connection.domains.list({ timeoutMs }));
        holds(
          end instanceof RangeError || end instanceof TypeError,
          "a RangeError or TypeError",
          String(end),
        );
      }
    },
  },
  {
    id: "connection.option-wrong",
    title: "an option that is no boolean is a `TypeError`, and an unknown domain is not asked for",
    needs: [],
    run: async (c) => {
      const wrong = { paused: 1 as unknown as boolean };
      holds(
        await endOf(() => nobody(c.connection).start(wrong)) instanceof TypeError,
        "a TypeError",
        "another",
      );
      const filter = { active: "yes" as unknown as boolean };
      holds(
        await endOf(() => c.connection.domains.list(filter)) instanceof TypeError,
        "a TypeError",
        "another",
      );
    },
  },
  {
    id: "connection.errors",
    title:
      "an error has libvirt's code, number and part, what became of the call, and a message that says more",
    needs: [],
    run: async (c) => {
      const end = await endOf(() => c.connection.domains.get("nobody"));
      holds(end instanceof VirtError, "a VirtError", String(end));
      same([end.code, end.number, end.outcome], ["NO_DOMAIN", 42, "refused"], "code, number and outcome");
      holds(end.message.length > 0 && end.domain.length > 0, "a message and a part", end.message);
    },
  },
  {
    id: "connection.supports",
    title: "`supports()` of what nothing has is false",
    needs: [],
    run: (c) => {
      for (const wrong of ["toString", "constructor", "domainFly"]) {
        same(c.connection.supports(wrong as "domainCreate"), false, wrong);
      }
      return Promise.resolve();
    },
  },
];

export const calls: CheckGroup = { title: "Calls with an aborted signal", checks: options };
export const readonlyConnections: CheckGroup = {
  title: "Connections that may only read",
  checks: readonlyChecks,
};
export const connectionsOfAll: CheckGroup = { title: "Connections and errors", checks: connections };
