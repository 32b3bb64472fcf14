import { callOptionNames, checkOptions, type OptionNames } from "../../contract/checked_options.ts";
import type { UnknownWord } from "../../../events/mod.ts";
import { wantText } from "../../contract/argument_checks.ts";
import { call } from "../../handle/driver_call.ts";
import { DomainIdentity } from "../../handle/domain_identity.ts";
import { domainBlockJobType } from "../../contract/generated/enums.gen.ts";
import { flagBits } from "../../contract/flag_bits.ts";
import {
  domainBlockJobAbortFlags,
  domainBlockJobInfoFlags,
  domainBlockJobSetSpeedFlags,
} from "../../contract/generated/flags.gen.ts";
import type { CallOptions } from "../../contract/references.ts";
import { bytesOf, type Size } from "../../contract/size.ts";
import { type Progress, progressOf } from "../../job/progress.ts";
import { wordOf } from "../../contract/enum_words.ts";

/** What a block job does. @see libvirt 9.0.0 `virDomainBlockJobType` */
export type BlockJobType =
  | "unknown"
  | "pull"
  | "copy"
  | "commit"
  | "active-commit"
  | "backup"
  | UnknownWord;

/**
 * How far a block job has come: mostly in bytes; all is processed once it has caught up, and `total` may grow while it
 * runs.
 *
 * @see libvirt 9.0.0 `virDomainBlockJobInfo`: `processed` is its `cur`, `total` its `end`
 */
export interface BlockJobInfo extends Progress {
  /** What it does. */
  readonly type: BlockJobType;
  /** Bytes a second that it may take; 0 is no limit. */
  readonly bandwidth: number;
}

/** How a block job is ended. @see libvirt 9.0.0 `virDomainBlockJobAbortFlags` */
export interface DomainBlockJobAbortOptions extends CallOptions {
  /** Ask, and wait for no end: an event tells of it. */
  readonly async?: boolean;
  /** Of a copy or active commit that is ready: have the disk go over to the new image. */
  readonly pivot?: boolean;
}

const blockJobAbortOptionNames: OptionNames<DomainBlockJobAbortOptions> = {
  ...callOptionNames,
  async: true,
  pivot: true,
};

/** A disk's block job, whoever began it. */
export abstract class DomainBlockJobInfo extends DomainIdentity {
  /**
   * How far the disk's block job has come, or `undefined` if it has none.
   *
   * @param disk The disk's target name or path.
   * @throws {TypeError} If the disk is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk; `OPERATION_INVALID` if the domain does not run.
   * @see libvirt 9.0.0 `virDomainGetBlockJobInfo`
   */
  async blockJobInfo(disk: string, options?: CallOptions): Promise<BlockJobInfo | undefined> {
    checkOptions(options, callOptionNames, "domain.blockJobInfo()");
    wantText(disk, `Cannot read a block job of domain "${this.name}"`, "a disk");
    return await readBlockJob(this, disk, options);
  }

  /**
   * Ends the disk's block job, and waits for that unless told.
   *
   * @param disk The disk's target name or path.
   * @throws {TypeError} If the disk is no text, or an option no boolean.
   * @throws {VirtError} `INVALID_ARG` if it has none; `BLOCK_COPY_ACTIVE` if it is not ready to pivot.
   * @see libvirt 9.0.0 `virDomainBlockJobAbort`
   */
  async blockJobAbort(disk: string, options?: DomainBlockJobAbortOptions): Promise<void> {
    checkOptions(options, blockJobAbortOptionNames, "domain.blockJobAbort()");
    const what = `Cannot end a block job of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const bits = flagBits(domainBlockJobAbortFlags, options, what);
    await call(this.connection, "domainBlockJobAbort", this.ref, disk, bits, options);
  }

  /**
   * Limits the disk's block job.
   *
   * @param disk The disk's target name or path.
   * @param bandwidth Bytes a second, or a text like `"20 MiB"`; 0 is no limit.
   * @throws {TypeError} If the disk is no text.
   * @throws {RangeError} If the bandwidth is none.
   * @throws {VirtError} `INVALID_ARG` if it has none.
   * @see libvirt 9.0.0 `virDomainBlockJobSetSpeed`
   */
  async blockJobSetSpeed(disk: string, bandwidth: Size, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.blockJobSetSpeed()");
    const what = `Cannot limit a block job of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const bytes = bytesOf(bandwidth, what);
    const flags = domainBlockJobSetSpeedFlags.bandwidthBytes;
    await call(this.connection, "domainBlockJobSetSpeed", this.ref, disk, bytes, flags, options);
  }
}

/** As `blockJobInfo()`, of arguments that are known to be right. */
export async function readBlockJob(
  { connection, ref }: DomainIdentity,
  disk: string,
  options?: CallOptions,
): Promise<BlockJobInfo | undefined> {
  const flags = domainBlockJobInfoFlags.bandwidthBytes;
  const { found, type, bandwidth, cur, end } = await call(
    connection,
    "domainGetBlockJobInfo",
    ref,
    disk,
    flags,
    options,
  );
  if (found === 0) return undefined;
  const progress = progressOf({ processed: cur, total: end });
  return { type: wordOf(domainBlockJobType, type), bandwidth: Number(bandwidth), ...progress };
}
