import type { NetworkOptions } from "../../../../core/config/mod.ts";

/** Networks that libvirtd's network driver is to take, by what each tells. */
export const NETWORK_ROWS: Readonly<Record<string, Partial<NetworkOptions>>> = {
  "nothing but its name": { mode: "isolated" },
  "an address with DHCP": { addresses: ["192.168.50.1/24"] },
  "both families": {
    addresses: ["192.168.51.1/24", { address: "fd00:51::1/64", dhcp: true }],
    nat6: true,
  },
  "out by one device": { mode: "nat", devices: ["eth0"], addresses: ["192.168.52.1/24"] },
  "routed": { mode: "route", addresses: ["192.168.53.1/24", "fd00:53::1/64"], devices: ["eth0"] },
  "open": { mode: "open", addresses: ["192.168.54.1/24"], bridge: "dvopen" },
  "isolated": { mode: "isolated", addresses: ["192.168.55.1/24"], mtu: 9000 },
  "all of DHCP": {
    addresses: [{
      address: "192.168.56.1/24",
      tftp: "/srv/tftp",
      dhcp: {
        ranges: [{ start: "192.168.56.100", end: "192.168.56.200" }],
        hosts: [
          { mac: "52:54:00:00:00:01", name: "web", ip: "192.168.56.10" },
          { name: "db", ip: "192.168.56.11" },
        ],
        leaseMinutes: 120,
        boot: { file: "pxelinux.0", server: "192.168.56.2" },
      },
    }, {
      address: "fd00:56::1/64",
      dhcp: { hosts: [{ id: "0:3:0:1:52:54:0:0:0:1", name: "web6", ip: "fd00:56::10" }] },
    }],
  },
  "all of DNS": {
    addresses: ["192.168.57.1/24"],
    domain: "lab.example",
    dns: {
      forwarders: ["192.0.2.1", { domain: "example.org", address: "192.0.2.2" }],
      hosts: { "192.168.57.9": ["mirror", "mirror.lab.example"] },
      texts: { note: "text of a lab" },
      forwardPlainNames: false,
    },
  },
  "no DNS": { addresses: ["192.168.58.1/24"], dns: false, domain: { name: "x.example", localOnly: false } },
  "a bridge that there is": { mode: "bridge", bridge: "br0" },
  "devices that are shared": { mode: "bridge", devices: ["eth0", "eth1"] },
  "a device for each guest": { mode: "passthrough", devices: ["eth0", "eth1"] },
  "private": { mode: "private", devices: ["eth0"] },
  "VEPA": { mode: "vepa", devices: ["eth0"] },
  "cards of the host": { mode: "hostdev", devices: ["eth0"], vlan: 42 },
  "cards by their addresses": { mode: "hostdev", pci: ["0000:03:10.0", "0000:03:10.2"] },
};
