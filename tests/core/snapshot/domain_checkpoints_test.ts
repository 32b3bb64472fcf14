import assert from "node:assert/strict";
import type { HypervisorTable } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { type Do, testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const ONE = { name: "one", dom: WEB };
const TWO = { name: "two", dom: WEB };
const XML = "<domaincheckpoint><name>one</name></domaincheckpoint>";

testRequests([
  [
    "checkpoints.create()",
    (d) => d.checkpoints.create(),
    "domainCheckpointCreateXML",
    WEB,
    "<domaincheckpoint/>",
    0,
  ],
  [
    "checkpoints.create(xml, every option)",
    (d) => d.checkpoints.create(XML, { redefine: true, quiesce: true, redefineValidate: true }),
    "domainCheckpointCreateXML",
    WEB,
    XML,
    7,
  ],
  ["checkpoints.get()", (d) => d.checkpoints.get("one"), "domainCheckpointLookupByName", WEB, "one", 0],
]);

testAnswers([
  [
    async (d) =>
      (await d.checkpoints.list({ roots: true, topological: true, leaves: true, noLeaves: true }))
        .map(({ name }) => name),
    "domainListAllCheckpoints",
    (_: unknown, flags: number) => flags === 15 ? [ONE, TWO] : [],
    ["one", "two"],
  ],
  [async (d) => (await d.checkpoints.get("one")).ref, "domainCheckpointLookupByName", ONE, ONE],
]);

/** What a checkpoint is asked, what the host is then asked for and answers, and what comes of it. */
const METHODS: readonly (readonly [Do, keyof HypervisorTable, readonly unknown[], unknown, unknown])[] = [
  [
    async (d) => await (await d.checkpoints.get("one")).xml({ secure: true, noDomain: true, size: true }),
    "domainCheckpointGetXMLDesc",
    [ONE, 7],
    XML,
    XML,
  ],
  [
    async (d) => (await (await d.checkpoints.get("one")).parent())?.name,
    "domainCheckpointGetParent",
    [ONE, 0],
    TWO,
    "two",
  ],
  [
    async (d) =>
      (await (await d.checkpoints.get("one")).children({ descendants: true, leaves: true }))[0]?.name,
    "domainCheckpointListAllChildren",
    [ONE, 5],
    [TWO],
    "two",
  ],
  [
    async (d) =>
      await (await d.checkpoints.get("one")).delete({
        children: true,
        metadataOnly: true,
        childrenOnly: true,
      }),
    "domainCheckpointDelete",
    [ONE, 7],
    undefined,
    undefined,
  ],
];

for (const [does, name, args, answer, result] of METHODS) {
  Deno.test(`DomainCheckpoint calls ${name} and reads its answer`, async () => {
    const host = new FakeHost({ domainCheckpointLookupByName: ONE, [name]: answer });
    assert.deepEqual(await does(await host.domain()), result);
    assert.deepEqual(host.taken().at(-1), [name, ...args]);
    await host.connection.close();
  });
}

Deno.test("DomainCheckpoints.find() and DomainCheckpoint.parent() are undefined where there is none", async () => {
  const refuse = () => {
    throw new VirtError("none", { code: "NO_DOMAIN_CHECKPOINT", domain: "QEMU", outcome: "refused" });
  };
  const none = new FakeHost({ domainCheckpointLookupByName: refuse });
  assert.equal(await (await none.domain()).checkpoints.find("one"), undefined);
  await none.connection.close();
  const root = new FakeHost({ domainCheckpointLookupByName: ONE, domainCheckpointGetParent: refuse });
  const domain = await root.domain();
  const one = await domain.checkpoints.get("one");
  assert.equal(await one.parent(), undefined);
  assert.equal(one.domain, domain);
  assert.equal(one.connection, root.connection);
  await root.connection.close();
});

Deno.test("DomainCheckpoints refuses wrong arguments, and sends nothing", async () => {
  const host = new FakeHost({ domainCheckpointLookupByName: ONE });
  const { checkpoints } = await host.domain();
  const wrong = (value: unknown) => value as never;
  await assert.rejects(checkpoints.create(wrong(5)), {
    name: "TypeError",
    message: 'Cannot make a checkpoint of domain "web", wanted an XML document or its config: found 5',
  });
  await assert.rejects(checkpoints.create(XML, { quiesce: wrong("yes") }), TypeError);
  await assert.rejects(checkpoints.get(""), TypeError);
  await assert.rejects(checkpoints.list({ roots: wrong(1) }), TypeError);
  assert.deepEqual(host.taken(), []);
  const checkpoint = await checkpoints.get("one");
  host.taken();
  await assert.rejects(checkpoint.xml({ size: wrong(1) }), TypeError);
  await assert.rejects(checkpoint.children({ leaves: wrong(1) }), TypeError);
  await assert.rejects(checkpoint.delete({ children: wrong(1) }), TypeError);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
