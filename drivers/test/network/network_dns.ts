import { formatAddress } from "../config/ip_address.ts";
import { addressIn, filled, readUnsigned, refuse, yesNo } from "../config/network_values.ts";
import { attributes } from "../config/storage_values.ts";
import { childrenOf, element, textOf, type XmlElement } from "../config/xml_tree.ts";

const SERVICE_MAX = 512;

const detail = (wanted: string, found?: string) => refuse("XML_DETAIL", wanted, found);

/** `<dns>` as libvirt writes it; `undefined` where it says nothing. */
export function networkDns(node: XmlElement | undefined): XmlElement | undefined {
  if (node === undefined) return undefined;
  const [enable, forwardPlainNames] = [yesNo(node, "enable"), yesNo(node, "forwardPlainNames")];
  const forwarders = childrenOf(node, "forwarder").map(readForwarder);
  const hosts = childrenOf(node, "host").map((host) => readDnsHost(host, false));
  const services = childrenOf(node, "srv").map((service) => readDnsService(service, false));
  const texts = childrenOf(node, "txt").map((text) => readDnsText(text, false));
  const children = [...forwarders, ...texts, ...services, ...hosts];
  if (enable === "no" && children.length > 0) {
    throw refuse("XML_ERROR", "nothing in a disabled <dns>", "more");
  }
  if (enable === undefined && forwardPlainNames === undefined && children.length === 0) return undefined;
  return element("dns", attributes({ enable, forwardPlainNames }), children);
}

function readForwarder(node: XmlElement): XmlElement {
  const { addr, domain } = node.attributes;
  const address = addr === undefined
    ? undefined
    : addressIn(addr, () => refuse("XML_ERROR", "a forwarder's address", addr));
  if (address === undefined && domain === undefined) {
    throw refuse("XML_ERROR", "a forwarder's addr or domain", undefined);
  }
  return element("forwarder", attributes({ domain, addr: address && formatAddress(address) }));
}

/**
 * A name server's `<host>` as libvirt writes it.
 *
 * @param partial Whether it only says which one is meant.
 */
export function readDnsHost(node: XmlElement, partial: boolean): XmlElement {
  const { ip } = node.attributes;
  if (ip === undefined && !partial) throw detail("a host's ip");
  const address = ip === undefined ? undefined : addressIn(ip, () => detail("a host's ip", ip));
  const names = childrenOf(node, "hostname").filter(({ children }) => children.length > 0).map(textOf);
  if (names.includes("")) throw detail("a host's name", "");
  if (names.length === 0 && !partial) throw detail("a host's name");
  if (names.length === 0 && address === undefined) throw detail("a host's ip or name");
  return element(
    "host",
    attributes({ ip: address && formatAddress(address) }),
    names.map((name) => element("hostname", {}, [name])),
  );
}

/** A name server's `<srv>` as libvirt writes it. */
export function readDnsService(node: XmlElement, partial: boolean): XmlElement {
  const { service, protocol, domain, target } = node.attributes;
  if (service === undefined && !partial) throw detail("a service's name");
  if (service !== undefined) {
    if (service.length > SERVICE_MAX) throw detail(`a service's name of ${SERVICE_MAX} bytes`, service);
    if (!/^[a-zA-Z0-9_+/*-]*$/.test(service)) throw detail("a service's name", service);
  }
  if (protocol === undefined && !partial) throw detail("a service's protocol");
  if (protocol !== undefined && !/^[a-zA-Z0-9+/-]*$/.test(protocol)) throw detail("a protocol", protocol);
  const number = (name: string, min: number) => {
    const text = filled(node, name);
    if (text === undefined) return undefined;
    const value = readUnsigned(text);
    if (value !== undefined && target === undefined) throw detail(`a target for the ${name}`);
    if (value === undefined || value < min || value > 65535) throw detail(`${name} of 16 bits`, text);
    return value === 0n ? undefined : `${value}`;
  };
  const [port, priority, weight] = [number("port", 1), number("priority", 0), number("weight", 0)];
  return element("srv", attributes({ service, protocol, domain, target, port, priority, weight }));
}

/** A name server's `<txt>` as libvirt writes it. */
export function readDnsText(node: XmlElement, partial: boolean): XmlElement {
  const { name, value } = node.attributes;
  if (name === undefined) throw detail("a text's name");
  if (/[ ,]/.test(name)) throw detail("a text's name without blanks and commas", name);
  if (value === undefined && !partial) throw detail("a text's value");
  return element("txt", attributes({ name, value }));
}
