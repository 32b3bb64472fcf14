import assert from "node:assert/strict";
import { test } from "../../../../drivers/test/mod.ts";
import type {
  InterfaceTable,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  StorageTable,
} from "../../../../core/contract/generated/tables.gen.ts";
import { parseUri } from "../../../../core/contract/uri.ts";
import { domainXml, openSimulatedHost } from "../_simulated_host.ts";

const NS = "xmlns:test='http://libvirt.org/schemas/domain/test/1.0'";

const domain = (name: string, own: string) =>
  `<domain type='test' ${NS}><name>${name}</name><memory>4096</memory><os><type>linux</type></os>${own}</domain>`;

const NODE = `<node>
  <cpu><mhz>6000</mhz><model>foo</model><active>3</active><nodes>4</nodes><sockets>4</sockets><cores>4</cores>
    <threads>2</threads></cpu>
  <memory>6291456</memory>
  <domain file='guests/one.xml'/>
  ${domain("paused", "<test:runstate>3</test:runstate>")}
  ${domain("saved", "<test:runstate>5</test:runstate><test:hasmanagedsave/>")}
  ${domain("passing", "<test:transient/><test:domainsnapshot><name>s</name></test:domainsnapshot>")}
  <network><name>private</name><ip address='10.0.0.1' netmask='255.255.0.0'/></network>
  <network file='network.xml'/>
  <interface type='ethernet' name='eth5'/>
  <filter name='own-mac' chain='mac'/>
  <pool type='dir'><name>p</name><target><path>/p</path></target>
    <volume><name>a</name><capacity unit='MiB'>2</capacity><allocation>4096</allocation></volume>
    <volume><name>b</name><key>k</key><capacity>5</capacity><target><path>/elsewhere/b</path></target></volume>
    <volume file='volume.xml'/>
  </pool>
  <device><name>pci_0000_02_00_0</name><parent>root</parent><driver><name>nv</name></driver>
    <capability type='pci'><domain>0</domain><bus>2</bus><slot>0</slot><function>0</function>
      <capability type='mdev_types'><type id='nv-11'><deviceAPI>vfio-pci</deviceAPI><availableInstances>1</availableInstances></type>
      </capability></capability></device>
</node>`;

async function withFile(text: string, work: (uri: string) => Promise<void>): Promise<void> {
  const dir = await Deno.makeTempDir();
  try {
    await Deno.mkdir(`${dir}/guests`);
    await Deno.writeTextFile(
      `${dir}/guests/one.xml`,
      domainXml("one", { devices: "<interface type='network'><source network='private'/></interface>" }),
    );
    await Deno.writeTextFile(`${dir}/volume.xml`, "<volume><name>c</name><capacity>7</capacity></volume>");
    await Deno.writeTextFile(`${dir}/network.xml`, "<network><name>other</name></network>");
    await Deno.writeTextFile(`${dir}/node.xml`, text);
    await work(`test://${dir}/node.xml`);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

Deno.test("hostFromFile() takes host facts and domains in the states that the file says", () =>
  withFile(NODE, async (uri) => {
    await using simulated = await openSimulatedHost(uri);
    const { table } = simulated;
    const info = await table.nodeGetInfo();
    assert.deepEqual(
      [info.model, info.memory, info.cpus, info.mhz, info.nodes, info.sockets, info.cores, info.threads],
      ["foo", 6291456n, 3, 6000, 4, 4, 4, 2],
    );
    const found: Record<string, unknown> = {};
    for (const dom of await table.connectListAllDomains(0)) {
      const { state } = await table.domainGetState(dom, 0);
      found[dom.name] = [
        dom.id,
        state,
        await table.domainIsPersistent(dom),
        await table.domainHasManagedSaveImage(dom, 0),
      ];
    }
    assert.deepEqual(found, {
      one: [1, 1, 1, 0],
      paused: [2, 3, 1, 0],
      saved: [-1, 5, 1, 1],
      passing: [3, 1, 0, 0],
    });
    const one = await table.domainLookupByName("one");
    assert.deepEqual((await table.domainInterfaceAddresses(one, 0, 0))[0]?.addrs, [{
      type: 0,
      addr: "10.0.0.2",
      prefix: 16,
    }]);
    assert.doesNotMatch(await table.domainGetXMLDesc(await table.domainLookupByName("paused"), 0), /test:/);
    assert.equal(await table.nodeGetFreeMemory(), 0n);
    assert.match(await table.connectGetCapabilities(), /<cells num='0'\/>/);
  }));

Deno.test("hostFromFile() takes network filters, and networks and host interfaces, which are started and stay", () =>
  withFile(NODE, async (uri) => {
    await using simulated = await openSimulatedHost(uri);
    const networks = simulated.connection.networks as Required<NetworkTable>;
    assert.deepEqual(await networks.connectListNetworks(), ["private", "other"]);
    const filters = simulated.connection.nwfilters as Required<NWFilterTable>;
    assert.deepEqual(await filters.connectListNWFilters(), ["own-mac"]);
    const interfaces = simulated.connection.interfaces as Required<InterfaceTable>;
    assert.deepEqual(await interfaces.connectListInterfaces(), ["eth5"]);
    const other = await networks.networkLookupByName("other");
    assert.deepEqual([await networks.networkIsPersistent(other), await networks.networkGetAutostart(other)], [
      1,
      0,
    ]);
  }));

Deno.test("hostFromFile() takes storage pools with their volumes, and host devices", () =>
  withFile(NODE, async (uri) => {
    await using simulated = await openSimulatedHost(uri);
    const storage = simulated.connection.storage as Required<StorageTable>;
    const pools = await storage.connectListAllStoragePools(0);
    assert.deepEqual(pools.map(({ name }) => name), ["p"]);
    const volumes = await storage.storagePoolListAllVolumes(pools[0]!, 0);
    assert.deepEqual(volumes.map(({ name, key }) => [name, key]), [["a", "/p/a"], ["b", "k"], ["c", "/p/c"]]);
    assert.equal(await storage.storageVolGetPath(volumes[1]!), "/elsewhere/b");
    assert.deepEqual(await storage.storagePoolGetInfo(pools[0]!), {
      state: 2,
      capacity: 100n * 1024n ** 3n,
      allocation: 4108n,
      available: 100n * 1024n ** 3n - 4108n,
    });
    const devices = simulated.connection.nodeDevices as Required<NodeDeviceTable>;
    assert.deepEqual(await devices.nodeListDevices(null, 0), ["pci_0000_02_00_0"]);
  }));

Deno.test("hostFromFile() makes a host of its own for each connection", () =>
  withFile(NODE, async (uri) => {
    await using one = await openSimulatedHost(uri);
    await using two = await openSimulatedHost(uri);
    await one.table.domainDestroy(await one.table.domainLookupByName("paused"));
    assert.equal((await two.table.domainLookupByName("paused")).id, 2);
    assert.deepEqual(two.heard(), []);
  }));

Deno.test("hostFromFile() lets in only users of the file", () =>
  withFile("<node><auth><user password='secret'>ann</user><user>bob</user></auth></node>", async (uri) => {
    const failed = { code: "AUTH_FAILED", domain: "TEST", outcome: "refused" };
    await assert.rejects(test.open(parseUri(uri), {}), failed);
    await assert.rejects(test.open(parseUri(uri), { auth: { username: "ann", password: "no" } }), failed);
    await (await test.open(parseUri(uri), { auth: () => ({ username: "ann", password: "secret" }) }))
      [Symbol.asyncDispose]();
    await (await test.open(parseUri(uri), { auth: { username: "bob" } }))[Symbol.asyncDispose]();
  }));

Deno.test("hostFromFile() refuses what libvirt refuses, with its codes", async () => {
  const cases: readonly (readonly [text: string, code: string, part: string])[] = [
    ["<node><domain", "XML_DETAIL", "TEST"],
    ["<nodes/>", "XML_ERROR", "XML"],
    ["<node><memory>x</memory></node>", "XML_ERROR", "TEST"],
    [`<node>${domain("x", "<test:runstate>8</test:runstate>")}</node>`, "XML_ERROR", "TEST"],
    [`<node>${domain("x", "<test:runstate>5</test:runstate><test:transient/>")}</node>`, "XML_ERROR", "TEST"],
    [`<node>${domain("x", "<test:hasmanagedsave/>")}</node>`, "XML_ERROR", "TEST"],
    ["<node><network/></node>", "NO_NAME", "NETWORK"],
    [
      "<node><network><name>x</name></network><network><name>x</name></network></node>",
      "OPERATION_FAILED",
      "NETWORK",
    ],
    ["<node><domain file='none.xml'/></node>", "XML_ERROR", "TEST"],
    [`<node>${domain("x", "")}${domain("x", "")}</node>`, "OPERATION_FAILED", "DOMAIN"],
  ];
  for (const [text, code, part] of cases) {
    await withFile(text, (uri) => assert.rejects(test.open(parseUri(uri), {}), { code, domain: part }, text));
  }
  await assert.rejects(test.open(parseUri("test:///no/such/file"), {}), {
    code: "XML_ERROR",
    domain: "TEST",
  });
});
