import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { completeInterface } from "./canonical/device_defaults.ts";
import { CHILDREN, inOrder, type Order } from "./children_order.ts";
import { childOf, element, removeChildren, type XmlElement } from "./xml_tree.ts";

// Names that libvirt gives itself; in a document they mean nothing.
const GENERATED_NAMES = /^(vnet|macvtap|macvlan|vif)\d+$/;

/** A MAC address in lower case with all its zeros, `undefined` where the text is none. */
export function readMac(text: string): string | undefined {
  if (!/^([0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}$/i.test(text)) return undefined;
  return text.toLowerCase().split(/[:-]/).map((byte) => byte.padStart(2, "0")).join(":");
}

/** An interface with its MAC address; children in libvirt's order. */
export function canonicalInterface(node: XmlElement, random: RandomSource): XmlElement {
  const mac = childOf(node, "mac");
  const given = mac?.attributes["address"];
  if (mac === undefined || given === undefined) {
    removeChildren(node, "mac");
    node.children.push(element("mac", { address: random.mac() }));
  } else {
    const address = readMac(given);
    if (address === undefined) {
      throw refusal("XML_ERROR", `Cannot use an interface, wanted a MAC address: found "${given}"`, "DOMAIN");
    }
    mac.attributes["address"] = address;
  }
  checkBandwidth(node);
  const target = childOf(node, "target");
  if (target !== undefined && GENERATED_NAMES.test(target.attributes["dev"] ?? "")) {
    removeChildren(node, "target");
  }
  const source = childOf(node, "source");
  if (node.attributes["type"] === "network" && source !== undefined) delete source.attributes["bridge"];
  completeInterface(node, random);
  return element("interface", node.attributes, inOrder(node.children, orderOf(node)));
}

function orderOf(node: XmlElement): Order {
  return node.attributes["type"] === "hostdev" ? CHILDREN.hostInterface : CHILDREN.interface;
}

/** Only a network can give a floor, and incoming traffic is given one or an average. */
function checkBandwidth(node: XmlElement): void {
  const inbound = childOf(childOf(node, "bandwidth"), "inbound")?.attributes;
  if (inbound === undefined) return;
  if (inbound["floor"] !== undefined && node.attributes["type"] !== "network") {
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot use an interface, wanted a floor on a network alone: found it on "${node.attributes["type"]}"`,
      "DOMAIN",
    );
  }
  if (inbound["floor"] === undefined && inbound["average"] === undefined) {
    throw refusal(
      "XML_DETAIL",
      "Cannot use an interface, wanted an average or a floor: found none",
      "DOMAIN",
    );
  }
}

/** Names that libvirt's test driver has for interfaces. */
const MAX_NAMES = 1024;

/** Gives every interface without a name the first free `testnetN`. */
export function nameInterfaces(interfaces: readonly XmlElement[]): void {
  const names = new Set(interfaces.map((node) => childOf(node, "target")?.attributes["dev"]));
  let next = 0;
  for (const node of interfaces) {
    const target = childOf(node, "target");
    if (target?.attributes["dev"] !== undefined) continue;
    while (names.has(`testnet${next}`)) next++;
    if (next >= MAX_NAMES) {
      throw refusal("INTERNAL_ERROR", `Cannot name interfaces, wanted at most ${MAX_NAMES}: found more`);
    }
    const dev = `testnet${next}`;
    names.add(dev);
    if (target === undefined) {
      node.children = inOrder([...node.children, element("target", { dev })], orderOf(node));
    } else target.attributes = { dev, ...target.attributes };
  }
}
