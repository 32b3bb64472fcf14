import assert from "node:assert/strict";
import { EventDispatcher, EventsClosedError, eventTypes, type VirtEvent } from "@denovirt/denovirt/events";
import { FakeSource, settle } from "./_fake_source.ts";
import { db, numbered, started, web } from "./_sample_events.ts";

function setUp() {
  const errors: { error: unknown; type: string | undefined }[] = [];
  const source = new FakeSource();
  const events = new EventDispatcher(source, {
    onError: (error, event) => errors.push({ error, type: event?.type }),
  });
  return { errors, source, events };
}

Deno.test("EventDispatcher.on() gets its type and no other", () => {
  const { events } = setUp();
  const got: VirtEvent[] = [];
  events.on("domain.lifecycle", (e) => got.push(e));
  events.emit(started());
  events.emit(numbered(1));
  assert.deepEqual(got, [started()]);
});

Deno.test("EventDispatcher.on() takes several types, each once", () => {
  const { events } = setUp();
  const got: string[] = [];
  events.on(["domain.lifecycle", "domain.migration-iteration", "domain.lifecycle"], (e) => got.push(e.type));
  events.emit(started());
  events.emit(numbered(1));
  events.emit({ type: "domain.reboot", time: 1, domain: web });
  assert.deepEqual(got, ["domain.lifecycle", "domain.migration-iteration"]);
});

Deno.test('EventDispatcher.on("*") gets every type but qemu.monitor, the connection\'s and unknown ones too', () => {
  const { events } = setUp();
  const got: string[] = [];
  events.on("*", (e) => got.push(e.type));
  for (const type of eventTypes) events.emit({ type, time: 1 } as VirtEvent);
  assert.deepEqual(got, eventTypes.filter((type) => type !== "qemu.monitor"));
});

Deno.test("EventDispatcher.on() refuses what is no listener and no type, and asks the host for nothing", () => {
  const { events, source } = setUp();
  assert.throws(() => events.on("domain.lifecycle", "f" as unknown as () => void), TypeError);
  assert.throws(() => events.on("domain.lifecycel" as "domain.lifecycle", () => {}), {
    name: "TypeError",
    message:
      'Cannot listen for events, wanted a type of event: found "domain.lifecycel": did you mean "domain.lifecycle"?',
  });
  assert.throws(() => events.on([], () => {}), TypeError);
  assert.deepEqual(source.calls, []);
});

Deno.test("EventDispatcher.emit() refuses a type that is not in the map", () => {
  const { events } = setUp();
  assert.throws(() => events.emit({ type: "domain.new", time: 1 } as unknown as VirtEvent), TypeError);
});

Deno.test("EventDispatcher.emit() goes on after a listener that throws, and reports it with the event", () => {
  const { events, errors } = setUp();
  const failure = new Error("mine");
  let after = 0;
  events.on("domain.lifecycle", () => {
    throw failure;
  });
  events.on("domain.lifecycle", () => after++);
  events.emit(started());
  events.emit(started());
  assert.equal(after, 2);
  assert.deepEqual(errors, [{ error: failure, type: "domain.lifecycle" }, {
    error: failure,
    type: "domain.lifecycle",
  }]);
});

Deno.test("EventDispatcher.emit() reports what an async listener rejects with", async () => {
  const { events, errors } = setUp();
  const failure = new Error("mine");
  events.on("domain.lifecycle", () => Promise.reject(failure));
  events.emit(started());
  await settle();
  assert.deepEqual(errors, [{ error: failure, type: "domain.lifecycle" }]);
});

Deno.test("EventDispatcher.emit() survives an error handler that throws", () => {
  const printed: unknown[][] = [];
  const print = console.error;
  console.error = (...line: unknown[]) => void printed.push(line);
  try {
    const events = new EventDispatcher(new FakeSource(), {
      onError: () => {
        throw new Error("handler");
      },
    });
    let after = 0;
    events.on("domain.lifecycle", () => {
      throw new Error("listener");
    });
    events.on("domain.lifecycle", () => after++);
    events.emit(started());
    assert.equal(after, 1);
    assert.equal(printed.length, 1);
  } finally {
    console.error = print;
  }
});

Deno.test("EventDispatcher.emit() goes on whatever an error handler does and whatever was thrown", async () => {
  const printed: string[] = [];
  const print = console.error;
  // As the platform's own: it makes the text.
  console.error = (...line: unknown[]) => void printed.push(line.map((one) => Deno.inspect(one)).join(" "));
  try {
    const unshowable = () => {
      throw new Error("no text of it");
    };
    const thrown = { [Symbol.for("Deno.customInspect")]: unshowable };
    const handlers: ((() => unknown) | undefined)[] = [undefined, () => Promise.reject(thrown), () => {
      throw thrown;
    }];
    for (const onError of handlers) {
      const events = new EventDispatcher(new FakeSource(), {
        ...(onError === undefined ? {} : { onError }),
        closedError: () => {
          throw thrown;
        },
      });
      const got: string[] = [];
      events.on("domain.lifecycle", () => {
        throw thrown;
      });
      events.on("domain.lifecycle", () => Promise.reject(thrown));
      events.on("domain.lifecycle", (event) => got.push(event.domain.name));
      events.emit(started(web));
      await settle();
      events.emit(started(db));
      await settle();
      assert.deepEqual(got, ["web", "db"]);
      const waits = events.once("domain.reboot");
      await events.close("over");
      await assert.rejects(waits, { name: "EventsClosedError" });
      assert.throws(() => events.on("*", () => {}), { name: "EventsClosedError" });
    }
    assert.ok(printed.length > 0);
  } finally {
    console.error = print;
  }
});

Deno.test("EventDispatcher takes events that a source emits as it is asked", async () => {
  const source = new FakeSource();
  const events = new EventDispatcher(source, { onError: (error) => assert.fail(`reported: ${error}`) });
  const ask = source.subscribe.bind(source);
  let times = 1;
  source.subscribe = (type) => {
    for (let i = 0; i < times; i++) events.emit(started(web));
    return ask(type);
  };
  assert.equal((await events.once("domain.lifecycle")).domain.name, "web");
  // It ends with the first kind: the others' listeners are not taken for its own.
  const others: string[] = [];
  const other = events.on("domain.reboot", () => others.push("reboot"));
  await other.ready;
  assert.equal((await events.once(["domain.lifecycle", "domain.reboot"])).type, "domain.lifecycle");
  await settle();
  assert.deepEqual(source.subscribed, ["domain.reboot"]);
  assert.deepEqual(source.calls.filter((call) => call.includes("domain.reboot")), [
    "subscribe domain.reboot",
  ]);
  times = 2;
  const stream = events.stream("domain.lifecycle", { capacity: 1, overflow: "error" });
  const heard: string[] = [];
  await assert.rejects(async () => {
    for await (const event of stream) heard.push(event.type);
  }, { name: "EventOverflowError" });
  assert.deepEqual(heard, ["domain.lifecycle"]);
  assert.deepEqual(source.violations, []);
});

Deno.test("EventDispatcher.emit() prints a listener's error where there is no handler", () => {
  const printed: unknown[][] = [];
  const print = console.error;
  console.error = (...line: unknown[]) => void printed.push(line);
  try {
    const failure = new Error("listener");
    const events = new EventDispatcher(new FakeSource());
    events.on("domain.lifecycle", () => {
      throw failure;
    });
    events.emit(started());
    assert.deepEqual(printed, [['Listener for "domain.lifecycle" threw:', failure]]);
  } finally {
    console.error = print;
  }
});

Deno.test("EventDispatcher.emit() gives nothing more to who is disposed of in mid-dispatch", () => {
  const { events } = setUp();
  const got: string[] = [];
  events.on("domain.lifecycle", () => {
    got.push("first");
    second[Symbol.dispose]();
  });
  const second = events.on("domain.lifecycle", () => got.push("second"));
  events.on("domain.lifecycle", () => got.push("third"));
  events.emit(started());
  assert.deepEqual(got, ["first", "third"]);
});

Deno.test("EventDispatcher.emit() lets a listener dispose of itself, and skips nobody", () => {
  const { events } = setUp();
  const got: string[] = [];
  const first = events.on("domain.lifecycle", () => {
    got.push("first");
    first[Symbol.dispose]();
    first[Symbol.dispose]();
  });
  events.on("domain.lifecycle", () => got.push("second"));
  events.emit(started());
  events.emit(started());
  assert.deepEqual(got, ["first", "second", "second"]);
});

Deno.test("EventDispatcher.emit() starts who is added in mid-dispatch with the next event", () => {
  const { events } = setUp();
  const got: number[] = [];
  let added = false;
  events.on("domain.migration-iteration", () => {
    if (!added) events.on("domain.migration-iteration", (e) => got.push(e.iteration));
    added = true;
  });
  events.emit(numbered(1));
  events.emit(numbered(2));
  assert.deepEqual(got, [2]);
});

Deno.test("EventDispatcher.emit() by a listener keeps one order for all", () => {
  const { events } = setUp();
  const first: number[] = [], second: number[] = [];
  events.on("domain.migration-iteration", (e) => {
    first.push(e.iteration);
    if (e.iteration < 3) events.emit(numbered(e.iteration + 1));
  });
  events.on("domain.migration-iteration", (e) => second.push(e.iteration));
  events.emit(numbered(1));
  assert.deepEqual(first, [1, 2, 3]);
  assert.deepEqual(second, [1, 2, 3]);
});

Deno.test("EventDispatcher.emit() calls listeners without a this of ours", () => {
  const { events } = setUp();
  const seen: unknown[] = [];
  events.on("domain.lifecycle", function (this: unknown) {
    seen.push(this);
  });
  events.emit(started());
  assert.deepEqual(seen, [undefined]);
});

Deno.test("EventDispatcher.on() ends with its signal, and throws the reason of one that aborted before", () => {
  const { events } = setUp();
  const controller = new AbortController();
  let count = 0;
  events.on("domain.lifecycle", () => count++, { signal: controller.signal });
  events.emit(started());
  controller.abort("enough");
  events.emit(started());
  assert.equal(count, 1);
  assert.throws(
    () => events.on("domain.lifecycle", () => {}, { signal: controller.signal }),
    (thrown) => thrown === "enough",
  );
});

Deno.test("EventDispatcher leaves nothing on a signal that outlives its listeners", async () => {
  const { events } = setUp();
  const { signal } = new AbortController();
  let left = 0;
  const add = signal.addEventListener, remove = signal.removeEventListener;
  signal.addEventListener = (...args: unknown[]) => {
    left++;
    Reflect.apply(add, signal, args);
  };
  signal.removeEventListener = (...args: unknown[]) => {
    left--;
    Reflect.apply(remove, signal, args);
  };
  events.on("domain.lifecycle", () => {}, { signal })[Symbol.dispose]();
  const first = events.once("domain.lifecycle", { signal });
  await using stream = events.stream("domain.reboot", { signal });
  assert.equal(left, 2);
  events.emit(started());
  await first;
  await stream.cancel();
  assert.equal(left, 0);
});

Deno.test("EventDispatcher.once() resolves with the first event that passes, and stops listening", async () => {
  const { events, source } = setUp();
  const first = events.once("domain.lifecycle", { domain: "db" });
  events.emit(started(web));
  events.emit(started(db));
  assert.equal((await first).domain.name, "db");
  await settle();
  assert.deepEqual(source.subscribed, []);
});

Deno.test("EventDispatcher.once() rejects with the signal's reason, before and meanwhile", async () => {
  const { events, source } = setUp();
  const controller = new AbortController();
  const pending = events.once("domain.lifecycle", { signal: controller.signal });
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(pending, (thrown) => thrown === reason);
  await assert.rejects(events.once("*", { signal: controller.signal }), (thrown) => thrown === reason);
  await settle();
  assert.deepEqual(source.subscribed, []);
});

Deno.test("EventDispatcher.close() rejects what waits, refuses who comes later, and unsubscribes", async () => {
  const { events, source, errors } = setUp();
  events.on(["domain.lifecycle", "domain.reboot"], () => {});
  const pending = events.once("domain.lifecycle");
  await settle();
  assert.deepEqual(source.subscribed, ["domain.lifecycle", "domain.reboot"]);
  const closing = events.close("client");
  await assert.rejects(pending, { name: "EventsClosedError", reason: "client" });
  await closing;
  assert.deepEqual(source.subscribed, []);
  assert.throws(() => events.on("domain.lifecycle", () => {}), {
    name: "EventsClosedError",
    message: "Cannot listen for events, wanted an open dispatcher: found it closed (client)",
  });
  assert.throws(() => events.stream("*"), EventsClosedError);
  await assert.rejects(events.once("*"), EventsClosedError);
  events.emit(started());
  await events.close();
  await events[Symbol.asyncDispose]();
  assert.deepEqual(errors, []);
});

Deno.test("EventDispatcher.close() by a listener still delivers what was emitted before", async () => {
  const { events } = setUp();
  const got: number[] = [];
  let closing: Promise<void> | undefined;
  events.on("domain.migration-iteration", (e) => {
    if (e.iteration !== 1) return;
    events.emit(numbered(2));
    closing = events.close();
    events.emit(numbered(3));
  });
  events.on("domain.migration-iteration", (e) => got.push(e.iteration));
  events.emit(numbered(1));
  await closing;
  assert.deepEqual(got, [1, 2]);
});

Deno.test("EventDispatcher.close() throws to later listeners what closedError makes", async () => {
  const events = new EventDispatcher(new FakeSource(), {
    closedError: (reason) => new RangeError(`mine: ${reason}`),
  });
  await events.close("eof");
  assert.throws(() => events.on("*", () => {}), { name: "RangeError", message: "mine: eof" });
});

Deno.test("EventDispatcher.fail() rejects what waits, throws to later listeners, and asks the host for nothing", async () => {
  const { events, source, errors } = setUp();
  const failure = new Error("host lost");
  events.on("domain.lifecycle", () => {});
  const pending = events.once("domain.reboot");
  await settle();
  const calls = source.calls.length;
  events.fail(failure);
  await assert.rejects(pending, (thrown) => thrown === failure);
  assert.throws(() => events.on("*", () => {}), (thrown) => thrown === failure);
  await events.close();
  assert.equal(source.calls.length, calls);
  assert.deepEqual(errors, []);
});

Deno.test("EventDispatcher.fail() ends a close that waits for a silent host", async () => {
  const { events, source } = setUp();
  events.on("domain.lifecycle", () => {});
  await settle();
  source.manual = true;
  const closing = events.close();
  assert.deepEqual(source.calls, ["subscribe domain.lifecycle", "unsubscribe domain.lifecycle"]);
  events.fail(new Error("host lost"));
  await closing;
});

Deno.test("EventDispatcher.gap() tells listeners only if they asked", () => {
  const { events } = setUp();
  const asked: VirtEvent[] = [];
  let others = 0;
  events.on(["domain.lifecycle", "events.gap"], (e) => asked.push(e), { domain: "web" });
  events.on("domain.lifecycle", () => others++);
  events.gap("reconnected");
  events.gap("overflow", 3);
  assert.equal(others, 0);
  assert.deepEqual(asked.map(({ time: _, ...rest }) => rest), [
    { type: "events.gap", reason: "reconnected" },
    { type: "events.gap", reason: "overflow", lost: 3 },
  ]);
});
