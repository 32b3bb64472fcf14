import { VirtError } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";
import { unless } from "../remove.ts";

function codeOf(error: unknown): string {
  return error instanceof VirtError ? error.code : String(error);
}

export const domainJobs: CheckGroup = {
  title: "Jobs",
  checks: [
    {
      id: "jobs.none",
      title: "a guest without a job has `none`, and nothing to abort",
      needs: ["domainGetJobInfo", "domainAbortJob"],
      run: async (c) => {
        const domain = await c.running();
        same((await domain.jobInfo()).type, "none", "the job");
        await refused(domain.abortJob(), "OPERATION_INVALID");
      },
    },
    {
      id: "jobs.stats-none",
      title: "`jobStats()` without a job has `none`",
      needs: ["domainGetJobStats"],
      run: async (c) => same((await (await c.running()).jobStats()).type, "none", "the job"),
    },
    {
      id: "jobs.save-is-a-job",
      title:
        "`save()` is a job that can be awaited, has begun and ended, and is told of nobody's progress after",
      needs: ["domainSave"],
      run: async (c) => {
        const domain = await c.running();
        const job = domain.save(c.path("save"));
        await job.begun;
        await job;
        same(job.ended, true, "ended");
      },
    },
    {
      id: "jobs.progress",
      title: "a save that lasts tells its progress, and is a job of its guest",
      needs: ["domainSave", "domainGetJobInfo", "domainAbortJob"],
      extra: "slow-saves",
      run: async (c) => {
        const { domain, path } = await c.slowSave();
        const job = domain.save(path);
        job.catch(() => {});
        for await (const { memory } of job.progressEvery({ intervalMs: 10 })) {
          if (memory.processed! > 0) break;
        }
        const { type, memory } = await domain.jobInfo();
        same(type, "unbounded", "the job");
        holds(memory.total! > 0 && memory.processed! <= memory.total!, "bytes of a total", memory);
        await job.cancel();
      },
    },
    {
      id: "jobs.cancel",
      title: "a save that is cancelled is OPERATION_ABORTED, and its guest runs on as if nothing had been",
      needs: ["domainSave", "domainAbortJob"],
      extra: "slow-saves",
      run: async (c) => {
        const { domain, path } = await c.slowSave();
        const job = domain.save(path);
        const end = job.then(() => "done", (error) => codeOf(error));
        for await (const { memory } of job.progressEvery({ intervalMs: 10 })) {
          if (memory.processed! > 0) break;
        }
        await job.cancel();
        same(await end, "OPERATION_ABORTED", "the end");
        same((await domain.state()).state, "running", "its state");
        same((await domain.jobInfo()).type, "none", "the job");
      },
    },
    {
      id: "jobs.abort-signal",
      title: "a signal ends the wait for a save with its reason; the save goes on until it is cancelled",
      needs: ["domainSave", "domainAbortJob"],
      extra: "slow-saves",
      run: async (c) => {
        const { domain, path } = await c.slowSave();
        const controller = new AbortController();
        const reason = new Error("enough");
        const job = domain.save(path, { signal: controller.signal });
        const end = job.then(() => "done", (error) => error === reason ? "its reason" : String(error));
        for await (const { memory } of job.progressEvery({ intervalMs: 10 })) {
          if (memory.processed! > 0) break;
        }
        controller.abort(reason);
        same(await end, "its reason", "the end");
        // A host may have been told meanwhile, by who gave up.
        await domain.abortJob().catch(unless("OPERATION_INVALID"));
        await domain.waitFor("running");
      },
    },
    {
      id: "jobs.refused",
      title: "a job that is refused rejects, once, and has ended",
      needs: ["domainSave"],
      run: async (c) => {
        const domain = await c.define();
        const job = domain.save(c.path("save"));
        await refused(Promise.resolve(job), "OPERATION_INVALID");
        same(job.ended, true, "ended");
      },
    },
    {
      id: "jobs.aborted-signal",
      title: "a job whose signal has been aborted begins nothing",
      needs: ["domainSave"],
      run: async (c) => {
        const domain = await c.running();
        const reason = new Error("enough");
        const end = await domain.save(c.path("save"), { signal: AbortSignal.abort(reason) })
          .then(() => "done", (error) => error === reason ? "its reason" : String(error));
        same(end, "its reason", "the end");
        same(await domain.isActive(), true, "active");
      },
    },
  ],
};
