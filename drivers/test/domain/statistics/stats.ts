import { checkFlags, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import type { DomainRef, TypedParameter } from "../../../../core/contract/references.ts";
import { inSlices, type Steps } from "../../../../core/job/slices.ts";
import { longDocuments } from "../../config/definition.ts";
import { readAhead } from "../../config/read_ahead.ts";
import { matches } from "../listing.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

const STATE = 0x1;
const IOTHREAD = 0x80;
/** What libvirt's test driver has of them, and in its dialect who asks for no group by name is given. */
const UNASKED = STATE | IOTHREAD;
const SUPPORTED = 0x7ff;
const LIST_FLAGS = 0xff;
// NOWAIT, BACKING and ENFORCE_STATS.
const OTHER_FLAGS = 0xe0000000;
const ENFORCE_STATS = 0x80000000;

type GroupStats = typeof import("./group_stats.ts").groupStats;

/** What libvirt's test driver says of every guest, nanoseconds. */
const INVENTED = { total: 48772617035n, user: 5540000000n, system: 6460000000n, lessOfVcpus: 1234567890n };

/** Numbers about many domains at once, and about processors. */
export function stats(
  simulated: SimulatedHost,
): OperationsOf<"connectGetAllDomainStats" | "domainGetCPUStats"> {
  return {
    async connectGetAllDomainStats(doms, kinds, flags) {
      checkFlags(flags, LIST_FLAGS | OTHER_FLAGS, "connectGetAllDomainStats");
      const asked = kinds !== 0 ? kinds : simulated.dialect.allStatsUnasked ? SUPPORTED : UNASKED;
      if (flags & ENFORCE_STATS && asked & ~SUPPORTED) {
        throw refusal(
          "ARGUMENT_UNSUPPORTED",
          `Cannot give all statistics, wanted those within 0x${SUPPORTED.toString(16)}: found 0x${
            (asked >>> 0).toString(16)
          }`,
        );
      }
      const domains = doms.length === 0
        ? [...simulated.domains()]
        : doms.flatMap(({ uuid }) => simulated.lookUp(uuid) ?? []);
      const more = asked & SUPPORTED & ~UNASKED;
      const groupStats = more === 0 ? undefined : (await import("./group_stats.ts")).groupStats;
      const found = domains.filter((domain) => matches(domain, flags & LIST_FLAGS));
      const texts = groupStats === undefined ? [] : longDocuments(found.map(({ definition }) => definition));
      return await readAhead(texts, () => inSlices(allStats(simulated, found, asked, flags, groupStats)));
    },
    domainGetCPUStats(dom, nparams, startCpu, ncpus, flags) {
      if (startCpu === -1 ? ncpus !== 1 : startCpu < 0) {
        throw refusal(
          "INVALID_ARG",
          `Cannot give CPU statistics, wanted a first CPU, or -1 and one: found ${startCpu}, ${ncpus}`,
          "DOMAIN",
        );
      }
      checkFlags(flags, 4, "domainGetCPUStats");
      const domain = simulated.find(dom);
      domain.checkActive();
      const times = timesOf(simulated, domain);
      return startCpu === -1
        ? totalTimes(nparams, times)
        : timesByCpu(nparams, startCpu, ncpus, simulated.nodeInfo.cores, times);
    },
  };
}

/** Domains whose statistics are gathered in one go. */
const PIECE = 64;

function* allStats(
  simulated: SimulatedHost,
  domains: readonly TestDomain[],
  asked: number,
  flags: number,
  groupStats: GroupStats | undefined,
): Steps<{ readonly dom: DomainRef; readonly params: Record<string, TypedParameter> }[]> {
  const all = [];
  const more = asked & SUPPORTED & ~UNASKED;
  for (const domain of domains) {
    const params = { ...statsOf(domain, asked), ...groupStats?.(simulated, domain, more, flags) };
    all.push({ dom: domain.ref(), params });
    if (all.length % PIECE === 0) yield;
  }
  return all;
}

function statsOf(domain: TestDomain, kinds: number): Record<string, TypedParameter> {
  const params: Record<string, TypedParameter> = {};
  if (kinds & STATE) {
    params["state.state"] = domain.state;
    params["state.reason"] = domain.reason;
  }
  if (kinds & IOTHREAD && domain.isActive && domain.extras.iothreads.length > 0) {
    params["iothread.count"] = domain.extras.iothreads.length;
    for (const { id, pollMaxNs, pollGrow, pollShrink } of domain.extras.iothreads) {
      params[`iothread.${id}.poll-max-ns`] = pollMaxNs;
      params[`iothread.${id}.poll-grow`] = pollGrow;
      params[`iothread.${id}.poll-shrink`] = pollShrink;
    }
  }
  return params;
}

type Times = typeof INVENTED;

function timesOf(simulated: SimulatedHost, domain: TestDomain): Times {
  if (!simulated.dialect.countsFromStart) return INVENTED;
  const total = simulated.countedNs(domain);
  return { total, user: total / 4n, system: total / 8n, lessOfVcpus: 0n };
}

function totalTimes(nparams: number, { total, user, system }: Times) {
  const all: [string, bigint][] = [["cpu_time", total], ["user_time", user], ["system_time", system]];
  if (nparams === 0) return { params: {}, nparams: all.length };
  const given = all.slice(0, nparams);
  return { params: Object.fromEntries(given), nparams: given.length };
}

function timesByCpu(
  nparams: number,
  first: number,
  count: number,
  cpus: number,
  { total, lessOfVcpus }: Times,
) {
  if (count === 0) return { params: {}, nparams: cpus };
  if (nparams === 0) return { params: {}, nparams: 2 };
  if (first >= cpus) {
    throw refusal(
      "INVALID_ARG",
      `Cannot give CPU statistics, wanted a first CPU below ${cpus}: found ${first}`,
    );
  }
  const times = Array.from(
    { length: Math.min(cpus, first + count) - first },
    (_, i) => total / BigInt(cpus) + (lessOfVcpus === 0n ? 0n : BigInt(first + i)),
  );
  const list = (values: readonly bigint[]) => values.length === 1 ? values[0]! : values;
  const params: Record<string, TypedParameter | readonly TypedParameter[]> = { cpu_time: list(times) };
  if (nparams > 1) params["vcpu_time"] = list(times.map((time) => time - lessOfVcpus));
  return { params, nparams: Math.min(nparams, 2) };
}
