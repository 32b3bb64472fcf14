import assert from "node:assert/strict";
import { flagBits } from "../../../core/contract/flag_bits.ts";
import {
  connectListAllNodeDeviceFlags,
  type DomainCreateFlags,
  domainCreateFlags,
} from "../../../core/contract/generated/flags.gen.ts";

Deno.test("flagBits() ors the bits of the options that are true", () => {
  assert.equal(flagBits(domainCreateFlags, undefined, "Cannot start domain"), 0);
  assert.equal(flagBits(domainCreateFlags, {}, "Cannot start domain"), 0);
  assert.equal(
    flagBits(
      domainCreateFlags,
      { paused: true, autodestroy: false, forceBoot: undefined, resetNvram: true },
      "Cannot start domain",
    ),
    1 | 32,
  );
});

Deno.test("flagBits() keeps the highest bit positive", () => {
  assert.equal(
    flagBits(connectListAllNodeDeviceFlags, { active: true, capPciDev: true }, "Cannot list"),
    2147483650,
  );
});

Deno.test("flagBits() leaves a method's other options alone, whatever they are called", () => {
  const options: DomainCreateFlags & Record<string, unknown> = {
    paused: true,
    timeoutMs: 5,
    signal: AbortSignal.abort(),
    toString: 1,
    constructor: true,
  };
  assert.equal(flagBits(domainCreateFlags, options, "Cannot start domain"), 1);
});

Deno.test("flagBits() refuses anything but true and false for a flag", () => {
  const found: [unknown, string][] = [[1, "1"], ["yes", '"yes"'], [null, "null"], [{}, "an object"]];
  for (const [value, shown] of found) {
    assert.throws(
      () => flagBits(domainCreateFlags, { paused: value as boolean }, 'Cannot start domain "a"'),
      {
        name: "TypeError",
        message: `Cannot start domain "a", wanted true or false for "paused": found ${shown}`,
      },
    );
  }
});
