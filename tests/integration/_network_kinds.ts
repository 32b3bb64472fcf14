import { uuid } from "./_digit_uuid.ts";
import { dhcp, dns, group, ip, ip6, network, pci, vport } from "./_network_documents.ts";

const METADATA =
  "<metadata><a:one xmlns:a='http://a'><x y=\"1\"/><z>t</z></a:one><b:two xmlns:b='http://b'/>" +
  "<a:three xmlns:a='http://a'/><none/></metadata>";

/** Networks of every sort: documents, or what is in them beside the name. */
export const networkKinds: Readonly<Record<string, string>> = {
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
