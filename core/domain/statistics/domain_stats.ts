/** What statistics a host gathers of its domains, by the groups that are asked for. */
import { shown } from "../../contract/argument_checks.ts";
import type { Unknown } from "../../contract/enum_words.ts";
import { domainStatsTypes } from "../../contract/generated/flags.gen.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import type { DomainStateReason } from "../domain_state.ts";
import type { BlockStats } from "./block_stats.ts";
import type { CustomStats, OtherStats } from "./other_stats.ts";
import type { PerfStats } from "./perf_stats.ts";

/** A group of statistics, by libvirt's flag. @see libvirt 9.0.0 `virDomainStatsTypes` */
export type StatsGroup =
  | "state"
  | "cpuTotal"
  | "balloon"
  | "vcpu"
  | "interface"
  | "block"
  | "perf"
  | "iothread"
  | "memory"
  | "dirtyrate"
  | "vm";

/** The CPU time that the host gave it. */
export interface CpuTotalStats extends OtherStats {
  /** Nanoseconds: all of it. */
  readonly time?: bigint;
  /** Nanoseconds in programs of the host. */
  readonly user?: bigint;
  /** Nanoseconds in the host's kernel. */
  readonly system?: bigint;
  /** Nanoseconds of polling instead of halting. */
  readonly haltPoll?: {
    /** Those after which the guest had work. */
    readonly success?: bigint;
    /** Those after which it had none. */
    readonly fail?: bigint;
  };
  /** Monitors of the CPUs' caches. */
  readonly cacheMonitors?: readonly CacheMonitorStats[];
  /** Monitors of the CPUs' energy. Since libvirt 12.4. */
  readonly energyMonitors?: readonly EnergyMonitorStats[];
}

/** Of one monitor of the CPUs' caches. */
export interface CacheMonitorStats extends OtherStats {
  /** Its name. */
  readonly name?: string;
  /** Its vCPUs: `0-3`. */
  readonly vcpus?: string;
  /** The caches. */
  readonly banks?: readonly (OtherStats & {
    /** The host's number for it. */
    readonly id?: number;
    /** Bytes of it that the guest uses. */
    readonly bytes?: number;
  })[];
}

/** Of one monitor of the CPUs' energy; what the kernel tells of a package by names of its own is in that one's `other`. */
export interface EnergyMonitorStats extends OtherStats {
  /** Its name. */
  readonly name?: string;
  /** Its vCPUs: `0-3`. */
  readonly vcpus?: string;
  /** The host's CPU packages. */
  readonly packages?: readonly (OtherStats & {
    /** The kernel's number for it. */
    readonly id?: number;
  })[];
}

/** Its memory, as the guest's balloon driver and the host tell. */
export interface BalloonStats extends OtherStats {
  /** Bytes that the guest has. */
  readonly current?: number;
  /** Bytes that it may have at most. */
  readonly maximum?: number;
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
}

/** Its vCPUs. */
export interface VcpusStats extends OtherStats {
  /** How many it has. */
  readonly current?: number;
  /** How many it may have at most. */
  readonly maximum?: number;
  /** Each that is there. */
  readonly list?: readonly VcpuStats[];
}

/** Of one vCPU; what the hypervisor counts by names of its own, as `halt_exits.sum`, stands beside the rest. */
export interface VcpuStats extends CustomStats {
  /** The vCPU's number. */
  readonly number: number;
  /** `offline`, `running` or `blocked`. */
  readonly state?: string;
  /** Nanoseconds of CPU time used. */
  readonly time?: bigint;
  /** Nanoseconds spent on I/O. */
  readonly wait?: bigint;
  /** Whether the guest has it wait. */
  readonly halted?: boolean;
  /** Nanoseconds that it waited for a host CPU. */
  readonly delay?: bigint;
}

/** Of one direction of a network interface, since the guest's start. */
export interface TrafficStats {
  /** Bytes carried. */
  readonly bytes?: bigint;
  /** Packets carried: libvirt's `pkts`. */
  readonly packets?: bigint;
  /** Packets that were broken. */
  readonly errs?: bigint;
  /** Packets that were dropped. */
  readonly drop?: bigint;
}

/** Of one network interface. */
export interface NetStats extends OtherStats {
  /** The host's name for it: `vnet0`. */
  readonly name?: string;
  /** What came in to the guest. */
  readonly rx?: TrafficStats;
  /** What went out. */
  readonly tx?: TrafficStats;
}

/** Of one thread that does I/O. */
export interface IoThreadStats extends OtherStats {
  /** The thread's number. */
  readonly number: number;
  /** Nanoseconds that it polls at most; 0 is not at all. */
  readonly pollMaxNs?: bigint;
  /** By how much it polls longer; 0 is as the hypervisor likes. */
  readonly pollGrow?: number;
  /** By how much it polls shorter; 0 is as the hypervisor likes. */
  readonly pollShrink?: number;
  /** How much the latest wait counts, as a shift; 0 is as the hypervisor likes. Since libvirt 12.7. */
  readonly pollWeight?: number;
}

/** The host's memory bandwidth that it uses. */
export interface MemoryBandwidthStats extends OtherStats {
  /** Monitors of it. */
  readonly bandwidthMonitors?: readonly (OtherStats & {
    /** Its name. */
    readonly name?: string;
    /** Its vCPUs: `0-3`. */
    readonly vcpus?: string;
    /** The host's memory controllers. */
    readonly nodes?: readonly (OtherStats & {
      /** The host's number for it. */
      readonly id?: number;
      /** Bytes that went through it, since the monitor's start. */
      readonly bytes?: {
        /** Those of CPUs beside it. */
        readonly local?: bigint;
        /** Those of all CPUs. */
        readonly total?: bigint;
      };
    })[];
  })[];
}

/** How fast it writes its memory, as `startDirtyRateCalc()` measured. */
export interface DirtyRateStats extends OtherStats {
  /** How far the measuring is. */
  readonly status?: "unstarted" | "measuring" | "measured" | Unknown;
  /** When it began: milliseconds since the host's start. */
  readonly startTimeMs?: number;
  /** Milliseconds for which it was measured. */
  readonly periodMs?: number;
  /** Bytes a second. */
  readonly bytesPerSecond?: number;
  /** How it was measured: `page-sampling`, `dirty-bitmap`, `dirty-ring`. */
  readonly mode?: string;
  /** Of each vCPU, where it was measured by these. */
  readonly vcpus?: readonly {
    /** The vCPU's number. */
    readonly number: number;
    /** Bytes a second. */
    readonly bytesPerSecond?: number;
  }[];
}

/**
 * A domain's statistics, each group under the name that it is asked for by. What is at one moment, as sizes, is a number,
 * in bytes; what only grows a bigint: bytes carried, requests, and CPU time, in nanoseconds. A host leaves out what it can't tell.
 *
 * @see libvirt 9.0.0 `virConnectGetAllDomainStats`
 */
export interface DomainStats extends OtherStats {
  /** What it does, and why. */
  readonly state?: DomainStateReason;
  /** The CPU time that the host gave it. */
  readonly cpuTotal?: CpuTotalStats;
  /** Its memory. */
  readonly balloon?: BalloonStats;
  /** Its vCPUs. */
  readonly vcpu?: VcpusStats;
  /** Its network interfaces. */
  readonly interface?: readonly NetStats[];
  /** Its disks. */
  readonly block?: readonly BlockStats[];
  /** Its performance events, by the names that `perfEvents()` has for them. */
  readonly perf?: PerfStats;
  /** The threads that do its I/O. */
  readonly iothread?: readonly IoThreadStats[];
  /** The host's memory bandwidth that it uses. */
  readonly memory?: MemoryBandwidthStats;
  /** How fast it writes its memory. */
  readonly dirtyrate?: DirtyRateStats;
  /** What the hypervisor counts, by names of its own: `halt_exits.sum`. */
  readonly vm?: CustomStats;
}

/**
 * The bits of these groups; none is all that the host has.
 *
 * @throws {TypeError} If a group is none.
 */
export function statsBits(groups: readonly StatsGroup[] | undefined, what: string): number {
  if (groups === undefined) return 0;
  if (!Array.isArray(groups)) throw new TypeError(`${what}, wanted a list of groups: found ${shown(groups)}`);
  const names = Object.keys(domainStatsTypes);
  let bits = 0;
  for (const group of groups as readonly StatsGroup[]) {
    if (!Object.hasOwn(domainStatsTypes, group)) {
      const near = typeof group === "string" ? didYouMean(group, names) : "";
      throw new TypeError(`${what}, wanted ${names.join(", ")}: found ${shown(group)}${near}`);
    }
    bits |= domainStatsTypes[group];
  }
  return bits;
}
