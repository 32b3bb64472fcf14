import { call } from "../handle/driver_call.ts";
import type { DomainIdentity } from "../handle/domain_identity.ts";
import { VirtError } from "../contract/errors.ts";
import { domainJobType } from "../contract/generated/enums.gen.ts";
import { sharedFraction } from "../handle/domain_job_info.ts";
import { type Progress, progressOf } from "../job/progress.ts";
import type { TypedParameters } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** How far a migration has come: memory and disks together, in bytes. */
export interface MigrationProgress extends Progress {
  /** `unbounded` while it is under way: no host knows when the guest will change little enough. */
  readonly type: string;
  /** Milliseconds since it began. */
  readonly timeElapsedMs: number;
  /** Milliseconds for which the guest will stand still, as far as the host can tell. */
  readonly downtimeMs?: number;
  /** Memory alone. */
  readonly memory: Progress;
  /** Disks alone. */
  readonly disk: Progress;
  /** Which pass over the guest's memory this is, from 1. */
  readonly iteration?: number;
  /** Bytes of memory a second that are moved now. */
  readonly memoryBytesPerSecond?: number;
  /** Pages of memory a second that the guest changes. */
  readonly dirtyPagesPerSecond?: number;
  /** Bytes of such a page. */
  readonly pageSize?: number;
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
    const found = await call(connection, "domainGetJobStats", ref, 0, undefined);
    return found.type === 0 ? undefined : migrationOf(wordOf(domainJobType, found.type), found);
  } catch (error) {
    // It has just left, or not begun to; the migration's own call says what became of it.
    if (error instanceof VirtError && error.outcome === "refused") return undefined;
    throw error;
  }
}

function migrationOf(type: string, found: { readonly params: TypedParameters }): MigrationProgress {
  const { params } = found;
  const part = (prefix: string): Progress =>
    progressOf({
      total: params[`${prefix}_total`],
      processed: params[`${prefix}_processed`],
      remaining: params[`${prefix}_remaining`],
    });
  const optional = <K extends keyof MigrationProgress>(key: K, field: string) =>
    params[field] === undefined ? {} : { [key]: Number(params[field]) } as Pick<MigrationProgress, K>;
  return {
    type,
    timeElapsedMs: Number(params.time_elapsed ?? 0),
    ...optional("downtimeMs", "downtime"),
    ...sharedFraction(found) ?? part("data"),
    memory: part("memory"),
    disk: part("disk"),
    ...optional("iteration", "memory_iteration"),
    ...optional("memoryBytesPerSecond", "memory_bps"),
    ...optional("dirtyPagesPerSecond", "memory_dirty_rate"),
    ...optional("pageSize", "memory_page_size"),
    ...(params.memory_postcopy_requests === undefined
      ? {}
      : { postcopyRequests: params.memory_postcopy_requests as bigint }),
    ...optional("autoConvergeThrottle", "auto_converge_throttle"),
    params,
  };
}
