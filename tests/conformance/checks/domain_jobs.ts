import { VirtError } from "@denovirt/denovirt";
import type { CheckGroup } from "../check.ts";
import { holds, refused, same } from "../found.ts";
import { unless } from "../remove.ts";

function codeOf(error: unknown): string {
  return error instanceof VirtError ? error.code : String(error);
}

export const domainJobs: CheckGroup = {
  title: "Jobs and block jobs",
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
          if (memory.processed > 0n) break;
        }
        const { type, memory } = await domain.jobInfo();
        same(type, "unbounded", "the job");
        holds(memory.total > 0n && memory.processed <= memory.total, "bytes of a total", memory);
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
          if (memory.processed > 0n) break;
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
          if (memory.processed > 0n) break;
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
    {
      id: "blockjobs.none",
      title: "a disk without a block job has none, and nothing to abort",
      needs: ["domainGetBlockJobInfo", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        same(await domain.blockJobInfo("vda"), undefined, "the job");
        await refused(domain.blockJobAbort("vda"), "INVALID_ARG", "OPERATION_INVALID");
      },
    },
    {
      id: "blockjobs.missing-disk",
      title: "a block job of a disk that is not there is INVALID_ARG",
      needs: ["domainGetBlockJobInfo"],
      run: async (c) => {
        const domain = await c.running();
        await refused(domain.blockJobInfo("vdz"), "INVALID_ARG");
      },
    },
    {
      id: "blockjobs.shutoff",
      title: "a block job of a domain that is off is refused",
      needs: ["domainBlockPull"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.define({ devices: await c.qcow2Disk() });
        await refused(Promise.resolve(domain.blockPull("vda")), "OPERATION_INVALID");
      },
    },
    {
      id: "blockjobs.copy-pivot",
      title: "`blockCopy()` comes to be ready, and `complete()` has the guest go on with the copy",
      needs: ["domainBlockCopy", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        const copy = c.path("copy");
        const job = domain.blockCopy("vda", { dest: copy, format: "qcow2" }, { transientJob: true });
        await job.ready;
        same((await domain.blockJobInfo("vda"))?.type, "copy", "the job");
        await job.complete();
        holds((await domain.xml()).includes(copy), "the copy in the document", "not");
        same(await domain.blockJobInfo("vda"), undefined, "the job");
      },
    },
    {
      id: "blockjobs.copy-cancel",
      title: "`cancel()` of a `blockCopy()` leaves the disk as it was",
      needs: ["domainBlockCopy", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        const copy = c.path("copy");
        const job = domain.blockCopy("vda", { dest: copy, format: "qcow2" }, { transientJob: true });
        await job.ready;
        await job.cancel();
        await refused(Promise.resolve(job), "OPERATION_ABORTED");
        holds(!(await domain.xml()).includes(copy), "no copy in the document", "one");
      },
    },
    {
      id: "blockjobs.twice",
      title: "a second block job of a disk is refused",
      needs: ["domainBlockCopy", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        const job = domain.blockCopy("vda", { dest: c.path("copy"), format: "qcow2" }, {
          transientJob: true,
        });
        await job.ready;
        const second = domain.blockCopy("vda", { dest: c.path("other"), format: "qcow2" }, {
          transientJob: true,
        });
        await refused(
          Promise.resolve(second),
          "BLOCK_COPY_ACTIVE",
          "OPERATION_UNSUPPORTED",
          "OPERATION_INVALID",
        );
        await job.cancel();
        await job.catch(() => {});
      },
    },
    {
      id: "blockjobs.pull",
      title: "`blockPull()` takes the backing image's data in, and ends by itself",
      needs: ["domainBlockPull"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        const over = c.path("over");
        await domain.snapshots.create(
          `<domainsnapshot><disks><disk name="vda"><source file="${over}"/></disk></disks></domainsnapshot>`,
          { diskOnly: true, noMetadata: true },
        );
        holds((await domain.xml()).includes(over), "the overlay in the document", "not");
        await domain.blockPull("vda");
        same(await domain.blockJobInfo("vda"), undefined, "the job");
      },
    },
    {
      id: "blockjobs.commit",
      title: "`blockCommit()` of the active layer comes to be ready, and `complete()` goes back to the base",
      needs: ["domainBlockCommit", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        const over = c.path("over");
        await domain.snapshots.create(
          `<domainsnapshot><disks><disk name="vda"><source file="${over}"/></disk></disks></domainsnapshot>`,
          { diskOnly: true, noMetadata: true },
        );
        const job = domain.blockCommit("vda", { active: true });
        await job.ready;
        await job.complete();
        holds(!(await domain.xml()).includes(over), "no overlay in the document", "one");
      },
    },
    {
      id: "console.echo",
      title: "a console can be opened, read from and closed",
      needs: ["domainOpenConsole"],
      extra: "console",
      run: async (c) => {
        const domain = await c.running();
        const stream = await domain.openConsole();
        await stream.abort();
        same(await domain.isActive(), true, "active");
      },
    },
  ],
};
