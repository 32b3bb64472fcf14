import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const NET = { name: "net0", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
const found = { networkLookupByName: NET, connectListAllNetworks: [NET], networkLookupByUUID: NET };
const networks = ({ networks }: Connection) => networks;

testCalls([
  ["Networks.get() of a name", (c) => networks(c).get("net0"), found, ["networkLookupByName", "net0"]],
  [
    "Networks.get() of a UUID",
    (c) => networks(c).get(NET.uuid.toUpperCase()),
    found,
    ["networkLookupByUUID", NET.uuid],
  ],
  ["Networks.names() of what runs", (c) => networks(c).names({ active: true }), { connectListNetworks: [] }, [
    "connectListNetworks",
  ]],
  [
    "Networks.names() of what is off",
    (c) => networks(c).names({ inactive: true }),
    { connectListDefinedNetworks: [] },
    ["connectListDefinedNetworks"],
  ],
  ["Networks.count() of what runs", (c) => networks(c).count({ active: true }), { connectNumOfNetworks: 1 }, [
    "connectNumOfNetworks",
  ]],
  [
    "Networks.count() of what is off",
    (c) => networks(c).count({ inactive: true }),
    { connectNumOfDefinedNetworks: 1 },
    ["connectNumOfDefinedNetworks"],
  ],
  [
    "Networks.define()",
    (c) => networks(c).define("<network/>", { validate: true }),
    { networkDefineXMLFlags: NET },
    ["networkDefineXMLFlags", "<network/>", 1],
  ],
  [
    "Networks.create()",
    (c) => networks(c).create("<network/>", { validate: true }),
    { networkCreateXMLFlags: NET },
    ["networkCreateXMLFlags", "<network/>", 1],
  ],
  [
    "Networks.define() of a driver without flags",
    (c) => networks(c).define("<network/>"),
    { networkDefineXML: NET },
    ["networkDefineXML", "<network/>"],
  ],
  [
    "Networks.create() of a host without flags",
    (c) => networks(c).create("<network/>"),
    { networkCreateXMLFlags: refusal("NO_SUPPORT"), networkCreateXML: NET },
    ["networkCreateXMLFlags", "<network/>", 0],
    ["networkCreateXML", "<network/>"],
  ],
]);

testRefusals("Networks", { ...found, networkDefineXMLFlags: NET, networkCreateXMLFlags: NET }, [
  [TypeError, (c) => networks(c).get("")],
  [TypeError, (c) => networks(c).find(7 as never)],
  [TypeError, (c) => networks(c).list({ active: 1 as never })],
  [TypeError, (c) => networks(c).define("")],
  [TypeError, (c) => networks(c).create(5 as never)],
  [TypeError, (c) => networks(c).create("<network/>", { validate: "yes" as never })],
]);

Deno.test("Networks.list() has every filter of libvirt's, and is what iterating gives", async () => {
  const host = new FakeHost(found);
  const names = ["inactive", "active", "persistent", "transient", "autostart", "noAutostart"];
  for (const name of names) await host.connection.networks.list({ [name]: true });
  assert.deepEqual(host.taken(), names.map((_, i) => ["connectListAllNetworks", 2 ** i]));
  for await (const { name, uuid } of host.connection.networks) assert.deepEqual({ name, uuid }, NET);
  assert.deepEqual(host.taken(), [["connectListAllNetworks", 0]]);
  await host.connection.close();
});

Deno.test("Networks.find() is undefined for NO_NETWORK alone", async () => {
  const host = new FakeHost({ networkLookupByName: refusal("NO_NETWORK") });
  assert.equal(await host.connection.networks.find("net0"), undefined);
  const broken = new FakeHost({ networkLookupByName: refusal("AUTH_FAILED") });
  await assert.rejects(broken.connection.networks.find("net0"), { code: "AUTH_FAILED" });
  await host.connection.close();
  await broken.connection.close();
});

Deno.test("Networks.define() with a flag does not fall back on the form without, which would leave it out", async () => {
  const host = new FakeHost({ networkDefineXMLFlags: refusal("NO_SUPPORT"), networkDefineXML: NET });
  const { networks } = host.connection;
  await assert.rejects(networks.define("<network/>", { validate: true }), { code: "NO_SUPPORT" });
  assert.deepEqual(host.taken(), [["networkDefineXMLFlags", "<network/>", 1]]);
  await host.connection.close();
});

Deno.test("Networks.create() asks nothing more once the host has refused for another reason", async () => {
  const host = new FakeHost({ networkCreateXMLFlags: refusal("OPERATION_FAILED"), networkCreateXML: NET });
  await assert.rejects(host.connection.networks.create("<network/>"), { code: "OPERATION_FAILED" });
  assert.deepEqual(host.taken(), [["networkCreateXMLFlags", "<network/>", 0]]);
  await host.connection.close();
});
