import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { connect } from "../../../../mod.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { credentials, openEsx } from "../_open.ts";
import { openSession } from "../vim25/_session.ts";

peerTest("a host's virtual switches are networks", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using connection = await openEsx(host);
  const [network, ...others] = await connection.networks.list();
  assert.deepEqual(others, []);
  assert.equal(network!.name, "vSwitch0");
  assert.equal((await connection.networks.get(network!.uuid)).name, "vSwitch0");
  const config = await network!.config();
  assert.equal(config.forward?.dev, "vmnic0");
  assert.equal(config.forward?.mode, "bridge");
  assert.deepEqual(config.forward?.interface?.map(({ dev }) => dev), ["vmnic0"]);
  assert.deepEqual(config.portgroup?.map(({ name }) => name), ["VM Network"]);
  assert.deepEqual([await network!.isActive(), await network!.isPersistent(), await network!.autostart()], [
    true,
    true,
    true,
  ]);
  await assert.rejects(connection.networks.get("none"), { code: "NO_NETWORK" });
  await assert.rejects(network!.undefine(), { code: "OPERATION_INVALID" });
});

peerTest("a network is defined as a virtual switch with port groups", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using connection = await openEsx(host);
  const bandwidth = `<bandwidth>
    <inbound average='1000' peak='2000' burst='512'/><outbound average='1000' peak='2000' burst='512'/></bandwidth>`;
  const network = await connection.networks.define(`<network><name>inner</name>
    <portgroup name='web'>${bandwidth}</portgroup><portgroup name='db'/></network>`);
  assert.equal(network.name, "inner");
  // The simulator changes its network system, and leaves the host's configuration as it was.
  await using client = await openSession(host);
  const { networkSystem } = await client.properties(
    "HostSystem",
    (await client.list("HostSystem", []))[0]!.ref,
    [
      "configManager.networkSystem",
    ],
  ).then((found) => ({ networkSystem: found["configManager.networkSystem"]! }));
  const info = await client.properties("HostNetworkSystem", networkSystem, [
    "networkInfo.vswitch",
    "networkInfo.portgroup",
  ]);
  assert.deepEqual(info["networkInfo.vswitch"]?.map(({ name }) => name), ["vSwitch0", "inner"]);
  const specs = info["networkInfo.portgroup"]?.map(({ spec }) => spec) ?? [];
  assert.deepEqual(specs.find(({ name }) => name === "web")?.policy.shapingPolicy, {
    _typeName: "HostNetworkTrafficShapingPolicy",
    enabled: true,
    averageBandwidth: 8_000_000n,
    peakBandwidth: 16_000_000n,
    burstSize: 524_288n,
  });
  assert.equal(specs.find(({ name }) => name === "db")?.policy.shapingPolicy?.enabled, false);
  await assert.rejects(connection.networks.define("<network><name>vSwitch0</name></network>"), {
    code: "NETWORK_EXIST",
  });
  for (
    const inside of [
      "<forward mode='nat'/>",
      "<forward mode='bridge'><interface dev='vmnic9'/></forward>",
      "<ip address='10.0.0.1' netmask='255.255.255.0'/>",
      "<bandwidth><inbound average='1'/><outbound average='2'/></bandwidth>",
    ]
  ) {
    await assert.rejects(connection.networks.define(`<network><name>bad</name>${inside}</network>`), {
      code: "CONFIG_UNSUPPORTED",
    });
  }
});

peerTest("a network that nobody uses is undefined with its port groups", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx" });
  await using relay = await VcsimRelay.start(host);
  // The simulator's one switch is the host's own too: here it is not.
  relay.rewrite((_, answer) =>
    answer.replace("<portgroup>key-vim.host.PortGroup-Management Network</portgroup>", "")
  );
  const uri = `esx://127.0.0.1:${relay.port}/?transport=http`;
  await using connection = await connect(uri, { ...credentials(host), keepalive: false });
  const network = await connection.networks.get("vSwitch0");
  await network.undefine();
  assert.deepEqual(relay.calls.filter((call) => call.startsWith("Remove")), [
    "RemovePortGroup",
    "RemoveVirtualSwitch",
  ]);
});
