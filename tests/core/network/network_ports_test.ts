import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { Network } from "../../../core/network/network.ts";
import { NetworkPort } from "../../../core/network/network_port.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const NET = { name: "net0", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
const PORT = { net: NET, uuid: "11111111-2222-3333-4444-555555555555" };
const network = (connection: Connection) => new Network(connection, NET);
const port = (connection: Connection) => new NetworkPort(network(connection), PORT);

testCalls([
  [
    "NetworkPorts.get()",
    (c) => network(c).ports.get(PORT.uuid.replaceAll("-", "")),
    { networkPortLookupByUUID: PORT },
    ["networkPortLookupByUUID", NET, PORT.uuid],
  ],
  [
    "NetworkPorts.list()",
    (c) => network(c).ports.list(),
    { networkListAllPorts: [PORT] },
    ["networkListAllPorts", NET, 0],
  ],
  [
    "NetworkPorts.create()",
    (c) => network(c).ports.create("<networkport/>", { reclaim: true, validate: true }),
    { networkPortCreateXML: PORT },
    ["networkPortCreateXML", NET, "<networkport/>", 3],
  ],
  ["NetworkPort.xml()", (c) => port(c).xml(), { networkPortGetXMLDesc: "" }, [
    "networkPortGetXMLDesc",
    PORT,
    0,
  ]],
  ["NetworkPort.parameters()", (c) => port(c).parameters(), { networkPortGetParameters: {} }, [
    "networkPortGetParameters",
    PORT,
    0,
  ]],
  [
    "NetworkPort.setParameters()",
    (c) => port(c).setParameters({ "inbound.average": 1024n }),
    { networkPortSetParameters: undefined },
    ["networkPortSetParameters", PORT, { "inbound.average": 1024 }, 0],
  ],
  ["NetworkPort.delete()", (c) => port(c).delete(), { networkPortDelete: undefined }, [
    "networkPortDelete",
    PORT,
    0,
  ]],
]);

const every = {
  networkPortLookupByUUID: PORT,
  networkPortCreateXML: PORT,
  networkPortSetParameters: undefined,
};

testRefusals("NetworkPorts", every, [
  [TypeError, (c) => network(c).ports.get("vnet0")],
  [TypeError, (c) => network(c).ports.find("")],
  [TypeError, (c) => network(c).ports.create("")],
  [TypeError, (c) => network(c).ports.create("<networkport/>", { reclaim: 1 as never })],
  [TypeError, (c) => port(c).setParameters({})],
  [RangeError, (c) => port(c).setParameters({ "inbound.average": -1 })],
]);

Deno.test("NetworkPorts.find() is undefined for NO_NETWORK_PORT, and iterating is listing", async () => {
  const host = new FakeHost({
    networkPortLookupByUUID: refusal("NO_NETWORK_PORT"),
    networkListAllPorts: [PORT],
  });
  const { ports } = network(host.connection);
  assert.equal(await ports.find(PORT.uuid), undefined);
  for await (const { uuid, network: { name } } of ports) {
    assert.deepEqual([uuid, name], [PORT.uuid, "net0"]);
  }
  assert.equal(host.taken().length, 2);
  await host.connection.close();
});
