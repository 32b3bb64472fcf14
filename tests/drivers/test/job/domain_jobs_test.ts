import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";

const MIB = 1024n * 1024n;

async function completions(connection: Connection): Promise<string[]> {
  const heard: string[] = [];
  const listener = connection.events.on("domain.job-completed", ({ domain, params }) => {
    heard.push(`${domain.name} ${params.operation} ${params.success}`);
  });
  await listener.ready;
  return heard;
}

Deno.test("A save takes its time by the host's speed, tells of it, and is seen by others", async () => {
  await using host = testHost({ domains: 1, jobSpeed: "64 MiB", clock: "manual" });
  await using connection = await connect(host.uri);
  const heard = await completions(connection);
  const domain = await connection.domains.get("vm1");
  assert.equal((await domain.jobInfo()).type, "none");
  const save = domain.managedSave();
  const done = save.done;
  await save.begun;
  await host.clock.advance("2 s");
  const info = await domain.jobInfo();
  assert.deepEqual(
    { type: info.type, elapsed: info.timeElapsedMs, memory: info.memory },
    {
      type: "unbounded",
      elapsed: 2000,
      memory: { fraction: 0.25, total: 2 ** 29, processed: 2 ** 27, remaining: 2 ** 29 - 2 ** 27 },
    },
  );
  assert.equal((await domain.jobStats()).operation, "save");
  assert.deepEqual(await domain.state(), { state: "paused", reason: "save" });
  await host.clock.advance("6 s");
  await done;
  assert.deepEqual(await domain.state(), { state: "shutoff", reason: "saved" });
  assert.deepEqual(heard, ["vm1 2 true"]);
  const kept = await domain.jobStats({ completed: true, keepCompleted: true });
  assert.equal(kept.type, "completed");
  assert.equal(kept.params.time_elapsed, 8000n);
  assert.equal((await domain.jobStats({ completed: true })).type, "completed");
  assert.equal((await domain.jobStats({ completed: true })).type, "none");
});

Deno.test("A save or dump that is aborted leaves the guest running as if nothing had been", async () => {
  await using host = testHost({ domains: 1, jobSpeed: "64 MiB", clock: "manual" });
  await using connection = await connect(host.uri);
  const heard = await completions(connection);
  const domain = await connection.domains.get("vm1");
  const save = domain.managedSave();
  const end = assert.rejects(save.done, { code: "OPERATION_ABORTED", outcome: "refused" });
  await save.begun;
  await host.clock.advance("1 s");
  await save.cancel();
  await end;
  assert.deepEqual(await domain.state(), { state: "running", reason: "save-canceled" });
  assert.equal(await domain.hasManagedSave(), false);
  const dump = domain.coreDump("/nonexistent/dump");
  const aborted = assert.rejects(dump.done, { code: "OPERATION_ABORTED" });
  await dump.begun;
  await host.clock.advance("1 s");
  assert.deepEqual(await domain.state(), { state: "paused", reason: "dump" });
  await domain.abortJob();
  await aborted;
  assert.equal((await domain.state()).state, "running");
  assert.deepEqual(heard, ["vm1 2 false", "vm1 8 false"]);
  await assert.rejects(domain.abortJob(), { code: "OPERATION_INVALID" });
});

Deno.test("A guest that stops while it is saved, and one that is busy, are told of", async () => {
  await using host = testHost({ domains: 2, jobSpeed: "1 MiB", clock: "manual" });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  const save = domain.managedSave();
  const stopped = assert.rejects(save.done, { code: "OPERATION_FAILED" });
  await save.begun;
  await host.clock.advance("1 s");
  const late = domain.managedSave();
  const busy = assert.rejects(late.done, { code: "OPERATION_TIMEOUT" });
  await late.begun;
  await host.clock.advance("30 s");
  await busy;
  await domain.destroy();
  await stopped;
  assert.equal(await domain.hasManagedSave(), false);

  const other = await connection.domains.get("vm2");
  const first = other.managedSave();
  const done = first.done;
  await first.begun;
  await host.clock.advance("500 s");
  const second = other.managedSave();
  const waits = assert.rejects(second.done, { code: "OPERATION_INVALID" });
  await second.begun;
  await host.clock.advance("20 s");
  await Promise.all([done, waits]);
});

Deno.test("Without a speed a save takes no time, and its job is known afterwards", async () => {
  await using connection = await connect("test:///default?world=no-speed&clock=manual");
  const domain = await connection.domains.get("test");
  await domain.managedSave();
  const { type, params } = await domain.jobStats({ completed: true });
  assert.equal(type, "completed");
  assert.equal(params.memory_total, 2048n * MIB);
});
