/** Statistics of many domains in one call: libvirt's flat names as nested, typed objects. */
import { shown } from "../contract/argument_checks.ts";
import { nested } from "../contract/nested_parameters.ts";
import { type DomainState, stateReason } from "./domain_state.ts";
import { vcpuState } from "../contract/generated/enums.gen.ts";
import { domainStatsTypes } from "../contract/generated/flags.gen.ts";
import type { TypedParameter, TypedParameters } from "../contract/references.ts";
import { wordOf } from "../contract/enum_words.ts";

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

/** Fields of statistics that have no type of their own here: libvirt's names, its values untouched. */
export interface StatsFields {
  /** A value, or what is below a dot. */
  readonly [field: string]:
    | TypedParameter
    | readonly TypedParameter[]
    | StatsFields
    | readonly StatsFields[]
    | undefined;
}

/** Of one vCPU. */
export interface VcpuStats extends StatsFields {
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

/** Of one direction of a network interface. */
export interface TrafficStats extends StatsFields {
  /** Bytes carried. */
  readonly bytes?: bigint;
  /** Packets carried. */
  readonly pkts?: bigint;
  /** Packets that were broken. */
  readonly errs?: bigint;
  /** Packets that were dropped. */
  readonly drop?: bigint;
}

/** Of one network interface. */
export interface NetStats extends StatsFields {
  /** The host's name for it: `vnet0`. */
  readonly name?: string;
  /** What came in. */
  readonly rx?: TrafficStats;
  /** What went out. */
  readonly tx?: TrafficStats;
}

/** Of one kind of request to a disk. */
export interface BlockRequestStats extends StatsFields {
  /** Requests. */
  readonly reqs?: bigint;
  /** Bytes. */
  readonly bytes?: bigint;
  /** Nanoseconds spent. */
  readonly times?: bigint;
}

/** Of one disk. */
export interface BlockStats extends StatsFields {
  /** Its target name. */
  readonly name?: string;
  /** Its file or device on the host. */
  readonly path?: string;
  /** The image's place in its chain. */
  readonly backingIndex?: number;
  /** Reads. */
  readonly rd?: BlockRequestStats;
  /** Writes. */
  readonly wr?: BlockRequestStats;
  /** Flushes. */
  readonly fl?: BlockRequestStats;
  /** Bytes that its file takes up. */
  readonly allocation?: bigint;
  /** Bytes that the guest sees. */
  readonly capacity?: bigint;
  /** Bytes of its file or device. */
  readonly physical?: bigint;
}

/**
 * A domain's statistics in libvirt's names, nested at their dots, its values untouched but for states, which are
 * words. What this release does not know stands beside the rest.
 *
 * @see libvirt 9.0.0 `virConnectGetAllDomainStats`
 */
export interface DomainStats {
  /** What it does, and why. */
  readonly state?: { readonly state: DomainState; readonly reason: string };
  /** Nanoseconds: `time`, `user`, `system`. */
  readonly cpu?: StatsFields & { readonly time?: bigint; readonly user?: bigint; readonly system?: bigint };
  /** KiB, as libvirt has it here. */
  readonly balloon?: StatsFields & { readonly current?: bigint; readonly maximum?: bigint };
  /** Its vCPUs; `list` has one entry for each that is there. */
  readonly vcpu?: StatsFields & {
    readonly current?: number;
    readonly maximum?: number;
    readonly list?: readonly VcpuStats[];
  };
  /** Its network interfaces. */
  readonly net?: readonly NetStats[];
  /** Its disks. */
  readonly block?: readonly BlockStats[];
  /** Its performance events. */
  readonly perf?: StatsFields;
  /** The threads that do its I/O. */
  readonly iothread?: readonly (StatsFields & { readonly number: number })[];
  /** The host's memory bandwidth that it uses. */
  readonly memory?: StatsFields;
  /** How fast it writes its memory, as `startDirtyRateCalc()` measured. */
  readonly dirtyrate?: StatsFields;
  /** The hypervisor's own counters. */
  readonly vm?: StatsFields;
  /** Groups that this release does not know. */
  readonly [other: string]: unknown;
}

/**
 * The bits of these groups; none is all that the host has.
 *
 * @throws {TypeError} If a group is none.
 */
export function statsBits(groups: readonly StatsGroup[] | undefined, what: string): number {
  if (groups === undefined) return 0;
  if (!Array.isArray(groups)) throw new TypeError(`${what}, wanted a list of groups: found ${shown(groups)}`);
  let bits = 0;
  for (const group of groups as readonly StatsGroup[]) {
    if (!Object.hasOwn(domainStatsTypes, group)) {
      throw new TypeError(
        `${what}, wanted ${Object.keys(domainStatsTypes).join(", ")}: found ${shown(group)}`,
      );
    }
    bits |= domainStatsTypes[group];
  }
  return bits;
}

/** A host's flat statistics, nested. */
export function domainStats(params: TypedParameters): DomainStats {
  const stats = nested(params) as Record<string, unknown>;
  const { state, vcpu } = stats as { state?: Record<string, unknown>; vcpu?: { list?: VcpuStats[] } };
  if (typeof state?.state === "number") {
    const reason = typeof state.reason === "number" ? state.reason : 0;
    stats.state = { ...state, ...stateReason(state.state, reason) };
  }
  const list = Array.isArray(vcpu) ? vcpu : vcpu?.list;
  if (list !== undefined) {
    const worded = (list as readonly Record<string, unknown>[]).map((one) =>
      typeof one.state === "number" ? { ...one, state: wordOf(vcpuState, one.state) } : one
    );
    stats.vcpu = { ...(Array.isArray(vcpu) ? {} : vcpu), list: worded };
  }
  return stats;
}
