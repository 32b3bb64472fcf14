import assert from "node:assert/strict";
import { SimulatedClock } from "../../../../drivers/test/simulation/simulated_clock.ts";

const START_MS = Date.UTC(2030, 0, 1);

Deno.test("SimulatedClock.now() is the machine's time unless told, and never less than before", () => {
  const clock = new SimulatedClock();
  const before = Date.now();
  const first = clock.now();
  assert.ok(first >= before && first <= Date.now());
  const { now } = Date;
  try {
    Date.now = () => before - 3_600_000;
    assert.ok(clock.now() >= first);
  } finally {
    Date.now = now;
  }
});

Deno.test("SimulatedClock.wait() wakes up in the order of what is due, of a real clock too", async () => {
  for (const mode of ["real", "virtual"] as const) {
    const clock = new SimulatedClock({ mode });
    const woken: number[] = [];
    await Promise.all([300, 5, 150, 75].map((ms) => clock.wait(ms).then(() => woken.push(ms))));
    assert.deepEqual(woken, [5, 75, 150, 300], mode);
    assert.equal(clock.waiting, 0);
  }
});

Deno.test("SimulatedClock.wait() of a virtual clock takes no time and moves the clock by what was waited for", async () => {
  const clock = new SimulatedClock({ mode: "virtual", startMs: START_MS });
  await clock.wait(86_400_000);
  assert.equal(clock.now(), START_MS + 86_400_000);
  assert.equal(clock.seconds(), BigInt(START_MS) / 1000n + 86_400n);
  assert.equal(clock.nanoseconds(), BigInt(START_MS + 86_400_000) * 1_000_000n);
});

Deno.test("SimulatedClock.wait() of nothing resolves at once, also of a clock that nobody moves", async () => {
  const clock = new SimulatedClock({ mode: "manual" });
  await clock.wait(0);
  await clock.wait(-5);
});

Deno.test("SimulatedClock.loading() has the clock stand still until something is loaded, and its call waits too", async () => {
  for (const mode of ["manual", "virtual"] as const) {
    const clock = new SimulatedClock({ mode, startMs: START_MS });
    const loaded = Promise.withResolvers<string>();
    const log: string[] = [];
    const call = async () => {
      log.push(await clock.loading(loaded.promise));
      await clock.wait(100);
      log.push("done");
    };
    const limit = clock.wait(200).then(() => log.push("late"));
    const all = Promise.all([call(), limit, mode === "manual" ? clock.advance(300) : undefined]);
    // The machine takes its time for it.
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual([log, clock.now()], [[], START_MS], mode);
    loaded.resolve("loaded");
    await all;
    assert.deepEqual(log, ["loaded", "done", "late"], mode);
  }
});

Deno.test("SimulatedClock.advance() wakes each at its own time, who begins to wait meanwhile too", async () => {
  const clock = new SimulatedClock({ mode: "manual", startMs: START_MS });
  const log: [string, number][] = [];
  const note = (what: string) => log.push([what, clock.now() - START_MS]);
  const twice = async () => {
    await clock.wait(100);
    note("first of two");
    await clock.wait(100);
    note("second of two");
  };
  const all = Promise.all([
    twice(),
    clock.wait(150).then(() => note("one")),
    clock.wait(400).then(() => note("late")),
  ]);
  await clock.advance(300);
  assert.deepEqual(log, [["first of two", 100], ["one", 150], ["second of two", 200]]);
  assert.equal(clock.now(), START_MS + 300);
  assert.equal(clock.waiting, 1);
  await clock.advance(100);
  await all;
  assert.deepEqual(log.at(-1), ["late", 400]);
});

Deno.test("SimulatedClock.advance() refuses what is no time, and a real clock", async () => {
  for (const ms of [-1, NaN, Infinity]) {
    await assert.rejects(new SimulatedClock({ mode: "manual" }).advance(ms), RangeError);
  }
  await assert.rejects(new SimulatedClock().advance(1), TypeError);
});

Deno.test("SimulatedClock.wait() ends with its signal or with the host, and leaves no timer behind", async () => {
  for (const mode of ["real", "virtual", "manual"] as const) {
    const clock = new SimulatedClock({ mode });
    const controller = new AbortController();
    const reason = new Error("enough");
    const aborted = assert.rejects(clock.wait(60_000, controller.signal), (error) => error === reason);
    controller.abort(reason);
    await aborted;
    assert.equal(clock.waiting, 0);
    await assert.rejects(clock.wait(1, controller.signal), (error) => error === reason);

    const stopped = assert.rejects(clock.wait(60_000), { code: "OPERATION_ABORTED" });
    clock.stop();
    await stopped;
    await assert.rejects(clock.wait(1), { code: "OPERATION_ABORTED" });
  }
});

Deno.test("SimulatedClock.wait() that an abort comes to late has no effect on others", async () => {
  const clock = new SimulatedClock({ mode: "manual" });
  const controller = new AbortController();
  const first = clock.wait(10, controller.signal);
  const second = clock.wait(20);
  first.then(() => {}, () => {});
  const advanced = clock.advance(15);
  await first;
  controller.abort();
  await advanced;
  assert.equal(clock.waiting, 1);
  await clock.advance(10);
  await second;
});
