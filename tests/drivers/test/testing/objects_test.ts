import assert from "node:assert/strict";
import { connect, type Connection } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { until } from "../../../hosts/until.ts";
import { domainXml } from "../_simulated_host.ts";

const PORT = "00000000-0000-4000-8000-000000000001";
const PORT_XML =
  `<networkport><uuid>${PORT}</uuid><owner><name>me</name><uuid>${PORT}</uuid></owner><mac address='52:54:00:00:00:01'/>` +
  "</networkport>";
const FILTERED =
  "<interface type='network'><source network='default'/><filterref filter='nothing'/></interface>";

const filter = async ({ nwfilters }: Connection, name: string) =>
  await nwfilters.find(name) ?? await nwfilters.define(`<filter name='${name}'/>`);

/** Calls about objects of each kind, by what a rule knows the object as. */
const calls: Readonly<
  Record<string, readonly [object: string, call: (connection: Connection) => Promise<unknown>]>
> = {
  networkGetDHCPLeases: ["default", async (c) => await (await c.networks.get("default")).dhcpLeases()],
  networkDefineXML: ["", (c) => c.networks.define("<network><name>x</name></network>")],
  networkPortDelete: [PORT, async (c) => {
    const { ports } = await c.networks.get("default");
    await (await ports.find(PORT) ?? await ports.create(PORT_XML)).delete();
  }],
  networkListAllPorts: ["default", async (c) => await (await c.networks.get("default")).ports.list()],
  interfaceDestroy: ["eth1", async (c) => await (await c.interfaces.get("eth1")).destroy()],
  interfaceChangeBegin: ["", (c) => c.interfaces.begin()],
  nWFilterUndefine: ["free", async (c) => await (await filter(c, "free")).undefine()],
  nWFilterBindingDelete: ["testnet0", async (c) => {
    await filter(c, "nothing");
    await (await c.nwfilterBindings.get("testnet0")).delete();
  }],
};

Deno.test("TestHost.rule() fails calls about networks, ports, interfaces, filters and bindings, by their objects", async () => {
  for (const [call, [object, make]] of Object.entries(calls)) {
    await using host = testHost({ domains: [domainXml("vm", { devices: FILTERED })] });
    await using connection = await connect(host.uri);
    const rule = host.rule({
      call: call as Parameters<typeof host.calls>[0] & string,
      ...object === "" ? {} : { object },
      fail: "OPERATION_FAILED",
      times: 1,
    });
    await assert.rejects(make(connection), { code: "OPERATION_FAILED", outcome: "refused" }, call);
    assert.equal(rule.hits, 1, call);
    await make(connection);
    const [first] = host.calls(call as Parameters<typeof host.calls>[0] & string);
    assert.equal(first?.object, object || undefined, call);
  }
});

Deno.test("A connection that comes back tells of networks that have changed meanwhile", async () => {
  await using host = testHost();
  await using other = await connect(host.uri);
  const xml = (name: string) => `<network><name>${name}</name></network>`;
  for (const name of ["stays", "goes", "stops"]) await (await other.networks.define(xml(name))).start();
  await other.networks.create(xml("ends"));
  await other.networks.define(xml("starts"));

  await using connection = await connect(host.uri, { reconnect: { minDelayMs: 1, maxDelayMs: 2 } });
  const heard: string[] = [];
  using subscription = connection.events.on("network.lifecycle", ({ network, event, synthetic }) => {
    heard.push(`${network.name} ${event} ${synthetic ?? false}`);
  });
  await subscription.ready;
  const refused = host.rule({ call: "connectOpen", fail: "NO_CONNECT" });
  host.rule({ call: "networkLookupByName", object: "lost", lose: "before" });
  await assert.rejects(connection.networks.get("lost"), { code: "RPC" });
  const change = async (name: string) => await other.networks.get(name);
  await (await change("goes")).destroy();
  await (await change("goes")).undefine();
  await (await change("stops")).destroy();
  await (await change("ends")).destroy();
  await (await change("starts")).start();
  await other.networks.define(xml("comes"));
  refused.remove();
  await until(() => heard.length === 6, `six events, after ${heard}`);
  assert.deepEqual(heard.toSorted(), [
    "comes defined true",
    "ends stopped true",
    "goes stopped true",
    "goes undefined true",
    "starts started true",
    "stops stopped true",
  ]);
  await (await change("stays")).destroy();
  await until(() => heard.at(-1) === "stays stopped false", "an event of the host's own");
});
