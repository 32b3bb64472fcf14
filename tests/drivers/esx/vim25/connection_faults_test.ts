import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { until } from "../../../hosts/until.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { errorOf, open } from "./_relayed.ts";

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

peerTest(
  "a host that says nothing ends one call by its time or signal, and all by the questions that it leaves open",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ mode: "esx" });
    await using relay = await VcsimRelay.start(host);
    {
      await using client = await open(host, relay);
      relay.next("RetrievePropertiesEx", { silent: true }, 2);
      const late = await errorOf(client.list("VirtualMachine", ["name"], { timeoutMs: 500 }));
      assert.deepEqual([late.code, late.outcome], ["OPERATION_TIMEOUT", "unknown"]);
      const reason = new Error("enough");
      const controller = new AbortController();
      const listed = client.list("VirtualMachine", ["name"], { signal: controller.signal });
      await until(
        () => relay.calls.filter((call) => call === "RetrievePropertiesEx").length === 2,
        "the call",
      );
      controller.abort(reason);
      await assert.rejects(listed, (error) => error === reason);
      assert.equal((await client.list("VirtualMachine", ["name"])).length, 2);
    }

    await using client = await open(host, relay, { keepalive: { intervalMs: 100, count: 2 } });
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
