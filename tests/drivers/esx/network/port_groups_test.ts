import assert from "node:assert/strict";
import { connect, type Domain } from "../../../../mod.ts";
import { writeUuid } from "../../../../drivers/_vmx/mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { VcsimRelay } from "../../../hosts/vcsim_relay.ts";
import { addPortGroups, makeSwitch, named } from "../_distributed.ts";
import { credentials, esxUri, LONE_HOST, openEsx, smallXml } from "../_open.ts";
import { openSession } from "../vim25/_session.ts";

/** A simulated vCenter behind a relay, and a domain with one card of the host's own network. */
async function start() {
  await using stack = new AsyncDisposableStack();
  const host = stack.use(await Vcsim.start({ vms: 0, portgroups: 2 }));
  const client = stack.use(await openSession(host));
  const relay = stack.use(await VcsimRelay.start(host));
  const uri = esxUri(host, LONE_HOST).replace(`:${host.port}`, `:${relay.port}`);
  const connection = stack.use(await connect(uri, { ...credentials(host), keepalive: false }));
  const domain = await connection.domains.define(smallXml("web"));
  const [found] = await client.list("DistributedVirtualSwitch", ["uuid"]);
  const switchid = found!.values.uuid!;
  const group = (await named(client, "DistributedVirtualPortgroup", "DC0_DVPG1")).value;
  const owned = stack.move();
  return {
    ...{ host, client, relay, connection, domain, switchid, group },
    /** What changed the host since the domain was there. */
    changes: () => relay.calls.filter((call) => /_Task$/.test(call)).slice(1),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

const MAC = "00:50:56:11:22:33";
const card = (type: string, source: string, more = "") =>
  `<interface type='${type}'><mac address='${MAC}'/><source ${source}/><model type='vmxnet3'/>${more}</interface>`;

/** The last card's network. */
async function plugged(domain: Domain): Promise<unknown> {
  const { type, source } = (await domain.config()).devices!.interface!.at(-1)! as {
    readonly type: string;
    readonly source?: unknown;
  };
  return { type, source };
}

peerTest(
  "A card is plugged into the port group that its document names, and shows it",
  ["vcsim"],
  async () => {
    await using at = await start();
    const { domain, switchid, group } = at;
    const port = (portid = 0, connectionid = 0) => ({
      type: "vds",
      source: { switchid, portid, portgroupid: group, connectionid },
    });
    const sources: readonly (readonly [xml: string, shown: unknown])[] = [
      [card("vds", `switchid='${switchid}' portgroupid='${group}'`), port()],
      [card("vds", `switchid='${switchid}' portgroupid='${group}' portid='0' connectionid='0'`), port()],
      [
        card("vds", `switchid='${switchid}' portgroupid='${group}' portid='7' connectionid='91'`),
        port(7, 91),
      ],
      [card("vds", `switchid='${writeUuid(switchid)}' portgroupid='${group}'`), port()],
      [card("bridge", "bridge='DC0_DVPG1'"), port()],
      [card("network", "network='DC0_DVPG1'"), port()],
      [card("network", "network='DVS0' portgroup='DC0_DVPG1'"), port()],
      [card("network", "network='vSwitch0' portgroup='VM Network'"), {
        type: "bridge",
        source: { bridge: "VM Network" },
      }],
    ];
    for (const [xml, shown] of sources) {
      await domain.attachDevice(xml);
      assert.deepEqual(await plugged(domain), shown, xml);
      await domain.detachDevice(card("bridge", "bridge='of no matter'"));
    }
    const made = await at.connection.domains.define(
      smallXml("db", { devices: card("vds", `switchid='${switchid}' portgroupid='${group}'`) }),
    );
    assert.deepEqual(await plugged(made), port());
  },
);

peerTest(
  "A card whose network is not there is refused by its name, and nothing is sent",
  ["vcsim"],
  async () => {
    await using at = await start();
    const { connection, domain, switchid, group } = at;
    const other = "503426b2-94e9-3b16-1d68-87bfff4a5440";
    const refused: readonly (readonly [xml: string, message: RegExp])[] = [
      [
        card("bridge", "bridge='nowhere'"),
        /in reach, "VM Network",.* "DC0_DVPG0", "DC0_DVPG1": found "nowhere"/,
      ],
      [card("network", "network='nowhere'"), /"VM Network".*: found "nowhere"/],
      [card("network", "network='DVS0' portgroup='VM Network'"), /switch "DVS0".*: found "VM Network"/],
      [card("network", "network='vSwitch0' portgroup='DC0_DVPG1'"), /: found "DC0_DVPG1"/],
      [card("network", "network='DVS0'"), /a port group of the switch "DVS0",.*"DC0_DVPG1": found "DVS0"/],
      [
        card("vds", `switchid='${other}' portgroupid='${group}'`),
        new RegExp(`switch in reach, "${switchid}": found "${other}"`),
      ],
      [card("vds", `switchid='${switchid}' portgroupid='none'`), new RegExp(`"${group}": found "none"`)],
    ];
    for (const [xml, message] of refused) {
      const error = { code: "NO_NETWORK", outcome: "refused", message };
      await assert.rejects(domain.attachDevice(xml), error, xml);
      await assert.rejects(connection.domains.define(smallXml("db", { devices: xml })), error, xml);
      const changed = smallXml("web", { devices: xml, elements: `<uuid>${domain.uuid}</uuid>` });
      await assert.rejects(connection.domains.define(changed), error, xml);
    }
    assert.deepEqual(at.changes(), []);
  },
);

peerTest("A name that several port groups have is refused, with their switches", ["vcsim"], async () => {
  await using at = await start();
  const { client, domain } = at;
  await addPortGroups(client, await named(client, "DistributedVirtualSwitch", "DVS0"), ["NSX-web"]);
  await makeSwitch(client, "DVS1", ["DC0_H0"], ["NSX-web"]);
  const several = { code: "CONFIG_UNSUPPORTED", message: /"NSX-web".*"DVS\d" \(.*"DVS\d" \(/ };
  await assert.rejects(domain.attachDevice(card("bridge", "bridge='NSX-web'")), several);
  await assert.rejects(domain.attachDevice(card("network", "network='NSX-web'")), several);
  assert.deepEqual(at.changes(), []);
  await domain.attachDevice(card("network", "network='DVS1' portgroup='NSX-web'"));
  const { source } = await plugged(domain) as { source: { portgroupid: string } };
  const [group] = (await client.list("DistributedVirtualPortgroup", ["key", "config"])).filter((
    { values },
  ) => values.key === source.portgroupid);
  const dvs1 = await named(client, "DistributedVirtualSwitch", "DVS1");
  assert.equal(group?.values.config?.distributedVirtualSwitch?.value, dvs1.value);
});

// vcsim knows networks by their names alone, and has no such pair: the relay is a fake of a host that has.
peerTest("The host's own port group is meant by a bridge of that name", ["vcsim"], async () => {
  await using at = await start();
  at.relay.rewrite((_, answer) => answer.replaceAll(">DC0_DVPG1<", ">VM Network<"));
  await at.domain.attachDevice(card("bridge", "bridge='VM Network'"));
  assert.deepEqual(await plugged(at.domain), { type: "bridge", source: { bridge: "VM Network" } });
  await assert.rejects(at.domain.attachDevice(card("network", "network='VM Network'")), {
    code: "CONFIG_UNSUPPORTED",
    message: /"VM Network": found those of the host, the switch "DVS0" \(/,
  });
});

// vcsim does not say which port group its switch's uplinks are: the relay is a fake of a vCenter that does.
peerTest("A switch's uplinks are nothing for a card", ["vcsim"], async () => {
  await using at = await start();
  const uplinks =
    `<ManagedObjectReference type="DistributedVirtualPortgroup">${at.group}</ManagedObjectReference>`;
  at.relay.rewrite((_, answer) =>
    answer.replace(/<name>config\.uplinkPortgroup<\/name><val [^>]*>/, `$&${uplinks}`)
  );
  const refused = { code: "NO_NETWORK", message: /in reach/ };
  await assert.rejects(at.domain.attachDevice(card("bridge", "bridge='DC0_DVPG1'")), refused);
  await at.domain.attachDevice(card("bridge", "bridge='DC0_DVPG0'"));
});

peerTest("A card that is updated keeps its port, unless it is to have another", ["vcsim"], async () => {
  await using at = await start();
  const { domain, switchid, group } = at;
  const vds = (port: string) => `switchid='${switchid}' portgroupid='${group}' ${port}`;
  const backings: string[] = [];
  at.relay.rule(({ method, xml }) => {
    if (method === "ReconfigVM_Task") backings.push(/<port [^>]*>(.*?)<\/port>/.exec(xml)?.[1] ?? "");
  });
  const kept = `<switchUuid>${switchid}</switchUuid><portgroupKey>${group}</portgroupKey>` +
    "<portKey>7</portKey><connectionCookie>91</connectionCookie>";
  await domain.attachDevice(card("vds", vds("portid='7' connectionid='91'")));
  const down = "<link state='down'/>";
  await domain.updateDevice(card("network", "network='DC0_DVPG1'", down));
  await domain.updateDevice(card("vds", vds(""), down));
  await domain.updateDevice(card("vds", vds("portid='7' connectionid='91'")));
  assert.deepEqual(backings.splice(0), [kept, kept, kept, kept]);
  await domain.updateDevice(card("vds", vds("portid='8'")));
  assert.deepEqual(backings.splice(0), [
    `<switchUuid>${switchid}</switchUuid><portgroupKey>${group}</portgroupKey><portKey>8</portKey>`,
  ]);
  // The document that it has now says nothing new.
  await at.connection.domains.define(await domain.xml());
  assert.deepEqual(await plugged(domain), {
    type: "vds",
    source: { switchid, portid: 8, portgroupid: group, connectionid: 0 },
  });
  assert.deepEqual(backings, [""]);
});

peerTest("A card keeps a network of old that nobody finds any more", ["vcsim"], async () => {
  await using at = await start();
  const { domain, relay, connection } = at;
  await domain.attachDevice(card("bridge", "bridge='VM Network'"));
  relay.rewrite(({ xml }, answer) =>
    xml.includes("<type>Network</type>") ? answer.replaceAll(">VM Network<", ">new<") : answer
  );
  await domain.updateDevice(card("bridge", "bridge='VM Network'", "<link state='down'/>"));
  await connection.domains.define(await domain.xml());
  await assert.rejects(
    domain.attachDevice(card("bridge", "bridge='VM Network'").replace(MAC, "00:50:56:11:22:34")),
    {
      code: "NO_NETWORK",
    },
  );
  assert.deepEqual(await plugged(domain), { type: "bridge", source: { bridge: "VM Network" } });
});

peerTest("A host alone refuses networks that it has not, too", ["vcsim"], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 0 });
  await using connection = await openEsx(host);
  const domain = await connection.domains.define(smallXml("web"));
  await assert.rejects(domain.attachDevice(card("bridge", "bridge='DC0_DVPG0'")), {
    code: "NO_NETWORK",
    message: /in reach, "VM Network": found "DC0_DVPG0"/,
  });
  await assert.rejects(domain.attachDevice(card("vds", "portgroupid='dvportgroup-1'")), {
    code: "CONFIG_UNSUPPORTED",
    message: /found switchid ""/,
  });
});
