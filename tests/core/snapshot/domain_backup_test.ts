import assert from "node:assert/strict";
import type { BackupProgress, DomainBackupBeginOptions, Job } from "@denovirt/denovirt";
import { VirtError } from "../../../core/contract/errors.ts";
import { testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

type Answers = ConstructorParameters<typeof FakeHost>[0];

const BACKUP = 9;
const PULL = `<!-- --><domainbackup id='1' mode = "pull"/>`;
const FIGURES = {
  operation: BACKUP,
  time_elapsed: 5n,
  disk_total: 9n,
  disk_processed: 6n,
  disk_remaining: 3n,
};
const PROGRESS = {
  timeElapsedMs: 5,
  ...{ fraction: 6 / 9, total: 9, processed: 6, remaining: 3 },
  temporary: { total: 0, used: 0 },
};
const refused = new VirtError("refused", { code: "OPERATION_INVALID", domain: "QEMU", outcome: "refused" });

testRequests([["backupXml()", (d) => d.backupXml(), "domainBackupGetXMLDesc", WEB, 0]]);
testAnswers([[(d) => d.backupXml(), "domainBackupGetXMLDesc", "<domainbackup/>", "<domainbackup/>"]]);

function tell(host: FakeHost, params: Readonly<Record<string, number | bigint | boolean | string>>): void {
  host.emit({ type: "domain.job-completed", time: 1, domain: WEB, params });
}

async function backingUp(
  options: DomainBackupBeginOptions = {},
  answers: Answers = {},
): Promise<{ readonly host: FakeHost; readonly job: Job<BackupProgress, BackupProgress> }> {
  const host = new FakeHost({
    domainBackupBegin: undefined,
    domainAbortJob: undefined,
    domainGetJobStats: { type: 2, params: FIGURES },
    ...answers,
  });
  const job = (await host.domain()).backupBegin(options);
  await job.begun;
  return { host, job };
}

for (
  const [options, ...args] of [
    [undefined, "<domainbackup/>", null, 0],
    [
      { backupXml: PULL, checkpointXml: "<domaincheckpoint/>", reuseExternal: true },
      PULL,
      "<domaincheckpoint/>",
      1,
    ],
  ] as const
) {
  Deno.test(`Domain.backupBegin() listens and calls domainBackupBegin, with ${args[2]} as flags`, async () => {
    const host: FakeHost = new FakeHost({
      domainBackupBegin: () => {
        assert.deepEqual(host.subscribed, ["+domain.job-completed", "+domain.lifecycle"]);
        // Before the host answers: a backup may be that quick.
        tell(host, { ...FIGURES, success: true });
      },
    });
    assert.deepEqual(await (await host.domain()).backupBegin(options), PROGRESS);
    assert.deepEqual(host.taken(), [["domainBackupBegin", WEB, ...args]]);
    assert.deepEqual(host.subscribed.slice(2).sort(), ["-domain.job-completed", "-domain.lifecycle"]);
    await host.connection.close();
  });
}

Deno.test("A push backup is ready when it has ended, and no other job's end is its own", async () => {
  const { host, job } = await backingUp();
  assert.deepEqual(await job.progress(), PROGRESS);
  let ready = false;
  const ends = Promise.all([job.ready.then(() => ready = true), job.complete()]);
  tell(host, { operation: 2, success: true });
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(ready, false);
  tell(host, { ...FIGURES, success: true, disk_temp_used: 1n, disk_temp_total: 2n });
  await ends;
  assert.deepEqual(await job, { ...PROGRESS, temporary: { total: 2, used: 1 } });
  assert.deepEqual(host.taken().map(([name]) => name), ["domainBackupBegin", "domainGetJobStats"]);
  await host.connection.close();
});

Deno.test("A pull backup is ready once it has begun, and ends when it is told to", async () => {
  const { host, job } = await backingUp({ backupXml: PULL }, {
    domainAbortJob: () => tell(host, { ...FIGURES, success: true }),
  });
  await job.ready;
  assert.equal(job.ended, false);
  assert.deepEqual(await job.complete(), PROGRESS);
  await host.connection.close();
});

Deno.test("A backup that is cancelled rejects with OPERATION_ABORTED, whatever the host calls that", async () => {
  const pull = await backingUp({ backupXml: PULL }, {
    domainAbortJob: () => tell(pull.host, { ...FIGURES, success: true }),
  });
  await pull.job.cancel();
  await assert.rejects(pull.job.done, { code: "OPERATION_ABORTED" });
  await pull.host.connection.close();

  const push = await backingUp({}, { domainAbortJob: () => tell(push.host, { ...FIGURES, success: false }) });
  await push.job.cancel();
  await assert.rejects(push.job.done, { code: "OPERATION_ABORTED" });
  await push.host.connection.close();

  const others = await backingUp({}, { domainGetJobStats: { type: 5, params: FIGURES } });
  tell(others.host, { ...FIGURES, success: false });
  await assert.rejects(others.job.done, { code: "OPERATION_ABORTED" });
  await others.host.connection.close();
});

Deno.test("A backup that has ended when it is cancelled stays as it is, one that cannot be cancelled goes on", async () => {
  const gone = await backingUp({}, {
    domainGetJobStats: { type: 0, params: {} },
    domainAbortJob: () => {
      setTimeout(() => tell(gone.host, { ...FIGURES, success: true }));
      throw refused;
    },
  });
  await gone.job.cancel();
  assert.deepEqual(await gone.job, PROGRESS);
  await gone.host.connection.close();

  const busy = await backingUp({ backupXml: PULL }, { domainAbortJob: () => Promise.reject(refused) });
  await assert.rejects(busy.job.cancel(), { code: "OPERATION_INVALID" });
  tell(busy.host, { ...FIGURES, success: true });
  assert.deepEqual(await busy.job, PROGRESS);
  await busy.host.connection.close();
});

Deno.test("A backup that fails rejects with the host's words", async () => {
  for (
    const [errmsg, words] of [[{ errmsg: "disk full" }, "disk full"], [
      {},
      "the host says that it failed",
    ]] as const
  ) {
    const { host, job } = await backingUp({}, { domainGetJobStats: { type: 4, params: FIGURES } });
    tell(host, { ...FIGURES, success: false, ...errmsg });
    await assert.rejects(job.done, {
      code: "OPERATION_FAILED",
      message: `Cannot back up domain "web": ${words}`,
    });
    await host.connection.close();
  }
});

Deno.test("A backup looks again after missed events", async () => {
  let running = true;
  let last: object = { type: 3, params: FIGURES };
  const begin = () =>
    backingUp({}, {
      domainGetJobStats: (_: unknown, flags: number) =>
        flags === 3 ? last : { type: 2, params: running ? FIGURES : {} },
    });
  const good = await begin();
  good.host.connection.events.gap("reconnected");
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(good.job.ended, false);
  running = false;
  good.host.connection.events.gap("reconnected");
  assert.deepEqual(await good.job, PROGRESS);
  await good.host.connection.close();

  last = { type: 3, params: { operation: 2 } };
  const unknown = await begin();
  unknown.host.connection.events.gap("reconnected");
  await assert.rejects(unknown.job.done, { code: "OPERATION_FAILED", outcome: "unknown" });
  await unknown.host.connection.close();
});

Deno.test("Domain.backupBegin() refuses wrong arguments, and sends nothing", async () => {
  const host = new FakeHost({});
  const domain = await host.domain();
  const wrong = (value: unknown) => value as never;
  await assert.rejects(domain.backupBegin({ backupXml: wrong(1) }).done, {
    name: "TypeError",
    message: 'Cannot back up domain "web", wanted an XML document or its config: found 1',
  });
  await assert.rejects(domain.backupBegin({ checkpointXml: wrong("") }).done, TypeError);
  await assert.rejects(domain.backupBegin({ reuseExternal: wrong(1) }).done, TypeError);
  assert.deepEqual(host.taken(), []);
  assert.deepEqual(host.subscribed, []);
  await assert.rejects(domain.backupBegin().done, { code: "NO_SUPPORT", outcome: "not-sent" });
  await host.connection.close();
});
