import assert from "node:assert/strict";
import { ReadingPause } from "../../../../drivers/libvirt/rpc/reading_pause.ts";

/** A pause whose seconds the test makes pass. */
function paused(expecting: () => boolean) {
  const seen: string[] = [];
  let tick = () => {};
  const clock = {
    every: (does: () => void) => {
      tick = does;
      return () => void seen.push("stopped");
    },
  };
  const socket = {
    pause: () => void seen.push("pause"),
    resume: () => void seen.push("resume"),
    sip: () => void seen.push("sip"),
  };
  const pause = new ReadingPause(socket, () => void seen.push("told"), expecting, clock.every);
  return { pause, seen, pass: (seconds: number) => Array.from({ length: seconds }).forEach(() => tick()) };
}

Deno.test("ReadingPause tells the host every second that somebody is here, until it ends", () => {
  const { pause, seen, pass } = paused(() => false);
  pause.begin();
  pause.begin();
  assert.equal(pause.on, true);
  pass(3);
  pause.end();
  pause.end();
  assert.equal(pause.on, false);
  assert.deepEqual(seen, ["pause", "told", "told", "told", "stopped", "resume"]);
});

Deno.test("ReadingPause lets events through where the readers stand still, and only then", () => {
  let expecting = true;
  const { pause, seen, pass } = paused(() => expecting);
  const sips = () => seen.filter((what) => what === "sip").length;
  pause.begin();
  pass(10);
  assert.equal(sips(), 0);
  pass(2);
  assert.equal(sips(), 2);
  pause.progress();
  pass(10);
  assert.equal(sips(), 2);
  expecting = false;
  pass(10);
  assert.equal(sips(), 2);
});
