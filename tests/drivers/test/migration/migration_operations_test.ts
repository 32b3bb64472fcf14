import assert from "node:assert/strict";
import { connect, type Connection, type Domain, type MigrationProgress } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { domainXml } from "../_simulated_host.ts";

/** Two hosts, the first with a running domain `vm1` of 512 MiB that moves 64 MiB a second. */
async function twoHosts(clock: "virtual" | "manual" = "virtual") {
  const here = testHost({ domains: 1, jobSpeed: "64 MiB", clock });
  const there = testHost({ domains: [] });
  const from = await connect(here.uri);
  const to = await connect(there.uri);
  const heard: string[] = [];
  for (const [name, connection] of [["from", from], ["to", to]] as const) {
    const listener = connection.events.on(
      ["domain.lifecycle", "domain.migration-iteration", "domain.job-completed"],
      (event) => {
        heard.push(
          event.type === "domain.lifecycle"
            ? `${name} ${event.event}/${event.detail}`
            : event.type === "domain.migration-iteration"
            ? `${name} iteration ${event.iteration}`
            : `${name} job ${event.params.success}`,
        );
      },
    );
    await listener.ready;
  }
  const domain = await from.domains.get("vm1");
  return {
    here,
    there,
    from,
    to,
    domain,
    heard,
    async [Symbol.asyncDispose]() {
      await from.close();
      await to.close();
      await here[Symbol.asyncDispose]();
      await there[Symbol.asyncDispose]();
    },
  };
}

const names = async (connection: Connection) => (await connection.domains.list()).map(({ name }) => name);

Deno.test("Domain.migrate() takes a running domain to another embedded host, with progress and events", async () => {
  await using hosts = await twoHosts();
  const { from, to, domain, here, heard } = hosts;
  const before = here.clock.now();
  const seen: MigrationProgress[] = [];
  const job = domain.migrate(to, { live: true, persistDest: true, undefineSource: true });
  for await (const progress of job.progressEvery({ intervalMs: 1 })) seen.push(progress);
  const moved = await job;
  assert.equal(moved.connection, to);
  assert.equal(moved.uuid, domain.uuid);
  assert.deepEqual(await moved.state(), { state: "running", reason: "migrated" });
  assert.equal(await moved.isPersistent(), true);
  assert.deepEqual(await names(from), []);
  assert.equal(here.clock.now() - before, 8000);
  assert(seen.every(({ type, memory }) => type === "unbounded" && memory.total === 512 * 1024 ** 2));
  assert.deepEqual(heard, [
    "to started/migrated",
    "from iteration 1",
    "from suspended/migrated",
    "to defined/added",
    "to resumed/migrated",
    "from job true",
    "from stopped/migrated",
    "from undefined/removed",
  ]);
});

Deno.test("Domain.migrate() goes at the speed and by the document that it is told", async () => {
  await using hosts = await twoHosts();
  const { to, domain, here } = hosts;
  const before = here.clock.now();
  await domain.suspend();
  const destXml = (await domain.xml()).replace(/<source file='[^']*'/, "<source file='/other'");
  const moved = await domain.migrate(to, { live: true, bandwidth: "32 MiB", destName: "other", destXml });
  assert.equal(here.clock.now() - before, 16_000);
  assert.equal(moved.name, "other");
  assert.match(await moved.xml(), /<source file='\/other'/);
  assert.deepEqual(await moved.state(), { state: "paused", reason: "user" });
  assert.equal(await moved.isPersistent(), false);
  assert.deepEqual(await domain.state(), { state: "shutoff", reason: "migrated" });
});

Deno.test("Domain.migrate() with peer2peer is led by the source's host, to a connection's URI or one by name", async () => {
  await using hosts = await twoHosts();
  const { from, to, domain, there } = hosts;
  await domain.migrate(to, { live: true, peer2peer: true, tunnelled: true });
  assert.deepEqual(await names(to), ["vm1"]);
  const back = await to.domains.get("vm1");
  await assert.rejects(back.migrate("qemu+tcp://other/system", { peer2peer: true }).done, {
    code: "OPERATION_FAILED",
    outcome: "refused",
  });
  await using third = await connect("test:///default?world=third&clock=virtual");
  await back.migrate("test://other/default?world=third&clock=virtual", { peer2peer: true, live: true });
  assert.deepEqual((await names(third)).sort(), ["test", "vm1"]);
  assert.deepEqual(await names(from), ["vm1"]);
  assert(there.calls("domainMigratePrepare3").length > 0);
});

Deno.test("A migration that is cancelled leaves the domain running at its source alone", async () => {
  await using hosts = await twoHosts();
  const { from, to, domain, heard } = hosts;
  await domain.setMigrateMaxSpeed("1 MiB");
  assert.equal(await domain.migrateMaxSpeed(), 1024 ** 2);
  const job = domain.migrate(to, { live: true });
  const end = assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  while (!heard.includes("from iteration 1")) await new Promise((resolve) => setTimeout(resolve, 0));
  await job.cancel();
  await end;
  assert.equal((await domain.state()).state, "running");
  assert.deepEqual(await names(to), []);
  assert.deepEqual(await names(from), ["vm1"]);
  assert.deepEqual(heard.slice(-2).sort(), ["from job false", "to stopped/failed"]);
  assert.equal((await domain.jobStats({ completed: true })).type, "cancelled");
  assert.equal((await domain.jobInfo()).type, "none");
});

Deno.test("A migration of a busy guest goes on for ever, until it is slowed down", async () => {
  await using hosts = await twoHosts();
  const { to, domain, heard, here } = hosts;
  here.guest("vm1").setDirtyRate("100 MiB");
  const job = domain.migrate(to, { live: true, autoConverge: true });
  await job;
  const passes = heard.filter((line) => line.startsWith("from iteration")).length;
  assert(passes > 5 && passes < 40, `${passes} passes`);
  const stats = await domain.jobStats({ completed: true });
  assert(Number(stats.params.auto_converge_throttle) >= 50);
});

Deno.test("Domain.migrateStartPostCopy() has the guest run over there while its memory follows", async () => {
  await using hosts = await twoHosts();
  const { to, domain, heard, here } = hosts;
  here.guest("vm1").setDirtyRate("100 MiB");
  await assert.rejects(domain.migrateStartPostCopy(), { code: "OPERATION_INVALID" });
  const job = domain.migrate(to, { live: true, postcopy: true });
  while (!heard.includes("from iteration 3")) await new Promise((resolve) => setTimeout(resolve, 0));
  await domain.migrateStartPostCopy();
  await assert.rejects(domain.abortJob(), { code: "OPERATION_INVALID" });
  const moved = await job;
  assert.deepEqual(await moved.state(), { state: "running", reason: "migrated" });
  const order = heard.filter((line) => !line.includes("iteration"));
  assert.deepEqual(order, [
    "to started/migrated",
    "from suspended/postcopy",
    "to resumed/postcopy",
    "to resumed/migrated",
    "from job true",
    "from stopped/migrated",
  ]);
});

Deno.test("A migration that breaks in post-copy leaves both sides paused", async () => {
  await using hosts = await twoHosts("manual");
  const { to, domain, heard, here } = hosts;
  here.guest("vm1").setDirtyRate("100 MiB");
  const job = domain.migrate(to, { live: true, postcopy: true });
  const end = assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  await here.clock.advance("9 s");
  assert(heard.includes("from iteration 2"));
  const { params } = await domain.jobStats();
  assert.equal(params.memory_remaining, 448n * 1024n ** 2n);
  assert.equal(params.memory_processed, 576n * 1024n ** 2n);
  await domain.migrateStartPostCopy();
  await here.clock.advance("1 s");
  assert(heard.includes("to resumed/postcopy"));
  await domain.abortJob({ postcopy: true });
  await end;
  assert.deepEqual(await domain.state(), { state: "paused", reason: "postcopy-failed" });
  const there = await to.domains.get("vm1");
  assert.deepEqual(await there.state(), { state: "paused", reason: "postcopy-failed" });
});

Deno.test("A destination that fails, refuses or is lost leaves the guest where it was", async () => {
  await using hosts = await twoHosts();
  const { to, domain, there } = hosts;
  const rule = there.rule({ call: "domainMigratePrepare3", fail: "OPERATION_FAILED" });
  await assert.rejects(domain.migrate(to, { live: true }).done, { code: "OPERATION_FAILED" });
  rule.remove();
  await to.domains.define(domainXml("vm1", { uuid: "11111111-2222-4333-8444-555555555555" }));
  await assert.rejects(domain.migrate(to, { live: true }).done, { code: "OPERATION_FAILED" });
  await (await to.domains.get("vm1")).undefine();
  assert.equal((await domain.jobInfo()).type, "none");
  const finish = there.rule({ call: "domainMigrateFinish3", fail: "INTERNAL_ERROR", times: 1 });
  await assert.rejects(domain.migrate(to, { live: true }).done, { code: "INTERNAL_ERROR" });
  finish.remove();
  assert.deepEqual(await domain.state(), { state: "running", reason: "migration-canceled" });
});

Deno.test("A destination that is lost while memory moves leaves the guest running, and nothing over there", async () => {
  await using hosts = await twoHosts("manual");
  const { from, to, domain, here, there } = hosts;
  const job = domain.migrate(to, { live: true });
  const end = assert.rejects(job.done, { name: "VirtError" });
  await here.clock.advance("1 s");
  assert.equal((await domain.jobInfo()).memory.processed, 64 * 1024 ** 2);
  await there.loseConnections();
  await end;
  assert.equal((await domain.state()).state, "running");
  await using again = await connect(there.uri);
  assert.deepEqual(await names(again), []);

  const other = domain.migrate(again, { live: true });
  const lost = assert.rejects(other.done, { name: "VirtError" });
  await here.clock.advance("1 s");
  await from.close();
  await lost;
  assert.deepEqual(await names(again), []);
  await using back = await connect(here.uri);
  const still = await back.domains.get("vm1");
  assert.equal((await still.state()).state, "running");
  assert.equal((await still.jobInfo()).type, "none");
});

Deno.test("A domain migrates while it is off, and its disks along if they are to", async () => {
  await using from = await connect("test:///default?world=disks-from&clock=virtual");
  await using to = await connect("test:///default?world=disks-to&clock=virtual");
  const pool = await from.storagePools.get("default-pool");
  const volume = await pool.volumes.create(
    "<volume><name>d</name><capacity unit='MiB'>1</capacity></volume>",
  );
  const writer = (await volume.upload()).getWriter();
  await writer.write(new TextEncoder().encode("on it"));
  await writer.close();
  const define = (): Promise<Domain> =>
    from.domains.define(domainXml("vm", {
      devices: "<disk type='file'><source file='/default-pool/d'/><target dev='vda' bus='virtio'/></disk>",
    }));
  const domain = await define();
  await assert.rejects(domain.migrate(to).done, { code: "OPERATION_INVALID" });
  await assert.rejects(domain.migrate(to, { offline: true }).done, { code: "OPERATION_INVALID" });
  const off = await domain.migrate(to, { offline: true, persistDest: true, undefineSource: true });
  assert.equal((await off.state()).state, "shutoff");
  assert.deepEqual(await names(from), ["test"]);
  await off.undefine();

  const again = await define();
  await again.start();
  await assert.rejects(again.migrate(to, { live: true }).done, { code: "MIGRATE_UNSAFE" });
  await again.snapshots.create();
  await assert.rejects(again.migrate(to, { live: true, unsafe: true }).done, { code: "OPERATION_INVALID" });
  await (await again.snapshots.current()).delete();
  const there = await again.migrate(to, { live: true, nonSharedDisk: true });
  assert.equal(new TextDecoder().decode(await there.blockPeek("vda", 0, 5)), "on it");
});
