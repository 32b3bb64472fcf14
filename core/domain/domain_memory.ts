import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantWhole } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { domainMemoryFlags } from "../contract/generated/flags.gen.ts";
import { impactBits, impactOptionNames, type ImpactOptions } from "../contract/modification_impact.ts";
import type { CallOptions } from "../contract/references.ts";
import { bytesOf, bytesOfKib, memoryKibOf, type Size } from "../contract/size.ts";

/** libvirt's bit beside live and config that says the limit is meant, not the present amount. */
const MAXIMUM = 4;

/**
 * What the guest's balloon driver and the host's process tell of its memory; a host leaves out what it can't tell.
 *
 * @see libvirt 9.0.0 `virDomainMemoryStatTags`
 */
export interface DomainMemoryStats {
  /** Bytes read from swap, since the guest's start. */
  readonly swapIn?: bigint;
  /** Bytes written to swap, since the guest's start. */
  readonly swapOut?: bigint;
  /** Page faults that needed the disk. */
  readonly majorFault?: bigint;
  /** Page faults that did not. */
  readonly minorFault?: bigint;
  /** Bytes that the guest leaves quite unused. */
  readonly unused?: number;
  /** Bytes that the guest sees. */
  readonly available?: number;
  /** Bytes that the balloon leaves the guest. */
  readonly actualBalloon?: number;
  /** Bytes of the host's memory that the process takes. */
  readonly rss?: number;
  /** Bytes that the guest could give up without swapping. */
  readonly usable?: number;
  /** When the guest told this, in milliseconds since the epoch. */
  readonly lastUpdate?: number;
  /** Bytes of the guest's disk caches. */
  readonly diskCaches?: number;
  /** Huge pages that were allocated. */
  readonly hugetlbPgalloc?: bigint;
  /** Huge pages that could not be. */
  readonly hugetlbPgfail?: bigint;
  /** A number that this release has no name for, as it came. */
  readonly [unknown: `unknown-${number}`]: bigint;
}

/** Which of the guest's addresses are meant. @see libvirt 9.0.0 `virDomainMemoryFlags` */
export interface DomainMemoryPeekOptions extends CallOptions {
  /** The guest's virtual ones; so unless told otherwise. */
  readonly virtual?: boolean;
  /** The guest's physical ones. */
  readonly physical?: boolean;
}

const memoryPeekOptionNames: OptionNames<DomainMemoryPeekOptions> = {
  ...callOptionNames,
  virtual: true,
  physical: true,
};

// libvirt's numbers of the tags, and what its values are: KiB, KiB since the start, a count, seconds.
const STATS = [
  ["swapIn", "total"],
  ["swapOut", "total"],
  ["majorFault", "count"],
  ["minorFault", "count"],
  ["unused", "kib"],
  ["available", "kib"],
  ["actualBalloon", "kib"],
  ["rss", "kib"],
  ["usable", "kib"],
  ["lastUpdate", "seconds"],
  ["diskCaches", "kib"],
  ["hugetlbPgalloc", "count"],
  ["hugetlbPgfail", "count"],
] as const;

/** A domain's memory. */
export abstract class DomainMemory extends DomainIdentity {
  /**
   * Gives the guest so much memory. Resolves when the host accepts; the guest may follow seconds later.
   *
   * @param size Bytes, or a text like `"2 GiB"`: a multiple of 1024 bytes, and 1 MiB or more.
   * @throws {RangeError} If it is no such size; nothing is sent.
   * @throws {VirtError} `OPERATION_INVALID` if `live` is meant and it does not run; `INVALID_ARG` above the maximum.
   * @see libvirt 9.0.0 `virDomainSetMemoryFlags`, `virDomainSetMemory` (KiB)
   */
  async setMemory(size: Size, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setMemory()");
    const what = `Cannot set the memory of domain "${this.name}"`;
    const kib = memoryKibOf(size, what);
    const bits = impactBits(options, what);
    await callEither(this.connection, bits === 0, ["domainSetMemoryFlags", this.ref, kib, bits, options], [
      "domainSetMemory",
      this.ref,
      kib,
      options,
    ]);
  }

  /**
   * Sets what the guest may have at most.
   *
   * @param size Bytes, or a text like `"2 GiB"`: a multiple of 1024 bytes, and 1 MiB or more.
   * @throws {RangeError} If it is no such size; nothing is sent.
   * @throws {VirtError} `OPERATION_INVALID` where it cannot be changed while the guest runs.
   * @see libvirt 9.0.0 `virDomainSetMaxMemory` (KiB); where the host lacks it, `setMemory()` with `maximum`
   */
  async setMaxMemory(size: Size, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setMaxMemory()");
    const what = `Cannot set the maximum memory of domain "${this.name}"`;
    const kib = memoryKibOf(size, what);
    const bits = impactBits(options, what);
    // Without a flag the plain one comes first: some hosts' other form knows no maximum.
    if (bits === 0 && this.connection.supports("domainSetMaxMemory")) {
      await call(this.connection, "domainSetMaxMemory", this.ref, kib, options);
    } else {
      await call(this.connection, "domainSetMemoryFlags", this.ref, kib, bits | MAXIMUM, options);
    }
  }

  /**
   * Bytes that the guest may have at most.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainGetMaxMemory` (KiB)
   */
  async maxMemory(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "domain.maxMemory()");
    return bytesOfKib(await call(this.connection, "domainGetMaxMemory", this.ref, options));
  }

  /**
   * What the guest and the host tell of its memory.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainMemoryStats` (KiB)
   */
  async memoryStats(options?: CallOptions): Promise<DomainMemoryStats> {
    checkOptions(options, callOptionNames, "domain.memoryStats()");
    const stats: { [name: string]: number | bigint } = {};
    for (const { tag, val } of await call(this.connection, "domainMemoryStats", this.ref, 0, options)) {
      const [name, unit] = STATS[tag] ?? [`unknown-${tag}`, "count"];
      stats[name] = unit === "kib"
        ? bytesOfKib(val)
        : unit === "seconds"
        ? Number(val) * 1000
        : unit === "total"
        ? val * 1024n
        : val;
    }
    return stats as DomainMemoryStats;
  }

  /**
   * Sets how often the guest tells of its memory.
   *
   * @param seconds Whole seconds; 0 turns it off.
   * @throws {RangeError} If it is no whole number.
   * @throws {VirtError} `OPERATION_INVALID` if it has no balloon, or `live` is meant and it does not run.
   * @see libvirt 9.0.0 `virDomainSetMemoryStatsPeriod`
   */
  async setMemoryStatsPeriod(seconds: number, options?: ImpactOptions): Promise<void> {
    checkOptions(options, impactOptionNames, "domain.setMemoryStatsPeriod()");
    const what = `Cannot set the memory statistics period of domain "${this.name}"`;
    wantWhole(seconds, what, "seconds");
    const bits = impactBits(options, what);
    await call(this.connection, "domainSetMemoryStatsPeriod", this.ref, seconds, bits, options);
  }

  /**
   * Reads a piece of the guest's memory.
   *
   * @param offset The address where it begins.
   * @param size Bytes; libvirtd gives 4 MiB at most.
   * @throws {RangeError} If one of these is no whole number, or both options are set.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run; `OPERATION_DENIED` on a read-only connection.
   * @see libvirt 9.0.0 `virDomainMemoryPeek`
   */
  async memoryPeek(offset: Size, size: number, options?: DomainMemoryPeekOptions): Promise<Uint8Array> {
    checkOptions(options, memoryPeekOptionNames, "domain.memoryPeek()");
    const what = `Cannot read the memory of domain "${this.name}"`;
    const from = bytesOf(offset, what);
    wantWhole(size, what, "bytes", 1, 0xffffffff);
    const bits = flagBits(domainMemoryFlags, options, what) || domainMemoryFlags.virtual;
    if (bits === (domainMemoryFlags.virtual | domainMemoryFlags.physical)) {
      throw new RangeError(`${what}, wanted virtual or physical addresses: found both`);
    }
    return await call(this.connection, "domainMemoryPeek", this.ref, from, size, bits, options);
  }
}
