import assert from "node:assert/strict";
import type { DomainStats } from "@denovirt/denovirt";
import { readDomainStats } from "../../../../core/domain/statistics/read_domain_stats.ts";

Deno.test("Statistics stand under the groups that are asked for, sizes in bytes", () => {
  assert.deepEqual(
    readDomainStats({
      "state.state": 3,
      "state.reason": 1,
      "cpu.time": 9n,
      "cpu.haltpoll.success.time": 2n,
      "balloon.current": 1024n,
      "balloon.maximum": 2n ** 53n - 1n,
      "balloon.swap_in": 2n ** 54n + 1n,
      "balloon.last-update": 1_700_000_000n,
      "vcpu.current": 1,
      "vcpu.10.state": 0,
      "vcpu.2.state": 1,
      "vcpu.2.time": 9n,
      "net.count": 2,
      "net.1.name": "vnet1",
      "net.0.name": "vnet0",
      "net.0.rx.pkts": 5n,
      "block.count": 1,
      "block.0.rd.times": 7n,
      "block.0.capacity": 2n ** 63n,
      "block.0.backingIndex": 3,
      "iothread.count": 1,
      "iothread.4.poll-max-ns": 32768n,
      "iothread.4.poll-grow": 2,
      "dirtyrate.calc_status": 2,
      "dirtyrate.calc_period": 2,
      "dirtyrate.megabytes_per_second": 3n,
      "dirtyrate.vcpu.1.megabytes_per_second": 1n,
      "perf.cpu_cycles": 8n,
      "vm.remote_tlb_flush.sum": 6n,
      "memory.bandwidth.monitor.count": 1,
      "memory.bandwidth.monitor.0.node.count": 1,
      "memory.bandwidth.monitor.0.node.0.bytes.local": 4n,
      "cpu.cache.monitor.count": 1,
      "cpu.cache.monitor.0.bank.count": 2,
      "cpu.cache.monitor.0.bank.0.bytes": 1n,
      "cpu.cache.monitor.0.bank.1.bytes": 2n,
    }),
    {
      state: { state: "paused", reason: "user" },
      cpuTotal: {
        time: 9n,
        haltPoll: { success: 2n },
        cacheMonitors: [{ banks: [{ bytes: 1 }, { bytes: 2 }] }],
      },
      balloon: {
        current: 1024 ** 2,
        maximum: Infinity,
        swapIn: (2n ** 54n + 1n) * 1024n,
        lastUpdate: Date.UTC(2023, 10, 14, 22, 13, 20),
      },
      vcpu: {
        current: 1,
        list: [{ number: 2, state: "running", time: 9n }, { number: 10, state: "offline" }],
      },
      interface: [{ name: "vnet0", rx: { packets: 5n } }, { name: "vnet1" }],
      block: [{ rd: { times: 7n }, capacity: 2 ** 63, backingIndex: 3 }],
      iothread: [{ number: 4, pollMaxNs: 32768n, pollGrow: 2 }],
      dirtyrate: {
        status: "measured",
        periodMs: 2000,
        bytesPerSecond: 3 * 1024 ** 2,
        vcpus: [{ number: 1, bytesPerSecond: 1024 ** 2 }],
      },
      perf: { cpu_cycles: 8n },
      vm: { "remote_tlb_flush.sum": 6n },
      memory: { bandwidthMonitors: [{ nodes: [{ bytes: { local: 4n } }] }] },
    } satisfies DomainStats,
  );
  assert.deepEqual(readDomainStats({ "block.count": 0, "net.count": 0 }), { block: [], interface: [] });
  assert.deepEqual(readDomainStats({ "state.state": 99, "state.reason": 7 }), {
    state: { state: "unknown-99", reason: "unknown-7" },
  });
  assert.deepEqual(readDomainStats({ "state.state": "idle", "state.reason": 1 }), {
    other: { "state.state": "idle", "state.reason": 1 },
  });
});

Deno.test("What has no name here is carried through beside what it belongs to, untouched", () => {
  const odd = readDomainStats({
    "future.thing": 1n,
    flat: "x",
    "balloon.pages": 2n,
    "vcpu.hotplug": true,
    "vcpu.0.halt_exits.sum": 3n,
    "vcpu.0.nested_run.cur": false,
    "vcpu.0.guest_mode.cur": "odd",
    "vcpu.0.halt_exits": 3n,
    "vm.pages_4k": 9n,
    "perf.cpu.usage.average": 10n,
    "block.0.timed_group.0.rd_latency_p99": 11n,
    "net.0.queues": 4,
    "block.0.latency.histogram.0": 5n,
    "block.7": 6n,
    "__proto__.polluted": 7n,
    "balloon.__proto__": 8n,
  });
  const other = { "future.thing": 1n, flat: "x", "block.7": 6n, "__proto__.polluted": 7n };
  assert.deepEqual(odd.other, other);
  assert.deepEqual(odd.vcpu, {
    other: { hotplug: true },
    list: [{
      number: 0,
      "halt_exits.sum": 3n,
      "nested_run.cur": false,
      other: { "guest_mode.cur": "odd", halt_exits: 3n },
    }],
  });
  assert.deepEqual(odd.vm, { other: { pages_4k: 9n } });
  assert.deepEqual(odd.perf, { other: { "cpu.usage.average": 10n } });
  assert.deepEqual(odd.interface, [{ other: { queues: 4 } }]);
  assert.deepEqual(odd.block, [{
    timedGroups: [{ other: { rd_latency_p99: 11n } }],
    other: { "latency.histogram.0": 5n },
  }]);
  assert.deepEqual(Object.entries(odd.balloon!.other!), [["pages", 2n], ["__proto__", 8n]]);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

Deno.test("What no number holds exactly, or is of another type than known, is there untouched", () => {
  const most = 2n ** 64n - 1n;
  assert.deepEqual(
    readDomainStats({
      "block.0.capacity": most,
      "block.0.physical": 2n ** 53n + 1n,
      "block.0.allocation": 2n ** 53n + 2n,
      "block.0.name": 5,
      "balloon.rss": -1n,
      "cpu.time": "soon",
      "vcpu.current": [1, 2],
    }),
    {
      block: [{ allocation: 2 ** 53 + 2, other: { capacity: most, physical: 2n ** 53n + 1n, name: 5 } }],
      balloon: { other: { rss: -1n } },
      cpuTotal: { other: { time: "soon" } },
      vcpu: { other: { current: [1, 2] } },
    },
  );
});

Deno.test("Names that a host makes up are not kept without end, and are read right when they come again", () => {
  const made = (round: number) =>
    Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`block.${i}.made-${round}`, 1n]));
  for (const round of [1, 2, 3, 1]) {
    const { block } = readDomainStats(made(round));
    assert.equal(block!.length, 3000);
    assert.deepEqual(block![2999], { other: { [`made-${round}`]: 1n } });
  }
});

Deno.test("Statistics that there are not do not compile", () => {
  const record: DomainStats = readDomainStats({ "balloon.current": 1n, "net.0.name": "vnet0" });
  // @ts-expect-error there is no such group
  assert.equal(record.nonsense, undefined);
  // @ts-expect-error libvirt's name; it is asked for as "interface"
  assert.equal(record.net, undefined);
  // @ts-expect-error there is no such figure
  assert.equal(record.balloon!.nonsense, undefined);
  // @ts-expect-error there is no such figure
  assert.equal(record.interface![0]!.nonsense, undefined);
  // @ts-expect-error there is no such performance event
  assert.equal(record.perf?.nonsense, undefined);
  // @ts-expect-error what hypervisors count ends with .cur, .max or .sum
  assert.equal(record.vm?.nonsense, undefined);
  const bytes: number | undefined = record.balloon!.current;
  assert.equal(bytes, 1024);
});
