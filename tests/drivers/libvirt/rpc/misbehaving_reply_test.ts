import assert from "node:assert/strict";
import type { DriverConnection } from "../../../../core/contract/driver.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { libvirt } from "../../../../drivers/libvirt/mod.ts";
import { type End, type Fault, FAULTS, faulty } from "./_faults.ts";
import { DOM } from "./_open.ts";
import { HANDSHAKE, type Rule, ScriptedServer } from "./_scripted_server.ts";

/** What a late answer's call waits for it, and what nothing may take. */
const LATE_MS = 30;
const LONG_MS = 20_000;

const RULES: Readonly<Record<string, Rule>> = {
  ...HANDSHAKE,
  AUTH_LIST: (call) => call.reply({ types: [2] }),
  AUTH_POLKIT: (call) => call.reply({ complete: 1 }),
  CONNECT_GET_HOSTNAME: (call) => call.reply({ hostname: "here" }),
  DOMAIN_GET_INFO: (call) => call.reply({ state: 1, maxMem: 2n, memory: 3n, nrVirtCpu: 4, cpuTime: 5n }),
  CONNECT_LIST_ALL_DOMAINS: (call) => call.reply({ domains: [DOM, DOM, DOM], ret: 3 }),
  DOMAIN_SUSPEND: (call) => call.reply(),
  DOMAIN_OPEN_CONSOLE: (call) => call.reply(),
  CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call) => call.reply({ callbackID: 1 }),
};

type Step = { readonly rule: string; readonly but?: Readonly<Record<string, End>> };

/** Has `fault` done to the answer at one step, and nothing else. */
async function misbehaving(step: string, fault: Fault): Promise<ScriptedServer> {
  // Over a socket of this machine that is not asked.
  const transport = step === "CONNECT_SUPPORTS_FEATURE" ? "tcp" : "unix";
  return await ScriptedServer.start({ ...RULES, [step]: faulty(RULES[step]!, fault) }, transport);
}

/** A connection's end, once its peer has gone: it waits for no answer that can't come. */
async function done(server: ScriptedServer, connection?: DriverConnection): Promise<void> {
  for (const peer of server.peers) peer.closeNow();
  await connection?.[Symbol.asyncDispose]();
  await server.gone();
}

function applies(fault: Fault, empty: readonly string[], step: string): boolean {
  return !(fault.payload && empty.includes(step));
}

async function failure(of: Promise<unknown>): Promise<VirtError> {
  const error = await of.then(() => undefined, (reason: unknown) => reason);
  assert(error instanceof VirtError, `found ${error}`);
  return error;
}

const WITHOUT_PAYLOAD = ["CONNECT_OPEN", "DOMAIN_SUSPEND", "DOMAIN_OPEN_CONSOLE"];

/** Of a number, any bits are one. */
const NUMBER = { "a payload of ones": "answered" } as const;

const HANDSHAKE_STEPS: readonly Step[] = [
  { rule: "AUTH_LIST" },
  { rule: "AUTH_POLKIT", but: NUMBER },
  { rule: "CONNECT_SUPPORTS_FEATURE", but: NUMBER },
  { rule: "CONNECT_OPEN" },
];

for (const { rule, but = {} } of HANDSHAKE_STEPS) {
  Deno.test(`openSession() with a peer that misbehaves at ${rule}`, async (t) => {
    for (const fault of FAULTS.filter((each) => applies(each, WITHOUT_PAYLOAD, rule))) {
      await t.step(`by ${fault.name}`, async () => {
        await using server = await misbehaving(rule, fault);
        const end = but[fault.name] ?? fault.end;
        const timeoutMs = end === "late" ? LATE_MS : LONG_MS;
        const opening = libvirt.open(parseUri(server.uri), { timeoutMs });
        if (end === "answered") {
          const connection = await opening;
          assert.equal(await connection.hypervisor.connectGetHostname!({ timeoutMs }), "here");
          await connection[Symbol.asyncDispose]();
          return await done(server);
        }
        if (end === "after") {
          // What is opened by then is lost at once, or was not opened.
          const connection = await opening.catch((error) => void assert(error instanceof VirtError));
          if (connection !== undefined) assert.equal((await connection.closed).reason, "error");
          return await done(server, connection);
        }
        const { code, outcome } = await failure(opening);
        assert.deepEqual([code, outcome], [end === "late" ? "OPERATION_TIMEOUT" : "RPC", "unknown"]);
        await done(server);
      });
    }
  });
}

type Call = (connection: DriverConnection, timeoutMs: number) => Promise<unknown>;

const CALL_STEPS: readonly (Step & { readonly make: Call; readonly answer: unknown })[] = [
  {
    rule: "CONNECT_GET_HOSTNAME",
    make: ({ hypervisor }, timeoutMs) => hypervisor.connectGetHostname!({ timeoutMs }),
    answer: "here",
  },
  {
    rule: "DOMAIN_GET_INFO",
    make: ({ hypervisor }, timeoutMs) => hypervisor.domainGetInfo!(DOM, { timeoutMs }),
    answer: { state: 1, maxMem: 2n, memory: 3n, nrVirtCpu: 4, cpuTime: 5n },
    but: NUMBER,
  },
  {
    rule: "CONNECT_LIST_ALL_DOMAINS",
    make: ({ hypervisor }, timeoutMs) => hypervisor.connectListAllDomains!(0, { timeoutMs }),
    answer: [DOM, DOM, DOM],
  },
  {
    rule: "DOMAIN_SUSPEND",
    make: ({ hypervisor }, timeoutMs) => hypervisor.domainSuspend!(DOM, { timeoutMs }),
    answer: undefined,
  },
  {
    rule: "DOMAIN_OPEN_CONSOLE",
    make: async ({ hypervisor }, timeoutMs) => {
      const stream = await hypervisor.domainOpenConsole!(DOM, null, 0, { timeoutMs });
      await stream.abort();
    },
    answer: undefined,
    // Here there is such a stream, and its hole has no length.
    but: { "type 6": "lost" },
  },
];

for (const { rule, make, answer, but = {} } of CALL_STEPS) {
  Deno.test(`A call to a peer that misbehaves at ${rule}`, async (t) => {
    for (const fault of FAULTS.filter((each) => applies(each, WITHOUT_PAYLOAD, rule))) {
      await t.step(`by ${fault.name}`, async () => {
        await using server = await misbehaving(rule, fault);
        const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
        const end: End = (but as Record<string, End>)[fault.name] ?? fault.end;
        const call = make(connection, end === "late" ? LATE_MS : LONG_MS);
        if (end === "answered" || end === "after") {
          const value = await call;
          if (fault.name !== "a payload of ones") assert.deepEqual(value, answer);
        } else {
          const { code, outcome } = await failure(call);
          assert.deepEqual([code, outcome], [end === "late" ? "OPERATION_TIMEOUT" : "RPC", "unknown"]);
        }
        if (end === "lost" || end === "after") {
          const { reason, error } = await connection.closed;
          assert.equal(reason, fault.name.startsWith("an end") ? "eof" : "error");
          assert(error instanceof VirtError);
          // What is called from then on is never sent.
          const { outcome } = await failure(make(connection, LONG_MS));
          assert.equal(outcome, "not-sent");
        }
        await done(server, connection);
      });
    }
  });
}

Deno.test("A registration of events with a peer that misbehaves", async (t) => {
  const rule = "CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY";
  // Registering has no time limit of its own: a peer that says nothing is for the keepalive to find out.
  for (const fault of FAULTS.filter(({ end }) => end !== "late")) {
    await t.step(`by ${fault.name}`, async () => {
      await using server = await misbehaving(rule, fault);
      const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
      const registration = connection.events.subscribe("domain.lifecycle");
      const ones = fault.name === "a payload of ones";
      if (fault.end === "lost" && !ones) {
        const { code, outcome } = await failure(registration);
        assert.deepEqual([code, outcome], ["RPC", "unknown"]);
        await connection.closed;
      } else await registration;
      await done(server, connection);
    });
  }
});

Deno.test("A registration of events that is never answered ends with the connection, by its keepalive too", async () => {
  const stalls = FAULTS.filter(({ name, end }) => end === "late" && name.startsWith("nothing"));
  for (const fault of stalls) {
    await using server = await misbehaving("CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY", fault);
    const connection = await libvirt.open(parseUri(server.uri), { keepalive: { intervalMs: 100, count: 1 } });
    const { code, outcome } = await failure(connection.events.subscribe("domain.lifecycle"));
    assert.deepEqual([code, outcome], ["RPC", "unknown"], fault.name);
    assert.equal((await connection.closed).reason, "keepalive");
    await done(server, connection);
  }
});

Deno.test("RPC calls that are answered in any order, in one write or cut at any byte, get their own answers", async () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const orders: readonly ((calls: readonly Uint8Array[]) => Uint8Array[])[] = [
    (calls) => calls.toReversed(),
    (calls) => [...calls.slice(4), ...calls.slice(0, 4)],
    (calls) => calls.toSorted((a, b) => a[31]! % 3 - b[31]! % 3 || a[23]! - b[23]!),
  ];
  for (const order of orders) {
    for (const chunk of [1, 2, 3, 7, 29, 64, Infinity]) {
      await using server = await ScriptedServer.start({ ...RULES });
      const connection = await libvirt.open(parseUri(server.uri), { keepalive: false });
      const calls = names.map((name) => connection.hypervisor.domainLookupByName!(name));
      const asked = await server.take(names.length);
      const { peer } = asked[0]!;
      const packets = asked.map((call) =>
        peer.captured(() => call.reply({ dom: { ...DOM, name: (call.args as { name: string }).name } }))[0]!
      );
      peer.chunk = chunk;
      const all = order(packets);
      const joined = new Uint8Array(all.reduce((sum, packet) => sum + packet.length, 0));
      let at = 0;
      for (const packet of all) {
        joined.set(packet, at);
        at += packet.length;
      }
      peer.send(joined);
      assert.deepEqual((await Promise.all(calls)).map(({ name }) => name), names);
      peer.chunk = Infinity;
      await connection[Symbol.asyncDispose]();
    }
  }
});
