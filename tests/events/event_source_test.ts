import assert from "node:assert/strict";
import { EventDispatcher, hypervisorEventTypes } from "@denovirt/denovirt/events";
import { FakeSource, noSupport, settle } from "./_fake_source.ts";
import { started } from "./_sample_events.ts";

function setUp() {
  const errors: unknown[] = [];
  const source = new FakeSource();
  const events = new EventDispatcher(source, { onError: (error) => errors.push(error) });
  return { errors, source, events };
}

Deno.test("EventSource is asked for the first listener of a kind and after the last", async () => {
  const { events, source } = setUp();
  const first = events.on("domain.lifecycle", () => {});
  const second = events.on(["domain.lifecycle", "connection.lost"], () => {});
  await Promise.all([first.ready, second.ready]);
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle"]);
  first[Symbol.dispose]();
  first[Symbol.dispose]();
  await settle();
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle"]);
  second[Symbol.dispose]();
  await settle();
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle", "unsubscribe domain.lifecycle"]);
});

Deno.test("EventSource is not asked for the connection's own events", async () => {
  const { events, source } = setUp();
  const types = ["connection.lost", "connection.restored", "connection.closed", "events.gap"] as const;
  using subscription = events.on(types, () => {});
  await subscription.ready;
  assert.deepEqual(source.calls, []);
});

Deno.test("Subscription.ready waits for the host", async () => {
  const { events, source } = setUp();
  source.manual = true;
  const subscription = events.on(["domain.lifecycle", "domain.reboot"], () => {});
  let ready = false;
  subscription.ready.then(() => ready = true);
  await source.answer();
  assert.equal(ready, false);
  await source.answer();
  assert.equal(ready, true);
});

Deno.test("EventSource gets a subscribe only after the unsubscribe under way was answered", async () => {
  const { events, source } = setUp();
  events.on("domain.lifecycle", () => {})[Symbol.dispose]();
  await settle();
  assert.deepEqual(source.subscribed, []);
  const first = events.on("domain.lifecycle", () => {});
  await first.ready;
  source.manual = true;
  source.calls.length = 0;
  first[Symbol.dispose]();
  const second = events.on("domain.lifecycle", () => {});
  assert.deepEqual(source.calls, ["unsubscribe domain.lifecycle"]);
  await source.answer();
  assert.deepEqual(source.calls, ["unsubscribe domain.lifecycle", "subscribe domain.lifecycle"]);
  await source.answer();
  await second.ready;
  assert.deepEqual(source.subscribed, ["domain.lifecycle"]);
});

Deno.test("EventSource keeps a kind that was wanted again while it was being subscribed", async () => {
  const { events, source } = setUp();
  source.manual = true;
  const first = events.on("domain.lifecycle", () => {});
  first[Symbol.dispose]();
  const second = events.on("domain.lifecycle", () => {});
  await source.answer();
  await second.ready;
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle"]);
});

Deno.test("Subscription.ready rejects with what the host refused, and the next listener tries again", async () => {
  const { events, source, errors } = setUp();
  source.refuse("subscribe", "domain.lifecycle", new Error("busy"));
  const first = events.on("domain.lifecycle", () => {});
  await assert.rejects(first.ready, { message: "busy" });
  const second = events.on("domain.lifecycle", () => {});
  await second.ready;
  first[Symbol.dispose]();
  second[Symbol.dispose]();
  await settle();
  assert.deepEqual(source.calls, [
    "subscribe domain.lifecycle",
    "subscribe domain.lifecycle",
    "unsubscribe domain.lifecycle",
  ]);
  assert.deepEqual(errors, []);
});

Deno.test("EventDispatcher reports a refusal where nobody asked for ready, and a failed unsubscribe", async () => {
  const { events, source, errors } = setUp();
  const busy = new Error("busy"), gone = new Error("gone");
  source.refuse("subscribe", "domain.lifecycle", busy);
  source.refuse("unsubscribe", "domain.reboot", gone);
  events.on("domain.lifecycle", () => {});
  const reboot = events.on("domain.reboot", () => {});
  await settle();
  reboot[Symbol.dispose]();
  await settle();
  assert.deepEqual(errors, [busy, gone]);
});

Deno.test("EventDispatcher takes a source that throws instead of rejecting", async () => {
  const errors: unknown[] = [];
  const failure = new Error("thrown");
  const events = new EventDispatcher({
    subscribe: () => {
      throw failure;
    },
    unsubscribe: () => Promise.resolve(),
  }, { onError: (error) => errors.push(error) });
  await assert.rejects(events.on("domain.lifecycle", () => {}).ready, (thrown) => thrown === failure);
  assert.deepEqual(errors, []);
});

Deno.test('EventDispatcher.on("*") passes over kinds without support, asked by name they are refused', async () => {
  const { events, source } = setUp();
  source.refuse("subscribe", "domain.tunable", noSupport());
  source.refuse("subscribe", "domain.tunable", noSupport());
  using everything = events.on("*", () => {});
  await everything.ready;
  assert.deepEqual(
    source.subscribed,
    hypervisorEventTypes.filter((type) => type !== "domain.tunable" && type !== "qemu.monitor").sort(),
  );
  using named = events.on(["domain.tunable", "domain.reboot"], () => {});
  await assert.rejects(named.ready, { code: "NO_SUPPORT" });
});

Deno.test('EventDispatcher.on("*") does not pass over other errors', async () => {
  const { events, source } = setUp();
  source.refuse("subscribe", "domain.tunable", new Error("busy"));
  await assert.rejects(events.on("*", () => {}).ready, { message: "busy" });
});

Deno.test("EventDispatcher.once() and stream() end with what the host refused", async () => {
  const { events, source, errors } = setUp();
  source.refuse("subscribe", "domain.tunable", noSupport());
  await assert.rejects(events.once("domain.tunable"), { code: "NO_SUPPORT" });
  source.refuse("subscribe", "domain.tunable", noSupport());
  const stream = events.stream("domain.tunable");
  await assert.rejects(async () => {
    for await (const _ of stream) assert.fail("no event was emitted");
  }, { code: "NO_SUPPORT" });
  await assert.rejects(stream.ready, { code: "NO_SUPPORT" });
  assert.deepEqual(errors, []);
});

Deno.test("Subscription.ready of one disposed of before the host confirmed rejects, and is not reported", async () => {
  const { events, source, errors } = setUp();
  source.manual = true;
  const disposed = events.on("domain.lifecycle", () => {});
  const aborting = new AbortController();
  const aborted = events.on("domain.lifecycle", () => {}, { signal: aborting.signal });
  const { ready } = disposed;
  disposed[Symbol.dispose]();
  aborting.abort("enough");
  await assert.rejects(ready, { message: /found it disposed$/ });
  await assert.rejects(aborted.ready, (thrown) => thrown === "enough");
  await source.answer();
  await source.answer();
  assert.deepEqual(source.subscribed, []);
  assert.deepEqual(errors, []);
});

Deno.test("EventDispatcher.resubscribe() asks again for what is listened to, and only that", async () => {
  const { events, source } = setUp();
  let count = 0;
  using _reboots = events.on("domain.reboot", () => {});
  using lifecycle = events.on("domain.lifecycle", () => count++);
  events.on("domain.tunable", () => {})[Symbol.dispose]();
  await lifecycle.ready;
  await settle();
  source.forget();
  source.calls.length = 0;
  await events.resubscribe();
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle", "subscribe domain.reboot"]);
  events.emit(started());
  assert.equal(count, 1);
  source.forget();
  source.refuse("subscribe", "domain.reboot", new Error("gone"));
  await assert.rejects(events.resubscribe(), { message: "gone" });
});
