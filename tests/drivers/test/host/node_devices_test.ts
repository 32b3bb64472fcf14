import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";

const GPU = "pci_0000_02_00_0";
const TYPES =
  "<type id='nv-11'><name>GRID</name><deviceAPI>vfio-pci</deviceAPI><availableInstances>2</availableInstances></type>" +
  "<type id='nv-12'><deviceAPI>vfio-pci</deviceAPI><availableInstances>1</availableInstances></type>";
const NODE = `<node>
  <device><name>computer</name>
    <capability type='system'><hardware><uuid>${"1".repeat(32)}</uuid></hardware></capability></device>
  <device><name>${GPU}</name><path>/sys/gpu</path><parent>computer</parent><driver><name>nvidia</name></driver>
    <capability type='pci'><domain>0</domain><bus>2</bus><slot>0</slot><function>0</function>
      <capability type='mdev_types'>${TYPES}</capability></capability></device>
  <device><name>net_eth0</name><parent>${GPU}</parent><capability type='net'><interface>eth0</interface></capability></device>
</node>`;
const UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const NAME = `mdev_${UUID.replaceAll("-", "_")}_0000_02_00_0`;

const mdev = (more = `<uuid>${UUID}</uuid>`, type = "nv-11", parent = `<parent>${GPU}</parent>`) =>
  `<device>${parent}<capability type='mdev'><type id='${type}'/>${more}</capability></device>`;

/** A host with a card that can have mediated devices, and what it tells of them. */
async function withCard(
  work: (connection: Connection, heard: () => string[]) => Promise<void>,
): Promise<void> {
  const file = await Deno.makeTempFile({ suffix: ".xml" });
  try {
    await Deno.writeTextFile(file, NODE);
    await using connection = await connect(`test://${file}`);
    const events: string[] = [];
    using subscription = connection.events.on(
      ["node-device.lifecycle", "node-device.update"],
      (event) =>
        events.push(
          `${event.type === "node-device.lifecycle" ? event.event : "updated"} ${event.device.name}`,
        ),
    );
    await subscription.ready;
    await work(connection, () => events.splice(0));
  } finally {
    await Deno.remove(file);
  }
}

const instances = async (connection: Connection) =>
  /<availableInstances>(\d+)/.exec(await (await connection.nodeDevices.get(GPU)).xml())?.[1];

Deno.test("NodeDevices.ensure() makes, leaves and updates a mediated device, and starts it once", () =>
  withCard(async ({ nodeDevices }) => {
    const options = { start: true, autostart: true };
    const made = await nodeDevices.ensure(mdev(), options);
    assert.deepEqual([made.definition, made.started, made.autostartChanged], ["made", true, true]);
    assert.equal(made.object.name, NAME);
    const left = await nodeDevices.ensure(mdev(), options);
    assert.deepEqual([left.definition, left.started, left.autostartChanged], ["left", false, false]);
    const other = mdev(`<uuid>${UUID}</uuid><attr name='a' value='1'/>`);
    const { differences } = await nodeDevices.ensure(other);
    assert.deepEqual(differences.map(({ path }) => path), [["capability", 0, "attr", 0]]);
    assert.equal((await nodeDevices.ensure(other)).definition, "left");
  }));

Deno.test("NodeDevices define, start, stop and undefine mediated devices", () =>
  withCard(async (connection, heard) => {
    const { nodeDevices } = connection;
    const device = await nodeDevices.define(mdev(`<uuid>${UUID}</uuid><attr name='a' value='1'/>`));
    assert.equal(device.name, NAME);
    assert.deepEqual([await device.isActive(), await device.isPersistent(), await device.autostart()], [
      false,
      true,
      false,
    ]);
    assert.equal(
      await device.xml(),
      `<device>\n  <name>${NAME}</name>\n  <parent>${GPU}</parent>\n` +
        `  <capability type='mdev'>\n    <type id='nv-11'/>\n    <uuid>${UUID}</uuid>\n    <parent_addr>0000:02:00.0</parent_addr>\n` +
        "    <iommuGroup number='0'/>\n    <attr name='a' value='1'/>\n  </capability>\n</device>\n",
    );
    assert.deepEqual((await nodeDevices.list({ capMdev: true })).map(({ name }) => name), []);
    assert.deepEqual((await nodeDevices.list({ capMdev: true, inactive: true })).map(({ name }) => name), [
      NAME,
    ]);
    assert.deepEqual((await nodeDevices.list({ capMdevTypes: true })).map(({ name }) => name), [GPU]);
    await device.setAutostart(true);
    assert.equal(await device.autostart(), true);
    await assert.rejects(nodeDevices.define(mdev()), { code: "INTERNAL_ERROR" });
    await assert.rejects(device.destroy(), { code: "OPERATION_INVALID", domain: "NODEDEV" });
    await device.start();
    assert.match(await device.xml(), /<driver>\s*<name>vfio_mdev</);
    await assert.rejects(device.start(), { code: "OPERATION_INVALID" });
    assert.equal(await instances(connection), "1");
    await device.undefine();
    assert.deepEqual([await device.isActive(), await device.isPersistent(), await device.autostart()], [
      true,
      false,
      false,
    ]);
    await assert.rejects(device.undefine(), { code: "OPERATION_INVALID" });
    await assert.rejects(device.setAutostart(true), { code: "OPERATION_INVALID" });
    await device.destroy();
    await assert.rejects(device.xml(), { code: "NO_NODE_DEVICE" });
    assert.equal(await instances(connection), "2");
    assert.deepEqual(heard(), [
      `defined ${NAME}`,
      `updated ${NAME}`,
      `created ${NAME}`,
      `undefined ${NAME}`,
      `deleted ${NAME}`,
    ]);
  }));

Deno.test("NodeDevices create mediated devices while their parent has instances left", () =>
  withCard(async ({ nodeDevices }, heard) => {
    const device = await nodeDevices.create(mdev("", "nv-12"));
    assert.deepEqual([await device.isActive(), await device.isPersistent()], [true, false]);
    await assert.rejects(nodeDevices.create(mdev("", "nv-12")), { code: "INTERNAL_ERROR" });
    assert.equal((await nodeDevices.list({ capMdev: true })).length, 1);
    await device.destroy();
    await (await nodeDevices.create(mdev("", "nv-12"))).destroy();
    await assert.rejects(nodeDevices.create(mdev("", "nv-13")), { code: "INTERNAL_ERROR" });
    await assert.rejects(nodeDevices.create(mdev("", "nv-11", "")), { code: "CONFIG_UNSUPPORTED" });
    await assert.rejects(nodeDevices.define(mdev("", "nv-11", "<parent>x</parent>")), {
      code: "CONFIG_UNSUPPORTED",
    });
    await assert.rejects(
      nodeDevices.define("<device><capability type='net'><interface>x</interface></capability></device>"),
      { code: "CONFIG_UNSUPPORTED" },
    );
    assert.equal(heard().length, 4);
  }));

Deno.test("NodeDevice.update() changes what a mediated device is, or what it becomes", () =>
  withCard(async ({ nodeDevices }, heard) => {
    const device = await nodeDevices.define(mdev());
    const changed = mdev(`<uuid>${UUID}</uuid><attr name='a' value='2'/>`);
    await device.start();
    await device.update(changed, { config: true });
    assert.doesNotMatch(await device.xml(), /value='2'/);
    assert.match(await device.xml({ inactive: true }), /value='2'/);
    await assert.rejects(device.update(mdev("", "nv-12"), { live: true }), { code: "OPERATION_UNSUPPORTED" });
    await device.destroy();
    assert.match(await device.xml(), /value='2'/);
    await assert.rejects(device.update(changed, { live: true }), { code: "OPERATION_INVALID" });
    await device.update(mdev("", "nv-12"));
    assert.match(await device.xml(), /nv-12/);
    await assert.rejects(device.update(mdev("<uuid>" + "2".repeat(32) + "</uuid>")), {
      code: "CONFIG_UNSUPPORTED",
    });
    assert.deepEqual(heard(), [
      `defined ${NAME}`,
      `created ${NAME}`,
      `updated ${NAME}`,
      `deleted ${NAME}`,
      `updated ${NAME}`,
    ]);
  }));

Deno.test("NodeDevice.detach() and reAttach() change a PCI device's driver, and no other device's", () =>
  withCard(async ({ nodeDevices }, heard) => {
    const card = await nodeDevices.get(GPU);
    await card.detach();
    assert.match(await card.xml(), /<name>vfio-pci</);
    await card.reset();
    await card.detach({ driver: "vfio" });
    await card.reAttach();
    assert.match(await card.xml(), /<name>nvidia</);
    await card.reAttach();
    await assert.rejects(card.detach({ driver: "zzz" }), { code: "INVALID_ARG" });
    assert.deepEqual(heard(), Array(3).fill(`updated ${GPU}`));
    const net = await nodeDevices.get("net_eth0");
    for (const call of [() => net.detach(), () => net.reAttach(), () => net.reset()]) {
      await assert.rejects(call(), { code: "INVALID_ARG" });
    }
    await assert.rejects(net.setAutostart(true), { code: "OPERATION_UNSUPPORTED" });
    await assert.rejects(net.undefine(), { code: "OPERATION_INVALID" });
    await assert.rejects(net.start(), { code: "OPERATION_INVALID" });
    assert.deepEqual([await net.isPersistent(), await net.autostart()], [false, false]);
    await assert.rejects(net.destroy(), { code: "INTERNAL_ERROR" });
    await assert.rejects((await nodeDevices.get("computer")).destroy(), { code: "INTERNAL_ERROR" });
  }));

Deno.test("NodeDevices.getByScsiHostWwn() finds an adapter by both of its names", async () => {
  await using connection = await connect("test:///default");
  const { nodeDevices } = connection;
  assert.equal(
    (await nodeDevices.getByScsiHostWwn("2000000056785678", "1000000056785678")).name,
    "scsi_host2",
  );
  await assert.rejects(nodeDevices.getByScsiHostWwn("2000000056785678", "1000000012341234"), {
    code: "NO_NODE_DEVICE",
  });
  const xml = "<device><parent>scsi_host2</parent><capability type='scsi_host'><capability type='fc_host'>" +
    "<wwnn>2000000000000001</wwnn><wwpn>1000000000000001</wwpn></capability></capability></device>";
  const names = [await nodeDevices.create(xml), await nodeDevices.create(xml)].map(({ name }) => name);
  assert.deepEqual(names, ["scsi_host12", "scsi_host13"]);
  assert.equal((await (await nodeDevices.get("scsi_host13")).parent())?.name, "scsi_host2");
});
