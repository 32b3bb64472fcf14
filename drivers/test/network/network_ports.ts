import type { NetworkPortRef, NetworkRef, TypedParameters } from "../../../core/contract/references.ts";
import type { NetworkTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { readUuid } from "../config/document_values.ts";
import { guestsOf } from "./network_guests.ts";
import { bandwidth, portOptions, vlan } from "./network_parts.ts";
import { checkFloor, checkPlugged, pluggedPort } from "./network_plugging.ts";
import { formatPort, type NetworkPort, parsePort, portProfile } from "./network_port_document.ts";
import { networksOf, type TestNetwork } from "./simulated_networks.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { childOf, element, type XmlElement } from "../config/xml_tree.ts";

const Create = { RECLAIM: 1, VALIDATE: 2, ALL: 3 } as const;
const INBOUND = ["average", "peak", "floor", "burst"] as const;
const OUTBOUND = ["average", "peak", "burst"] as const;

type PortMethod = Extract<keyof NetworkTable, `networkPort${string}` | "networkListAllPorts">;

/** Ports of networks, as libvirt's network driver has them; each interface of a guest that runs is one. */
export function networkPorts(simulated: SimulatedHost): Pick<TableOperations<NetworkTable>, PortMethod> {
  const networks = networksOf(simulated);

  const find = ({ uuid }: NetworkRef) => {
    const network = networks.byUuid(uuid, "NETWORK");
    if (network.active) plugGuests(simulated, network);
    return network;
  };
  const findPort = ({ net, uuid }: NetworkPortRef) => {
    const network = find(net);
    const port = network.ports.get(readUuid(uuid) ?? uuid);
    if (port === undefined) {
      throw refusal("NO_NETWORK_PORT", `Cannot find a port, wanted uuid ${uuid}: found none`, "NETWORK");
    }
    network.checkActive();
    return { network, port };
  };

  return {
    networkListAllPorts(net, flags) {
      checkFlags(flags, 0, "networkListAllPorts", "NETWORK");
      const network = find(net).checkActive();
      return Array.from(network.ports.keys(), (uuid) => ({ net: network.ref(), uuid }));
    },
    networkPortLookupByUUID(net, uuid) {
      const { network, port } = findPort({ net, uuid });
      return { net: network.ref(), uuid: port.uuid };
    },
    async networkPortCreateXML(net, xml, flags) {
      checkFlags(flags, Create.ALL, "networkPortCreateXML", "NETWORK");
      if (flags & Create.VALIDATE) await validateDocument("networkPort", xml);
      const network = find(net);
      const given = parsePort(xml);
      network.checkActive();
      const reclaim = (flags & Create.RECLAIM) !== 0;
      if (reclaim === (given.plug === undefined)) {
        throw refusal(
          "INVALID_ARG",
          `Cannot create a port, wanted a plug with reclaim and none without: found ${
            reclaim ? "none" : "one"
          }`,
          "NETWORK",
        );
      }
      if (reclaim) checkPlugged(network, given);
      const port = reclaim ? given : pluggedPort(network, given, simulated.random);
      if (network.ports.has(port.uuid)) {
        throw refusal(
          "NETWORK_PORT_EXIST",
          `Cannot create a port, wanted a free UUID: found ${port.uuid}`,
          "NETWORK",
        );
      }
      network.ports.set(port.uuid, port);
      return { net: network.ref(), uuid: port.uuid };
    },
    networkPortGetXMLDesc(ref, flags) {
      checkFlags(flags, 0, "networkPortGetXMLDesc", "NETWORK");
      return formatPort(findPort(ref).port);
    },
    networkPortDelete(ref, flags) {
      checkFlags(flags, 0, "networkPortDelete", "NETWORK");
      const { network, port } = findPort(ref);
      network.ports.delete(port.uuid);
      if (port.guest !== undefined) network.unplugged.add(port.guest);
    },
    networkPortGetParameters(ref, flags) {
      checkFlags(flags, 0, "networkPortGetParameters", "NETWORK");
      return parametersOf(findPort(ref).port);
    },
    networkPortSetParameters(ref, params, flags) {
      checkFlags(flags, 0, "networkPortSetParameters", "NETWORK");
      const { network, port } = findPort(ref);
      const changed = { ...port, bandwidth: bandwidthOf(params) };
      checkFloor(network, changed, port);
      port.bandwidth = changed.bandwidth;
    },
  };
}

/** Gives each interface of a guest that runs its port, and takes those away whose guests have gone. */
function plugGuests(simulated: SimulatedHost, network: TestNetwork): void {
  const known = new Map(
    [...network.ports.values()].flatMap((port) => port.guest === undefined ? [] : [[port.guest, port]]),
  );
  const here = new Set<string>();
  for (const { domain, uuid, id, mac, node } of guestsOf(simulated, network)) {
    const guest = `${uuid} ${id} ${mac}`;
    here.add(guest);
    if (known.has(guest) || network.unplugged.has(guest)) continue;
    const port = guestPort(network, simulated, { name: domain, uuid }, mac, node, guest);
    if (port !== undefined) network.ports.set(port.uuid, port);
  }
  for (const [guest, port] of known) {
    if (!here.has(guest)) network.ports.delete(port.uuid);
  }
  for (const guest of network.unplugged) {
    if (!here.has(guest)) network.unplugged.delete(guest);
  }
}

// A real host would not have started a guest that does not fit; here it runs without a port.
function guestPort(
  network: TestNetwork,
  { random }: SimulatedHost,
  owner: { readonly name: string; readonly uuid: string },
  mac: string,
  node: XmlElement,
  guest: string,
): NetworkPort | undefined {
  try {
    return pluggedPort(network, {
      uuid: random.uuid(),
      owner,
      group: childOf(node, "source")?.attributes["portgroup"],
      mac,
      isolated: portOptions(node),
      trustGuest: node.attributes["trustGuestRxFilters"] === "yes" ? "yes" : undefined,
      vlan: vlan(childOf(node, "vlan")),
      virtualport: portProfile(node),
      bandwidth: bandwidth(childOf(node, "bandwidth"), "  ", true),
      classId: 0,
      plug: undefined,
      guest,
    }, random);
  } catch {
    return undefined;
  }
}

function parametersOf({ bandwidth: limits }: NetworkPort): TypedParameters {
  const read = (direction: "inbound" | "outbound", names: readonly string[]) => {
    const node = childOf(limits, direction);
    return node === undefined
      ? []
      : names.map((name) => [`${direction}.${name}`, Number(node.attributes[name] ?? 0)]);
  };
  return Object.fromEntries([...read("inbound", INBOUND), ...read("outbound", OUTBOUND)]);
}

function bandwidthOf(params: TypedParameters): XmlElement | undefined {
  const write = (direction: "inbound" | "outbound", names: readonly string[]) => {
    const rates = names.flatMap((name) => {
      const value = params[`${direction}.${name}`];
      return value === undefined || BigInt(value as number) === 0n ? [] : [[name, `${value}`]];
    });
    const limits: Record<string, string> = Object.fromEntries(rates);
    return limits["average"] === undefined && limits["floor"] === undefined
      ? []
      : [element(direction, limits)];
  };
  const children = [...write("inbound", INBOUND), ...write("outbound", OUTBOUND)];
  return bandwidth(element("bandwidth", {}, children), "  ", true) ?? emptyBandwidth();
}

// libvirt keeps the element when nothing is limited any more.
function emptyBandwidth(): XmlElement {
  return element("bandwidth", {}, ["\n  "]);
}
