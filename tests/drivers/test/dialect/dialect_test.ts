import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { domainXml } from "../_simulated_host.ts";

const volume = (name: string) => `<volume><name>${name}</name><capacity>1048576</capacity></volume>`;

/** Causes of refusals, by what each dialect says; `done` where it does not refuse. */
const CAUSES: Readonly<
  Record<string, {
    readonly qemu: string;
    readonly test: string;
    readonly run: (connection: Connection) => Promise<unknown>;
  }>
> = {
  "start of what runs": {
    qemu: "OPERATION_INVALID",
    test: "INTERNAL_ERROR",
    run: async (c) => await (await c.domains.get("test")).start(),
  },
  "pausing what is paused": {
    qemu: "done",
    test: "INTERNAL_ERROR",
    run: async (c) => {
      const domain = await c.domains.create(domainXml("paused"), { paused: true });
      await domain.suspend();
    },
  },
  "shutting down what is paused": {
    qemu: "OPERATION_INVALID",
    test: "done",
    run: async (c) => await (await c.domains.create(domainXml("asleep"), { paused: true })).shutdown(),
  },
  "removing no managed save": {
    qemu: "SYSTEM_ERROR",
    test: "done",
    run: async (c) => await (await c.domains.get("test")).removeManagedSave(),
  },
  "a volume by a taken name": {
    qemu: "STORAGE_VOL_EXIST",
    test: "OPERATION_FAILED",
    run: async (c) => {
      const { volumes } = await c.storagePools.get("default-pool");
      await volumes.create(volume("v"));
      await volumes.create(volume("v"));
    },
  },
  "a clone by a taken name": {
    qemu: "INTERNAL_ERROR",
    test: "OPERATION_FAILED",
    run: async (c) => {
      const { volumes } = await c.storagePools.get("default-pool");
      await volumes.createFrom(volume("w"), await volumes.create(volume("w")));
    },
  },
  "a start on no network": {
    qemu: "NO_NETWORK",
    test: "done",
    run: (c) =>
      c.domains.create(
        domainXml("lost", { devices: "<interface type='network'><source network='gone'/></interface>" }),
      ),
  },
};

const codeOf = (work: Promise<unknown>) => work.then(() => "done", (error) => error.code);

Deno.test("Each dialect has its code for a cause, and the default one is libvirtd's qemu driver's", async () => {
  const dialects = { "": "qemu", "&dialect=libvirt-qemu": "qemu", "&dialect=libvirt-test": "test" } as const;
  for (const [query, column] of Object.entries(dialects)) {
    await using connection = await connect(`test:///default?world=dialects${query}`);
    for (const [cause, { run, ...codes }] of Object.entries(CAUSES)) {
      assert.equal(await codeOf(run(connection)), codes[column], `${cause} with ${query || "none"}`);
    }
  }
  await assert.rejects(connect("test:///default?dialect=klingon"), {
    code: "INVALID_ARG",
    message: /wanted dialect as libvirt-qemu or libvirt-test: found "klingon"/,
  });
});

Deno.test("Counters begin at a guest's start with 0, stand still while it is paused, and begin anew", async () => {
  await using host = testHost({ domains: [{ name: "vm", state: "shutoff" }], clock: "manual" });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm");
  const counted = async () => {
    const { cpuTime } = await domain.info();
    const [disk, card] = [await domain.blockStats("vda"), await domain.interfaceStats("testnet0")];
    return { cpuTime, disk: Number(disk.rd_bytes), card: Number(card.rx.bytes) };
  };
  const NONE = { cpuTime: 0n, disk: 0, card: 0 };
  await host.clock.advance("1 h");
  assert.equal((await domain.info()).cpuTime, 0n);
  await domain.start();
  assert.deepEqual(await counted(), NONE);
  await host.clock.advance("2 s");
  const ran = await counted();
  assert.equal(ran.cpuTime, 2_000_000_000n);
  assert(ran.disk > 0 && ran.card > 0);
  await domain.suspend();
  await host.clock.advance("1 h");
  assert.deepEqual(await counted(), ran);
  await domain.resume();
  await host.clock.advance("1 s");
  assert.equal((await counted()).cpuTime, 3_000_000_000n);
  await domain.destroy();
  assert.equal((await domain.info()).cpuTime, 0n);
  await domain.start();
  assert.deepEqual(await counted(), NONE);
});

Deno.test("A start that is refused for its sources changes nothing: definition, managed save, other objects", async () => {
  await using connection = await connect("test:///default?world=refused-start");
  const { domains, networks } = connection;
  const network = await networks.get("default");
  const events: string[] = [];
  const listening = connection.events.on("domain.lifecycle", (event) => void events.push(event.event));
  await listening.ready;
  const test = await domains.get("test");
  await test.managedSave();
  await network.destroy();
  events.length = 0;
  const before = await test.xml();
  await assert.rejects(test.start(), { code: "OPERATION_INVALID", object: { kind: "domain", name: "test" } });
  assert.deepEqual(await test.state(), { state: "shutoff", reason: "failed" });
  assert.equal(await test.xml(), before);
  assert.equal(await test.hasManagedSave(), true);
  // A document for one run does not take the place of the definition.
  await assert.rejects(domains.create(before.replace("<memory", "<title>once</title><memory")), {
    code: "OPERATION_INVALID",
  });
  assert.equal(await test.xml(), before);
  assert.deepEqual(events, []);
  await network.start();
  await test.start();
  assert.deepEqual(await test.state(), { state: "running", reason: "restored" });
});

Deno.test("A guest starts without an optional medium that is not there, and tells of it", async () => {
  await using connection = await connect("test:///default?world=optional-medium");
  const changes: unknown[] = [];
  const listening = connection.events.on(
    "domain.disk-change",
    ({ oldSrcPath, reason }) => void changes.push([oldSrcPath, reason]),
  );
  await listening.ready;
  const disk = (device: string, target: string, policy: string) =>
    `<disk type='file' device='${device}'><source file='/default-pool/${target}'${policy}/><target dev='${target}'/></disk>`;
  const optional = " startupPolicy='optional'";
  const domain = await connection.domains.define(
    domainXml("vm", { devices: disk("cdrom", "hda", optional) + disk("disk", "hdb", optional) }),
  );
  await domain.start();
  assert.doesNotMatch(await domain.xml(), /default-pool/);
  assert.match(await domain.xml(), /<target dev='hda'/);
  assert.doesNotMatch(await domain.xml(), /<target dev='hdb'/);
  assert.match(await domain.xml({ inactive: true }), /default-pool\/hda[^]*default-pool\/hdb/);
  assert.deepEqual(changes, [
    ["/default-pool/hda", "change-missing-on-start"],
    ["/default-pool/hdb", "drop-missing-on-start"],
  ]);
  const wanted = await connection.domains.define(domainXml("wanted", { devices: disk("cdrom", "hda", "") }));
  await assert.rejects(wanted.start(), { code: "SYSTEM_ERROR" });
});
