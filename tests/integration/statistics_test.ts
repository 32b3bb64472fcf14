import assert from "node:assert/strict";
import type { BlockStats, DomainStats } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";

const KIB = 1024n;
const MIB = 1024n ** 2n;

/** virsh's lines of a domain's statistics, by libvirt's names. */
function linesOf(stdout: string): ReadonlyMap<string, string> {
  return new Map([...stdout.matchAll(/^ {2}([^=\s]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]));
}

/** What statistics say in virsh's words: each figure that has a name here, back in libvirt's unit. */
function inVirshsWords(stats: DomainStats): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const say = (name: string, value: number | bigint | string | undefined, unit = 1n) => {
    if (value !== undefined) words.set(name, typeof value === "string" ? value : `${BigInt(value) / unit}`);
  };
  const { cpuTotal, balloon, vcpu, interface: cards = [], block = [], dirtyrate } = stats;
  say("cpu.time", cpuTotal?.time);
  say("cpu.user", cpuTotal?.user);
  say("cpu.system", cpuTotal?.system);
  say("cpu.haltpoll.success.time", cpuTotal?.haltPoll?.success);
  say("cpu.haltpoll.fail.time", cpuTotal?.haltPoll?.fail);
  say("cpu.cache.monitor.count", cpuTotal?.cacheMonitors?.length);
  say("balloon.current", balloon?.current, KIB);
  say("balloon.maximum", balloon?.maximum, KIB);
  say("balloon.available", balloon?.available, KIB);
  say("balloon.usable", balloon?.usable, KIB);
  say("balloon.unused", balloon?.unused, KIB);
  say("balloon.disk_caches", balloon?.diskCaches, KIB);
  say("balloon.swap_in", balloon?.swapIn, KIB);
  say("balloon.swap_out", balloon?.swapOut, KIB);
  say("balloon.major_fault", balloon?.majorFault);
  say("balloon.minor_fault", balloon?.minorFault);
  say("balloon.hugetlb_pgalloc", balloon?.hugetlbPgalloc);
  say("balloon.hugetlb_pgfail", balloon?.hugetlbPgfail);
  say("balloon.last-update", balloon?.lastUpdate, 1000n);
  say("vcpu.current", vcpu?.current);
  say("vcpu.maximum", vcpu?.maximum);
  for (const { number, time, wait, delay } of vcpu?.list ?? []) {
    say(`vcpu.${number}.time`, time);
    say(`vcpu.${number}.wait`, wait);
    say(`vcpu.${number}.delay`, delay);
  }
  say("net.count", cards.length);
  cards.forEach(({ name, rx = {}, tx = {} }, i) => {
    say(`net.${i}.name`, name);
    for (const [way, { bytes, packets, errs, drop }] of Object.entries({ rx, tx })) {
      say(`net.${i}.${way}.bytes`, bytes);
      say(`net.${i}.${way}.pkts`, packets);
      say(`net.${i}.${way}.errs`, errs);
      say(`net.${i}.${way}.drop`, drop);
    }
  });
  say("block.count", block.length);
  block.forEach((disk: BlockStats, i) => {
    const { name, path, rd = {}, wr = {}, fl = {} } = disk;
    say(`block.${i}.name`, name);
    say(`block.${i}.path`, path);
    say(`block.${i}.backingIndex`, disk.backingIndex);
    for (const [kind, { reqs, bytes, times }] of Object.entries({ rd, wr, fl })) {
      say(`block.${i}.${kind}.reqs`, reqs);
      say(`block.${i}.${kind}.bytes`, bytes);
      say(`block.${i}.${kind}.times`, times);
    }
    say(`block.${i}.allocation`, disk.allocation);
    say(`block.${i}.capacity`, disk.capacity);
    say(`block.${i}.physical`, disk.physical);
    say(`block.${i}.threshold`, disk.threshold);
  });
  say("dirtyrate.calc_start_time", dirtyrate?.startTimeMs, 1000n);
  say("dirtyrate.calc_period", dirtyrate?.periodMs, 1000n);
  say("dirtyrate.megabytes_per_second", dirtyrate?.bytesPerSecond, MIB);
  say("dirtyrate.calc_mode", dirtyrate?.mode);
  return words;
}

/** Said otherwise here: in words, or under another name. */
const SAID_IN_WORDS = /^(state\.|vcpu\.\d+\.(state|halted)$|dirtyrate\.calc_status$)/;
/** The emulator goes on while its guest stands still. */
const MOVING = /^(cpu\.(time|user|system)|balloon\.rss|vcpu\.\d+\.(time|wait|delay)|.*\.(cur|sum|max))$/;

peerTest(
  "Domain.stats() of a real qemu guest are what virsh domstats says, to the figure",
  ["libvirtd", "virsh", "qemu", "tiny-guest"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const disk = `${daemon.dir}/disk.img`;
    await Deno.writeFile(disk, new Uint8Array(1024 ** 2));
    const domain = await connection.domains.define(tinyGuestXml({
      name: "counted",
      ...await tinyGuest(),
      devices: `<disk type="file" device="disk"><driver name="qemu" type="raw"/><source file="${disk}"/>` +
        `<target dev="vda" bus="virtio"/></disk>`,
    }));
    await domain.start();
    await domain.setBlockThreshold("vda", 4096);
    await domain.suspend();

    const { code, stdout, stderr } = await daemon.virsh("qemu", "domstats", "--raw", "counted");
    assert.equal(code, 0, stderr);
    const theirs = linesOf(stdout);
    assert(theirs.size > 20, stdout);
    const stats = await domain.stats();
    const ours = inVirshsWords(stats);
    const unsaid: string[] = [];
    for (const [name, value] of theirs) {
      if (SAID_IN_WORDS.test(name) || MOVING.test(name)) continue;
      if (!ours.has(name)) unsaid.push(name);
      else assert.equal(ours.get(name), value, name);
    }
    assert.deepEqual(unsaid, []);
    assert.deepEqual(stats.state, { state: "paused", reason: "user" });
    assert.equal(theirs.get("balloon.maximum"), "131072");
    assert.equal(stats.balloon?.current, (await domain.info()).memory);
    assert.equal(stats.balloon?.maximum, 128 * 1024 ** 2);
    assert.equal(stats.block?.[0]?.threshold, 4096);
    assert.equal(stats.vcpu?.list?.[0]?.state, "running");
    assert(stats.cpuTotal!.time! >= BigInt(theirs.get("cpu.time")!));
    const { rss } = stats.balloon!;
    assert(rss! > 1024 ** 2 && rss! % 1024 === 0, `wanted bytes: found ${rss}`);
    const known = new Set(Object.keys(stats));
    assert.equal(known.has("other"), false, JSON.stringify(Object.keys(stats.other ?? {})));

    await domain.setMemoryParameters({ hard_limit: "4 GiB" });
    const { stdout: tuned } = await daemon.virsh("qemu", "memtune", "counted");
    assert.match(tuned, /hard_limit *: 4194304\n/);
    assert.match(tuned, /swap_hard_limit *: unlimited\n/);
    const limits = await domain.memoryParameters();
    assert.deepEqual([limits.hard_limit, limits.swap_hard_limit], [4 * 1024 ** 3, Infinity]);
    await domain.setMemoryParameters({ hard_limit: Infinity });
    assert.match((await daemon.virsh("qemu", "memtune", "counted")).stdout, /hard_limit *: unlimited\n/);
    await domain.destroy();
  },
);
