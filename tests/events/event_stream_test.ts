import assert from "node:assert/strict";
import { EventDispatcher, type VirtEvent } from "@denovirt/denovirt/events";
import { FakeSource, settle } from "./_fake_source.ts";
import { db, numbered, started, web } from "./_sample_events.ts";

function setUp() {
  const source = new FakeSource();
  const events = new EventDispatcher(source, { onError: (error) => assert.fail(`reported: ${error}`) });
  return { source, events };
}

/** An event in short: a migration's number, or what a gap says. */
function short(event: VirtEvent): unknown {
  if (event.type === "domain.migration-iteration") return event.iteration;
  return event.type === "events.gap" ? [event.reason, event.lost] : event.type;
}

async function readAll(stream: ReadableStream<VirtEvent>): Promise<unknown[]> {
  return (await Array.fromAsync(stream)).map(short);
}

Deno.test("EventDispatcher.stream() gives events in order, also to a reader that waited first", async () => {
  const { events } = setUp();
  const stream = events.stream("domain.migration-iteration");
  assert.ok(stream instanceof ReadableStream);
  const reader = stream.getReader();
  const first = reader.read();
  for (let i = 1; i <= 3; i++) events.emit(numbered(i));
  const got = [await first, await reader.read(), await reader.read()];
  assert.deepEqual(got.map(({ value }) => short(value!)), [1, 2, 3]);
  await reader.cancel();
});

Deno.test("EventStream leaves the host with break, and twice is fine", async () => {
  const { events, source } = setUp();
  const stream = events.stream("domain.migration-iteration");
  await stream.ready;
  assert.deepEqual(source.subscribed, ["domain.migration-iteration"]);
  events.emit(numbered(1));
  for await (const event of stream) {
    assert.equal(short(event), 1);
    break;
  }
  await settle();
  assert.deepEqual(source.subscribed, []);
  await stream[Symbol.asyncDispose]();
  await stream[Symbol.asyncDispose]();
  assert.deepEqual(source.calls, [
    "subscribe domain.migration-iteration",
    "unsubscribe domain.migration-iteration",
  ]);
});

Deno.test("EventStream disposed of with await using waits for the host, and ends a pending read", async () => {
  const { events, source } = setUp();
  let pending: Promise<{ readonly done: boolean }>;
  {
    await using stream = events.stream("domain.lifecycle");
    await stream.ready;
    pending = stream.getReader().read();
  }
  assert.deepEqual(source.subscribed, []);
  assert.equal((await pending).done, true);
});

Deno.test("EventStream filters by object, and gets gaps and the connection's events all the same", async () => {
  const { events } = setUp();
  const stream = events.stream(["domain.lifecycle", "connection.lost"], { domain: db });
  events.emit(started(web));
  events.emit(started(db));
  events.gap("reconnected");
  events.emit({ type: "connection.lost", time: 1, reason: "eof" });
  await events.close();
  assert.deepEqual(await readAll(stream), [
    "domain.lifecycle",
    ["reconnected", undefined],
    "connection.lost",
  ]);
});

Deno.test("EventStream drops the oldest and puts one gap in their place", async () => {
  const { events } = setUp();
  const stream = events.stream("domain.migration-iteration", { capacity: 2 });
  for (let i = 1; i <= 5; i++) events.emit(numbered(i));
  const reader = stream.getReader();
  assert.deepEqual(short((await reader.read()).value!), ["overflow", 3]);
  assert.equal(short((await reader.read()).value!), 4);
  events.emit(numbered(6));
  events.emit(numbered(7));
  reader.releaseLock();
  await events.close();
  assert.deepEqual(await readAll(stream), [["overflow", 1], 6, 7]);
});

Deno.test("EventStream tells of a gap that was itself dropped", async () => {
  const { events } = setUp();
  const stream = events.stream("domain.migration-iteration", { capacity: 2 });
  events.emit(numbered(1));
  events.gap("reconnected");
  for (let i = 2; i <= 4; i++) events.emit(numbered(i));
  await events.close();
  assert.deepEqual(await readAll(stream), [["reconnected", undefined], ["overflow", 2], 3, 4]);
});

Deno.test('EventDispatcher.stream("*") gets a gap once', async () => {
  const { events } = setUp();
  const stream = events.stream("*");
  events.gap("reconnected");
  await events.close();
  assert.deepEqual(await readAll(stream), [["reconnected", undefined]]);
});

Deno.test('EventStream with overflow "error" gives what it had and then says so', async () => {
  const { events, source } = setUp();
  const stream = events.stream("domain.migration-iteration", { capacity: 2, overflow: "error" });
  await stream.ready;
  for (let i = 1; i <= 4; i++) events.emit(numbered(i));
  const got: unknown[] = [];
  await assert.rejects(async () => {
    for await (const event of stream) got.push(short(event));
  }, { name: "EventOverflowError", capacity: 2 });
  assert.deepEqual(got, [1, 2]);
  await settle();
  assert.deepEqual(source.subscribed, []);
});

Deno.test("EventStream rethrows the signal's reason at once, and forgets what was queued", async () => {
  const { events, source } = setUp();
  const controller = new AbortController();
  const reason = new Error("enough");
  const queued = events.stream("domain.migration-iteration", { signal: controller.signal });
  const waiting = events.stream("domain.lifecycle", { signal: controller.signal }).getReader().read();
  events.emit(numbered(1));
  controller.abort(reason);
  await assert.rejects(readAll(queued), (thrown) => thrown === reason);
  await assert.rejects(waiting, (thrown) => thrown === reason);
  await settle();
  assert.deepEqual(source.subscribed, []);
  assert.throws(() => events.stream("*", { signal: controller.signal }), (thrown) => thrown === reason);
});

Deno.test("EventDispatcher.close() ends streams after what is queued, and a waiting reader at once", async () => {
  const { events } = setUp();
  const queued = events.stream("domain.migration-iteration");
  const waiting = events.stream("domain.lifecycle").getReader().read();
  events.emit(numbered(1));
  await events.close();
  assert.deepEqual(await readAll(queued), [1]);
  assert.deepEqual(await waiting, { done: true, value: undefined });
});

Deno.test("EventDispatcher.fail() errors streams after what is queued", async () => {
  const { events } = setUp();
  const failure = new Error("host lost");
  const stream = events.stream("domain.migration-iteration");
  const waiting = events.stream("domain.lifecycle").getReader().read();
  events.emit(numbered(1));
  events.fail(failure);
  const reader = stream.getReader();
  assert.equal(short((await reader.read()).value!), 1);
  await assert.rejects(reader.read(), (thrown) => thrown === failure);
  await assert.rejects(waiting, (thrown) => thrown === failure);
});

Deno.test("EventDispatcher.stream() refuses a capacity and an overflow that make no sense", () => {
  const { events, source } = setUp();
  for (const capacity of [0, -1, 1.5, NaN, Infinity]) {
    assert.throws(() => events.stream("*", { capacity }), RangeError);
  }
  assert.throws(() => events.stream("*", { overflow: "block" as "error" }), TypeError);
  assert.deepEqual(source.calls, []);
});

Deno.test("EventStream pipes and tees as any web stream", async () => {
  const { events } = setUp();
  const upper = new TransformStream<VirtEvent, string>({
    transform: (event, controller) => controller.enqueue(event.type.toUpperCase()),
  });
  const piped = Array.fromAsync(events.stream("domain.lifecycle").pipeThrough(upper));
  events.emit(started());
  await events.close();
  assert.deepEqual(await piped, ["DOMAIN.LIFECYCLE"]);
});
