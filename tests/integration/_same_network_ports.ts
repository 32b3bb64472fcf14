import type { Connection, Network, NetworkPort } from "@denovirt/denovirt";
import { uuid } from "./_digit_uuid.ts";
import type { Step } from "./_same_script_on_both.ts";

const OWNER = `<owner><name>me</name><uuid>${uuid("f")}</uuid></owner>`;

/** A port's document. */
const port = (digit: string, more = "", mac = `52:54:00:00:00:0${digit}`) =>
  `<networkport><uuid>${uuid(digit)}</uuid>${OWNER}<mac address='${mac}'/>${more}</networkport>`;
const bandwidth = (inbound: string) => `<bandwidth><inbound ${inbound}/></bandwidth>`;

// With all that a real host would make up otherwise.
const NETWORK = `<network trustGuestRxFilters='yes'><name>ports</name><uuid>${uuid("a")}</uuid>` +
  "<forward mode='route'/><bridge name='virbr7' macTableManager='kernel'/><mac address='52:54:00:aa:bb:cc'/>" +
  "<port isolated='yes'/><ip address='192.168.150.1' netmask='255.255.255.0'/>" +
  `<portgroup name='main' default='yes'>${bandwidth("average='100'")}</portgroup>` +
  "<portgroup name='slow' trustGuestRxFilters='no'><bandwidth><outbound average='10' peak='20'/></bandwidth></portgroup>" +
  "</network>";
const DIRECT =
  `<network><name>direct</name><uuid>${uuid("b")}</uuid><forward mode='bridge'><interface dev='x0'/>` +
  "<interface dev='x1'/></forward></network>";
const ALONE =
  `<network><name>alone</name><uuid>${uuid("c")}</uuid><forward mode='passthrough'><interface dev='x0'/>` +
  "</forward></network>";
const QBH =
  `<network><name>qbh</name><uuid>${
    uuid("d")
  }</uuid><forward mode='private'><interface dev='x0'/></forward>` +
  "<virtualport type='802.1Qbh'/></network>";
const BRIDGED =
  `<network><name>bridged</name><uuid>${uuid("e")}</uuid><forward mode='bridge'/><bridge name='br0'/>` +
  "<vlan><tag id='5'/></vlan><virtualport type='openvswitch'/></network>";

/** Ports of the network with IP forwarding, by what is special about them. */
const kinds: Readonly<Record<string, string>> = {
  "plain": port("1"),
  "of a group": port("1", "<group>slow</group>"),
  "of no group": port("1", "<group>nobody</group>"),
  "with bandwidth": port("1", bandwidth("average='1' peak='2' burst='3'")),
  "with a class": port("1", "<bandwidth classID='7'/>"),
  "with a vlan": port("1", "<vlan><tag id='9'/></vlan>"),
  "not isolated": port("1", "<port isolated='no'/>"),
  "with filters": port("1", "<rxfilters trustGuest='no'/>"),
  "with a plug of none": port("1", "<plug type='none'/>"),
  "with an empty virtual port": port("1", "<virtualport/>"),
  "with a mac of other letters": port("1", "", "52:54:00:A:B:C"),
};

const broken: Readonly<Record<string, string>> = {
  "no xml": "<networkport",
  "another document": "<network/>",
  "no uuid": `<networkport>${OWNER}<mac address='52:54:00:00:00:01'/></networkport>`,
  "a wrong uuid": port("1").replace(uuid("1"), "x"),
  "no owner": port("1").replace(OWNER, ""),
  "no owner's uuid": port("1").replace(`<uuid>${uuid("f")}</uuid>`, ""),
  "a wrong owner's uuid": port("1").replace(uuid("f"), "x"),
  "no mac": port("1").replace(/<mac[^>]*>/, ""),
  "a wrong mac": port("1", "", "x"),
  "a wrong port": port("1", "<port isolated='x'/>"),
  "wrong filters": port("1", "<rxfilters trustGuest='x'/>"),
  "a wrong vlan": port("1", "<vlan/>"),
  "a virtual port": port("1", "<virtualport type='openvswitch'/>"),
  "a virtual port of an unknown type": port("1", "<virtualport type='x'/>"),
  "a floor without a network's": port("1", bandwidth("floor='1'")),
  "a floor of nothing": port("1", "<bandwidth><inbound peak='1'/></bandwidth>"),
  "a plug of an unknown type": port("1", "<plug type='x'/>"),
  "a plug without a bridge": port("1", "<plug type='network'/>"),
  "a plug with a wrong table": port("1", "<plug type='bridge' bridge='b' macTableManager='x'/>"),
  "a plug without a device": port("1", "<plug type='direct'/>"),
  "a plug of a wrong mode": port("1", "<plug type='direct' dev='d' mode='x'/>"),
  "a plug without an address": port("1", "<plug type='hostdev-pci'/>"),
  "a plug with a wrong driver": port("1", "<plug type='hostdev-pci'><driver name='x'/></plug>"),
  "a plug with a wrong managed": port("1", "<plug type='hostdev-pci' managed='x'/>"),
  "a plug that nobody reclaims": port("1", "<plug type='network' bridge='virbr7'/>"),
};

const get = async (c: Connection, name = "ports") => await c.networks.get(name);
const one = async (c: Connection, digit: string, name?: string) =>
  await (await get(c, name)).ports.get(uuid(digit));
const listed = async (network: Network) => (await network.ports.list()).map((each) => each.uuid).sort();

/** Makes a port of each document, and takes it away again. */
const made = (name: string, digit: string, documents: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(documents).map((
      [what, xml],
    ): [string, Step] => [`a port of ${name} ${what}`, async (c) => {
      const created = await (await get(c, name)).ports.create(xml);
      const facts = [created.uuid, await created.xml(), await (await get(c, name)).xml()];
      await (await one(c, digit, name)).delete();
      return facts;
    }]),
  );

/** Calls on ports by what they do, in their order; the same on a real host, whose network driver has them. */
export const portSteps: Readonly<Record<string, Step>> = {
  "define": async (c) => await (await c.networks.define(NETWORK)).xml(),
  "list while stopped": async (c) => await listed(await get(c)),
  "create while stopped": async (c) => await (await get(c)).ports.create(port("1")),
  "look up while stopped": (c) => one(c, "1"),
  "leases while stopped": async (c) => await (await get(c)).dhcpLeases(),
  "start": async (c) => await (await get(c)).start(),
  "leases": async (c) => await (await get(c)).dhcpLeases(),
  "leases of a mac": async (c) => await (await get(c)).dhcpLeases({ mac: "52:54:00:00:00:01" }),
  "leases of no mac": async (c) => await (await get(c)).dhcpLeases({ mac: "52-54-00-00-00-01" }),
  "no ports": async (c) => await listed(await get(c)),
  "no such port": (c) => one(c, "1"),
  ...Object.fromEntries(
    Object.entries(broken).map(([what, xml]): [string, Step] => [
      `create with ${what}`,
      async (c) => (await (await get(c)).ports.create(xml)).uuid,
    ]),
  ),
  ...made("ports", "1", kinds),
  "create": async (c) => (await (await get(c)).ports.create(port("1"))).uuid,
  "create it again": async (c) => (await (await get(c)).ports.create(port("1"))).uuid,
  "reclaim another": async (c) =>
    (await (await get(c)).ports.create(port("2", "<plug type='network' bridge='any'/>"), { reclaim: true }))
      .uuid,
  "its xml": async (c) => await (await one(c, "2")).xml(),
  "reclaim without a plug": async (c) => await (await get(c)).ports.create(port("3"), { reclaim: true }),
  "reclaim a device": async (c) =>
    await (await get(c)).ports.create(port("3", "<plug type='direct' dev='x0'/>"), { reclaim: true }),
  "list": async (c) => await listed(await get(c)),
  "xml of the network": async (c) => await (await get(c)).xml(),
  "inactive xml of the network": async (c) => await (await get(c)).xml({ inactive: true }),
  "parameters": async (c) => await (await one(c, "1")).parameters(),
  "no parameters": async (c) => await (await one(c, "2")).parameters(),
  "set parameters": async (c) => {
    const mine = await one(c, "1");
    await mine.setParameters({ "inbound.average": 1024, "outbound.average": 512, "outbound.peak": 2048 });
    return [await mine.parameters(), await mine.xml()];
  },
  "set no average": async (c) => {
    const mine = await one(c, "1");
    await mine.setParameters({ "inbound.peak": 5, "outbound.average": 7 });
    return [await mine.parameters(), await mine.xml()];
  },
  "set a floor": async (c) => await (await one(c, "1")).setParameters({ "inbound.floor": 5 }),
  "set nothing": async (c) => {
    const mine = await one(c, "1");
    await mine.setParameters({ "inbound.average": 0 });
    return [await mine.parameters(), await mine.xml()];
  },
  ...Object.fromEntries(
    (["xml", "parameters", "delete"] as const).map((method): [string, Step] => [
      `${method} of a port that is gone`,
      async (c) => {
        const gone: NetworkPort = await (await get(c)).ports.create(port("4"));
        await gone.delete();
        return await gone[method]();
      },
    ]),
  ),
  "without the right to write": async (_, ro) => [
    await listed(await get(ro)),
    await (await one(ro, "1")).xml(),
    await (await one(ro, "1")).parameters(),
  ],
  "create without the right": async (_, ro) => await (await get(ro)).ports.create(port("5")),
  "delete without the right": async (_, ro) => await (await one(ro, "1")).delete(),
  "set parameters without the right": async (_, ro) =>
    await (await one(ro, "1")).setParameters({ "inbound.average": 1 }),
  "stop, which takes them along": async (c) => {
    await (await get(c)).destroy();
    await (await get(c)).start();
    return await listed(await get(c));
  },
  "direct ports": async (c) => {
    const direct = await c.networks.create(DIRECT);
    const texts: string[] = [];
    for (const digit of ["1", "2", "3"]) texts.push(await (await direct.ports.create(port(digit))).xml());
    return [texts, await direct.xml()];
  },
  ...made("direct", "4", {
    "with a virtual port": port(
      "4",
      "<virtualport type='802.1Qbh'><parameters profileid='p'/></virtualport>",
    ),
    "with half a virtual port": port("4", "<virtualport type='802.1Qbh'/>"),
    "with a virtual port made up": port(
      "4",
      `<virtualport type='802.1Qbg'><parameters managerid='1' typeid='2' typeidversion='3' instanceid='${
        uuid("9")
      }'/></virtualport>`,
    ),
    "with an unfit virtual port": port("4", "<virtualport type='openvswitch'/>"),
    "with a floor": port("4", bandwidth("floor='1'")),
  }),
  "reclaim an interface": async (c) => {
    const mine = await (await get(c, "direct")).ports.create(
      port("5", "<plug type='direct' dev='x1' mode='private'/>"),
      { reclaim: true },
    );
    return [await mine.xml(), await (await get(c, "direct")).xml()];
  },
  "reclaim no interface": async (c) =>
    await (await get(c, "direct")).ports.create(port("6", "<plug type='direct' dev='x9'/>"), {
      reclaim: true,
    }),
  "an interface for one": async (c) => {
    const alone = await c.networks.create(ALONE);
    return [await (await alone.ports.create(port("1"))).xml(), await alone.xml()];
  },
  "an interface for two": async (c) => await (await get(c, "alone")).ports.create(port("2")),
  "reclaim an interface for two": async (c) =>
    await (await get(c, "alone")).ports.create(port("2", "<plug type='direct' dev='x0'/>"), {
      reclaim: true,
    }),
  "a private interface": async (c) => {
    const qbh = await c.networks.create(QBH);
    const mine = await qbh.ports.create(port("1", "<virtualport><parameters profileid='p'/></virtualport>"));
    return [await mine.xml(), await qbh.xml()];
  },
  "a private interface for two": async (c) =>
    await (await get(c, "qbh")).ports.create(
      port("2", "<virtualport><parameters profileid='p'/></virtualport>"),
    ),
  "virtual ports that don't agree": async (c) =>
    await (await get(c, "qbh")).ports.create(port("2", "<virtualport type='802.1Qbg'/>")),
  "a host's bridge": async (c) => {
    const bridged = await c.networks.create(BRIDGED);
    const mine = await bridged.ports.create(
      port("1", `<virtualport><parameters interfaceid='${uuid("9")}' profileid='p'/></virtualport>`),
    );
    return [await mine.xml(), await bridged.xml()];
  },
  "an unfit virtual port of a host's bridge": async (c) =>
    await (await get(c, "bridged")).ports.create(port("2", "<virtualport type='midonet'/>")),
  "delete an interface that is in use": async (c) =>
    await (await get(c, "direct")).update("delete", "forward-interface", "<interface dev='x0'/>"),
  "the end": async (c) => {
    for (const name of ["direct", "alone", "qbh", "bridged", "ports"]) await (await get(c, name)).destroy();
    await (await get(c)).undefine();
  },
};
