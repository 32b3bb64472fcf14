import assert from "node:assert/strict";
import { connect, type Connection, type EventType } from "@denovirt/denovirt";
import type { DriverEvent } from "../../../core/contract/driver.ts";
import { until } from "../../hosts/until.ts";
import { type HostDomain, ReturningHost } from "./_returning_host.ts";

const KINDS: readonly EventType[] = [
  "domain.lifecycle",
  "network.lifecycle",
  "storage-pool.lifecycle",
  "node-device.lifecycle",
  "secret.lifecycle",
];

type Change = (host: ReturningHost) => void;

/** Has `change` happen while the host is away, and gives the words of the events that came of it. */
async function missed(before: Change, change: Change, meanwhile: Change = () => {}): Promise<string[]> {
  const host = new ReturningHost();
  before(host);
  await using connection: Connection = await connect("test:///default", {
    drivers: [host.driver],
    reconnect: { minDelayMs: 1, maxDelayMs: 2 },
  });
  const said: string[] = [];
  let gaps = 0;
  using listening = connection.events.on([...KINDS, "events.gap"], (event) => {
    if (event.type === "events.gap") return gaps++;
    const { domain, network, pool, device, secret, event: what, detail } = event as unknown as
      & Record<
        "domain" | "network" | "pool" | "device" | "secret",
        { name?: string; usageId?: string; usageType?: string } | undefined
      >
      & { event: string; detail?: string };
    const about = domain ?? network ?? pool ?? device ?? secret!;
    const words = [
      event.type.split(".")[0],
      about.name ?? `${about.usageType} ${about.usageId}`,
      what,
      detail,
    ];
    if (!event.synthetic) words.push("(real)");
    said.push(words.filter((word) => word !== undefined).join(" "));
  });
  await listening.ready;
  meanwhile(host);
  said.length = 0;
  // The host changes only once nobody hears of it.
  host.session.break();
  change(host);
  await until(() => gaps > 0, "the comparison");
  return said;
}

const OFF = 5, RUNNING = 1, PAUSED = 3, CRASHED = 6, SLEEPING = 7;
const domain = (change: Partial<HostDomain> = {}): HostDomain => ({
  name: "web",
  id: (change.state ?? OFF) === OFF ? -1 : 4,
  persistent: true,
  state: OFF,
  reason: 0,
  ...change,
});
const put = (change: Partial<HostDomain>): Change => (host) => void host.domains.set("u", domain(change));
const none: Change = (host) => host.domains.clear();

/** A domain before and after, and what libvirt would have reported of that. */
const DOMAINS: Record<string, readonly [Change, Change, readonly string[]]> = {
  "nothing": [put({ state: RUNNING }), put({ state: RUNNING, reason: 5 }), []],
  "a definition": [none, put({}), ["web defined added"]],
  "the end of a definition": [put({}), none, ["web undefined removed"]],
  "a start": [put({}), put({ state: RUNNING, reason: 1 }), ["web started booted"]],
  "a start by a restore": [put({}), put({ state: RUNNING, reason: 3 }), ["web started restored"]],
  "a start that was resumed since": [put({}), put({ state: RUNNING, reason: 5 }), [
    "web started unknown--1",
  ]],
  "a start in pause": [put({}), put({ state: PAUSED, reason: 1 }), [
    "web started unknown--1",
    "web suspended paused",
  ]],
  "a definition and a start": [none, put({ state: RUNNING, reason: 1 }), [
    "web defined added",
    "web started booted",
  ]],
  "a transient domain": [none, put({ state: RUNNING, reason: 1, persistent: false }), ["web started booted"]],
  "a destruction": [put({ state: RUNNING }), put({ reason: 2 }), ["web stopped destroyed"]],
  "a shutdown": [put({ state: RUNNING }), put({ reason: 1 }), ["web stopped shutdown"]],
  "a stop of the daemon's": [put({ state: RUNNING }), put({ reason: 8 }), ["web stopped unknown--1"]],
  "a stop for a reason of a newer host": [put({ state: RUNNING }), put({ reason: 77 }), [
    "web stopped unknown--1",
  ]],
  "the end of a transient domain": [put({ state: RUNNING, persistent: false }), none, [
    "web stopped unknown--1",
  ]],
  "the end of a running persistent domain": [put({ state: RUNNING }), none, [
    "web stopped unknown--1",
    "web undefined removed",
  ]],
  "a running domain that lost its definition": [
    put({ state: RUNNING }),
    put({ state: RUNNING, persistent: false }),
    ["web undefined removed"],
  ],
  "a transient domain that got a definition": [
    put({ state: RUNNING, persistent: false }),
    put({ state: RUNNING }),
    ["web defined added"],
  ],
  "a pause": [put({ state: RUNNING }), put({ state: PAUSED, reason: 1 }), ["web suspended paused"]],
  "a pause by a disk": [put({ state: RUNNING }), put({ state: PAUSED, reason: 5 }), [
    "web suspended ioerror",
  ]],
  "a pause for a migration": [put({ state: RUNNING }), put({ state: PAUSED, reason: 2 }), [
    "web suspended migrated",
  ]],
  "a pause for no known reason": [put({ state: RUNNING }), put({ state: PAUSED }), [
    "web suspended unknown--1",
  ]],
  "a resumption": [put({ state: PAUSED }), put({ state: RUNNING, reason: 5 }), ["web resumed unpaused"]],
  "a resumption for another reason": [put({ state: PAUSED }), put({ state: RUNNING, reason: 8 }), [
    "web resumed unknown--1",
  ]],
  "a sleep": [put({ state: RUNNING }), put({ state: SLEEPING }), ["web pmsuspended memory"]],
  "a crash": [put({ state: RUNNING }), put({ state: CRASHED }), ["web crashed unknown--1"]],
  "another run": [put({ state: RUNNING }), put({ state: RUNNING, id: 9, reason: 1 }), [
    "web stopped unknown--1",
    "web started booted",
  ]],
  "another run in pause": [put({ state: PAUSED }), put({ state: PAUSED, id: 9, reason: 1 }), [
    "web stopped unknown--1",
    "web started unknown--1",
    "web suspended paused",
  ]],
  "a new name": [put({}), put({ name: "www" }), ["web undefined renamed", "www defined renamed"]],
  "another domain of its UUID": [
    put({}),
    put({ name: "www", state: RUNNING, reason: 1, persistent: false }),
    [
      "web undefined removed",
      "www started booted",
    ],
  ],
  "another domain of its name": [
    put({}),
    (host) => {
      host.domains.delete("u");
      host.domains.set("v", domain());
    },
    ["web undefined removed", "web defined added"],
  ],
};

for (const [what, [before, change, events]] of Object.entries(DOMAINS)) {
  Deno.test(`connect({ reconnect }) tells of a domain, as it was away: ${what}`, async () => {
    assert.deepEqual(await missed(before, change), events.map((event) => `domain ${event}`));
  });
}

const on = { active: true, persistent: true }, off = { active: false, persistent: true };
const transient = { active: true, persistent: false };

const OBJECTS: Record<string, readonly [Change, Change, readonly string[]]> = {
  "networks": [
    (host) => {
      for (const name of ["same", "stops", "goes", "loses"]) host.networks.set(name, on);
      host.networks.set("starts", off);
      host.networks.set("ends", transient);
    },
    (host) => {
      host.networks.set("stops", off);
      host.networks.set("starts", on);
      host.networks.set("loses", transient);
      host.networks.delete("goes");
      host.networks.delete("ends");
      host.networks.set("comes", on);
      host.networks.set("fleeting", transient);
    },
    [
      "network stops stopped",
      "network goes stopped",
      "network goes undefined",
      "network loses undefined",
      "network starts started",
      "network ends stopped",
      "network comes defined",
      "network comes started",
      "network fleeting started",
    ],
  ],
  "storage pools": [
    (host) => host.pools.set("stops", on) && host.pools.set("goes", off),
    (host) => {
      host.pools.set("stops", off);
      host.pools.delete("goes");
      host.pools.set("comes", off);
    },
    ["storage-pool stops stopped", "storage-pool goes undefined", "storage-pool comes defined"],
  ],
  "host devices": [
    (host) => host.devices.add("same").add("goes"),
    (host) => host.devices.delete("goes") && host.devices.add("comes"),
    ["node-device goes deleted", "node-device comes created"],
  ],
  "secrets": [
    (host) => host.secrets.set("a", { usageType: 1, usageID: "/a" }),
    (host) => host.secrets.delete("a") && host.secrets.set("b", { usageType: 3, usageID: "b" }),
    ["secret volume /a undefined", "secret iscsi b defined"],
  ],
};

for (const [what, [before, change, events]] of Object.entries(OBJECTS)) {
  Deno.test(`connect({ reconnect }) tells of ${what} that changed while it was away`, async () => {
    assert.deepEqual(await missed(before, change), events);
  });
}

Deno.test("connect({ reconnect }) compares with what events said since the listing", async () => {
  const about = (event: string, detail: string, change: Partial<HostDomain> = {}): Change => (host) => {
    const { name, id } = domain(change);
    host.session.emit(
      { type: "domain.lifecycle", time: 1, domain: { name, uuid: "u", id }, event, detail } as DriverEvent,
    );
  };
  const all = (...changes: readonly Change[]): Change => (host) => changes.forEach((change) => change(host));
  const running: Change = put({ state: RUNNING });
  const started = about("started", "booted", { state: RUNNING });
  /** Before, what events say meanwhile, and the state in which that ends: nothing is missed. */
  const cases: Record<string, readonly [Change, Change, Change]> = {
    "defined": [none, about("defined", "added"), put({})],
    "undefined": [put({}), about("undefined", "removed"), none],
    "started": [put({}), started, running],
    "resumed": [put({ state: PAUSED }), about("resumed", "unpaused", { state: RUNNING }), running],
    "suspended": [running, about("suspended", "paused", { state: PAUSED }), put({ state: PAUSED })],
    "crashed": [running, about("crashed", "panicked", { state: CRASHED }), put({ state: CRASHED })],
    "asleep": [running, about("pmsuspended", "memory", { state: SLEEPING }), put({ state: SLEEPING })],
    "shut down": [running, all(about("shutdown", "finished"), about("stopped", "shutdown")), put({})],
    "renamed": [
      put({}),
      all(about("undefined", "renamed"), about("defined", "renamed", { name: "www" })),
      put({ name: "www" }),
    ],
    "of a transient domain": [none, all(started, about("stopped", "destroyed")), none],
    "undefined while it ran": [
      running,
      all(about("undefined", "removed", { state: RUNNING }), about("stopped", "destroyed")),
      none,
    ],
  };
  for (const [what, [before, meanwhile, change]] of Object.entries(cases)) {
    assert.deepEqual(await missed(before, change, meanwhile), [], what);
    // Without those events, the same comparison has something to say.
    const { length } = await missed(before, change);
    assert.equal(length > 0, what !== "of a transient domain", what);
  }
});

Deno.test("connect({ reconnect }) compares other objects with what events said since the listing", async () => {
  const say = (event: unknown): Change => (host) => host.session.emit(event as DriverEvent);
  const time = 1;
  const of = (name: string) => ({ name, uuid: `uuid-${name}` });
  const network = (event: string): Change =>
    say({ type: "network.lifecycle", time, network: of("n"), event });
  const pool = (event: string): Change => say({ type: "storage-pool.lifecycle", time, pool: of("p"), event });
  const secret = { uuid: "a", usageType: "volume", usageId: "/a" };
  const nothing: Change = () => {};
  const cases: readonly (readonly [Change, readonly Change[], Change])[] = [
    [nothing, [network("defined"), network("started")], (host) => host.networks.set("n", on)],
    [nothing, [network("started"), network("stopped")], nothing],
    [
      (host) => host.networks.set("n", on),
      [network("stopped"), network("undefined")],
      (host) => host.networks.clear(),
    ],
    [nothing, [pool("defined"), pool("created")], (host) => host.pools.set("p", off)],
    [
      nothing,
      [say({ type: "node-device.lifecycle", time, device: { name: "d" }, event: "created" })],
      (host) => host.devices.add("d"),
    ],
    [
      (host) => host.devices.add("d"),
      [say({ type: "node-device.lifecycle", time, device: { name: "d" }, event: "deleted" })],
      (host) => host.devices.clear(),
    ],
    [
      nothing,
      [say({ type: "secret.lifecycle", time, secret, event: "defined" })],
      (host) => host.secrets.set("a", { usageType: 1, usageID: "/a" }),
    ],
  ];
  for (const [before, events, change] of cases) {
    assert.deepEqual(await missed(before, change, (host) => events.forEach((event) => event(host))), []);
  }
});

Deno.test("What listeners get of an event is not what the states are compared with after an outage", async () => {
  const host = new ReturningHost();
  const running = { name: "web", uuid: "u", id: 4 };
  host.domains.set("u", domain({ state: RUNNING }));
  host.networks.set("net", on);
  host.pools.set("pool", on);
  host.devices.add("device");
  host.secrets.set("s", { usageType: 1, usageID: "/a" });
  // They come while the first listing is being read, and so are kept until it is there.
  const early: readonly DriverEvent[] = [
    { type: "domain.lifecycle", time: 1, domain: running, event: "resumed", detail: "unpaused" },
    { type: "network.lifecycle", time: 1, network: { name: "net", uuid: "uuid-net" }, event: "started" },
    { type: "storage-pool.lifecycle", time: 1, pool: { name: "pool", uuid: "uuid-pool" }, event: "started" },
    { type: "node-device.lifecycle", time: 1, device: { name: "device" }, event: "created" },
    {
      type: "secret.lifecycle",
      time: 1,
      secret: { uuid: "s", usageType: "volume", usageId: "/a" },
      event: "defined",
    },
  ];
  const told = new Set<DriverEvent>();
  host.onList = (session) => {
    for (const event of early) {
      if (told.has(event) || !session.subscribed.includes(event.type)) continue;
      told.add(event);
      session.emit(event);
    }
  };
  const before = structuredClone(early);
  await using connection = await connect("test:///default", {
    drivers: [host.driver],
    reconnect: { minDelayMs: 1, maxDelayMs: 2 },
  });
  const said: string[] = [];
  const refs: unknown[] = [];
  let gaps = 0;
  using listening = connection.events.on([...KINDS, "events.gap"], (event) => {
    if (event.type === "events.gap") gaps++;
    else if (event.synthetic && "event" in event) said.push(`${event.type} ${event.event}`);
    if (event.type === "domain.lifecycle" && event.synthetic) refs.push(event.domain.ref);
  });
  await listening.ready;
  assert.equal(told.size, early.length);
  host.session.break();
  await until(() => gaps === 1, "the comparison");
  assert.deepEqual(said, []);
  host.session.break();
  host.domains.clear();
  await until(() => gaps === 2, "the second comparison");
  assert.deepEqual(said, ["domain.lifecycle stopped", "domain.lifecycle undefined"]);
  assert.deepEqual(refs, [running, running]);
  assert.deepEqual(early, before);
});
