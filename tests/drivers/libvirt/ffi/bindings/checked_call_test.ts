import assert from "node:assert/strict";
import { checkedCall } from "../../../../../drivers/libvirt/ffi/bindings/checked_call.ts";
import type { Crossing, FunctionFacts } from "../../../../../drivers/libvirt/ffi/bindings/function_table.ts";
import { tables } from "./_tables.ts";

/** A function that keeps what C would have got. */
function called(parameters: readonly Crossing[]) {
  const calls: unknown[][] = [];
  const facts: FunctionFacts = { parameters, result: "i32", since: "" };
  const call = checkedCall("virTest", facts, (...args: unknown[]) => (calls.push(args), 0), () => {});
  return { calls, call: call as (...args: unknown[]) => unknown };
}

Deno.test("checkedCall() lets the least and the greatest number of each C type through, and nothing beyond", () => {
  const edges: Readonly<Record<string, readonly [least: number | bigint, most: number | bigint]>> = {
    i8: [-128, 127],
    u8: [0, 255],
    u16: [0, 65535],
    i32: [-2147483648, 2147483647],
    u32: [0, 4294967295],
    i64: [-9223372036854775808n, 9223372036854775807n],
    u64: [0n, 18446744073709551615n],
    usize: [0n, 18446744073709551615n],
  };
  for (const [type, [least, most]] of Object.entries(edges)) {
    const { calls, call } = called([type as Crossing]);
    call(least);
    call(most);
    assert.deepEqual(calls, [[least], [most]], type);
    const beyond = typeof most === "bigint"
      ? [least as bigint - 1n, most + 1n]
      : [least as number - 1, most + 1];
    for (const value of beyond) assert.throws(() => call(value), RangeError, `${type} ${value}`);
    const other = typeof most === "bigint"
      ? [0, "0", null, undefined, {}]
      : [0n, "0", null, 0.5, NaN, Infinity, {}];
    for (const value of other) assert.throws(() => call(value), TypeError, `${type} ${value}`);
    assert.equal(calls.length, 2, type);
  }
});

Deno.test("checkedCall() gives C a text with one NUL at its end, and refuses one with a NUL or half a character", () => {
  const { calls, call } = called(["text"]);
  call("gäst");
  call("");
  call(null);
  assert.deepEqual(calls, [[new TextEncoder().encode("gäst\0")], [new Uint8Array(1)], [null]]);
  assert.throws(() => call("a\0b"), {
    name: "TypeError",
    message: /virTest\(\), wanted a text without NUL as argument 1/,
  });
  assert.throws(() => call("\ud800"), { name: "TypeError", message: /half of one/ });
  assert.throws(() => call(new Uint8Array(1)), TypeError);
  assert.throws(() => call(undefined), TypeError);
  assert.equal(calls.length, 3);
});

Deno.test("checkedCall() shows no text in an error: it may be a secret", () => {
  const { call } = called(["text", "u32", 8]);
  for (const args of [["hunter2\0", 1, null], [null, "hunter2", null], [null, 1, "hunter2"]]) {
    assert.throws(
      () => call(...args),
      (error: Error) => error instanceof TypeError && !/hunter2/.test(error.message),
    );
  }
});

Deno.test("checkedCall() wants as many bytes as C reads or writes", async (t) => {
  await t.step("of one struct", () => {
    const { calls, call } = called([40]);
    call(new Uint8Array(40));
    call(new ArrayBuffer(41));
    call(null);
    assert.throws(() => call(new Uint8Array(39)), {
      name: "RangeError",
      message: /wanted 40 bytes as argument 1: found 39/,
    });
    assert.throws(() => call([1, 2]), TypeError);
    assert.equal(calls.length, 3);
  });
  await t.step("of a list that a number counts", () => {
    const { calls, call } = called([[4, 1], "i32"]);
    call(new Int32Array(3), 3);
    call(null, 0);
    assert.throws(() => call(new Int32Array(3), 4), RangeError);
    assert.throws(() => call(null, 1), RangeError);
    assert.equal(calls.length, 2);
  });
  await t.step("of a list that two numbers count, one of them wide", () => {
    const { call } = called([[8, 1, 2], "u32", "usize"]);
    call(new Uint8Array(48), 2, 3n);
    assert.throws(() => call(new Uint8Array(47), 2, 3n), RangeError);
  });
  await t.step("of a list whose number C reads and writes", () => {
    const { call } = called([[96, 1], 4]);
    call(new Uint8Array(192), Int32Array.of(2));
    call(null, Int32Array.of(0));
    call(new Uint8Array(192), Int32Array.of(2).buffer);
    assert.throws(() => call(new Uint8Array(191), Int32Array.of(2)), RangeError);
    assert.throws(() => call(null, Int32Array.of(1)), RangeError);
  });
  await t.step("of bytes whose memory went elsewhere", () => {
    const { call } = called([4]);
    const gone = new Uint8Array(4);
    structuredClone(gone, { transfer: [gone.buffer] });
    assert.throws(() => call(gone), RangeError);
  });
});

Deno.test("checkedCall() wants the right number of arguments", () => {
  const { calls, call } = called(["u32", "u32"]);
  assert.throws(() => call(1), { name: "TypeError", message: /wanted 2 arguments: found 1/ });
  assert.throws(() => call(1, 2, 3), TypeError);
  assert.deepEqual(calls, []);
});

Deno.test("No function is called with an argument of the wrong kind, or a number beyond its type", () => {
  let tried = 0;
  for (const table of Object.values(tables)) {
    for (const [name, facts] of Object.entries(table)) {
      const right = facts.parameters.map(good);
      const call = checkedCall(name, facts, () => assert.fail(`${name} was called`), () => {}) as (
        ...args: unknown[]
      ) => unknown;
      for (const [at, parameter] of facts.parameters.entries()) {
        for (const wrong of bad(parameter)) {
          const args = right.with(at, wrong);
          assert.throws(() => call(...args), (e) => e instanceof TypeError || e instanceof RangeError, name);
          tried++;
        }
      }
    }
  }
  assert(tried > 5000, `${tried} calls`);
});

function good(crossing: Crossing): unknown {
  if (typeof crossing !== "string") return new Uint8Array(8192);
  if (crossing === "text") return "text";
  if (crossing === "function") return null;
  return /64|size/.test(crossing) ? 1n : 1;
}

function bad(crossing: Crossing): readonly unknown[] {
  const never = [undefined, Symbol("x"), () => {}, true];
  if (typeof crossing !== "string") return [...never, 0, "text", 1n, {}];
  if (crossing === "text") return [...never, 0, "a\0", new Uint8Array(3)];
  if (crossing === "function") return [...never.filter((each) => typeof each !== "function"), 0, "x", 1n];
  if (crossing === "f64") return [...never, "1", null];
  return /64|size/.test(crossing)
    ? [...never, 1, 2n ** 64n, -(2n ** 64n)]
    : [...never, 1n, 2 ** 33, -(2 ** 33), 0.5];
}
