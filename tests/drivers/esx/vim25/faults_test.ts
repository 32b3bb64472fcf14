import assert from "node:assert/strict";
import { Vim25Client, VirtError, waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { dataType, methodOf, type TableMember } from "../../../../drivers/esx/vim25/type_table.ts";
import { METHODS } from "../../../../drivers/esx/vim25/vim_table.gen.ts";
import { freePort } from "../../../hosts/free_port.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { openSession } from "./_session.ts";

/** A session through a relay. */
function open(host: Vcsim, relay: VcsimRelay, options: Parameters<typeof openSession>[1] = {}) {
  return openSession(host, { url: relay.url, ...options });
}

async function errorOf(promise: Promise<unknown>): Promise<VirtError> {
  const error = await promise.then(() => undefined, (error) => error);
  assert(error instanceof VirtError, `no VirtError but ${error}`);
  return error;
}

/** The least that fits an argument. */
function least({ type, array }: Pick<TableMember, "type" | "array">): unknown {
  if (array) return [];
  switch (type) {
    case "s":
    case "u":
    case "a":
      return "x";
    case "t":
      return "2020-01-01T00:00:00Z";
    case "b":
      return true;
    case "l":
      return 1n;
    case "x":
      return new Uint8Array();
    case "m":
      return { type: "Folder", value: "x" };
  }
  if (type.length === 1) return 1;
  return Object.fromEntries(
    dataType(type)!.members.filter(({ optional }) => !optional).map((each) => [each.name, least(each)]),
  );
}

peerTest("every method's fault becomes a VirtError with the fault untouched", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using client = await open(host, relay);
  relay.rule(({ method }) =>
    method === "Logout"
      ? undefined
      : { fault: "SystemError", message: `the host says no`, fields: `<reason>${method}</reason>` }
  );
  const names = METHODS.split("\n").filter((line) => line !== "").map((line) =>
    line.slice(0, line.indexOf("@"))
  );
  assert(names.length > 800);
  for (const name of names) {
    if (name === "Logout") continue;
    const { args, owner } = methodOf(name)!;
    const given = Object.fromEntries(
      args.filter(({ optional }) => !optional).map((arg) => [arg.name, least(arg)]),
    );
    const error = await errorOf(client.call({ type: owner, value: "x" }, name as "CurrentTime", given));
    assert.deepEqual([error.code, error.domain, error.outcome], ["OPERATION_FAILED", "ESX", "refused"]);
    assert.deepEqual(error.native, {
      kind: "vim",
      fault: "SystemError",
      detail: { _typeName: "SystemError", reason: name },
      message: "the host says no",
    });
  }
});

peerTest(
  "a session that ends in the middle of a call is begun anew, and the call done once",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    let ended = 0;
    relay.rule(async ({ method }) => {
      if (method === "PowerOffVM_Task" && ended++ === 0) await host.endSessions();
    });
    await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
    assert.equal(client.generation, 2);
    assert.equal(relay.calls.filter((call) => call === "PowerOffVM_Task").length, 2);
    // A host that forgets it at once again is not asked for ever.
    relay.rule(({ method }) => method === "CurrentTime" ? { fault: "NotAuthenticated" } : undefined);
    const error = await errorOf(client.call(client.service, "CurrentTime", {}));
    assert.equal(error.code, "AUTH_FAILED");
    assert.equal(relay.calls.filter((call) => call === "CurrentTime").length, 2);
  },
);

peerTest("a busy host is asked again what changes nothing, and told once what does", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using client = await open(host, relay);
  relay.next("RetrievePropertiesEx", { status: 503, text: "<html>Service Unavailable</html>" }, 2);
  const [machine] = await client.list("VirtualMachine", ["name"]);
  relay.next("PowerOffVM_Task", { status: 503 });
  const error = await errorOf(client.call(machine!.ref, "PowerOffVM_Task", {}));
  assert.deepEqual([error.code, error.outcome, error.native], ["RESOURCE_BUSY", "refused", {
    kind: "http",
    status: 503,
    said: "",
  }]);
  assert.equal(relay.calls.filter((call) => call === "PowerOffVM_Task").length, 1);
  relay.next("CurrentTime", { status: 503 }, 9);
  assert.equal((await errorOf(client.call(client.service, "CurrentTime", {}))).code, "RESOURCE_BUSY");
});

peerTest(
  "a kept connection that the host has closed is no failure of what changes nothing",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    relay.next("RetrievePropertiesEx", { hangUp: "before" });
    assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);
    // Of a change nobody knows whether it was made.
    relay.next("PowerOffVM_Task", { hangUp: "after" });
    const error = await errorOf(client.call(machine!.ref, "PowerOffVM_Task", {}));
    assert.deepEqual([error.code, error.outcome], ["RPC", "unknown"]);
    assert.equal(relay.calls.filter((call) => call === "PowerOffVM_Task").length, 1);
    const values = await client.properties("VirtualMachine", machine!.ref, ["runtime.powerState"]);
    assert.equal(values["runtime.powerState"], "poweredOff");
  },
);

peerTest(
  "an answer that breaks off, or is none, is an error and leaves the session whole",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const text = (body: string) => new TextEncoder().encode(body);
    const inside = (body: string) =>
      text(
        `<e:Envelope xmlns:e="x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><e:Body>${body}</e:Body></e:Envelope>`,
      );
    const answers: [string, Parameters<VcsimRelay["next"]>[1]][] = [
      ["RPC", { hangUp: "middle" }],
      ["HTTP_ERROR", { status: 302 }],
      ["NO_CONNECT", { status: 404, text: "<html>no such page</html>" }],
      ["INTERNAL_ERROR", { bytes: text("<html><body>Welcome</body></html>") }],
      ["INTERNAL_ERROR", { bytes: text("") }],
      ["INTERNAL_ERROR", { bytes: text("Welcome") }],
      ["INTERNAL_ERROR", { bytes: inside("") }],
      ["INTERNAL_ERROR", { bytes: inside("<A><returnval>1</B></A>") }],
      ["INTERNAL_ERROR", { bytes: text('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }],
      ["INTERNAL_ERROR", { bytes: inside("<A><returnval>&a;</returnval></A>") }],
      ["INTERNAL_ERROR", { bytes: inside(`<A>${"<b>".repeat(300)}${"</b>".repeat(300)}</A>`) }],
      ["INTERNAL_ERROR", { bytes: Uint8Array.of(...text("<e:Envelope>"), 0xff, 0xfe) }],
    ];
    for (const [code, action] of answers) {
      relay.next("CurrentTime", action, 2);
      const error = await errorOf(client.call(client.service, "CurrentTime", {}));
      assert.equal(error.code, code, Deno.inspect(action));
      relay.rule(({ method }) =>
        method === "CurrentTime" ? { answer: "<x><returnval>now</returnval></x>" } : undefined
      );
      assert.equal(await client.call(client.service, "CurrentTime", {}), "now");
    }
    // Numbers and words of the wrong kind.
    relay.next("QueryMemoryOverhead", { answer: "<x><returnval>many</returnval></x>" });
    const args = { memorySize: 1n, numVcpus: 1 };
    const system = { type: "HostSystem", value: "ha-host" };
    assert.equal((await errorOf(client.call(system, "QueryMemoryOverhead", args))).code, "INTERNAL_ERROR");
  },
);

peerTest("what is newer than the tables is carried through", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  await using client = await open(host, relay);
  relay.next("RetrievePropertiesEx", {
    answer: `<RetrievePropertiesExResponse xmlns="urn:vim25"><returnval><objects>
      <obj type="VirtualMachine">1</obj>
      <propSet><name>runtime</name><val xsi:type="VirtualMachineRuntimeInfo"><powerState>sleeping</powerState>
        <numMksConnections>1</numMksConnections><newThing><depth>7</depth><each>a</each><each>b</each></newThing>
        <__proto__><polluted>yes</polluted></__proto__></val></propSet>
      <propSet><name>config.hardware.device</name><val xsi:type="ArrayOfVirtualDevice">
        <VirtualDevice xsi:type="VirtualHologram"><key>12</key><label>h</label></VirtualDevice>
        <VirtualDevice><key>13</key></VirtualDevice></val></propSet>
      <propSet><name>tag</name><val xsi:type="ArrayOfString"><string>x</string><string xsi:type="xsd:string">y</string></val></propSet>
      <propSet><name>recentTask</name><val xsi:type="ArrayOfManagedObjectReference"><ManagedObjectReference type="Task">t1</ManagedObjectReference></val></propSet>
      <missingSet><path>summary</path><fault><fault xsi:type="FromTheFuture"><why>so</why></fault><localizedMessage>no</localizedMessage></fault></missingSet>
    </objects></returnval></RetrievePropertiesExResponse>`,
  });
  const ref = { type: "VirtualMachine", value: "1" };
  const [found] = await client.propertiesOfAll("VirtualMachine", [ref], [
    "runtime",
    "config.hardware.device",
    "tag",
  ]);
  const values = found!.values as Record<string, unknown>;
  const runtime = values.runtime as Record<string, unknown>;
  assert.equal(runtime.powerState, "sleeping");
  assert.deepEqual(runtime.newThing, { depth: "7", each: ["a", "b"] });
  assert.deepEqual(Object.getOwnPropertyDescriptor(runtime, "__proto__")?.value, { polluted: "yes" });
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  assert.deepEqual(values["config.hardware.device"], [
    { key: "12", label: "h", _typeName: "VirtualHologram" },
    { _typeName: "VirtualDevice", key: 13 },
  ]);
  assert.deepEqual(values.tag, ["x", "y"]);
  assert.deepEqual(values.recentTask, [{ type: "Task", value: "t1" }]);
  assert.deepEqual(found!.missing, { summary: "FromTheFuture" });
});

peerTest(
  "a host that says nothing ends one call by its time or signal, and all by the questions that it leaves open",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay, { keepalive: { intervalMs: 100, count: 2 } });
    relay.next("RetrievePropertiesEx", { silent: true }, 2);
    const late = await errorOf(client.list("VirtualMachine", ["name"], { timeoutMs: 50 }));
    assert.deepEqual([late.code, late.outcome], ["OPERATION_TIMEOUT", "unknown"]);
    const reason = new Error("enough");
    const controller = new AbortController();
    const listed = client.list("VirtualMachine", ["name"], { signal: controller.signal });
    await until(() => relay.calls.filter((call) => call === "RetrievePropertiesEx").length === 2, "the call");
    controller.abort(reason);
    await assert.rejects(listed, (error) => error === reason);
    assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);

    relay.rule(() => ({ silent: true }));
    const pending = [
      errorOf(client.list("VirtualMachine", ["name"])),
      errorOf(client.call(client.service, "CurrentTime", {})),
    ];
    const lost = await client.closed;
    assert.equal(lost?.code, "RPC");
    for (const each of pending) {
      assert.deepEqual([(await each).code, (await each).outcome], ["RPC", "unknown"]);
    }
    assert.equal((await errorOf(client.list("VirtualMachine", ["name"]))).outcome, "not-sent");
  },
);

peerTest("a frozen host is given up, a restarted one is logged in at again", ["vcsim"], async () => {
  const port = freePort();
  const host = await Vcsim.start({ mode: "esx", port });
  await using client = await openSession(host, { keepalive: { intervalMs: 200, count: 50 } });
  await client.list("VirtualMachine", ["name"]);
  host.kill();
  await host[Symbol.asyncDispose]();
  const error = await errorOf(client.list("VirtualMachine", ["name"]));
  assert.deepEqual([error.code, error.outcome], ["NO_CONNECT", "not-sent"]);
  await using again = await Vcsim.start({ mode: "esx", port });
  assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);
  assert.equal(client.generation, 2);
  again.freeze();
  try {
    // A process does not stop at the very moment at which it is told to.
    const code = () =>
      client.list("HostSystem", ["name"], { timeoutMs: 200 }).then(() => "", ({ code }) => code);
    await until(async () => await code() === "OPERATION_TIMEOUT", "the host's silence");
  } finally {
    again.thaw();
  }
});

peerTest(
  "properties come page by page, and what is left of them is given up with an error",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx", vms: 25 });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    // The simulator gives all at once: the relay is the host that has pages.
    const rest = new Map<string, string[]>();
    let tokens = 0;
    const page = (objects: string[]) => {
      const [now, later] = [objects.slice(0, 10), objects.slice(10)];
      const token = `token-${tokens++}`;
      if (later.length > 0) rest.set(token, later);
      return `<returnval>${later.length > 0 ? `<token>${token}</token>` : ""}${now.join("")}</returnval>`;
    };
    relay.rewrite(({ method }, answer) => {
      if (method !== "RetrievePropertiesEx") return answer;
      const objects = answer.match(/<objects>.*?<\/objects>/gs) ?? [];
      return answer.replace(/<returnval>.*<\/returnval>/s, () => page(objects));
    });
    let broken = false;
    relay.rule(({ method, xml }) => {
      const token = /<token>(.*?)<\/token>/.exec(xml)?.[1] ?? "";
      const objects = rest.get(token);
      if (method === "CancelRetrievePropertiesEx") {
        rest.delete(token);
        return { answer: `<${method}Response xmlns="urn:vim25"/>` };
      }
      if (method !== "ContinueRetrievePropertiesEx") return;
      if (broken) return { fault: "InvalidProperty", fields: "<name>x</name>" };
      rest.delete(token);
      return objects
        ? { answer: `<${method}Response xmlns="urn:vim25">${page(objects)}</${method}Response>` }
        : { fault: "InvalidArgument" };
    });
    const found = await client.list("VirtualMachine", ["name"], { pageSize: 10 });
    assert.equal(new Set(found.map(({ values }) => values.name)).size, 25);
    assert.equal(rest.size, 0);
    broken = true;
    assert.equal((await errorOf(client.list("VirtualMachine", ["name"]))).code, "INVALID_ARG");
    assert.equal(rest.size, 0);
  },
);

peerTest(
  "a task is waited for across a session's end, and cancelled where the wait is given up",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    const task = await client.call(machine!.ref, "PowerOffVM_Task", {});
    // The simulator's tasks are over at once: this one is not yet, as far as the relay tells.
    let running = true;
    relay.rewrite((_, answer) =>
      running
        ? answer.replaceAll("<state>success</state>", "<state>running</state><progress>40</progress>")
        : answer
    );
    const told: (number | undefined)[] = [];
    const waited = waitForTask(client, task, { onProgress: (percent) => told.push(percent) });
    await until(() => relay.calls.filter((call) => call === "WaitForUpdatesEx").length >= 2, "the long poll");
    running = false;
    await host.endSessions();
    relay.hangUp();
    // The long poll's connection is gone, and with the session its collector.
    await waited.catch((error) => assert.equal(error.code, "RPC"));
    assert.deepEqual(told.slice(0, 1), [40]);
    running = true;
    const controller = new AbortController();
    const other = waitForTask(client, task, { signal: controller.signal, cancelOnAbort: true });
    const polls = relay.calls.filter((call) => call === "WaitForUpdatesEx").length;
    await until(
      () => relay.calls.filter((call) => call === "WaitForUpdatesEx").length > polls + 1,
      "the next one",
    );
    controller.abort(new Error("enough"));
    await assert.rejects(other, /enough/);
    await until(() => relay.calls.includes("CancelTask"), "the host to hear of it");
    running = false;
  },
);

peerTest("no session and nothing that a session made is left at the host", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using relay = await VcsimRelay.start(host);
  for (let round = 0; round < 3; round++) {
    await using client = await open(host, relay);
    const [machine] = await client.list("VirtualMachine", ["name"]);
    await waitForTask(client, await client.call(machine!.ref, "PowerOffVM_Task", {}));
    await waitForTask(client, await client.call(machine!.ref, "PowerOnVM_Task", {}));
    relay.next("CreateFilter", { fault: "InvalidProperty" });
    await client.call(client.content.rootFolder, "CreateFolder", { name: `f${round}` });
  }
  await errorOf(openSession(host, { url: relay.url, password: "wrong" }));
  assert.deepEqual(await host.sessions(), []);
  assert.deepEqual(await host.objects(), { objects: [], eventCollectors: 0 });
  await until(() => relay.connections === 0, "the end of all connections");
});

peerTest("a session is disposed of in the middle of calls", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  const client = await open(host, relay);
  relay.next("RetrievePropertiesEx", { silent: true });
  const listed = errorOf(client.list("VirtualMachine", ["name"]));
  await until(() => relay.calls.includes("RetrievePropertiesEx"), "the call");
  await client[Symbol.asyncDispose]();
  await client[Symbol.asyncDispose]();
  assert.deepEqual([(await listed).code, (await listed).outcome], ["INVALID_CONN", "unknown"]);
  assert.equal(await client.closed, undefined);
  assert.deepEqual(await host.sessions(), []);
  await assert.rejects(
    Vim25Client.open({ url: relay.url, username: "x", password: "y", signal: AbortSignal.abort() }),
    {
      name: "AbortError",
    },
  );
});
