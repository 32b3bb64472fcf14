import assert from "node:assert/strict";
import fc from "fast-check";
import {
  EventDispatcher,
  type EventType,
  type HypervisorEventType,
  type VirtEvent,
} from "@denovirt/denovirt/events";
import { FakeSource, settle } from "./_fake_source.ts";
import { db, web } from "./_sample_events.ts";

const types = ["domain.reboot", "domain.control-error", "domain.migration-iteration"] as const;
type Type = (typeof types)[number];

/** What a listener does beside noting the event, at its n-th call. */
type Trick =
  | { readonly do: "nothing" | "throw" | "reject" }
  | { readonly do: "dispose"; readonly whom: number }
  | { readonly do: "add"; readonly type: Type | "*" }
  | { readonly do: "emit"; readonly type: Type; readonly domain: 0 | 1 };

type Step =
  | {
    readonly do: "on";
    readonly type: Type | "*" | readonly Type[];
    readonly domain: 0 | 1 | undefined;
    readonly how: "on" | "signal";
    readonly tricks: readonly Trick[];
  }
  | { readonly do: "emit"; readonly type: Type; readonly domain: 0 | 1 }
  | { readonly do: "dispose"; readonly whom: number };

const anyType = fc.constantFrom(...types);
const anyDomain = fc.constantFrom<0 | 1>(0, 1);
const anyEmit = fc.record({ do: fc.constant("emit" as const), type: anyType, domain: anyDomain });
const anyDispose = fc.record({ do: fc.constant("dispose" as const), whom: fc.nat(12) });
const anyTypes = fc.oneof(
  anyType,
  fc.constant("*" as const),
  fc.array(anyType, { minLength: 1, maxLength: 4 }),
);
const anyTrick: fc.Arbitrary<Trick> = fc.oneof(
  fc.record({ do: fc.constantFrom("nothing" as const, "throw" as const, "reject" as const) }),
  anyDispose,
  fc.record({ do: fc.constant("add" as const), type: fc.oneof(anyType, fc.constant("*" as const)) }),
  anyEmit,
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyEmit },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("on" as const),
      type: anyTypes,
      domain: fc.option(anyDomain, { nil: undefined }),
      how: fc.constantFrom("on" as const, "signal" as const),
      // Finite lists, so that listeners that emit come to an end.
      tricks: fc.array(anyTrick, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: anyDispose },
);

const domains = [web, db] as const;

/** The dispatcher as one would write it for its meaning alone, with the same calls. */
class Model {
  readonly log: string[] = [];
  #listeners: { id: number; types: readonly string[] | "*"; domain: number | undefined; live: boolean }[] =
    [];
  #tricks: Trick[][] = [];
  #queue: { n: number; type: Type; domain: number }[] = [];
  #busy = false;
  #n = 0;

  on(type: Type | "*" | readonly Type[], domain: number | undefined, tricks: readonly Trick[]): void {
    const types = type === "*" ? "*" : typeof type === "string" ? [type] : type;
    this.#listeners.push({ id: this.#listeners.length, types, domain, live: true });
    this.#tricks.push([...tricks]);
  }

  dispose(whom: number): void {
    const listener = this.#listeners[whom];
    if (listener !== undefined) listener.live = false;
  }

  emit(type: Type, domain: number): void {
    this.#queue.push({ n: this.#n++, type, domain });
    if (this.#busy) return;
    this.#busy = true;
    for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) {
      for (const listener of [...this.#listeners]) {
        if (!listener.live) continue;
        if (listener.types !== "*" && !listener.types.includes(event.type)) continue;
        if (listener.domain !== undefined && listener.domain !== event.domain) continue;
        this.log.push(`${listener.id} got ${event.n}`);
        const trick = this.#tricks[listener.id]!.shift();
        if (trick?.do === "dispose") this.dispose(trick.whom);
        if (trick?.do === "add") this.on(trick.type, undefined, []);
        if (trick?.do === "emit") this.emit(trick.type, trick.domain);
      }
    }
    this.#busy = false;
  }

  get wanted(): string[] {
    const live = this.#listeners.filter((listener) => listener.live);
    return types.filter((type) => live.some((one) => one.types === "*" || one.types.includes(type))).sort();
  }
}

Deno.test("EventDispatcher does what a plain model does, whatever listeners do in mid-dispatch", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 30 }), async (steps) => {
      const source = new FakeSource(), model = new Model(), log: string[] = [];
      let mishaps = 0, reported = 0;
      const events = new EventDispatcher(source, { onError: () => reported++ });
      const ends: (() => void)[] = [];
      let n = 0;
      const emit = (type: Type, domain: 0 | 1) =>
        events.emit({ type, time: n++, domain: domains[domain], iteration: 0 } as VirtEvent);
      const on = (
        type: Type | "*" | readonly Type[],
        domain: 0 | 1 | undefined,
        how: "on" | "signal",
        tricks: readonly Trick[],
      ) => {
        const id = ends.length, left = [...tricks], aborting = new AbortController();
        const options = {
          domain: domain === undefined ? undefined : domains[domain].name,
          signal: how === "signal" ? aborting.signal : undefined,
        };
        const listener = (event: VirtEvent): unknown => {
          log.push(`${id} got ${event.time}`);
          const trick = left.shift();
          if (trick?.do === "dispose") ends[trick.whom]?.();
          if (trick?.do === "add") on(trick.type, undefined, "on", []);
          if (trick?.do === "emit") emit(trick.type, trick.domain);
          if (trick?.do === "throw" || trick?.do === "reject") mishaps++;
          if (trick?.do === "throw") throw new Error("thrown");
          if (trick?.do === "reject") return Promise.reject(new Error("rejected"));
        };
        const subscription = type === "*"
          ? events.on("*", listener, options)
          : events.on(type, listener, options);
        ends.push(how === "signal" ? () => aborting.abort() : () => subscription[Symbol.dispose]());
      };
      for (const step of steps) {
        if (step.do === "on") {
          on(step.type, step.domain, step.how, step.tricks);
          model.on(step.type, step.domain, step.tricks);
        } else if (step.do === "emit") {
          emit(step.type, step.domain);
          model.emit(step.type, step.domain);
        } else {
          ends[step.whom]?.();
          model.dispose(step.whom);
        }
      }
      assert.deepEqual(log, model.log);
      await settle();
      assert.equal(reported, mishaps);
      assert.deepEqual(
        source.subscribed.filter((type) => (types as readonly string[]).includes(type)),
        model.wanted,
      );
      await events.close();
      assert.deepEqual(source.subscribed, []);
      assert.deepEqual(source.violations, []);
    }),
    { numRuns: 300 },
  );
});

type HostStep =
  | { readonly do: "open"; readonly type: HypervisorEventType; readonly how: "on" | "once" | "stream" }
  | { readonly do: "end"; readonly whom: number }
  | { readonly do: "answer"; readonly which: number; readonly refuse: boolean };

const anyHostStep: fc.Arbitrary<HostStep> = fc.oneof(
  fc.record({
    do: fc.constant("open" as const),
    type: fc.constantFrom<HypervisorEventType>("domain.reboot", "network.lifecycle"),
    how: fc.constantFrom("on" as const, "once" as const, "stream" as const),
  }),
  fc.record({ do: fc.constant("end" as const), whom: fc.nat(15) }),
  fc.record({ do: fc.constant("answer" as const), which: fc.nat(3), refuse: fc.boolean() }),
);

Deno.test("EventSource is asked in turns, one call at a time, and let go of in the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHostStep, { maxLength: 40 }), async (steps) => {
      const source = new FakeSource();
      source.manual = true;
      const events = new EventDispatcher(source, { onError: () => {} });
      const ends: (() => void)[] = [];
      const refused = new Error("refused");
      const outcomes: Promise<unknown>[] = [];
      for (const step of steps) {
        if (step.do === "open") {
          const aborting = new AbortController();
          const { signal } = aborting;
          let outcome: Promise<unknown>;
          if (step.how === "on") outcome = events.on(step.type, () => {}, { signal }).ready;
          else if (step.how === "stream") outcome = events.stream(step.type, { signal }).ready;
          else outcome = events.once(step.type, { signal });
          outcomes.push(outcome.then(() => "kept", (error: unknown) => error));
          ends.push(() => aborting.abort("over"));
        } else if (step.do === "end") {
          ends[step.whom]?.();
        } else if (source.waiting > 0) {
          await source.answer(step.which % source.waiting, step.refuse ? refused : undefined);
        }
      }
      const closing = events.close();
      for (let i = 0; source.waiting > 0; i++) {
        assert.ok(i < 100, "the dispatcher goes on asking");
        await source.answer();
      }
      await closing;
      // Nobody is left waiting, and nobody gets what is not theirs.
      for (const outcome of await Promise.all(outcomes)) {
        const ending = outcome === "kept" || outcome === "over" || outcome === refused;
        assert.ok(ending || (outcome as Error).name === "EventsClosedError", `ended with ${outcome}`);
      }
      assert.deepEqual(source.violations, []);
      for (const type of ["domain.reboot", "network.lifecycle"]) assertAlternates(source.calls, type);
    }),
    { numRuns: 200 },
  );
});

/** A refused subscribe may be tried again; an unsubscribe stands only after a subscribe. */
function assertAlternates(calls: readonly string[], type: string): void {
  let last = "unsubscribe";
  for (const call of calls) {
    const [name, about] = call.split(" ");
    if (about !== type) continue;
    assert.ok(name === "subscribe" || last === "subscribe", `${calls}`);
    last = name!;
  }
}

type StreamStep = { readonly do: "emit" | "read" | "read-ahead" | "turn"; readonly count: number };

Deno.test("EventStream gaps count exactly what was lost, where it was lost", async () => {
  const anyStreamStep: fc.Arbitrary<StreamStep> = fc.record({
    do: fc.constantFrom("emit" as const, "read" as const, "read-ahead" as const, "turn" as const),
    count: fc.integer({ min: 1, max: 24 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.array(anyStreamStep, { maxLength: 40 }),
      async (capacity, steps) => {
        const events = new EventDispatcher(new FakeSource());
        const stream = events.stream("domain.migration-iteration", { capacity });
        const reader = stream.getReader();
        const reads: Promise<ReadableStreamReadResult<VirtEvent>>[] = [];
        let emitted = 0;
        for (const step of steps) {
          for (let i = 0; i < step.count; i++) {
            if (step.do === "emit") {
              events.emit({ type: "domain.migration-iteration", time: 1, domain: web, iteration: emitted++ });
            } else if (step.do === "read" && reads.length < emitted) {
              // May wait for an event that was dropped, so it is not awaited here.
              reads.push(reader.read());
              await Promise.resolve();
            } else if (step.do === "read-ahead") {
              reads.push(reader.read());
            }
          }
          if (step.do === "turn") await settle();
        }
        await events.close();
        const got: VirtEvent[] = [];
        for (const { value, done } of await Promise.all(reads)) if (!done) got.push(value);
        for (let next = await reader.read(); !next.done; next = await reader.read()) got.push(next.value);
        let expected = 0;
        for (const event of got) {
          if (event.type === "events.gap") {
            assert.ok(event.lost !== undefined && event.lost > 0);
            expected += event.lost;
          } else {
            assert.equal(event.type, "domain.migration-iteration");
            assert.equal((event as { readonly iteration?: number }).iteration, expected++);
          }
        }
        assert.equal(expected, emitted);
      },
    ),
    { numRuns: 300 },
  );
});

Deno.test("EventStream without a reader holds the newest events, at most its capacity of them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.nat(120), async (capacity, count) => {
      const events = new EventDispatcher(new FakeSource());
      const stream = events.stream<EventType>(["domain.reboot"], { capacity });
      for (let i = 0; i < count; i++) events.emit({ type: "domain.reboot", time: i, domain: web });
      await events.close();
      const got = await Array.fromAsync(
        stream,
        (event) => event.type === "events.gap" ? `lost ${event.lost}` : event.time,
      );
      const lost = Math.max(0, count - capacity);
      const held = Array.from({ length: count - lost }, (_, i) => lost + i);
      assert.deepEqual(got, lost > 0 ? [`lost ${lost}`, ...held] : held);
    }),
    { numRuns: 100 },
  );
});
