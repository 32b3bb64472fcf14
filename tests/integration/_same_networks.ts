import type { Connection, Network } from "@denovirt/denovirt";
import { uuid } from "./_digit_uuid.ts";
import { isTaken, type Step } from "./_same_script_on_both.ts";
import { sorted } from "./_sorted_names.ts";

const brief = ({ name, uuid }: Network) => ({ name, uuid });

/** A network's document. */
export const network = (name: string, digit: string, more = ""): string =>
  `<network><name>${name}</name><uuid>${uuid(digit)}</uuid>${more}</network>`;
const ip = (more = "", attributes = "address='10.1.0.1' netmask='255.255.0.0'") =>
  `<ip ${attributes}>${more}</ip>`;
const ip6 = (more = "") => ip(more, "family='ipv6' address='2001:db8:0:0::1' prefix='64'");
const dhcp = (more: string) => ip(`<dhcp>${more}</dhcp>`);
const dns = (more: string, attributes = "") => `<dns${attributes}>${more}</dns>`;
const group = (more: string, name = "g") => `<portgroup name='${name}'>${more}</portgroup>`;
const vport = (type: string, parameters = "") =>
  `<virtualport${type}>${parameters === "" ? "" : `<parameters ${parameters}/>`}</virtualport>`;
const pci = (slot: string) => `<address type='pci' domain='0' bus='3' slot='${slot}' function='0x1'/>`;
const METADATA =
  "<metadata><a:one xmlns:a='http://a'><x y=\"1\"/><z>t</z></a:one><b:two xmlns:b='http://b'/>" +
  "<a:three xmlns:a='http://a'/><none/></metadata>";

/** Networks of every sort. */
const kinds: Readonly<Record<string, string>> = {
  "nothing": "",
  "isolated": `<bridge name='virbr5' stp='off' delay='3' zone='z' macTableManager='libvirt'/>${ip()}`,
  "a mac, an mtu and a domain":
    `<mac address='52:54:0:AB:CD:1'/><mtu size='9000'/><domain name='d.x' localOnly='yes'/>${ip()}`,
  "an mtu of zero": "<mtu size='0'/>",
  "attributes": network("x", "a").replace("<network>", "<network ipv6='yes' trustGuestRxFilters='yes'>"),
  "attributes that say no": network("x", "a").replace(
    "<network>",
    "<network ipv6='no' trustGuestRxFilters='no'>",
  ),
  "metadata": METADATA,
  "no metadata": "<metadata/>",
  "nat": `<forward/>${ip()}`,
  "nat by a device": `<forward dev='eth0' mode='nat'/>${ip()}`,
  "nat by an interface": `<forward mode='nat'><interface dev='eth0'/></forward>${ip()}`,
  "nat with ports":
    `<forward><nat ipv6='yes'><address start='1.2.3.4' end='1.2.3.10'/><port start='500' end='1000'/></nat></forward>${ip()}`,
  "nat with ports from zero": `<forward><nat><port start='0' end='5'/></nat></forward>${ip()}`,
  "nat with ports of zero": `<forward><nat><port start='0' end='0'/></nat></forward>${ip()}`,
  "nat of ipv6": `<forward><nat ipv6='no'/></forward>${ip()}`,
  "nat of nothing": `<forward><nat/></forward>${ip()}`,
  "routed": `<forward dev='eth1' mode='route'/>${ip()}${ip6()}`,
  "open": `<forward mode='open'/>${ip()}`,
  "none": `<forward mode='none'><interface dev='a'/></forward>`,
  "a host's bridge": "<forward mode='bridge'/><bridge name='br0'/>",
  "a host's bridge with a table": "<forward mode='bridge'/><bridge name='br0' macTableManager='kernel'/>",
  "a host's interfaces": "<forward mode='bridge'><interface dev='a'/><interface dev='b'/></forward>",
  "a device and interfaces":
    "<forward mode='vepa' dev='a'><interface dev='a'/><interface dev='b'/></forward>",
  "private": "<forward dev='eth0' mode='private'/>",
  "passthrough": "<forward mode='passthrough'><pf dev='eth3'/></forward>",
  "hostdev": `<forward mode='hostdev' managed='yes'><driver name='vfio'/>${pci("1")}${pci("0x02")}</forward>`,
  "hostdev of a device": "<forward mode='hostdev' managed='maybe'><pf dev='eth3'/></forward>",
  "a virtual port of 802.1Qbg": `<forward dev='e' mode='private'/>${
    vport(
      " type='802.1Qbg'",
      `managerid='0x0b' typeid='1193047' typeidversion='02' instanceid='${uuid("9")}'`,
    )
  }`,
  "a virtual port of 802.1Qbh": `<forward dev='e' mode='private'/>${
    vport(" type='802.1Qbh'", "profileid='p'")
  }`,
  "a virtual port of openvswitch": `<forward mode='bridge'/><bridge name='ovs'/>${
    vport(" type='openvswitch'", `interfaceid='${uuid("8")}'`)
  }`,
  "a virtual port of midonet": vport(" type='midonet'", `interfaceid='${uuid("8")}'`),
  "a virtual port of its type alone": vport(" type='openvswitch'"),
  "port groups": group("", "plain") + "<portgroup name='main' default='YES' trustGuestRxFilters='no'>" +
    `${
      vport("", `profileid='p' interfaceid='${uuid("8")}'`)
    }<vlan trunk='yes'><tag id='42' nativeMode='untagged'/><tag id='47'/></vlan>` +
    "<bandwidth><inbound average='1000' peak='5000' burst='1024'/><outbound average='128'/></bandwidth></portgroup>",
  "a port group with an empty virtual port": group(vport("")),
  "a vlan": "<vlan><tag id='7'/></vlan>",
  "a vlan that says no": "<vlan trunk='no'><tag id='7'/></vlan>",
  "a trunk of one": "<vlan trunk='yes'><tag id='7' nativeMode='tagged'/></vlan>",
  "isolated ports": "<port isolated='yes'/>",
  "bandwidth": "<bandwidth><inbound average='5' burst='0'/><outbound average='0'/></bandwidth>",
  "bandwidth of nothing": "<bandwidth/>",
  "bandwidth of zero": "<bandwidth><inbound average='0'/></bandwidth>",
  "dhcp": dhcp(
    "<range start='10.1.0.2' end='10.1.0.200'/><range start='10.1.1.2' end='10.1.1.9'><lease expiry='1' unit='hours'/></range>" +
      "<host mac='52:54:00:0:0:1' name='a' ip='10.1.0.5'><lease expiry='0'/></host><host name='b' ip='10.1.0.6'/>" +
      "<bootp file='/boot' server='10.1.0.9'/>",
  ),
  "dhcp with a lease by seconds": dhcp(
    "<range start='10.1.0.2' end='10.1.0.9'><lease expiry='120' unit='seconds'/></range>",
  ),
  "dhcp with leases twice": dhcp(
    "<range start='10.1.0.2' end='10.1.0.9'><lease expiry='5'/><lease unit='hours'/><lease expiry='0x10'/></range>",
  ),
  "dhcp for the network boot alone": dhcp("<bootp file='x'/>"),
  "dhcp of ipv6": ip6(
    "<dhcp><range start='2001:db8::2' end='2001:db8::ff'/><host id='0:4:7e:7d' name='six' ip='2001:db8::10'/></dhcp>",
  ),
  "tftp": ip("<tftp root='/var/tftp'/>"),
  "a local name server": ip("", "address='10.0.0.1' localPtr='yes' prefix='8'"),
  "an address of its class": ip("", "address='172.16.0.1'"),
  "an address of few parts": ip("", "address='10.1' netmask='0xffffff00'"),
  "addresses of ipv6": ["::1", "::ffff:1.2.3.4", "fe80::0:1:0:0:2", "2001:DB8::", "1:0:0:2::", "::1.2.3.4"]
    .map((each) => ip("", `family='ipv6' address='${each}'`)).join(""),
  "no address at all": ip("", "address='0.0.0.0'"),
  "routes": `${ip()}${ip6()}<route address='192.168.5.0' prefix='24' gateway='10.1.0.7' metric='3'/>` +
    "<route family='ipv4' address='192.168.0.0' netmask='255.255.0.0' gateway='10.1.5.7'/>" +
    "<route family='ipv6' address='2001:db8:9::' prefix='48' gateway='2001:db8::7'/><route address='0.0.0.0' prefix='0' gateway='10.1.0.8'/>",
  "dns": dns(
    "<forwarder domain='x' addr='8.8.8.8'/><forwarder addr='::1'/><forwarder domain='y'/>" +
      "<host ip='10.1.0.5'><hostname>a&amp;b</hostname><hostname>c</hostname></host>" +
      "<srv service='s' protocol='tcp' domain='d' target='t' port='1' priority='0' weight='9'/><srv service='_x' protocol='udp'/>" +
      "<txt name='n' value='v&lt;'/>",
    " forwardPlainNames='no'",
  ),
  "no dns": dns("", " enable='no'"),
  "dns of nothing": dns(""),
  "unknown elements": "<what/><bridge name='b'><x/></bridge>",
};

/** Documents that are refused. */
const broken: Readonly<Record<string, string>> = {
  "no xml": "<network>",
  "another document": "<pool/>",
  "no name": "<network/>",
  "a slash in the name": network("a/b", "c"),
  "a broken uuid": network("x", "c").replace(uuid("c"), "12"),
  "a wrong ipv6": network("x", "c").replace("<network>", "<network ipv6='maybe'>"),
  "a wrong trust": network("x", "c").replace("<network>", "<network trustGuestRxFilters='maybe'>"),
  ...Object.fromEntries(
    Object.entries({
      "a wrong domain": "<domain name='x' localOnly='x'/>",
      "a wrong delay": "<bridge delay='x'/>",
      "a wrong table": "<bridge macTableManager='default'/>",
      "a wrong mac": "<mac address='x'/>",
      "a mac with hyphens": "<mac address='52-54-00-00-00-01'/>",
      "a multicast mac": "<mac address='01:54:00:00:00:01'/>",
      "a wrong mtu": "<mtu size='big'/>",
      "a wrong port": "<port isolated='x'/>",
      "a vlan without tags": "<vlan/>",
      "a vlan tag without id": "<vlan><tag/></vlan>",
      "a vlan tag too large": "<vlan><tag id='4096'/></vlan>",
      "a wrong native mode": "<vlan><tag id='1' nativeMode='x'/></vlan>",
      "two native tags": "<vlan><tag id='1' nativeMode='tagged'/><tag id='2' nativeMode='tagged'/></vlan>",
      "two tags and no trunk": "<vlan trunk='no'><tag id='1'/><tag id='2'/></vlan>",
      "a native tag and no trunk": "<vlan trunk='no'><tag id='1' nativeMode='tagged'/></vlan>",
      "a wrong trunk": "<vlan trunk='x'><tag id='1'/></vlan>",
      "bandwidth without an average": "<bandwidth><inbound peak='1'/></bandwidth>",
      "bandwidth with a wrong average": "<bandwidth><inbound average='x'/></bandwidth>",
      "bandwidth with a wrong peak": "<bandwidth><inbound average='1' peak='-1'/></bandwidth>",
      "bandwidth twice": "<bandwidth><inbound average='1'/><inbound average='1'/></bandwidth>",
      "bandwidth with a floor": "<bandwidth><inbound floor='1'/></bandwidth>",
      "bandwidth with a floor outbound": "<bandwidth><outbound average='1' floor='1'/></bandwidth>",
      "bandwidth with a class": "<bandwidth classID='3'/>",
      "a virtual port without a type": vport(""),
      "a virtual port of an unknown type": vport(" type='x'"),
      "a wrong managerid": vport(" type='802.1Qbg'", "managerid='x'"),
      "a managerid too large": vport(" type='802.1Qbg'", "managerid='256'"),
      "a wrong instanceid": vport(" type='802.1Qbg'", "instanceid='x'"),
      "a profileid too long": vport(" type='802.1Qbh'", `profileid='${"x".repeat(40)}'`),
      "a parameter too many": vport(" type='802.1Qbh'", "managerid='1'"),
      "a port group without a name": "<portgroup/>",
      "a port group with a wrong trust": "<portgroup name='x' trustGuestRxFilters='x'/>",
      "an ip without an address": "<ip/>",
      "a wrong address": ip("", "address='x'"),
      "a wrong netmask": ip("", "address='1.2.3.4' netmask='x'"),
      "a wrong prefix": ip("", "address='1.2.3.4' prefix='x'"),
      "a prefix too large": ip("", "address='1.2.3.4' prefix='33'"),
      "a prefix and a netmask": ip("", "address='1.2.3.4' prefix='24' netmask='255.0.0.0'"),
      "a wrong localPtr": ip("", "address='1.2.3.4' localPtr='x'"),
      "ipv6 without its family": ip("", "address='::1'"),
      "ipv4 of the wrong family": ip("", "family='ipv6' address='1.2.3.4'"),
      "a netmask of ipv6": ip("", "family='ipv6' address='::1' netmask='255.0.0.0'"),
      "a netmask of the wrong family": ip("", "address='1.2.3.4' netmask='::1'"),
      "a prefix of ipv6 too large": ip("", "family='ipv6' address='::1' prefix='129'"),
      "an unknown family": ip("", "family='ipv5' address='1.2.3.4'"),
      "tftp of ipv6": ip6("<tftp root='/x'/>"),
      "a range without a start": dhcp("<range end='10.1.0.2'/>"),
      "a range without an end": dhcp("<range start='10.1.0.2'/>"),
      "a range with a wrong start": dhcp("<range start='x' end='10.1.0.2'/>"),
      "a range turned around": dhcp("<range start='10.1.0.3' end='10.1.0.2'/>"),
      "a range outside": dhcp("<range start='10.2.0.3' end='10.2.0.4'/>"),
      "a range with the network's address": dhcp("<range start='10.1.0.0' end='10.1.0.4'/>"),
      "a range with the broadcast address": dhcp("<range start='10.1.0.3' end='10.1.255.255'/>"),
      "a range of two families": dhcp("<range start='10.1.0.3' end='::1'/>"),
      "a range of another family": dhcp("<range start='::1' end='::2'/>"),
      "a range too large": ip(
        "<dhcp><range start='10.0.0.1' end='10.1.0.1'/></dhcp>",
        "address='10.0.0.1' prefix='8'",
      ),
      "a range with a wrong netmask": ip(
        "<dhcp><range start='10.0.0.1' end='10.0.0.2'/></dhcp>",
        "address='10.0.0.1' netmask='255.0.255.0'",
      ),
      "a lease too short": dhcp("<range start='10.1.0.2' end='10.1.0.3'><lease expiry='1'/></range>"),
      "a lease of an unknown unit": dhcp(
        "<range start='10.1.0.2' end='10.1.0.3'><lease expiry='5' unit='days'/></range>",
      ),
      "a lease of no number": dhcp("<range start='10.1.0.2' end='10.1.0.3'><lease expiry='x'/></range>"),
      "a host without mac and name": dhcp("<host ip='10.1.0.4'/>"),
      "a host without an ip": dhcp("<host name='x'/>"),
      "a host with a wrong mac": dhcp("<host mac='x' ip='10.1.0.4'/>"),
      "a host with a multicast mac": dhcp("<host mac='01:00:00:00:00:01' ip='10.1.0.4'/>"),
      "a host with a wrong ip": dhcp("<host name='x' ip='y'/>"),
      "a host with a wrong name": dhcp("<host name='-x' ip='10.1.0.4'/>"),
      "a host with a wrong id": dhcp("<host id='x' name='x' ip='10.1.0.4'/>"),
      "a host of ipv6 with a mac": ip6("<dhcp><host mac='52:54:00:00:00:01' ip='2001:db8::1'/></dhcp>"),
      "a host of ipv6 without id and name": ip6("<dhcp><host ip='2001:db8::1'/></dhcp>"),
      "bootp with a wrong server": dhcp("<bootp file='x' server='y'/>"),
      "a route without an address": `${ip()}<route gateway='10.1.0.1'/>`,
      "a route without a gateway": `${ip()}<route address='10.2.0.0' prefix='16'/>`,
      "a route of no network": `${ip()}<route address='10.2.0.1' prefix='16' gateway='10.1.0.1'/>`,
      "a route that nobody reaches": `${ip()}<route address='10.3.0.0' prefix='16' gateway='10.2.0.1'/>`,
      "a route with a wrong prefix": `${ip()}<route address='10.2.0.0' prefix='x' gateway='10.1.0.1'/>`,
      "a route with a prefix too large": `${ip()}<route address='10.2.0.0' prefix='33' gateway='10.1.0.1'/>`,
      "a route with a prefix and a netmask":
        `${ip()}<route address='10.2.0.0' prefix='16' netmask='255.255.0.0' gateway='10.1.0.1'/>`,
      "a route with a wrong address": `${ip()}<route address='x' prefix='16' gateway='10.1.0.1'/>`,
      "a route with a metric of zero":
        `${ip()}<route address='10.2.0.0' prefix='16' gateway='10.1.0.1' metric='0'/>`,
      "a route of an unknown family":
        `${ip()}<route family='x' address='10.2.0.0' prefix='16' gateway='10.1.0.1'/>`,
      "a route of two families": `${ip()}<route address='10.2.0.0' prefix='16' gateway='::1'/>`,
      "an unknown mode": "<forward mode='x'/>",
      "nat without an ip": "<forward/>",
      "two interfaces of nat": `<forward><interface dev='a'/><interface dev='b'/></forward>${ip()}`,
      "an open network by a device": `<forward mode='open' dev='a'/>${ip()}`,
      "an unknown driver": "<forward mode='hostdev'><driver name='x'/></forward>",
      "an interface without dev": "<forward mode='bridge'><interface/></forward>",
      "an interface twice": "<forward mode='bridge'><interface dev='a'/><interface dev='a'/></forward>",
      "another device than the interface": "<forward mode='bridge' dev='a'><interface dev='b'/></forward>",
      "a device and an address": `<forward mode='hostdev' dev='a'>${pci("1")}</forward>`,
      "an address without a type": "<forward mode='hostdev'><address bus='1'/></forward>",
      "an address of an unknown type": "<forward mode='hostdev'><address type='x'/></forward>",
      "an address of a wrong type": "<forward mode='hostdev'><address type='netdev'/></forward>",
      "an address twice": `<forward mode='hostdev'>${pci("1")}${pci("0x1")}</forward>`,
      "an address too large": `<forward mode='hostdev'>${pci("0x20")}</forward>`,
      "an address of no number": `<forward mode='hostdev'>${pci("x")}</forward>`,
      "two devices": "<forward mode='passthrough'><pf dev='a'/><pf dev='b'/></forward>",
      "a device without dev": "<forward mode='passthrough'><pf/></forward>",
      "nat in a route": `<forward mode='route'><nat/></forward>${ip()}`,
      "two nats": `<forward><nat/><nat/></forward>${ip()}`,
      "nat with a wrong ipv6": `<forward><nat ipv6='x'/></forward>${ip()}`,
      "nat without a start": `<forward><nat><address end='1.2.3.4'/></nat></forward>${ip()}`,
      "nat without an end": `<forward><nat><address start='1.2.3.4'/></nat></forward>${ip()}`,
      "nat with a wrong address": `<forward><nat><address start='::1' end='::2'/></nat></forward>${ip()}`,
      "nat turned around": `<forward><nat><address start='1.2.3.5' end='1.2.3.4'/></nat></forward>${ip()}`,
      "nat with a wrong port": `<forward><nat><port start='x' end='5'/></nat></forward>${ip()}`,
      "nat with ports turned around": `<forward><nat><port start='6' end='5'/></nat></forward>${ip()}`,
      "a bridge of a private network": "<forward mode='private'/><bridge name='x'/>",
      "a zone of a private network": "<forward mode='private'/><bridge zone='x'/>",
      "stp of a host's bridge": "<forward mode='bridge'/><bridge name='x' stp='on'/>",
      "a bridge and an interface": "<forward mode='bridge' dev='a'/><bridge name='x'/>",
      "an mtu of a host's bridge": "<forward mode='bridge'/><bridge name='x'/><mtu size='1500'/>",
      "a wrong dns": dns("", " enable='x'"),
      "something in a disabled dns": dns("<txt name='a' value='b'/>", " enable='no'"),
      "a forwarder of nothing": dns("<forwarder/>"),
      "a forwarder with a wrong address": dns("<forwarder addr='x'/>"),
      "a dns host without ip": dns("<host><hostname>a</hostname></host>"),
      "a dns host with a wrong ip": dns("<host ip='x'><hostname>a</hostname></host>"),
      "a dns host without names": dns("<host ip='10.1.0.1'/>"),
      "a service without a name": dns("<srv protocol='tcp'/>"),
      "a service with a wrong name": dns("<srv service='a b' protocol='tcp'/>"),
      "a service without a protocol": dns("<srv service='a'/>"),
      "a service with a wrong protocol": dns("<srv service='a' protocol='t_p'/>"),
      "a service with a port and no target": dns("<srv service='a' protocol='tcp' port='1'/>"),
      "a service with a port of zero": dns("<srv service='a' protocol='tcp' target='t' port='0'/>"),
      "a service with a weight too large": dns("<srv service='a' protocol='tcp' target='t' weight='65536'/>"),
      "a text without a name": dns("<txt value='v'/>"),
      "a text with a wrong name": dns("<txt name='a b' value='v'/>"),
      "a text without a value": dns("<txt name='a'/>"),
    }).map(([what, more]) => [what, network("x", "c", more)]),
  ),
};

const get = (c: Connection, name: string) => c.networks.get(name);
const ofKind = (what: string, xml: string) =>
  what in broken || xml.startsWith("<network") ? xml : network(`k-${what.replaceAll(" ", "-")}`, "a", xml);

type Update = Parameters<Network["update"]>;

const host = (more: string) => `<host ${more}/>`;
const DNS_HOST = "<host ip='10.1.0.9'><hostname>one</hostname></host>";

/** Changes of one network, in their order. */
const updates: Readonly<Record<string, Update>> = {
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

const CHANGED = network(
  "changed",
  "6",
  `<forward/>${dhcp("<range start='10.1.0.2' end='10.1.0.20'/>")}${ip6()}${
    ip("", "address='10.9.0.1' prefix='16'")
  }`,
);

/** Calls on networks by what they do, in their order. */
export const networkSteps: Readonly<Record<string, Step>> = {
  "count": async (c) => [await c.networks.count(), await c.networks.count({ inactive: true })],
  "names": async (c) => [await c.networks.names(), await c.networks.names({ inactive: true })],
  "the default network": async (c) => brief(await get(c, "default")),
  "its xml": async (c) => await (await get(c, "default")).xml(),
  "its bridge": async (c) => await (await get(c, "default")).bridgeName(),
  "its state": async (c) => {
    const one = await get(c, "default");
    return [await one.isActive(), await one.isPersistent(), await one.autostart()];
  },
  "look up by uuid": async (c) => brief(await get(c, "dd8fe884-6c02-601e-7551-cca97df1c5df")),
  "look up nobody": (c) => get(c, "nobody"),
  "look up no uuid": (c) => get(c, uuid("f")),
  ...Object.fromEntries(
    Object.entries(broken).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, async (c) => brief(await c.networks.define(xml))]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).map((
      [what, more],
    ): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.networks.define(ofKind(what, more));
      const text = await defined.xml();
      await defined.undefine();
      return { ...brief(defined), text };
    }]),
  ),
  ...Object.fromEntries(
    [...Object.entries(broken), ...Object.entries(kinds)].map(([what, xml]): [string, Step] => [
      `validate ${what}`,
      (c) => isTaken(() => c.networks.define(ofKind(what, xml), { validate: true })),
    ]),
  ),
  "define": async (c) => brief(await c.networks.define(network("mine", "1"))),
  "define its uuid with another name": (c) => c.networks.define(network("other", "1")),
  "define its name with another uuid": (c) => c.networks.define(network("mine", "2")),
  "define it again": async (c) =>
    brief(await c.networks.define(network("mine", "1", "<bridge name='virbr0'/>"))),
  "its new xml": async (c) => await (await get(c, "mine")).xml(),
  "no bridge": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    try {
      return await one.bridgeName();
    } finally {
      await one.undefine();
    }
  },
  "is it active, persistent, autostarted": async (c) => {
    const mine = await get(c, "mine");
    return [await mine.isActive(), await mine.isPersistent(), await mine.autostart()];
  },
  "set autostart": async (c) => {
    const mine = await get(c, "mine");
    await mine.setAutostart(true);
    return await mine.autostart();
  },
  "start": async (c) => await (await get(c, "mine")).start(),
  "start what is started": async (c) => await (await get(c, "mine")).start(),
  "create what is started": (c) => c.networks.create(network("mine", "1")),
  "define what is started": async (c) => {
    const mine = await c.networks.define(network("mine", "1", "<bridge name='later'/>"));
    return [brief(mine), await mine.xml()];
  },
  ...Object.fromEntries(
    (["active", "inactive", "persistent", "transient", "autostart", "noAutostart"] as const).map((
      option,
    ): [string, Step] => [`list ${option}`, async (c) => sorted(await c.networks.list({ [option]: true }))]),
  ),
  "create a transient one": async (c) => brief(await c.networks.create(network("passing", "3"))),
  "is it transient": async (c) => await (await get(c, "passing")).isPersistent(),
  "list transient ones": async (c) => sorted(await c.networks.list({ transient: true })),
  "list persistent ones": async (c) => sorted(await c.networks.list({ persistent: true, active: true })),
  "change the definition of the transient one": async (c) =>
    await (await get(c, "passing")).update("add-last", "dns-txt", "<txt name='a' value='b'/>", {
      config: true,
    }),
  "destroy the transient one": async (c) => await (await get(c, "passing")).destroy(),
  ...Object.fromEntries(
    (["xml", "start", "destroy", "undefine", "bridgeName", "autostart", "isActive", "isPersistent"] as const)
      .map((
        method,
      ): [string, Step] => [`${method} of what is gone`, async (c) => {
        const passing = await c.networks.create(network("passing", "3"));
        await passing.destroy();
        return await passing[method]();
      }]),
  ),
  "update of what is gone": async (c) => {
    const passing = await c.networks.create(network("passing", "3"));
    await passing.destroy();
    await passing.update("add-last", "dns-txt", "<txt name='a' value='b'/>");
  },
  "create over a definition": async (c) => {
    await c.networks.define(network("twice", "4"));
    const twice = await c.networks.create(network("twice", "4", "<bridge name='b'/>"));
    return [await twice.isPersistent(), await twice.xml()];
  },
  "define over a transient one": async (c) => {
    await c.networks.create(network("thrice", "5"));
    const thrice = await c.networks.define(network("thrice", "5"));
    const persistent = await thrice.isPersistent();
    await thrice.destroy();
    await thrice.undefine();
    return persistent;
  },
  "define what is to be changed": async (c) => brief(await c.networks.define(CHANGED)),
  "change what is stopped live": async (c) =>
    await (await get(c, "changed")).update("add-last", "dns-txt", "<txt name='a' value='b'/>", {
      live: true,
    }),
  ...Object.fromEntries(
    (["stopped", "started"] as const).flatMap((state) =>
      Object.entries(updates).flatMap(([what, [command, section, xml, options]]): [string, Step][] => [
        [`update while ${state}: ${what}`, async (c) => {
          const changed = await get(c, "changed");
          if (state === "started" && !await changed.isActive()) await changed.start();
          return await changed.update(command, section, xml, options ?? {});
        }],
        [`xml after update while ${state}: ${what}`, async (c) => await (await get(c, "changed")).xml()],
      ])
    ),
  ),
  "update of a network without addresses": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    try {
      await one.update("add-last", "ip-dhcp-host", host("name='x' ip='10.1.0.24'"));
    } finally {
      await one.undefine();
    }
  },
  "forward interfaces of a network without forwarding": async (c) => {
    const one = await c.networks.define(network("bare", "2"));
    await one.update("add-last", "forward-interface", "<interface dev='x'/>");
    const text = await one.xml();
    await one.undefine();
    return text;
  },
  "forward interfaces of a host's": async (c) => {
    const one = await c.networks.define(network("bare", "2", "<forward mode='bridge' dev='a'/>"));
    await one.update("add-first", "forward-interface", "<interface dev='b'/>");
    await one.update("add-last", "forward-interface", "<interface dev='c'/>");
    const text = await one.xml();
    await one.update("delete", "forward-interface", "<interface dev='b'/>");
    const less = await one.xml();
    await one.undefine();
    return [text, less];
  },
  "no metadata of what is gone": async (c) => {
    await (await get(c, "changed")).destroy();
    await (await get(c, "changed")).undefine();
    return await c.networks.find("changed");
  },
  "list without the right to write": async (_, ro) => sorted(await ro.networks.list()),
  "read without the right to write": async (_, ro) => await (await get(ro, "mine")).xml(),
  "define without the right": (_, ro) => ro.networks.define(network("x", "5")),
  "create without the right": (_, ro) => ro.networks.create(network("x", "5")),
  "update without the right": async (_, ro) =>
    await (await get(ro, "mine")).update("add-last", "dns-txt", "<txt name='a' value='b'/>"),
  ...Object.fromEntries(
    (["start", "destroy", "undefine"] as const).map((
      method,
    ): [string, Step] => [
      `${method} without the right`,
      async (_, ro) => await (await get(ro, "mine"))[method](),
    ]),
  ),
  "set autostart without the right": async (_, ro) => await (await get(ro, "mine")).setAutostart(true),
  "destroy": async (c) => await (await get(c, "mine")).destroy(),
  "undefine": async (c) => await (await get(c, "mine")).undefine(),
};
