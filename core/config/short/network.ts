import type { OptionNames } from "../../contract/checked_options.ts";
import type {
  NetworkConfig,
  NetworkDnsConfig,
  NetworkForwardConfig,
  NetworkIpConfig,
  NetworkIpDhcpConfig,
} from "../generated/network.gen.ts";
import { OptionReader } from "./_option_reader.ts";
import { pciAddress } from "./_pci_address.ts";
import { addressIn, inOrder, type Subnet, subnetOf, usualRange } from "./_subnet.ts";
import { optional } from "./vm/vm_disks.ts";
import { macOf } from "./vm/vm_networks.ts";

/** A virtual network, in short. */
export interface NetworkOptions {
  /** Its name. */
  readonly name: string;
  /** Its UUID; the host makes one unless told. */
  readonly uuid?: string;
  /**
   * How its guests reach others; `nat` unless told. `nat`, `route` and `open` go through the host, `open` without any
   * firewall rules; `isolated` reaches the host alone; `bridge`, `private`, `vepa` and `passthrough` are on `devices` or
   * `bridge`; `hostdev` gives guests cards of the host.
   */
  readonly mode?:
    | "nat"
    | "route"
    | "open"
    | "isolated"
    | "bridge"
    | "private"
    | "vepa"
    | "passthrough"
    | "hostdev";
  /** Network interfaces of the host that it goes out by; any unless told. */
  readonly devices?: readonly string[];
  /** Of `hostdev`: the host's cards by their PCI addresses, instead of all that the one of `devices` has. */
  readonly pci?: readonly string[];
  /** Its bridge's name on the host; of mode `bridge` a bridge that there is. */
  readonly bridge?: string;
  /**
   * The host's addresses in it, which `nat` and `route` need. A text is an address with its prefix; of IPv4 with DHCP for
   * the rest.
   */
  readonly addresses?: readonly (string | NetworkAddressOptions)[];
  /** Whether IPv6 is translated too, with `nat`. */
  readonly nat6?: boolean;
  /** Its domain's name; names in it are looked up here alone, unless `localOnly` is false. */
  readonly domain?: string | { readonly name: string; readonly localOnly?: boolean };
  /** Its name server; `false` is none. */
  readonly dns?: false | NetworkDnsOptions;
  /** How large its packets are. */
  readonly mtu?: number;
  /** A VLAN that its guests are in. */
  readonly vlan?: number;
}

const networkOptionNames: OptionNames<NetworkOptions> = {
  name: true,
  uuid: true,
  mode: true,
  devices: true,
  pci: true,
  bridge: true,
  addresses: true,
  nat6: true,
  domain: true,
  dns: true,
  mtu: true,
  vlan: true,
};

/** An address of the host in a network. */
export interface NetworkAddressOptions {
  /** The address with its prefix: `192.168.50.1/24`. */
  readonly address: string;
  /** Whether addresses are given away; `true` is all of the rest of an IPv4 network, and 256 of an IPv6 one. */
  readonly dhcp?: boolean | NetworkDhcpOptions;
  /** A folder of the host that is served by TFTP; of IPv4. */
  readonly tftp?: string;
}

/** Addresses that are given away. */
export interface NetworkDhcpOptions {
  /** From where to where; the usual range unless told. */
  readonly ranges?: readonly { readonly start: string; readonly end: string }[];
  /** Who gets which. */
  readonly hosts?: readonly NetworkDhcpHost[];
  /** For how many minutes an address is given away; an hour unless told. */
  readonly leaseMinutes?: number;
  /** What is booted from the network: a file, and the server that has it, which is the host unless told; of IPv4. */
  readonly boot?: string | { readonly file: string; readonly server?: string };
}

/** A guest that always gets one address. */
export interface NetworkDhcpHost {
  /** Its MAC address; of IPv4. */
  readonly mac?: string;
  /** Its DHCP unique identifier; of IPv6. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** Its address. */
  readonly ip: string;
}

/** A name server. */
export interface NetworkDnsOptions {
  /** Servers that it asks, each for one domain or all. */
  readonly forwarders?: readonly (string | { readonly address?: string; readonly domain?: string })[];
  /** Names by their addresses. */
  readonly hosts?: Readonly<Record<string, readonly string[]>>;
  /** Texts by their names. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Whether names without a dot are asked elsewhere too. */
  readonly forwardPlainNames?: boolean;
}

const MODES = [
  "nat",
  "route",
  "open",
  "isolated",
  "bridge",
  "private",
  "vepa",
  "passthrough",
  "hostdev",
] as const;
const INTERFACE = /^[A-Za-z0-9_.:-]{1,15}$/;

/**
 * A virtual network's config made of a few options.
 *
 * @example
 * ```ts
 * import { network } from "@denovirt/denovirt/config";
 *
 * const lab = network({ name: "lab", addresses: ["192.168.50.1/24"] }); // as connection.networks.define() takes it
 * console.log(lab.ip?.[0]?.dhcp?.range); // [ { start: "192.168.50.2", end: "192.168.50.254" } ]
 * ```
 *
 * @throws {TypeError} If an option is of another type, or there is no such option here; it is named.
 * @throws {RangeError} If an option's value is none that there is; both are named.
 */
export function network(options: NetworkOptions): NetworkConfig {
  const reader = new OptionReader("Cannot make a network", options).of(networkOptionNames);
  const name = reader.named("network");
  const mode = reader.word("mode", MODES) ?? "nat";
  const routed = mode === "nat" || mode === "route" || mode === "open" || mode === "isolated";
  const size = reader.whole("mtu", 68, 65535);
  const vlan = routed ? undefined : reader.whole("vlan", 0, 4095);
  const config: NetworkConfig = {
    name,
    ...optional("uuid", reader.uuid("uuid")),
    ...optional("forward", forward(reader, mode)),
    ...optional("bridge", bridge(reader, mode)),
    ...optional("mtu", size === undefined ? undefined : { size }),
    ...optional("vlan", vlan === undefined ? undefined : { tag: [{ id: vlan }] }),
    ...(routed ? { ...optional("domain", domain(reader)), ...optional("dns", dns(reader)) } : {}),
    ...(routed ? optional("ip", addresses(reader)) : {}),
  };
  reader.end();
  return config;
}

function forward(reader: OptionReader, mode: typeof MODES[number]): NetworkForwardConfig | undefined {
  if (mode === "isolated") return undefined;
  const devices = reader.texts("devices") ?? [];
  if (mode === "hostdev") {
    const pci = reader.texts("pci") ?? [];
    if (pci.length === 0 && devices.length !== 1) {
      reader.wrong("devices", "to be one device, or pci to be told", devices.length);
    }
    return {
      mode,
      managed: true,
      ...(pci.length === 0
        ? { pf: { dev: devices[0]! } }
        : { address: pci.map((text) => ({ type: "pci" as const, ...pciAddress(reader, "pci", text) })) }),
    };
  }
  if (mode === "nat" || mode === "route") {
    if ((reader.list("addresses") ?? []).length === 0) {
      reader.wrong("addresses", `to be told, as ${mode} goes through the host`, undefined, TypeError);
    }
    if (devices.length > 1) reader.wrong("devices", `to be one device with ${mode}`, devices.length);
  }
  if (mode === "nat") {
    const nat = reader.flag("nat6") === true ? { nat: { ipv6: true } } : {};
    return { mode, ...device(devices), ...nat };
  }
  // A firewall's rules could not be told from those of others.
  if (mode === "open" && devices.length > 0) reader.wrong("devices", "to be absent with open", devices[0]);
  const shares = mode !== "route" && mode !== "open";
  if (shares && devices.length === 0 && !(mode === "bridge" && reader.has("bridge"))) {
    reader.wrong("devices", mode === "bridge" ? "or bridge to be told" : "to be told", undefined, TypeError);
  }
  return { mode, ...device(devices) };
}

function device(devices: readonly string[]): Pick<NetworkForwardConfig, "dev" | "interface"> {
  const [dev] = devices;
  return dev === undefined ? {} : { dev, interface: devices.map((each) => ({ dev: each })) };
}

function bridge(reader: OptionReader, mode: typeof MODES[number]): NetworkConfig["bridge"] {
  const name = reader.like("bridge", INTERFACE, "to be an interface's name of at most 15 signs");
  if (mode === "bridge") {
    if (name !== undefined && reader.has("devices")) reader.only(["bridge", "devices"]);
    return name === undefined ? undefined : { name };
  }
  if (mode === "private" || mode === "vepa" || mode === "passthrough" || mode === "hostdev") {
    if (name !== undefined) reader.wrong("bridge", `to be absent with ${mode}`, name);
    return undefined;
  }
  return { ...optional("name", name), stp: true, delay: 0 };
}

function domain(reader: OptionReader): NetworkConfig["domain"] {
  const short = reader.raw("domain");
  if (short === undefined) return undefined;
  if (typeof short === "string") return { name: reader.needText("domain"), localOnly: true };
  const inner = reader.within("domain")!;
  return { name: inner.needText("name"), localOnly: inner.flag("localOnly") ?? true };
}

function dns(reader: OptionReader): NetworkDnsConfig | undefined {
  if (reader.raw("dns") === false) return { enable: false };
  const inner = reader.within("dns");
  if (inner === undefined) return undefined;
  const forwarder = inner.list("forwarders")?.map((given, at) => {
    const each = inner.inner(typeof given === "string" ? { address: given } : given, "forwarders", at);
    if (!each.has("address") && !each.has("domain")) {
      each.wrong("address", "or domain to be told", undefined, TypeError);
    }
    return { ...optional("addr", each.text("address")), ...optional("domain", each.text("domain")) };
  });
  const names = inner.within("hosts");
  const host = Object.keys(inner.raw("hosts") ?? {}).map((ip) => ({
    ip,
    hostname: [...names!.texts(ip) ?? []],
  }));
  const texts = inner.within("texts");
  const txt = Object.keys(inner.raw("texts") ?? {}).map((name) => ({ name, value: texts!.needText(name) }));
  return {
    ...optional("forwardPlainNames", inner.flag("forwardPlainNames")),
    ...(forwarder?.length ? { forwarder } : {}),
    ...(txt.length > 0 ? { txt } : {}),
    ...(host.length > 0 ? { host } : {}),
  };
}

function addresses(reader: OptionReader): NetworkIpConfig[] | undefined {
  return reader.list("addresses")?.map((given, at) => {
    const short = typeof given === "string";
    const inner = reader.inner(short ? { address: given } : given, "addresses", at);
    const subnet = subnetOf(inner, "address");
    const { family, address, prefix } = subnet;
    const root = family === "ipv4" ? inner.text("tftp") : undefined;
    const dhcp = short && family === "ipv4" ? everything(subnet) : dhcpOf(inner, subnet);
    return {
      family,
      address,
      prefix,
      ...optional("tftp", root === undefined ? undefined : { root }),
      ...optional("dhcp", dhcp),
    };
  });
}

function everything(subnet: Subnet): NetworkIpDhcpConfig | undefined {
  const range = usualRange(subnet);
  return range && { range: [range] };
}

function dhcpOf(reader: OptionReader, subnet: Subnet): NetworkIpDhcpConfig | undefined {
  const given = reader.raw("dhcp");
  if (given === undefined || given === false) return undefined;
  const usual = usualRange(subnet);
  if (given === true) {
    return usual
      ? { range: [usual] }
      : reader.wrong("dhcp", "not to be true where there is no further address", true);
  }
  const inner = reader.within("dhcp")!;
  const minutes = inner.whole("leaseMinutes", 2, 0xffffffff);
  const lease = optional("lease", minutes === undefined ? undefined : { expiry: minutes, unit: "minutes" });
  const range = inner.list("ranges")?.map((each, at) => {
    const ends = inner.inner(each, "ranges", at);
    const start = addressIn(subnet, ends, "start");
    const end = addressIn(subnet, ends, "end");
    if (!inOrder(start, end)) ends.wrong("end", `not to be before ${start}`, String(end));
    return { start: String(start), end: String(end) };
  }) ?? (usual ? [usual] : []);
  const host = inner.list("hosts")?.map((each, at) => {
    const one = inner.inner(each, "hosts", at);
    const ip = String(addressIn(subnet, one, "ip"));
    const name = optional("name", one.text("name"));
    if (subnet.family === "ipv6") return { ...optional("id", one.text("id")), ...name, ip };
    const mac = optional("mac", macOf(one, "mac"));
    if (mac.mac === undefined && name.name === undefined) {
      one.wrong("mac", "or name to be told", undefined, TypeError);
    }
    return { ...mac, ...name, ip };
  });
  return {
    ...(range.length > 0 ? { range: range.map((each) => ({ ...each, ...lease })) } : {}),
    ...(host?.length ? { host: host.map((each) => ({ ...each, ...lease })) } : {}),
    ...(subnet.family === "ipv4" ? optional("bootp", bootOf(inner)) : {}),
  };
}

function bootOf(reader: OptionReader): NetworkIpDhcpConfig["bootp"] {
  if (typeof reader.raw("boot") === "string") return { file: reader.needText("boot") };
  const boot = reader.within("boot");
  return boot && { file: boot.needText("file"), ...optional("server", boot.text("server")) };
}
