import assert from "node:assert/strict";
import { EventDispatcher, type EventType, eventTypes, hypervisorEventTypes } from "@denovirt/denovirt/events";
import { FakeSource } from "./_fake_source.ts";
import { started } from "./_sample_events.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;

Deno.test("EventMap narrows an event by its type, and a lifecycle's detail by its event", () => {
  const events = new EventDispatcher(new FakeSource());
  const got: string[] = [];
  events.on("*", (e) => {
    if (e.type !== "domain.lifecycle") return;
    if (e.event === "started") {
      const same: Same<
        typeof e.detail,
        "booted" | "migrated" | "restored" | "from-snapshot" | "wakeup" | `unknown-${number}`
      > = true;
      got.push(`${e.domain.name} ${e.detail} ${same}`);
    }
  });
  events.on(["domain.balloon-change", "domain.reboot"], (e) => {
    const same: Same<typeof e.type, "domain.balloon-change" | "domain.reboot"> = true;
    got.push(String(same));
  });
  events.emit(started());
  assert.deepEqual(got, ["web booted true"]);
});

Deno.test("EventMap refuses at compile time a detail of another event, and a field that is missing", () => {
  const events = new EventDispatcher(new FakeSource());
  const got: EventType[] = [];
  events.on("*", (e) => got.push(e.type));
  // @ts-expect-error "booted" is a detail of "started"
  events.emit({ ...started(), event: "stopped", detail: "booted" });
  // @ts-expect-error `actual` is missing
  events.emit({ type: "domain.balloon-change", time: 1, domain: { name: "a", uuid: "b" } });
  assert.deepEqual(got, ["domain.lifecycle", "domain.balloon-change"]);
});

Deno.test("eventTypes are those that the API fixes, and the unknown ones", () => {
  assert.equal(new Set(eventTypes).size, eventTypes.length);
  assert.equal(hypervisorEventTypes.length, 42);
  assert.deepEqual(eventTypes.slice(42), [
    "connection.lost",
    "connection.restored",
    "connection.closed",
    "events.gap",
  ]);
  assert.deepEqual(eventTypes.filter((type) => type.endsWith(".unknown")), [
    "domain.unknown",
    "network.unknown",
    "storage-pool.unknown",
    "node-device.unknown",
    "secret.unknown",
  ]);
});
