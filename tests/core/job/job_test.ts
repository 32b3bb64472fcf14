import assert from "node:assert/strict";
import { Job, type RunningJob, VirtError } from "@denovirt/denovirt";

/** A job that the test ends. */
function pending(): {
  readonly job: Job<string>;
  readonly end: PromiseWithResolvers<string>;
  readonly seen: string[];
} {
  const end = Promise.withResolvers<string>();
  const seen: string[] = [];
  const job = new Job<string>(() =>
    Promise.resolve({
      done: end.promise,
      progress: () => Promise.resolve({ processed: seen.push("asked") }),
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
  const parts: unknown[] = [];
  for await (const { processed } of job.progressEvery({ intervalMs: 1 })) {
    parts.push(processed);
    if (processed === 3) end.resolve("copied");
  }
  assert.deepEqual(parts, [1, 2, 3]);
});

Deno.test("Job throws what it failed with into a loop over its progress", async () => {
  const { job, end } = pending();
  const failure = new Error("disk full");
  await assert.rejects(async () => {
    for await (const { processed } of job.progressEvery({ intervalMs: 1 })) {
      if (processed === 2) end.reject(failure);
    }
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

Deno.test("Job tells when it has begun, is ready when it says so, and is completed then", async () => {
  const end = Promise.withResolvers<string>();
  const ready = Promise.withResolvers<void>();
  const seen: string[] = [];
  const job = Job.later<string>(() =>
    Promise.resolve({
      job: new Job<string>(() =>
        Promise.resolve({
          done: end.promise,
          ready: ready.promise,
          progress: () => Promise.resolve(undefined),
          cancel: () => Promise.resolve(),
          complete: () => {
            seen.push("completed");
            end.resolve("copied");
            return Promise.resolve();
          },
        })
      ),
    })
  );
  await job.begun;
  const completed = job.complete();
  assert.deepEqual(seen, []);
  ready.resolve();
  await job.ready;
  assert.equal(await completed, "copied");
  assert.equal(await job.complete(), "copied");
  assert.deepEqual(seen, ["completed"]);
});

Deno.test("Job that ends by itself is ready then, and there is nothing to complete", async () => {
  const { job, end, seen } = pending();
  const completed = job.complete();
  end.resolve("copied");
  await job.ready;
  assert.equal(await completed, "copied");
  assert.deepEqual(seen, ["released"]);
});

Deno.test("Job says once what kept it from beginning to one who waits for that, and need not be awaited too", async () => {
  const failure = new Error("no such disk");
  for (
    const wait of [
      (job: Job<void>) => job.begun,
      (job: Job<void>) => job.ready,
      (job: Job<void>) => job.complete(),
      (job: Job<void>) => job.progress(),
    ]
  ) {
    await assert.rejects(wait(new Job(() => Promise.reject(failure))), failure);
    await assert.rejects(
      wait(Job.later(() => Promise.resolve({ job: new Job<void>(() => Promise.reject(failure)) }))),
      failure,
    );
  }
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

Deno.test("Job whose signal has aborted before rejects with its reason alone, whatever comes of it", async () => {
  const signal = AbortSignal.abort(new Error("enough"));
  const job = new Job<void, never>(() => Promise.reject(new Error("refused")), { signal });
  await assert.rejects(job.done, { message: "enough" });
  await new Promise((resolve) => setTimeout(resolve));
});

Deno.test("Job ends the wait for a host that does not begin, and lets go should it begin after all", async () => {
  const begun = Promise.withResolvers<RunningJob<void, never>>();
  const released = Promise.withResolvers<void>();
  const job = new Job<void, never>(() => begun.promise, { timeoutMs: 1 });
  await assert.rejects(job.done, { code: "OPERATION_TIMEOUT", outcome: "unknown" });
  begun.resolve({
    done: new Promise<void>(() => {}),
    progress: () => Promise.resolve(undefined),
    cancel: () => Promise.resolve(),
    release: released.resolve,
  });
  await released.promise;
});

Deno.test("Job ends as it does whatever comes of letting go of what it held", async () => {
  const print = console.error;
  const printed: unknown[][] = [];
  console.error = (...line: unknown[]) => void printed.push(line);
  try {
    const error = new Error("stuck");
    const release = () => {
      throw error;
    };
    const progress = () => Promise.resolve(undefined);
    const cancel = () => Promise.resolve();
    const job = new Job(() => Promise.resolve({ done: Promise.resolve("done"), progress, cancel, release }));
    assert.equal(await job, "done");
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(printed.map(([, thrown]) => thrown), [error]);
  } finally {
    console.error = print;
  }
});

Deno.test("Job rejects with what kept it from beginning, and has nothing to cancel then", async () => {
  const job = new Job<void>(() => Promise.reject(new RangeError("no such disk")));
  const failed = assert.rejects(job.done, RangeError);
  await job.cancel();
  await failed;
});

Deno.test("Job that fails while another one is iterated kills nobody, and is told to who asks later", async () => {
  const unheard: unknown[] = [];
  const listener = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unheard.push(event.reason);
  };
  globalThis.addEventListener("unhandledrejection", listener);
  try {
    const first = pending();
    const second = pending();
    const [begun, ready] = [second.job.begun, second.job.ready];
    const failure = new Error("disk full");
    for await (const { processed } of first.job.progressEvery({ intervalMs: 1 })) {
      if (processed === 1) second.end.reject(failure);
      // Two turns of the event loop, in which a rejection that nobody hears is told.
      for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
      if (processed === 3) first.end.resolve("copied");
    }
    assert.deepEqual(unheard, []);
    await begun;
    await assert.rejects(ready, failure);
    await assert.rejects(async () => await second.job, failure);
    await assert.rejects(second.job.done, failure);
    await assert.rejects(async () => await Array.fromAsync(second.job), failure);
  } finally {
    globalThis.removeEventListener("unhandledrejection", listener);
  }
});

Deno.test("Job.handle comes out of an async function as the job that it is, under way", async () => {
  const { job, end, seen } = pending();
  const begin = async () => {
    await job.begun;
    return job.handle;
  };
  const handle = await begin();
  assert.equal(handle.ended, false);
  assert.equal((await handle.progress())?.processed, 1);
  for await (const { processed } of handle.progressEvery({ intervalMs: 1 })) {
    if (processed === 3) end.resolve("copied");
  }
  assert.equal(await handle.done, "copied");
  await handle.ready;
  assert.equal(handle.ended, true);
  assert.deepEqual(seen, ["asked", "asked", "asked", "released"]);

  const left = pending();
  const failed = assert.rejects(left.job.done, { code: "OPERATION_ABORTED" });
  {
    await using _ = left.job.handle;
  }
  await failed;
  assert.deepEqual(left.seen, ["cancelled", "released"]);
});
