import assert from "node:assert/strict";
import { Domain, Job } from "@denovirt/denovirt";
import { checkDeadline } from "../../../core/contract/time_limits.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { FakeHost, WEB } from "../_fake_host.ts";
import { ManualTimers } from "../_manual_timers.ts";
import { FakeStream, pool, volume } from "../storage/_storage.ts";

const DAY = 86_400_000;
const DESTINATION = "qemu+tls://there/system";

/** What is waited for in every way that there is: one call, several, jobs, events, a guest's agent. */
const WAITS: Readonly<
  Record<string, (host: FakeHost, domain: Domain, options: CallOptions) => Promise<unknown>>
> = {
  "a call": (_, domain, options) => domain.suspend(options),
  "a call of another table": (host, _, options) => pool(host.connection).refresh(options),
  "a lookup": (host, _, options) => host.connection.domains.get("web", options),
  "a list": (host, _, options) => host.connection.domains.list(options),
  "a screenshot": (_, domain, options) => domain.screenshot(options),
  "waitFor() of a state": (_, domain, options) => domain.waitFor("running", options),
  "waitFor() of an address": (_, domain, options) => domain.waitFor("address", options),
  "waitFor() of the agent": (_, domain, options) => domain.waitFor("agent", options),
  "a migration": (_, domain, options) => domain.migrate(DESTINATION, { peer2peer: true, ...options }).done,
  "a save": (_, domain, options) => domain.save("/save", options).done,
  "a wipe": (host, _, options) => volume(host.connection).wipe(options).done,
  "a volume's making": (host, _, options) => pool(host.connection).volumes.create("<volume/>", options),
  "a pool's making": (host, _, options) => host.connection.storagePools.define("<pool/>", options),
  "a block job": (_, domain, options) => domain.blockPull("vda", options).done,
  "a backup": (_, domain, options) => domain.backupBegin(options).done,
  "a program in the guest": (_, domain, options) => domain.agent.exec("/bin/true", [], options),
  "a guest's file": (_, domain, options) => domain.agent.readFile("/file", options),
  "an agent's answer": (_, domain, options) => domain.agent.ping(options),
};

/** What any of them asks a host for first. */
const FIRST = [
  "connectListAllDomains",
  "connectSupportsFeature",
  "domainBackupBegin",
  "domainBlockPull",
  "domainGetState",
  "domainGetXMLDesc",
  "domainInterfaceAddresses",
  "domainLookupByName",
  "domainMigratePerform3Params",
  "domainQemuAgentCommand",
  "domainSave",
  "domainScreenshot",
  "domainSuspend",
  "storagePoolDefineXML",
  "storagePoolRefresh",
  "storageVolCreateXML",
  "storageVolWipe",
];

function fakeHost(answer: () => unknown): { readonly host: FakeHost; readonly domain: Domain } {
  const host = new FakeHost(Object.fromEntries(FIRST.map((name) => [name, answer])));
  return { host, domain: new Domain(host.connection, WEB) };
}

for (const [what, wait] of Object.entries(WAITS)) {
  Deno.test(`timeoutMs of ${what} is refused where it is none, and over at once with 0, before anything is sent`, async () => {
    const { host, domain } = fakeHost(() => new Promise(() => {}));
    const wrong: readonly (readonly [unknown, ErrorConstructor])[] = [
      [NaN, RangeError],
      [-1, RangeError],
      [-Infinity, RangeError],
      ["5", TypeError],
      [
        null,
        TypeError,
      ],
    ];
    for (const [timeoutMs, error] of wrong) {
      await assert.rejects(wait(host, domain, { timeoutMs: timeoutMs as number }), error, String(timeoutMs));
    }
    await assert.rejects(wait(host, domain, { timeoutMs: 0 }), {
      name: "VirtError",
      code: "OPERATION_TIMEOUT",
      outcome: "not-sent",
    });
    await assert.rejects(wait(host, domain, { timeoutMs: 0, signal: AbortSignal.abort(new Error("no")) }), {
      message: "no",
    });
    assert.deepEqual([...host.calls, ...host.subscribed], []);
    await host.connection.close();
  });

  Deno.test(`timeoutMs of ${what} may be Infinity or more than a timer holds, and the wait lasts`, async () => {
    for (const timeoutMs of [Infinity, 30 * DAY]) {
      using timers = new ManualTimers();
      const { host, domain } = fakeHost(() => new Promise(() => {}));
      let ended: unknown;
      wait(host, domain, { timeoutMs }).catch((error) => ended = error);
      // What has to be loaded first needs more than promises.
      while (host.calls.length === 0 && ended === undefined) await timers.settle();
      await timers.pass(29 * DAY);
      assert.equal(ended, undefined, String(timeoutMs));
      await host.connection.close();
    }
  });
}

Deno.test("intervalMs is refused where it is none, and may be more than a timer holds", async () => {
  using timers = new ManualTimers();
  const { host, domain } = fakeHost(() => ({ state: 5, reason: 1 }));
  const job = new Job<void>(() =>
    Promise.resolve({
      done: new Promise<void>(() => {}),
      progress: () => Promise.resolve({ fraction: 0.5 }),
      cancel: () => Promise.resolve(),
    })
  );
  const wrong: readonly (readonly [unknown, ErrorConstructor])[] = [
    [NaN, RangeError],
    [0, RangeError],
    [-1, RangeError],
    [Infinity, RangeError],
    [
      "5",
      TypeError,
    ],
  ];
  for (const [intervalMs, error] of wrong) {
    const options = { intervalMs: intervalMs as number };
    await assert.rejects(domain.waitFor("running", options), error, String(intervalMs));
    await assert.rejects(job.progressEvery(options).next(), error, String(intervalMs));
  }
  assert.deepEqual([...host.calls, ...host.subscribed], []);

  let asked = 0;
  const progress = job.progressEvery({ intervalMs: 30 * DAY });
  void (async () => {
    for await (const _ of progress) asked++;
  })();
  await timers.pass(29 * DAY);
  assert.equal(asked, 1);
  await timers.pass(31 * DAY);
  assert.equal(asked, 3);
  await host.connection.close();
});

Deno.test("Domain.waitFor() asks at an interval of more than a timer holds no sooner than that", async () => {
  using timers = new ManualTimers();
  const silent = new FakeHost({ domainGetState: { state: 5, reason: 1 } }, { silent: true });
  const waiting = new Domain(silent.connection, WEB).waitFor("running", { intervalMs: 30 * DAY });
  waiting.catch(() => {});
  while (silent.calls.length === 0) await timers.settle();
  await timers.pass(29 * DAY);
  assert.equal(silent.calls.length, 1);
  await timers.pass(2 * DAY);
  assert.equal(silent.calls.length, 2);
  await silent.connection.close();
});

Deno.test("timeoutMs of a copy to a file may be Infinity or more than a timer holds, and the copy goes on", async () => {
  const path = await Deno.makeTempFile();
  try {
    for (const timeoutMs of [Infinity, 30 * DAY]) {
      using timers = new ManualTimers();
      let opened = false;
      const stream = new FakeStream([], false);
      const { connection } = new FakeHost({
        storageVolGetInfo: { type: 0, capacity: 1n, allocation: 1n },
        storageVolDownload: () => (opened = true, stream),
      });
      const job = volume(connection).downloadTo(path, { timeoutMs });
      job.catch(() => {});
      while (!opened) await timers.settle();
      await timers.pass(29 * DAY);
      assert.equal(job.ended, false);
      await job.cancel();
      await assert.rejects(job.done, { code: "OPERATION_ABORTED" });
      assert.equal(timers.waiting, 0);
      await connection.close();
    }
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("checkDeadline() says what was wanted, and takes every time from 0", () => {
  assert.throws(() => checkDeadline({ timeoutMs: -1 }, "Cannot do it"), {
    name: "RangeError",
    message: "Cannot do it, wanted milliseconds from 0 as timeoutMs: found -1",
  });
  for (const timeoutMs of [undefined, Number.MIN_VALUE, 1, 2 ** 31, Number.MAX_VALUE, Infinity]) {
    checkDeadline({ timeoutMs }, "Cannot do it");
  }
  checkDeadline(undefined, "Cannot do it");
});
