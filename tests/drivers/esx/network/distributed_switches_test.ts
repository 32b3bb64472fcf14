import assert from "node:assert/strict";
import { connect } from "../../../../mod.ts";
import { waitForTask } from "../../../../drivers/esx/vim25/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { makeSwitch, named, setMember } from "../_distributed.ts";
import { credentials, LONE_HOST, openEsx } from "../_open.ts";
import { openSession } from "../vim25/_session.ts";

/** Where vcsim has its distributed switch's uplinks. */
const UPLINKS = /^DVS0-DVUplinks-/;

peerTest("The distributed switches that a host is a member of are networks", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 0, portgroups: 2 });
  await using client = await openSession(host);
  await makeSwitch(client, "other", [], ["DC0_OTHER"]);
  await using connection = await openEsx(host, LONE_HOST);
  const names = async () => (await connection.networks.list()).map(({ name }) => name);
  assert.deepEqual(await names(), ["vSwitch0", "DVS0"]);
  const network = await connection.networks.get("DVS0");
  const { values } = (await client.list("DistributedVirtualSwitch", ["uuid", "name"])).find(({ values }) =>
    values.name === "DVS0"
  )!;
  assert.equal(network.uuid, values.uuid);
  assert.equal((await connection.networks.get(network.uuid)).name, "DVS0");
  assert.deepEqual([await network.isActive(), await network.isPersistent(), await network.autostart()], [
    true,
    true,
    true,
  ]);
  const config = await network.config();
  assert.equal(config.forward, undefined);
  assert.deepEqual(config.portgroup?.map(({ name }) => name).filter((name) => !UPLINKS.test(name)), [
    "DC0_DVPG0",
    "DC0_DVPG1",
  ]);
  await assert.rejects(connection.networks.get("other"), { code: "NO_NETWORK" });
  await setMember(client, await named(client, "DistributedVirtualSwitch", "DVS0"), "DC0_H0", "remove");
  assert.deepEqual(await names(), ["vSwitch0"]);
});

peerTest("A distributed port group's VLAN and bandwidth are its network's", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 0, portgroups: 3 });
  await using client = await openSession(host);
  const value = <Value>(value: Value) => ({ inherited: false, value });
  const policy = (megabits: bigint) => ({
    inherited: false,
    enabled: value(true),
    averageBandwidth: value(megabits * 1_000_000n),
    peakBandwidth: value(megabits * 2_000_000n),
    burstSize: value(1_048_576n),
  });
  const vlans = {
    DC0_DVPG0: { _typeName: "VmwareDistributedVirtualSwitchVlanIdSpec", inherited: false, vlanId: 42 },
    DC0_DVPG1: {
      _typeName: "VmwareDistributedVirtualSwitchTrunkVlanSpec",
      inherited: false,
      vlanId: [{ start: 1, end: 10 }],
    },
    DC0_DVPG2: { _typeName: "VmwareDistributedVirtualSwitchPvlanSpec", inherited: false, pvlanId: 7 },
  };
  for (const [name, vlan] of Object.entries(vlans)) {
    const ref = await named(client, "DistributedVirtualPortgroup", name);
    const defaultPortConfig = {
      _typeName: "VMwareDVSPortSetting",
      vlan,
      ...(name === "DC0_DVPG0" ? { inShapingPolicy: policy(8n), outShapingPolicy: policy(80n) } : {}),
      ...(name === "DC0_DVPG1" ? { inShapingPolicy: { ...policy(8n), enabled: value(false) } } : {}),
      ...(name === "DC0_DVPG2" ? { inShapingPolicy: policy(8n) } : {}),
    };
    const spec = { name, configVersion: "1", defaultPortConfig };
    await waitForTask(client, await client.call(ref, "ReconfigureDVPortgroup_Task", { spec }));
  }
  await using connection = await openEsx(host, LONE_HOST);
  const { portgroup = [] } = await (await connection.networks.get("DVS0")).config();
  const group = (name: string) => portgroup.find((each) => each.name === name);
  assert.deepEqual(group("DC0_DVPG0"), {
    name: "DC0_DVPG0",
    // What comes into the switch is what the guest sends.
    bandwidth: {
      inbound: { average: 10_000, peak: 20_000, burst: 1024 },
      outbound: { average: 1000, peak: 2000, burst: 1024 },
    },
    vlan: { tag: [{ id: 42 }] },
  });
  assert.deepEqual(group("DC0_DVPG1"), { name: "DC0_DVPG1" });
  assert.deepEqual(group("DC0_DVPG2"), {
    name: "DC0_DVPG2",
    bandwidth: { outbound: { average: 1000, peak: 2000, burst: 1024 } },
  });
});

peerTest("Nobody changes a distributed switch but its vCenter", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 0 });
  await using relay = await VcsimRelay.start(host);
  const uri = `vpx://127.0.0.1:${relay.port}${LONE_HOST}?transport=http`;
  await using connection = await connect(uri, { ...credentials(host), keepalive: false });
  const network = await connection.networks.get("DVS0");
  const refused = { code: "OPERATION_UNSUPPORTED", message: /"DVS0".*its vCenter's/ };
  await assert.rejects(network.undefine(), refused);
  await assert.rejects(connection.networks.define("<network><name>DVS0</name></network>"), refused);
  const xml = `<network><name>mine</name><uuid>${network.uuid}</uuid></network>`;
  await assert.rejects(connection.networks.define(xml), refused);
  await assert.rejects(connection.networks.define(await network.xml()), refused);
  await assert.rejects(network.setAutostart(false), { code: "OPERATION_UNSUPPORTED" });
  assert.deepEqual(relay.calls.filter((call) => /Switch|PortGroup|Portgroup|_Task/.test(call)), []);
});

peerTest("Where a URI leads to no host the distributed switches are its networks", ["vcsim"], async () => {
  await using host = await Vcsim.start({ vms: 0 });
  await using client = await openSession(host);
  await makeSwitch(client, "lone", ["DC0_H0"], []);
  const names = async (path: string) => {
    await using connection = await openEsx(host, path);
    return (await connection.networks.list()).map(({ name }) => name).toSorted();
  };
  assert.deepEqual(await names("/DC0"), ["DVS0", "lone"]);
  assert.deepEqual(await names("/DC0/DC0_C0"), ["DVS0"]);
  assert.deepEqual(await names("/DC0/DC0_C0/DC0_C0_H0"), ["DVS0", "vSwitch0"]);
  await using connection = await openEsx(host, "/DC0");
  assert.equal((await (await connection.networks.get("lone")).config()).name, "lone");
  await assert.rejects(connection.networks.define("<network><name>mine</name></network>"), {
    code: "OPERATION_UNSUPPORTED",
    message: /leads to one host/,
  });
});

// vcsim has none of it: the relay is a fake of hosts that have, with a UUID as vCenters spell it.
peerTest(
  "A distributed switch leads to a host's network cards, and its uplinks are no port group",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ vms: 0 });
    await using client = await openSession(host);
    const [found] = (await client.list("DistributedVirtualPortgroup", ["name"])).filter(({ values }) =>
      UPLINKS.test(values.name!)
    );
    await using relay = await VcsimRelay.start(host);
    const spelt = "50 0e 2C 8e 1c 7a 3f 44-9f 01 ab cd ef 12 34 56";
    relay.rewrite((_, answer) =>
      answer
        .replace(
          /<name>config\.network\.proxySwitch<\/name><val ([^>]*)>/,
          "$&<HostProxySwitch>" +
            `<dvsUuid>${spelt}</dvsUuid><dvsName>DVS0</dvsName><key>DvsPortset-0</key><numPorts>8</numPorts>` +
            "<numPortsAvailable>8</numPortsAvailable><pnic>key-vim.host.PhysicalNic-vmnic0</pnic><spec/>" +
            "</HostProxySwitch>",
        )
        .replace(
          /<name>config\.uplinkPortgroup<\/name><val ([^>]*)>/,
          "$&<ManagedObjectReference " +
            `type="DistributedVirtualPortgroup">${found!.ref.value}</ManagedObjectReference>`,
        )
        .replace(/(<name>uuid<\/name><val [^>]*>)[^<]*/, `$1${spelt}`)
    );
    const uri = `vpx://127.0.0.1:${relay.port}${LONE_HOST}?transport=http`;
    await using connection = await connect(uri, { ...credentials(host), keepalive: false });
    const network = await connection.networks.get("500e2c8e-1c7a-3f44-9f01-abcdef123456");
    assert.equal(network.name, "DVS0");
    const { forward, portgroup } = await network.config();
    assert.equal(forward?.mode, "bridge");
    assert.equal(forward?.dev, "vmnic0");
    assert.deepEqual(forward?.interface?.map(({ dev }) => dev), ["vmnic0"]);
    assert.deepEqual(portgroup?.map(({ name }) => name), ["DC0_DVPG0"]);
  },
);
