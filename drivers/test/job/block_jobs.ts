import type { DomainRef, TypedParameters } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { BlockJob, type BlockJobPlan, checkNoBlockJob, jobsOf } from "./block_job.ts";
import { planCommit, planCopy, planPull } from "./block_job_plans.ts";
import { findDisk, targetOf } from "../config/device_lookup.ts";
import { chainOf, type DiskImage } from "../config/disk_chain.ts";
import { treeOf } from "../config/domain_document.ts";
import { checkParameters } from "../contract/typed_parameters.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { element, type XmlElement } from "../config/xml_tree.ts";
import { parseRoot } from "../config/xml_parse.ts";

/** libvirt's `VIR_DOMAIN_BLOCK_JOB_ABORT_*`. */
const Abort = { ASYNC: 1, PIVOT: 2 } as const;
/** libvirt's `VIR_DOMAIN_BLOCK_REBASE_*`. */
const Rebase = {
  SHALLOW: 1,
  REUSE_EXT: 2,
  COPY_RAW: 4,
  COPY: 8,
  RELATIVE: 16,
  COPY_DEV: 32,
  BANDWIDTH_BYTES: 64,
} as const;
const COPY_ONLY = Rebase.SHALLOW | Rebase.REUSE_EXT | Rebase.COPY_RAW | Rebase.COPY_DEV;
/** libvirt's `VIR_DOMAIN_BLOCK_COMMIT_*`. */
const Commit = { SHALLOW: 1, DELETE: 2, ACTIVE: 4, RELATIVE: 8, BANDWIDTH_BYTES: 16 } as const;
/** libvirt's `VIR_DOMAIN_BLOCK_COPY_*`. */
const Copy = { SHALLOW: 1, REUSE_EXT: 2, TRANSIENT_JOB: 4, SYNCHRONOUS_WRITES: 8 } as const;
const PULL_BANDWIDTH_BYTES = 64;
const BANDWIDTH_BYTES = 1;
const MIB = 1024 * 1024;

/** What a block job is of. */
export interface JobDisk {
  readonly simulated: SimulatedHost;
  readonly domain: TestDomain;
  /** The disk's target. */
  readonly name: string;
  /** Its images, the disk's own first. */
  readonly chain: readonly [DiskImage, ...DiskImage[]];
  /** Bytes a second at most; 0 is no limit. */
  readonly bandwidth: number;
}

/** Jobs that move a running domain's disks from image to image, as libvirt's qemu driver has them. */
export function blockJobs(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainBlockJobAbort"
  | "domainGetBlockJobInfo"
  | "domainBlockJobSetSpeed"
  | "domainBlockPull"
  | "domainBlockRebase"
  | "domainBlockCommit"
  | "domainBlockCopy"
> {
  function diskOf(dom: DomainRef, path: string): { domain: TestDomain; disk: XmlElement; name: string } {
    const domain = simulated.find(dom);
    domain.checkActive();
    const disk = findDisk(treeOf(domain.definition), path, true);
    if (disk === undefined) {
      throw refusal(
        "INVALID_ARG",
        `Cannot find a disk, wanted a target or a source: found none like "${path}"`,
      );
    }
    return { domain, disk, name: targetOf(disk) };
  }

  function jobDisk(dom: DomainRef, path: string, bandwidth: number): JobDisk {
    const { domain, disk, name } = diskOf(dom, path);
    const [own, ...behind] = chainOf(disk);
    if (own === undefined) {
      throw refusal(
        "INTERNAL_ERROR",
        `Cannot begin a job of disk "${name}", wanted a source: found none`,
      );
    }
    checkNoBlockJob(domain, name);
    return { simulated, domain, name, chain: [own, ...behind], bandwidth };
  }

  const begin = (of: JobDisk, plan: BlockJobPlan) => new BlockJob(simulated, of.domain, plan).begin();

  function jobOf(dom: DomainRef, path: string): BlockJob | undefined {
    const { domain, name } = diskOf(dom, path);
    return jobsOf(domain).get(name);
  }

  function mustHave(dom: DomainRef, path: string): BlockJob {
    const job = jobOf(dom, path);
    if (job !== undefined) return job;
    throw refusal("INVALID_ARG", `Cannot find a block job, wanted one of disk "${path}": found none`);
  }

  function copy(of: JobDisk, destination: DiskImage, shallow: boolean, reuse: boolean): void {
    begin(of, planCopy(of, destination, { shallow, reuse }));
  }

  return {
    async domainBlockJobAbort(dom, path, flags) {
      checkFlags(flags, Abort.ASYNC | Abort.PIVOT, "domainBlockJobAbort");
      const job = mustHave(dom, path);
      if (flags & Abort.PIVOT) {
        if (!job.follows) {
          throw refusal(
            "OPERATION_INVALID",
            `Cannot pivot disk "${job.disk}", wanted a copy or an active commit: found ${job.type}`,
          );
        }
        job.pivot();
      } else job.cancel();
      if (!(flags & Abort.ASYNC)) await job.ended;
    },
    domainGetBlockJobInfo(dom, path, flags) {
      checkFlags(flags, BANDWIDTH_BYTES, "domainGetBlockJobInfo");
      const job = jobOf(dom, path);
      if (job === undefined) return { found: 0, type: 0, bandwidth: 0n, cur: 0n, end: 0n };
      const unit = flags & BANDWIDTH_BYTES ? 1 : MIB;
      return {
        found: 1,
        type: ["unknown", "pull", "copy", "commit", "active-commit", "backup"].indexOf(job.type),
        bandwidth: BigInt(Math.ceil(job.bandwidth / unit)),
        cur: BigInt(job.cur),
        end: BigInt(job.end),
      };
    },
    domainBlockJobSetSpeed(dom, path, bandwidth, flags) {
      checkFlags(flags, BANDWIDTH_BYTES, "domainBlockJobSetSpeed");
      const bytes = bytesASecond(bandwidth, (flags & BANDWIDTH_BYTES) !== 0);
      mustHave(dom, path).setBandwidth(bytes);
    },
    domainBlockPull(dom, path, bandwidth, flags) {
      checkFlags(flags, PULL_BANDWIDTH_BYTES, "domainBlockPull");
      const of = jobDisk(dom, path, bytesASecond(bandwidth, flags !== 0));
      begin(of, planPull(of, null));
    },
    domainBlockRebase(dom, path, base, bandwidth, flags) {
      const call = "domainBlockRebase";
      if (flags & Rebase.COPY) {
        excludeFlags(flags, Rebase.COPY, Rebase.RELATIVE, call);
        if (base === null) throw wrong(call, "a place to copy to", "none");
      } else if (flags & COPY_ONLY) throw wrong(call, "copy with flags that are of a copy", "none");
      if (flags & Rebase.RELATIVE && base === null) throw wrong(call, "a base for relative", "none");
      checkFlags(flags, 127, call);
      const of = jobDisk(dom, path, bytesASecond(bandwidth, (flags & Rebase.BANDWIDTH_BYTES) !== 0));
      if (!(flags & Rebase.COPY)) return begin(of, planPull(of, base));
      checkTransient(of.domain, false);
      const [type, attribute] = flags & Rebase.COPY_DEV
        ? ["block", "dev"] as const
        : ["file", "file"] as const;
      const source = element("source", { [attribute]: base! });
      const format = flags & Rebase.COPY_RAW ? "raw" : of.chain[0].format;
      copy(of, { type, format, source }, (flags & Rebase.SHALLOW) !== 0, (flags & Rebase.REUSE_EXT) !== 0);
    },
    domainBlockCommit(dom, path, base, top, bandwidth, flags) {
      const call = "domainBlockCommit";
      checkFlags(flags, 31, call);
      const of = jobDisk(dom, path, bytesASecond(bandwidth, (flags & Commit.BANDWIDTH_BYTES) !== 0));
      begin(
        of,
        planCommit(of, base, top, {
          active: (flags & Commit.ACTIVE) !== 0,
          shallow: (flags & Commit.SHALLOW) !== 0,
          remove: (flags & Commit.DELETE) !== 0,
        }),
      );
    },
    domainBlockCopy(dom, path, destxml, params, flags) {
      checkFlags(flags, 15, "domainBlockCopy");
      const bandwidth = copyBandwidth(params);
      const of = jobDisk(dom, path, bandwidth);
      checkTransient(of.domain, (flags & Copy.TRANSIENT_JOB) !== 0);
      const disk = parseRoot(destxml, "disk", "DOMAIN");
      const [destination] = chainOf(disk);
      if (destination === undefined) {
        throw refusal("NO_SOURCE", "Cannot copy a disk, wanted a destination's source: found none", "DOMAIN");
      }
      const format = destination.format ?? of.chain[0].format;
      copy(
        of,
        { ...destination, format },
        (flags & Copy.SHALLOW) !== 0,
        (flags & Copy.REUSE_EXT) !== 0,
      );
    },
  };
}

const MAX_BANDWIDTH = (1n << 63n) - 1n;

/** Bytes a second of what a call says in them or in MiB. */
export function bytesASecond(bandwidth: bigint, inBytes: boolean): number {
  const bytes = inBytes ? bandwidth : bandwidth * BigInt(MIB);
  if (bytes <= MAX_BANDWIDTH) return Number(bytes);
  throw refusal(
    "OVERFLOW",
    `Cannot limit a job, wanted at most ${MAX_BANDWIDTH} bytes a second: found ${bytes}`,
  );
}

function copyBandwidth(params: TypedParameters): number {
  const checked = checkParameters("domainBlockCopy", params, {
    bandwidth: "ullong",
    granularity: "uint",
    "buf-size": "ullong",
  });
  const unit = Number(checked.get("granularity") ?? 0n);
  if (unit !== 0 && (unit & (unit - 1)) !== 0) {
    throw wrong("domainBlockCopy", "a granularity that is a power of two", String(unit));
  }
  return bytesASecond(BigInt(checked.get("bandwidth") ?? 0n), true);
}

// libvirt's qemu driver could not take such a job up again in another run.
function checkTransient(domain: TestDomain, allowed: boolean): void {
  if (allowed || !domain.persistent) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot copy a disk of "${domain.definition.name}", wanted a transient domain or job: found a persistent one`,
  );
}

function wrong(call: string, wanted: string, found: string) {
  return refusal("INVALID_ARG", `Cannot call ${call}, wanted ${wanted}: found ${found}`);
}
