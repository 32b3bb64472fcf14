import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { errorOf, open } from "./_relayed.ts";

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
