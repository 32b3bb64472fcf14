import assert from "node:assert/strict";
import { VirtError } from "../../../core/contract/errors.ts";
import { PolledEvents } from "../../../drivers/_polled_events/mod.ts";
import { ManualClock, settled } from "./_manual_clock.ts";
import { lifecycle, OFF, PAUSED, PolledHost, RUNNING } from "./_polled_host.ts";

type Change = (host: PolledHost) => void;

const put = (change: Parameters<PolledHost["put"]>[1]): Change => (host) => host.put("u", change);
const gone: Change = (host) => host.domains.delete("u");
const nothing: Change = () => {};

/** Before, after, and what is told of that. */
const DIFFERENCES: Record<string, readonly [Change, Change, readonly string[]]> = {
  "nothing": [put({ state: RUNNING }), put({ state: RUNNING, reason: 5 }), []],
  "a definition and a start in pause": [nothing, put({ state: PAUSED, reason: 1 }), [
    "u defined added",
    "u started unknown--1",
    "u suspended paused",
  ]],
  "a shutdown by its reason": [put({ state: RUNNING }), put({ reason: 1 }), ["u stopped shutdown"]],
  "the end of a running domain": [put({ state: RUNNING }), gone, [
    "u stopped unknown--1",
    "u undefined removed",
  ]],
  "another run, by its number": [put({ state: RUNNING }), put({ state: RUNNING, id: 9, reason: 1 }), [
    "u stopped unknown--1",
    "u started booted",
  ]],
  "another run, by what the host has": [
    put({ state: RUNNING, run: "a" }),
    put({ state: RUNNING, run: "b", reason: 1 }),
    ["u stopped unknown--1", "u started booted"],
  ],
  "another number of the same run": [
    put({ state: RUNNING, run: "a" }),
    put({ state: RUNNING, run: "a", id: 9 }),
    [],
  ],
  "another definition": [put({ definition: 1 }), put({ definition: 2 }), ["u defined updated"]],
  "another definition of a new name": [
    put({ definition: 1 }),
    put({ definition: 2, name: "v" }),
    ["u undefined renamed", "v defined renamed"],
  ],
  "details": [
    put({
      ...{ title: "a", description: "b", agent: false, balloonBytes: 1 },
      ...{ devices: new Set(["net0", "disk0"]), metadata: new Map([["urn:a", "1"], ["urn:b", "1"]]) },
    }),
    put({
      ...{ title: "", description: "c", agent: true, balloonBytes: 2 },
      ...{ devices: new Set(["net0", "disk1"]), metadata: new Map([["urn:a", "1"], ["urn:c", "1"]]) },
    }),
    [
      "domain.metadata-change u title",
      "domain.metadata-change u description",
      "domain.metadata-change u element urn:b",
      "domain.metadata-change u element urn:c",
      "domain.agent-lifecycle u connected channel",
      "domain.device-removed u disk0",
      "domain.device-added u disk1",
      "domain.balloon-change u 2",
    ],
  ],
  "details that nobody looked at": [
    put({ title: "a", agent: true, devices: new Set(["disk0"]) }),
    put({ balloonBytes: 2, description: "a" }),
    [],
  ],
};

const ALL = [
  "domain.lifecycle",
  "domain.metadata-change",
  "domain.agent-lifecycle",
  "domain.device-added",
  "domain.device-removed",
  "domain.balloon-change",
] as const;

for (const [what, [before, after, words]] of Object.entries(DIFFERENCES)) {
  Deno.test(`PolledEvents tells of a domain: ${what}`, async () => {
    await using host = new PolledHost();
    before(host);
    for (const type of ALL) await host.events.subscribe(type);
    assert.deepEqual(host.words, []);
    after(host);
    await host.clock.advance(1000);
    assert.deepEqual(host.words, words.map((word) => `${word} (synthetic)`));
  });
}

Deno.test("PolledEvents gives no name to a domain before its last bearer has lost it", async () => {
  await using host = new PolledHost();
  host.put("a", { name: "web" });
  host.put("b", { name: "old" });
  host.put("c", { name: "web2" });
  await host.events.subscribe("domain.lifecycle");
  host.domains.clear();
  host.put("d", { name: "web2" });
  host.put("b", { name: "web" });
  host.put("c", { name: "old" });
  await host.clock.advance(1000);
  assert.deepEqual(host.words, [
    "web undefined removed (synthetic)",
    "old undefined renamed (synthetic)",
    "web2 undefined renamed (synthetic)",
    "web defined renamed (synthetic)",
    "old defined renamed (synthetic)",
    "web2 defined added (synthetic)",
  ]);
});

Deno.test("PolledEvents reads nothing while nobody listens, and once before a subscriber is ready", async () => {
  await using host = new PolledHost();
  await host.clock.advance(10_000);
  assert.deepEqual(host.reads, []);
  await host.events.subscribe("domain.lifecycle");
  assert.deepEqual(host.reads, ["list"]);
  assert.deepEqual([...host.asked[0]!.types], ["domain.lifecycle"]);
  await host.events.subscribe("domain.agent-lifecycle");
  assert.deepEqual(host.reads, ["list", "list"]);
  assert.deepEqual([...host.asked[1]!.types], ["domain.lifecycle", "domain.agent-lifecycle"]);
  await host.events.unsubscribe("domain.lifecycle");
  await host.events.unsubscribe("domain.agent-lifecycle");
  host.reads.length = 0;
  host.events.changed("domains", "u");
  host.events.reread({ lost: true });
  await host.clock.advance(10_000);
  assert.deepEqual(host.reads, []);
  assert.equal(host.clock.nextMs, undefined);
  assert.deepEqual(host.told, []);
});

Deno.test("PolledEvents reads once for all that is subscribed to at once", async () => {
  await using host = new PolledHost();
  await Promise.all(ALL.map((type) => host.events.subscribe(type)));
  assert.deepEqual(host.reads, ["list"]);
  assert.deepEqual(host.asked[0]!.types, new Set(ALL));
  await host.events.unsubscribe("domain.device-added");
  await host.events.subscribe("domain.device-added");
  assert.deepEqual(host.reads, ["list", "list"]);
});

Deno.test("PolledEvents tells nothing of the time in which nobody listened", async () => {
  await using host = new PolledHost();
  host.put("u", { devices: new Set(["a"]) });
  await host.events.subscribe("domain.lifecycle");
  await host.events.subscribe("domain.device-added");
  await host.events.unsubscribe("domain.device-added");
  host.put("u", { devices: new Set(["a", "b"]) });
  await host.events.subscribe("domain.device-added");
  await host.events.unsubscribe("domain.lifecycle");
  await host.events.unsubscribe("domain.device-added");
  host.put("v", {});
  await host.events.subscribe("domain.lifecycle");
  await host.clock.advance(1000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents refuses kinds that the driver has no pictures or no events for", async () => {
  await using host = new PolledHost();
  for (const type of ["secret.lifecycle", "network.metadata-change", "domain.block-job"] as const) {
    await assert.rejects(host.events.subscribe(type), { code: "NO_SUPPORT" });
  }
  assert.deepEqual(host.reads, []);
});

Deno.test("PolledEvents reads less and less while nothing happens, and at once more when something does", async () => {
  await using host = new PolledHost();
  host.put("u", {});
  await host.events.subscribe("domain.lifecycle");
  const pauses: (number | undefined)[] = [];
  for (let i = 0; i < 8; i++) {
    pauses.push(host.clock.nextMs);
    await host.clock.advance(host.clock.nextMs!);
  }
  assert.deepEqual(pauses, [100, 150, 225, 337.5, 506.25, 759.375, 1000, 1000]);
  host.put("u", { state: RUNNING });
  await host.clock.advance(1000);
  assert.equal(host.clock.nextMs, 100);
  await host.clock.advance(10_000);
  const acting = Promise.withResolvers<void>();
  const action = host.events.action("domains", "u", () => acting.promise);
  for (let i = 0; i < 5; i++) {
    assert.equal(host.clock.nextMs, 100);
    await host.clock.advance(100);
  }
  acting.resolve();
  await action;
  assert.equal(host.clock.nextMs, 0);
});

Deno.test("PolledEvents reads at once what the host hints at, with its time and details, and not as inferred", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  await host.events.subscribe("domain.lifecycle");
  host.put("u", {});
  host.events.changed("domains", "u", { time: 42 });
  host.events.changed("domains", "u", { details: { stopped: "crashed" } });
  await host.clock.advance(0);
  assert.deepEqual(host.reads, ["list", "u"]);
  assert.equal(host.told[0]?.time, 42);
  assert.deepEqual(host.words, ["u stopped crashed"]);
  host.events.gone("domains", "u", { time: 43 });
  assert.equal(host.told[0]?.time, 43);
  assert.deepEqual(host.words, ["u undefined removed"]);
  host.domains.delete("u");
  await host.clock.advance(1000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents reads all where one cannot be read, or many are hinted at", async () => {
  for (const [get, count] of [[false, 1], [true, 17]] as const) {
    await using host = new PolledHost({ get });
    await host.events.subscribe("domain.lifecycle");
    for (let i = 0; i < count; i++) {
      host.put(`u${i}`, {});
      host.events.changed("domains", `u${i}`);
    }
    await host.clock.advance(0);
    assert.deepEqual(host.reads, ["list", "list"]);
    assert.deepEqual(host.words, Array.from({ length: count }, (_, i) => `u${i} defined added`));
  }
});

Deno.test("PolledEvents gives an event the host's time of the state, else the time at which it was found", async () => {
  await using host = new PolledHost();
  host.put("u", { definition: 1 });
  await host.events.subscribe("domain.lifecycle");
  host.put("u", { state: RUNNING, since: 5, definition: 2 });
  await host.clock.advance(100);
  const found = host.clock.now();
  assert.deepEqual(host.told.map(({ time }) => time), [5, found]);
  assert.deepEqual(host.words, ["u started unknown--1 (synthetic)", "u defined updated (synthetic)"]);
});

Deno.test("PolledEvents.action() tells at once, and no reading tells it again, whenever that began", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  await host.events.subscribe("domain.lifecycle");
  // A reading that looks before the action, and ends after it.
  const slow = Promise.withResolvers<void>();
  host.afterRead = () => slow.promise;
  await host.clock.advance(100);
  assert.deepEqual(host.reads, ["list", "list"]);
  await host.events.action("domains", "u", async (tell) => {
    host.put("u", { reason: 2 });
    await settled();
    tell(lifecycle("u", "stopped", "destroyed"));
    assert.deepEqual(host.words, ["u stopped destroyed"]);
  });
  host.afterRead = () => {};
  slow.resolve();
  await host.clock.advance(5000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents does not look at an object while an action on it is under way, but at others", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  host.put("v", {});
  await host.events.subscribe("domain.lifecycle");
  await host.events.action("domains", "u", async (tell) => {
    host.put("u", { reason: 2 });
    host.put("v", { state: RUNNING, reason: 1 });
    host.events.changed("domains", "u");
    await host.clock.advance(1000);
    assert.deepEqual(host.words, ["v started booted (synthetic)"]);
    tell(lifecycle("u", "stopped", "destroyed"));
  });
  await host.clock.advance(1000);
  assert.deepEqual(host.words, ["u stopped destroyed"]);
});

Deno.test("PolledEvents.action() leaves what it did not tell to the reading that follows", async () => {
  await using host = new PolledHost();
  host.put("u", {});
  await host.events.subscribe("domain.lifecycle");
  const failed = host.events.action("domains", "u", () => {
    host.put("u", { state: RUNNING, reason: 1 });
    return Promise.reject(new Error("it took too long"));
  });
  await assert.rejects(failed, /too long/);
  await host.clock.advance(0);
  assert.deepEqual(host.words, ["u started booted (synthetic)"]);
});

Deno.test("PolledEvents.action() tells first what must have come before it, and no reading had found", async () => {
  const cases: readonly (readonly [Change, ReturnType<typeof lifecycle>, readonly string[]])[] = [
    [put({}), lifecycle("u", "stopped", "destroyed"), [
      "started unknown--1 (synthetic)",
      "stopped destroyed",
    ]],
    [nothing, lifecycle("u", "undefined", "removed"), ["defined added (synthetic)", "undefined removed"]],
    [put({ state: RUNNING }), lifecycle("u", "started", "booted", "u", 5), [
      "stopped unknown--1 (synthetic)",
      "started booted",
    ]],
    [put({ state: RUNNING }), lifecycle("u", "resumed", "unpaused"), [
      "suspended unknown--1 (synthetic)",
      "resumed unpaused",
    ]],
    [put({ state: PAUSED }), lifecycle("u", "suspended", "paused"), [
      "resumed unknown--1 (synthetic)",
      "suspended paused",
    ]],
    [put({}), lifecycle("u", "defined", "added"), ["undefined removed (synthetic)", "defined added"]],
    [nothing, lifecycle("u", "defined", "updated"), ["defined added (synthetic)", "defined updated"]],
  ];
  for (const [before, event, words] of cases) {
    await using host = new PolledHost();
    before(host);
    await host.events.subscribe("domain.lifecycle");
    await host.events.action("domains", "u", (tell) => Promise.resolve(tell(event)));
    assert.deepEqual(host.words, words.map((word) => `u ${word}`));
  }
});

Deno.test("PolledEvents.action() without a key leaves out what a reading has told first", async () => {
  for (const first of [true, false]) {
    await using host = new PolledHost();
    await host.events.subscribe("domain.lifecycle");
    await host.events.action("domains", undefined, async (tell) => {
      host.put("u", {});
      if (first) await host.clock.advance(100);
      tell(lifecycle("u", "defined", "added"));
    });
    await host.clock.advance(5000);
    assert.deepEqual(host.words, [first ? "u defined added (synthetic)" : "u defined added"]);
  }
});

Deno.test("PolledEvents follows what an action tells of devices, agents and balloons", async () => {
  await using host = new PolledHost();
  host.put("u", { devices: new Set(["a"]), balloonBytes: 1, agent: false, title: "a" });
  for (const type of ALL) await host.events.subscribe(type);
  const about = { time: 1, domain: { name: "u", uuid: "u", id: 4 } };
  await host.events.action("domains", "u", (tell) => {
    host.put("u", { devices: new Set(["b"]), balloonBytes: 2, agent: true, title: "b" });
    tell({ type: "domain.device-added", ...about, devAlias: "b" });
    tell({ type: "domain.device-removed", ...about, devAlias: "a" });
    tell({ type: "domain.balloon-change", ...about, actual: 2 });
    tell({ type: "domain.agent-lifecycle", ...about, state: "connected", reason: "channel" });
    tell({ type: "domain.metadata-change", ...about, metadataType: "title" });
    return Promise.resolve();
  });
  assert.equal(host.words.length, 5);
  await host.clock.advance(5000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents.expect() gives a detail to an event that comes later, and to that one alone", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  await host.events.subscribe("domain.lifecycle");
  host.events.expect("u", { stopped: "shutdown" });
  await host.clock.advance(1000);
  for (const state of [OFF, RUNNING, OFF]) {
    host.put("u", { state });
    await host.clock.advance(1000);
  }
  assert.deepEqual(host.words, [
    "u stopped shutdown (synthetic)",
    "u started unknown--1 (synthetic)",
    "u stopped unknown--1 (synthetic)",
  ]);
});

Deno.test("PolledEvents.emit() passes on what no picture shows, to who listens", async () => {
  await using host = new PolledHost();
  const reboot = { type: "domain.reboot", time: 1, domain: { name: "u", uuid: "u", id: 4 } } as const;
  host.events.emit(reboot);
  assert.deepEqual(host.told, []);
  await host.events.subscribe("domain.reboot");
  host.events.emit(reboot);
  assert.deepEqual(host.told, [reboot]);
});

Deno.test("PolledEvents tells of networks, and of their states that an action must have left", async () => {
  await using host = new PolledHost();
  const ref = { name: "n", uuid: "n" };
  host.networks.set("n", { ref, active: false, persistent: true });
  await host.events.subscribe("network.lifecycle");
  host.networks.set("n", { ref, active: true, persistent: true });
  await host.clock.advance(1000);
  assert.deepEqual(host.words, ["n started (synthetic)"]);
  await host.events.action("networks", "n", (tell) => {
    host.networks.set("n", { ref, active: true, persistent: true });
    tell({ type: "network.lifecycle", time: 1, network: ref, event: "started" });
    return Promise.resolve();
  });
  assert.deepEqual(host.words, ["n stopped (synthetic)", "n started"]);
  host.networks.clear();
  await host.clock.advance(1000);
  assert.deepEqual(host.words, ["n stopped (synthetic)", "n undefined (synthetic)"]);
});

Deno.test("PolledEvents tells of storage pools, host devices and secrets", async () => {
  const clock = new ManualClock();
  const pool = { ref: { name: "p", uuid: "p" }, active: false, persistent: true };
  const device = { ref: { name: "d" } };
  const secret = { ref: { uuid: "s", usageType: "volume", usageId: "/a" } };
  let there = false;
  await using events = new PolledEvents("test", {
    storagePools: { list: () => Promise.resolve(there ? [{ ...pool, active: true }] : [pool]) },
    nodeDevices: { list: () => Promise.resolve(there ? [device] : []) },
    secrets: { list: () => Promise.resolve(there ? [secret] : []) },
  }, { clock });
  const told: unknown[] = [];
  events.deliver((event) => told.push({ ...event, time: 0 }));
  await events.subscribe("storage-pool.lifecycle");
  await events.subscribe("node-device.lifecycle");
  await events.subscribe("secret.lifecycle");
  there = true;
  await clock.advance(500);
  const found = { time: 0, synthetic: true };
  assert.deepEqual(told.splice(0), [
    { type: "storage-pool.lifecycle", ...found, pool: pool.ref, event: "started" },
    { type: "node-device.lifecycle", ...found, device: device.ref, event: "created" },
    { type: "secret.lifecycle", ...found, secret: secret.ref, event: "defined" },
  ]);
  const created = { type: "node-device.lifecycle", time: 0, device: device.ref, event: "created" } as const;
  await events.action("nodeDevices", "d", (tell) => Promise.resolve(tell(created)));
  assert.deepEqual(told.splice(0), [{ ...created, event: "deleted", synthetic: true }, created]);
  await clock.advance(20_000);
  assert.deepEqual(told, []);
});

Deno.test("PolledEvents tries a reading that failed again, in growing pauses, and says that the host was away", async () => {
  await using host = new PolledHost();
  host.put("u", {});
  await host.events.subscribe("domain.lifecycle");
  host.put("u", { state: RUNNING });
  host.beforeRead = () => Promise.reject(new Error("no route"));
  const pauses: (number | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    pauses.push(host.clock.nextMs);
    await host.clock.advance(host.clock.nextMs!);
    // A hint about what cannot be read is not a reason to ask more often.
    host.events.changed("domains", "u", { time: 3 });
  }
  assert.deepEqual(pauses, [100, 200, 400, 800]);
  assert.deepEqual(host.lost, []);
  host.beforeRead = () => {};
  await host.clock.advance(1000);
  assert.equal(host.told[1]?.time, 3);
  assert.deepEqual(host.words, ["events.gap reconnected", "u started unknown--1"]);
});

Deno.test("PolledEvents gives a host up that fails too often, or says that it is gone", async () => {
  const broken = new VirtError("Cannot list", { code: "INVALID_CONN", domain: "NONE", outcome: "unknown" });
  for (const [error, readings] of [[new Error("no route"), 3], [broken, 1]] as const) {
    await using host = new PolledHost({ attempts: 3 });
    await host.events.subscribe("domain.lifecycle");
    await host.events.subscribe("network.lifecycle");
    host.reads.length = 0;
    host.beforeRead = (what) => what === "list" ? Promise.reject(error) : undefined;
    await host.clock.advance(60_000);
    assert.equal(host.reads.filter((what) => what === "list").length, readings);
    assert.deepEqual(host.lost, [error]);
    assert.equal(host.clock.nextMs, undefined);
    await assert.rejects(host.events.subscribe("network.lifecycle"), error);
  }
});

Deno.test("PolledEvents.subscribe() fails with the first reading, and leaves nothing behind", async () => {
  await using host = new PolledHost();
  host.beforeRead = () => Promise.reject(new Error("no route"));
  await assert.rejects(host.events.subscribe("domain.lifecycle"), /no route/);
  assert.equal(host.clock.nextMs, undefined);
  host.beforeRead = () => {};
  await host.events.subscribe("domain.lifecycle");
  host.put("u", {});
  await host.clock.advance(100);
  assert.deepEqual(host.words, ["u defined added (synthetic)"]);
});

Deno.test("PolledEvents.reread({ lost }) says that hints were missed, and reads", async () => {
  await using host = new PolledHost();
  await host.events.subscribe("domain.lifecycle");
  host.put("u", {});
  host.events.reread({ lost: true });
  await host.clock.advance(0);
  assert.deepEqual(host.words, ["events.gap overflow", "u defined added (synthetic)"]);
});

Deno.test("PolledEvents aborts a reading whose listeners have gone, and waits for it", async () => {
  for (const end of ["unsubscribe", "dispose"] as const) {
    const host = new PolledHost();
    await host.events.subscribe("domain.lifecycle");
    const read = Promise.withResolvers<void>();
    host.beforeRead = () => read.promise;
    await host.clock.advance(100);
    const { signal } = host.asked.at(-1)!;
    assert.equal(signal.aborted, false);
    let ended = false;
    const ending =
      (end === "dispose" ? host.events[Symbol.asyncDispose]() : host.events.unsubscribe("domain.lifecycle"))
        .then(() => ended = true);
    assert.equal(signal.aborted, true);
    await settled();
    assert.equal(ended, false);
    read.resolve();
    await ending;
    assert.equal(host.clock.nextMs, undefined);
    assert.deepEqual([host.told, host.lost], [[], []]);
    await host.events[Symbol.asyncDispose]();
    await assert.rejects(host.events.subscribe("domain.lifecycle"), { code: "INVALID_CONN" });
  }
});

Deno.test("PolledEvents refuses pauses that cannot be", () => {
  for (const options of [{ minMs: 0 }, { minMs: 10, maxMs: 5 }, { attempts: 0 }, { attempts: 1.5 }]) {
    assert.throws(() => new PolledEvents("test", {}, options), RangeError);
  }
});
