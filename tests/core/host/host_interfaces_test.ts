import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { HostInterface } from "../../../core/host/host_interface.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const ETH = { name: "eth1", mac: "aa:bb:cc:dd:ee:ff" };
const found = {
  interfaceLookupByName: ETH,
  interfaceLookupByMACString: ETH,
  connectListAllInterfaces: [ETH],
  interfaceDefineXML: ETH,
};
const transaction = {
  interfaceChangeBegin: undefined,
  interfaceChangeCommit: undefined,
  interfaceChangeRollback: undefined,
};
const interfaces = ({ interfaces }: Connection) => interfaces;
const eth1 = (connection: Connection) => new HostInterface(connection, ETH);

testCalls([
  ["HostInterfaces.get() of a name", (c) => interfaces(c).get("eth1"), found, [
    "interfaceLookupByName",
    "eth1",
  ]],
  ["HostInterfaces.get() of a MAC address", (c) => interfaces(c).get("aa:bb:cc:dd:EE:ff"), found, [
    "interfaceLookupByMACString",
    "aa:bb:cc:dd:EE:ff",
  ]],
  [
    "HostInterfaces.get() of a name like an address",
    (c) => interfaces(c).get("aa:bb:cc:d:e:f"),
    { ...found, interfaceLookupByMACString: refusal("NO_INTERFACE") },
    ["interfaceLookupByMACString", "aa:bb:cc:d:e:f"],
    ["interfaceLookupByName", "aa:bb:cc:d:e:f"],
  ],
  ["HostInterfaces.list() of those down", (c) => interfaces(c).list({ inactive: true }), found, [
    "connectListAllInterfaces",
    1,
  ]],
  ["HostInterfaces.list() of those up", (c) => interfaces(c).list({ active: true }), found, [
    "connectListAllInterfaces",
    2,
  ]],
  ["HostInterfaces.names() of those up", (c) => interfaces(c).names({ active: true }), {
    connectListInterfaces: [],
  }, [
    "connectListInterfaces",
  ]],
  [
    "HostInterfaces.names() of those down",
    (c) => interfaces(c).names({ inactive: true }),
    { connectListDefinedInterfaces: [] },
    ["connectListDefinedInterfaces"],
  ],
  ["HostInterfaces.count() of those up", (c) => interfaces(c).count({ active: true }), {
    connectNumOfInterfaces: 1,
  }, [
    "connectNumOfInterfaces",
  ]],
  [
    "HostInterfaces.count() of those down",
    (c) => interfaces(c).count({ inactive: true }),
    { connectNumOfDefinedInterfaces: 1 },
    ["connectNumOfDefinedInterfaces"],
  ],
  ["HostInterfaces.define()", (c) => interfaces(c).define("<interface/>", { validate: true }), found, [
    "interfaceDefineXML",
    "<interface/>",
    1,
  ]],
  ["HostInterface.xml()", (c) => eth1(c).xml({ inactive: true }), { interfaceGetXMLDesc: "" }, [
    "interfaceGetXMLDesc",
    ETH,
    1,
  ]],
  ["HostInterface.start()", (c) => eth1(c).start(), { interfaceCreate: undefined }, [
    "interfaceCreate",
    ETH,
    0,
  ]],
  ["HostInterface.destroy()", (c) => eth1(c).destroy(), { interfaceDestroy: undefined }, [
    "interfaceDestroy",
    ETH,
    0,
  ]],
  ["HostInterface.undefine()", (c) => eth1(c).undefine(), { interfaceUndefine: undefined }, [
    "interfaceUndefine",
    ETH,
  ]],
  ["HostInterface.isActive()", (c) => eth1(c).isActive(), { interfaceIsActive: 1 }, [
    "interfaceIsActive",
    ETH,
  ]],
  [
    "HostInterfaces.transaction() of what succeeds",
    async (c) => assert.equal(await interfaces(c).transaction(() => 7), 7),
    transaction,
    ["interfaceChangeBegin", 0],
    ["interfaceChangeCommit", 0],
  ],
  [
    "HostInterfaces.transaction() of what fails",
    async (c) => {
      const failure = new Error("no");
      const failing = interfaces(c).transaction(() => Promise.reject(failure));
      await assert.rejects(failing, (error) => error === failure);
    },
    transaction,
    ["interfaceChangeBegin", 0],
    ["interfaceChangeRollback", 0],
  ],
  [
    "HostInterfaces.transaction() that is aborted",
    async (c) => {
      const abort = new AbortController();
      const aborted = interfaces(c).transaction(() => abort.abort(), { signal: abort.signal });
      await assert.rejects(aborted, { name: "AbortError" });
    },
    transaction,
    ["interfaceChangeBegin", 0],
    ["interfaceChangeRollback", 0],
  ],
  [
    "HostInterfaces.transaction() while another one is under way",
    async (c) => {
      let begun = false;
      await assert.rejects(interfaces(c).transaction(() => begun = true), { code: "OPERATION_INVALID" });
      assert.equal(begun, false);
    },
    { ...transaction, interfaceChangeBegin: refusal("OPERATION_INVALID") },
    ["interfaceChangeBegin", 0],
  ],
  [
    "HostInterfaces.transaction() that cannot be undone",
    async (c) => {
      const failure = new Error("no");
      await assert.rejects(
        interfaces(c).transaction(() => Promise.reject(failure)),
        {
          code: "INTERNAL_ERROR",
          message: 'Cannot undo the change of host interfaces on "fake:///": no',
          outcome: "refused",
          cause: failure,
        },
      );
    },
    { ...transaction, interfaceChangeRollback: refusal("INTERNAL_ERROR") },
    ["interfaceChangeBegin", 0],
    ["interfaceChangeRollback", 0],
  ],
]);

testRefusals("HostInterfaces", { ...found, interfaceGetXMLDesc: "" }, [
  [TypeError, (c) => interfaces(c).get("")],
  [TypeError, (c) => interfaces(c).find(7 as never)],
  [TypeError, (c) => interfaces(c).list({ active: "yes" as never })],
  [TypeError, (c) => interfaces(c).define("")],
  [TypeError, (c) => interfaces(c).define("<interface/>", { validate: 1 as never })],
  [TypeError, (c) => eth1(c).xml({ inactive: 1 as never })],
]);

Deno.test("HostInterfaces.find() is undefined for NO_INTERFACE alone", async () => {
  const host = new FakeHost({
    interfaceLookupByName: refusal("NO_INTERFACE"),
    interfaceLookupByMACString: refusal("MULTIPLE_INTERFACES"),
  });
  assert.equal(await host.connection.interfaces.find("eth1"), undefined);
  await assert.rejects(host.connection.interfaces.find(ETH.mac), { code: "MULTIPLE_INTERFACES" });
  await host.connection.close();
});
