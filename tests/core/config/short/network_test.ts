import assert from "node:assert/strict";
import { documents, network, type NetworkOptions } from "../../../../core/config/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Judge } from "../_judge.ts";
import { NETWORK_ROWS } from "./_network_table.ts";

peerTest("network() makes documents that libvirt's grammar takes", ["schemas"], () => {
  using judge = new Judge();
  for (const [title, options] of Object.entries(NETWORK_ROWS)) {
    const xml = documents.network.format(network({ name: "lab", ...options }));
    assert.equal(judge.verdict(xml, "network"), "", `${title}: ${xml}`);
  }
});

Deno.test("network() gives away the rest of a subnet", () => {
  const range = (address: string) => {
    const [ip] = network({ name: "lab", addresses: [{ address, dhcp: true }] }).ip!;
    const [{ start, end } = { start: "", end: "" }] = ip!.dhcp!.range!;
    return `${start} ${end}`;
  };
  assert.equal(range("192.168.50.1/24"), "192.168.50.2 192.168.50.254");
  assert.equal(range("192.168.50.254/24"), "192.168.50.1 192.168.50.253");
  assert.equal(range("10.0.0.5/30"), "10.0.0.6 10.0.0.6");
  assert.equal(range("172.16.9.1/16"), "172.16.9.2 172.16.255.254");
  assert.equal(range("fd00:50::1/64"), "fd00:50::100 fd00:50::1ff");
  assert.throws(() => range("10.0.0.1/32"), /dhcp not to be true where there is no further address/);
  assert.equal(network({ name: "lab", addresses: ["fd00::1/64"] }).ip![0]!.dhcp, undefined);
  assert.notEqual(network({ name: "lab", addresses: ["10.1.0.1/24"] }).ip![0]!.dhcp, undefined);
});

Deno.test("network() refuses wrong options, and names field and value", () => {
  const address = "192.168.50.1/24";
  const dhcp = (inner: object) => ({ addresses: [{ address, dhcp: inner }] });
  const wrong: readonly (readonly [object, RegExp])[] = [
    [{ name: "" }, /name to be text: found ""$/],
    [{ mode: "masquerade" }, /network "lab", wanted mode to be one of .*: found "masquerade"$/],
    [{}, /addresses to be told, as nat goes through the host: found undefined$/],
    [{ mode: "route", addresses: [] }, /addresses to be told, as route/],
    [{ addresses: [address], devices: ["a", "b"] }, /devices to be one device with nat: found 2$/],
    [{ mode: "bridge" }, /devices or bridge to be told/],
    [{ mode: "vepa" }, /devices to be told/],
    [{ mode: "open", devices: ["eth0"] }, /devices to be absent with open: found "eth0"$/],
    [{ mode: "bridge", bridge: "br0", devices: ["eth0"] }, /found bridge and devices$/],
    [{ mode: "vepa", devices: ["eth0"], bridge: "br0" }, /bridge to be absent with vepa: found "br0"$/],
    [{ mode: "hostdev" }, /devices to be one device, or pci to be told: found 0$/],
    [{ mode: "hostdev", pci: ["eth0"] }, /pci to be a PCI address.*: found "eth0"$/],
    [{ addresses: [address], bridge: "a bridge" }, /bridge to be an interface's name .*: found "a bridge"$/],
    [{ mode: "bridge", bridge: "br0", addresses: [address] }, /found addresses, which nothing takes here$/],
    [{ addresses: ["192.168.50.1"] }, /addresses.0.address .*: found "192.168.50.1"$/],
    [{ addresses: ["192.168.50/24"] }, /addresses.0.address/],
    [{ addresses: ["192.168.50.1/33"] }, /addresses.0.address/],
    [{ addresses: ["fd00::1/129"] }, /addresses.0.address/],
    [
      dhcp({ ranges: [{ start: "192.168.51.1", end: "192.168.50.9" }] }),
      /ranges.0.start .*in 192.168.50.1\/24: found/,
    ],
    [
      dhcp({ ranges: [{ start: "192.168.50.9", end: "192.168.50.8" }] }),
      /ranges.0.end not to be before 192.168.50.9/,
    ],
    [dhcp({ hosts: [{ ip: "10.0.0.1", mac: "52:54:00:00:00:01" }] }), /hosts.0.ip .*: found "10.0.0.1"$/],
    [dhcp({ hosts: [{ ip: "192.168.50.7", mac: "52:54" }] }), /hosts.0.mac .*: found "52:54"$/],
    [dhcp({ hosts: [{ ip: "192.168.50.7" }] }), /hosts.0.mac or name to be told/],
    [dhcp({ leaseMinutes: 1 }), /leaseMinutes from 2/],
    [{ addresses: [address], dns: { forwarders: [{}] } }, /dns.forwarders.0.address or domain to be told/],
    [{ addresses: [address], mtu: 9 }, /mtu from 68 to 65535: found 9$/],
    [{ nat6: true, mode: "route", addresses: [address] }, /found nat6, which nothing takes here$/],
    [
      { mode: "isolated", adresses: [] },
      /found adresses, which nothing takes here: did you mean "addresses"\?$/,
    ],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => network({ name: "lab", ...options } as NetworkOptions), (error: Error) => {
      assert(error instanceof RangeError || error instanceof TypeError);
      assert.match(error.message, message);
      return true;
    });
  }
});
