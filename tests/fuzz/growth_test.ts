import assert from "node:assert/strict";
import { VirtError } from "../../core/contract/errors.ts";
import { type Grower, growthOf } from "./_growth.ts";
import { growers } from "./growth.ts";

const grower: Grower = { name: "x", most: 1 << 20, prepare: () => () => undefined };
/** What is told of something that costs so much, without a clock. */
const told = async (cost: (size: number) => number) =>
  (await growthOf(grower, (_, size) => Promise.resolve(cost(size)))).wrong;

Deno.test("growthOf() tells of what grows faster than its input, and of nothing else", async () => {
  assert.equal(await told((size) => size / 1000), undefined);
  assert.equal(await told((size) => size * Math.log2(size) / 10_000), undefined);
  assert.equal(await told((size) => size / 1000 * (size > 50_000 ? 3 : 1)), undefined);
  assert.equal(await told(() => 0), undefined);
  assert.equal(await told((size) => (size / 1000) ** 1.5), "time");
  assert.equal(await told((size) => (size / 1000) ** 2), "time");
  assert.equal(await told((size) => size / 1000 + (size / 5000) ** 2), "time");
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
