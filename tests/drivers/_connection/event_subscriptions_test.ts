import assert from "node:assert/strict";
import type { DriverEvent } from "../../../core/contract/driver.ts";
import { ConnectionShell, EventSubscriptions } from "../../../drivers/_connection/mod.ts";

const domain = { name: "a", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: -1 };
const started = { type: "domain.lifecycle", domain, event: "started", detail: "booted" } as DriverEvent;

Deno.test("EventSubscriptions tell what is listened to, and nothing before or after", async () => {
  const shell = new ConnectionShell({ driver: "fake", domain: "NONE" });
  const events = new EventSubscriptions(shell, ["domain.lifecycle"]);
  const heard: DriverEvent[] = [];
  events.deliver((event) => heard.push(event));
  events.emit(started);
  await events.subscribe("domain.lifecycle");
  events.emit(started);
  events.emit({ type: "domain.reboot", domain } as DriverEvent);
  await events.unsubscribe("domain.lifecycle");
  events.emit(started);
  assert.deepEqual(heard, [started]);
});

Deno.test("EventSubscriptions refuse what the driver does not tell, and all once the connection has ended", async () => {
  const shell = new ConnectionShell({ driver: "fake", domain: "NONE" });
  const events = new EventSubscriptions(shell, ["domain.lifecycle"]);
  await assert.rejects(events.subscribe("domain.reboot"), { code: "NO_SUPPORT", message: /"fake"/ });
  await shell.close(() => {});
  await assert.rejects(events.subscribe("domain.lifecycle"), { code: "INVALID_CONN" });
});
