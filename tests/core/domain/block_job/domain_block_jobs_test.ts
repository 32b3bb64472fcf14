import assert from "node:assert/strict";
import { type BlockJob, copying, INFO, refusal, tell } from "./_block_jobs.ts";
import { testAnswers, testRequests } from "../../_domain.ts";
import { FakeHost, WEB } from "../../_fake_host.ts";

testRequests([
  ["blockJobInfo()", (d) => d.blockJobInfo("vda"), "domainGetBlockJobInfo", WEB, "vda", 1],
  ["blockJobAbort()", (d) => d.blockJobAbort("vda"), "domainBlockJobAbort", WEB, "vda", 0],
  [
    "blockJobAbort() with every option",
    (d) => d.blockJobAbort("vda", { async: true, pivot: true }),
    "domainBlockJobAbort",
    WEB,
    "vda",
    3,
  ],
  [
    "blockJobSetSpeed()",
    (d) => d.blockJobSetSpeed("vda", "20 MiB"),
    "domainBlockJobSetSpeed",
    WEB,
    "vda",
    20971520n,
    1,
  ],
]);

testAnswers([
  [(d) => d.blockJobInfo("vda"), "domainGetBlockJobInfo", { ...INFO, found: 0 }, undefined],
  [
    (d) => d.blockJobInfo("vda"),
    "domainGetBlockJobInfo",
    { ...INFO, type: 4, bandwidth: 7n },
    { type: "active-commit", bandwidth: 7, fraction: 0.75, processed: 3, total: 4, remaining: 1 },
  ],
  [
    (d) => d.blockJobInfo("vda"),
    "domainGetBlockJobInfo",
    { ...INFO, type: 9 },
    { type: "unknown-9", bandwidth: 0, fraction: 0.75, processed: 3, total: 4, remaining: 1 },
  ],
]);

Deno.test("A block job waits when it is ready, pivots once, and ends with the host's word", async () => {
  const aborts: unknown[] = [];
  const { host, job } = await copying({
    domainBlockJobAbort: (...args: unknown[]) => void aborts.push(args),
  });
  tell(host, "ready", "vdb");
  tell(host, "completed", "vdb");
  assert.equal(job.ended, false);
  const completed = Promise.all([job.complete(), job.complete()]);
  tell(host, "ready");
  await job.ready;
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(aborts, [[WEB, "vda", 3]]);
  assert.deepEqual(await job.progress(), {
    type: "copy",
    bandwidth: 0,
    fraction: 0.75,
    processed: 3,
    total: 4,
    remaining: 1,
  });
  tell(host, "completed");
  await completed;
  await host.connection.close();
});

Deno.test("A block job that the host would not let pivot can be asked again", async () => {
  let asked = 0;
  const { host, job } = await copying({
    domainBlockJobAbort: () => {
      if (++asked === 1) throw refusal("OPERATION_INVALID");
      tell(host, "completed");
    },
  });
  tell(host, "ready");
  await assert.rejects(job.complete(), { code: "OPERATION_INVALID" });
  assert.equal(job.ended, false);
  await job.complete();
  await host.connection.close();
});

Deno.test("A block job pivots or finishes by itself where it is told to", async () => {
  for (const [whenReady, flags, status] of [["pivot", 3, "completed"], ["finish", 1, "canceled"]] as const) {
    const aborts: unknown[] = [];
    const { host, job } = await copying({
      domainBlockJobAbort: (...args: unknown[]) => {
        aborts.push(args);
        tell(host, status);
      },
    }, { whenReady });
    tell(host, "ready");
    await job;
    assert.deepEqual(aborts, [[WEB, "vda", flags]]);
    await host.connection.close();
  }
  const { host, job } = await copying({
    domainBlockJobAbort: () => Promise.reject(refusal("OPERATION_INVALID")),
  }, { whenReady: "pivot" });
  tell(host, "ready");
  await assert.rejects(job.done, { code: "OPERATION_INVALID" });
  await host.connection.close();
});

Deno.test("A block job with wrong arguments rejects, and nothing is sent", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  const wrong = (value: unknown) => value as never;
  const jobs: readonly (readonly [BlockJob, typeof TypeError | typeof RangeError])[] = [
    [domain.blockPull(""), TypeError],
    [domain.blockPull("vda", { bandwidth: -1 }), RangeError],
    [domain.blockPull("vda", { bandwidth: wrong(true) }), TypeError],
    [domain.blockCommit("vda", { base: wrong(1) }), TypeError],
    [domain.blockCommit("vda", { active: wrong(1) }), TypeError],
    [domain.blockCommit("vda", { whenReady: wrong("stop") }), TypeError],
    [domain.blockCopy("vda", ""), TypeError],
    [domain.blockCopy("vda", wrong(null)), TypeError],
    [domain.blockCopy("vda", { dest: "" }), TypeError],
    [domain.blockCopy("vda", { dest: "/a", format: wrong(1) }), TypeError],
    [domain.blockCopy("vda", { dest: "/a", blockdev: wrong("yes") }), TypeError],
    [domain.blockCopy("vda", "<disk/>", { granularity: 2 ** 33 }), RangeError],
    [domain.blockRebase("vda", wrong(1)), TypeError],
    [domain.blockRebase("vda", "/a", { copy: wrong(1) }), TypeError],
  ];
  for (const [job, error] of jobs) await assert.rejects(job.done, error);
  await assert.rejects(domain.blockJobInfo(""), TypeError);
  await assert.rejects(domain.blockJobAbort("vda", { pivot: wrong(1) }), TypeError);
  await assert.rejects(domain.blockJobSetSpeed("vda", 0.5), RangeError);
  assert.deepEqual(host.taken(), []);
  assert.deepEqual(host.subscribed, []);
  await host.connection.close();
});
