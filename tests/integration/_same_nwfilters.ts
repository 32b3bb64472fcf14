import type { Connection } from "@denovirt/denovirt";
import { uuid } from "./_digit_uuid.ts";
import { isTaken, type Step } from "./_same_script_on_both.ts";

const filter = (name: string, digit: string, more = "", attributes = "") =>
  `<filter name='${name}'${attributes}><uuid>${uuid(digit)}</uuid>${more}</filter>`;
const rule = (more: string, attributes = "action='drop' direction='in'") =>
  `<rule ${attributes}>${more}</rule>`;
const reference = (name: string, more = "") => `<filterref filter='${name}'>${more}</filterref>`;
const value = (name: string, text: string) => `<parameter name='${name}' value='${text}'/>`;

const MACS =
  "srcmacaddr='1:2:3:4:A:b' srcmacmask='ff:ff:0:0:0:0' dstmacaddr='$MAC' dstmacmask='ff:80:0:0:0:0'";
const IPS = "srcipaddr='10.1.2.3' srcipmask='255.255.0.0' dstipaddr='$IP[@1]' dstipmask='24'";
const IP6S = "srcipaddr='a:b:0::c' srcipmask='ffff:ff00::' dstipaddr='$IP6[3]' dstipmask='128'";
const PORTS = "srcportstart='20' srcportend='0x15' dstportstart='080' dstportend='$PORT'";
const ON_IP = `srcmacaddr='$MAC' ${IPS} srcipfrom='10.0.0.1' srcipto='10.0.0.9' dstipfrom='1.2.3.4' ` +
  "dstipto='1.2.3.9' connlimit-above='5' state='established, new' ipset='a set'";
const ON_IP6 =
  `srcmacaddr='$MAC' ${IP6S} srcipfrom='a::1' srcipto='a::9' dstipfrom='b::1' connlimit-above='5' ` +
  "state='NONE,NEW' ipset='x' ipsetflags='src,DST'";
const COMMENT = "comment='it&apos;s &lt;this&gt;'";

/** One rule of each protocol, with all that it may say. */
const protocols: Readonly<Record<string, string>> = {
  mac: `${MACS} protocolid='0x800' ${COMMENT}`,
  vlan: `${MACS} vlanid='0xfff' encap-protocol='ARP' ${COMMENT}`,
  stp:
    "srcmacaddr='$MAC' type='0x12' flags='68' root-priority='1' root-priority-hi='0x2' root-address='6:5:4:3:2:1' " +
    "root-address-mask='ff:ff:ff:ff:ff:fe' root-cost='4294967295' root-cost-hi='0x55' sender-priority='6' port='7' " +
    "port-hi='8' age='9' age-hi='10' max-age='11' hello-time='12' forward-delay='13' forward-delay-hi='14'",
  arp:
    `${MACS} hwtype='0x1' protocoltype='2048' opcode='request' arpsrcmacaddr='$MAC' arpdstmacaddr='1:2:3:4:5:6' ` +
    "arpsrcipaddr='1.2.3.4' arpsrcipmask='24' arpdstipaddr='$IP' arpdstipmask='32' gratuitous='1'",
  rarp: "opcode='0xff' gratuitous='maybe'",
  ip: `${MACS} ${IPS} protocol='17' ${PORTS} dscp='0x3f' ${COMMENT}`,
  ipv6: `${MACS} ${IP6S} protocol='TCP' ${PORTS} type='1' typeend='2' code='3' codeend='0x4'`,
  tcp: `${ON_IP} ${PORTS} option='8' flags='SYN,ACK/all' ${COMMENT}`,
  udp: `${ON_IP} ${PORTS} dscp='7'`,
  udplite: ON_IP,
  esp: ON_IP,
  ah: `${ON_IP} ${COMMENT}`,
  sctp: `${ON_IP} ${PORTS}`,
  icmp: `${ON_IP} type='12' code='0xb'`,
  igmp: ON_IP,
  all: ON_IP,
  "tcp-ipv6": `${ON_IP6} ${PORTS} option='8' flags='x'`,
  "udp-ipv6": `${ON_IP6} ${PORTS}`,
  "udplite-ipv6": ON_IP6,
  "esp-ipv6": ON_IP6,
  "ah-ipv6": ON_IP6,
  "sctp-ipv6": `${ON_IP6} ${PORTS}`,
  icmpv6: `${ON_IP6} type='12' code='11'`,
  "all-ipv6": `${ON_IP6} ${COMMENT}`,
};

/** Filters that are taken, with what is special about them. */
const kinds: Readonly<Record<string, string>> = {
  "nothing": filter("x", "a"),
  "a chain": filter("x", "a", "", " chain='ipv4-mine'"),
  "a chain with a priority": filter("x", "a", "", " chain='arp' priority='-42'"),
  "a chain of stp": filter("x", "a", "", " chain='stp'"),
  "the root chain": filter("x", "a", "", " chain='root' priority='1000'"),
  "a priority without a chain": filter("x", "a", "", " priority='5'"),
  "rules": filter(
    "x",
    "a",
    rule("", "action='accept' direction='inout' priority='-1000' statematch='FALSE'") +
      rule("", "action='reject' direction='out' priority='1001' statematch='0'") +
      rule("<what/>", "action='return' direction='in' priority='x' statematch='no'") +
      rule("<tcp/>", "action='continue' direction='in'"),
  ),
  "what is negated": filter(
    "x",
    "a",
    rule(
      "<tcp match='no' srcipaddr='1.2.3.4' srcportstart='1'/><tcp srcipmask='8' dstportstart='2' dscp='3'/>",
    ) +
      rule("<mac match='no' srcmacmask='ff:0:0:0:0:0'/>") +
      rule("<icmp match='no' code='1'/><icmp type='2'/>") +
      rule("<ip srcipaddr='1.2.3.4'/><tcp option='1'/><ip match='no' srcipaddr='1.2.3.5'/>"),
  ),
  "variables": filter(
    "x",
    "a",
    rule("<ip srcipaddr='$A' dstipaddr='$B[ 7 ]' srcipmask='$C[@0]' dstipmask='$D[@9]'/>"),
  ),
  "references": filter(
    "x",
    "a",
    reference(
      "nobody",
      value("b", "2") + value("a", "1.2:3") + value("b", "1") + value("c c", "1") + value("d", "-") +
        value("e", ""),
    ) + reference(""),
  ),
  ...Object.fromEntries(
    Object.entries(protocols).filter(([name]) => !name.startsWith("tcp-")).map((
      [name, attributes],
    ) => [name, filter("x", "a", rule(`<${name} ${attributes}/>`))]),
  ),
};

const broken: Readonly<Record<string, string>> = {
  "no xml": "<filter",
  "another document": "<network/>",
  "no name": "<filter/>",
  "a wrong priority": filter("x", "a", "", " priority='x'"),
  "a priority too large": filter("x", "a", "", " priority='1001'"),
  "a chain too long": filter("x", "a", "", " chain='mac-too-long1'"),
  "a chain of wrong letters": filter("x", "a", "", " chain='mac/x'"),
  "an unknown chain": filter("x", "a", "", " chain='x'"),
  "a chain like root": filter("x", "a", "", " chain='rooty'"),
  "a wrong uuid": filter("x", "a").replace(uuid("a"), "1"),
  "a rule without an action": filter("x", "a", rule("", "direction='in'")),
  "a rule of an unknown action": filter("x", "a", rule("", "action='x' direction='in'")),
  "a rule without a direction": filter("x", "a", rule("", "action='drop'")),
  "a rule of an unknown direction": filter("x", "a", rule("", "action='drop' direction='x'")),
  "a reference to nothing": filter("x", "a", "<filterref/>"),
  "flags of tcp over ipv6": filter("x", "a", rule("<tcp flags='SYN'/>")),
  ...Object.fromEntries(
    Object.entries({
      "mac srcmacaddr": ["x", "1-2-3-4-5-6", "1:2:3:4:5:006", ""],
      "mac srcmacmask": ["ff:0:ff:0:0:0"],
      "mac protocolid": ["x", "1535", "65536"],
      "vlan vlanid": ["4096", "-1"],
      "vlan encap-protocol": ["59"],
      "stp root-cost": ["4294967296", "0x"],
      "arp opcode": ["what", "65536"],
      "arp arpsrcipmask": ["33", "255.0.255.0", "::1"],
      "ip protocol": ["x", "256"],
      "ip dscp": ["64"],
      "ip srcportstart": ["1"],
      "ipv6 srcipaddr": ["1.2.3.4"],
      "ipv6 srcipmask": ["129", "1.2.3.4"],
      "tcp state": ["OLD"],
      "tcp flags": ["SYN", "x/y"],
      "tcp ipset": ["a/b", "x".repeat(32)],
      "tcp ipsetflags": ["up", "src,", "src,".repeat(6) + "src"],
      "tcp connlimit-above": ["0x5"],
      "tcp-ipv6 dstipto": ["a::1"],
      "tcp srcipaddr": ["$A[", "$A[x]", "$A[@1001]", "$A-B"],
    }).flatMap(([name, values]) => {
      const [protocol, attribute] = name.split(" ");
      return values.map((each) => [
        `${name} of ${each.slice(0, 20)}${each.length}`,
        filter("x", "a", rule(`<${protocol} ${attribute}='${each}'/>`)),
      ]);
    }),
  ),
};

const OWNER = `<owner><name>me</name><uuid>${uuid("f")}</uuid></owner>`;
const MAC = "52:54:0:0:A:1";
const binding = (name: string, parameters = "", more = "") =>
  `<filterbinding>${OWNER}<portdev name='lo'/>${more}<mac address='${MAC}'/>${
    reference(name, parameters)
  }</filterbinding>`;

const brokenBindings: Readonly<Record<string, string>> = {
  "no xml": "<filterbinding",
  "another document": "<filter/>",
  "no port device": binding("mac").replace("<portdev name='lo'/>", ""),
  "no link device's name": binding("mac", "", "<linkdev/>"),
  "no owner": binding("mac").replace(OWNER, ""),
  "no owner's uuid": binding("mac").replace(`<uuid>${uuid("f")}</uuid>`, ""),
  "a wrong owner's uuid": binding("mac").replace(uuid("f"), "x"),
  "no mac": binding("mac").replace(/<mac[^>]*>/, ""),
  "a wrong mac": binding("mac").replace(MAC, "x"),
  "no filter": binding("mac").replace(/<filterref.*<.filterref>/, ""),
  "no such filter": binding("nobody"),
  "a filter that includes none": binding("lost"),
  "a variable without a value": binding("vars"),
  "a variable without enough values": binding("vars", value("A", "1.2.3.4") + value("B", "1.2.3.4")),
  "an address that is not to be learned": binding("address", value("CTRL_IP_LEARNING", "none")),
  "an address that cannot be learned so": binding("address", value("CTRL_IP_LEARNING", "x")),
};

const bound = async (c: Connection) => {
  const one = await c.nwfilterBindings.get("lo");
  return [one.portdev, one.filterName, await one.xml()];
};
const release = async (c: Connection) => await (await c.nwfilterBindings.get("lo")).delete();

/** Calls on network filters by what they do, in their order. */
export const nwfilterSteps: Readonly<Record<string, Step>> = {
  "nothing yet": async (c) => [
    await c.nwfilters.count(),
    await c.nwfilters.names(),
    await c.nwfilters.list(),
    await c.nwfilterBindings.list(),
  ],
  "look up nobody": (c) => c.nwfilters.get("nobody"),
  "look up no uuid": (c) => c.nwfilters.get(uuid("e")),
  ...Object.fromEntries(
    Object.entries(broken).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, async (c) => (await c.nwfilters.define(xml)).name]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).map(([what, xml]): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.nwfilters.define(xml);
      const text = await defined.xml();
      await defined.undefine();
      return [defined.name, defined.uuid, text];
    }]),
  ),
  // Of rules with many attributes libvirt takes hours.
  ...Object.fromEntries(
    [...Object.entries(broken), ...Object.entries(kinds)].filter(([what]) => !(what in protocols)).map((
      [what, xml],
    ): [string, Step] => [
      `validate ${what}`,
      (c) => isTaken(() => c.nwfilters.define(xml, { validate: true })),
    ]),
  ),
  "define": async (c) => {
    for (
      const xml of [
        filter("mac", "1", rule("<mac match='no' srcmacaddr='$MAC'/>"), " chain='mac'"),
        filter("vars", "2", rule("<ip srcipaddr='$A' dstipaddr='$B[1]'/>")),
        filter("address", "3", rule("<ip match='no' srcipaddr='$IP'/>")),
        filter("lost", "4", reference("nobody")),
        filter("both", "5", reference("mac") + reference("vars", value("A", "1.2.3.4"))),
      ]
    ) await c.nwfilters.define(xml);
    return [await c.nwfilters.count(), (await c.nwfilters.names()).toSorted()];
  },
  "define its uuid with another name": (c) => c.nwfilters.define(filter("other", "1")),
  "define its name with another uuid": (c) => c.nwfilters.define(filter("mac", "9")),
  "define it again": async (c) =>
    await (await c.nwfilters.define(filter("mac", "1", rule("<mac srcmacaddr='$MAC'/>"), " chain='mac'")))
      .xml(),
  "include itself": (c) => c.nwfilters.define(filter("mac", "1", reference("mac"))),
  "include what includes it": (c) => c.nwfilters.define(filter("mac", "1", reference("both"))),
  ...Object.fromEntries(
    Object.entries(brokenBindings).map(([what, xml]): [string, Step] => [
      `bind with ${what}`,
      async (c) => (await c.nwfilterBindings.create(xml)).filterName,
    ]),
  ),
  "no binding": (c) => c.nwfilterBindings.get("lo"),
  "bind": async (c) => {
    await c.nwfilterBindings.create(binding("mac"));
    return await bound(c);
  },
  "bind it again": (c) => c.nwfilterBindings.create(binding("vars")),
  "list the bindings": async (c) => (await c.nwfilterBindings.list()).map(({ portdev }) => portdev),
  "undefine what is bound": async (c) => await (await c.nwfilters.get("mac")).undefine(),
  "change what is bound": async (c) => {
    await c.nwfilters.define(filter("mac", "1", rule("<mac match='no' srcmacaddr='$MAC'/>"), " chain='mac'"));
    return await (await c.nwfilters.get("mac")).xml();
  },
  "change what is bound to what it cannot be": async (c) => {
    await c.nwfilters.define(filter("mac", "1", rule("<ip srcipaddr='$NOBODY'/>")));
  },
  "change what is bound to what includes nobody": async (c) => {
    await c.nwfilters.define(filter("mac", "1", reference("nobody")));
  },
  "it is as it was": async (c) => await (await c.nwfilters.get("mac")).xml(),
  "release": (c) => release(c),
  "release it again": async (c) => {
    const one = await c.nwfilterBindings.create(binding("mac"));
    await one.delete();
    await one.delete();
  },
  "xml of a binding that is gone": async (c) => {
    const one = await c.nwfilterBindings.create(binding("mac"));
    await one.delete();
    await one.xml();
  },
  "bind with values": async (c) => {
    await c.nwfilterBindings.create(
      binding("both", value("B", "1.2.3.4") + value("B", "1.2.3.5"), "<linkdev name='eth0'/>"),
    );
    return await bound(c);
  },
  "undefine what is included": async (c) => await (await c.nwfilters.get("vars")).undefine(),
  "change what is included to what it cannot be": async (c) => {
    await c.nwfilters.define(filter("vars", "2", rule("<ip srcipaddr='$NOBODY'/>")));
  },
  "release both": (c) => release(c),
  "undefine": async (c) => {
    for (const name of ["mac", "address", "lost", "both", "vars"]) {
      await (await c.nwfilters.get(name)).undefine();
    }
    return await c.nwfilters.names();
  },
  ...Object.fromEntries(
    (["xml", "undefine"] as const).map((
      method,
    ): [string, Step] => [`${method} of what is gone`, async (c) => {
      const gone = await c.nwfilters.define(filter("x", "a"));
      await gone.undefine();
      return await gone[method]();
    }]),
  ),
  "without the right to write": async (c, ro) => {
    const defined = await c.nwfilters.define(filter("x", "a"));
    await c.nwfilterBindings.create(binding("x"));
    return [
      await (await ro.nwfilters.get("x")).xml(),
      (await ro.nwfilters.list()).length,
      await bound(ro),
      (await ro.nwfilterBindings.list()).length,
      defined.name,
    ];
  },
  "define without the right": (_, ro) => ro.nwfilters.define(filter("y", "b")),
  "undefine without the right": async (_, ro) => await (await ro.nwfilters.get("x")).undefine(),
  "bind without the right": (_, ro) => ro.nwfilterBindings.create(binding("x")),
  "release without the right": (_, ro) => release(ro),
};
