import assert from "node:assert/strict";
import { Job, VirtError } from "@denovirt/denovirt";

/** A job that the test ends. */
function pending(): {
  readonly job: Job<string, number>;
  readonly end: PromiseWithResolvers<string>;
  readonly seen: string[];
} {
  const end = Promise.withResolvers<string>();
  const seen: string[] = [];
  const job = new Job<string, number>(() =>
    Promise.resolve({
      done: end.promise,
      progress: () => Promise.resolve(seen.push("asked")),
      cancel: () => {
        seen.push("cancelled");
        end.reject(
          new VirtError("cancelled", { code: "OPERATION_ABORTED", domain: "NONE", outcome: "refused" }),
        );
        return Promise.resolve();
      },
      release: () => void seen.push("released"),
    })
  );
  return { job, end, seen };
}

Deno.test("Job resolves with its result, and lets go of what it held", async () => {
  const { job, end, seen } = pending();
  assert.equal(job.ended, false);
  end.resolve("copied");
  assert.equal(await job, "copied");
  assert.equal(job.ended, true);
  assert.equal(await job.progress(), undefined);
  assert.deepEqual(seen, ["released"]);
});

Deno.test("Job yields its progress until it ends", async () => {
  const { job, end } = pending();
  const parts: number[] = [];
  for await (const part of job.progressEvery({ intervalMs: 1 })) {
    parts.push(part);
    if (part === 3) end.resolve("copied");
  }
  assert.deepEqual(parts, [1, 2, 3]);
});

Deno.test("Job throws what it failed with into a loop over its progress", async () => {
  const { job, end } = pending();
  const failure = new Error("disk full");
  await assert.rejects(async () => {
    for await (const part of job.progressEvery({ intervalMs: 1 })) if (part === 2) end.reject(failure);
  }, failure);
});

Deno.test("Job.cancel() has the host stop, and twice is once", async () => {
  const { job, seen } = pending();
  const failed = assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  await job.cancel();
  await job.cancel();
  await failed;
  assert.deepEqual(seen, ["cancelled", "released"]);
});

Deno.test("Job cancels what still runs when it is disposed of", async () => {
  const { job, seen } = pending();
  {
    await using held = job;
    held.done.catch(() => {});
  }
  assert.deepEqual(seen, ["cancelled", "released"]);
});

Deno.test("Job ends the wait by signal and by timeoutMs, and not the host's work", async () => {
  for (
    const [options, wanted] of [
      [{ timeoutMs: 1 }, { code: "OPERATION_TIMEOUT", outcome: "unknown" }],
      [{ signal: AbortSignal.abort(new Error("enough")) }, new Error("enough")],
    ] as const
  ) {
    const seen: string[] = [];
    const job = new Job<void, never>(() =>
      Promise.resolve({
        done: new Promise<void>(() => {}),
        progress: () => Promise.resolve(undefined),
        cancel: () => Promise.resolve(void seen.push("cancelled")),
        release: () => void seen.push("released"),
      }), options);
    await assert.rejects(job.done, wanted);
    assert.deepEqual(seen, ["released"]);
  }
});

Deno.test("Job rejects with what kept it from beginning, and has nothing to cancel then", async () => {
  const job = new Job<void, void>(() => Promise.reject(new RangeError("no such disk")));
  const failed = assert.rejects(job.done, RangeError);
  await job.cancel();
  await failed;
});
