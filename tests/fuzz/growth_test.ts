import assert from "node:assert/strict";
import { VirtError } from "../../core/contract/errors.ts";
import { type Grower, growthOf } from "./_growth.ts";
import { growers } from "./growth.ts";

const grower: Grower = { name: "x", most: 1 << 20, prepare: () => () => undefined };
/** What is told of something that costs so much, without a clock. */
const told = async (time: (size: number) => number, memory = (_: number) => 0) =>
  (await growthOf(grower, (_, size) => time(size), (_, size) => memory(size))).wrong;

Deno.test("growthOf() tells of what grows faster than its input, and of nothing else", async () => {
  assert.equal(await told((size) => size / 1000), undefined);
  assert.equal(await told((size) => size * Math.log2(size) / 10_000), undefined);
  assert.equal(await told(() => 0), undefined);
  assert.equal(await told((size) => (size / 1000) ** 1.5), "time");
  assert.equal(await told((size) => (size / 1000) ** 2), "time");
  assert.equal(await told((size) => size / 1000 + (size / 1500) ** 3), "time");
  assert.equal(await told((size) => size / 1000 * (size > 5000 ? 2 : 1)), "time");
  assert.equal(await told((size) => size / 1000, (size) => size / 1000), undefined);
  assert.equal(await told((size) => size / 1000, (size) => (size / 2500) ** 2), "memory");
});

Deno.test("growthOf() measures anew what a busy machine may have slowed, and tells of what stays", async () => {
  const slow = (size: number, often: number) => {
    let left = often;
    return told((given) => given / 1000 * (given === size && left-- > 0 ? 10 : 1));
  };
  const size = 1 << 14;
  assert.equal(await slow(size, 9), undefined);
  assert.equal(await slow(size, Infinity), "time");
});

Deno.test("Every grower takes or refuses small inputs", async () => {
  for (const { name, prepare } of growers) {
    try {
      await prepare(64)();
    } catch (error) {
      assert(
        error instanceof Error &&
          (error instanceof VirtError || error.name === "XmlError" ||
            /^Cannot .*wanted /s.test(error.message)),
        `${name}: ${error}`,
      );
    }
  }
  assert.equal(new Set(growers.map(({ name }) => name)).size, growers.length);
});
