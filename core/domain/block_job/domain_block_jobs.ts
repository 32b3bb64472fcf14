import { callOptionNames, checkOptions, type OptionNames } from "../../contract/checked_options.ts";
import { shown, wantOptionalText, wantText } from "../../contract/argument_checks.ts";
import { beginBlockJob, type BlockJobRequest } from "./_block_job.ts";
import { call } from "../../handle/driver_call.ts";
import { documentText } from "../../handle/document_text.ts";
import { typedParameters } from "../../contract/typed_parameters.ts";
import type { DomainDiskConfig } from "../../config/generated/domain.gen.ts";
import type { BlockJobInfo } from "./domain_block_job_info.ts";
import { DomainIdentity } from "../../handle/domain_identity.ts";
import { flagBits } from "../../contract/flag_bits.ts";
import {
  domainBlockCommitFlags,
  domainBlockCopyFlags,
  domainBlockPullFlags,
  domainBlockRebaseFlags,
} from "../../contract/generated/flags.gen.ts";
import { Job } from "../../job/job.ts";
import type { CallOptions, TypedParameters } from "../../contract/references.ts";
import { bytesOf, type Size } from "../../contract/size.ts";

/** How any block job runs. `signal` and `timeoutMs` end the wait for it, not the host's work. */
export interface DomainBlockJobOptions extends CallOptions {
  /** Bytes a second that it may take, or a text like `"20 MiB"`; no limit unless told. */
  readonly bandwidth?: Size;
}

const blockJobOptionNames: OptionNames<DomainBlockJobOptions> = { ...callOptionNames, bandwidth: true };

/** What a job does that would otherwise wait for `complete()` or `cancel()`. */
export interface WhenReadyOptions {
  /**
   * What happens once it has caught up: `pivot` has the disk go over to the new image, `finish` leaves the disk where it
   * is, and the new image as a copy of that moment.
   */
  readonly whenReady?: "pivot" | "finish";
}

const whenReadyOptionNames: OptionNames<WhenReadyOptions> = { whenReady: true };

/** How a disk is committed. @see libvirt 9.0.0 `virDomainBlockCommitFlags` */
export interface DomainBlockCommitOptions extends DomainBlockJobOptions, WhenReadyOptions {
  /** The image that is written to; the chain's last unless told. */
  readonly base?: string;
  /** The image that is committed, with all between; the disk's own unless told. */
  readonly top?: string;
  /** Commit into the next image of the chain. */
  readonly shallow?: boolean;
  /** Delete the images that have been committed. */
  readonly delete?: boolean;
  /** The disk's own image too: the job then follows what the guest writes, and waits when it is ready. */
  readonly active?: boolean;
  /** Keep names within the chain relative. */
  readonly relative?: boolean;
}

const blockCommitOptionNames: OptionNames<DomainBlockCommitOptions> = {
  ...blockJobOptionNames,
  ...whenReadyOptionNames,
  base: true,
  top: true,
  shallow: true,
  delete: true,
  active: true,
  relative: true,
};

/** How a disk is copied. @see libvirt 9.0.0 `virDomainBlockCopyFlags` */
export interface DomainBlockCopyOptions extends DomainBlockJobOptions, WhenReadyOptions {
  /** The unit in which changes are noted: bytes, a power of two. */
  readonly granularity?: Size;
  /** Bytes that may be under way at once. */
  readonly bufSize?: Size;
  /** Copy the disk's own image, and not those behind it. */
  readonly shallow?: boolean;
  /** Take the file that is there, and make none. */
  readonly reuseExt?: boolean;
  /** Do not take the job up again should the domain move or restart. */
  readonly transientJob?: boolean;
  /** Have the guest's writes wait until the copy has them too. */
  readonly synchronousWrites?: boolean;
}

const blockCopyOptionNames: OptionNames<DomainBlockCopyOptions> = {
  ...blockJobOptionNames,
  ...whenReadyOptionNames,
  granularity: true,
  bufSize: true,
  shallow: true,
  reuseExt: true,
  transientJob: true,
  synchronousWrites: true,
};

/** Where a disk is copied to. */
export interface BlockCopyDestination {
  /** A path on the host. */
  readonly dest: string;
  /** The new image's format, `qcow2`; the disk's own unless told. */
  readonly format?: string;
  /** The path is a block device's. */
  readonly blockdev?: boolean;
}

/** How a disk is rebased. @see libvirt 9.0.0 `virDomainBlockRebaseFlags` */
export interface DomainBlockRebaseOptions extends DomainBlockJobOptions, WhenReadyOptions {
  /** With `copy`: copy the disk's own image, and not those behind it. */
  readonly shallow?: boolean;
  /** With `copy`: take the file that is there, and make none. */
  readonly reuseExt?: boolean;
  /** With `copy`: a raw image. */
  readonly copyRaw?: boolean;
  /** Copy to `base` instead, and follow the guest's writes as `blockCopy()` does. */
  readonly copy?: boolean;
  /** Keep names within the chain relative. */
  readonly relative?: boolean;
  /** With `copy`: `base` is a block device. */
  readonly copyDev?: boolean;
}

const blockRebaseOptionNames: OptionNames<DomainBlockRebaseOptions> = {
  ...blockJobOptionNames,
  ...whenReadyOptionNames,
  shallow: true,
  reuseExt: true,
  copyRaw: true,
  copy: true,
  relative: true,
  copyDev: true,
};

/** Jobs that move a running domain's disks from image to image. */
export abstract class DomainBlockJobs extends DomainIdentity {
  /**
   * Fetches what the disk has of the images behind it into its own, which then needs them no more.
   *
   * @param disk The disk's target name or path.
   * @returns A job that ends by itself. It rejects with `TypeError`, `RangeError` for wrong arguments; with `VirtError`
   * `INVALID_ARG` if there is no such disk, `OPERATION_INVALID` if the domain does not run, `BLOCK_COPY_ACTIVE` if the
   * disk has a job, `OPERATION_FAILED` if the job fails, `OPERATION_ABORTED` if it is cancelled.
   * @see libvirt 9.0.0 `virDomainBlockPull`
   */
  blockPull(disk: string, options?: DomainBlockJobOptions): Job<void, BlockJobInfo> {
    checkOptions(options, blockJobOptionNames, "domain.blockPull()");
    return blockJob(this, "pull", disk, options, (what) => {
      const bandwidth = bandwidthOf(options, what);
      const flags = domainBlockPullFlags.bandwidthBytes;
      return () => call(this.connection, "domainBlockPull", this.ref, disk, bandwidth, flags, options);
    });
  }

  /**
   * Writes what images of the disk's chain hold into one further back, and takes them out of the chain.
   *
   * @param disk The disk's target name or path.
   * @returns A job that ends by itself; with `active` it does not: it is ready once it has caught up, and waits for
   * `complete()`, which has the disk go over to the base, or `cancel()`. Rejects as that of {@linkcode blockPull}.
   * @see libvirt 9.0.0 `virDomainBlockCommit`
   */
  blockCommit(disk: string, options?: DomainBlockCommitOptions): Job<void, BlockJobInfo> {
    checkOptions(options, blockCommitOptionNames, "domain.blockCommit()");
    return blockJob(this, "commit", disk, options, (what) => {
      const base = wantOptionalText(options?.base, what, "an image's path or place in the chain");
      const top = wantOptionalText(options?.top, what, "an image's path or place in the chain");
      const bandwidth = bandwidthOf(options, what);
      const bits = flagBits(domainBlockCommitFlags, { ...options, bandwidthBytes: true }, what);
      const { connection, ref } = this;
      return () => call(connection, "domainBlockCommit", ref, disk, base, top, bandwidth, bits, options);
    });
  }

  /**
   * Copies the disk, and follows what the guest writes meanwhile.
   *
   * @param disk The disk's target name or path.
   * @param destination Where to, or a `<disk>` document or its config: `{ disk: … }`.
   * @returns A job that is ready once it has caught up, and then waits for `complete()`, which has the disk go over to the
   * copy, or `cancel()`, which leaves it as a copy of that moment. Rejects as that of {@linkcode blockPull}.
   * @see libvirt 9.0.0 `virDomainBlockCopy`
   */
  blockCopy(
    disk: string,
    destination: string | BlockCopyDestination | { readonly disk: DomainDiskConfig },
    options?: DomainBlockCopyOptions,
  ): Job<void, BlockJobInfo> {
    checkOptions(options, blockCopyOptionNames, "domain.blockCopy()");
    return blockJob(this, "copy", disk, options, async (what) => {
      const xml = typeof destination === "object" && destination !== null && "disk" in destination
        ? await documentText("device", destination, what)
        : destinationXml(destination, what);
      const params = await copyParameters(options, what);
      const bits = flagBits(domainBlockCopyFlags, options, what);
      return () => call(this.connection, "domainBlockCopy", this.ref, disk, xml, params, bits, options);
    });
  }

  /**
   * Fetches what the disk has of the images in front of a base into its own, whose next image is then the base. With `copy`
   * it copies the disk, as hosts before libvirt 1.2.9 were asked to.
   *
   * @param disk The disk's target name or path.
   * @param base An image's path or place in the chain; none is all of them, as in {@linkcode blockPull}.
   * @returns A job that ends by itself; with `copy` as of {@linkcode blockCopy}. Rejects as that of {@linkcode blockPull}.
   * @see libvirt 9.0.0 `virDomainBlockRebase`
   */
  blockRebase(disk: string, base?: string, options?: DomainBlockRebaseOptions): Job<void, BlockJobInfo> {
    checkOptions(options, blockRebaseOptionNames, "domain.blockRebase()");
    return blockJob(this, "rebase", disk, options, (what) => {
      const path = wantOptionalText(base, what, "an image's path or place in the chain");
      const bandwidth = bandwidthOf(options, what);
      const bits = flagBits(domainBlockRebaseFlags, { ...options, bandwidthBytes: true }, what);
      const { connection, ref } = this;
      return () => call(connection, "domainBlockRebase", ref, disk, path, bandwidth, bits, options);
    });
  }
}

/** What the host's events call the jobs of each method. */
const TYPES = {
  pull: ["pull"],
  commit: ["commit", "active-commit"],
  copy: ["copy"],
  rebase: ["pull", "copy"],
} as const;

type Start = BlockJobRequest["start"];

/** @param check Checks the arguments, and gives what has the host begin. */
function blockJob(
  domain: DomainIdentity,
  verb: keyof typeof TYPES,
  disk: string,
  options: (DomainBlockJobOptions & WhenReadyOptions) | undefined,
  check: (what: string) => Start | Promise<Start>,
): Job<void, BlockJobInfo> {
  return new Job(async () => {
    wantText(disk, `Cannot ${verb} a disk of domain "${domain.name}"`, "a disk");
    const what = `Cannot ${verb} disk "${disk}" of domain "${domain.name}"`;
    const whenReady = options?.whenReady;
    if (whenReady !== undefined && whenReady !== "pivot" && whenReady !== "finish") {
      throw new TypeError(`${what}, wanted whenReady "pivot" or "finish": found ${shown(whenReady)}`);
    }
    const start = await check(what);
    return await beginBlockJob(domain, { what, disk, types: TYPES[verb], start, whenReady });
  }, options);
}

function bandwidthOf(options: DomainBlockJobOptions | undefined, what: string): bigint {
  return options?.bandwidth === undefined ? 0n : bytesOf(options.bandwidth, what);
}

async function copyParameters(options: DomainBlockCopyOptions = {}, what: string): Promise<TypedParameters> {
  const { bandwidth, granularity, bufSize } = options;
  const fields = Object.entries({ bandwidth, granularity, "buf-size": bufSize })
    .flatMap(([field, size]) => size === undefined ? [] : [[field, bytesOf(size, what)]]);
  return fields.length === 0 ? {} : await typedParameters("blockCopy", Object.fromEntries(fields), what);
}

function destinationXml(destination: string | BlockCopyDestination, what: string): string {
  if (typeof destination !== "object" || destination === null) {
    return wantText(destination, what, "a <disk> document or a destination");
  }
  const { dest, format, blockdev } = destination;
  wantText(dest, what, "a destination's path on the host");
  const driver = wantOptionalText(format, what, "an image format");
  if (blockdev !== undefined && typeof blockdev !== "boolean") {
    throw new TypeError(`${what}, wanted true or false for "blockdev": found ${shown(blockdev)}`);
  }
  const [type, attribute] = blockdev === true ? ["block", "dev"] : ["file", "file"];
  return `<disk type="${type}"><source ${attribute}="${escaped(dest)}"/>` +
    (driver === null ? "" : `<driver type="${escaped(driver)}"/>`) + "</disk>";
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
