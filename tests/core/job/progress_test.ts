import assert from "node:assert/strict";
import { progressOf } from "../../../core/job/progress.ts";

Deno.test("progressOf() has the fraction that virsh shows: what is left decides, where that is told", () => {
  assert.deepEqual(progressOf({ processed: 30n, total: 40n, remaining: 20n }), {
    fraction: 0.5,
    processed: 30,
    total: 40,
    remaining: 20,
  });
  assert.deepEqual(progressOf({ processed: 3, total: 4 }), {
    fraction: 0.75,
    processed: 3,
    total: 4,
    remaining: 1,
  });
});

Deno.test("progressOf() has a fraction from 0 to 1, and none where the host does not know how much there is", () => {
  assert.equal(progressOf({ processed: 9n, total: 4n }).fraction, 1);
  assert.equal(progressOf({ total: 4n, remaining: 9n }).fraction, 0);
  assert.deepEqual(progressOf({ processed: 0n, total: 0n, remaining: 0n }), {
    processed: 0,
    total: 0,
    remaining: 0,
  });
  assert.deepEqual(progressOf({ processed: 5 }), { processed: 5 });
  assert.deepEqual(progressOf({}), {});
  assert.deepEqual(progressOf({ processed: "5", total: true, remaining: undefined }), {});
});
