import assert from "node:assert/strict";
import { connect, type Connection, type Network } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { until } from "../../../hosts/until.ts";
import { domainXml } from "../_simulated_host.ts";

const UUID = "00000000-0000-4000-8000-000000000001";
const xml = (name: string, more = "") => `<network><name>${name}</name>${more}</network>`;
const DHCP = (more: string) =>
  `<ip address='10.1.0.1' netmask='255.255.0.0'><dhcp><range start='10.1.0.2' end='10.1.0.200'/>${more}</dhcp></ip>`;
const guest = (name: string, network: string, mac: string, more = "") =>
  domainXml(name, {
    devices:
      `<interface type='network'><mac address='${mac}'/><source network='${network}'/>${more}</interface>`,
  });
const MAC = "52:54:00:00:00:01";
const HOUR_MS = 3_600_000;

Deno.test("Network.dhcpLeases() and Domain.interfaceAddresses() agree, also on an address that is kept for a MAC address", async () => {
  await using connection = await connect("test:///default");
  const network = await connection.networks.create(
    xml(
      "net",
      `<bridge name='virbr9'/>${DHCP(`<host mac='52:54:00:0:0:2' name='kept' ip='10.1.0.77'/>`)}`,
    ),
  );
  await connection.domains.create(guest("one", "net", MAC));
  await connection.domains.create(guest("two", "net", "52:54:00:00:00:02"));
  const leases = await network.dhcpLeases();
  assert.deepEqual(leases.map(({ mac, ip, hostname }) => [mac, ip, hostname]), [
    [MAC, "10.1.0.23", "onehost"],
    ["52:54:00:00:00:02", "10.1.0.77", "kept"],
  ]);
  for (const [name, { ip, prefix }] of [["one", leases[0]!], ["two", leases[1]!]] as const) {
    const domain = await connection.domains.get(name);
    for (const source of ["lease", "agent", "arp"] as const) {
      const [address] = await domain.interfaceAddresses(source);
      assert.deepEqual(address?.addrs, [{ type: "ipv4", addr: ip, prefix }], source);
    }
  }
  const { bridge, clientId, prefix } = leases[0]!;
  assert.deepEqual([bridge, clientId, prefix], ["virbr9", `01:${MAC}`, 16]);
  assert.deepEqual(await network.dhcpLeases({ mac: "52:54:0:0:0:1" }), [leases[0]]);
  assert.deepEqual(await network.dhcpLeases({ mac: "52:54:00:00:00:09" }), []);
});

Deno.test("A DHCP lease is renewed while its guest runs, outlives it, and ends", async () => {
  await using host = testHost({ clock: "manual" });
  await using connection = await connect(host.uri);
  const network = await connection.networks.get("default");
  const domain = await connection.domains.create(guest("one", "default", MAC));
  const start = host.clock.now();
  const ends = async () =>
    (await network.dhcpLeases({ mac: MAC })).map(({ expiryTimeMs = 0 }) => expiryTimeMs - start);
  assert.deepEqual(await ends(), [HOUR_MS]);
  await host.clock.advance(HOUR_MS / 2 - 1);
  assert.deepEqual(await ends(), [HOUR_MS]);
  await host.clock.advance(1);
  assert.deepEqual(await ends(), [HOUR_MS * 1.5]);
  await domain.destroy();
  await host.clock.advance(HOUR_MS);
  assert.deepEqual(await ends(), [HOUR_MS * 1.5]);
  await host.clock.advance(1);
  assert.deepEqual(await ends(), []);
});

Deno.test("A DHCP lease lasts as long as the network's document says, that of a guest that ran before anybody asked too", async () => {
  await using host = testHost({ clock: "manual" });
  await using connection = await connect(host.uri);
  const range = (lease: string) =>
    `<ip address='10.1.0.1'><dhcp><range start='10.1.0.2' end='10.1.0.9'>${lease}</range></dhcp></ip>`;
  const lasts = async (network: Network) => {
    const [lease] = await network.dhcpLeases();
    return lease?.expiryTimeMs && lease.expiryTimeMs - host.clock.now();
  };
  for (
    const [name, lease, ms] of [
      ["a", "<lease expiry='5'/>", 300_000],
      ["b", "<lease expiry='3' unit='hours'/>", 3 * HOUR_MS],
      ["c", "<lease expiry='600' unit='seconds'/>", 600_000],
      ["d", "<lease expiry='0'/>", undefined],
    ] as const
  ) {
    const network = await connection.networks.create(xml(name, range(lease)));
    const domain = await connection.domains.create(guest(`g${name}`, name, MAC));
    await domain.destroy();
    assert.equal(await lasts(network), ms, name);
  }
  // A network that is made anew knows nothing of what was.
  const old = await connection.networks.get("d");
  await old.destroy();
  await host.clock.advance(1);
  assert.deepEqual(await (await connection.networks.create(xml("d", range("")))).dhcpLeases(), []);
});

Deno.test("Guests on a network without addresses, or on none, have no leases and addresses of their own", async () => {
  await using connection = await connect("test:///default");
  const bare = await connection.networks.create(xml("bare"));
  const domain = await connection.domains.create(guest("one", "bare", MAC));
  assert.deepEqual((await domain.interfaceAddresses("lease"))[0]?.addrs, []);
  assert.deepEqual(await bare.dhcpLeases(), []);
  const gone = await connection.networks.create(xml("gone"));
  const lost = await connection.domains.create(guest("two", "gone", "52:54:00:00:00:02"));
  await gone.destroy();
  await assert.rejects(lost.interfaceAddresses("lease"), { code: "NO_NETWORK", domain: "TEST" });
  const six = await connection.networks.create(
    xml(
      "six",
      "<ip family='ipv6' address='2001:db8::1' prefix='64'><dhcp><range start='2001:db8::2' end='2001:db8::ff'/></dhcp></ip>",
    ),
  );
  const third = await connection.domains.create(guest("three", "six", "52:54:00:00:00:03"));
  const [lease] = await six.dhcpLeases();
  assert.deepEqual([lease?.type, lease?.ip, lease?.prefix, lease?.iaid], ["ipv6", "2001:db8::3f", 64, "1"]);
  assert.deepEqual((await third.interfaceAddresses("lease"))[0]?.addrs, [
    { type: "ipv6", addr: "2001:db8::3f", prefix: 64 },
  ]);
});

Deno.test("Each interface of a running guest is a port of its network, for as long as it runs there", async () => {
  await using connection = await connect("test:///default?seed=1");
  const network = await connection.networks.create(
    xml("net", `${DHCP("")}<portgroup name='slow'><vlan><tag id='5'/></vlan></portgroup>`),
  );
  const { ports } = network;
  assert.deepEqual(await ports.list(), []);
  const domain = await connection.domains.define(
    guest("one", "net", MAC, "<bandwidth><inbound average='10'/></bandwidth>")
      .replace("network='net'", "network='net' portgroup='slow'"),
  );
  await domain.start();
  const [port] = await ports.list();
  assert(port !== undefined);
  const text = await port.xml();
  assert.match(text, /<owner>\s*<name>one<.name>/);
  assert.match(text, new RegExp(`<group>slow</group>\\s*<mac address='${MAC}'/>`));
  assert.match(text, /<inbound average='10'\/>[^]*<tag id='5'\/>[^]*<plug type='network'\/>/);
  assert.deepEqual((await ports.list()).map(({ uuid }) => uuid), [port.uuid]);
  assert.deepEqual(await port.parameters(), {
    "inbound.average": 10,
    "inbound.peak": 0,
    "inbound.floor": 0,
    "inbound.burst": 0,
  });
  // libvirt's test driver counts no guests.
  assert.doesNotMatch(await network.xml(), /connections/);
  await domain.attachDevice(
    "<interface type='network'><mac address='52:54:00:00:00:02'/><source network='net'/></interface>",
  );
  assert.equal((await ports.list()).length, 2);
  await port.delete();
  assert.equal((await ports.list()).length, 1);
  await domain.destroy();
  assert.deepEqual(await ports.list(), []);
  await domain.start();
  assert.equal((await ports.list()).length, 1);
});

Deno.test("Ports keep their promises of bandwidth within what the network has", async () => {
  await using connection = await connect("test:///default");
  const port = (n: number, floor: number) =>
    `<networkport><uuid>00000000-0000-4000-8000-00000000000${n}</uuid><owner><name>me</name><uuid>${UUID}</uuid></owner>` +
    `<mac address='52:54:00:00:00:0${n}'/><bandwidth><inbound average='1' floor='${floor}'/></bandwidth></networkport>`;
  const limit = (inbound: string) => `<bandwidth><inbound ${inbound}/></bandwidth>`;
  for (
    const [name, inbound, most] of [["a", "average='100'", 100], [
      "b",
      "average='9' peak='100'",
      100,
    ]] as const
  ) {
    const { ports } = await connection.networks.create(xml(name, limit(inbound)));
    await ports.create(port(1, most - 10));
    const second = await ports.create(port(2, 10));
    await assert.rejects(ports.create(port(3, 1)), { code: "OPERATION_INVALID", domain: "NETWORK" });
    await assert.rejects(second.setParameters({ "inbound.average": 1, "inbound.floor": 11 }), {
      code: "OPERATION_INVALID",
    });
    await second.setParameters({ "inbound.average": 1, "inbound.floor": 9 });
    await ports.create(port(3, 1));
  }
});

Deno.test("A network that is defined anew or changed live is that when it stops, and shows both before", async () => {
  await using connection = await connect("test:///default");
  const network = await connection.networks.define(xml("net", `<uuid>${UUID}</uuid>`));
  await network.start();
  await connection.networks.define(xml("net", `<uuid>${UUID}</uuid><bridge name='later'/>`));
  assert.doesNotMatch(await network.xml(), /later/);
  assert.match(await network.xml({ inactive: true }), /name='later'/);
  const text = "<txt name='a' value='b'/>";
  await network.update("add-last", "dns-txt", text, { live: true });
  assert.match(await network.xml(), /<txt/);
  await network.destroy();
  assert.match(await network.xml(), /name='later'/);
  assert.doesNotMatch(await network.xml(), /<txt/);
  await network.start();
  await network.update("add-last", "dns-txt", text, { live: true, config: true });
  await network.update("add-first", "dns-txt", "<txt name='c' value='d'/>", { live: true });
  // Neither is changed where one refuses.
  await assert.rejects(
    network.update("add-last", "dns-txt", "<txt name='c' value='d'/>", { live: true, config: true }),
    { code: "OPERATION_INVALID" },
  );
  await network.destroy();
  assert.deepEqual((await network.xml()).match(/<txt[^>]*>/g), [text]);
  // Over a definition something else may run.
  const other = await connection.networks.create(xml("net", `<uuid>${UUID}</uuid><bridge name='now'/>`));
  assert.match(await other.xml(), /name='now'/);
  await other.destroy();
  assert.match(await network.xml(), /name='later'/);
});

Deno.test("A network's title, description and applications' elements are set, told of, and read live and in its definition", async () => {
  await using connection = await connect("test:///default");
  const network = await connection.networks.get("default");
  const seen: unknown[] = [];
  using subscription = connection.events.on("network.metadata-change", (event) => {
    const { network: { name }, metadataType, nsUri } = event;
    seen.push([name, metadataType, nsUri]);
  });
  await subscription.ready;
  assert.equal(await network.title(), undefined);
  await network.setTitle("a <net>");
  assert.equal(await network.title(), "a <net>");
  assert.equal(await network.title({ config: true }), undefined);
  await network.setDescription("two\nlines", { config: true });
  assert.equal(await network.description(), undefined);
  assert.equal(await network.description({ config: true }), "two\nlines");
  const element = { key: "app", live: true, config: true };
  await network.setMetadata("http://app", "<x><y z='1'/></x>", element);
  assert.equal(await network.metadata("http://app"), '<x>\n  <y z="1"/>\n</x>');
  assert.match(
    await network.xml(),
    /<title>a &lt;net&gt;<.title>\s*<metadata>\s*<app:x xmlns:app="http:..app">/,
  );
  await network.setMetadata("http://app", undefined, element);
  assert.equal(await network.metadata("http://app"), undefined);
  const table = connection.tables.networks!;
  await assert.rejects(table.networkGetMetadata!(network.ref, 2, "http://app", 0), {
    code: "NO_NETWORK_METADATA",
    domain: "NETWORK",
  });
  assert.doesNotMatch(await network.xml(), /<metadata/);
  await network.setTitle(undefined);
  await network.destroy();
  assert.equal(await network.description(), "two\nlines");
  await assert.rejects(network.setTitle("x", { live: true }), { code: "OPERATION_INVALID" });
  await assert.rejects(network.setTitle("two\nlines"), { code: "INVALID_ARG" });
  await until(() => seen.length === 5, "five events");
  assert.deepEqual(seen, [
    ["default", "title", undefined],
    ["default", "description", undefined],
    ["default", "element", "http://app"],
    ["default", "element", "http://app"],
    ["default", "title", undefined],
  ]);
});

Deno.test("Two connections see one network, and a connection's rules and signals hold for it", async () => {
  await using host = testHost({ seed: "1" });
  await using one = await connect(host.uri);
  await using two = await connect(host.uri, { readonly: true });
  const network = await one.networks.define(xml("net"));
  assert.deepEqual(names(await two.networks.list()), ["default", "net"]);
  host.rule({ call: "networkCreate", object: network.uuid, fail: "INTERNAL_ERROR", times: 1 });
  await assert.rejects(network.start(), { code: "INTERNAL_ERROR" });
  await network.start();
  await assert.rejects(network.destroy({ signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  assert.equal(await network.isActive(), true);
  await assert.rejects((await two.networks.get("net")).destroy(), {
    code: "OPERATION_DENIED",
    domain: "NETWORK",
  });
  assert.equal(host.calls("networkCreate").length, 2);
  for (const connection of [one, two] satisfies Connection[]) {
    assert.equal(connection.supports("networkGetDHCPLeases"), true);
    assert.equal(connection.supports("networkPortCreateXML"), true);
  }
});

function names(objects: readonly { readonly name: string }[]): string[] {
  return objects.map(({ name }) => name).sort();
}
