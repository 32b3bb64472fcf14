import { call } from "./driver_call.ts";
import type { DomainIdentity } from "./domain_identity.ts";
import { domainJobType } from "../contract/generated/enums.gen.ts";
import { type Progress, progressOf } from "../job/progress.ts";
import type { CallOptions, SharedFraction } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** What a domain's host is busy with: memory and disks together. @see libvirt 9.0.0 `virDomainJobInfo` */
export interface DomainJobInfo extends Progress {
  /** `none`, `bounded` (its end is known), `unbounded`, `completed`, `failed`, `cancelled`. */
  readonly type: string;
  /** Milliseconds since it began. */
  readonly timeElapsedMs: number;
  /** Milliseconds that it will take yet; of a bounded job. */
  readonly timeRemainingMs: number;
  /** Memory alone. */
  readonly memory: Progress;
  /** Disks alone: libvirt's `file`. */
  readonly disk: Progress;
}

/** Reads what a domain's host is busy with on its behalf. */
export async function readJobInfo(domain: DomainIdentity, options?: CallOptions): Promise<DomainJobInfo> {
  const job = await call(domain.connection, "domainGetJobInfo", domain.ref, options);
  return {
    type: wordOf(domainJobType, job.type),
    timeElapsedMs: Number(job.timeElapsed),
    timeRemainingMs: Number(job.timeRemaining),
    ...sharedFraction(job) ??
      progressOf({ total: job.dataTotal, processed: job.dataProcessed, remaining: job.dataRemaining }),
    memory: progressOf({ total: job.memTotal, processed: job.memProcessed, remaining: job.memRemaining }),
    disk: progressOf({ total: job.fileTotal, processed: job.fileProcessed, remaining: job.fileRemaining }),
  };
}

/** The progress of a job whose driver knows no bytes. */
export function sharedFraction(job: object): Progress | undefined {
  const { fraction }: SharedFraction = job;
  return fraction === undefined ? undefined : { fraction };
}
