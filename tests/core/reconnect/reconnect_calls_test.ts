import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { until } from "../../hosts/until.ts";
import { back, broken, opened } from "./_reconnecting.ts";
import { gone, ReturningHost } from "./_returning_host.ts";

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
  await assert.rejects(connection.tables.hypervisor.connectGetHostname!({ timeoutMs: NaN }), RangeError);
  await assert.rejects(
    connection.tables.hypervisor.connectGetHostname!({ timeoutMs: "5" as never }),
    TypeError,
  );
  await assert.rejects(connection.tables.hypervisor.connectGetHostname!({ timeoutMs: 0 }), {
    code: "OPERATION_TIMEOUT",
    outcome: "not-sent",
  });
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
  await assert.rejects(to.connection.sysinfoXml(), { code: "NO_SUPPORT", outcome: "not-sent" });
  assert.equal(to.connection.tables.interfaces, undefined);
});

Deno.test("connect() refuses a reconnect option that can't be, before it opens anything", async () => {
  const host = new ReturningHost();
  const wrong: readonly (readonly [unknown, typeof TypeError | typeof RangeError])[] = [
    ["yes", TypeError],
    [5, TypeError],
    [{ minDelayMs: 0 }, RangeError],
    [{ minDelayMs: "5" }, TypeError],
    [{ minDelayMs: NaN }, RangeError],
    [{ minDelayMs: 10, maxDelayMs: 9 }, RangeError],
    [{ maxDelayMs: Infinity }, RangeError],
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

Deno.test("connect() without reconnect ends with the host, as ever", async () => {
  const host = new ReturningHost();
  for (const reconnect of [undefined, false]) {
    await using to = await opened(host, { reconnect });
    host.session.break();
    assert.equal(await to.connection.closed, "eof");
    assert.deepEqual(to.said, ["connection.lost eof", "connection.closed eof"]);
  }
});
