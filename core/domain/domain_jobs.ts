import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { type DomainJobInfo, readJobInfo, sharedFraction } from "../handle/domain_job_info.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { domainJobOperation, domainJobType } from "../contract/generated/enums.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainAbortJobFlagsValues, domainGetJobStatsFlags } from "../contract/generated/flags.gen.ts";
import { type Progress, progressOf } from "../job/progress.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

/** Which job is meant. @see libvirt 9.0.0 `virDomainGetJobStatsFlags` */
export interface DomainJobStatsOptions extends CallOptions {
  /** The one that ended last. */
  readonly completed?: boolean;
  /** Keep what is known of it for the next who asks. */
  readonly keepCompleted?: boolean;
}

const jobStatsOptionNames: OptionNames<DomainJobStatsOptions> = {
  ...callOptionNames,
  completed: true,
  keepCompleted: true,
};

/** A job with all that its host tells: memory and disks together. */
export interface DomainJobStats extends Progress {
  /** As of {@linkcode DomainJobInfo}. */
  readonly type: string;
  /** `migration-out`, `save`, `backup`, …, where the host tells. */
  readonly operation?: string;
  /** The host's fields, by libvirt's names and untouched. */
  readonly params: TypedParameters;
}

/** How a job is ended. */
export interface DomainAbortJobOptions extends CallOptions {
  /** Also a migration in its post-copy phase, which may be taken up again. */
  readonly postcopy?: boolean;
}

const abortJobOptionNames: OptionNames<DomainAbortJobOptions> = { ...callOptionNames, postcopy: true };

/** What a domain's host is busy with on its behalf. */
export abstract class DomainJobs extends DomainIdentity {
  /**
   * What its host is busy with on its behalf.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetJobInfo`
   */
  async jobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    checkOptions(options, callOptionNames, "domain.jobInfo()");
    return await readJobInfo(this, options);
  }

  /**
   * What its host is busy with on its behalf, or was last, in all detail.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetJobStats`
   */
  async jobStats(options?: DomainJobStatsOptions): Promise<DomainJobStats> {
    checkOptions(options, jobStatsOptionNames, "domain.jobStats()");
    const bits = flagBits(domainGetJobStatsFlags, options, `Cannot read the job of domain "${this.name}"`);
    const found = await call(this.connection, "domainGetJobStats", this.ref, bits, options);
    const { type, params } = found;
    const { operation, data_total: total, data_processed: processed, data_remaining: remaining } = params;
    return {
      type: wordOf(domainJobType, type),
      ...(typeof operation === "number" ? { operation: wordOf(domainJobOperation, operation) } : {}),
      ...sharedFraction(found) ?? progressOf({ total, processed, remaining }),
      params,
    };
  }

  /**
   * Ends what its host is busy with.
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if nothing is under way that could be ended.
   * @see libvirt 9.0.0 `virDomainAbortJobFlags`, `virDomainAbortJob`
   */
  async abortJob(options?: DomainAbortJobOptions): Promise<void> {
    checkOptions(options, abortJobOptionNames, "domain.abortJob()");
    const what = `Cannot abort the job of domain "${this.name}"`;
    const bits = flagBits(domainAbortJobFlagsValues, options, what);
    // A host before libvirt 8.5 has the plain one only, and the plain one does as long as no flag is set.
    if (bits === 0 && this.connection.supports("domainAbortJob")) {
      await call(this.connection, "domainAbortJob", this.ref, options);
    } else {
      await call(this.connection, "domainAbortJobFlags", this.ref, bits, options);
    }
  }
}
