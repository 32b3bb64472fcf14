import { uuid } from "./_digit_uuid.ts";

/** A network's document. */
export const network = (name: string, digit: string, more = ""): string =>
  `<network><name>${name}</name><uuid>${uuid(digit)}</uuid>${more}</network>`;
/** An address of a network, and what hangs on it. */
export const ip = (more = "", attributes = "address='10.1.0.1' netmask='255.255.0.0'"): string =>
  `<ip ${attributes}>${more}</ip>`;
/** An address of IPv6. */
export const ip6 = (more = ""): string => ip(more, "family='ipv6' address='2001:db8:0:0::1' prefix='64'");
/** An address with DHCP. */
export const dhcp = (more: string): string => ip(`<dhcp>${more}</dhcp>`);
/** What a network says about names. */
export const dns = (more: string, attributes = ""): string => `<dns${attributes}>${more}</dns>`;
/** A port group. */
export const group = (more: string, name = "g"): string => `<portgroup name='${name}'>${more}</portgroup>`;
/** A virtual port. */
export const vport = (type: string, parameters = ""): string =>
  `<virtualport${type}>${parameters === "" ? "" : `<parameters ${parameters}/>`}</virtualport>`;
/** A device's address. */
export const pci = (slot: string): string =>
  `<address type='pci' domain='0' bus='3' slot='${slot}' function='0x1'/>`;
