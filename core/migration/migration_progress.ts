import { call } from "../handle/driver_call.ts";
import type { DomainIdentity } from "../handle/domain_identity.ts";
import { VirtError } from "../contract/errors.ts";
import { domainJobType } from "../contract/generated/enums.gen.ts";
import type { JobProgress } from "../handle/domain_job_info.ts";
import type { TypedParameters } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** How far a migration has come. */
export interface MigrationProgress {
  /** `unbounded` while it is under way: no host knows when the guest will change little enough. */
  readonly type: string;
  /** Milliseconds since it began. */
  readonly timeElapsedMs: bigint;
  /** Milliseconds for which the guest will stand still, as far as the host can tell. */
  readonly downtimeMs?: bigint;
  /** Memory and disks together, in bytes. */
  readonly data: JobProgress;
  /** Memory alone. */
  readonly memory: JobProgress;
  /** Disks alone. */
  readonly disk: JobProgress;
  /** Which pass over the guest's memory this is, from 1. */
  readonly iteration?: bigint;
  /** Bytes of memory a second that are moved now. */
  readonly memoryBytesPerSecond?: bigint;
  /** Pages of memory a second that the guest changes. */
  readonly dirtyPagesPerSecond?: bigint;
  /** Bytes of such a page. */
  readonly pageSize?: bigint;
  /** Pages that the guest has asked for out of turn, since post-copy has begun. */
  readonly postcopyRequests?: bigint;
  /** By how much the guest is slowed down, in percent. */
  readonly autoConvergeThrottle?: number;
  /** All of the host's fields, by libvirt's names and untouched. */
  readonly params: TypedParameters;
}

/** How far a domain's migration has come, or `undefined` where its host has nothing to tell. */
export async function migrationProgress(domain: DomainIdentity): Promise<MigrationProgress | undefined> {
  const { connection, ref } = domain;
  if (!connection.supports("domainGetJobStats")) return undefined;
  try {
    const { type, params } = await call(connection, "domainGetJobStats", ref, 0, undefined);
    return type === 0 ? undefined : progressOf(wordOf(domainJobType, type), params);
  } catch (error) {
    // It has just left, or not begun to; the migration's own call says what became of it.
    if (error instanceof VirtError && error.outcome === "refused") return undefined;
    throw error;
  }
}

function progressOf(type: string, params: TypedParameters): MigrationProgress {
  const bytes = (field: string): bigint => BigInt((params[field] ?? 0) as number | bigint);
  const part = (prefix: string): JobProgress => ({
    total: bytes(`${prefix}_total`),
    processed: bytes(`${prefix}_processed`),
    remaining: bytes(`${prefix}_remaining`),
  });
  const optional = <K extends keyof MigrationProgress>(key: K, field: string) =>
    params[field] === undefined ? {} : { [key]: params[field] } as Pick<MigrationProgress, K>;
  return {
    type,
    timeElapsedMs: bytes("time_elapsed"),
    ...optional("downtimeMs", "downtime"),
    data: part("data"),
    memory: part("memory"),
    disk: part("disk"),
    ...optional("iteration", "memory_iteration"),
    ...optional("memoryBytesPerSecond", "memory_bps"),
    ...optional("dirtyPagesPerSecond", "memory_dirty_rate"),
    ...optional("pageSize", "memory_page_size"),
    ...optional("postcopyRequests", "memory_postcopy_requests"),
    ...optional("autoConvergeThrottle", "auto_converge_throttle"),
    params,
  };
}
