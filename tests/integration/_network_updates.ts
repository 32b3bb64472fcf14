import type { Network } from "@denovirt/denovirt";
import { dhcp, group, ip, ip6, network } from "./_network_documents.ts";

type Update = Parameters<Network["update"]>;

/** A host that DHCP knows. */
export const host = (more: string): string => `<host ${more}/>`;
const DNS_HOST = "<host ip='10.1.0.9'><hostname>one</hostname></host>";

/** Changes of one network, in their order. */
export const networkUpdates: Readonly<Record<string, Update>> = {
  "a host": ["add-last", "ip-dhcp-host", host("mac='52:54:00:00:00:01' ip='10.1.0.21'")],
  "a host before it": ["add-first", "ip-dhcp-host", host("name='first' ip='10.1.0.22'")],
  "a host's mac again": ["add-last", "ip-dhcp-host", host("mac='52:54:0:0:0:1' ip='10.1.0.23'")],
  "a host's ip again": ["add-last", "ip-dhcp-host", host("name='x' ip='10.1.0.22'")],
  "a host's name again": ["add-last", "ip-dhcp-host", host("name='first' ip='10.1.0.24'")],
  "a host of another family": ["add-last", "ip-dhcp-host", host("name='x' ip='::1'")],
  "a host without an ip": ["add-last", "ip-dhcp-host", host("name='x'")],
  "a host at no ip": ["add-last", "ip-dhcp-host", host("name='x' ip='10.1.0.24'"), { parentIndex: 7 }],
  "a host of ipv6": ["add-last", "ip-dhcp-host", host("name='six' ip='2001:db8::5'"), { parentIndex: 1 }],
  "a host at another server": ["add-last", "ip-dhcp-host", host("name='x' ip='10.9.0.5'"), {
    parentIndex: 2,
  }],
  "another element than a host": ["add-last", "ip-dhcp-host", "<range/>"],
  "no element": ["add-last", "ip-dhcp-host", "<host"],
  "a changed host": ["modify", "ip-dhcp-host", host("mac='52:54:00:00:00:01' name='one' ip='10.1.0.25'")],
  "a changed host that is not there": ["modify", "ip-dhcp-host", host("name='nobody' ip='10.1.0.26'")],
  "no such host any more": ["delete", "ip-dhcp-host", host("name='nobody'")],
  "no host that says what": ["delete", "ip-dhcp-host", host("")],
  "a host less by its name": ["delete", "ip-dhcp-host", host("name='first'")],
  "a host less by its mac": ["delete", "ip-dhcp-host", host("mac='52:54:00:00:00:01'")],
  "a range": ["add-last", "ip-dhcp-range", "<range start='10.1.2.2' end='10.1.2.9'/>"],
  "a range before it": [
    "add-first",
    "ip-dhcp-range",
    "<range start='10.1.3.2' end='10.1.3.9'><lease expiry='5'/></range>",
  ],
  "a range again": ["add-first", "ip-dhcp-range", "<range start='10.1.3.2' end='10.1.3.9'/>"],
  "a range outside": ["add-first", "ip-dhcp-range", "<range start='10.9.3.2' end='10.9.3.9'/>"],
  "a range of another server": ["add-first", "ip-dhcp-range", "<range start='10.9.0.2' end='10.9.0.9'/>", {
    parentIndex: 2,
  }],
  "a changed range": ["modify", "ip-dhcp-range", "<range start='10.1.3.2' end='10.1.3.9'/>"],
  "a changed range at no ip": ["modify", "ip-dhcp-range", "<range/>", { parentIndex: 9 }],
  "no such range any more": ["delete", "ip-dhcp-range", "<range start='10.1.3.2' end='10.1.3.8'/>"],
  "a range less": ["delete", "ip-dhcp-range", "<range start='10.1.3.2' end='10.1.3.9'/>"],
  "a bridge": ["modify", "bridge", "<bridge name='x'/>"],
  "a domain": ["modify", "domain", "<domain name='x'/>"],
  "an ip": ["add-last", "ip", ip()],
  "forwarding": ["modify", "forward", "<forward/>"],
  "a device": ["add-last", "forward-pf", "<pf dev='x'/>"],
  "an interface": ["add-last", "forward-interface", "<interface dev='eth5'/>"],
  "an interface too many": ["add-first", "forward-interface", "<interface dev='eth6'/>"],
  "an interface again": ["add-last", "forward-interface", "<interface dev='eth5'/>"],
  "an interface without dev": ["add-last", "forward-interface", "<interface/>"],
  "a changed interface": ["modify", "forward-interface", "<interface dev='eth5'/>"],
  "no such interface any more": ["delete", "forward-interface", "<interface dev='eth7'/>"],
  "an interface less": ["delete", "forward-interface", "<interface dev='eth5'/>"],
  "a port group": ["add-last", "portgroup", group("", "one")],
  "a port group before it": ["add-first", "portgroup", "<portgroup name='two' default='yes'/>"],
  "a port group again": ["add-first", "portgroup", group("", "one")],
  "two defaults": ["add-first", "portgroup", "<portgroup name='three' default='yes'/>"],
  "a changed port group": ["modify", "portgroup", group("<vlan><tag id='5'/></vlan>", "one")],
  "a changed port group as second default": ["modify", "portgroup", "<portgroup name='one' default='yes'/>"],
  "no such port group": ["modify", "portgroup", group("", "nobody")],
  "a port group less": ["delete", "portgroup", group("", "two")],
  "no such port group any more": ["delete", "portgroup", group("", "two")],
  "a dns host": ["add-last", "dns-host", DNS_HOST],
  "a dns host again": ["add-last", "dns-host", DNS_HOST],
  "a dns host of the same name": [
    "add-first",
    "dns-host",
    "<host ip='10.1.0.10'><hostname>one</hostname></host>",
  ],
  "a dns host without names": ["add-first", "dns-host", "<host ip='10.1.0.11'/>"],
  "a changed dns host": ["modify", "dns-host", DNS_HOST],
  "two dns hosts less": ["delete", "dns-host", "<host><hostname>one</hostname></host>"],
  "a dns host less": ["delete", "dns-host", "<host ip='10.1.0.10'/>"],
  "no such dns host any more": ["delete", "dns-host", "<host ip='10.1.0.10'/>"],
  "a dns host that says nothing": ["delete", "dns-host", "<host/>"],
  "a text": ["add-last", "dns-txt", "<txt name='a' value='b'/>"],
  "a text before it": ["add-first", "dns-txt", "<txt name='c' value='d'/>"],
  "a text again": ["add-first", "dns-txt", "<txt name='c' value='e'/>"],
  "a changed text": ["modify", "dns-txt", "<txt name='c' value='e'/>"],
  "a text less": ["delete", "dns-txt", "<txt name='a'/>"],
  "no such text any more": ["delete", "dns-txt", "<txt name='a'/>"],
  "a service": ["add-last", "dns-srv", "<srv service='s' protocol='tcp' domain='d'/>"],
  "another service": ["add-first", "dns-srv", "<srv service='s' protocol='udp' target='t' port='5'/>"],
  "a service again": ["add-first", "dns-srv", "<srv service='s' protocol='tcp'/>"],
  "a changed service": ["modify", "dns-srv", "<srv service='s' protocol='tcp'/>"],
  "two services less": ["delete", "dns-srv", "<srv service='s'/>"],
  "a service less": ["delete", "dns-srv", "<srv protocol='udp'/>"],
  "no such service any more": ["delete", "dns-srv", "<srv protocol='udp'/>"],
};

/** The network that is changed. */
export const CHANGED = network(
  "changed",
  "6",
  `<forward/>${dhcp("<range start='10.1.0.2' end='10.1.0.20'/>")}${ip6()}${
    ip("", "address='10.9.0.1' prefix='16'")
  }`,
);
