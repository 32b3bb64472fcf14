import assert from "node:assert/strict";
import type { DriverEvent } from "../../../../core/contract/driver.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { remoteProcedures as remote } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { FAULTS } from "./_faults.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Rule, ScriptedServer } from "./_scripted_server.ts";

const LATE_MS = 30;
const LONG_MS = 20_000;

const RULES: Readonly<Record<string, Rule>> = {
  ...HANDSHAKE,
  CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "here" }),
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) => call.reply({ callbackID: 1 }),
};

/** What comes of a fault in an event: how many are delivered, or that it costs the connection. */
type Outcome = "one" | "two" | "none" | "unknown" | "lost" | "stuck";

/** Where it is another than of a fault in a reply. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  "nothing at all": "none",
  "pings alone": "none",
  // A program or a procedure that nobody knows, with the number of a registration that is known.
  "program +1": "unknown",
  "program 0": "unknown",
  "procedure 4294967295": "unknown",
  "type 2": "one",
  "type 3": "none",
  "type 6": "none",
  // Events have no serial and no status, and nobody looks for them.
  "serial +1": "one",
  "serial 0": "one",
  "serial 4294967295": "one",
  "status 1": "one",
  "status 2": "one",
  "status 3": "one",
  "status 4294967295": "one",
  "the packet twice": "two",
};

const USUAL = { answered: "one", late: "stuck", lost: "lost", after: "two" } as const;

Deno.test("An event of a peer that misbehaves", async (t) => {
  for (const fault of FAULTS) {
    await t.step(`by ${fault.name}`, async () => {
      await using server = await ScriptedServer.start(RULES);
      const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
      const events: DriverEvent[] = [];
      connection.events.deliver((event) => events.push(event));
      await connection.events.subscribe("domain.lifecycle");
      const peer = await server.peer();
      const [packet] = peer.captured(() =>
        peer.event(remote.domainEventCallbackLifecycle, {
          callbackID: 1,
          msg: { dom: DOM, event: 2, detail: 0 },
        })
      );
      fault.commit(peer, packet!);
      const outcome: Outcome = OUTCOMES[fault.name] ?? USUAL[fault.end];
      const timeoutMs = outcome === "stuck" ? LATE_MS : LONG_MS;
      const behind = connection.hypervisor.connectGetHostname!({ timeoutMs });
      if (outcome === "lost") {
        await assert.rejects(behind, { code: "RPC" });
        // Where the peer has gone, it may be the writing that finds out.
        const { reason } = await connection.closed;
        assert(reason === "error" || reason === "eof" && fault.name.startsWith("an end"), reason);
      } else if (outcome === "stuck") {
        await assert.rejects(behind, { code: "OPERATION_TIMEOUT", outcome: "unknown" });
      } else assert.equal(await behind, "here");
      const types = events.map(({ type }) => type);
      const one = outcome === "one" ? ["domain.lifecycle"] : [];
      const wanted = outcome === "two"
        ? ["domain.lifecycle", "domain.lifecycle"]
        : outcome === "unknown"
        ? ["domain.unknown"]
        : one;
      assert.deepEqual(types, wanted);
      peer.closeNow();
      await connection[Symbol.asyncDispose]();
    });
  }
});

Deno.test("An event that comes as a reply, or behind the connection's end, costs no more than the connection", async () => {
  for (const header of [{ type: 1 }, { type: 1, serial: 1 }]) {
    await using server = await ScriptedServer.start(RULES);
    await using connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
    const { program, number: procedure } = remote.domainEventCallbackLifecycle;
    (await server.peer()).message({ program, procedure, ...header });
    assert.equal((await connection.closed).reason, "error");
  }
});

Deno.test("Events of every kind that are cut after each of their words cost the connection, and nothing else", async () => {
  const events = Object.values(remote).filter(({ name }) => /_EVENT_/.test(name) && !/REGISTER/.test(name));
  assert(events.length >= 20, "the protocol's events");
  for (const { program, number: procedure } of events) {
    for (const words of [0, 1, 2, 5]) {
      await using server = await ScriptedServer.start(RULES);
      await using connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
      const seen: DriverEvent[] = [];
      connection.events.deliver((event) => seen.push(event));
      await connection.events.subscribe("domain.lifecycle");
      const peer = await server.peer();
      peer.message({ program, procedure, type: 2 }, (writer) => {
        // A text that is longer than what follows.
        for (let word = 0; word < words; word++) writer.u32(0x7fffff00);
      });
      const behind = connection.hypervisor.connectGetHostname!({ timeoutMs: LONG_MS });
      // Kinds of old, which nobody registers for any more, are nobody's.
      if (await behind.then(() => true, () => false)) assert.deepEqual(seen, []);
      else assert.equal((await connection.closed).reason, "error");
    }
  }
});
