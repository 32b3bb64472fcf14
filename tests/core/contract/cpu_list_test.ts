import assert from "node:assert/strict";
import fc from "fast-check";
import { cpuMapOf, cpuNumbers, cpusInMap, cpuText } from "../../../core/contract/cpu_list.ts";

const what = "Cannot pin";

Deno.test("cpuNumbers() reads lists and libvirt's notation", () => {
  assert.deepEqual(cpuNumbers([3, 1, 3], what), [1, 3]);
  assert.deepEqual(cpuNumbers("0-3,^2, 8", what), [0, 1, 3, 8]);
});

Deno.test("cpuNumbers() refuses empty lists and what is no CPU", () => {
  for (const list of [[], [-1], [1.5], [99_999], "", "a", "3-1", "1,,2", "0-1,^0,^1", "99999"]) {
    assert.throws(() => cpuNumbers(list, what), RangeError, JSON.stringify(list));
  }
  assert.throws(() => cpuNumbers(3 as unknown as string, what), TypeError);
});

Deno.test("cpuMapOf() is as short as its highest CPU allows", () => {
  assert.deepEqual(cpuMapOf([0, 9], what), Uint8Array.of(1, 2));
  assert.deepEqual(cpuMapOf("7", what), Uint8Array.of(0x80));
});

Deno.test("cpusInMap() and cpuNumbers() give back any set of CPUs", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(2000), { minLength: 1 }), (cpus) => {
    const sorted = [...cpus].sort((a, b) => a - b);
    assert.deepEqual(cpusInMap(cpuMapOf(cpus, what)), sorted);
    assert.deepEqual(cpuNumbers(cpuText(cpus, what), what), sorted);
  }));
});
