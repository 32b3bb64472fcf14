import assert from "node:assert/strict";
import { VirtError, type WaitedFor } from "@denovirt/denovirt";
import type { DriverEvent } from "../../../core/contract/driver.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const RUNNING = { state: 1, reason: 1 };
const BLOCKED = { state: 2, reason: 0 };
const PAUSED = { state: 3, reason: 1 };
const SHUTOFF = { state: 5, reason: 1 };

const lifecycle = (event: string, detail = "unknown") =>
  ({ type: "domain.lifecycle", time: 1, domain: { ...WEB }, event, detail }) as DriverEvent;
const agentEvent = (state: string) =>
  ({ type: "domain.agent-lifecycle", time: 1, domain: { ...WEB }, state, reason: "channel" }) as DriverEvent;

function refusal(
  code: "NO_DOMAIN" | "NO_SUPPORT" | "AGENT_UNRESPONSIVE" | "ARGUMENT_UNSUPPORTED",
): VirtError {
  return new VirtError(code, { code, domain: "QEMU", outcome: "refused" });
}

/** A host that answers the same question with one answer after the other, and the last one again and again. */
function inTurn(...answers: readonly unknown[]): () => unknown {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next++, answers.length - 1)];
    if (answer instanceof Error) throw answer;
    return answer;
  };
}

/** Resolves once the host has been asked so often. */
async function asked(host: FakeHost, name: string, times = 1): Promise<void> {
  while (host.calls.filter(([called]) => called === name).length < times) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

Deno.test("Domain.waitFor() resolves at once where it is so, and has listened before it asked", async () => {
  const listened: boolean[] = [];
  const host: FakeHost = new FakeHost({
    domainGetState: () => {
      listened.push(host.subscribed.includes("+domain.lifecycle"));
      return RUNNING;
    },
  });
  const domain = await host.domain();
  await domain.waitFor("running");
  assert.deepEqual(listened, [true]);
  assert.deepEqual(host.subscribed, ["+domain.lifecycle", "-domain.lifecycle"]);
  await host.connection.close();
});

/** What was waited for, the state before, and the event after which the host says the next. */
const states: readonly (readonly [what: WaitedFor, answers: readonly unknown[], event: string])[] = [
  ["running", [SHUTOFF, RUNNING], "started"],
  ["running", [SHUTOFF, BLOCKED], "started"],
  ["running", [PAUSED], "resumed"],
  ["paused", [RUNNING], "suspended"],
  ["shutoff", [RUNNING, refusal("NO_DOMAIN")], "shutdown"],
  ["shutoff", [RUNNING], "stopped"],
  ["shutdown", [RUNNING], "shutdown"],
  ["crashed", [RUNNING], "crashed"],
  ["pmsuspended", [RUNNING], "pmsuspended"],
];

for (const [what, answers, event] of states) {
  Deno.test(`Domain.waitFor("${what}") hears of it by "${event}"`, async () => {
    const host = new FakeHost({ domainGetState: inTurn(...answers) });
    const waited = (await host.domain()).waitFor(what);
    await asked(host, "domainGetState");
    host.emit(lifecycle(event));
    await waited;
    await host.connection.close();
  });
}

Deno.test("Domain.waitFor() passes over other domains' events, and asks again after a gap", async () => {
  const host = new FakeHost({ domainGetState: inTurn(RUNNING, PAUSED) });
  const waited = (await host.domain()).waitFor("paused");
  await asked(host, "domainGetState");
  const other = {
    ...lifecycle("suspended"),
    domain: { ...WEB, uuid: "00000000-0000-4000-8000-000000000000" },
  };
  host.emit(other as DriverEvent);
  host.connection.events.gap("reconnected");
  await waited;
  assert.equal(host.taken().length, 2);
  await host.connection.close();
});

Deno.test("Domain.waitFor() asks at an interval where the host reports no events", async () => {
  const host = new FakeHost({ domainGetState: inTurn(SHUTOFF, SHUTOFF, RUNNING) }, { silent: true });
  await (await host.domain()).waitFor("running", { intervalMs: 1 });
  assert.equal(host.taken().length, 3);
  await host.connection.close();
});

Deno.test("Domain.waitFor() ends by signal, by timeoutMs, with the domain and with the connection", async () => {
  const host = new FakeHost({ domainGetState: inTurn(SHUTOFF, SHUTOFF, SHUTOFF, refusal("NO_DOMAIN")) });
  const domain = await host.domain();
  await assert.rejects(domain.waitFor("running", { signal: AbortSignal.abort(new Error("enough")) }), {
    message: "enough",
  });
  assert.deepEqual(host.taken(), []);
  const abort = new AbortController();
  const aborted = assert.rejects(domain.waitFor("running", { signal: abort.signal }), { message: "later" });
  await asked(host, "domainGetState");
  abort.abort(new Error("later"));
  await aborted;
  await assert.rejects(domain.waitFor("running", { timeoutMs: 5 }), {
    code: "OPERATION_TIMEOUT",
    message: /^Cannot wait for "running" of domain "web" any longer: 5 ms have passed, last seen: shutoff$/,
    object: { kind: "domain", name: "web" },
  });
  const gone = assert.rejects(domain.waitFor("running"), { code: "NO_DOMAIN" });
  await asked(host, "domainGetState", 3);
  host.emit(lifecycle("undefined", "removed"));
  await gone;

  const lasting = new FakeHost({ domainGetState: SHUTOFF });
  const lost = assert.rejects((await lasting.domain()).waitFor("running"), {
    name: "VirtError",
    message: /^Cannot wait for domain "web", wanted an open connection: it has ended$/,
    outcome: "unknown",
  });
  await asked(lasting, "domainGetState");
  lasting.end({ reason: "eof" });
  await lost;
  await lasting.connection.closed;
  await host.connection.close();
});

const channel = (state: string) =>
  `<domain><metadata><devices><target name="org.qemu.guest_agent.0" state="connected"/></devices></metadata>` +
  `<devices><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'${state}/></channel></devices></domain>`;

Deno.test('Domain.waitFor("agent") hears of it, reads it where it has come before, and ends with the guest', async () => {
  const host = new FakeHost({
    domainGetState: inTurn(SHUTOFF, RUNNING),
    domainGetXMLDesc: inTurn(channel(" state='disconnected'"), channel(" state='connected'")),
  });
  const domain = await host.domain();
  const heard = domain.waitFor("agent");
  await asked(host, "domainGetState");
  host.emit(lifecycle("started", "booted"));
  await asked(host, "domainGetXMLDesc");
  host.emit(agentEvent("disconnected"));
  await heard;
  host.taken();
  await domain.waitFor("agent");
  assert.deepEqual(host.taken().map(([name]) => name), ["domainGetState", "domainGetXMLDesc"]);
  await host.connection.close();

  const none = new FakeHost({
    domainGetState: RUNNING,
    domainGetXMLDesc: inTurn(channel(""), "<devices></devices>"),
  });
  const there = await none.domain();
  const told = there.waitFor("agent");
  await asked(none, "domainGetXMLDesc");
  none.emit(agentEvent("connected"));
  await told;
  await assert.rejects(there.waitFor("agent"), { code: "ARGUMENT_UNSUPPORTED", outcome: "not-sent" });
  await none.connection.close();

  const dying = new FakeHost({ domainGetState: RUNNING, domainGetXMLDesc: channel("") });
  const stopped = assert.rejects((await dying.domain()).waitFor("agent"), {
    code: "OPERATION_INVALID",
    message: 'Cannot wait for "agent" of domain "web", wanted a guest that runs: it has stopped',
  });
  await asked(dying, "domainGetXMLDesc");
  dying.emit(lifecycle("stopped", "shutdown"));
  await stopped;
  await dying.connection.close();
});

Deno.test('Domain.waitFor("address") gives what others can reach, of the first source that has it', async () => {
  const v4 = (addr: string) => ({ type: 0, addr, prefix: 24 });
  const v6 = (addr: string) => ({ type: 1, addr, prefix: 64 });
  const host = new FakeHost({
    domainInterfaceAddresses: (_dom: unknown, source: number) => {
      if (source === 0) return [];
      if (source === 2) throw refusal("NO_SUPPORT");
      return answers();
    },
  });
  const answers = inTurn(
    refusal("AGENT_UNRESPONSIVE"),
    [{ name: "lo", hwaddr: null, addrs: [v4("127.0.0.1"), v6("::1")] }],
    [{ name: "eth0", hwaddr: "52:54:00:00:00:01", addrs: [v4("169.254.3.4"), v6("fe80::1")] }],
    [
      { name: "lo", hwaddr: null, addrs: [v4("127.0.0.1")] },
      { name: "eth0", hwaddr: "52:54:00:00:00:01", addrs: [v4("10.0.2.15"), v6("fe80::1"), v6("fec0::15")] },
      { name: "eth1", hwaddr: null, addrs: [v4("10.0.3.15")] },
    ],
  );
  const domain = await host.domain();
  const eth0 = { name: "eth0", hwaddr: "52:54:00:00:00:01" };
  assert.deepEqual(await domain.waitFor("address", { intervalMs: 1 }), [
    {
      ...eth0,
      addrs: [{ type: "ipv4", addr: "10.0.2.15", prefix: 24 }, {
        type: "ipv6",
        addr: "fec0::15",
        prefix: 64,
      }],
    },
    { name: "eth1", addrs: [{ type: "ipv4", addr: "10.0.3.15", prefix: 24 }] },
  ]);
  host.taken();
  assert.deepEqual(await domain.waitFor("address", { source: "agent", family: "ipv6" }), [
    { ...eth0, addrs: [{ type: "ipv6", addr: "fec0::15", prefix: 64 }] },
  ]);
  assert.deepEqual(host.taken(), [["domainInterfaceAddresses", WEB, 1, 0]]);
  await assert.rejects(domain.waitFor("address", { source: "arp" }), { code: "NO_SUPPORT" });
  await host.connection.close();
});

Deno.test("Domain.waitFor() refuses what can't be waited for before anything is sent", async () => {
  const host = new FakeHost({ domainGetState: RUNNING, domainInterfaceAddresses: [] });
  const domain = await host.domain();
  for (
    const [does, error, found] of [
      [
        () => domain.waitFor("happy" as never),
        TypeError,
        /"happy" of domain "web", wanted one of .*found "happy"$/,
      ],
      [() => domain.waitFor(undefined as never), TypeError, /wanted one of/],
      [() => domain.waitFor("running", { intervalMs: 0 }), RangeError, /positive intervalMs: found 0$/],
      [() => domain.waitFor("address", { source: "rumour" as never }), TypeError, /found "rumour"$/],
      [() => domain.waitFor("address", { family: "ipx" as never }), TypeError, /found "ipx"$/],
    ] as const
  ) {
    await assert.rejects(does(), (thrown) => {
      assert(thrown instanceof error);
      assert.match(thrown.message, found);
      return true;
    });
  }
  assert.deepEqual([...host.taken(), ...host.subscribed], []);
  await host.connection.close();
});
