import assert from "node:assert/strict";
import type { DriverEvent } from "../../core/contract/driver.ts";
import type { EventMessage } from "../../daemon/calls/event_messages.ts";
import { EventRegistrations } from "../../daemon/calls/event_registrations.ts";
import { fakeConnection } from "./_fake_driver.ts";
import { quiet } from "./_fake_peer.ts";

const uuid = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const suspended = {
  type: "domain.lifecycle",
  domain: { name: "test", uuid, id: 1 },
  event: "suspended",
  detail: "paused",
} as DriverEvent;

/** Registrations at a driver that confirms when the test says so. */
function registrations(max: number) {
  const asked: string[] = [];
  const confirmations: PromiseWithResolvers<void>[] = [];
  const told: EventMessage[] = [];
  let emit: (event: DriverEvent) => void = () => {};
  const ask = (what: string) => {
    asked.push(what);
    const confirmation = Promise.withResolvers<void>();
    confirmations.push(confirmation);
    return confirmation.promise;
  };
  const events = new EventRegistrations(
    fakeConnection({
      events: {
        deliver: (to) => emit = to,
        subscribe: (type) => ask(`+${type}`),
        unsubscribe: (type) => ask(`-${type}`),
      },
    }),
    max,
    { send: (message) => told.push(message), failed: (error) => assert.fail(String(error)) },
  );
  return { events, asked, told, confirmations, emit: (event: DriverEvent) => emit(event) };
}

const full = { code: "OPERATION_FAILED" };

Deno.test("Registrations that are asked for at once pass their limit no more than others do", async () => {
  const { events, asked, confirmations } = registrations(3);
  const kinds = [0, 1, 2, 3, 5, 6, 7, 9];
  const asks = kinds.map((eventID) => events.register({ object: "domain", eventID }));
  asks.push(events.registerLegacy(10).then(() => -1));
  for (const ask of asks) ask.catch(() => {});
  for (let round = 0; round < kinds.length; round++) {
    await quiet();
    confirmations.shift()?.resolve();
  }
  const done = await Promise.allSettled(asks);
  assert.equal(done.filter(({ status }) => status === "fulfilled").length, 3);
  assert.equal(events.size, 3);
  assert.equal(asked.length, 3);
  await assert.rejects(events.register({ object: "domain", eventID: 0 }), full);
  // One that ends gives its place back, and so does one that the driver refuses.
  const ended = events.deregister("domain", 0);
  await quiet();
  confirmations.shift()!.resolve();
  await ended;
  for (const [settles, size] of [["reject", 2], ["resolve", 3]] as const) {
    const registered = events.register({ object: "domain", eventID: 0 });
    registered.catch(() => {});
    await quiet();
    confirmations.shift()![settles]();
    await quiet();
    assert.equal(events.size, size);
  }
});

Deno.test("A registration that ends before it was confirmed leaves nothing behind", async () => {
  const { events, asked, confirmations, told, emit } = registrations(1);
  const registered = events.register({ object: "domain", eventID: 0 });
  const ended = events.deregister("domain", 0);
  await quiet();
  confirmations.shift()!.resolve();
  assert.equal(await registered, 0);
  await quiet();
  confirmations.shift()!.resolve();
  await ended;
  assert.deepEqual(asked, ["+domain.lifecycle", "-domain.lifecycle"]);
  emit(suspended);
  assert.deepEqual(told, []);
  // One that could never be begun is not ended at the driver.
  const failed = events.register({ object: "domain", eventID: 0 });
  const gone = events.deregister("domain", 1);
  await quiet();
  confirmations.shift()!.reject(new Error("no such events"));
  await assert.rejects(failed);
  await gone;
  assert.equal(asked.at(-1), "+domain.lifecycle");
});

Deno.test("A registration keeps no name that is longer than any device's", async () => {
  const { events } = registrations(10);
  await assert.rejects(
    events.register({ object: "nodeDevice", eventID: 0, only: "x".repeat(4_000_000) }),
    { code: "INVALID_ARG" },
  );
  assert.equal(events.size, 0);
});
