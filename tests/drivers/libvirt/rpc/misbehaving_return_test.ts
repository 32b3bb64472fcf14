import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { VirtError } from "../../../../core/contract/errors.ts";
import { CORRUPTIONS, type Fault, faulty, STALLS_AND_DROPS } from "./_faults.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Rule, ScriptedServer } from "./_scripted_server.ts";

/** For the first opening too, which nothing holds up. */
const LATE_MS = 400;
const LONG_MS = 20_000;

const RULES: Readonly<Record<string, Rule>> = {
  ...HANDSHAKE,
  AUTH_LIST: (call) => call.reply({ types: [2] }),
  AUTH_POLKIT: (call) => call.reply({ complete: 1 }),
  CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "here" }),
  CONNECT_LIST_ALL_DOMAINS: (call) => call.reply({ domains: [DOM], ret: 1 }),
  DOMAIN_GET_STATE: (call) => call.reply({ state: 1, reason: 1 }),
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) => call.reply({ callbackID: 1 }),
};

/** All that a connection asks when it comes back. */
const STEPS = [
  "AUTH_LIST",
  "AUTH_POLKIT",
  "CONNECT_SUPPORTS_FEATURE",
  "CONNECT_OPEN",
  "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY",
  "CONNECT_LIST_ALL_DOMAINS",
  "DOMAIN_GET_STATE",
];

/** Of those that take an attempt's whole time, these. */
const STALLS = ["nothing at all", "nothing behind half of the serial", "a length that is never reached"];

/** Answers that are any good as they are: of a number any bits are one, and of nothing there is nothing to cut. */
function harmless(step: string, { payload, name }: Fault): boolean {
  if (step === "CONNECT_OPEN") return payload === true;
  return name === "a payload of ones" && !/AUTH_LIST|LIST_ALL/.test(step);
}

for (const step of STEPS) {
  Deno.test(`connect({ reconnect }) comes back to a peer that misbehaves once at ${step}`, async (t) => {
    for (const fault of [...STALLS_AND_DROPS, ...CORRUPTIONS]) {
      if (fault.end === "late" ? !STALLS.includes(fault.name) : harmless(step, fault)) continue;
      if (fault.end === "after") continue;
      await t.step(`by ${fault.name}`, async () => {
        await using server = await ScriptedServer.start(RULES, "tcp");
        const attempts: unknown[] = [];
        const back = Promise.withResolvers<void>();
        await using connection = await connect(server.uri, {
          keepalive: {},
          timeoutMs: fault.end === "late" ? LATE_MS : LONG_MS,
          reconnect: { minDelayMs: 1, maxDelayMs: 2, onAttempt: ({ error }) => attempts.push(error) },
        });
        using listening = connection.events.on(["domain.lifecycle", "connection.restored"], (event) => {
          if (event.type === "connection.restored") back.resolve();
        });
        await listening.ready;
        let left = 1;
        const misbehaves = faulty(RULES[step]!, fault);
        server.rules.set(step, (call) => left-- > 0 ? misbehaves(call) : RULES[step]!(call));
        server.peers[0]!.closeNow();
        await back.promise;
        // The first attempt met the fault.
        assert.equal(attempts.length, 2, String(attempts[1]));
        assert(attempts[1] instanceof VirtError);
        assert.equal(attempts[1].code, fault.end === "late" ? "OPERATION_TIMEOUT" : "RPC");
        assert.equal(await connection.hostname({ timeoutMs: LONG_MS }), "here");
        // It waits for no good-bye of a peer that says nothing.
        server.peers[1]!.closeNow();
      });
    }
  });
}
