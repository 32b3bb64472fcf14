import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { type NetworkDefinition, partsOf } from "./network_document.ts";
import { present } from "./network_parts.ts";
import type { NetworkPort } from "./network_port_document.ts";
import { refuse } from "../config/network_values.ts";
import type { TestNetwork } from "./simulated_networks.ts";
import { attributes } from "../config/storage_values.ts";
import { childOf, childrenOf, element, type XmlElement } from "../config/xml_tree.ts";

const unsupported = (wanted: string, found: string) => refuse("CONFIG_UNSUPPORTED", wanted, found);
const internal = (wanted: string, found?: string) => refuse("INTERNAL_ERROR", wanted, found);

/**
 * A port that is plugged in: with what its network and its port group say beside what the port says itself, and the
 * bridge or the host's device that it has been given.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` for a virtual port that such a network has no use for, `INTERNAL_ERROR` without a
 * free device, `OPERATION_UNSUPPORTED` or `OPERATION_INVALID` for more bandwidth than the network has.
 */
export function pluggedPort(network: TestNetwork, port: NetworkPort, random: RandomSource): NetworkPort {
  const { definition } = network;
  const group = partsOf(definition, "portgroup").find(({ attributes: { name, default: byDefault } }) =>
    port.group === undefined ? byDefault !== undefined : name === port.group
  );
  const virtualport = merged([
    port.virtualport,
    partsOf(definition, "virtualport")[0],
    childOf(group, "virtualport"),
  ]);
  const trust = (group?.attributes["trustGuestRxFilters"] ??
    definition.attributes["trustGuestRxFilters"]) as "yes" | "no" | undefined;
  const plugged: NetworkPort = {
    ...port,
    bandwidth: port.bandwidth ?? childOf(group, "bandwidth"),
    vlan: port.vlan ?? childOf(group, "vlan") ?? partsOf(definition, "vlan")[0],
    trustGuest: port.trustGuest ?? trust,
    isolated: port.isolated ?? partsOf(definition, "port")[0],
    virtualport,
    plug: plugOf(network, virtualport),
  };
  checkFloor(network, plugged, undefined);
  return { ...plugged, virtualport: completed(virtualport, random) };
}

function plugOf(network: TestNetwork, virtualport: XmlElement | undefined): XmlElement {
  const { definition } = network;
  const { mode } = definition;
  const type = virtualport?.attributes["type"];
  const check = (types: readonly string[]) => {
    if (virtualport === undefined || types.includes(type ?? "")) return;
    throw unsupported(`no virtual port of this type on a network of mode ${mode}`, type ?? "none");
  };
  switch (mode) {
    case "none":
    case "nat":
    case "route":
    case "open":
      check([]);
      return bridgePlug(definition, "network");
    case "hostdev": {
      const free = devicesOf(definition).find((device) => users(network, device) === 0);
      if (free === undefined) throw internal("a free device", "none");
      check(["802.1Qbg", "802.1Qbh"]);
      const { type: _type, ...address } = free.attributes;
      const [forward] = partsOf(definition, "forward");
      const driver = childOf(forward, "driver");
      return element(
        "plug",
        { type: "hostdev-pci", managed: forward!.attributes["managed"]! },
        present([driver, element("address", address)]),
      );
    }
    case "bridge":
      if (definition.bridge !== undefined) {
        check(["openvswitch"]);
        return bridgePlug(definition, "bridge");
      }
  }
  check(["802.1Qbg", "802.1Qbh"]);
  const devices = devicesOf(definition);
  const alone = mode === "passthrough" || mode === "private" && type === "802.1Qbh";
  const device = alone
    ? devices.find((each) => users(network, each) === 0)
    : devices.toSorted((one, other) => users(network, one) - users(network, other))[0];
  if (device === undefined) throw internal("a free device", "none");
  return element("plug", { type: "direct", dev: device.attributes["dev"]!, mode });
}

function bridgePlug(definition: NetworkDefinition, type: string): XmlElement {
  const macTableManager = partsOf(definition, "bridge")[0]?.attributes["macTableManager"];
  return element("plug", attributes({ type, bridge: definition.bridge, macTableManager }));
}

/** The host's interfaces or devices that a network has for its ports. */
function devicesOf(definition: NetworkDefinition): XmlElement[] {
  const [forward] = partsOf(definition, "forward");
  return [...childrenOf(forward, "interface"), ...childrenOf(forward, "address")];
}

/** How many ports are on a device of a network's. */
function users(network: TestNetwork, device: XmlElement): number {
  const { type: _type, ...wanted } = device.attributes;
  return network.ports.values().filter(({ plug }) => {
    if (plug?.attributes["dev"] !== undefined) return plug.attributes["dev"] === wanted["dev"];
    return JSON.stringify(childOf(plug, "address")?.attributes) === JSON.stringify(wanted);
  }).toArray().length;
}

/**
 * Refuses a port that is plugged in already, as far as it says, where its network has no such place.
 *
 * @throws {VirtError} `INTERNAL_ERROR`
 */
export function checkPlugged(network: TestNetwork, port: NetworkPort): void {
  const { definition } = network;
  const type = port.plug?.attributes["type"];
  if (type === "network" || type === "bridge") {
    if (definition.bridge === undefined) throw internal("a network with a bridge");
    return;
  }
  const { type: _type, ...own } = childOf(port.plug, "address")?.attributes ??
    { dev: port.plug!.attributes["dev"]! };
  const device = devicesOf(definition).find(({ attributes: { type: _, ...theirs } }) =>
    JSON.stringify(theirs) === JSON.stringify(own)
  );
  if (device === undefined) throw internal("a device of the network's", JSON.stringify(own));
  const alone = definition.mode === "hostdev" || definition.mode === "passthrough" ||
    definition.mode === "private" && port.virtualport?.attributes["type"] === "802.1Qbh";
  if (alone && users(network, device) > 0) throw internal("a free device", JSON.stringify(own));
}

const FLOOR_MODES: readonly string[] = ["none", "nat", "route", "open"];

/** Refuses a promise of more bandwidth than the network has. */
export function checkFloor(network: TestNetwork, port: NetworkPort, old: NetworkPort | undefined): void {
  const { definition: { mode, name }, definition, ports } = network;
  const floorOf = (each: NetworkPort) => BigInt(childOf(each.bandwidth, "inbound")?.attributes["floor"] ?? 0);
  const floor = floorOf(port);
  if (floor === 0n) return;
  const refused = (wanted: string, code: "OPERATION_UNSUPPORTED" | "OPERATION_INVALID") =>
    refusal(code, `Cannot plug into network "${name}", wanted ${wanted}: found ${floor} KiB/s`, "NETWORK");
  if (!FLOOR_MODES.includes(mode)) throw refused("no floor in this mode", "OPERATION_UNSUPPORTED");
  const limits = childOf(partsOf(definition, "bandwidth")[0], "inbound")?.attributes;
  if (limits === undefined) throw refused("a floor where the network has a limit", "OPERATION_UNSUPPORTED");
  const most = BigInt(limits["peak"] ?? limits["average"] ?? 0);
  const sum = ports.values().filter((each) => each !== old && each.uuid !== port.uuid)
    .reduce((total, each) => total + floorOf(each), floor);
  if (sum > most) throw refused(`floors of ${most} KiB/s in all`, "OPERATION_INVALID");
}

/** What several virtual ports say together. */
function merged(all: readonly (XmlElement | undefined)[]): XmlElement | undefined {
  const given = present(all);
  const mismatch = (name: string, found: string) =>
    refuse("XML_ERROR", `virtual ports that agree on ${name}`, found, "NET");
  let type: string | undefined;
  const parameters: Record<string, string> = {};
  for (const { attributes: own } of given) {
    if (own["type"] === undefined) continue;
    if (type !== undefined && type !== own["type"]) throw mismatch("their type", own["type"]);
    type = own["type"];
  }
  for (const port of given) {
    for (const [name, value] of Object.entries(childOf(port, "parameters")?.attributes ?? {})) {
      if (parameters[name] !== undefined && parameters[name] !== value) throw mismatch(name, value);
      parameters[name] = value;
    }
  }
  if (given.length === 0) return undefined;
  return virtualPortOf(type, parameters);
}

function virtualPortOf(type: string | undefined, parameters: Record<string, string>): XmlElement {
  const children = Object.keys(parameters).length === 0 ? [] : [element("parameters", parameters)];
  return element("virtualport", attributes({ type }), children);
}

const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "802.1Qbg": ["managerid", "typeid", "typeidversion", "instanceid"],
  "802.1Qbh": ["profileid"],
  openvswitch: ["interfaceid"],
  midonet: ["interfaceid"],
};

/** A virtual port with all that its type needs, some of which can be made up. */
function completed(port: XmlElement | undefined, random: RandomSource): XmlElement | undefined {
  const type = port?.attributes["type"];
  if (port === undefined || type === undefined) return port;
  const parameters = { ...childOf(port, "parameters")?.attributes };
  for (const name of NEEDS[type] ?? []) {
    if (parameters[name] !== undefined) continue;
    const made = type === "802.1Qbg" && name === "instanceid" || type === "openvswitch";
    if (!made) throw refuse("XML_ERROR", `a virtual port's ${name}`, undefined, "NET");
    parameters[name] = random.uuid();
  }
  const { profileid, ...others } = parameters;
  return virtualPortOf(type, { ...others, ...profileid === undefined ? {} : { profileid } });
}
