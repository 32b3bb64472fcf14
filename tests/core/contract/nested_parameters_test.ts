import assert from "node:assert/strict";
import { nested } from "../../../core/contract/nested_parameters.ts";

Deno.test("nested() makes objects of dots and lists of numbers", () => {
  assert.deepEqual(
    nested({
      "net.count": 2,
      "net.1.name": "vnet1",
      "net.0.name": "vnet0",
      "net.0.rx.bytes": 5n,
      "block.count": 0,
      "balloon.current": 1024n,
      "balloon.last-update": 3n,
      hostname: "a",
      "cpu.cache.monitor.count": 1,
      "cpu.cache.monitor.0.bank.count": 2,
      "cpu.cache.monitor.0.bank.0.bytes": 1n,
      "cpu.cache.monitor.0.bank.1.bytes": 2n,
    }),
    {
      net: [{ name: "vnet0", rx: { bytes: 5n } }, { name: "vnet1" }],
      block: [],
      balloon: { current: 1024n, "last-update": 3n },
      hostname: "a",
      cpu: { cache: { monitor: [{ bank: [{ bytes: 1n }, { bytes: 2n }] }] } },
    },
  );
});

Deno.test("nested() gives lists beside other names a name, and numbers where there may be gaps", () => {
  assert.deepEqual(
    nested({
      "vcpu.current": 2,
      "vcpu.10.time": 3n,
      "vcpu.2.time": 2n,
      "iothread.count": 1,
      "iothread.4.poll": 1n,
    }),
    {
      vcpu: { current: 2, list: [{ number: 2, time: 2n }, { number: 10, time: 3n }] },
      iothread: [{ number: 4, poll: 1n }],
    },
  );
});

Deno.test("nested() loses nothing of names that are a value and a beginning of others, or are JavaScript's own", () => {
  assert.deepEqual(nested({ "vm.a": 1n, "vm.a.sum": 2n }), { vm: { a: 1n, "a.sum": 2n } });
  assert.deepEqual(nested({ "vm.a.sum": 2n, "vm.a": 1n }), { vm: { a: { sum: 2n, "": 1n } } });
  const odd = nested({ "__proto__.polluted": 1n }) as Record<string, unknown>;
  assert.deepEqual(Object.keys(odd), ["__proto__"]);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});
