import assert from "node:assert/strict";
import { CallQueue } from "../../../daemon/client/call_queue.ts";
import { Fifo } from "../../../daemon/client/fifo.ts";

/** So many that moving all of the rest for each would take minutes. */
const MANY = 1_000_000;
/** A hundred times what it takes, and a tenth of what it took. */
const SECONDS = 30;

Deno.test("Fifo gives what it was given, in that order, however it is filled and emptied", () => {
  const fifo = new Fifo<number>();
  const model: number[] = [];
  let state = 1;
  for (let step = 0; step < 20_000; step++) {
    state = Math.imul(state, 48271) >>> 0;
    if (state % 5 < 3) {
      fifo.push(step);
      model.push(step);
    } else assert.equal(fifo.shift(), model.shift());
    if (state % 997 === 0) {
      fifo.clear();
      model.length = 0;
    }
    assert.equal(fifo.size, model.length);
    assert.equal(fifo.first, model[0]);
  }
});

Deno.test("A million waiting calls are taken one by one in no time", () => {
  const queue = new CallQueue();
  const frame = new Uint8Array(28);
  for (let call = 0; call < MANY; call++) queue.push(frame, false);
  const start = performance.now();
  let taken = 0;
  while (queue.shift(true) !== undefined && performance.now() - start < SECONDS * 1000) taken++;
  assert.equal(taken, MANY);
  assert.equal(queue.bytes, 0);
});
