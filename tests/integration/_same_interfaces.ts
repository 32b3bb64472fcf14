import type { Connection, HostInterface } from "@denovirt/denovirt";
import { isTaken, type Step } from "./_same_script_on_both.ts";
import { sorted } from "./_sorted_names.ts";

const brief = ({ name, mac }: HostInterface) => ({ name, mac });

const MAC = "aa:bb:cc:dd:ee:07";
const eth = (name: string, more = "") => `<interface type='ethernet' name='${name}'>${more}</interface>`;
const typed = (type: string, more: string, name = "x0") =>
  `<interface type='${type}' name='${name}'>${more}</interface>`;
const bond = (more: string, attributes = "") => typed("bond", `<bond${attributes}>${more}</bond>`);
const bridge = (more: string, attributes = "") => typed("bridge", `<bridge${attributes}>${more}</bridge>`);
const vlan = (more: string, attributes = " tag='42'") => typed("vlan", `<vlan${attributes}>${more}</vlan>`);
const protocol = (more: string, family = "ipv4") =>
  eth("x0", `<protocol family='${family}'>${more}</protocol>`);

/** Interfaces of every type. */
const kinds: Readonly<Record<string, string>> = {
  "a bare one": eth("x0"),
  "an ethernet": eth(
    "x0",
    `<mac address='${MAC}'/><link speed='1000' state='up'/><mtu size='0x10'/>`.replace("0x10", "9000") +
      "<start mode='hotplug'/><what/>",
  ),
  "an mtu of zero": eth("x0", "<mtu size='0'/>"),
  "a link of nothing": eth("x0", "<link state='' speed='0'/>"),
  "a mac of any letters": eth("x0", "<mac address='AA-x'/>"),
  "ipv4": protocol(
    "<autoconf/><dhcp peerdns='no'/><ip address='1.2.3.4' prefix='24'/><ip address='any'/><ip prefix='x'/><route gateway='g'/>",
  ),
  "ipv6": protocol("<route gateway=''/><dhcp/><autoconf/><ip address='::1' prefix='0x40'/>", "ipv6"),
  "a negative prefix": protocol("<ip address='1.2.3.4' prefix='-5'/>"),
  "no protocol inside": protocol(""),
  "a bridge": bridge(
    eth("e0", `<mac address='${MAC}'/><start mode='none'/><mtu size='5'/>`) +
      bond("<miimon freq='1'/>") + vlan("<interface name='e1'/>"),
    " stp='off' delay='0.01'",
  ),
  "an empty bridge": bridge(""),
  "a bridge with a wrong stp": bridge(eth("e0"), " stp='x' delay='3'"),
  "a bridge's link": typed("bridge", "<bridge/><link state='x'/>"),
  "a bond by mii": bond(
    eth("e0") + eth("e1") + "<miimon freq='100' downdelay='10' updelay='-2' carrier='netif'/><arpmon/>",
    " mode='active-backup'",
  ),
  "a bond by arp": bond("<arpmon interval='5' target='1.2.3.4' validate='all'/>"),
  "a bond by nothing": bond("", " mode=''"),
  "a vlan": vlan("<interface name='e0'/>"),
  "a name that is empty": eth(""),
};

const broken: Readonly<Record<string, string>> = {
  "no xml": "<interface",
  "another document": "<network/>",
  "no type": "<interface name='x'/>",
  "an unknown type": typed("x", ""),
  "no name": "<interface type='ethernet'/>",
  "a wrong start": eth("x0", "<start mode='x'/>"),
  "an mtu of no number": eth("x0", "<mtu size='x'/>"),
  "an mtu too large": eth("x0", "<mtu size='100001'/>"),
  "a wrong link": eth("x0", "<link state='x'/>"),
  "a wrong speed": eth("x0", "<link speed='x'/>"),
  "a protocol without a family": eth("x0", "<protocol/>"),
  "a protocol of an unknown family": protocol("", "ipx"),
  "a wrong peerdns": protocol("<dhcp peerdns='x'/>"),
  "a wrong prefix": protocol("<ip address='1.2.3.4' prefix='x'/>"),
  "no bridge": typed("bridge", ""),
  "a bridge in a bridge": bridge(bridge("")),
  "a nameless one in a bridge": bridge("<interface type='ethernet'/>"),
  "no bond": typed("bond", ""),
  "a vlan in a bond": bond(vlan("<interface name='e0'/>")),
  "a bond of an unknown mode": bond("", " mode='x'"),
  "a bond without a frequency": bond("<miimon/>"),
  "a bond with a wrong frequency": bond("<miimon freq='x'/>"),
  "a bond with a wrong delay": bond("<miimon freq='1' downdelay='x'/>"),
  "a bond with another wrong delay": bond("<miimon freq='1' updelay='x'/>"),
  "a bond with an unknown carrier": bond("<miimon freq='1' carrier='x'/>"),
  "a bond without an interval": bond("<arpmon target='t'/>"),
  "a bond without a target": bond("<arpmon interval='1'/>"),
  "a bond that validates otherwise": bond("<arpmon interval='1' target='t' validate='x'/>"),
  "no vlan": typed("vlan", ""),
  "a vlan without a tag": vlan("<interface name='e0'/>", ""),
  "a vlan of nothing": vlan(""),
};

const get = (c: Connection, name: string) => c.interfaces.get(name);

/** Calls on host interfaces by what they do, in their order. */
export const interfaceSteps: Readonly<Record<string, Step>> = {
  "count": async (c) => [
    await c.interfaces.count(),
    await c.interfaces.count({ active: true }),
    await c.interfaces.count({ inactive: true }),
  ],
  "names": async (c) => [
    (await c.interfaces.names()).toSorted(),
    await c.interfaces.names({ active: true }),
    await c.interfaces.names({ inactive: true }),
  ],
  "list": async (c) => (await c.interfaces.list()).map(brief),
  "the default interface": async (c) => brief(await get(c, "eth1")),
  "its xml": async (c) => await (await get(c, "eth1")).xml(),
  "is it active": async (c) => await (await get(c, "eth1")).isActive(),
  "look up by mac": async (c) => brief(await get(c, "AA:bb:cc:dd:ee:ff")),
  "look up nobody": (c) => get(c, "nobody"),
  "look up no mac": (c) => get(c, "aa:bb:cc:dd:ee:fe"),
  ...Object.fromEntries(
    Object.entries(broken).map((
      [what, xml],
    ): [string, Step] => [`define with ${what}`, async (c) => brief(await c.interfaces.define(xml))]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).map(([what, xml]): [string, Step] => [`define and undefine: ${what}`, async (c) => {
      const defined = await c.interfaces.define(xml);
      const text = await defined.xml();
      await defined.undefine();
      return { ...brief(defined), text };
    }]),
  ),
  ...Object.fromEntries(
    [...Object.entries(broken), ...Object.entries(kinds)].map(([what, xml]): [string, Step] => [
      `validate ${what}`,
      (c) => isTaken(() => c.interfaces.define(xml, { validate: true })),
    ]),
  ),
  "define": async (c) => brief(await c.interfaces.define(eth("eth7", `<mac address='${MAC}'/>`))),
  "define it again": async (c) => {
    const again = await c.interfaces.define(eth("eth7", `<mac address='${MAC}'/><mtu size='7'/>`));
    return [brief(again), await again.xml()];
  },
  "two with one mac": async (c) => {
    const other = await c.interfaces.define(eth("eth8", `<mac address='${MAC}'/>`));
    try {
      return await get(c, MAC);
    } finally {
      await other.undefine();
    }
  },
  "list the inactive": async (c) => sorted(await c.interfaces.list({ inactive: true })),
  "list the active": async (c) => sorted(await c.interfaces.list({ active: true })),
  "list both": async (c) => sorted(await c.interfaces.list({ active: true, inactive: true })),
  "destroy what is stopped": async (c) => await (await get(c, "eth7")).destroy(),
  "start": async (c) => await (await get(c, "eth7")).start(),
  "start what is started": async (c) => await (await get(c, "eth7")).start(),
  "names of both sorts": async (
    c,
  ) => [
    (await c.interfaces.names({ active: true })).toSorted(),
    await c.interfaces.names({ inactive: true }),
  ],
  "define what is started": async (c) => {
    const again = await c.interfaces.define(eth("eth7", `<mac address='${MAC}'/>`));
    return [await again.isActive(), await again.xml()];
  },
  "undefine what is started": async (c) => await (await get(c, "eth7")).undefine(),
  "it is gone": (c) => get(c, "eth7"),
  ...Object.fromEntries(
    (["xml", "start", "destroy", "undefine", "isActive"] as const).map((
      method,
    ): [string, Step] => [`${method} of what is gone`, async (c) => {
      const gone = await c.interfaces.define(eth("gone"));
      await gone.undefine();
      return await gone[method]();
    }]),
  ),
  "commit nothing": (c) => c.interfaces.commit(),
  "roll nothing back": (c) => c.interfaces.rollback(),
  "begin": (c) => c.interfaces.begin(),
  "begin twice": (c) => c.interfaces.begin(),
  "change": async (c) => {
    await (await c.interfaces.define(eth("eth9", "<mac address='aa:bb:cc:dd:ee:09'/>"))).start();
    await (await get(c, "eth1")).undefine();
    return sorted(await c.interfaces.list());
  },
  "roll back": async (c) => {
    await c.interfaces.rollback();
    const one = await get(c, "eth1");
    // Which it was is not known any more.
    return [sorted(await c.interfaces.list()), await one.isActive(), await one.xml()];
  },
  "commit": async (c) => {
    await c.interfaces.begin();
    await (await get(c, "eth1")).start();
    await c.interfaces.define(eth("eth9", "<mac address='aa:bb:cc:dd:ee:09'/>"));
    await c.interfaces.commit();
    return [sorted(await c.interfaces.list()), await (await get(c, "eth1")).isActive()];
  },
  "without the right to write": async (_, ro) => [
    sorted(await ro.interfaces.list()),
    await (await get(ro, "eth1")).xml(),
    brief(await get(ro, "aa:bb:cc:dd:ee:ff")),
  ],
  "define without the right": (_, ro) => ro.interfaces.define(eth("x")),
  "begin without the right": (_, ro) => ro.interfaces.begin(),
  "commit without the right": (_, ro) => ro.interfaces.commit(),
  "roll back without the right": (_, ro) => ro.interfaces.rollback(),
  ...Object.fromEntries(
    (["start", "destroy", "undefine"] as const).map((
      method,
    ): [string, Step] => [
      `${method} without the right`,
      async (_, ro) => await (await get(ro, "eth1"))[method](),
    ]),
  ),
};
