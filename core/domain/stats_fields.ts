/** Where each of a host's statistics stands in `DomainStats`, and what is made of its value. */
import { wordOf, type WordTable } from "../contract/enum_words.ts";
import { domainDirtyRateStatus, vcpuState } from "../contract/generated/enums.gen.ts";
import type { TypedParameter, TypedParameters } from "../contract/references.ts";
import { bytesOfKib, exactNumber } from "../contract/size.ts";

type Value = TypedParameters[string];
/** Makes of a host's value what stands in our place of it; `undefined` where that cannot hold it. */
export type ReadValue = (value: Value) => TypedParameter | undefined;

const whole = (value: Value): bigint | undefined =>
  typeof value === "bigint" ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined;
const number = (value: Value) =>
  typeof value === "number" ? value : typeof value === "bigint" ? exactNumber(value) : undefined;
const text = (value: Value) => typeof value === "string" ? value : undefined;
const flag = (value: Value) => typeof value === "boolean" ? value : undefined;
const count = whole;
const bytes = number;
const ns = whole;
const times = (factor: number) => (value: Value) => {
  const found = number(value);
  return found === undefined || !Number.isSafeInteger(found * factor) ? undefined : found * factor;
};
const seconds = times(1000);
const mebibytes = times(1024 ** 2);
const kib = (value: Value) => {
  const found = whole(value);
  return found === undefined || found < 0n ? undefined : bytesOfKib(found);
};
const kibSoFar = (value: Value) => {
  const found = whole(value);
  return found === undefined ? undefined : found * 1024n;
};
const word = (table: WordTable) => (value: Value) =>
  typeof value === "number" ? wordOf(table, value) : undefined;

/**
 * libvirt's names, `#` for each number, with ours: a list where `#` stands, whose entries are in the order of their
 * numbers. `[]` is how many there are, which makes a list of none.
 *
 * @see libvirt 9.0.0 `virConnectGetAllDomainStats`, whose words on a vCPU's microseconds are wrong: hosts send nanoseconds
 */
export const statsFields: Readonly<Record<string, readonly [place: string, read: ReadValue | "[]"]>> = {
  "cpu.time": ["cpuTotal.time", ns],
  "cpu.user": ["cpuTotal.user", ns],
  "cpu.system": ["cpuTotal.system", ns],
  "cpu.haltpoll.success.time": ["cpuTotal.haltPoll.success", ns],
  "cpu.haltpoll.fail.time": ["cpuTotal.haltPoll.fail", ns],
  "cpu.cache.monitor.count": ["cpuTotal.cacheMonitors", "[]"],
  "cpu.cache.monitor.#.name": ["cpuTotal.cacheMonitors.#.name", text],
  "cpu.cache.monitor.#.vcpus": ["cpuTotal.cacheMonitors.#.vcpus", text],
  "cpu.cache.monitor.#.bank.count": ["cpuTotal.cacheMonitors.#.banks", "[]"],
  "cpu.cache.monitor.#.bank.#.id": ["cpuTotal.cacheMonitors.#.banks.#.id", number],
  "cpu.cache.monitor.#.bank.#.bytes": ["cpuTotal.cacheMonitors.#.banks.#.bytes", bytes],
  "balloon.current": ["balloon.current", kib],
  "balloon.maximum": ["balloon.maximum", kib],
  "balloon.swap_in": ["balloon.swapIn", kibSoFar],
  "balloon.swap_out": ["balloon.swapOut", kibSoFar],
  "balloon.major_fault": ["balloon.majorFault", count],
  "balloon.minor_fault": ["balloon.minorFault", count],
  "balloon.unused": ["balloon.unused", kib],
  "balloon.available": ["balloon.available", kib],
  "balloon.rss": ["balloon.rss", kib],
  "balloon.usable": ["balloon.usable", kib],
  "balloon.last-update": ["balloon.lastUpdate", seconds],
  "balloon.disk_caches": ["balloon.diskCaches", kib],
  "balloon.hugetlb_pgalloc": ["balloon.hugetlbPgalloc", count],
  "balloon.hugetlb_pgfail": ["balloon.hugetlbPgfail", count],
  "vcpu.current": ["vcpu.current", number],
  "vcpu.maximum": ["vcpu.maximum", number],
  "vcpu.#.state": ["vcpu.list.#.state", word(vcpuState)],
  "vcpu.#.time": ["vcpu.list.#.time", ns],
  "vcpu.#.wait": ["vcpu.list.#.wait", ns],
  "vcpu.#.halted": ["vcpu.list.#.halted", flag],
  "vcpu.#.delay": ["vcpu.list.#.delay", ns],
  "net.count": ["interface", "[]"],
  "net.#.name": ["interface.#.name", text],
  ...traffic("rx"),
  ...traffic("tx"),
  "block.count": ["block", "[]"],
  "block.#.name": ["block.#.name", text],
  "block.#.path": ["block.#.path", text],
  "block.#.backingIndex": ["block.#.backingIndex", number],
  ...requests("rd"),
  ...requests("wr"),
  ...requests("fl"),
  "block.#.errors": ["block.#.errors", count],
  "block.#.allocation": ["block.#.allocation", bytes],
  "block.#.capacity": ["block.#.capacity", bytes],
  "block.#.physical": ["block.#.physical", bytes],
  "block.#.threshold": ["block.#.threshold", bytes],
  "iothread.count": ["iothread", "[]"],
  "iothread.#.poll-max-ns": ["iothread.#.pollMaxNs", ns],
  "iothread.#.poll-grow": ["iothread.#.pollGrow", number],
  "iothread.#.poll-shrink": ["iothread.#.pollShrink", number],
  "memory.bandwidth.monitor.count": ["memory.bandwidthMonitors", "[]"],
  "memory.bandwidth.monitor.#.name": ["memory.bandwidthMonitors.#.name", text],
  "memory.bandwidth.monitor.#.vcpus": ["memory.bandwidthMonitors.#.vcpus", text],
  "memory.bandwidth.monitor.#.node.count": ["memory.bandwidthMonitors.#.nodes", "[]"],
  "memory.bandwidth.monitor.#.node.#.id": ["memory.bandwidthMonitors.#.nodes.#.id", number],
  "memory.bandwidth.monitor.#.node.#.bytes.local": [
    "memory.bandwidthMonitors.#.nodes.#.bytes.local",
    count,
  ],
  "memory.bandwidth.monitor.#.node.#.bytes.total": [
    "memory.bandwidthMonitors.#.nodes.#.bytes.total",
    count,
  ],
  "dirtyrate.calc_status": ["dirtyrate.status", word(domainDirtyRateStatus)],
  "dirtyrate.calc_start_time": ["dirtyrate.startTimeMs", seconds],
  "dirtyrate.calc_period": ["dirtyrate.periodMs", seconds],
  "dirtyrate.calc_mode": ["dirtyrate.mode", text],
  "dirtyrate.megabytes_per_second": ["dirtyrate.bytesPerSecond", mebibytes],
  "dirtyrate.vcpu.#.megabytes_per_second": ["dirtyrate.vcpus.#.bytesPerSecond", mebibytes],
};

function traffic(way: "rx" | "tx"): Record<string, readonly [string, ReadValue]> {
  return {
    [`net.#.${way}.bytes`]: [`interface.#.${way}.bytes`, count],
    [`net.#.${way}.pkts`]: [`interface.#.${way}.packets`, count],
    [`net.#.${way}.errs`]: [`interface.#.${way}.errs`, count],
    [`net.#.${way}.drop`]: [`interface.#.${way}.drop`, count],
  };
}

function requests(kind: "rd" | "wr" | "fl"): Record<string, readonly [string, ReadValue]> {
  return {
    [`block.#.${kind}.reqs`]: [`block.#.${kind}.reqs`, count],
    [`block.#.${kind}.bytes`]: [`block.#.${kind}.bytes`, count],
    [`block.#.${kind}.times`]: [`block.#.${kind}.times`, ns],
  };
}

/** What has room for other names, by where libvirt has these: the longest beginning of a name is its place. */
export const statsRooms: Readonly<Record<string, string>> = {
  cpu: "cpuTotal",
  "cpu.cache.monitor.#": "cpuTotal.cacheMonitors.#",
  "cpu.cache.monitor.#.bank.#": "cpuTotal.cacheMonitors.#.banks.#",
  balloon: "balloon",
  vcpu: "vcpu",
  "vcpu.#": "vcpu.list.#",
  "net.#": "interface.#",
  "block.#": "block.#",
  "iothread.#": "iothread.#",
  memory: "memory",
  "memory.bandwidth.monitor.#": "memory.bandwidthMonitors.#",
  "memory.bandwidth.monitor.#.node.#": "memory.bandwidthMonitors.#.nodes.#",
  dirtyrate: "dirtyrate",
};

/** Groups whose names are the hypervisor's own. */
export const namedGroups: readonly string[] = ["perf", "vm"];

/** Lists with gaps, whose entries say their number. */
export const numberedLists: readonly string[] = ["vcpu.list", "iothread", "dirtyrate.vcpus"];
