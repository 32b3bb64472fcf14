import assert from "node:assert/strict";
import { type CallName, testHost } from "../../../drivers/test/testing/mod.ts";
import { connect, type Connection, type Ensured } from "../../../mod.ts";
import { network, pool, vm, vmHost, volume } from "../../../core/config/mod.ts";

const domainXml = (memory: number) =>
  `<domain type="test"><name>web</name><memory unit="MiB">${memory}</memory><os><type>hvm</type></os></domain>`;
const networkXml = (prefix: number) =>
  `<network><name>lab</name><ip address="10.9.0.1" prefix="${prefix}"/></network>`;
const poolXml = (path: string) =>
  `<pool type="dir"><name>images</name><target><path>${path}</path></target></pool>`;
const filterXml = (action: string) =>
  `<filter name="strict"><rule action="${action}" direction="in" priority="500"><tcp dstportstart="22"/></rule></filter>`;
const secretXml = (text: string) =>
  `<secret ephemeral="no" private="no"><description>${text}</description>` +
  `<usage type="ceph"><name>client.admin</name></usage></secret>`;
const interfaceXml = (mtu: number) =>
  `<interface type="ethernet" name="eth7"><mtu size="${mtu}"/></interface>`;

type Ensure = (connection: Connection, document: string) => Promise<Ensured<object>>;

/** Each kind: how it is made sure of, two documents of one object, where they differ, and the call that makes it. */
const kinds: Readonly<Record<string, readonly [Ensure, string, string, string, CallName]>> = {
  domains: [(c, xml) => c.domains.ensure(xml), domainXml(512), domainXml(1024), "memory", "domainDefineXML"],
  networks: [
    (c, xml) => c.networks.ensure(xml),
    networkXml(24),
    networkXml(16),
    "ip.0.prefix",
    "networkDefineXML",
  ],
  storagePools: [
    (c, xml) => c.storagePools.ensure(xml),
    poolXml("/a"),
    poolXml("/b"),
    "target.path",
    "storagePoolDefineXML",
  ],
  nwfilters: [
    (c, xml) => c.nwfilters.ensure(xml),
    filterXml("accept"),
    filterXml("drop"),
    "rule.0.action",
    "nWFilterDefineXML",
  ],
  secrets: [
    (c, xml) => c.secrets.ensure(xml),
    secretXml("one"),
    secretXml("two"),
    "description",
    "secretDefineXML",
  ],
  interfaces: [
    (c, xml) => c.interfaces.ensure(xml),
    interfaceXml(1500),
    interfaceXml(9000),
    "mtu.size",
    "interfaceDefineXML",
  ],
};

for (const [name, [ensure, first, second, path, define]] of Object.entries(kinds)) {
  Deno.test(`${name}.ensure() makes, leaves and updates, and tells in what it differed`, async () => {
    await using host = testHost();
    await using connection = await connect(host.uri);
    const made = await ensure(connection, first);
    assert.equal(made.definition, "made");
    assert.deepEqual(made.differences.map((each) => [each.path, each.before]), [[[], undefined]]);
    const left = await ensure(connection, first);
    assert.deepEqual({ ...left, object: undefined }, {
      object: undefined,
      definition: "left",
      differences: [],
      started: false,
      autostartChanged: false,
    });
    const defines = host.calls(define).length;
    const updated = await ensure(connection, second);
    assert.equal(updated.definition, "updated");
    assert.deepEqual(updated.differences.map((each) => each.path.join(".")), [path]);
    assert.equal(host.calls(define).length, defines + 1);
    assert.deepEqual((await ensure(connection, second)).definition, "left");
    assert.equal(identity(updated.object), identity(made.object));
  });

  Deno.test(`${name}.ensure() of two at once ends in one object and without an error`, async () => {
    await using host = testHost({ rules: [{ call: define, delay: 50, times: 2 }] });
    await using one = await connect(host.uri);
    await using other = await connect(host.uri);
    const both = await Promise.all([ensure(one, first), ensure(other, first)]);
    assert.equal(identity(both[0].object), identity(both[1].object));
    // Both had found nothing: else nobody was raced.
    assert.equal(host.calls(define).length, 2);
    const names = both.map(({ definition }) => definition).sort();
    // A host interface has no UUID, so that making it twice is the same.
    assert.deepEqual(names, name === "interfaces" ? ["made", "made"] : ["left", "made"]);
  });
}

function identity(object: object): string {
  const { uuid, name } = object as { readonly uuid?: string; readonly name?: string };
  return uuid ?? name!;
}

async function withPool(): Promise<{ host: ReturnType<typeof testHost>; connection: Connection }> {
  const host = testHost();
  const connection = await connect(host.uri);
  await connection.storagePools.ensure(pool({ name: "images", path: "/images" }), { start: true });
  return { host, connection };
}

Deno.test("volumes.ensure() makes, leaves and lets grow, never cuts, and refuses what a volume keeps", async () => {
  const { host, connection } = await withPool();
  await using _host = host;
  await using _connection = connection;
  const { volumes } = await connection.storagePools.get("images");
  const disk = (capacity: string, format: "raw" | "qcow2" = "qcow2") =>
    volume({ name: "disk", capacity, format });
  const made = await volumes.ensure(disk("1 GiB"));
  assert.equal(made.definition, "made");
  assert.equal((await volumes.ensure(disk("1 GiB"))).definition, "left");
  const plan = await volumes.ensure(disk("2 GiB"), { dryRun: true });
  assert.deepEqual(plan.differences.map(({ path }) => path), [["capacity"]]);
  assert.equal((await made.object.info()).capacity, 2 ** 30);
  assert.equal((await volumes.ensure(disk("2 GiB"))).definition, "updated");
  assert.equal((await volumes.ensure(disk("1 GiB"))).definition, "left");
  assert.equal((await made.object.info()).capacity, 2 ** 31);
  for (const dryRun of [false, true]) {
    await assert.rejects(volumes.ensure(disk("2 GiB", "raw"), { dryRun }), {
      code: "OPERATION_UNSUPPORTED",
      outcome: "not-sent",
      message:
        'Cannot change volume "disk" in storage pool "images", wanted target.format.type to be "raw": found "qcow2"',
    });
  }
});

Deno.test("volumes.ensure() of two at once ends in one volume and without an error", async () => {
  const { host, connection } = await withPool();
  await using _host = host;
  await using one = connection;
  await using other = await connect(host.uri);
  host.rule({ call: "storageVolCreateXML", delay: 50, times: 2 });
  const both = await Promise.all([one, other].map(async ({ storagePools }) => {
    const { volumes } = await storagePools.get("images");
    return await volumes.ensure(volume({ name: "disk", capacity: "1 GiB" }));
  }));
  assert.deepEqual(both.map(({ definition }) => definition).sort(), ["left", "made"]);
  assert.equal(host.calls("storageVolCreateXML").length, 2);
});

Deno.test("ensure() starts what is off, and sets autostart where it is otherwise, once", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const options = { start: true, autostart: true };
  const states = [];
  for (const _ of [1, 2]) {
    for (
      const { started, autostartChanged } of [
        await connection.networks.ensure(network({ name: "lab", addresses: ["10.9.0.1/24"] }), options),
        await connection.storagePools.ensure(pool({ name: "images", path: "/a" }), {
          ...options,
          build: true,
        }),
        await connection.domains.ensure(domainXml(512), options),
      ]
    ) states.push([started, autostartChanged]);
  }
  assert.deepEqual(states, [...Array(3).fill([true, true]), ...Array(3).fill([false, false])]);
  const off = await connection.domains.ensure(domainXml(512), { autostart: false });
  assert.deepEqual([off.started, off.autostartChanged], [false, true]);
  assert.equal(await off.object.autostart(), false);
  assert.equal(await off.object.isActive(), true);
});

Deno.test("ensure() of two at once starts once", async () => {
  await using host = testHost({ domains: [], rules: [{ call: "domainCreate", delay: 50, times: 2 }] });
  await using one = await connect(host.uri);
  await using other = await connect(host.uri);
  await one.domains.define(domainXml(512));
  const both = await Promise.all(
    [one, other].map(({ domains }) => domains.ensure(domainXml(512), { start: true })),
  );
  assert.deepEqual(both.map(({ started }) => started).sort(), [false, true]);
  assert.equal(host.calls("domainCreate").length, 2);
});

Deno.test("ensure() with dryRun tells what it would do, and calls nothing that changes anything", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const all = { start: true, autostart: true, dryRun: true } as const;
  const before = await connection.domains.ensure(domainXml(512), all);
  assert.deepEqual(
    { ...before, differences: before.differences.map(({ path }) => path) },
    { object: undefined, definition: "made", differences: [[]], started: true, autostartChanged: true },
  );
  assert.deepEqual(await connection.domains.list(), []);
  await connection.domains.define(domainXml(512));
  const { object, ...plan } = await connection.domains.ensure(domainXml(1024), all);
  assert.equal(object?.name, "web");
  assert.deepEqual({ ...plan, differences: plan.differences.map(({ path }) => path) }, {
    definition: "updated",
    differences: [["memory"]],
    started: true,
    autostartChanged: true,
  });
  for (const call of ["domainDefineXML", "domainCreate", "domainSetAutostart"] as const) {
    assert.equal(host.calls(call).length, call === "domainDefineXML" ? 1 : 0, call);
  }
});

Deno.test("ensure() keeps what its document does not name, as passwords, and makes a transient object persistent", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const config = vm({
    name: "web",
    memory: "1 GiB",
    vcpus: 1,
    networks: ["default"],
    graphics: { type: "vnc", password: "open sesame" },
  }, await vmHost(connection));
  const domain = await connection.domains.define(config);
  await domain.setDescription("made by hand");
  const before = await domain.config({ inactive: true, secure: true });
  assert.equal((await connection.domains.ensure(config)).definition, "left");
  const more = { ...config, memory: { unit: "GiB", value: 2 } };
  assert.equal((await connection.domains.ensure(more)).definition, "updated");
  assert.deepEqual(await domain.config({ inactive: true, secure: true }), {
    ...before,
    memory: { unit: "KiB", value: 2 * 2 ** 20 },
  });
  const lab = network({ name: "lab", addresses: ["10.9.0.1/24"] });
  const transient = await connection.networks.create(lab);
  const { definition, differences } = await connection.networks.ensure(lab);
  assert.deepEqual([definition, differences], ["updated", []]);
  assert.equal(await transient.isPersistent(), true);
});

Deno.test("ensure() throws what the host has against the document, and does not try it again", async () => {
  await using host = testHost({ rules: [{ call: "networkDefineXML", fail: "NO_MEMORY" }] });
  await using connection = await connect(host.uri);
  await assert.rejects(connection.networks.ensure(networkXml(24)), { code: "NO_MEMORY" });
  assert.equal(host.calls("networkDefineXML").length, 1);
  // A name is another's: nobody has raced.
  const uuid = crypto.randomUUID();
  await connection.domains.define(domainXml(512));
  const taken = domainXml(512).replace("<memory", `<uuid>${uuid}</uuid><memory`);
  await assert.rejects(connection.domains.ensure(taken), { outcome: "refused" });
});

Deno.test("ensure() takes an object for gone that goes while it is read", async () => {
  await using host = testHost({ rules: [{ call: "networkGetXMLDesc", nth: 1, fail: "NO_NETWORK" }] });
  await using connection = await connect(host.uri);
  const made = await connection.networks.ensure(networkXml(24));
  const again = await connection.networks.ensure(networkXml(24));
  assert.deepEqual([again.definition, again.object.uuid], ["left", made.object.uuid]);
});

Deno.test("ensure() ends with its signal and its time, and does nothing more then", async () => {
  await using host = testHost({ domains: [], rules: [{ call: "domainDefineXML", hang: true }] });
  await using connection = await connect(host.uri);
  const reason = new Error("enough");
  await assert.rejects(
    connection.domains.ensure(domainXml(1), { signal: AbortSignal.abort(reason) }),
    reason,
  );
  await assert.rejects(connection.domains.ensure(domainXml(1), { timeoutMs: 0 }), {
    code: "OPERATION_TIMEOUT",
  });
  assert.deepEqual(host.calls("domainLookupByName"), []);
  const abort = new AbortController();
  const late = connection.domains.ensure(domainXml(1), { signal: abort.signal, start: true });
  while (host.calls("domainDefineXML").length === 0) await new Promise((resolve) => setTimeout(resolve));
  abort.abort(reason);
  await assert.rejects(late, reason);
  assert.deepEqual(host.calls("domainCreate"), []);
});

Deno.test("ensure() refuses wrong documents and options before anything is sent", async () => {
  await using host = testHost();
  await using connection = await connect(host.uri);
  const { networks, secrets, nodeDevices } = connection;
  for (
    const [call, message] of [
      [
        () => networks.ensure(networkXml(24), { strat: true } as never),
        'Cannot call networks.ensure(), wanted one of its options: found "strat": did you mean "start"?',
      ],
      [
        () => networks.ensure(networkXml(24), { start: "yes" } as never),
        'Cannot ensure a network, wanted true or false for "start": found "yes"',
      ],
      [
        () => networks.ensure("<network/>"),
        "Cannot ensure a network, wanted a document with a name or a UUID: found neither",
      ],
      [
        () => secrets.ensure({ ephemeral: true, private: false }),
        "Cannot ensure a secret, wanted a document with a UUID or a usage: found neither",
      ],
      [
        () => nodeDevices.ensure("<device><name>x</name></device>"),
        "Cannot ensure a host device, wanted a mediated device with its UUID: found none",
      ],
    ] as const
  ) await assert.rejects(call(), { name: "TypeError", message });
  assert.equal(host.calls().filter(({ method }) => method !== "connectOpen").length, 0);
});
