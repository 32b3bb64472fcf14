import assert from "node:assert/strict";
import type { VirtEvent } from "@denovirt/denovirt";
import { eventJson } from "../../examples/event_text/event_json.ts";
import { eventLine } from "../../examples/event_text/event_line.ts";

const time = Date.UTC(2026, 0, 2, 3, 4, 5, 6);
const domain = { name: "web", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
const plain = (_tone: string, text: string) => text;

Deno.test("eventLine() has time, type, object and facts", () => {
  const lines: [VirtEvent, string][] = [
    [
      { type: "domain.lifecycle", time, domain, event: "started", detail: "booted" },
      'for domain "web": started booted',
    ],
    [{ type: "domain.control-error", time, domain }, 'for domain "web"'],
    [
      { type: "domain.block-threshold", time, domain, dev: "vda", threshold: 2 ** 50, excess: 1 },
      'for domain "web": dev=vda threshold=1125899906842624 excess=1',
    ],
    [
      { type: "secret.value-changed", time, secret: { uuid: "u", usageType: "none", usageId: "" } },
      'for secret "u"',
    ],
  ];
  for (const [event, wanted] of lines) {
    assert.equal(eventLine(event, plain), `2026-01-02 03:04:05.006+0000: ${event.type} ${wanted}`);
  }
  assert.equal(
    eventLine({ type: "events.gap", time, reason: "overflow", lost: 3 }, plain),
    "2026-01-02 03:04:05.006+0000: events.gap: reason=overflow lost=3",
  );
});

Deno.test("eventLine() marks what was inferred, and lets no host steer the terminal", () => {
  const hostile = { ...domain, name: "web\x1b[2J\n\u009b" };
  const line = eventLine(
    { type: "domain.lifecycle", time, domain: hostile, event: "started", detail: "booted", synthetic: true },
    plain,
  );
  assert.equal(
    line.slice(line.indexOf("for")),
    String.raw`for domain "web\u001b[2J\u000a\u009b": started booted (inferred after a reconnect)`,
  );
});

Deno.test("eventJson() keeps 64 bits, bytes and errors, and steers no terminal", () => {
  const unknown: VirtEvent = {
    type: "domain.unknown",
    time,
    domain: { ...domain, name: "web\u009b" },
    eventId: 99,
    raw: new Uint8Array([1, 255]),
  };
  const text = eventJson("qemu:///system", unknown);
  assert(!text.includes("\u009b"));
  assert.deepEqual(JSON.parse(text), {
    time: "2026-01-02T03:04:05.006Z",
    uri: "qemu:///system",
    type: "domain.unknown",
    domain: { ...domain, name: "web\u009b" },
    eventId: 99,
    raw: "01ff",
  });
  const ended: VirtEvent = { type: "domain.job-completed", time, domain, params: { data_total: 2n ** 63n } };
  assert.equal(JSON.parse(eventJson("x", ended)).params.data_total, "9223372036854775808");
  const lost: VirtEvent = { type: "connection.lost", time, reason: "eof", error: new TypeError("gone") };
  assert.deepEqual(JSON.parse(eventJson("x", lost)).error, { name: "TypeError", message: "gone" });
});
