import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantText, wantWhole } from "../contract/argument_checks.ts";
import { call, callEither } from "../handle/driver_call.ts";
import { STRING_OKAY } from "../contract/typed_parameters.ts";
import { DomainIdentity } from "../handle/domain_identity.ts";
import { type DomainStats, statsBits, type StatsGroup } from "./statistics/domain_stats.ts";
import { readDomainStats } from "./statistics/read_domain_stats.ts";
import { domainDiskErrorCode } from "../contract/generated/enums.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { connectGetAllDomainStatsFlags, domainBlockResizeFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions, TypedParameter, TypedParameters } from "../contract/references.ts";
import { bytesOf, exactSize, type Size } from "../contract/size.ts";
import type { DomainBlockStatsResult } from "../contract/generated/tables.gen.ts";
import { wordOf } from "../contract/enum_words.ts";

/** How statistics are gathered. @see libvirt 9.0.0 `virConnectGetAllDomainStatsFlags` */
export interface DomainStatsOptions extends CallOptions {
  /** Leave out what would have to wait for a guest that is busy. */
  readonly nowait?: boolean;
  /** Of disks, tell of each image of their chains. */
  readonly backing?: boolean;
  /** Fail where the host does not know a group that was asked for. */
  readonly enforceStats?: boolean;
}

/** Their names. */
export const domainStatsOptionNames: OptionNames<DomainStatsOptions> = {
  ...callOptionNames,
  nowait: true,
  backing: true,
  enforceStats: true,
};

/** A disk's sizes in bytes. @see libvirt 9.0.0 `virDomainBlockInfo` */
export interface BlockInfo {
  /** What the guest sees. */
  readonly capacity: number;
  /** What its file takes up. */
  readonly allocation: number;
  /** The length of its file or device. */
  readonly physical: number;
}

/** What a network interface has carried; -1 where the host can't tell. @see libvirt 9.0.0 `virDomainInterfaceStatsStruct` */
export interface InterfaceStats {
  /** What came in to the guest. */
  readonly rx: InterfaceTraffic;
  /** What went out. */
  readonly tx: InterfaceTraffic;
}

/** One direction of it. */
export interface InterfaceTraffic {
  /** Bytes carried. */
  readonly bytes: bigint;
  /** Packets carried. */
  readonly packets: bigint;
  /** Packets that were broken. */
  readonly errs: bigint;
  /** Packets that were dropped. */
  readonly drop: bigint;
}

/** A disk that failed. @see libvirt 9.0.0 `virDomainDiskError` */
export interface DiskError {
  /** Its target name. */
  readonly disk: string;
  /** `no-space`, or `unspec` for anything else. */
  readonly error: string;
}

// The most that libvirtd answers at once.
const CPUS_AT_ONCE = 128;

/** A domain's statistics, and its disks and network interfaces. */
export abstract class DomainStatistics extends DomainIdentity {
  /**
   * Its statistics; `connection.stats()` gets those of all domains at once.
   *
   * @param groups What is wanted; all that the host has unless told.
   * @throws {TypeError} If a group is none.
   * @throws {VirtError} `NO_DOMAIN` if it is gone.
   * @see libvirt 9.0.0 `virDomainListGetStats`
   */
  async stats(groups?: readonly StatsGroup[], options?: DomainStatsOptions): Promise<DomainStats> {
    checkOptions(options, domainStatsOptionNames, "domain.stats()");
    const what = `Cannot read statistics of domain "${this.name}"`;
    const types = statsBits(groups, what);
    const bits = flagBits(connectGetAllDomainStatsFlags, options, what);
    const records = await call(this.connection, "connectGetAllDomainStats", [this.ref], types, bits, options);
    if (records[0] !== undefined) return readDomainStats(records[0].params);
    throw new VirtError(`${what}, wanted a domain of this host: found none`, {
      code: "NO_DOMAIN",
      domain: "DOMAIN",
      outcome: "refused",
    });
  }

  /**
   * CPU time that all host CPUs together gave it, in nanoseconds: `cpu_time`, `user_time`, `system_time`.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetCPUStats`
   */
  async cpuStats(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "domain.cpuStats()");
    const { nparams } = await cpuStats(this, 0, -1, 1, options);
    return (await cpuStats(this, nparams, -1, 1, options)).params;
  }

  /**
   * CPU time that each host CPU gave it, in nanoseconds: `cpu_time`, `vcpu_time`. CPUs that are offline are left out.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see {@linkcode DomainStatistics.cpuStats}
   */
  async cpuStatsPerCpu(options?: CallOptions): Promise<TypedParameters[]> {
    checkOptions(options, callOptionNames, "domain.cpuStatsPerCpu()");
    const [{ nparams: cpus }, { nparams }] = await Promise.all([
      cpuStats(this, 0, 0, 0, options),
      cpuStats(this, 0, 0, 1, options),
    ]);
    const all: TypedParameters[] = [];
    for (let start = 0; start < cpus; start += CPUS_AT_ONCE) {
      const count = Math.min(CPUS_AT_ONCE, cpus - start);
      all.push(...oneByOne((await cpuStats(this, nparams, start, count, options)).params));
    }
    return all;
  }

  /**
   * What a disk has done, in libvirt's names: `rd_operations`, `rd_bytes`, `rd_total_times` (nanoseconds), `wr_…`,
   * `flush_…`, `errs`.
   *
   * @param disk The disk's target name or path; empty is all together.
   * @throws {TypeError} If the disk is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk; `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainBlockStatsFlags`, `virDomainBlockStats`
   */
  async blockStats(disk: string, options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "domain.blockStats()");
    if (disk !== "") wantText(disk, `Cannot read disk statistics of domain "${this.name}"`, "a disk");
    const found = await callEither(
      this.connection,
      true,
      ["domainBlockStatsFlags", this.ref, disk, STRING_OKAY, options],
      ["domainBlockStats", this.ref, disk, options],
    );
    // The older one's answer is a structure, which always has this.
    if (!("rdReq" in found)) return found;
    const { rdReq, rdBytes, wrReq, wrBytes, errs } = found as DomainBlockStatsResult;
    return { rd_operations: rdReq, rd_bytes: rdBytes, wr_operations: wrReq, wr_bytes: wrBytes, errs };
  }

  /**
   * A disk's sizes.
   *
   * @param disk The disk's target name or path.
   * @throws {TypeError} If the disk is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk.
   * @see libvirt 9.0.0 `virDomainGetBlockInfo`
   */
  async blockInfo(disk: string, options?: CallOptions): Promise<BlockInfo> {
    checkOptions(options, callOptionNames, "domain.blockInfo()");
    wantText(disk, `Cannot read a disk's sizes of domain "${this.name}"`, "a disk");
    const info = await call(this.connection, "domainGetBlockInfo", this.ref, disk, 0, options);
    return {
      capacity: exactSize(info.capacity, `the capacity of disk "${disk}"`),
      allocation: exactSize(info.allocation, `the allocation of disk "${disk}"`),
      physical: exactSize(info.physical, `the physical size of disk "${disk}"`),
    };
  }

  /**
   * Reads a piece of a disk as the guest sees it.
   *
   * @param disk The disk's target name or path.
   * @param offset Bytes from its start.
   * @param size Bytes; libvirtd gives 4 MiB at most.
   * @throws {TypeError} If the disk is no text.
   * @throws {RangeError} If offset or size is no whole number.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk; `OPERATION_DENIED` on a read-only connection.
   * @see libvirt 9.0.0 `virDomainBlockPeek`
   */
  async blockPeek(disk: string, offset: Size, size: number, options?: CallOptions): Promise<Uint8Array> {
    checkOptions(options, callOptionNames, "domain.blockPeek()");
    const what = `Cannot read a disk of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const from = bytesOf(offset, what);
    wantWhole(size, what, "bytes", 1, 0xffffffff);
    return await call(this.connection, "domainBlockPeek", this.ref, disk, from, size, 0, options);
  }

  /**
   * Tells a running guest that its disk has another size, and makes it so.
   *
   * @param disk The disk's target name or path.
   * @param size Bytes, or a text like `"20 GiB"`.
   * @throws {TypeError} If the disk is no text.
   * @throws {RangeError} If the size is none.
   * @throws {VirtError} `INVALID_ARG` if there is no such disk; `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainBlockResize`
   */
  async blockResize(disk: string, size: Size, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.blockResize()");
    const what = `Cannot resize a disk of domain "${this.name}"`;
    wantText(disk, what, "a disk");
    const bytes = bytesOf(size, what);
    const flags = domainBlockResizeFlags.bytes;
    await call(this.connection, "domainBlockResize", this.ref, disk, bytes, flags, options);
  }

  /**
   * What a network interface has carried.
   *
   * @param device The interface's target name or MAC address.
   * @throws {TypeError} If the device is no text.
   * @throws {VirtError} `INVALID_ARG` if there is no such device; `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainInterfaceStats`
   */
  async interfaceStats(device: string, options?: CallOptions): Promise<InterfaceStats> {
    checkOptions(options, callOptionNames, "domain.interfaceStats()");
    wantText(device, `Cannot read interface statistics of domain "${this.name}"`, "an interface");
    const found = await call(this.connection, "domainInterfaceStats", this.ref, device, options);
    return {
      rx: { bytes: found.rxBytes, packets: found.rxPackets, errs: found.rxErrs, drop: found.rxDrop },
      tx: { bytes: found.txBytes, packets: found.txPackets, errs: found.txErrs, drop: found.txDrop },
    };
  }

  /**
   * The disks that failed.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainGetDiskErrors`
   */
  async diskErrors(options?: CallOptions): Promise<DiskError[]> {
    checkOptions(options, callOptionNames, "domain.diskErrors()");
    const { errors } = await call(this.connection, "domainGetDiskErrors", this.ref, 0, options);
    return errors.map(({ disk, error }) => ({ disk, error: wordOf(domainDiskErrorCode, error) }));
  }

  /**
   * Has the host measure how fast the guest writes its memory; `stats(["dirtyrate"])` then tells.
   *
   * @param seconds For how long, 1 to 60.
   * @throws {RangeError} If it is no such number.
   * @throws {VirtError} `OPERATION_INVALID` if it does not run.
   * @see libvirt 9.0.0 `virDomainStartDirtyRateCalc`
   */
  async startDirtyRateCalc(seconds: number, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "domain.startDirtyRateCalc()");
    wantWhole(seconds, `Cannot measure the dirty rate of domain "${this.name}"`, "seconds", 1, 60);
    await call(this.connection, "domainStartDirtyRateCalc", this.ref, seconds, 0, options);
  }
}

function cpuStats(
  { connection, ref }: DomainStatistics,
  nparams: number,
  start: number,
  count: number,
  options: CallOptions | undefined,
): Promise<{ readonly params: TypedParameters; readonly nparams: number }> {
  return call(connection, "domainGetCPUStats", ref, nparams, start, count, STRING_OKAY, options);
}

/** Several CPUs' fields, which came as lists, as one object for each. */
function oneByOne(params: TypedParameters): TypedParameters[] {
  const all: Record<string, TypedParameter>[] = [];
  for (const [field, value] of Object.entries(params)) {
    const values = Array.isArray(value) ? value as readonly TypedParameter[] : [value as TypedParameter];
    values.forEach((one, i) => (all[i] ??= {})[field] = one);
  }
  return all;
}
