import assert from "node:assert/strict";
import { VirtError } from "@denovirt/denovirt";
import { type FakeHost, WEB } from "../_fake_host.ts";
import { A, type Answers, B, C, D, NONE, OUT, Pair, refusal, THERE } from "./_migration_pair.ts";

const STEPS = [
  "source Begin3Params",
  "destination Prepare3Params",
  "source Perform3Params",
  "destination Finish3Params",
  "source Confirm3Params",
];

Deno.test("Domain.migrate() leads two hosts through five steps, each with the last one's cookie", async () => {
  await using pair = new Pair([7, 13]);
  const options = { live: true, abortOnError: true, autoConverge: true, bandwidth: "8 MiB" };
  const there = await pair.migrate({ ...options, migrateDisks: ["vda", "vdb"], changeProtection: true });
  assert.equal(there.connection, pair.destination.connection);
  assert.deepEqual(there.ref, THERE);
  assert.deepEqual(pair.order, STEPS);
  const params = { bandwidth: 8n, migrate_disks: ["vda", "vdb"] };
  const prepared = { ...params, destination_xml: "<sent/>" };
  const performed = { ...prepared, migrate_uri: OUT };
  const finished = { ...performed, destination_name: "web" };
  assert.deepEqual(Pair.steps(pair.source), [
    ["domainMigrateBegin3Params", WEB, params, 0x3101],
    ["domainMigratePerform3Params", WEB, null, performed, B, 0x3101],
    ["domainMigrateConfirm3Params", WEB, finished, D, 0x3101, 0],
  ]);
  assert.deepEqual(Pair.steps(pair.destination), [
    ["domainMigratePrepare3Params", prepared, A, 0x1],
    ["domainMigrateFinish3Params", finished, C, 0x1, 0],
  ]);
});

Deno.test("Domain.migrate() leaves a paused guest paused", async () => {
  await using pair = new Pair([13], { domainGetState: { state: 3, reason: 1 } });
  await pair.migrate();
  assert.deepEqual(Pair.steps(pair.destination).map((call) => (call as unknown[]).at(3)), [32, 32]);
});

Deno.test("Domain.migrate() moves no data of a domain that is off", async () => {
  await using pair = new Pair([12, 13]);
  await pair.migrate({ offline: true, persistDest: true });
  assert.deepEqual(pair.order, STEPS.filter((step) => !step.includes("Perform")));
  assert.deepEqual((Pair.steps(pair.destination)[1] as unknown[]).slice(2), [NONE, 0x408, 0]);
});

/** A step that fails, what follows it, and whether the steps that follow hear of it. */
const failures: readonly (readonly [
  features: readonly number[],
  answers: Answers,
  follows: readonly string[],
  message: RegExp,
])[] = [
  [
    [7, 13],
    { domainMigrateBegin3Params: refusal("OPERATION_FAILED", "begin") },
    [],
    /^Cannot migrate (domain "web"|a domain): begin$/,
  ],
  [
    [7, 13],
    { domainMigratePrepare3Params: refusal("OPERATION_FAILED", "prepare") },
    ["source Confirm3Params 1"],
    /^Cannot migrate (domain "web"|a domain): prepare$/,
  ],
  [
    [13],
    { domainMigratePrepare3Params: refusal("OPERATION_FAILED", "prepare") },
    [],
    /^Cannot migrate (domain "web"|a domain): prepare$/,
  ],
  [
    [7, 13],
    {
      domainMigratePrepare3Params: { cookieOut: B, uriOut: null },
      domainMigrateFinish3Params: refusal("MIGRATE_FINISH_OK"),
    },
    ["destination Finish3Params 1", "source Confirm3Params 1"],
    /say where its data goes: found nothing$/,
  ],
  [
    [7, 13],
    {
      domainMigratePerform3Params: refusal("OPERATION_FAILED", "perform"),
      domainMigrateFinish3Params: refusal("MIGRATE_FINISH_OK"),
    },
    ["destination Finish3Params 1"],
    /^Cannot migrate (domain "web"|a domain): perform$/,
  ],
  [
    [7, 13],
    {
      domainMigratePerform3Params: refusal("OPERATION_FAILED", "perform"),
      domainMigrateFinish3Params: refusal("INTERNAL_ERROR", "died"),
    },
    ["destination Finish3Params 1"],
    /^Cannot migrate (domain "web"|a domain): died$/,
  ],
  [
    [7, 13],
    {
      domainMigratePerform3Params: refusal("INTERNAL_ERROR", "perform"),
      domainMigrateFinish3Params: refusal("INTERNAL_ERROR", "died"),
    },
    ["destination Finish3Params 1"],
    /^Cannot migrate (domain "web"|a domain): perform$/,
  ],
  [
    [7, 13],
    { domainMigrateFinish3Params: refusal("OPERATION_FAILED", "finish") },
    ["destination Finish3Params 0", "source Confirm3Params 1"],
    /^Cannot migrate (domain "web"|a domain): finish$/,
  ],
];

for (const [features, answers, follows, message] of failures) {
  const step = Object.keys(answers)[0]!.slice("domainMigrate".length);
  Deno.test(`Domain.migrate() tells both hosts of the failure of ${step}: ${follows.join(", ") || "nobody knows yet"} (${message.source.split(" ").at(-1)})`, async () => {
    await using pair = new Pair(features, answers);
    await assert.rejects(pair.migrate({ live: true }), { name: "VirtError", message });
    const last = (host: FakeHost) =>
      new Map(Pair.steps(host).map((call) => [(call as string[])[0], (call as unknown[]).at(-1)]));
    const told = new Map([...last(pair.source), ...last(pair.destination)]);
    const after = pair.order.slice(pair.order.findIndex((name) => name.endsWith(` ${step}`)) + 1);
    const ends = [...after, ...(step.startsWith("Finish") ? ["destination Finish3Params"] : [])].filter((
      name,
    ) => /Finish|Confirm/.test(name)).sort();
    assert.deepEqual(
      ends.map((name) => `${name} ${told.get(`domainMigrate${name.split(" ")[1]}`)}`),
      [...follows].sort(),
    );
    assert(!after.some((name) => /Perform/.test(name)) || step.startsWith("Perform"));
  });
}

Deno.test("Domain.migrate() takes a guest that runs at the destination for migrated, whatever the source says then", async () => {
  await using pair = new Pair([13], { domainMigrateConfirm3Params: refusal("INTERNAL_ERROR") });
  assert.deepEqual((await pair.migrate()).ref, THERE);
});

Deno.test("Domain.migrate() stops between two steps when it is cancelled", async () => {
  const prepared = Promise.withResolvers<unknown>();
  await using pair = new Pair([7, 13], {
    domainMigratePrepare3Params: () => prepared.promise,
    domainMigrateFinish3Params: refusal("MIGRATE_FINISH_OK"),
  });
  const job = (await pair.source.domain()).migrate(pair.destination.connection);
  const refused = assert.rejects(job.done, { code: "OPERATION_ABORTED", outcome: "refused" });
  while (pair.order.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  const cancelled = job.cancel();
  setTimeout(() => prepared.resolve({ cookieOut: B, uriOut: OUT }), 5);
  await cancelled;
  await refused;
  assert.deepEqual(pair.order, STEPS.filter((step) => !step.includes("Perform")));
});

Deno.test("Domain.migrate() has the host say that it can't be cancelled in post-copy, and asks nobody when it has performed otherwise", async () => {
  for (const postcopy of [true, false]) {
    const finished = Promise.withResolvers<unknown>();
    const asked: string[] = [];
    await using pair = new Pair([13], {
      domainMigrateFinish3Params: () => finished.promise,
      domainGetJobInfo: { type: 2 },
      domainAbortJob: () => {
        asked.push("abort");
        throw new VirtError("in post-copy", {
          code: "OPERATION_INVALID",
          domain: "QEMU",
          outcome: "refused",
        });
      },
    });
    const job = (await pair.source.domain()).migrate(pair.destination.connection, { postcopy });
    while (pair.order.length < 4) await new Promise((resolve) => setTimeout(resolve, 1));
    const cancelled = job.cancel();
    if (postcopy) await assert.rejects(cancelled, { code: "OPERATION_INVALID" });
    finished.resolve({ dom: THERE, cookieOut: D });
    assert.deepEqual((await job).ref, THERE);
    if (!postcopy) await cancelled;
    assert.deepEqual(asked, postcopy ? ["abort"] : []);
  }
});

Deno.test("Domain.migrate() goes on behind a wait that was ended, so that no host is left with half of it", async () => {
  const performed = Promise.withResolvers<Uint8Array>();
  const confirmed = Promise.withResolvers<void>();
  await using pair = new Pair([13], {
    domainMigratePerform3Params: () => performed.promise,
    domainMigrateConfirm3Params: () => confirmed.resolve(),
  });
  await assert.rejects(pair.migrate({ timeoutMs: 5 }), { code: "OPERATION_TIMEOUT", outcome: "unknown" });
  performed.resolve(C);
  await confirmed.promise;
  assert.deepEqual(pair.order, STEPS);
});

Deno.test("Domain.migrate() does not begin behind a wait that was ended before its turn, nor once it is cancelled", async () => {
  const performed = Promise.withResolvers<Uint8Array>();
  await using pair = new Pair([13], { domainMigratePerform3Params: () => performed.promise });
  const domain = await pair.source.domain();
  const to = pair.destination.connection;
  const first = [domain.migrate(to), domain.migrate(to), domain.migrate(to)];
  await assert.rejects(domain.migrate(to, { timeoutMs: 10 }), { code: "OPERATION_TIMEOUT" });
  const waiting = domain.migrate(to);
  const refused = assert.rejects(waiting.done, { code: "OPERATION_ABORTED" });
  await waiting.cancel();
  await refused;
  performed.resolve(C);
  await Promise.all(first);
  assert.equal(pair.order.filter((step) => step === "source Begin3Params").length, 3);
  assert(!pair.source.taken().some(([name]) => name === "domainAbortJob"));
});

Deno.test("Domain.migrate() uses the protocol that both hosts have", async () => {
  const older = { migrateUri: "tcp://there", destName: "new", bandwidth: 1048576 };
  const xml = { destXml: "<x/>" };
  {
    await using pair = new Pair([6]);
    await pair.migrate({ ...older, ...xml, live: true });
    assert.deepEqual(Pair.steps(pair.source), [
      ["domainMigrateBegin3", WEB, "<x/>", 1n, "new", 1n],
      ["domainMigratePerform3", WEB, null, B, null, OUT, 1n, "new", 1n],
      ["domainMigrateConfirm3", WEB, D, 1n, 0],
    ]);
    assert.deepEqual(Pair.steps(pair.destination), [
      ["domainMigratePrepare3", A, "tcp://there", 1n, "new", 1n, "<sent/>"],
      ["domainMigrateFinish3", "new", C, null, OUT, 1n, 0],
    ]);
    await assert.rejects(pair.migrate({ listenAddress: "10.0.0.1" }), {
      code: "ARGUMENT_UNSUPPORTED",
      outcome: "not-sent",
      message: /wanted hosts that know listen_address/,
    });
  }
  {
    await using pair = new Pair([1], { domainGetInfo: { state: 3 } });
    await pair.migrate({ ...older, abortOnError: true });
    assert.deepEqual(Pair.steps(pair.source), [
      ["domainMigratePerform", WEB, A, "tcp://there", 0x1020n, "new", 1n],
    ]);
    assert.deepEqual(Pair.steps(pair.destination), [
      ["domainMigratePrepare", "tcp://there", 0x20n, "new", 1n],
      ["domainMigrateFinish", "new", A, "tcp://there", 0x20n],
    ]);
    await assert.rejects(pair.migrate(), { code: "INTERNAL_ERROR" });
    await assert.rejects(pair.migrate(xml), { code: "ARGUMENT_UNSUPPORTED" });
    await assert.rejects(pair.migrate({ offline: true }), { code: "ARGUMENT_UNSUPPORTED" });
    await assert.rejects(pair.migrate({ changeProtection: true }), { code: "ARGUMENT_UNSUPPORTED" });
  }
  await using none = new Pair([]);
  await assert.rejects(none.migrate(), { code: "NO_SUPPORT", outcome: "not-sent" });
});

Deno.test("Domain.migrate() has the source's host do it by the newest call that it has", async () => {
  const uri = "qemu+tls://there/system";
  const flags = { peer2peer: true, tunnelled: true };
  for (
    const [features, call] of [
      [[4, 6, 13], ["domainMigratePerform3Params", WEB, uri, { bandwidth: 1n }, NONE, 6]],
      [[4, 6], ["domainMigratePerform3", WEB, null, NONE, uri, null, 6n, null, 1n]],
      [[4], ["domainMigratePerform", WEB, NONE, uri, 6n, null, 1n]],
    ] as const
  ) {
    await using pair = new Pair(features);
    const domain = await pair.source.domain();
    assert.equal(await domain.migrate(uri, { ...flags, bandwidth: "1 MiB" }), undefined);
    assert.deepEqual(Pair.steps(pair.source), [call]);
    assert.deepEqual(Pair.steps(pair.destination), []);
  }
  await using pair = new Pair([]);
  const domain = await pair.source.domain();
  await assert.rejects(domain.migrate(uri, flags), { code: "ARGUMENT_UNSUPPORTED", outcome: "not-sent" });
});

Deno.test("Domain.migrate() to a connection by peer2peer gives the domain there", async () => {
  await using pair = new Pair([4, 13], { domainLookupByName: (name: string) => ({ ...THERE, name }) });
  const domain = await pair.source.domain();
  const there = await domain.migrate(pair.destination.connection, { peer2peer: true, destName: "new" });
  assert.equal(there.name, "new");
  assert.equal(there.connection, pair.destination.connection);
});

Deno.test("Domain.migrate() hands an unmanaged guest to a hypervisor", async () => {
  const uri = "xenmigr://there/";
  await using pair = new Pair([5, 6, 13]);
  const domain = await pair.source.domain();
  await domain.migrate(uri, { unmanaged: true, live: true });
  assert.deepEqual(Pair.steps(pair.source), [
    ["domainMigratePerform3", WEB, null, NONE, null, uri, 1n, null, 0n],
  ]);
  await using older = new Pair([5]);
  await (await older.source.domain()).migrate(uri, { unmanaged: true });
  assert.deepEqual(Pair.steps(older.source), [["domainMigratePerform", WEB, NONE, uri, 0n, null, 0n]]);
});

Deno.test("Domain.migrate() tells all that the host knows of its progress, and nothing where it has no job", async () => {
  const performed = Promise.withResolvers<Uint8Array>();
  let stats: unknown = { type: 0, params: {} };
  await using pair = new Pair([13], {
    domainMigratePerform3Params: () => performed.promise,
    domainGetJobStats: () => stats,
  });
  const job = (await pair.source.domain()).migrate(pair.destination.connection);
  assert.equal(await job.progress(), undefined);
  const params = {
    time_elapsed: 7n,
    downtime: 3n,
    memory_total: 9n,
    memory_processed: 4n,
    memory_remaining: 5n,
  };
  const more = { memory_iteration: 2n, memory_bps: 6n, memory_dirty_rate: 1n, memory_page_size: 4096n };
  const least = { memory_postcopy_requests: 0n, auto_converge_throttle: 20 };
  stats = { type: 2, params: { ...params, ...more, ...least } };
  assert.deepEqual(await job.progress(), {
    type: "unbounded",
    timeElapsedMs: 7,
    downtimeMs: 3,
    memory: { fraction: 4 / 9, total: 9, processed: 4, remaining: 5 },
    disk: {},
    iteration: 2,
    memoryBytesPerSecond: 6,
    dirtyPagesPerSecond: 1,
    pageSize: 4096,
    postcopyRequests: 0n,
    autoConvergeThrottle: 20,
    params: { ...params, ...more, ...least },
  });
  performed.resolve(C);
  await job;
});
