import { call } from "./driver_call.ts";
import type { DomainIdentity } from "./domain_identity.ts";
import { domainJobType } from "../contract/generated/enums.gen.ts";
import type { CallOptions } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** How far something has come, in bytes. */
export interface JobProgress {
  /** Of all. */
  readonly total: bigint;
  /** Of what is done. */
  readonly processed: bigint;
  /** Of what is left. */
  readonly remaining: bigint;
}

/** What a domain's host is busy with. @see libvirt 9.0.0 `virDomainJobInfo` */
export interface DomainJobInfo {
  /** `none`, `bounded` (its end is known), `unbounded`, `completed`, `failed`, `cancelled`. */
  readonly type: string;
  /** Milliseconds since it began. */
  readonly timeElapsedMs: bigint;
  /** Of a bounded job. */
  readonly timeRemainingMs: bigint;
  /** Memory and files together. */
  readonly data: JobProgress;
  /** Memory alone. */
  readonly memory: JobProgress;
  /** Files alone. */
  readonly file: JobProgress;
}

/** Reads what a domain's host is busy with on its behalf. */
export async function readJobInfo(domain: DomainIdentity, options?: CallOptions): Promise<DomainJobInfo> {
  const job = await call(domain.connection, "domainGetJobInfo", domain.ref, options);
  return {
    type: wordOf(domainJobType, job.type),
    timeElapsedMs: job.timeElapsed,
    timeRemainingMs: job.timeRemaining,
    data: { total: job.dataTotal, processed: job.dataProcessed, remaining: job.dataRemaining },
    memory: { total: job.memTotal, processed: job.memProcessed, remaining: job.memRemaining },
    file: { total: job.fileTotal, processed: job.fileProcessed, remaining: job.fileRemaining },
  };
}
