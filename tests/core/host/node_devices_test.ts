import assert from "node:assert/strict";
import type { Connection } from "../../../core/connection/connection.ts";
import { NodeDevice } from "../../../core/host/node_device.ts";
import { refusal, testCalls, testRefusals } from "../_calls.ts";
import { FakeHost } from "../_fake_host.ts";

const PCI = { name: "pci_0000_03_00_0" };
const found = { nodeDeviceLookupByName: PCI, connectListAllNodeDevices: [PCI] };
const devices = ({ nodeDevices }: Connection) => nodeDevices;
const device = (c: Connection) => new NodeDevice(c, PCI);

testCalls([
  ["NodeDevices.get()", (c) => devices(c).get(PCI.name), found, ["nodeDeviceLookupByName", PCI.name]],
  [
    "NodeDevices.getByScsiHostWwn()",
    (c) => devices(c).getByScsiHostWwn("20", "10"),
    { nodeDeviceLookupSCSIHostByWWN: PCI },
    ["nodeDeviceLookupSCSIHostByWWN", "20", "10", 0],
  ],
  ["NodeDevices.names()", (c) => devices(c).names(), { nodeListDevices: [] }, ["nodeListDevices", null, 0]],
  ["NodeDevices.count()", (c) => devices(c).count(), { nodeNumOfDevices: 1 }, ["nodeNumOfDevices", null, 0]],
  [
    "NodeDevices.count() of those that a filter lets through",
    (c) => devices(c).count({ capNet: true }),
    found,
    ["connectListAllNodeDevices", 1 << 4],
  ],
  [
    "NodeDevices.create()",
    (c) => devices(c).create("<device/>", { validate: true }),
    { nodeDeviceCreateXML: PCI },
    ["nodeDeviceCreateXML", "<device/>", 1],
  ],
  [
    "NodeDevices.define()",
    (c) => devices(c).define("<device/>", { validate: true }),
    { nodeDeviceDefineXML: PCI },
    ["nodeDeviceDefineXML", "<device/>", 1],
  ],
  [
    "NodeDevice.xml()",
    (c) => device(c).xml({ inactive: true }),
    { nodeDeviceGetXMLDesc: "<device/>" },
    ["nodeDeviceGetXMLDesc", PCI.name, 1],
  ],
  [
    "NodeDevice.detach()",
    (c) => device(c).detach({ driver: "vfio" }),
    { nodeDeviceDetachFlags: undefined },
    ["nodeDeviceDetachFlags", PCI.name, "vfio", 0],
  ],
  [
    "NodeDevice.detach() of a host without drivers to choose from",
    (c) => device(c).detach(),
    { nodeDeviceDetachFlags: refusal("NO_SUPPORT"), nodeDeviceDettach: undefined },
    ["nodeDeviceDetachFlags", PCI.name, null, 0],
    ["nodeDeviceDettach", PCI.name],
  ],
  ["NodeDevice.reAttach()", (c) => device(c).reAttach(), { nodeDeviceReAttach: undefined }, [
    "nodeDeviceReAttach",
    PCI.name,
  ]],
  ["NodeDevice.reset()", (c) => device(c).reset(), { nodeDeviceReset: undefined }, [
    "nodeDeviceReset",
    PCI.name,
  ]],
  ["NodeDevice.start()", (c) => device(c).start(), { nodeDeviceCreate: undefined }, [
    "nodeDeviceCreate",
    PCI.name,
    0,
  ]],
  [
    "NodeDevice.update()",
    (c) => device(c).update("<device/>", { live: true, config: true }),
    { nodeDeviceUpdate: undefined },
    ["nodeDeviceUpdate", PCI.name, "<device/>", 3],
  ],
  [
    "NodeDevice.setAutostart()",
    (c) => device(c).setAutostart(true),
    { nodeDeviceSetAutostart: undefined },
    ["nodeDeviceSetAutostart", PCI.name, 1],
  ],
]);

testRefusals("NodeDevices", { ...found, nodeDeviceSetAutostart: undefined, nodeDeviceUpdate: undefined }, [
  [TypeError, (c) => devices(c).get("")],
  [TypeError, (c) => devices(c).find(7 as never)],
  [TypeError, (c) => devices(c).getByScsiHostWwn("20", "")],
  [TypeError, (c) => devices(c).list({ capNet: 1 as never })],
  [TypeError, (c) => devices(c).names({ capNet: "yes" as never })],
  [TypeError, (c) => devices(c).create("")],
  [TypeError, (c) => devices(c).define("<device/>", { validate: "yes" as never })],
  [TypeError, (c) => device(c).detach({ driver: 7 as never })],
  [TypeError, (c) => device(c).setAutostart(1 as never)],
  [TypeError, (c) => device(c).update("<device/>", { current: true, live: true })],
]);

Deno.test("NodeDevices.list() joins capabilities in one question, to the highest bit", async () => {
  const host = new FakeHost(found);
  const [first] = await host.connection.nodeDevices.list({ capPciDev: true, capVpd: true, active: true });
  assert.equal(first?.name, PCI.name);
  assert.deepEqual(host.taken(), [["connectListAllNodeDevices", 2 + 2 ** 21 + 2 ** 31]]);
  await host.connection.close();
});

Deno.test("NodeDevices.find() is undefined for NO_NODE_DEVICE alone", async () => {
  const host = new FakeHost({ nodeDeviceLookupByName: refusal("NO_NODE_DEVICE") });
  assert.equal(await host.connection.nodeDevices.find("x"), undefined);
  const broken = new FakeHost({ nodeDeviceLookupByName: refusal("AUTH_FAILED") });
  await assert.rejects(broken.connection.nodeDevices.find("x"), { code: "AUTH_FAILED" });
  await host.connection.close();
  await broken.connection.close();
});

Deno.test("NodeDevice reads what a host answers", async () => {
  const host = new FakeHost({
    nodeDeviceGetParent: null,
    nodeDeviceListCaps: ["pci"],
    nodeDeviceNumOfCaps: 1,
    nodeDeviceGetAutostart: 1,
    nodeDeviceIsActive: 1,
    nodeDeviceIsPersistent: 0,
  });
  const pci = device(host.connection);
  assert.equal(await pci.parent(), undefined);
  assert.deepEqual(await pci.capabilities(), ["pci"]);
  assert.equal(await pci.capabilityCount(), 1);
  assert.equal(await pci.autostart(), true);
  assert.equal(await pci.isActive(), true);
  assert.equal(await pci.isPersistent(), false);
  await host.connection.close();
});
