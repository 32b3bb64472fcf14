import type { CheckGroup } from "../check.ts";
import type { CheckContext } from "../check_context.ts";
import { holds, refused, same } from "../found.ts";

/** A running guest whose disk is copied, as far as that goes by itself. */
async function mirrored(c: CheckContext) {
  const domain = await c.running({ devices: await c.qcow2Disk() });
  const copy = c.path("copy");
  const job = domain.blockCopy("vda", { dest: copy, format: "qcow2" }, { transientJob: true });
  await job.ready;
  return { domain, copy, job };
}

/** A running guest with a new image in front of its disk's. */
async function overlaid(c: CheckContext) {
  const domain = await c.running({ devices: await c.qcow2Disk() });
  const over = c.path("over");
  await domain.snapshots.create(
    `<domainsnapshot><disks><disk name="vda"><source file="${over}"/></disk></disks></domainsnapshot>`,
    { diskOnly: true, noMetadata: true },
  );
  return { domain, over };
}

export const blockJobs: CheckGroup = {
  title: "Block jobs and consoles",
  checks: [
    {
      id: "blockjobs.none",
      title: "a disk without a block job has none, and nothing to abort",
      needs: ["domainGetBlockJobInfo", "domainBlockJobAbort"],
      extra: "block-jobs",
      run: async (c) => {
        const domain = await c.running({ devices: await c.qcow2Disk() });
        same(await domain.blockJobInfo("vda"), undefined, "the job");
        await refused(domain.blockJobAbort("vda"), "INVALID_ARG");
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
        const { domain, copy, job } = await mirrored(c);
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
        const { domain, copy, job } = await mirrored(c);
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
        const { domain, job } = await mirrored(c);
        const second = domain.blockCopy("vda", { dest: c.path("other"), format: "qcow2" }, {
          transientJob: true,
        });
        await refused(
          Promise.resolve(second),
          "BLOCK_COPY_ACTIVE",
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
        const { domain, over } = await overlaid(c);
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
        const { domain, over } = await overlaid(c);
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
