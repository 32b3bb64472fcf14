import assert from "node:assert/strict";
import type { HypervisorTable } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import { type Do, testAnswers, testRequests } from "../_domain.ts";
import { FakeHost, WEB } from "../_fake_host.ts";

const ONE = { name: "one", dom: WEB };
const TWO = { name: "two", dom: WEB };
const XML = "<domainsnapshot><name>one</name></domainsnapshot>";

testRequests([
  ["snapshots.create()", (d) => d.snapshots.create(), "domainSnapshotCreateXML", WEB, "<domainsnapshot/>", 0],
  [
    "snapshots.create(xml, every option)",
    (d) =>
      d.snapshots.create(XML, {
        redefine: true,
        current: true,
        noMetadata: true,
        halt: true,
        diskOnly: true,
        reuseExt: true,
        quiesce: true,
        atomic: true,
        live: true,
        validate: true,
      }),
    "domainSnapshotCreateXML",
    WEB,
    XML,
    1023,
  ],
  ["snapshots.get()", (d) => d.snapshots.get("one"), "domainSnapshotLookupByName", WEB, "one", 0],
  ["snapshots.names()", (d) => d.snapshots.names({ roots: true }), "domainSnapshotListNames", WEB, 1],
  [
    "snapshots.count()",
    (d) => d.snapshots.count({ metadata: true, leaves: true }),
    "domainSnapshotNum",
    WEB,
    6,
  ],
  ["snapshots.current()", (d) => d.snapshots.current(), "domainSnapshotCurrent", WEB, 0],
  ["snapshots.hasCurrent()", (d) => d.snapshots.hasCurrent(), "domainHasCurrentSnapshot", WEB, 0],
]);

testAnswers([
  [
    async (d) =>
      (await d.snapshots.list({
        noLeaves: true,
        noMetadata: true,
        inactive: true,
        active: true,
        diskOnly: true,
        internal: true,
        external: true,
        topological: true,
      })).map(({ name }) => name),
    "domainListAllSnapshots",
    (_: unknown, flags: number) => flags === 2040 ? [ONE, TWO] : [],
    ["one", "two"],
  ],
  [async (d) => (await d.snapshots.current()).ref, "domainSnapshotCurrent", ONE, ONE],
  [(d) => d.snapshots.hasCurrent(), "domainHasCurrentSnapshot", 1, true],
  [(d) => d.snapshots.count(), "domainSnapshotNum", 3, 3],
  [
    async (d) => await Array.fromAsync(d.snapshots, ({ name }) => name),
    "domainListAllSnapshots",
    [ONE],
    ["one"],
  ],
]);

/** What a snapshot is asked, what the host is then asked for and answers, and what comes of it. */
const METHODS: readonly (readonly [Do, keyof HypervisorTable, readonly unknown[], unknown, unknown])[] = [
  [
    async (d) => await (await d.snapshots.get("one")).xml({ secure: true }),
    "domainSnapshotGetXMLDesc",
    [ONE, 1],
    XML,
    XML,
  ],
  [
    async (d) => (await (await d.snapshots.get("one")).parent())?.name,
    "domainSnapshotGetParent",
    [ONE, 0],
    TWO,
    "two",
  ],
  [
    async (d) => (await (await d.snapshots.get("one")).children({ descendants: true }))[0]?.name,
    "domainSnapshotListAllChildren",
    [ONE, 1],
    [TWO],
    "two",
  ],
  [
    async (d) => await (await d.snapshots.get("one")).childNames({ external: true }),
    "domainSnapshotListChildrenNames",
    [ONE, 512],
    ["two"],
    ["two"],
  ],
  [
    async (d) => await (await d.snapshots.get("one")).childCount(),
    "domainSnapshotNumChildren",
    [ONE, 0],
    1,
    1,
  ],
  [
    async (d) => await (await d.snapshots.get("one")).isCurrent(),
    "domainSnapshotIsCurrent",
    [ONE, 0],
    0,
    false,
  ],
  [
    async (d) => await (await d.snapshots.get("one")).hasMetadata(),
    "domainSnapshotHasMetadata",
    [ONE, 0],
    1,
    true,
  ],
  [
    async (d) =>
      await (await d.snapshots.get("one")).revert({
        running: true,
        paused: true,
        force: true,
        resetNvram: true,
      }),
    "domainRevertToSnapshot",
    [ONE, 15],
    undefined,
    undefined,
  ],
  [
    async (d) =>
      await (await d.snapshots.get("one")).delete({ children: true, childrenOnly: true, metadataOnly: true }),
    "domainSnapshotDelete",
    [ONE, 7],
    undefined,
    undefined,
  ],
];

for (const [does, name, args, answer, result] of METHODS) {
  Deno.test(`DomainSnapshot calls ${name} and reads its answer`, async () => {
    const host = new FakeHost({ domainSnapshotLookupByName: ONE, [name]: answer });
    assert.deepEqual(await does(await host.domain()), result);
    assert.deepEqual(host.taken().at(-1), [name, ...args]);
    await host.connection.close();
  });
}

Deno.test("DomainSnapshot knows its domain and connection", async () => {
  const host = new FakeHost({ domainSnapshotLookupByName: ONE });
  const domain = await host.domain();
  const snapshot = await domain.snapshots.get("one");
  assert.equal(snapshot.domain, domain);
  assert.equal(snapshot.connection, host.connection);
  await host.connection.close();
});

Deno.test("DomainSnapshots.find() and DomainSnapshot.parent() are undefined where there is none, and pass on any other error", async () => {
  const refuse = (code: "NO_DOMAIN_SNAPSHOT" | "OPERATION_FAILED") => () => {
    throw new VirtError("refused", { code, domain: "QEMU", outcome: "refused" });
  };
  const none = new FakeHost({ domainSnapshotLookupByName: refuse("NO_DOMAIN_SNAPSHOT") });
  assert.equal(await (await none.domain()).snapshots.find("one"), undefined);
  await none.connection.close();
  const root = new FakeHost({
    domainSnapshotLookupByName: ONE,
    domainSnapshotGetParent: refuse("NO_DOMAIN_SNAPSHOT"),
  });
  assert.equal(await (await (await root.domain()).snapshots.get("one")).parent(), undefined);
  await root.connection.close();
  const broken = new FakeHost({ domainSnapshotLookupByName: refuse("OPERATION_FAILED") });
  await assert.rejects((await broken.domain()).snapshots.find("one"), { code: "OPERATION_FAILED" });
  await broken.connection.close();
});

Deno.test("DomainSnapshots refuses wrong arguments, and sends nothing", async () => {
  const host = new FakeHost({ domainSnapshotLookupByName: ONE });
  const { snapshots } = await host.domain();
  const wrong = (value: unknown) => value as never;
  await assert.rejects(snapshots.create(wrong(1)), {
    name: "TypeError",
    message: 'Cannot take a snapshot of domain "web", wanted an XML document or its config: found 1',
  });
  await assert.rejects(snapshots.create(XML, { halt: wrong("yes") }), TypeError);
  await assert.rejects(snapshots.get(""), TypeError);
  await assert.rejects(snapshots.find(wrong(undefined)), TypeError);
  await assert.rejects(snapshots.list({ roots: wrong(1) }), TypeError);
  await assert.rejects(snapshots.names({ roots: wrong(1) }), TypeError);
  await assert.rejects(snapshots.count({ roots: wrong(1) }), TypeError);
  assert.deepEqual(host.taken(), []);
  const snapshot = await snapshots.get("one");
  host.taken();
  await assert.rejects(snapshot.xml({ secure: wrong(1) }), TypeError);
  await assert.rejects(snapshot.children({ leaves: wrong(1) }), TypeError);
  await assert.rejects(snapshot.childNames({ leaves: wrong(1) }), TypeError);
  await assert.rejects(snapshot.childCount({ leaves: wrong(1) }), TypeError);
  await assert.rejects(snapshot.revert({ force: wrong(1) }), TypeError);
  await assert.rejects(snapshot.delete({ children: wrong(1) }), TypeError);
  assert.deepEqual(host.taken(), []);
  await host.connection.close();
});
