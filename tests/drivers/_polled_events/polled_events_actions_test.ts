import assert from "node:assert/strict";
import { settled } from "./_manual_clock.ts";
import { lifecycle, PolledHost, RUNNING } from "./_polled_host.ts";

Deno.test("PolledEvents tells nothing of an action that fell into the first reading, whatever that saw of it", async () => {
  for (const sees of ["before", "after"] as const) {
    await using host = new PolledHost();
    host.put("u", { state: RUNNING });
    const slow = Promise.withResolvers<void>();
    if (sees === "before") host.afterRead = () => slow.promise;
    else host.beforeRead = () => slow.promise;
    const ready = host.events.subscribe("domain.lifecycle");
    await settled();
    await host.events.action("domains", "u", (tell) => {
      host.put("u", {});
      return Promise.resolve(tell(lifecycle("u", "stopped", "destroyed")));
    });
    slow.resolve();
    await ready;
    await host.clock.advance(5000);
    assert.deepEqual(host.words, []);
  }
});

Deno.test("PolledEvents reads anew what an action and somebody else changed during the first reading", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  const slow = Promise.withResolvers<void>();
  host.beforeRead = () => slow.promise;
  const ready = host.events.subscribe("domain.lifecycle");
  await settled();
  await host.events.action(
    "domains",
    "u",
    (tell) => Promise.resolve(tell(lifecycle("u", "stopped", "destroyed"))),
  );
  // By now it has been started again, which the reading sees.
  slow.resolve();
  await ready;
  await host.clock.advance(5000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents takes what an action tells for told that began before the first reading", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING });
  await host.events.action("domains", "u", async (tell) => {
    host.put("u", {});
    await host.events.subscribe("domain.lifecycle");
    tell(lifecycle("u", "stopped", "destroyed"));
  });
  await host.clock.advance(5000);
  assert.deepEqual(host.words, []);
});

Deno.test("PolledEvents keeps hints about what could not be read", async () => {
  await using host = new PolledHost();
  host.put("u", {});
  await host.events.subscribe("domain.lifecycle");
  host.put("u", { state: RUNNING });
  host.beforeRead = () => Promise.reject(new Error("no route"));
  host.events.changed("domains", "u", { time: 3, details: { started: "restored" } });
  await host.clock.advance(0);
  host.beforeRead = () => {};
  await host.clock.advance(1000);
  assert.equal(host.told[1]?.time, 3);
  assert.deepEqual(host.words, ["events.gap reconnected", "u started restored"]);
});

Deno.test("PolledEvents does not read an object that the host hints at before the action on it has ended", async () => {
  await using host = new PolledHost();
  host.put("u", {});
  await host.events.subscribe("domain.lifecycle");
  await host.events.action("domains", "u", async () => {
    host.events.changed("domains", "u");
    await host.clock.advance(1000);
    assert.deepEqual(host.reads.filter((what) => what === "u"), []);
    host.put("u", { state: RUNNING });
  });
  await host.clock.advance(0);
  assert.deepEqual(host.reads.filter((what) => what === "u"), ["u"]);
  assert.deepEqual(host.words, ["u started unknown--1"]);
});

Deno.test("PolledEvents tells no second time what an action's redefinition or new run changed in the picture", async () => {
  await using host = new PolledHost();
  host.put("u", { state: RUNNING, definition: 1, run: "a" });
  await host.events.subscribe("domain.lifecycle");
  await host.events.action("domains", "u", (tell) => {
    host.put("u", { state: RUNNING, definition: 2, run: "b", id: 9 });
    tell(lifecycle("u", "defined", "updated"));
    tell(lifecycle("u", "stopped", "destroyed"));
    // A driver may not know the new number.
    return Promise.resolve(tell(lifecycle("u", "started", "booted")));
  });
  await host.clock.advance(5000);
  assert.deepEqual(host.words, ["u defined updated", "u stopped destroyed", "u started booted"]);
  host.put("u", { state: RUNNING, definition: 3, run: "c" });
  await host.clock.advance(1000);
  assert.deepEqual(host.words, [
    "u stopped unknown--1 (synthetic)",
    "u started unknown--1 (synthetic)",
    "u defined updated (synthetic)",
  ]);
});

Deno.test("PolledEvents.subscribe() fails where the connection ends before the first reading", async () => {
  const host = new PolledHost();
  const slow = Promise.withResolvers<void>();
  host.beforeRead = () => slow.promise;
  const ready = host.events.subscribe("domain.lifecycle");
  await settled();
  const ended = host.events[Symbol.asyncDispose]();
  slow.resolve();
  await assert.rejects(ready, { code: "INVALID_CONN" });
  await ended;
  assert.equal(host.clock.nextMs, undefined);
});
