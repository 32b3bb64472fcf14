import assert from "node:assert/strict";
import type { ConnectionEventObjects, VirtEvent } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";

/** The lines that `virsh nodedev-event` prints for our events. */
function virshLine(event: VirtEvent<ConnectionEventObjects>): string {
  assert(event.type === "node-device.lifecycle", event.type);
  const word = event.event[0]!.toUpperCase() + event.event.slice(1);
  return `event 'lifecycle' for node device ${event.device.name}: ${word}`;
}

/** What virsh prints of a list, one name a line. */
const lines = (text: string) =>
  text.split("\n").map((line) => line.trim()).filter((line) => line !== "").sort();

peerTest("NodeDevices lists the host's devices as virsh does", ["libvirtd", "virsh", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const { nodeDevices } = connection;
  const virsh = async (...args: string[]) => (await daemon.virsh("qemu", ...args)).stdout;
  const names = async (...filter: Parameters<typeof nodeDevices.list>) =>
    (await nodeDevices.list(...filter)).map(({ name }) => name).sort();

  assert.deepEqual(await names(), lines(await virsh("nodedev-list")));
  assert.deepEqual(await names({ capNet: true }), lines(await virsh("nodedev-list", "--cap", "net")));
  assert.deepEqual(
    await names({ capNet: true, capSystem: true }),
    lines(await virsh("nodedev-list", "--cap", "net,system")),
  );
  assert.deepEqual(await names({ capFcHost: true }), []);
  assert.deepEqual(await names({ inactive: true }), []);
  assert.deepEqual([...await nodeDevices.names({ capNet: true })].sort(), await names({ capNet: true }));
  assert.equal(await nodeDevices.count(), (await names()).length);
  assert.equal(await nodeDevices.count({ capNet: true }), (await names({ capNet: true })).length);

  const computer = await nodeDevices.get("computer");
  assert.equal(await computer.parent(), undefined);
  assert.deepEqual(await computer.capabilities(), ["system"]);
  assert.equal(await computer.capabilityCount(), 1);
  assert.equal(await computer.isActive(), true);
  assert.equal(await computer.isPersistent(), true);
  assert.equal((await computer.xml()).trim(), (await virsh("nodedev-dumpxml", "computer")).trim());
  const [lo] = await nodeDevices.list({ capNet: true });
  assert.equal(await lo!.parent() !== undefined, true);

  assert.equal(await nodeDevices.find("no_such_device"), undefined);
  await assert.rejects(nodeDevices.get("no_such_device"), { code: "NO_NODE_DEVICE" });
  await assert.rejects(nodeDevices.getByScsiHostWwn("2000000012341234", "1000000012341234"), {
    outcome: "refused",
  });
  // The machine has need of its PCI devices, and these are none.
  await assert.rejects(computer.detach(), { outcome: "refused" });
  await assert.rejects(computer.detach({ driver: "vfio" }), { outcome: "refused" });
  await assert.rejects(computer.reAttach(), { outcome: "refused" });
  await assert.rejects(computer.reset(), { outcome: "refused" });
  await assert.rejects(computer.destroy(), { outcome: "refused" });
  await assert.rejects(computer.undefine(), { outcome: "refused" });
  await assert.rejects(computer.start(), { outcome: "refused" });
  await assert.rejects(nodeDevices.create("<device/>"), { outcome: "refused" });
  await assert.rejects(nodeDevices.define("<device/>"), { outcome: "refused" });
  await assert.rejects(computer.update("<device/>"), { code: "NO_SUPPORT" });
});

const VHBA = `<device>
  <parent>scsi_host1</parent>
  <capability type="scsi_host">
    <capability type="fc_host"><wwnn>2100000012341234</wwnn><wwpn>1100000012341234</wwpn></capability>
  </capability>
</device>`;

peerTest("NodeDevices.create() makes a vHBA and destroy() takes it away, with virsh's events", [
  "libvirtd",
  "virsh",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  await using virsh = await VirshEvents.start(daemon.uri("test"), "node-device");
  const ours: string[] = [];
  using subscription = connection.events.on(
    "node-device.lifecycle",
    (event) => ours.push(virshLine(event)),
  );
  await subscription.ready;

  const made = await connection.nodeDevices.create(VHBA);
  assert.equal((await made.parent())?.name, "scsi_host1");
  assert.deepEqual(await made.capabilities(), ["scsi_host"]);
  assert.match(await made.xml(), /<wwpn>1100000012341234<\/wwpn>/);
  assert((await connection.nodeDevices.list({ capScsiHost: true })).some(({ name }) => name === made.name));
  await made.destroy();
  assert.equal(await connection.nodeDevices.find(made.name), undefined);
  await assert.rejects(made.destroy(), { code: "NO_NODE_DEVICE" });

  await until(() => ours.length >= 2, "our events");
  await until(() => virsh.lines().length >= ours.length, "virsh's events");
  assert.deepEqual(ours, virsh.lines().map((line) => line.replace(/^\S+ \S+: /, "")));
  assert.deepEqual(ours, [
    `event 'lifecycle' for node device ${made.name}: Created`,
    `event 'lifecycle' for node device ${made.name}: Deleted`,
  ]);
});

peerTest("NodeDevices.define() keeps a mediated device, with virsh's events", [
  "libvirtd",
  "virsh",
  "qemu",
  "mdevctl",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const { nodeDevices } = connection;
  await using virsh = await VirshEvents.start(daemon.uri("qemu"), "node-device");
  const ours: string[] = [];
  using subscription = connection.events.on(
    "node-device.lifecycle",
    (event) => ours.push(virshLine(event)),
  );
  await subscription.ready;
  const [parent] = await nodeDevices.names({ capPciDev: true });
  assert(parent !== undefined, "wanted a machine with PCI");

  const uuid = crypto.randomUUID();
  const device = await nodeDevices.define(
    `<device>
      <name>new</name><parent>${parent}</parent>
      <capability type="mdev"><type id="mtty-2"/><uuid>${uuid}</uuid></capability>
    </device>`,
    { validate: true },
  );
  assert.match(device.name, new RegExp(`^mdev_${uuid.replaceAll("-", "_")}`));
  assert.equal((await device.parent())?.name, parent);
  assert.equal(await device.isActive(), false);
  assert.equal(await device.isPersistent(), true);
  assert.deepEqual((await nodeDevices.list({ inactive: true })).map(({ name }) => name), [device.name]);
  assert.deepEqual((await nodeDevices.list({ capMdev: true, inactive: true, active: true })).length, 1);
  assert.deepEqual(await nodeDevices.list({ capMdev: true, active: true }), []);
  assert.match(await device.xml(), new RegExp(`<uuid>${uuid}</uuid>`));

  assert.equal(await device.autostart(), false);
  for (const on of [true, false]) {
    await device.setAutostart(on);
    await until(async () => await device.autostart() === on, "libvirt's hearing from mdevctl");
  }
  // The parent is no card that has mediated devices.
  await assert.rejects(device.start(), { outcome: "refused" });
  await device.undefine();
  await until(async () => await nodeDevices.find(device.name) === undefined, "the device's end");

  await until(() => ours.some((line) => line.endsWith(": Undefined")), "our events");
  await until(() => virsh.lines().length >= ours.length, "virsh's events");
  assert.deepEqual(ours, virsh.lines().map((line) => line.replace(/^\S+ \S+: /, "")));
});
