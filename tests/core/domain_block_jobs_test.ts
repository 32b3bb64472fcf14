import assert from "node:assert/strict";
import type { BlockJobInfo, Domain, Job } from "@denovirt/denovirt";
import type { HypervisorTable } from "../../core/driver.ts";
import { VirtError } from "../../core/errors.ts";
import { testAnswers, testRequests } from "./_domain.ts";
import { FakeHost, WEB } from "./_fake_host.ts";

type Status = "ready" | "completed" | "failed" | "canceled";
type BlockJob = Job<void, BlockJobInfo>;

const INFO = { found: 1, type: 2, bandwidth: 0n, cur: 3n, end: 4n };

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
    { type: "active-commit", bandwidth: 7n, cur: 3n, end: 4n },
  ],
  [
    (d) => d.blockJobInfo("vda"),
    "domainGetBlockJobInfo",
    { ...INFO, type: 9 },
    { type: "unknown-9", bandwidth: 0n, cur: 3n, end: 4n },
  ],
]);

function tell(host: FakeHost, status: Status, disk = "vda", jobType: BlockJobInfo["type"] = "copy"): void {
  host.emit({ type: "domain.block-job", time: 1, domain: WEB, disk, diskForm: "target", jobType, status });
}

const REQUESTS: readonly (readonly [(d: Domain) => BlockJob, keyof HypervisorTable, ...unknown[]])[] = [
  [(d) => d.blockPull("vda"), "domainBlockPull", WEB, "vda", 0n, 64],
  [(d) => d.blockPull("vda", { bandwidth: "1 MiB" }), "domainBlockPull", WEB, "vda", 1048576n, 64],
  [(d) => d.blockCommit("vda"), "domainBlockCommit", WEB, "vda", null, null, 0n, 16],
  [
    (d) =>
      d.blockCommit("vda", {
        base: "/base",
        top: "/top",
        bandwidth: 5,
        shallow: true,
        delete: true,
        active: true,
        relative: true,
      }),
    "domainBlockCommit",
    WEB,
    "vda",
    "/base",
    "/top",
    5n,
    31,
  ],
  [(d) => d.blockCopy("vda", "<disk/>"), "domainBlockCopy", WEB, "vda", "<disk/>", {}, 0],
  [
    (d) => d.blockCopy("vda", { dest: `/a&"b` }),
    "domainBlockCopy",
    WEB,
    "vda",
    '<disk type="file"><source file="/a&#38;&#34;b"/></disk>',
    {},
    0,
  ],
  [
    (d) =>
      d.blockCopy("vda", { dest: "/dev/x", format: "raw", blockdev: true }, {
        bandwidth: "2 KiB",
        granularity: 65536,
        bufSize: "1 MiB",
        shallow: true,
        reuseExt: true,
        transientJob: true,
        synchronousWrites: true,
      }),
    "domainBlockCopy",
    WEB,
    "vda",
    '<disk type="block"><source dev="/dev/x"/><driver type="raw"/></disk>',
    { bandwidth: 2048n, granularity: 65536, "buf-size": 1048576n },
    15,
  ],
  [(d) => d.blockRebase("vda"), "domainBlockRebase", WEB, "vda", null, 0n, 64],
  [
    (d) =>
      d.blockRebase("vda", "/base", {
        bandwidth: 1n,
        shallow: true,
        reuseExt: true,
        copyRaw: true,
        copy: true,
        relative: true,
        copyDev: true,
      }),
    "domainBlockRebase",
    WEB,
    "vda",
    "/base",
    1n,
    127,
  ],
];

const TYPES: { readonly [name: string]: BlockJobInfo["type"] } = {
  domainBlockPull: "pull",
  domainBlockCommit: "active-commit",
  domainBlockCopy: "copy",
  domainBlockRebase: "pull",
};

for (const [does, name, ...args] of REQUESTS) {
  Deno.test(`Domain.${does.toString().slice(7).replace(/\s+/g, " ")} listens, calls ${name}, and ends with its event`, async () => {
    const host: FakeHost = new FakeHost({
      [name]: () => {
        assert.deepEqual(host.subscribed, ["+domain.block-job", "+domain.lifecycle"]);
        // Before the host answers: a job may be that quick.
        tell(host, "completed", "vda", TYPES[name]);
      },
    });
    await does(await host.domain());
    assert.deepEqual(host.taken(), [[name, ...args]]);
    assert.deepEqual(host.subscribed.slice(2).sort(), ["-domain.block-job", "-domain.lifecycle"]);
    await host.connection.close();
  });
}

/** A copy that is under way on a host with these answers. */
async function copying(
  answers: ConstructorParameters<typeof FakeHost>[0] = {},
  options: Parameters<Domain["blockCopy"]>[2] = {},
  disk = "vda",
): Promise<{ readonly host: FakeHost; readonly job: BlockJob }> {
  const host = new FakeHost({
    domainBlockCopy: undefined,
    domainBlockJobAbort: undefined,
    domainGetBlockJobInfo: INFO,
    ...answers,
  });
  const domain = await host.domain();
  const job = domain.blockCopy(disk, "<disk/>", options);
  await job.begun;
  host.taken();
  return { host, job };
}

const refusal = (code: "INVALID_ARG" | "OPERATION_INVALID") =>
  new VirtError("refused", { code, domain: "QEMU", outcome: "refused" });

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
  assert.deepEqual(await job.progress(), { type: "copy", bandwidth: 0n, cur: 3n, end: 4n });
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

Deno.test("A block job of a disk that is named by its path ends with the event of its target", async () => {
  const params = { "block.count": 1, "block.0.name": "vda", "block.0.path": "/a.qcow2" };
  const { host, job } = await copying({ connectGetAllDomainStats: [{ dom: WEB, params }] }, {}, "/a.qcow2");
  tell(host, "completed");
  await job;
  await host.connection.close();
});

Deno.test("A block job does not take the end of an earlier one for its own", async () => {
  const host: FakeHost = new FakeHost({ domainBlockPull: undefined });
  const domain = await host.domain();
  const job = domain.blockPull("vda");
  tell(host, "canceled", "vda", "pull");
  await job.begun;
  // libvirt tells of a backup's disks after it has told of the backup's end.
  tell(host, "failed", "vda", "backup");
  tell(host, "completed", "vda", "pull");
  await job;
  await host.connection.close();
});

Deno.test("A block job rejects with what the host knows of its failure", async () => {
  const { host, job } = await copying({
    domainGetDiskErrors: { errors: [{ disk: "vdb", error: 1 }, { disk: "vda", error: 2 }], nerrors: 1 },
  });
  tell(host, "failed");
  await assert.rejects(job.done, {
    code: "OPERATION_FAILED",
    message: 'Cannot copy disk "vda" of domain "web": the host says that the job failed (no-space)',
  });
  await host.connection.close();
});

Deno.test("A block job is cancelled, also in the moment of its end", async () => {
  const { host, job } = await copying({ domainBlockJobAbort: () => tell(host, "canceled") });
  await job.cancel();
  await assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  await host.connection.close();

  const gone = await copying({
    domainBlockJobAbort: () => {
      setTimeout(() => tell(gone.host, "completed"));
      throw refusal("INVALID_ARG");
    },
    domainGetBlockJobInfo: { ...INFO, found: 0 },
  });
  await gone.job.cancel();
  await gone.job;
  await gone.host.connection.close();

  const busy = await copying({ domainBlockJobAbort: () => Promise.reject(refusal("OPERATION_INVALID")) });
  await assert.rejects(busy.job.cancel(), { code: "OPERATION_INVALID" });
  tell(busy.host, "completed");
  await busy.job;
  await busy.host.connection.close();
});

Deno.test("A block job rejects when its domain stops or its connection ends", async () => {
  const stopped = await copying();
  const lifecycle = { type: "domain.lifecycle", time: 1, domain: WEB } as const;
  stopped.host.emit({ ...lifecycle, event: "suspended", detail: "paused" });
  stopped.host.emit({ ...lifecycle, event: "stopped", detail: "destroyed" });
  await assert.rejects(stopped.job.done, {
    code: "OPERATION_ABORTED",
    message: 'Cannot copy disk "vda" of domain "web": the domain has stopped',
  });
  await stopped.host.connection.close();

  const lost = await copying();
  const error = new VirtError("gone", { code: "RPC", domain: "RPC", outcome: "unknown" });
  lost.host.end({ reason: "error", error });
  await assert.rejects(lost.job.done, { code: "RPC", outcome: "unknown", cause: error });
});

Deno.test("A block job's signal ends the wait, and leaves the job to the host", async () => {
  const stop = new AbortController();
  const { host, job } = await copying({}, { signal: stop.signal });
  assert(host.optionsSeen.some((options) => options?.signal === stop.signal));
  stop.abort(new Error("enough"));
  await assert.rejects(job.done, { message: "enough" });
  assert.deepEqual(host.taken(), []);
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(host.subscribed.slice(2).sort(), ["-domain.block-job", "-domain.lifecycle"]);
  await host.connection.close();
});

Deno.test("A block job looks again after missed events", async () => {
  let info: object = INFO;
  const { host, job } = await copying({ domainGetBlockJobInfo: () => info });
  let ready = false;
  const caughtUp = job.ready.then(() => ready = true);
  const gap = async () => {
    host.connection.events.gap("reconnected");
    await new Promise((resolve) => setTimeout(resolve));
  };
  await gap();
  assert.equal(ready, false);
  info = { ...INFO, cur: 4n };
  await gap();
  await caughtUp;
  info = { ...INFO, found: 0 };
  await Promise.all([assert.rejects(job.done, { code: "OPERATION_FAILED", outcome: "unknown" }), gap()]);
  await host.connection.close();
});

Deno.test("A block job that the host refuses, or has no events of, lets go of its subscription", async () => {
  const host = new FakeHost({ domainBlockPull: () => Promise.reject(refusal("OPERATION_INVALID")) });
  const domain = await host.domain();
  await assert.rejects(domain.blockPull("vda").done, { code: "OPERATION_INVALID" });
  assert.deepEqual(host.subscribed.slice(2).sort(), ["-domain.block-job", "-domain.lifecycle"]);
  await assert.rejects(domain.blockCommit("vda").done, { code: "NO_SUPPORT", outcome: "not-sent" });
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
