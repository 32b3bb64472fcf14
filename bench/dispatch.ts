/**
 * Dispatches events of one type over and over to LISTENERS listeners within this process, by DISPATCHER (`denovirt` or `mitt`);
 * prints the rate as one JSON line.
 *
 *   dispatch.ts DISPATCHER LISTENERS SECONDS
 */
import mitt, { type Emitter } from "mitt";
import { type DomainLifecycleEvent, EventDispatcher, type EventSource } from "../events/mod.ts";

const WARM_UP_SECONDS = 0.3;
/** How often all events are dispatched between two looks at the clock. */
const BATCHES = 128;

/** More than one, so that the compiler cannot take what they say for a constant. */
const EVENTS: readonly DomainLifecycleEvent[] = Array.from({ length: 8 }, (_, time) => ({
  type: "domain.lifecycle",
  time,
  domain: { name: `guest-${time}`, uuid: crypto.randomUUID() },
  event: "suspended",
  detail: "paused",
}));

type Events = { readonly "domain.lifecycle": DomainLifecycleEvent };

/** mitt's types say CommonJS, which has no callable default export; its code is a module that has one. */
const newMitt = mitt as unknown as () => Emitter<Events>;

/** A host that agrees to everything, at once. */
const SOURCE: EventSource = {
  subscribe: () => Promise.resolve(),
  unsubscribe: () => Promise.resolve(),
};

type Emit = (event: DomainLifecycleEvent) => void;

let heard = 0;

if (import.meta.main) {
  const [dispatcher = "", listeners = "1", seconds = "1"] = Deno.args;
  const count = Number(listeners);
  const emit = await prepare(dispatcher, count);
  run(emit, WARM_UP_SECONDS);
  heard = 0;
  const report = run(emit, Number(seconds));
  if (heard !== report.calls * count) {
    throw new Error(`Cannot measure, wanted ${report.calls * count} deliveries: found ${heard}`);
  }
  console.log(JSON.stringify(report));
}

/** Gives a function that dispatches an event to `count` listeners. */
async function prepare(dispatcher: string, count: number): Promise<Emit> {
  if (dispatcher === "mitt") {
    const emitter = newMitt();
    for (let i = 0; i < count; i++) emitter.on("domain.lifecycle", listener());
    return (event) => emitter.emit("domain.lifecycle", event);
  }
  const events = new EventDispatcher(SOURCE);
  const subscriptions = Array.from({ length: count }, () => events.on("domain.lifecycle", listener()));
  await Promise.all(subscriptions.map(({ ready }) => ready));
  return (event) => events.emit(event);
}

/** A function of its own for each listener, as programs have. */
function listener(): (event: DomainLifecycleEvent) => void {
  return (event) => {
    if (event.event === "suspended") heard++;
  };
}

function run(emit: Emit, seconds: number): Record<"calls" | "seconds" | "rate", number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let calls = 0;
  let now = start;
  for (; now < end; now = performance.now()) {
    for (let i = 0; i < BATCHES; i++) EVENTS.forEach(emit);
    calls += BATCHES * EVENTS.length;
  }
  const elapsed = (now - start) / 1000;
  return { calls, seconds: elapsed, rate: calls / elapsed };
}
