import type { DomainStatsFields } from "../../../../core/contract/generated/statistics_fields.gen.ts";
import type { TypedParameter } from "../../../../core/contract/references.ts";
import { FILE_CAPACITY, volumeOfDisk } from "../../storage/block_contents.ts";
import { disksOf, interfacesOf, targetOf } from "../../config/device_lookup.ts";
import { memoryStatsOf } from "./device_stats.ts";
import { chainOf, imagePath } from "../../config/disk_chain.ts";
import { treeOf } from "../../config/domain_document.ts";
import { diskCounters, interfaceCounters } from "./io_counters.ts";
import { thresholdOf } from "./block_threshold.ts";
import { dirtyRateOf } from "./dirty_rate.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";
import { childOf, childrenOf, type XmlElement } from "../../config/xml_tree.ts";

/** libvirt's `VIR_DOMAIN_STATS_*`, of those groups that its qemu driver has and its test driver has not. */
const Group = {
  CPU_TOTAL: 2,
  BALLOON: 4,
  VCPU: 8,
  INTERFACE: 16,
  BLOCK: 32,
  PERF: 64,
  MEMORY: 256,
  DIRTYRATE: 512,
} as const;

// `VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING`
const BACKING = 0x40000000;
const NS = 1000n;

type Params = Record<string, TypedParameter>;

/** A domain's statistics of the groups that somebody asks for by name, in libvirt's fields. */
export function groupStats(
  simulated: SimulatedHost,
  domain: TestDomain,
  kinds: number,
  flags: number,
): Params {
  const root = treeOf(domain.definition);
  const active = domain.isActive;
  return {
    ...kinds & Group.CPU_TOTAL && active ? cpuStats(simulated, domain) : {},
    ...kinds & Group.BALLOON ? balloonStats(domain, root) : {},
    ...kinds & Group.VCPU ? vcpuStats(simulated, domain) : {},
    ...kinds & Group.INTERFACE && active ? interfaceStats(simulated, domain, root) : {},
    ...kinds & Group.BLOCK ? blockStats(simulated, domain, root, (flags & BACKING) !== 0) : {},
    ...kinds & Group.PERF && active ? perfStats(simulated, domain, root) : {},
    ...kinds & Group.MEMORY && active ? { "memory.bandwidth.monitor.count": 0 } : {},
    ...kinds & Group.DIRTYRATE && active ? dirtyRateOf(simulated, domain) : {},
  };
}

function cpuStats(simulated: SimulatedHost, domain: TestDomain): Params {
  const time = simulated.countedNs(domain);
  return { "cpu.time": time, "cpu.user": time / 4n, "cpu.system": time / 8n } satisfies DomainStatsFields;
}

function balloonStats(domain: TestDomain, root: XmlElement): Params {
  const { memoryKib, balloonKib } = domain.definition;
  const params: Params = {
    "balloon.current": BigInt(balloonKib),
    "balloon.maximum": BigInt(memoryKib),
  } satisfies DomainStatsFields;
  if (!domain.isActive) return params;
  const names: Readonly<Record<number, string>> = {
    0: "swap_in",
    1: "swap_out",
    2: "major_fault",
    3: "minor_fault",
    4: "unused",
    5: "available",
    7: "rss",
    8: "usable",
    9: "last-update",
    10: "disk_caches",
    11: "hugetlb_pgalloc",
    12: "hugetlb_pgfail",
  };
  for (const { tag, val } of memoryStatsOf(root, BigInt(balloonKib))) {
    if (names[tag] !== undefined) params[`balloon.${names[tag]}`] = val;
  }
  return params;
}

function vcpuStats(simulated: SimulatedHost, domain: TestDomain): Params {
  const { vcpus, maxVcpus } = domain.definition;
  const params: Params = { "vcpu.current": vcpus, "vcpu.maximum": maxVcpus };
  if (!domain.isActive) return params;
  const time = simulated.countedNs(domain) / BigInt(vcpus);
  for (let cpu = 0; cpu < vcpus; cpu++) {
    // VIR_VCPU_RUNNING
    params[`vcpu.${cpu}.state`] = 1;
    params[`vcpu.${cpu}.time`] = time;
    params[`vcpu.${cpu}.wait`] = 0n;
    params[`vcpu.${cpu}.delay`] = 0n;
  }
  return params;
}

function interfaceStats(simulated: SimulatedHost, domain: TestDomain, root: XmlElement): Params {
  const interfaces = interfacesOf(root);
  const { rxBytes, rxPackets, rxErrs, rxDrop, txBytes, txPackets, txErrs, txDrop } = interfaceCounters(
    simulated,
    domain,
  );
  const params: Params = { "net.count": interfaces.length };
  interfaces.forEach((node, i) => {
    params[`net.${i}.name`] = targetOf(node);
    params[`net.${i}.rx.bytes`] = rxBytes;
    params[`net.${i}.rx.pkts`] = rxPackets;
    params[`net.${i}.rx.errs`] = rxErrs;
    params[`net.${i}.rx.drop`] = rxDrop;
    params[`net.${i}.tx.bytes`] = txBytes;
    params[`net.${i}.tx.pkts`] = txPackets;
    params[`net.${i}.tx.errs`] = txErrs;
    params[`net.${i}.tx.drop`] = txDrop;
  });
  return params;
}

function blockStats(
  simulated: SimulatedHost,
  domain: TestDomain,
  root: XmlElement,
  backing: boolean,
): Params {
  const params: Params = {};
  let count = 0;
  for (const disk of disksOf(root)) {
    const chain = chainOf(disk);
    const shown = backing ? Math.max(chain.length, 1) : 1;
    for (let depth = 0; depth < shown; depth++) {
      const at = `block.${count++}`;
      const image = chain[depth];
      const path = image && imagePath(image);
      params[`${at}.name`] = targetOf(disk);
      if (backing) params[`${at}.backingIndex`] = depth;
      if (path !== undefined) params[`${at}.path`] = path;
      if (!domain.isActive) continue;
      if (depth === 0) Object.assign(params, counters(simulated, domain, at));
      if (image === undefined) continue;
      const volume = volumeOfDisk(simulated, { ...disk, children: [image.source] });
      params[`${at}.allocation`] = volume?.allocation ?? 1099511627776n;
      params[`${at}.capacity`] = volume?.capacity ?? FILE_CAPACITY;
      params[`${at}.physical`] = volume === undefined ? 1099511627776n : BigInt(volume.contents.length);
      const threshold = depth === 0 ? thresholdOf(domain, targetOf(disk)) : undefined;
      if (threshold !== undefined) params[`${at}.threshold`] = threshold;
    }
  }
  return { "block.count": count, ...params };
}

function counters(simulated: SimulatedHost, domain: TestDomain, at: string): Params {
  const { rdReq, rdBytes, wrReq, wrBytes, errs } = diskCounters(simulated, domain);
  return {
    [`${at}.rd.reqs`]: rdReq,
    [`${at}.rd.bytes`]: rdBytes,
    [`${at}.rd.times`]: rdReq * NS,
    [`${at}.wr.reqs`]: wrReq,
    [`${at}.wr.bytes`]: wrBytes,
    [`${at}.wr.times`]: wrReq * NS,
    [`${at}.fl.reqs`]: wrReq / 10n,
    [`${at}.fl.times`]: wrReq / 10n * NS,
    [`${at}.errors`]: errs,
  };
}

// Of the events that are counted for it; none unless somebody has switched them on.
function perfStats(simulated: SimulatedHost, domain: TestDomain, root: XmlElement): Params {
  const events = childrenOf(childOf(root, "perf"), "event");
  return Object.fromEntries(
    events.flatMap(({ attributes: { name, enabled } }) =>
      enabled === "yes" ? [[`perf.${name}`, simulated.countedNs(domain) / NS]] : []
    ),
  );
}
