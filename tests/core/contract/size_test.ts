import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bytesOf,
  bytesOfKib,
  exactNumber,
  exactSize,
  kibOf,
  memoryKibOf,
  toSafeInteger,
} from "../../../core/contract/size.ts";

const what = "Cannot do it";

Deno.test("bytesOf() reads numbers, bigints and texts with units as libvirt does", () => {
  for (
    const [size, bytes] of [
      [0, 0n],
      [1536, 1536n],
      [2n ** 64n - 1n, 2n ** 64n - 1n],
      ["5", 5n],
      ["5 bytes", 5n],
      ["5b", 5n],
      ["2 GiB", 2n ** 31n],
      ["2g", 2n ** 31n],
      ["2GB", 2_000_000_000n],
      ["1.5 KiB", 1536n],
      ["0.5 kb", 500n],
      [" 1 TiB ", 2n ** 40n],
      ["15 EiB", 15n * 2n ** 60n],
    ] as const
  ) {
    assert.equal(bytesOf(size, what), bytes, String(size));
  }
});

Deno.test("bytesOf() refuses what is no whole, unsigned 64-bit number of bytes, and names it", () => {
  for (
    const size of [
      -1,
      1.5,
      NaN,
      Infinity,
      -1n,
      2n ** 64n,
      "16 EiB",
      "-1",
      "2 XiB",
      "",
      "1.3 b",
      "9".repeat(50),
    ]
  ) {
    assert.throws(() => bytesOf(size, what), RangeError, String(size));
  }
  assert.throws(() => bytesOf("2 apples", what), {
    name: "RangeError",
    message: 'Cannot do it, wanted whole bytes or a text like "2 GiB": found "2 apples"',
  });
  for (const size of [null, undefined, {}, true]) {
    assert.throws(() => bytesOf(size as unknown as number, what), TypeError);
  }
});

Deno.test("bytesOf() gives any number of bytes back in any unit", () => {
  fc.assert(fc.property(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.constantFrom(["KiB", 2n ** 10n], ["MiB", 2n ** 20n], ["GB", 10n ** 9n]),
    (bytes, [unit, factor]) => {
      const whole = bytes / (factor as bigint);
      assert.equal(bytesOf(`${whole} ${unit}`, what), whole * (factor as bigint));
      assert.equal(bytesOf(bytes, what), bytes);
    },
  ));
});

Deno.test("kibOf() takes positive multiples of 1024 bytes alone", () => {
  assert.equal(kibOf("2 GiB", what), 2_097_152n);
  assert.equal(kibOf(1024, what), 1n);
  for (const size of [0, 1, 1500, "1 KB", 1025n]) assert.throws(() => kibOf(size, what), RangeError);
});

Deno.test("memoryKibOf() refuses what was meant in MiB, and says so", () => {
  assert.equal(memoryKibOf("1 MiB", what), 1024n);
  assert.throws(() => memoryKibOf(2048, what), {
    name: "RangeError",
    message: 'Cannot do it, wanted at least 1 MiB: found 2048: did you mean "2048 MiB"?',
  });
  for (const size of [0, "1023 KiB", 1_048_577]) assert.throws(() => memoryKibOf(size, what), RangeError);
});

Deno.test("bytesOfKib() is exact for sizes beyond 53 bits of bytes, and Infinity for no limit", () => {
  assert.equal(bytesOfKib(17_592_186_044_415n), 18_014_398_509_480_960);
  const most = 2n ** 53n - 2n;
  assert.equal(BigInt(bytesOfKib(most)), most * 1024n);
  for (const none of [2n ** 53n - 1n, 2n ** 54n, 2n ** 64n - 1n]) assert.equal(bytesOfKib(none), Infinity);
});

Deno.test("exactSize() takes all that a number holds exactly, and throws a VirtError rather than round", () => {
  for (const bytes of [0n, 2n ** 53n, 2n ** 63n - 2n ** 20n]) {
    assert.equal(BigInt(exactSize(bytes, "it")), bytes);
  }
  for (const bytes of [2n ** 53n + 1n, 2n ** 64n - 1n]) {
    assert.equal(exactNumber(bytes), undefined);
    assert.throws(() => exactSize(bytes, 'the capacity of "vda"'), {
      code: "OVERFLOW",
      message: `Cannot read the capacity of "vda", wanted a size that a number holds exactly: found ${bytes}`,
    });
  }
});

Deno.test("toSafeInteger() throws a VirtError rather than round", () => {
  assert.equal(toSafeInteger(2n ** 53n - 1n, "it"), Number.MAX_SAFE_INTEGER);
  assert.throws(() => toSafeInteger(2n ** 53n, "it"), { name: "VirtError", code: "OVERFLOW" });
  assert.throws(() => toSafeInteger(-(2n ** 53n), "it"), { code: "OVERFLOW" });
});
