import assert from "node:assert/strict";
import { VirtError } from "../../../../core/contract/errors.ts";
import { copying, INFO, refusal, tell } from "./_block_jobs.ts";
import { FakeHost, WEB } from "../../_fake_host.ts";

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
