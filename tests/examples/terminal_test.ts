import assert from "node:assert/strict";
import { bytesText, durationText } from "../../examples/terminal/amounts.ts";
import { tableLines } from "../../examples/terminal/table.ts";

const SECOND = 1_000_000_000n;

Deno.test("bytesText() takes the greatest unit that fits", () => {
  const amounts: [number, string][] = [
    [0, "0 B"],
    [1023, "1023 B"],
    [1024, "1 KiB"],
    [1.5 * 2 ** 30, "1.5 GiB"],
    [2 ** 60, "1024 PiB"],
  ];
  for (const [bytes, wanted] of amounts) assert.equal(bytesText(bytes), wanted);
});

Deno.test("durationText() takes the two greatest units", () => {
  const durations: [bigint, string][] = [
    [0n, "0.0s"],
    [1_250_000_000n, "1.3s"],
    [60n * SECOND, "1m 0s"],
    [3_661n * SECOND, "1h 1m"],
    [90_000n * SECOND, "1d 1h"],
  ];
  for (const [ns, wanted] of durations) assert.equal(durationText(ns), wanted);
});

Deno.test("tableLines() pads all columns but the last, colours apart", () => {
  const lines = tableLines(
    [{ title: "A" }, { title: "NUMBER", align: "right" }, { title: "NAME" }],
    [[{ text: "long", tone: "good" }, "7", "x"], ["b", "12345678", "y"]],
    (tone, text) => `<${tone}>${text}</>`,
  );
  assert.deepEqual(lines, [
    "<dim>A</>       <dim>NUMBER</>  <dim>NAME</>",
    "<good>long</>         7  x",
    "b     12345678  y",
  ]);
});
