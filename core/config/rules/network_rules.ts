import { type TellRule, tellTwins, word } from "./rules.ts";
import { list, type Tree, tree } from "../tree.ts";

/** Modes of networks that are libvirt's own, with addresses and names that it serves. */
const SERVED: ReadonlySet<string | undefined> = new Set([undefined, "nat", "route", "open"]);

/**
 * What libvirt refuses in a network although its grammar allows it, as far as its own tests have it.
 *
 * @see libvirt 9.0.0 `virNetworkDefParseXML`, `networkValidate`
 */
export function networkRules(network: Tree, tell: TellRule): void {
  const forward = tree(network["forward"]);
  const mode = network["forward"] === undefined ? undefined : word(forward, "mode") ?? "nat";
  tellTwins(list(forward["interface"]), ["forward", "interface"], (each) => word(each, "dev"), tell);
  tellTwins(list(forward["address"]), ["forward", "address"], pciKey, tell);
  if (mode === "open" && (forward["dev"] !== undefined || forward["interface"] !== undefined)) {
    tell(forward, ["forward"], "no device of the host with mode open", word(forward, "dev") ?? "interfaces");
  }
  if (!SERVED.has(mode)) {
    for (const key of ["ip", "dns", "domain"]) {
      const [first] = list(network[key]);
      if (first) tell(first, [key], `no <${key}> with forward mode ${mode}`, `<${key}>`);
    }
  }
  vlanRules(network, mode, tell);
  const dns = tree(network["dns"]);
  if (dns["enable"] !== false) return;
  const more = ["forwarder", "txt", "srv", "host"].find((key) => dns[key] !== undefined);
  if (more) tell(dns, ["dns", more], "nothing in a DNS that is off", `<${more}>`);
}

/** VLANs are for devices of the host that know them, and for Open vSwitch. */
function vlanRules(network: Tree, mode: string | undefined, tell: TellRule): void {
  const isSwitch = (part: Tree) => mode === "bridge" && word(part, "virtualport", "type") === "openvswitch";
  const allowed = mode === "hostdev" || mode === "passthrough" || isSwitch(network);
  const wanted = "VLANs only with forward mode hostdev or passthrough, or on Open vSwitch";
  const used = network["vlan"] !== undefined;
  for (const [index, group] of list(network["portgroup"]).entries()) {
    if (!used && group["vlan"] === undefined) continue;
    if (group["virtualport"] === undefined ? allowed : isSwitch(group)) continue;
    tell(group, ["portgroup", index, "vlan"], wanted, "<vlan>");
  }
  if (used && !allowed) tell(network, ["vlan"], wanted, "<vlan>");
}

function pciKey(address: Tree): string | undefined {
  const parts = ["domain", "bus", "slot", "function"].map((key) => address[key] ?? 0);
  return address["type"] === "pci" ? parts.map((part) => Number(part).toString(16)).join(":") : undefined;
}
