import assert from "node:assert/strict";
import { connect, type Connection, type ConnectOptions, type EventType } from "@denovirt/denovirt";
import { backOffMs, reconnectSettings } from "../../core/_reconnect_options.ts";
import { until } from "../hosts/until.ts";
import { gone, refused, ReturningHost } from "./_returning_host.ts";

const SOON = { minDelayMs: 1, maxDelayMs: 2 } as const;
const ALL: readonly EventType[] = [
  "connection.lost",
  "connection.restored",
  "connection.closed",
  "events.gap",
  "domain.lifecycle",
  "domain.reboot",
];
const silent = { debug() {}, warn() {}, error() {} };

interface Opened extends AsyncDisposable {
  readonly connection: Connection;
  /** What came, in words. */
  readonly said: string[];
}

async function opened(host: ReturningHost, options: ConnectOptions = {}): Promise<Opened> {
  const connection = await connect("test:///default", {
    drivers: [host.driver],
    reconnect: SOON,
    logger: silent,
    ...options,
  });
  const said: string[] = [];
  const listening = connection.events.on(ALL, (event) => {
    const about = event as { synthetic?: true; domain?: { name: string }; event?: string; reason?: string };
    const words = [event.type, about.domain?.name, about.event, about.reason, about.synthetic && "synthetic"];
    said.push(words.filter((word) => word !== undefined).join(" "));
  });
  await listening.ready;
  return { connection, said, [Symbol.asyncDispose]: () => connection.close() };
}

const back = (host: ReturningHost, { connection }: Opened, sessions = host.sessions.length + 1) =>
  until(() => connection.isAlive() && host.sessions.length >= sessions, "the connection's return");

async function broken(host: ReturningHost, to: Opened): Promise<void> {
  host.session.break();
  await until(() => !to.connection.isAlive(), "the news of the loss");
}

Deno.test("connect({ reconnect }) opens again, says so in order, and subscribes again before it does", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const stream = to.connection.events.stream("domain.reboot");
  await stream.ready;
  host.session.break();
  await back(host, to, 2);
  assert.deepEqual(to.said, [
    "connection.lost eof",
    "connection.restored reconnected",
    "events.gap reconnected",
  ]);
  assert.deepEqual(host.session.subscribed.toSorted(), ["domain.lifecycle", "domain.reboot"]);
  for await (const event of stream) {
    assert.equal(event.type, "events.gap", "every stream hears of the gap");
    break;
  }
});

Deno.test("connect({ reconnect }) passes events of the present session on, and none of an earlier one", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const first = host.session;
  first.break();
  await back(host, to, 2);
  to.said.length = 0;
  const domain = { name: "web", uuid: "u", id: 1 };
  first.emit({ type: "domain.reboot", time: 1, domain: { ...domain, name: "old" } });
  host.session.emit({ type: "domain.reboot", time: 1, domain });
  assert.deepEqual(to.said, ["domain.reboot web"]);
});

Deno.test("connect({ reconnect }) tells events that come while it catches up after what it found missing", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.domains.set("u1", { name: "new", id: -1, persistent: true, state: 5, reason: 0 });
  const domain = { name: "web", uuid: "u2", id: 1 };
  host.onSubscribe = (type, session) => {
    if (type === "domain.lifecycle") {
      session.emit({ type: "domain.lifecycle", time: 1, domain, event: "started", detail: "booted" });
    }
  };
  to.said.length = 0;
  host.session.break();
  await back(host, to, 2);
  assert.deepEqual(to.said.slice(2), [
    "events.gap reconnected",
    "domain.lifecycle new defined synthetic",
    "domain.lifecycle web started",
  ]);
});

Deno.test("A call that was under way when the connection was lost fails, and is not made again", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const { promise, resolve } = Promise.withResolvers<string>();
  host.onHostname = () => promise;
  const pending = to.connection.hostname();
  await until(() => host.calls.includes("1 connectGetHostname"), "the call");
  host.session.break();
  resolve("too late");
  await assert.rejects(pending, { code: "RPC", outcome: "unknown" });
  await back(host, to, 2);
  assert.deepEqual(host.calls.filter((call) => call.includes("Hostname")), ["1 connectGetHostname"]);
});

Deno.test("A call made while the host is away waits for it, and is made once", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const gate = Promise.withResolvers<void>();
  host.onOpen = () => gate.promise;
  await broken(host, to);
  const waiting = [to.connection.hostname(), to.connection.hostname({ timeoutMs: 60_000 })];
  gate.resolve();
  assert.deepEqual(await Promise.all(waiting), ["host", "host"]);
  assert.deepEqual(host.calls.filter((call) => call.includes("Hostname")), [
    "2 connectGetHostname",
    "2 connectGetHostname",
  ]);
});

Deno.test("A call that waits for the host heeds its signal and its time, and then was never sent", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.onOpen = () => Promise.reject(gone("not-sent"));
  await broken(host, to);
  const { connection } = to;
  const controller = new AbortController();
  const aborted = connection.hostname({ signal: controller.signal });
  const late = connection.hostname({ timeoutMs: 5 });
  controller.abort(new Error("enough"));
  await assert.rejects(aborted, { message: "enough" });
  await assert.rejects(late, { code: "OPERATION_TIMEOUT", outcome: "not-sent" });
  await assert.rejects(connection.hostname({ signal: AbortSignal.abort(new Error("before")) }), {
    message: "before",
  });
  await assert.rejects(connection.hostname({ timeoutMs: -1 }), RangeError);
  const waiting = connection.hostname();
  const closing = connection.close();
  await assert.rejects(waiting, { code: "INVALID_CONN", outcome: "not-sent" });
  await closing;
  assert.deepEqual(host.calls.filter((call) => call.includes("Hostname")), []);
});

Deno.test("Connection.close() ends the return at every point of it, and nothing of it stays", async () => {
  const never = () => new Promise<void>(() => {});
  const points: Record<string, (host: ReturningHost) => void> = {
    "in a pause": (host) => host.onOpen = () => Promise.reject(gone("not-sent")),
    "while opening": (host) => host.onOpen = never,
    "while subscribing": (host) => host.onSubscribe = never,
    "while comparing": (host) => host.onList = never,
  };
  for (const [point, arrange] of Object.entries(points)) {
    const host = new ReturningHost();
    const pause = point === "in a pause" ? 60_000 : 1;
    const to = await opened(host, { reconnect: { minDelayMs: pause, maxDelayMs: pause } });
    arrange(host);
    await broken(host, to);
    if (point !== "in a pause") await until(() => host.opened.length > 1, "an attempt");
    if (point.startsWith("while sub") || point.startsWith("while com")) {
      await until(() => host.sessions.length > 1, "the session");
    }
    await to.connection.close();
    assert.equal(await to.connection.closed, "client", point);
    assert.deepEqual(to.said, ["connection.lost eof", "connection.closed client"], point);
    assert(host.sessions.every((session) => session.over), point);
  }
});

Deno.test("connect({ reconnect }) gives up after `attempts`, and says so once, with what stood in the way", async () => {
  const host = new ReturningHost();
  const attempts: unknown[] = [];
  await using to = await opened(host, {
    reconnect: {
      ...SOON,
      attempts: 3,
      onAttempt: ({ attempt, delayMs, error }) => attempts.push([attempt, delayMs <= 2, String(error)]),
    },
  });
  host.onOpen = () => Promise.reject(gone("not-sent"));
  host.session.break("keepalive");
  assert.equal(await to.connection.closed, "keepalive");
  assert.deepEqual(to.said, ["connection.lost keepalive", "connection.closed keepalive"]);
  assert.deepEqual(attempts, [
    [1, true, "Error: broken"],
    [2, true, "VirtError: The connection is lost"],
    [3, true, "VirtError: The connection is lost"],
  ]);
  assert.equal(to.connection.isAlive(), false);
  await assert.rejects(to.connection.hostname(), { code: "INVALID_CONN", outcome: "not-sent" });
  assert.throws(() => to.connection.events.on("domain.reboot", () => {}), { code: "RPC" });
});

Deno.test("connect({ reconnect }) tries again when the host goes during each step of its return", async () => {
  for (const step of ["onOpen", "onSubscribe", "onList"] as const) {
    const host = new ReturningHost();
    await using to = await opened(host);
    let failures = 2;
    host[step] = () => {
      if (failures-- <= 0) return;
      if (step === "onOpen") throw gone("not-sent");
      host.session.break();
    };
    host.session.break();
    await back(host, to, step === "onOpen" ? 2 : 4);
    assert.equal(to.said.filter((line) => line.startsWith("connection.restored")).length, 1, step);
    assert.equal(to.said.filter((line) => line.startsWith("connection.lost")).length, 1, step);
    assert.equal(await to.connection.hostname(), "host");
  }
});

Deno.test("connect({ reconnect }) gives each attempt its time", async () => {
  const host = new ReturningHost();
  await using to = await opened(host, { timeoutMs: 20 });
  let hung = 0;
  host.onOpen = ({ timeoutMs, signal }) => {
    assert.equal(timeoutMs, 20);
    assert.equal(signal!.aborted, false);
    return hung++ === 0 ? new Promise<void>(() => {}) : undefined;
  };
  host.session.break();
  await back(host, to, 2);
  assert.equal(hung, 2);
});

Deno.test("connect({ reconnect }) disposes of a connection that a slow driver opens after all", async () => {
  const host = new ReturningHost();
  await using to = await opened(host, { timeoutMs: 10 });
  const slow = Promise.withResolvers<void>();
  let attempts = 0;
  host.onOpen = () => attempts++ === 0 ? slow.promise : undefined;
  host.session.break();
  await back(host, to, 2);
  slow.resolve();
  await until(() => host.sessions.length === 3, "the late one");
  await until(() => host.sessions[2]!.over, "its end");
  assert.equal(await to.connection.hostname(), "host");
  assert.equal(host.calls.at(-1), "2 connectGetHostname");
});

Deno.test("connect({ reconnect }) asks a host no more that refuses its user three times", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.onOpen = () => Promise.reject(refused("AUTH_FAILED"));
  host.session.break();
  assert.equal(await to.connection.closed, "eof");
  assert.equal(host.opened.length, 1 + 3);
});

Deno.test("A kind that the host that came back does not have is given up; any other refusal is tried again", async () => {
  const host = new ReturningHost();
  const errors: unknown[] = [];
  await using to = await opened(host, { logger: { ...silent, error: (message) => errors.push(message) } });
  let denials = 2;
  host.onSubscribe = (type) => {
    if (type === "domain.reboot") throw refused("NO_SUPPORT");
    if (denials-- > 0) throw refused("ACCESS_DENIED");
  };
  host.session.break();
  await back(host, to, 4);
  assert.deepEqual(host.session.subscribed, ["domain.lifecycle"]);
  assert.deepEqual(errors, ['The host that came back has no events "domain.reboot" any more']);
});

Deno.test("A host that refuses to list costs the comparison, not the connection", async () => {
  const host = new ReturningHost();
  const warnings: string[] = [];
  host.onList = () => {
    throw refused("ACCESS_DENIED");
  };
  await using to = await opened(host, { logger: { ...silent, warn: (message) => warnings.push(message) } });
  host.session.break();
  await back(host, to, 2);
  assert.equal(to.said.at(-1), "events.gap reconnected");
  assert.equal(warnings.length, 2);
  assert.match(warnings[0]!, /Cannot compare states for "domain.lifecycle".*ACCESS_DENIED/);
});

Deno.test("What was missed is told once the host is back to stay, whatever step it went away at before", async () => {
  const breaks: Record<string, (host: ReturningHost) => void> = {
    "listing the domains": (host) => host.session.break(),
    "listing the networks": (host) => {
      host.onList = () => host.session.break();
    },
    "asking for a state": (host) => {
      host.onState = () => host.session.break();
    },
  };
  for (const [step, arrange] of Object.entries(breaks)) {
    const host = new ReturningHost();
    host.networks.set("net", { active: true, persistent: true });
    await using to = await opened(host);
    using _networks = to.connection.events.on("network.lifecycle", ({ network, event, synthetic }) => {
      to.said.push(`network.lifecycle ${network.name} ${event} ${synthetic}`);
    });
    await _networks.ready;
    let armed = true;
    host.onList = () => {
      if (host.sessions.length !== 2 || !armed) return;
      armed = false;
      // The domains are listed before, and in this attempt the comparison of both is lost.
      arrange(host);
    };
    host.session.break();
    host.domains.set("u1", { name: "new", id: 4, persistent: true, state: 1, reason: 1 });
    host.networks.clear();
    await until(() => host.sessions.length >= 3, "the second attempt");
    host.onList = host.onState = () => {};
    await until(() => to.said.includes("events.gap reconnected"), "the return");
    assert.deepEqual(to.said, [
      "connection.lost eof",
      "connection.restored reconnected",
      "events.gap reconnected",
      "domain.lifecycle new defined synthetic",
      "domain.lifecycle new started synthetic",
      "network.lifecycle net stopped true",
      "network.lifecycle net undefined true",
    ], step);
  }
});

Deno.test("What a host that refused to list would have told is told when it lists again", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.onList = () => {
    throw refused("ACCESS_DENIED");
  };
  host.session.break();
  host.domains.set("u1", { name: "new", id: -1, persistent: true, state: 5, reason: 0 });
  await back(host, to, 2);
  assert.equal(to.said.at(-1), "events.gap reconnected");
  host.onList = () => {};
  host.session.break();
  await back(host, to, 3);
  assert.equal(to.said.at(-1), "domain.lifecycle new defined synthetic");
});

Deno.test("A subscription made while the host is away waits for it; one that is ended meanwhile is not renewed", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const { events } = to.connection;
  const ending = events.on("domain.watchdog", () => {});
  await ending.ready;
  const gate = Promise.withResolvers<void>();
  host.onOpen = () => gate.promise;
  await broken(host, to);
  const beginning = events.on("domain.tunable", () => {});
  ending[Symbol.dispose]();
  gate.resolve();
  await beginning.ready;
  assert.deepEqual(host.session.subscribed.toSorted(), [
    "domain.lifecycle",
    "domain.reboot",
    "domain.tunable",
  ]);
  beginning[Symbol.dispose]();
  await until(() => host.session.subscribed.includes("-domain.tunable"), "the end of the subscription");
});

Deno.test("A subscription that is under way when the host goes is made at the next one", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.onSubscribe = (type, session) => {
    if (type === "domain.tunable" && session === host.sessions[0]) session.break();
  };
  using subscription = to.connection.events.on("domain.tunable", () => {});
  await subscription.ready;
  assert.equal(host.sessions.length, 2);
  assert(host.session.subscribed.includes("domain.tunable"));
});

Deno.test("A listener may close the connection when it hears of the loss", async () => {
  const host = new ReturningHost();
  const to = await opened(host);
  using _listening = to.connection.events.on("connection.lost", () => void to.connection.close());
  host.session.break();
  assert.equal(await to.connection.closed, "client");
  assert.equal(host.opened.length, 1);
});

Deno.test("A connection whose host goes again in the very moment of its return comes back all the same", async () => {
  const soon = async (turns: number, then: () => void) => {
    for (let turn = 0; turn < turns; turn++) await null;
    then();
  };
  for (let turns = 0; turns < 30; turns++) {
    const host = new ReturningHost();
    await using to = await opened(host);
    host.onSubscribe = (type, session) => {
      if (type === "domain.reboot" && host.sessions.length === 2) void soon(turns, () => session.break());
    };
    host.session.break();
    await back(host, to, 3);
    assert.equal(await to.connection.hostname(), "host", `${turns} turns`);
    assert.equal(host.calls.at(-1), "3 connectGetHostname");
    assert.deepEqual(host.session.subscribed.toSorted(), ["domain.lifecycle", "domain.reboot"]);
    const news = to.said.filter((line) => line.startsWith("connection.")).map((line) => line.slice(11, 15));
    assert.match(news.join(" "), /^(lost rest ?)+$/);
  }
});

Deno.test("onAttempt may close the connection, however long the pause would be", async () => {
  const host = new ReturningHost();
  const to = await opened(host, {
    reconnect: { minDelayMs: 60_000, maxDelayMs: 60_000, onAttempt: () => void to.connection.close() },
  });
  host.session.break();
  assert.equal(await to.connection.closed, "client");
  assert.equal(host.opened.length, 1);
});

Deno.test("A listener may call as soon as it hears that the host is back", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  const answer = Promise.withResolvers<string>();
  using _listening = to.connection.events.on("connection.restored", () => {
    assert.equal(to.connection.isAlive(), true);
    to.connection.hostname().then(answer.resolve, answer.reject);
  });
  host.session.break();
  assert.equal(await answer.promise, "host");
});

Deno.test("connect({ reconnect }) supports what the present host's driver has, and no more", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  assert.equal(to.connection.supports("connectGetHostname"), true);
  assert.equal(to.connection.supports("connectListAllNetworks"), true);
  assert.equal(to.connection.supports("connectGetSysinfo"), false);
  await assert.rejects(to.connection.sysinfo(), { code: "NO_SUPPORT", outcome: "not-sent" });
  assert.equal(to.connection.tables.interfaces, undefined);
});

Deno.test("connect() refuses a reconnect option that can't be, before it opens anything", async () => {
  const host = new ReturningHost();
  const wrong: readonly (readonly [unknown, typeof TypeError | typeof RangeError])[] = [
    ["yes", TypeError],
    [5, TypeError],
    [{ minDelayMs: 0 }, RangeError],
    [{ minDelayMs: "5" }, RangeError],
    [{ minDelayMs: 10, maxDelayMs: 9 }, RangeError],
    [{ maxDelayMs: 2 ** 31 }, RangeError],
    [{ attempts: 0 }, RangeError],
    [{ attempts: 1.5 }, RangeError],
    [{ onAttempt: 1 }, TypeError],
  ];
  for (const [reconnect, error] of wrong) {
    await assert.rejects(
      connect("test:///default", { drivers: [host.driver], reconnect: reconnect as true }),
      error,
      JSON.stringify(reconnect),
    );
  }
  assert.equal(host.opened.length, 0);
});

Deno.test("backOffMs() doubles up to the longest pause, and leaves each client another one", () => {
  const settings = reconnectSettings({ minDelayMs: 100, maxDelayMs: 1500 });
  const bounds = [[50, 100], [100, 200], [200, 400], [400, 800], [750, 1500], [750, 1500]] as const;
  bounds.forEach(([least, most], step) => {
    const pauses = Array.from({ length: 200 }, () => backOffMs(settings, step));
    assert(pauses.every((pause) => pause >= least && pause <= most), `${step}: ${pauses}`);
    assert(new Set(pauses).size > 10, "by chance");
  });
  assert(backOffMs(settings, 5000) <= 1500);
  assert.equal(reconnectSettings({ minDelayMs: 60_000 }).maxDelayMs, 60_000, "never less than the first");
});

Deno.test("connect({ reconnect }) waits longer from outage to outage where sessions do not last", async () => {
  const host = new ReturningHost();
  const pauses: number[] = [];
  await using to = await opened(host, {
    reconnect: { minDelayMs: 4, maxDelayMs: 60_000, onAttempt: ({ delayMs }) => pauses.push(delayMs) },
  });
  for (let outage = 0; outage < 4; outage++) {
    host.session.break();
    await back(host, to);
  }
  pauses.forEach((pause, outage) => {
    assert(pause >= 2 * 2 ** outage && pause <= 4 * 2 ** outage, `outage ${outage}: ${pauses}`);
  });
  assert.equal(pauses.length, 4);
});

Deno.test("connect({ reconnect }) opens each time with the options of the first: the user, and who is asked for it", async () => {
  const host = new ReturningHost();
  const auth = () => ({ username: "user" });
  const keepalive = { intervalMs: 77 };
  await using to = await opened(host, { auth, keepalive, readonly: true });
  host.session.break();
  await back(host, to, 2);
  const [first, second] = host.opened;
  for (const key of ["auth", "keepalive", "readonly"] as const) assert.equal(second![key], first![key]);
});

Deno.test("A subscription that waits for the host when the connection is closed rejects", async () => {
  const host = new ReturningHost();
  await using to = await opened(host);
  host.onOpen = () => Promise.reject(gone("not-sent"));
  await broken(host, to);
  const subscription = to.connection.events.on("domain.tunable", () => {});
  const refusal = assert.rejects(subscription.ready, { code: "INVALID_CONN" });
  await to.connection.close();
  await refusal;
});

Deno.test("What `onAttempt` throws goes to the logger, and stops nothing", async () => {
  const host = new ReturningHost();
  const errors: unknown[] = [];
  await using to = await opened(host, {
    logger: { ...silent, error: (_, error) => errors.push(error) },
    reconnect: {
      ...SOON,
      onAttempt: () => {
        throw new Error("oops");
      },
    },
  });
  host.session.break();
  await back(host, to, 2);
  assert.deepEqual(errors.map(String), ["Error: oops"]);
});

Deno.test("connect() without reconnect ends with the host, as ever", async () => {
  const host = new ReturningHost();
  for (const reconnect of [undefined, false]) {
    await using to = await opened(host, { reconnect });
    host.session.break();
    assert.equal(await to.connection.closed, "eof");
    assert.deepEqual(to.said, ["connection.lost eof", "connection.closed eof"]);
  }
});
