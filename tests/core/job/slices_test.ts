import assert from "node:assert/strict";
import { atOnce, inSlices, type Steps } from "../../../core/job/slices.ts";

/** Work that is not done before a timer has had its turn. */
function* untilTold(told: { yet: boolean }): Steps<string> {
  while (!told.yet) yield;
  return "done";
}

function* counted(steps: number): Steps<number> {
  for (let step = 0; step < steps; step++) yield;
  return steps;
}

Deno.test("inSlices() gives timers their turn, and others who wait theirs", async () => {
  const told = [{ yet: false }, { yet: false }];
  const both = Promise.all(told.map((each) => inSlices(untilTold(each))));
  setTimeout(() => told[0]!.yet = true);
  setTimeout(() => told[1]!.yet = true);
  assert.deepEqual(await both, ["done", "done"]);
});

Deno.test("inSlices() throws what the work throws, and goes on with what others asked for", async () => {
  const told = { yet: false };
  const waiting = inSlices(untilTold(told));
  const wrong = inSlices((function* (): Steps<never> {
    yield;
    throw new RangeError("mine");
  })());
  await assert.rejects(wrong, new RangeError("mine"));
  told.yet = true;
  assert.equal(await waiting, "done");
});

Deno.test("atOnce() does all of it", () => assert.equal(atOnce(counted(3)), 3));
