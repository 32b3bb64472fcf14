import assert from "node:assert/strict";
import { VirtError } from "@denovirt/denovirt";
import { testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

testRequests([
  ["save()", (d) => d.save("/a"), "domainSaveFlags", WEB, "/a", null, 0],
  [
    "save() paused",
    (d) => d.save("/a", { xml: "<x/>", paused: true }),
    "domainSaveFlags",
    WEB,
    "/a",
    "<x/>",
    4,
  ],
  [
    "save() with a newer host's parameters",
    (d) => d.save("/a", { xml: "<x/>", params: { image_format: "zstd" }, bypassCache: true }),
    "domainSaveParams",
    WEB,
    { image_format: "zstd", file: "/a", dxml: "<x/>" },
    1,
  ],
  [
    "connection.domains.restore() with a newer host's parameters",
    (d) => d.connection.domains.restore("/a", { params: { "parallel.channels": 4 }, paused: true }),
    "domainRestoreParams",
    { "parallel.channels": 4, file: "/a" },
    4,
  ],
  ["managedSave()", (d) => d.managedSave({ bypassCache: true }), "domainManagedSave", WEB, 1],
  ["coreDump()", (d) => d.coreDump("/a", { live: true }), "domainCoreDump", WEB, "/a", 2],
  [
    "coreDump() in a format",
    (d) => d.coreDump("/a", { format: "kdump-lzo", memoryOnly: true }),
    "domainCoreDumpWithFormat",
    WEB,
    "/a",
    2,
    16,
  ],
]);

const refusal = (code: "OPERATION_INVALID" | "OPERATION_ABORTED" | "NO_DOMAIN") => () => {
  throw new VirtError("no", { code, domain: "QEMU", outcome: "refused" });
};

const JOB = {
  type: 2,
  timeElapsed: 1n,
  timeRemaining: 0n,
  dataTotal: 9n,
  dataProcessed: 4n,
  dataRemaining: 5n,
  memTotal: 9n,
  memProcessed: 4n,
  memRemaining: 5n,
  fileTotal: 0n,
  fileProcessed: 0n,
  fileRemaining: 0n,
};

Deno.test("Domain.save() tells its progress while the host has a job, and nothing once that has ended", async () => {
  let job: unknown = JOB;
  const saved = Promise.withResolvers<void>();
  const host = new FakeHost({
    domainManagedSave: () => saved.promise,
    domainGetJobInfo: () => typeof job === "function" ? job() : job,
  });
  const save = (await host.domain()).managedSave();
  const seen = [];
  for await (const { type, memory } of save.progressEvery({ intervalMs: 1 })) {
    seen.push([type, memory.processed]);
    job = seen.length === 1 ? { ...JOB, type: 0 } : JOB;
    if (seen.length === 1) setTimeout(() => job = refusal("NO_DOMAIN"), 5);
    setTimeout(() => saved.resolve(), 10);
  }
  assert.deepEqual(seen, [["unbounded", 4]]);
  await save;
  await host.connection.close();
});

Deno.test("Domain.save() is cancelled also where its job has not begun when it is", async () => {
  const saved = Promise.withResolvers<void>();
  let aborts = 0;
  const host = new FakeHost({
    domainManagedSave: () => saved.promise,
    domainGetJobInfo: { ...JOB, type: 0 },
    domainAbortJob: () => {
      if (++aborts === 1) refusal("OPERATION_INVALID")();
      if (aborts === 3) {
        saved.reject(new VirtError("no", { code: "OPERATION_ABORTED", domain: "QEMU", outcome: "refused" }));
      }
    },
  });
  const save = (await host.domain()).managedSave();
  const refused = assert.rejects(save.done, { code: "OPERATION_ABORTED" });
  await save.cancel();
  await refused;
  assert.equal(aborts, 3);
  await host.connection.close();
});

Deno.test("Domain.save() waits behind three others of its connection, and can be cancelled while it waits", async () => {
  const saves: (() => void)[] = [];
  const host = new FakeHost({
    domainManagedSave: () => new Promise<void>((resolve) => saves.push(resolve)),
  });
  const domain = await host.domain();
  const jobs = Array.from({ length: 6 }, () => domain.managedSave());
  const cancelled = jobs[3];
  const ends = jobs.map((job) => job.done.then(() => "saved", (error) => `${error.code} ${error.outcome}`));
  await cancelled!.cancel();
  const late = domain.managedSave({ timeoutMs: 5 });
  await assert.rejects(late, { code: "OPERATION_TIMEOUT" });
  const given = domain.managedSave({ signal: AbortSignal.timeout(5) });
  await assert.rejects(given, { name: "TimeoutError" });
  assert.equal(saves.length, 3);
  assert.deepEqual(host.taken().map(([name]) => name), Array(3).fill("domainManagedSave"));
  while (saves.length > 0) {
    saves.shift()!();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  assert.deepEqual(await Promise.all(ends), [
    "saved",
    "saved",
    "saved",
    "OPERATION_ABORTED not-sent",
    "saved",
    "saved",
  ]);
  await host.connection.close();
});

Deno.test("Domain.save() has one time for its turn and its call", async () => {
  const saves: (() => void)[] = [];
  const host = new FakeHost({ domainManagedSave: () => new Promise<void>((resolve) => saves.push(resolve)) });
  const domain = await host.domain();
  const jobs = Array.from({ length: 4 }, () => domain.managedSave({ timeoutMs: 1_000_000 }));
  await Promise.all(jobs.map(({ begun }) => begun));
  await new Promise((resolve) => setTimeout(resolve, 20));
  while (saves.length > 0) {
    saves.shift()!();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(jobs);
  const [, , , last] = host.optionsSeen;
  assert(last!.timeoutMs! <= 1_000_000 - 15, `${last!.timeoutMs}`);
  await host.connection.close();
});

Deno.test("Domain.save() is cancelled at every moment between its turn and its start", async () => {
  let waited = 0;
  // As many promises as lie between the turn of one and its call, and some more.
  for (let moment = 0; moment < 30; moment++) {
    const saves: PromiseWithResolvers<void>[] = [];
    const abort = () => {
      saves[3]?.reject(
        new VirtError("no", { code: "OPERATION_ABORTED", domain: "QEMU", outcome: "refused" }),
      );
    };
    const host = new FakeHost({
      domainManagedSave: () => {
        const save = Promise.withResolvers<void>();
        saves.push(save);
        return save.promise;
      },
      domainAbortJob: abort,
    });
    const domain = await host.domain();
    const jobs = Array.from({ length: 4 }, () => domain.managedSave());
    await Promise.all(jobs.map(({ begun }) => begun));
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(saves.length, 3);
    const ended = jobs[3]!.done.then(() => "saved", (error) => error.code);
    saves[0]!.resolve();
    for (let i = 0; i < moment; i++) await null;
    if (saves.length === 3) waited++;
    const cancelling = jobs[3]!.cancel();
    // Else it goes on as if nobody had said anything, to its end.
    await new Promise((resolve) => setTimeout(resolve));
    saves[3]?.resolve();
    assert.equal(await ended, "OPERATION_ABORTED", `after ${moment} moments`);
    await cancelling;
    for (const { resolve } of saves) resolve();
    await Promise.all(jobs.slice(0, 3));
    await host.connection.close();
  }
  assert(waited > 3 && waited < 30, `it waited in ${waited} moments`);
});

Deno.test("Domain.save() says why it can't be cancelled", async () => {
  const saved = Promise.withResolvers<void>();
  const host = new FakeHost({
    domainManagedSave: () => saved.promise,
    domainGetJobInfo: JOB,
    domainAbortJob: refusal("OPERATION_INVALID"),
  });
  const save = (await host.domain()).managedSave();
  await assert.rejects(save.cancel(), { code: "OPERATION_INVALID" });
  saved.resolve();
  await save;
  await host.connection.close();
});
