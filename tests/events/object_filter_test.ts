import assert from "node:assert/strict";
import {
  EventDispatcher,
  type EventFilter,
  type EventListenOptions,
  type EventObjects,
  type VirtEvent,
} from "@denovirt/denovirt/events";
import { FakeSource } from "./_fake_source.ts";
import { db, started, web } from "./_sample_events.ts";

const secret = { uuid: "1f2c2b6a-0f0e-4a3f-9f8e-2b1a0c9d8e7f", usageType: "ceph", usageId: "client.admin" };
const samples: readonly VirtEvent[] = [
  started(web),
  started(db),
  { type: "network.lifecycle", time: 1, network: { ...web, name: "default" }, event: "started" },
  { type: "storage-pool.refresh", time: 1, pool: { ...db, name: "images" } },
  { type: "node-device.update", time: 1, device: { name: "pci_0000_00_02_0" } },
  { type: "secret.value-changed", time: 1, secret },
  { type: "domain.unknown", time: 1, eventId: 99 },
  { type: "connection.lost", time: 1, reason: "eof" },
];

function passing(filter: EventFilter): string[] {
  const events = new EventDispatcher(new FakeSource());
  const got: string[] = [];
  events.on("*", (e) => got.push("domain" in e && e.domain ? `${e.type} ${e.domain.name}` : e.type), filter);
  for (const sample of samples) events.emit(sample);
  return got;
}

Deno.test("EventFilter passes a domain by name, by UUID in any case, and by an object", () => {
  const wanted = ["domain.lifecycle web", "connection.lost"];
  assert.deepEqual(passing({ domain: "web" }), wanted);
  assert.deepEqual(passing({ domain: web.uuid }), wanted);
  assert.deepEqual(passing({ domain: web.uuid.toUpperCase() }), wanted);
  assert.deepEqual(passing({ domain: web }), wanted);
  assert.deepEqual(passing({ domain: { name: "web" } }), wanted);
});

Deno.test("EventFilter passes by a UUID in every form that get() takes, of each sort of object", () => {
  const bare = (uuid: string) => uuid.replaceAll("-", "").toUpperCase();
  for (const domain of [bare(web.uuid), { uuid: bare(web.uuid) }, { uuid: web.uuid.toUpperCase() }]) {
    assert.deepEqual(passing({ domain }), ["domain.lifecycle web", "connection.lost"]);
  }
  assert.deepEqual(passing({ network: bare(web.uuid) }), ["network.lifecycle", "connection.lost"]);
  assert.deepEqual(passing({ pool: { uuid: bare(db.uuid) } }), ["storage-pool.refresh", "connection.lost"]);
  assert.deepEqual(passing({ secret: bare(secret.uuid) }), ["secret.value-changed", "connection.lost"]);
  assert.deepEqual(passing({ secret: { uuid: bare(secret.uuid) } }), [
    "secret.value-changed",
    "connection.lost",
  ]);
});

Deno.test("EventFilter follows an object's UUID where its name has changed", () => {
  assert.deepEqual(passing({ domain: { name: "old", uuid: web.uuid } }), [
    "domain.lifecycle web",
    "connection.lost",
  ]);
  assert.deepEqual(passing({ domain: { name: "web", uuid: db.uuid } }), [
    "domain.lifecycle db",
    "connection.lost",
  ]);
});

Deno.test("EventFilter passes the other sorts of object", () => {
  assert.deepEqual(passing({ network: "default" }), ["network.lifecycle", "connection.lost"]);
  assert.deepEqual(passing({ pool: "images" }), ["storage-pool.refresh", "connection.lost"]);
  assert.deepEqual(passing({ device: { name: "pci_0000_00_02_0" } }), [
    "node-device.update",
    "connection.lost",
  ]);
  assert.deepEqual(passing({ secret: "client.admin" }), ["secret.value-changed", "connection.lost"]);
  assert.deepEqual(passing({ secret }), ["secret.value-changed", "connection.lost"]);
  assert.deepEqual(passing({ secret: { usageId: "other" } }), ["connection.lost"]);
});

Deno.test("EventFilter with several objects passes each of them", () => {
  assert.deepEqual(passing({ domain: "db", pool: "images" }), [
    "domain.lifecycle db",
    "storage-pool.refresh",
    "connection.lost",
  ]);
});

Deno.test("EventFilter refuses what names no object", () => {
  for (const domain of ["", 7, {}, null]) {
    assert.throws(() => passing({ domain: domain as string }), {
      name: "TypeError",
      message:
        /^Cannot filter events by domain, wanted a name, a UUID or an object with one of these: found /,
    });
  }
});

Deno.test("EventFilter takes handles with getters", () => {
  class Handle {
    get name() {
      return "web";
    }
    get uuid() {
      return web.uuid;
    }
    start(): string {
      return "started";
    }
  }
  interface Handles extends EventObjects {
    readonly domain: Handle;
  }
  const events = new EventDispatcher<Handles>(new FakeSource());
  const got: string[] = [];
  events.on("domain.reboot", (e) => got.push(e.domain.start()), { domain: new Handle() });
  events.emit({ type: "domain.reboot", time: 1, domain: new Handle() });
  assert.deepEqual(got, ["started"]);
});

Deno.test("EventListenOptions.qemuEvent holds back what QEMU says under other names, and nothing else", () => {
  const events = new EventDispatcher(new FakeSource());
  const got: Record<string, string[]> = { name: [], pattern: [], web: [] };
  const hear = (list: string, options: EventListenOptions) =>
    events.on(
      ["qemu.monitor", "domain.reboot"],
      (e) => got[list]!.push("event" in e ? e.event : e.type),
      options,
    );
  hear("name", { qemuEvent: "STOP" });
  hear("pattern", { qemuEvent: /^block_/gi });
  hear("web", { domain: "web", qemuEvent: /STOP/ });
  const say = (domain: typeof web | typeof db, event: string) =>
    events.emit({ type: "qemu.monitor", time: 1, domain, event, seconds: 1, micros: 0 });
  for (const name of ["STOP", "BLOCK_JOB_READY", "BLOCK_JOB_READY", "RESUME"]) say(web, name);
  say(db, "STOP");
  events.emit({ type: "domain.reboot", time: 1, domain: web });
  assert.deepEqual(got, {
    name: ["STOP", "STOP", "domain.reboot"],
    pattern: ["BLOCK_JOB_READY", "BLOCK_JOB_READY", "domain.reboot"],
    web: ["STOP", "domain.reboot"],
  });
  for (const wrong of ["", 7, {}]) {
    assert.throws(() => hear("name", { qemuEvent: wrong as string }), {
      name: "TypeError",
      message: /^Cannot filter events of QEMU's monitor, wanted a name or a regular expression: found /,
    });
  }
});
