/**
 * `deno task soak --cycles 1000 --returns 1000 --events 864000`: connections that open and close, that are lost and come
 * back, and a day of ten events a second, at speed. Prints what the process holds at intervals: file descriptors, and memory after a collection.
 */
import { parseArgs } from "node:util";
import { connect } from "@denovirt/denovirt";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { HANDSHAKE, type Received, ScriptedServer } from "../drivers/libvirt/rpc/_scripted_server.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { Random } from "./_random.ts";
import { RUNTIME_FDS } from "./chaos.ts";

/** What the process holds. */
export interface Sample {
  /** Cycles or events so far. */
  readonly at: number;
  readonly fds: number;
  /** Bytes, after a collection where the process may ask for one. */
  readonly heap: number;
  readonly rss: number;
}

function sample(at: number): Sample {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed: heap, rss } = Deno.memoryUsage();
  return { at, fds: [...Deno.readDirSync("/proc/self/fd")].length, heap, rss };
}

/** Opens, uses and closes connections to a real libvirtd; every fifth with listeners, every tenth one that comes back. */
export async function soakConnections(cycles: number, restMs = 0, samples = 10): Promise<Sample[]> {
  await using daemon = await PrivateLibvirtd.start();
  // What the first command of a process opens for good.
  await daemon.virsh("test", "list");
  const taken: Sample[] = [];
  const every = Math.ceil(cycles / samples);
  for (let cycle = 0; cycle <= cycles; cycle++) {
    await using connection = await connect(daemon.uri("test"), { reconnect: cycle % 10 === 0 });
    await connection.domains.list();
    if (cycle % 5 === 0) {
      const stream = connection.events.stream("domain.lifecycle");
      await stream.ready;
      const domain = await connection.domains.get("test");
      await domain.suspend();
      await domain.resume();
    }
    await connection.close();
    if (cycle % every === 0) taken.push(sample(cycle));
  }
  return await rested(taken, restMs);
}

/** With a last sample after a pause: an open connection's first timer, of five seconds, outlives it. */
async function rested(taken: readonly Sample[], ms: number): Promise<Sample[]> {
  if (ms === 0) return [...taken];
  await new Promise((resolve) => setTimeout(resolve, ms));
  return [...taken, sample(taken.at(-1)!.at)];
}

/** Ends connections that come back, and waits until they are back, with listeners and what was known of 50 domains. */
export async function soakReturns(cycles: number, restMs = 0, samples = 10): Promise<Sample[]> {
  const domains = Array.from({ length: DOMAINS }, (_, id) => lifecycle(new Random(id))().dom);
  await using server = await ScriptedServer.start({
    ...eventRules(),
    CONNECT_LIST_ALL_DOMAINS: (call) => call.reply({ domains, ret: domains.length }),
    DOMAIN_GET_STATE: (call) => call.reply({ state: 3, reason: 1 }),
  });
  await using connection = await connect(server.uri, { reconnect: { minDelayMs: 1, maxDelayMs: 2 } });
  let back = Promise.withResolvers<void>();
  using listening = connection.events.on(["domain.lifecycle", "connection.restored"], (event) => {
    if (event.type === "connection.restored") back.resolve();
  });
  await listening.ready;
  const taken: Sample[] = [];
  const every = Math.ceil(cycles / samples);
  for (let cycle = 0; cycle <= cycles; cycle++) {
    server.peers.shift()!.closeNow();
    await back.promise;
    back = Promise.withResolvers();
    await connection.hostname();
    server.names.length = 0;
    if (cycle % every === 0) taken.push(sample(cycle));
  }
  return await rested(taken, restMs);
}

/** What came of the events that were sent. */
export interface EventsReport {
  readonly sent: number;
  /** Of the listener that stayed from the first event to the last. */
  readonly heard: number;
  /** Of the stream that stayed. */
  readonly read: number;
  /** What the stream was told that it missed. */
  readonly dropped: number;
  /** Listeners and streams that came and went. */
  readonly churned: number;
  readonly seconds: number;
  readonly samples: readonly Sample[];
}

const BATCH = 200;
const DOMAINS = 50;

/** Sends events through socket, decoder, connection and dispatcher while listeners and streams come and go. */
export async function soakEvents(events: number, samples = 10): Promise<EventsReport> {
  const random = new Random(1);
  await using server = await ScriptedServer.start(eventRules());
  await using connection = await connect(server.uri, { keepalive: false, reconnect: true });
  let heard = 0;
  using listening = connection.events.on("domain.lifecycle", () => heard++);
  await listening.ready;
  const stream = connection.events.stream("domain.lifecycle");
  let read = 0;
  let dropped = 0;
  const reading = (async () => {
    for await (const event of stream) {
      if (event.type === "domain.lifecycle") read++;
      else dropped += event.lost ?? 0;
    }
  })();
  await stream.ready;
  const peer = await server.peer();
  const taken: Sample[] = [];
  const every = Math.ceil(events / samples / BATCH) * BATCH;
  const begin = performance.now();
  let churned = 0;
  let sent = 0;
  while (sent < events) {
    if (sent % every === 0) taken.push(sample(sent));
    const [message, msg] = [remote.domainEventCallbackLifecycle, lifecycle(random)];
    for (let at = 0; at < BATCH; at++, sent++) peer.event(message, { callbackID: 1, msg: msg() });
    await churn(connection.events, random);
    churned++;
    // An answer comes behind all events that were sent before it.
    await connection.hostname();
    server.names.length = 0;
  }
  const seconds = (performance.now() - begin) / 1000;
  await connection.close();
  await reading;
  taken.push(sample(sent));
  return { sent, heard, read, dropped, churned, seconds, samples: taken };
}

function eventRules() {
  let callbacks = 0;
  return {
    ...HANDSHAKE,
    CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: (call: Received) => call.reply({ callbackID: ++callbacks }),
    CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: (call: Received) => call.reply(),
    CONNECT_LIST_ALL_DOMAINS: (call: Received) => call.reply({ domains: [], ret: 0 }),
    CONNECT_GET_HOSTNAME: (call: Received) => call.reply({ hostname: "soak" }),
  };
}

/** Events of some domains that start and stop, now and then undefined. */
function lifecycle(random: Random) {
  return () => {
    const number = Math.floor(random.next() * DOMAINS);
    const uuid = `6695eb01-f6a4-8304-79aa-${String(number).padStart(12, "0")}`;
    const event = random.pick([0, 1, 2, 3, 4, 5]);
    return { dom: { name: `guest-${number}`, uuid, id: number }, event, detail: 0 };
  };
}

/** Someone listens to a kind for a moment, with or without others that listen to it already. */
async function churn(events: Awaited<ReturnType<typeof connect>>["events"], random: Random): Promise<void> {
  const kind = random.pick(["domain.lifecycle", "domain.reboot", "domain.watchdog"] as const);
  if (random.next() < 0.5) {
    using listening = events.on(kind, () => {});
    await listening.ready;
  } else {
    await using stream = events.stream(kind, { capacity: 16 });
    await stream.ready;
  }
}

/** Of the last sample: no more descriptors than at first, and a heap that has not grown since a third of the way. */
function isFlat(samples: readonly Sample[]): boolean {
  const [, settled] = samples;
  const third = samples[Math.floor(samples.length / 3)]!;
  const last = samples.at(-1)!;
  return last.fds <= settled!.fds + RUNTIME_FDS && last.heap <= third.heap * 1.1 + 2 ** 20;
}

/** @returns Whether it was flat. */
function report(title: string, samples: readonly Sample[]): boolean {
  const flat = isFlat(samples);
  console.log(`${title}: ${flat ? "flat" : "NOT FLAT"}`);
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1).padStart(7);
  for (const { at, fds, heap, rss } of samples) {
    console.log(
      `  ${String(at).padStart(8)}: ${fds} descriptors, heap ${mib(heap)} MiB, resident ${mib(rss)} MiB`,
    );
  }
  return flat;
}

const REST_MS = 6000;

if (import.meta.main) {
  const { values } = parseArgs({
    args: Deno.args,
    options: {
      cycles: { type: "string", default: "1000" },
      returns: { type: "string", default: "1000" },
      events: { type: "string", default: "864000" },
    },
  });
  const opened = await soakConnections(Number(values.cycles), REST_MS);
  const closed = report("Connections opened and closed", opened);
  const returned = report(
    "Connections lost and restored",
    await soakReturns(Number(values.returns), REST_MS),
  );
  const { samples, seconds, ...figures } = await soakEvents(Number(values.events));
  const delivered = report("Events delivered", samples);
  console.log(JSON.stringify({ ...figures, seconds: Number(seconds.toFixed(1)) }));
  const all = figures.heard === figures.sent && figures.read + figures.dropped === figures.sent;
  Deno.exit(closed && returned && delivered && all ? 0 : 1);
}
