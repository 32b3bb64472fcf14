import { checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { shown } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import type { Connection } from "../handle/owners.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import { Domain } from "../domain/domain.ts";
import { domainStatsOptionNames, type DomainStatsOptions } from "../domain/domain_statistics.ts";
import { type DomainStats, statsBits, type StatsGroup } from "../domain/statistics/domain_stats.ts";
import { readDomainStats } from "../domain/statistics/read_domain_stats.ts";
import { filterBits } from "../contract/flag_bits.ts";
import { connectGetAllDomainStatsFlags } from "../contract/generated/flags.gen.ts";

/** Whose statistics are gathered, and how. @see libvirt 9.0.0 `virConnectGetAllDomainStatsFlags` */
export interface ConnectionStatsOptions extends DomainStatsOptions {
  /** These domains; all unless told. */
  readonly domains?: readonly Domain[];
  /** What is wanted; all that the host has unless told. */
  readonly groups?: readonly StatsGroup[];
  /** Of all domains those that run, paused or not. */
  readonly active?: boolean;
  /** Of all domains those that are defined only. */
  readonly inactive?: boolean;
  /** Of all domains those with a definition that outlives their run. */
  readonly persistent?: boolean;
  /** Of all domains those without. */
  readonly transient?: boolean;
  /** Of all domains those that run. */
  readonly running?: boolean;
  /** Of all domains those that are paused. */
  readonly paused?: boolean;
  /** Of all domains those that are off. */
  readonly shutoff?: boolean;
  /** Of all domains those in any other state. */
  readonly other?: boolean;
}

const statsGroups = [
  ["active", "inactive"],
  ["persistent", "transient"],
  ["running", "paused", "shutoff", "other"],
] as const;

const connectionStatsOptionNames: OptionNames<ConnectionStatsOptions> = {
  ...domainStatsOptionNames,
  domains: true,
  groups: true,
  active: true,
  inactive: true,
  persistent: true,
  transient: true,
  running: true,
  paused: true,
  shutoff: true,
  other: true,
};

/** A domain's statistics, and whose they are. */
export interface DomainStatsRecord extends DomainStats {
  /** Whose they are. */
  readonly domain: Domain;
}

/** The statistics of a host's domains. */
export abstract class HostStats extends ConnectionPart {
  /**
   * The statistics of all domains, or of some, in one call.
   *
   * @throws {TypeError} If a group is none, a domain is not of this connection, or another option no boolean.
   * @throws {VirtError} `NO_SUPPORT`; `ARGUMENT_UNSUPPORTED` with `enforceStats`.
   * @see libvirt 9.0.0 `virConnectGetAllDomainStats`
   */
  async stats(options?: ConnectionStatsOptions): Promise<DomainStatsRecord[]> {
    checkOptions(options, connectionStatsOptionNames, "connection.stats()");
    const what = "Cannot read statistics of domains";
    const connection = this as unknown as Connection;
    const refs = (options?.domains ?? []).map((domain: unknown) => {
      if (domain instanceof Domain && domain.connection === connection) return domain.ref;
      throw new TypeError(`${what}, wanted domains of this connection: found ${shown(domain)}`);
    });
    const groups = statsBits(options?.groups, what);
    const bits = filterBits(connectGetAllDomainStatsFlags, statsGroups, options, what);
    // To the host no domains are all of them, but to a caller who has chosen none they are none.
    if (options?.domains !== undefined && refs.length === 0) return [];
    const records = await call(this, "connectGetAllDomainStats", refs, groups, bits, options);
    return records.map(({ dom, params }) => ({
      ...readDomainStats(params),
      domain: new Domain(connection, dom),
    }));
  }
}
