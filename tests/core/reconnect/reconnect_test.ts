import assert from "node:assert/strict";
import { backOffMs, reconnectSettings } from "../../../core/reconnect/_reconnect_options.ts";
import { until } from "../../hosts/until.ts";
import { back, broken, opened, silent, SOON } from "./_reconnecting.ts";
import { gone, refused, ReturningHost } from "./_returning_host.ts";

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

Deno.test("connect({ reconnect }) gives an attempt without end for an infinite timeoutMs, and one of many days", async () => {
  for (const timeoutMs of [Infinity, 30 * 86_400_000]) {
    const host = new ReturningHost();
    await using to = await opened(host, { timeoutMs, reconnect: { ...SOON, attempts: 1 } });
    // Longer than the one millisecond that the platform makes of such a time.
    host.onOpen = () => new Promise((resolve) => setTimeout(resolve, 20));
    const ended = to.connection.closed.then((reason) => assert.fail(`it has ended: ${reason}`));
    host.session.break();
    await Promise.race([back(host, to, 2), ended]);
    ended.catch(() => {});
    assert.equal(host.opened.at(-1)!.timeoutMs, timeoutMs);
    assert.equal(await to.connection.hostname({ timeoutMs }), "host");
  }
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

Deno.test("connect({ reconnect }) disposes once of each connection that is lost, on its return and after it", async () => {
  const host = new ReturningHost();
  const disposals = () => host.sessions.map((session) => session.disposals);
  {
    await using to = await opened(host);
    let failures = 2;
    host.onSubscribe = (type) => {
      if (type !== "domain.reboot" || failures-- <= 0) return;
      // Once the host goes while it is asked, once it refuses.
      if (failures === 1) host.session.break();
      else throw refused("ACCESS_DENIED");
    };
    host.session.break();
    await back(host, to, 4);
    assert.deepEqual(disposals(), [1, 1, 1, 0]);
    host.session.break();
    await back(host, to, 5);
    assert.deepEqual(disposals(), [1, 1, 1, 1, 0]);
  }
  assert.deepEqual(disposals(), [1, 1, 1, 1, 1]);
});

Deno.test("connect({ reconnect }) has disposed of all connections when it gives up, and when it is closed meanwhile", async () => {
  const host = new ReturningHost();
  const to = await opened(host, { reconnect: { ...SOON, attempts: 2 } });
  host.onOpen = () => Promise.reject(gone("not-sent"));
  host.session.break();
  await to.connection.closed;
  await to.connection.close();
  assert.deepEqual(host.sessions.map(({ disposals }) => disposals), [1]);
  const away = new ReturningHost();
  const closing = await opened(away, { reconnect: { minDelayMs: 60_000, maxDelayMs: 60_000 } });
  await broken(away, closing);
  await closing.connection.close();
  assert.deepEqual(away.sessions.map(({ disposals }) => disposals), [1]);
});

Deno.test("What disposing of a lost connection throws goes to the logger, and stops nothing", async () => {
  const host = new ReturningHost();
  const errors: string[] = [];
  await using to = await opened(host, {
    logger: { ...silent, error: (message, error) => errors.push(`${message}: ${error}`) },
  });
  for (const onDispose of [() => Promise.reject(new Error("late")), () => assert.fail("at once")]) {
    host.onDispose = onDispose;
    host.session.break();
    await back(host, to);
  }
  host.onDispose = () => {};
  assert.deepEqual(
    errors.map((line) => line.replace(/^Cannot .* "test:\/\/\/default" that has ended: /, "")),
    [
      "Error: late",
      "AssertionError [ERR_ASSERTION]: at once",
    ],
  );
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

Deno.test("backOffMs() doubles up to the longest pause, and leaves each client another one", () => {
  const settings = reconnectSettings({ minDelayMs: 100, maxDelayMs: 1500 });
  const bounds = [[50, 100], [100, 200], [200, 400], [400, 800], [750, 1500], [750, 1500]] as const;
  bounds.forEach(([least, most], step) => {
    const pauses = Array.from({ length: 200 }, () => backOffMs(settings, step));
    assert(pauses.every((pause) => pause >= least && pause <= most), `${step}: ${pauses}`);
    assert(new Set(pauses).size > 10, "by random");
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

/** Has what is printed taken by the test, as errors that nobody else takes. */
function printing(): { readonly lines: string[] } & Disposable {
  const print = console.error;
  const lines: string[] = [];
  console.error = (...line: unknown[]) => void lines.push(String(line[0]));
  return { lines, [Symbol.dispose]: () => void (console.error = print) };
}

Deno.test("No callback of the user's stops a connection from coming back, or becomes nobody's rejection", async () => {
  const thrown = [new Error("mine"), null, Object.create(null)];
  for (const [i, error] of thrown.entries()) {
    const fail = () => {
      throw error;
    };
    const reject = () => Promise.reject(error);
    for (const callback of [fail, reject]) {
      for (
        const logger of [undefined, { debug: callback, warn: callback, error: callback }, {} as typeof silent]
      ) {
        using printed = printing();
        const host = new ReturningHost();
        const to = await opened(host, { logger, reconnect: { ...SOON, onAttempt: callback } });
        to.connection.events.on(["connection.lost", "connection.restored", "events.gap"], callback);
        // Whatever is logged on the way: a refused list and kind, an end that fails, an attempt that does.
        let attempts = 0;
        host.onOpen = () => ++attempts === 1 ? callback() : undefined;
        host.onList = () => Promise.reject(refused("ACCESS_DENIED"));
        host.onSubscribe = (type) => {
          if (type === "domain.reboot") throw refused("NO_SUPPORT");
        };
        host.onDispose = () => callback();
        host.session.break();
        await back(host, to, 2);
        assert.equal(await to.connection.hostname(), "host", `${i}`);
        host.session.break();
        await back(host, to, 3);
        assert(logger === silent || printed.lines.length > 0);
        host.onDispose = () => {};
        await to.connection.close();
      }
    }
  }
});

Deno.test("A connection that does not come back says so, whatever it was that stood in the way", async () => {
  const unreadable = {
    get code() {
      throw new Error("no code of it");
    },
  };
  for (const error of [null, Object.create(null), unreadable]) {
    const host = new ReturningHost();
    await using to = await opened(host, { reconnect: { ...SOON, attempts: 2 } });
    host.onOpen = () => Promise.reject(error);
    host.session.break();
    assert.equal(await to.connection.closed, "eof");
    await assert.rejects(to.connection.hostname(), { code: "INVALID_CONN" });
    assert.equal(host.opened.length, 1 + 2);
  }
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
