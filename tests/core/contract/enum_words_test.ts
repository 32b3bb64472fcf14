import assert from "node:assert/strict";
import {
  connectDomainEventAgentLifecycleState,
  cpuCompareResult,
  domainState,
} from "../../../core/contract/generated/enums.gen.ts";
import { numberOf, wordOf } from "../../../core/contract/enum_words.ts";

Deno.test("wordOf() gives libvirt's word for a number of a list and of an object", () => {
  assert.equal(wordOf(domainState, 1), "running");
  assert.equal(wordOf(connectDomainEventAgentLifecycleState, 2), "disconnected");
  assert.equal(wordOf(cpuCompareResult, -1), "error");
});

Deno.test("wordOf() gives unknown-N for a number that the table lacks", () => {
  assert.equal(wordOf(domainState, 8), "unknown-8");
  assert.equal(wordOf(domainState, -1), "unknown--1");
  assert.equal(wordOf(connectDomainEventAgentLifecycleState, 0), "unknown-0");
});

Deno.test("wordOf() has the table's own words as its type", () => {
  const word: "connected" | "disconnected" | `unknown-${number}` = wordOf(
    connectDomainEventAgentLifecycleState,
    1,
  );
  assert.equal(word, "connected");
  // @ts-expect-error: not a word of the table
  const wrong: () => number = () => numberOf(domainState, "runing");
  assert.throws(wrong, TypeError);
});

Deno.test("numberOf() is the inverse of wordOf(), for unknown numbers too", () => {
  for (let number = -2; number < 12; number++) {
    assert.equal(numberOf(domainState, wordOf(domainState, number)), number);
    assert.equal(numberOf(cpuCompareResult, wordOf(cpuCompareResult, number)), number);
  }
});

Deno.test("numberOf() refuses words that no table has, and names what it knows", () => {
  assert.throws(() => numberOf(cpuCompareResult, "same" as "identical", "Cannot compare CPUs"), {
    name: "TypeError",
    message: /^Cannot compare CPUs, wanted one of .*"superset".*: found "same"$/,
  });
  for (
    const word of ["length", "unknown-", "unknown-1.5", "unknown-01", "unknown--0", "unknown-1e3", "toString"]
  ) {
    assert.throws(() => numberOf(domainState, word as "running"), TypeError, word);
  }
});
