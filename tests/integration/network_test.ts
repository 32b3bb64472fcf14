import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { until } from "../hosts/until.ts";
import { VirshEvents } from "../hosts/virsh_events.ts";
import { ConsoleReader } from "./_console_reader.ts";

const UUID = "6695eb01-f6a4-8304-79aa-97f2502e193f";
const XML = `<network><name>net0</name><uuid>${UUID}</uuid><forward mode='nat'/>` +
  `<bridge name='virbr7' stp='off' delay='0'/><ip address='192.168.150.1' netmask='255.255.255.0'>` +
  `<dhcp><range start='192.168.150.10' end='192.168.150.20'/></dhcp></ip></network>`;
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

peerTest(
  "A network of a real libvirtd lives from define to undefine, and our events are virsh's",
  ["libvirtd", "virsh", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    const uri = daemon.uri("qemu");
    await using connection = await connectRecorded(uri);
    const { networks } = connection;
    const seen: string[] = [];
    using subscription = connection.events.on("network.lifecycle", ({ network, event }) => {
      seen.push(`event 'lifecycle' for network ${network.name}: ${event[0]!.toUpperCase()}${event.slice(1)}`);
    });
    await using virsh = await VirshEvents.start(uri, "network");
    await subscription.ready;

    const network = await networks.define(XML, { validate: true });
    assert.deepEqual([network.name, network.uuid], ["net0", UUID]);
    assert.equal(await network.isActive(), false);
    assert.deepEqual([await networks.names({ active: true }), await networks.names({ inactive: true })], [
      [],
      ["net0"],
    ]);
    await network.start();
    await assert.rejects(network.start(), { code: "OPERATION_INVALID", outcome: "refused" });
    assert.equal(await network.isActive(), true);
    assert.equal(await network.isPersistent(), true);
    assert.equal(await network.bridgeName(), "virbr7");
    assert.deepEqual([await networks.count({ active: true }), await networks.count({ inactive: true })], [
      1,
      0,
    ]);
    assert.equal((await networks.get(UUID)).name, "net0");
    assert.equal((await networks.get("net0")).uuid, UUID);
    await network.setAutostart(true);
    assert.equal(await network.autostart(), true);
    assert.deepEqual(names(await networks.list({ active: true, persistent: true, autostart: true })), [
      "net0",
    ]);
    assert.deepEqual(names(await networks.list({ noAutostart: true })), []);

    const passing = await networks.create(
      `<network><name>passing</name><bridge name='virbr8'/></network>`,
      { validate: true },
    );
    assert.equal(await passing.isPersistent(), false);
    await assert.rejects(passing.setAutostart(true), { code: "OPERATION_INVALID" });
    assert.deepEqual(names(await networks.list({ transient: true })), ["passing"]);
    await passing.destroy();
    assert.equal(await networks.find("passing"), undefined);
    // libvirt has had metadata of networks since 9.7.
    if ((await connection.libVersion()).number < 9_007_000) {
      await assert.rejects(network.title(), { code: "NO_SUPPORT", outcome: "refused" });
      await assert.rejects(network.setTitle("a net"), { code: "NO_SUPPORT", outcome: "refused" });
    }

    await network.destroy();
    await network.undefine();
    await assert.rejects(network.xml(), { code: "NO_NETWORK", domain: "NETWORK", outcome: "refused" });
    await assert.rejects(networks.get("net0"), { code: "NO_NETWORK", outcome: "refused" });
    await virsh.waitFor((line) => line.endsWith("net0: Undefined"));
    await until(() => seen.at(-1) === "event 'lifecycle' for network net0: Undefined", "our last event");
    assert.deepEqual(virsh.lines().map((line) => line.replace(/^\S+ \S+: /, "")), seen);
    assert.equal(seen.length, 6);
  },
);

peerTest(
  "A network of a real libvirtd is changed in its parts, while it runs, in its definition, and in both",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const network = await connection.networks.define(XML);
    await network.start();
    const host = (n: number) => `<host mac='52:54:00:00:00:0${n}' ip='192.168.150.10${n}'/>`;
    await network.update("add-last", "ip-dhcp-host", host(1), { live: true });
    await network.update("add-first", "ip-dhcp-host", host(2), { config: true });
    await network.update("add-last", "ip-dhcp-host", host(3), { live: true, config: true, parentIndex: 0 });
    const hosts = async (inactive: boolean) =>
      [...(await network.xml({ inactive })).matchAll(/<host mac='\S+:0(\d)'/g)].map(([, n]) => Number(n));
    assert.deepEqual([await hosts(false), await hosts(true)], [[1, 3], [2, 3]]);

    await assert.rejects(network.update("add-last", "ip-dhcp-host", host(3), { live: true }), {
      code: "OPERATION_INVALID",
    });
    await assert.rejects(network.update("modify", "bridge", "<bridge name='x'/>"), {
      code: "OPERATION_UNSUPPORTED",
    });
    await network.update("delete", "ip-dhcp-host", host(3), { live: true, config: true });
    await network.update("add-last", "dns-txt", "<txt name='here' value='there'/>", { current: true });
    assert.deepEqual([await hosts(false), await hosts(true)], [[1], [2]]);
    assert.match(await network.xml(), /<txt name='here' value='there'\/>/);
    assert.doesNotMatch(await network.xml({ inactive: true }), /<txt/);
  },
);

peerTest(
  "A network of a real libvirtd has ports that are created, limited and deleted",
  ["libvirtd", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const network = await connection.networks.create(XML);
    const { ports } = network;
    const uuid = "11111111-2222-3333-4444-555555555555";
    const xml = `<networkport><uuid>${uuid}</uuid><owner><name>tiny</name><uuid>${UUID}</uuid></owner>` +
      `<mac address='52:54:00:00:00:01'/></networkport>`;
    const port = await ports.create(xml, { validate: true });
    assert.equal(port.uuid, uuid);
    assert.match(await port.xml(), /<plug type='network' bridge='virbr7'\/>/);
    await assert.rejects(ports.create(xml), { code: "NETWORK_PORT_EXIST" });
    assert.deepEqual(await port.parameters(), {});
    await port.setParameters({ "inbound.average": 1024, "outbound.average": 512n, "outbound.peak": 2048 });
    assert.deepEqual(await port.parameters(), {
      "inbound.average": 1024,
      "inbound.peak": 0,
      "inbound.floor": 0,
      "inbound.burst": 0,
      "outbound.average": 512,
      "outbound.peak": 2048,
      "outbound.burst": 0,
    });
    assert.deepEqual((await ports.list()).map((each) => each.uuid), [uuid]);
    assert.equal((await ports.get(uuid)).network.name, "net0");
    await port.delete();
    assert.equal(await ports.find(uuid), undefined);
    await assert.rejects(port.xml(), { code: "NO_NETWORK_PORT", outcome: "refused" });
    await network.destroy();
    await assert.rejects(ports.list(), { code: "NO_NETWORK" });
  },
);

peerTest(
  "A qemu guest on a network of a real libvirtd gets a lease, a port and a filter, and leaves with all but the lease",
  ["libvirtd", "virsh", "qemu", "tiny-guest", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const network = await connection.networks.create(XML);
    assert.deepEqual(await network.dhcpLeases(), []);
    await connection.nwfilters.define(
      `<filter name='own-mac' chain='mac'><rule action='drop' direction='out'>` +
        `<mac match='no' srcmacaddr='$MAC'/></rule></filter>`,
    );
    const mac = "52:54:00:00:00:01";
    const domain = await connection.domains.create(tinyGuestXml({
      name: "tiny",
      ...await tinyGuest(),
      devices: `<interface type='network'><mac address='${mac}'/><source network='net0'/>` +
        `<model type='virtio'/><filterref filter='own-mac'/></interface>`,
    }));
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: address 192.168.150.");
    }
    const before = Date.now();
    const [lease, ...others] = await network.dhcpLeases({ mac });
    assert(lease !== undefined && others.length === 0);
    const { ip, expiryTimeMs = 0, ...rest } = lease;
    assert.deepEqual(rest, {
      bridge: "virbr7",
      type: "ipv4",
      prefix: 24,
      mac,
      hostname: "tiny",
      clientId: `01:${mac}`,
    });
    assert(expiryTimeMs > before, "wanted a lease that has not expired");
    assert.deepEqual(await network.dhcpLeases({ mac: "52:54:00:00:00:02" }), []);
    await assert.rejects(network.dhcpLeases({ mac: "tiny" }), { code: "INVALID_MAC" });
    const [address] = await domain.interfaceAddresses("lease");
    assert.deepEqual(address?.addrs, [{ type: "ipv4", addr: ip, prefix: 24 }]);

    const [port] = await network.ports.list();
    assert.match(await port!.xml(), new RegExp(`<name>tiny</name>[^]*<mac address='${mac}'/>`));
    const [binding] = await connection.nwfilterBindings.list();
    assert.deepEqual([binding?.portdev, binding?.filterName], ["vnet0", "own-mac"]);

    await domain.destroy();
    assert.deepEqual(await network.ports.list(), []);
    assert.deepEqual(await connection.nwfilterBindings.list(), []);
    assert.deepEqual((await network.dhcpLeases()).map((each) => each.ip), [ip]);
  },
);
