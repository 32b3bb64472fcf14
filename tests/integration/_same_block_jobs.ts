import type { BlockJobInfo, Domain, Job } from "@denovirt/denovirt";

/** A domain with a disk `vda` and where its files are, and a CD drive `hdc` with nothing in it. */
export interface WithDisk {
  readonly domain: Domain;
  path(name: string): string;
}

type Step = (given: WithDisk) => Promise<unknown>;

/** Names of the files of its disk, its own first, and what the document says of a job. */
async function chain({ domain }: WithDisk): Promise<string> {
  const xml = (await domain.xml()).split("<disk ").find((part) => part.includes("<target dev='vda'"))!;
  const mirror = /<mirror type='\w+'[^>]*?( job='[\w-]+')( ready='\w+')?/.exec(xml);
  const files = [...xml.replace(/<mirror[^]*<\/mirror>/, "").matchAll(/<source file='[^']*\/([^'/]+)'/g)];
  return files.map((match) => match[1]).join(" ") +
    (mirror === null ? "" : ` +${mirror[1]}${mirror[2] ?? ""}`);
}

const overlay = (name: string): Step => async ({ domain, path }) => {
  const disk = `<disks><disk name='vda'><source file='${path(name)}'/></disk></disks>`;
  await domain.snapshots.create(`<domainsnapshot>${disk}</domainsnapshot>`, {
    diskOnly: true,
    noMetadata: true,
  });
};

/** Begins a job so slow that it lasts, does something, and cancels it. */
const meanwhile = (
  begin: (given: WithDisk) => Job<void, BlockJobInfo>,
  work: Step,
): Step =>
async (given) => {
  await using job = begin(given);
  await job.begun;
  return await work(given);
};

const SLOW = { bandwidth: 65536 };
const disksXml = (disks: string) => `<domainbackup><disks>${disks}</disks></domainbackup>`;
let copies = 0;
const slowCopy = ({ domain, path }: WithDisk) =>
  domain.blockCopy("vda", { dest: path(`slow-${copies++}`), format: "qcow2" }, {
    ...SLOW,
    transientJob: true,
  });

/** Calls for block jobs and backups by what they do, in their order. */
export const blockJobSteps: Readonly<Record<string, Step>> = {
  "no job": ({ domain }) => domain.blockJobInfo("vda"),
  "a job of no disk": ({ domain }) => domain.blockJobInfo("vdz"),
  "abort none": ({ domain }) => domain.blockJobAbort("vda"),
  "pivot none": ({ domain }) => domain.blockJobAbort("vda", { pivot: true }),
  "limit none": ({ domain }) => domain.blockJobSetSpeed("vda", "1 MiB"),
  "pull of no disk": ({ domain }) => domain.blockPull("vdz").done,
  "pull of an empty drive": ({ domain }) => domain.blockPull("hdc").done,
  "commit of an image without another": ({ domain }) => domain.blockCommit("vda", { active: true }).done,
  "overlay one": overlay("one"),
  "overlay two": overlay("two"),
  "overlay three": overlay("three"),
  "the chain": chain,
  "commit its own image": ({ domain }) => domain.blockCommit("vda").done,
  "commit another as its own": ({ domain, path }) =>
    domain.blockCommit("vda", { top: path("two"), active: true }).done,
  "commit forwards": ({ domain, path }) =>
    domain.blockCommit("vda", { top: path("one"), base: path("two") }).done,
  "commit into itself": ({ domain, path }) =>
    domain.blockCommit("vda", { top: path("two"), base: path("two") }).done,
  "commit what is not there": ({ domain, path }) => domain.blockCommit("vda", { top: path("none") }).done,
  "commit far, shallow": ({ domain, path }) =>
    domain.blockCommit("vda", { top: path("two"), base: path("vda.qcow2"), shallow: true }).done,
  "commit the last": ({ domain, path }) => domain.blockCommit("vda", { top: path("vda.qcow2") }).done,
  "rebase onto its own": ({ domain, path }) => domain.blockRebase("vda", path("three")).done,
  "rebase onto what is not there": ({ domain, path }) => domain.blockRebase("vda", path("none")).done,
  "rebase relative to nothing": ({ domain }) => domain.blockRebase("vda", undefined, { relative: true }).done,
  "rebase with a copy's flag": ({ domain, path }) =>
    domain.blockRebase("vda", path("x"), { copyRaw: true }).done,
  "rebase as a copy": ({ domain, path }) => domain.blockRebase("vda", path("x"), { copy: true }).done,
  "rebase as a copy to nowhere": ({ domain }) => domain.blockRebase("vda", undefined, { copy: true }).done,
  "copy for good": ({ domain, path }) => domain.blockCopy("vda", { dest: path("x") }).done,
  "copy to no document": ({ domain }) => domain.blockCopy("vda", "<domain/>", { transientJob: true }).done,
  "copy to nowhere": ({ domain }) => domain.blockCopy("vda", "<disk/>", { transientJob: true }).done,
  "copy in odd parts": ({ domain, path }) =>
    domain.blockCopy("vda", { dest: path("x") }, { transientJob: true, granularity: 65537 }).done,
  "while it is copied: its info": meanwhile(slowCopy, async ({ domain }) => {
    const { type, bandwidth } = (await domain.blockJobInfo("vda"))!;
    return { type, bandwidth };
  }),
  "after that": chain,
  "while it is copied: by path": meanwhile(
    slowCopy,
    async ({ domain, path }) => (await domain.blockJobInfo(path("three")))?.type,
  ),
  "while it is copied: another": meanwhile(slowCopy, ({ domain }) => domain.blockPull("vda").done),
  "while it is copied: a commit": meanwhile(
    slowCopy,
    ({ domain }) => domain.blockCommit("vda", { active: true }).done,
  ),
  "while it is copied: a pivot": meanwhile(
    slowCopy,
    ({ domain }) => domain.blockJobAbort("vda", { pivot: true }),
  ),
  "while it is copied: a snapshot": meanwhile(slowCopy, overlay("four")),
  "while it is copied: a faster one": meanwhile(slowCopy, async ({ domain }) => {
    await domain.blockJobSetSpeed("vda", "72 KiB");
    return (await domain.blockJobInfo("vda"))?.bandwidth;
  }),
  "commit the middle": ({ domain, path }) =>
    domain.blockCommit("vda", { top: path("two"), base: path("one") }).done,
  "the chain after that": chain,
  "commit its own, and leave": async ({ domain, path }) => {
    await domain.blockCommit("vda", { base: path("one"), active: true, whenReady: "finish" });
  },
  "the chain of before": chain,
  "when its commit is ready": async (given) => {
    await using job = given.domain.blockCommit("vda", { base: given.path("one"), active: true });
    await job.ready;
    const shown = await chain(given);
    const { type, fraction } = (await given.domain.blockJobInfo("vda"))!;
    return { shown, type, fraction };
  },
  "commit its own, and go over": ({ domain, path }) =>
    domain.blockCommit("vda", { base: path("one"), active: true, whenReady: "pivot" }).done,
  "the chain of one less": chain,
  "overlay five": overlay("five"),
  "overlay six": overlay("six"),
  "rebase": ({ domain, path }) => domain.blockRebase("vda", path("one")).done,
  "the chain after rebase": chain,
  "pull": ({ domain }) => domain.blockPull("vda").done,
  "the chain after pull": chain,
  "pull again": ({ domain }) => domain.blockPull("vda").done,
  "copy, and go over": ({ domain, path }) =>
    domain.blockCopy("vda", { dest: path("copy"), format: "qcow2" }, {
      transientJob: true,
      whenReady: "pivot",
    }).done,
  "the chain of the copy": chain,
  "copy, and leave": ({ domain, path }) =>
    domain.blockCopy("vda", { dest: path("left"), format: "qcow2" }, {
      transientJob: true,
      whenReady: "finish",
    }).done,
  "the chain of the copy still": chain,
  "no backup": ({ domain }) => domain.backupXml(),
  "back up by no document": ({ domain }) => domain.backupBegin({ backupXml: "<domain/>" }).done,
  "back up in no mode": ({ domain }) => domain.backupBegin({ backupXml: "<domainbackup mode='x'/>" }).done,
  "back up no disk": ({ domain }) =>
    domain.backupBegin({ backupXml: "<domainbackup><disks><disk name='vdz'/></disks></domainbackup>" }).done,
  "back up no disk of a type": ({ domain }) =>
    domain.backupBegin({ backupXml: disksXml("<disk name='vdz' type='file'/>") }).done,
  "back up an empty drive of a type": ({ domain }) =>
    domain.backupBegin({ backupXml: disksXml("<disk name='hdc' type='file'/>") }).done,
  "back up a disk of a type twice": ({ domain }) =>
    domain.backupBegin({ backupXml: disksXml("<disk name='vda' type='file'/>".repeat(2)) }).done,
  "back up a disk since nothing": ({ domain }) =>
    domain.backupBegin({ backupXml: disksXml("<disk name='vda' type='file' backupmode='incremental'/>") })
      .done,
  "back up a disk since what is not there": ({ domain }) =>
    domain.backupBegin({
      backupXml: disksXml("<disk name='vda' type='file' backupmode='incremental' incremental='none'/>"),
    }).done,
  "back up an empty drive": ({ domain }) =>
    domain.backupBegin({ backupXml: "<domainbackup><disks><disk name='hdc'/></disks></domainbackup>" }).done,
  "back up a disk twice": ({ domain }) =>
    domain.backupBegin({
      backupXml: "<domainbackup><disks><disk name='vda'/><disk name='vda'/></disks></domainbackup>",
    }).done,
  "back up since what is not there": ({ domain }) =>
    domain.backupBegin({ backupXml: "<domainbackup><incremental>none</incremental></domainbackup>" }).done,
  "serve nowhere": ({ domain }) => domain.backupBegin({ backupXml: "<domainbackup mode='pull'/>" }).done,
  "serve at a relative path": ({ domain }) =>
    domain.backupBegin({
      backupXml: "<domainbackup mode='pull'><server transport='unix' socket='x'/></domainbackup>",
    }).done,
  "back up": async ({ domain, path }) => {
    const backupXml = `<domainbackup><disks><disk name='vda' type='file'><target file='${
      path("full")
    }'/></disk></disks></domainbackup>`;
    const backup = await domain.backupBegin({
      backupXml,
      checkpointXml: "<domaincheckpoint><name>since</name></domaincheckpoint>",
    });
    return { all: backup.total === backup.processed, left: backup.remaining, fraction: backup.fraction };
  },
  "what was done last": async ({ domain }) => {
    const { type, operation } = await domain.jobStats({ completed: true });
    return { type, operation };
  },
  "back up what has changed": async ({ domain, path }) => {
    const backupXml =
      `<domainbackup><incremental>since</incremental><disks><disk name='vda' type='file'><target file='${
        path("less")
      }'/></disk></disks></domainbackup>`;
    const job = domain.backupBegin({ backupXml });
    const begun = job.begun.then(() => "begun");
    await job;
    return await begun;
  },
  "a server without a port": ({ domain }) =>
    domain.backupBegin({
      backupXml: "<domainbackup mode='pull'><server transport='tcp' name='localhost'/></domainbackup>",
    }).done,
};
