import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { type Backup, formatBackup, parseBackup } from "./backup_document.ts";
import { BlockJob, checkNoBlockJob } from "../job/block_job.ts";
import { type Checkpoint, parseCheckpoint } from "./checkpoint_document.ts";
import { checkPossible, takeCheckpoint } from "./checkpoints.ts";
import { changedSince, copyImage, imageSize, makeImage, volumeOfImage } from "../storage/disk_files.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { chainOf, type DiskImage, imagePath } from "../config/disk_chain.ts";
import { treeOf } from "../config/domain_document.ts";
import { DomainJob, jobOf, JobOperation, type PartProgress } from "../job/domain_job.ts";
import { endingOf } from "../contract/end_signal.ts";
import { checkpointTree } from "../model/snapshot_trees.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const REUSE_EXTERNAL = 1;

/** What a running backup moves of one disk. */
interface DiskWork {
  readonly name: string;
  readonly own: DiskImage;
  readonly store: DiskImage;
  readonly total: number;
  readonly complete: () => void;
}

const backups = new WeakMap<DomainJob, Backup>();

/**
 * Backups of running domains, as libvirt's qemu driver has them. In push mode volumes of the host get what is on the
 * disks; in pull mode there is the job alone: nothing serves NBD.
 */
export function backup(
  simulated: SimulatedHost,
): OperationsOf<"domainBackupBegin" | "domainBackupGetXMLDesc"> {
  return {
    async domainBackupBegin(dom, backupXml, checkpointXml, flags) {
      checkFlags(flags, REUSE_EXTERNAL, "domainBackupBegin");
      const domain = simulated.find(dom);
      if (!domain.isActive) {
        throw refusal(
          "OPERATION_UNSUPPORTED",
          `Cannot back up "${dom.name}", wanted it running: found it shut off`,
        );
      }
      const plan = parseBackup(backupXml, domain.definition, simulated);
      checkCheckpoints(domain, plan);
      const checkpoint = checkpointXml === null
        ? undefined
        : parseCheckpoint(checkpointXml, false, simulated);
      if (checkpoint !== undefined) checkPossible(domain);
      let parts: readonly BlockJob[] = [];
      const job = await DomainJob.begin(simulated, domain, {
        operation: JobOperation.BACKUP,
        what: "backup",
        bounded: false,
        progress: () =>
          plan.mode === "push"
            ? { disk: sum(parts) }
            : { more: { disk_temp_used: 0n, disk_temp_total: scratchSize(simulated, domain, plan) } },
      });
      try {
        domain.checkActive();
        for (const { name, backup } of plan.disks) if (backup) checkNoBlockJob(domain, name);
        const work = works(simulated, domain, plan, (flags & REUSE_EXTERNAL) !== 0);
        if (checkpoint !== undefined) takeCheckpoint(simulated, domain, checkpoint);
        backups.set(job, plan);
        parts = plan.mode === "push" ? work.map((each) => partOf(simulated, domain, each)) : [];
      } catch (error) {
        job.end("failed", false);
        throw error;
      }
      run(domain, job, plan, parts).catch(() => {});
    },
    domainBackupGetXMLDesc(dom, flags) {
      checkFlags(flags, 0, "domainBackupGetXMLDesc");
      const job = jobOf(simulated.find(dom));
      const plan = job && backups.get(job);
      if (plan !== undefined) return formatBackup(plan);
      throw refusal(
        "NO_DOMAIN_BACKUP",
        `Cannot show a backup of "${dom.name}", wanted one under way: found none`,
      );
    },
  };
}

async function run(
  domain: TestDomain,
  job: DomainJob,
  plan: Backup,
  parts: readonly BlockJob[],
): Promise<void> {
  const gone = endingOf(domain);
  const { signal } = job;
  const stopped = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true })
  );
  if (plan.mode === "pull") {
    await stopped;
    // A pull backup that is ended on request has succeeded.
    return job.end(gone.aborted ? "failed" : "completed", !gone.aborted);
  }
  for (const part of parts) part.begin();
  await Promise.race([stopped, Promise.all(parts.map((part) => part.ended))]);
  if (gone.aborted) return job.end("failed", false);
  if (signal.aborted) { for (const part of parts) part.cancel(); }
  const ends = await Promise.all(parts.map((part) => part.ended));
  const all = ends.every((end) => end === "completed");
  job.end(all ? "completed" : ends.includes("failed") ? "failed" : "cancelled", true);
}

function works(simulated: SimulatedHost, domain: TestDomain, plan: Backup, reuse: boolean): DiskWork[] {
  const disks = disksOf(treeOf(domain.definition));
  const found: DiskWork[] = [];
  for (const entry of plan.disks) {
    const disk = disks.find((node) => targetOf(node) === entry.name);
    const [own] = disk === undefined ? [] : chainOf(disk);
    if (!entry.backup || own === undefined || entry.store === undefined) continue;
    const store: DiskImage = {
      type: entry.type,
      format: entry.format,
      source: { ...entry.store, name: "source" },
    };
    const since = entry.incremental === undefined
      ? undefined
      : checkpointTree<Checkpoint>(domain).get(entry.incremental);
    const changed = since && changedSince(simulated, domain.definition, since.files).get(entry.name);
    if (plan.mode === "push") {
      const there = volumeOfImage(simulated, store) !== undefined;
      if (there && !reuse) {
        throw refusal(
          "INVALID_ARG",
          `Cannot back up to "${imagePath(store)}", wanted a new file: found one there`,
        );
      }
      makeImage(simulated, store, undefined);
    }
    const before = since?.files.find(({ volume }) => volume === volumeOfImage(simulated, own))?.contents;
    // It is of the disks as they are when it begins.
    const now = volumeOfImage(simulated, own)?.contents.copy({ allocated: 0 });
    found.push({
      name: entry.name,
      own,
      store,
      total: changed ?? imageSize(simulated, own),
      complete() {
        const target = volumeOfImage(simulated, store);
        if (target === undefined || now === undefined) return copyImage(simulated, own, store);
        if (before === undefined) target.contents.become(now, false);
        else target.contents.fillChanges(now, before);
        target.capacity = volumeOfImage(simulated, own)?.capacity ?? target.capacity;
        now.forget();
      },
    });
  }
  return found;
}

function partOf(simulated: SimulatedHost, domain: TestDomain, { name, total, complete }: DiskWork): BlockJob {
  return new BlockJob(simulated, domain, { type: "backup", disk: name, total, bandwidth: 0, complete });
}

/** @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if it is to begin with one that there is not. */
function checkCheckpoints(domain: TestDomain, { disks }: Backup): void {
  for (const { incremental, name } of disks) {
    if (incremental === undefined) continue;
    const checkpoint = checkpointTree<Checkpoint>(domain).get(incremental);
    if (checkpoint === undefined) {
      throw refusal(
        "NO_DOMAIN_CHECKPOINT",
        `Cannot back up since "${incremental}", wanted a checkpoint of "${domain.definition.name}": found none`,
      );
    }
    if (checkpoint.disks.some((disk) => disk.name === name && disk.checkpoint === "bitmap")) continue;
    throw refusal(
      "CHECKPOINT_INCONSISTENT",
      `Cannot back up since "${incremental}", wanted a checkpoint of disk "${name}": found it left out`,
    );
  }
}

function sum(parts: readonly BlockJob[]): PartProgress {
  const total = parts.reduce((bytes, { end }) => bytes + end, 0);
  const processed = parts.reduce((bytes, { cur }) => bytes + cur, 0);
  return { total, processed, remaining: total - processed };
}

function scratchSize(simulated: SimulatedHost, domain: TestDomain, { disks }: Backup): bigint {
  const nodes = disksOf(treeOf(domain.definition));
  return disks.reduce((bytes, { name, backup }) => {
    const disk = backup ? nodes.find((node) => targetOf(node) === name) : undefined;
    const [own] = disk === undefined ? [] : chainOf(disk);
    return own === undefined ? bytes : bytes + BigInt(imageSize(simulated, own));
  }, 0n);
}
