import assert from "node:assert/strict";
import { EventDispatcher, type Subscription } from "@denovirt/denovirt/events";
import { FakeSource } from "./_fake_source.ts";
import { started } from "./_sample_events.ts";

/** How many items of lists are gone over or copied while something is done. */
function touchedBy(does: () => void): number {
  const { filter } = Array.prototype;
  const iterate = Array.prototype[Symbol.iterator];
  let touched = 0;
  Array.prototype.filter = function (this: unknown[], ...args: unknown[]) {
    touched += this.length;
    return Reflect.apply(filter, this, args);
  } as typeof filter;
  Array.prototype[Symbol.iterator] = function (this: unknown[]) {
    touched += this.length;
    return Reflect.apply(iterate, this, []);
  };
  try {
    does();
  } finally {
    Array.prototype.filter = filter;
    Array.prototype[Symbol.iterator] = iterate;
  }
  return touched;
}

for (const order of ["forth", "back"] as const) {
  Deno.test(`EventDispatcher takes and lets go of each of many listeners without going over all, ${order}`, () => {
    const events = new EventDispatcher(new FakeSource());
    const listeners: Subscription[] = [];
    const count = 4000;
    const coming = touchedBy(() => {
      for (let at = 0; at < count; at++) listeners.push(events.on("domain.lifecycle", () => {}));
    });
    if (order === "back") listeners.reverse();
    const going = touchedBy(() => {
      for (let at = 0; at < count; at++) listeners[at]![Symbol.dispose]();
    });
    assert(coming < 20 * count, `${coming} touched as they came`);
    assert(going < 20 * count, `${going} touched as they went`);
  });
}

Deno.test("EventDispatcher.emit() reaches those who listen, in their order, while many come and go as they hear", () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const events = new EventDispatcher(new FakeSource());
  const all: { readonly id: number; readonly subscription: Subscription; gone: boolean }[] = [];
  let heard: number[] = [];
  let changing = false;
  const come = () => {
    const id = all.length;
    all.push({ id, gone: false, subscription: events.on("domain.lifecycle", () => hear(id)) });
  };
  const go = () => {
    const one = all[random(all.length)]!;
    one.gone = true;
    one.subscription[Symbol.dispose]();
  };
  const hear = (id: number) => {
    heard.push(id);
    if (changing && random(4) === 0) [come, go, go][random(3)]!();
    // The model: what has been heard, and of those who were there at first who is left.
    expected = [...heard, ...expected.filter((other) => other > id && !all[other]!.gone)];
  };
  let expected: number[] = [];
  for (let at = 0; at < 300; at++) come();
  for (let round = 0; round < 60; round++) {
    changing = round % 3 > 0;
    heard = [];
    expected = all.filter(({ gone }) => !gone).map(({ id }) => id);
    events.emit(started());
    assert.deepEqual(heard, expected);
    for (let at = random(10); at > 0; at--) [come, go][random(2)]!();
  }
  assert(all.some(({ gone }) => gone) && heard.length > 20 && heard.length < all.length);
});
