import assert from "node:assert/strict";
import type { DriverEvent } from "../../../../core/contract/driver.ts";
import { EsxEvents, type EsxEventsOptions } from "../../../../drivers/esx/events/event_polling.ts";
import { type Vim25Client, waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import type { HypervisorEventType } from "../../../../events/mod.ts";
import { pageEvents } from "../../../hosts/event_pages.ts";
import { freePort } from "../../../hosts/free_port.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { sessionOf } from "../_session.ts";
import { openSession } from "../vim25/_session.ts";

const ALL: readonly HypervisorEventType[] = [
  "domain.lifecycle",
  "domain.reboot",
  "domain.control-error",
  "domain.device-added",
  "domain.device-removed",
  "domain.agent-lifecycle",
  "domain.job-completed",
  "domain.metadata-change",
];

/** An event in one line. */
function line(event: DriverEvent): string {
  const { type } = event;
  const name = "domain" in event && event.domain ? `${event.domain.name} ` : "";
  const words = "event" in event && "detail" in event ? ` ${event.event} ${event.detail}` : "";
  const device = "devAlias" in event ? ` ${event.devAlias}` : "";
  return `${name}${type.replace("domain.", "")}${words}${device}${
    "synthetic" in event ? " (synthetic)" : ""
  }`;
}

/** Hears all of a session's events. */
async function listening(client: Vim25Client, heard: DriverEvent[], options: EsxEventsOptions = {}) {
  const events = new EsxEvents(await sessionOf(client), options);
  events.deliver((event) => heard.push(event));
  for (const type of ALL) await events.subscribe(type);
  return events;
}

peerTest("a machine's life is told in order, with the host's times", ["vcsim"], async (t) => {
  for (const mode of ["vpx", "esx"] as const) {
    await t.step(mode, async () => {
      await using host = await Vcsim.start({ mode });
      await using client = await openSession(host);
      const heard: DriverEvent[] = [];
      await using _events = await listening(client, heard);
      const [machine] = await client.list("VirtualMachine", ["name", "config.uuid"]);
      const { ref, values } = machine!;
      const began = Date.now();
      await waitForTask(client, await client.call(ref, "SuspendVM_Task", {}));
      await waitForTask(client, await client.call(ref, "PowerOnVM_Task", {}));
      await waitForTask(client, await client.call(ref, "PowerOffVM_Task", {}));
      await waitForTask(client, await client.call(ref, "PowerOnVM_Task", {}));
      await client.call(ref, "ShutdownGuest", {});
      const name = values.name!;
      await until(() => heard.length >= 6, "six events");
      assert.deepEqual(heard.filter(({ type }) => type === "domain.lifecycle").map(line), [
        `${name} lifecycle suspended paused`,
        `${name} lifecycle resumed unpaused`,
        `${name} lifecycle stopped destroyed`,
        `${name} lifecycle started booted`,
        `${name} lifecycle stopped shutdown`,
      ]);
      for (const event of heard) {
        assert(event.time >= began - 1000 && event.time <= Date.now() + 1000, line(event));
        assert("domain" in event && event.domain?.uuid === values["config.uuid"]);
      }
    });
  }
});

peerTest("machines that come, change and go are told of", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using client = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard, { graceMs: 500 });
  const { place: { resourcePool, datacenter } } = await sessionOf(client);
  const { vmFolder } = await client.properties("Datacenter", datacenter!, ["vmFolder"]);
  const config = {
    name: "new",
    guestId: "otherGuest",
    files: { vmPathName: "[LocalDS_0]" },
    memoryMB: 32n,
    numCPUs: 1,
  };
  const made = await client.call(vmFolder!, "CreateVM_Task", { config, pool: resourcePool! });
  const ref = await waitForTask(client, made) as { type: string; value: string };
  const told = (what: string) => until(() => heard.some((event) => line(event).includes(what)), what);
  // The simulator gathers what happens at once, and tells only the end of it.
  await told("defined added");
  const spec = {
    annotation: "a note",
    deviceChange: [{
      operation: "add" as const,
      device: {
        _typeName: "VirtualE1000",
        key: -1,
        backing: { _typeName: "VirtualEthernetCardNetworkBackingInfo", deviceName: "VM Network" },
      },
    }],
  };
  await waitForTask(client, await client.call(ref, "ReconfigVM_Task", { spec }));
  await told("device-added");
  await waitForTask(client, await client.call(ref, "Rename_Task", { newName: "renamed" }));
  await told("defined renamed");
  const snapshot = { name: "one", memory: false, quiesce: false };
  await waitForTask(client, await client.call(ref, "CreateSnapshot_Task", snapshot));
  await told("job-completed");
  await waitForTask(client, await client.call(ref, "Destroy_Task", {}));
  await told("undefined removed");
  // The simulator numbers devices in a way of its own.
  const lines = heard.map(line).map((each) => each.replace(/ethernet.*$/, "ethernet"));
  for (
    const wanted of [
      "new lifecycle defined added",
      "new lifecycle defined updated",
      "new metadata-change",
      "new device-added ethernet",
      "new lifecycle undefined renamed",
      "renamed lifecycle defined renamed",
      "renamed job-completed",
      "renamed lifecycle undefined removed",
    ]
  ) assert.equal(lines.filter((each) => each === wanted).length, 1, `${wanted} in ${lines.join("\n")}`);
  assert.equal(lines[0], "new lifecycle defined added");
  assert.equal(lines.at(-1), "renamed lifecycle undefined removed");
});

peerTest("a burst that is larger than a page is told whole and in order", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 20 });
  await using client = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard, { pageSize: 1000 });
  const machines = await client.list("VirtualMachine", ["name"]);
  for (let round = 0; round < 4; round++) {
    for (const { ref } of machines) {
      await client.call(ref, round % 2 === 0 ? "PowerOffVM_Task" : "PowerOnVM_Task", {});
    }
  }
  const lifecycle = () => heard.filter(({ type }) => type === "domain.lifecycle");
  await until(() => lifecycle().length >= 80, "eighty events");
  for (const { values: { name } } of machines) {
    assert.deepEqual(lifecycle().map(line).filter((each) => each.startsWith(`${name} `)), [
      `${name} lifecycle stopped destroyed`,
      `${name} lifecycle started booted`,
      `${name} lifecycle stopped destroyed`,
      `${name} lifecycle started booted`,
    ]);
  }
  const times = lifecycle().map(({ time }) => time);
  assert.deepEqual(times, times.toSorted((a, b) => a - b));
});

peerTest("events that no longer are on the page are read back", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 10 });
  await using relay = await VcsimRelay.start(host);
  // vcsim's own page holds all of them; the relay's, as a real host's would, only the newest ten.
  const pages = pageEvents(relay, 10);
  relay.rule(({ method, xml }) => {
    if (method === "SetCollectorPageSize") assert.match(xml, /<maxCount>10</);
  });
  // Nor does it know all of the types that are asked for.
  relay.rule(({ method, xml }) =>
    method === "CreateCollectorForEvents" && xml.includes("<eventTypeId>")
      ? { fault: "InvalidArgument", fields: "<invalidProperty>eventTypeId</invalidProperty>" }
      : undefined
  );
  await using client = await openSession(host, { url: relay.url });
  await using direct = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard, { pageSize: 10 });
  const machines = await direct.list("VirtualMachine", ["name"]);
  // The host gathers what happens while a poll is held back.
  let held = Promise.withResolvers<void>();
  relay.rule(async ({ method }) => {
    if (method === "WaitForUpdatesEx") await held.promise;
  });
  for (let round = 0; round < 4; round++) {
    held = Promise.withResolvers<void>();
    for (const { ref } of machines) {
      await direct.call(ref, round % 2 === 0 ? "PowerOffVM_Task" : "PowerOnVM_Task", {});
    }
    held.resolve();
    await until(() => heard.length >= (round + 1) * 10, `the events of round ${round}`);
  }
  assert.equal(heard.length, 40);
  assert(pages.readBack() > 0);
  for (const { values: { name } } of machines) {
    const words = heard.map(line).filter((each) => each.startsWith(`${name} `)).map((each) =>
      each.split(" ").at(-2)
    );
    assert.deepEqual(words, ["stopped", "started", "stopped", "started"]);
  }
});

peerTest(
  "a host that forgets its collector or restarts costs no event",
  ["vcsim"],
  async () => {
    const port = freePort();
    const first = await Vcsim.start({ mode: "esx", port });
    await using relay = await VcsimRelay.start(first);
    await using client = await openSession(first, { url: relay.url });
    const direct = await openSession(first);
    const heard: DriverEvent[] = [];
    await using _events = await listening(client, heard);
    const [machine, other] = await client.list("VirtualMachine", ["name"]);
    const name = machine!.values.name!;
    relay.next("WaitForUpdatesEx", { fault: "InvalidCollectorVersion" });
    await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
    await until(() => heard.length >= 1, "the first event");
    relay.hangUp();
    await waitForTask(direct, await direct.call(machine!.ref, "PowerOnVM_Task", {}));
    await until(() => heard.length >= 2, "the second event");
    await waitForTask(direct, await direct.call(other!.ref, "PowerOffVM_Task", {}));
    await until(() => heard.length >= 3, "the third event");
    await direct[Symbol.asyncDispose]();
    first.kill();
    await first[Symbol.asyncDispose]();
    await using _again = await Vcsim.start({ mode: "esx", port });
    await until(() => heard.length >= 4, "what the new one has told");
    assert.deepEqual(heard.map(line), [
      `${name} lifecycle stopped destroyed`,
      `${name} lifecycle started booted`,
      `${other!.values.name} lifecycle stopped destroyed`,
      // Its events have the keys of others; that they are new shows in their times.
      `${other!.values.name} lifecycle started booted`,
    ]);
  },
);

peerTest("an answer that is lost on its way costs no event", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using client = await openSession(host, { url: relay.url });
  await using direct = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard);
  const [machine] = await direct.list("VirtualMachine", ["name"]);
  const { ref, values: { name } } = machine!;
  // The poll that is under way is not this one: the next is.
  relay.next("WaitForUpdatesEx", { hangUp: "after" });
  await waitForTask(direct, await direct.call(ref, "PowerOffVM_Task", {}));
  await until(() => heard.length >= 1, "the first event");
  await waitForTask(direct, await direct.call(ref, "PowerOnVM_Task", {}));
  await until(() => heard.length >= 2, "the event whose answer was lost");
  assert.deepEqual(heard.map(line), [
    `${name} lifecycle stopped destroyed`,
    `${name} lifecycle started booted`,
  ]);
});

peerTest("a session that ends while nobody looks loses no event", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using client = await openSession(host);
  await using other = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard);
  const [machine] = await client.list("VirtualMachine", ["name"]);
  const { ref } = machine!;
  await waitForTask(client, await client.call(ref, "PowerOffVM_Task", {}));
  await until(() => heard.length >= 1, "the first event");
  await host.endSessions();
  await waitForTask(other, await other.call(ref, "PowerOnVM_Task", {}));
  await waitForTask(other, await other.call(ref, "PowerOffVM_Task", {}));
  await until(() => heard.length >= 3, "the others");
  const name = machine!.values.name!;
  assert.deepEqual(heard.map(line), [
    `${name} lifecycle stopped destroyed`,
    `${name} lifecycle started booted`,
    `${name} lifecycle stopped destroyed`,
  ]);
});

peerTest("a machine or host that is out of reach is a control error", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using client = await openSession(host);
  const heard: DriverEvent[] = [];
  await using _events = await listening(client, heard, { graceMs: 300 });
  await host.setConnectionState("VirtualMachine", "DC0_H0_VM0", "orphaned");
  await until(() => heard.length >= 1, "the event");
  // From one trouble to the next is no news, and neither is its end.
  await host.setConnectionState("VirtualMachine", "DC0_H0_VM0", "inaccessible");
  await host.setConnectionState("VirtualMachine", "DC0_H0_VM0", "connected");
  await host.setConnectionState("VirtualMachine", "DC0_H0_VM1", "inaccessible");
  await until(() => heard.length >= 2, "the next one");
  assert.deepEqual(heard.map(line), ["DC0_H0_VM0 control-error", "DC0_H0_VM1 control-error"]);
});

peerTest(
  "what has changed while nobody could look, and no event tells, is found by comparing",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start();
    await using relay = await VcsimRelay.start(host);
    await using client = await openSession(host, { url: relay.url });
    const heard: DriverEvent[] = [];
    await using _events = await listening(client, heard);
    let blocked = true;
    relay.rule(({ method }) => method === "WaitForUpdatesEx" && blocked ? { hangUp: "before" } : undefined);
    const collectors = () => relay.calls.filter((call) => call === "CreatePropertyCollector").length;
    const before = collectors();
    relay.hangUp();
    await host.setConnectionState("VirtualMachine", "DC0_H0_VM0", "orphaned");
    await until(() => collectors() > before, "a collector that has seen nothing");
    blocked = false;
    await until(() => heard.length >= 1, "what was found");
    assert.deepEqual(heard.map(line), ["DC0_H0_VM0 control-error (synthetic)"]);
  },
);

peerTest("the host is asked for events while somebody listens, and no longer", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using client = await openSession(host);
  const heard: DriverEvent[] = [];
  await using events = await listening(client, heard);
  const busy = await host.objects();
  assert.equal(busy.eventCollectors, 1);
  for (const type of ALL) await events.unsubscribe(type);
  const made = (await host.objects()).objects.filter((type) =>
    !/SessionManager|^PropertyCollector/.test(type)
  );
  assert.deepEqual([made, (await host.objects()).eventCollectors], [[], 0]);
  await assert.rejects(events.subscribe("domain.watchdog"), { code: "NO_SUPPORT" });
  await events.subscribe("domain.lifecycle");
  const [machine] = await client.list("VirtualMachine", ["name"]);
  await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
  await until(() => heard.length === 1, "an event after a pause");
});
