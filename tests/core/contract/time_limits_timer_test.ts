import assert from "node:assert/strict";
import { afterMs } from "../../../core/contract/time_limits.ts";
import { ManualTimers } from "../_manual_timers.ts";

const DAY = 86_400_000;

Deno.test("afterMs() calls once, after as many milliseconds as it is told, also after more than a timer holds", async () => {
  for (const ms of [1, 2 ** 31 - 1, 2 ** 31, 30 * DAY, 2 ** 33 + 1, 36_525 * DAY]) {
    using timers = new ManualTimers();
    let calls = 0;
    afterMs(ms, () => calls++);
    await timers.pass(ms - 1);
    assert.equal(calls, 0, `${ms} ms`);
    await timers.pass(1);
    assert.equal(calls, 1, `${ms} ms`);
    await timers.pass(100 * DAY);
    assert.equal(calls, 1, `${ms} ms`);
    assert.equal(timers.waiting, 0);
  }
});

Deno.test("afterMs() never calls for Infinity, nor when it was stopped, and leaves no timer", async () => {
  using timers = new ManualTimers();
  let calls = 0;
  const never = afterMs(Infinity, () => calls++);
  assert.equal(timers.waiting, 0);
  never();
  const stop = afterMs(60 * DAY, () => calls++);
  await timers.pass(40 * DAY);
  stop();
  assert.equal(timers.waiting, 0);
  await timers.pass(40 * DAY);
  assert.equal(calls, 0);
});
