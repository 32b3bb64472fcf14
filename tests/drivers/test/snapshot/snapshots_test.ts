import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { domainXml } from "../_simulated_host.ts";

const named = (name: string, more = "") => `<domainsnapshot><name>${name}</name>${more}</domainsnapshot>`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function write(connection: Connection, volume: string, what: string): Promise<void> {
  const pool = await connection.storagePools.get("default-pool");
  const writer = (await (await pool.volumes.get(volume)).upload()).getWriter();
  await writer.write(new TextEncoder().encode(what));
  await writer.close();
}

/** A running domain with a disk on a volume, `one`, and a disk on a pretended file. */
async function withDisks(connection: Connection): Promise<Domain> {
  const pool = await connection.storagePools.get("default-pool");
  await pool.volumes.create("<volume><name>one</name><capacity unit='MiB'>1</capacity></volume>");
  const domain = await connection.domains.define(domainXml("vm", {
    devices: "<disk type='file'><source file='/default-pool/one'/><target dev='vda' bus='virtio'/></disk>" +
      "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/images/two.qcow2'/>" +
      "<target dev='vdb' bus='virtio'/></disk>",
  }));
  await domain.start();
  return domain;
}

Deno.test("DomainSnapshot.revert() brings back what was on the volumes of its domain", async () => {
  await using connection = await connect("test:///default?world=revert");
  const domain = await withDisks(connection);
  await write(connection, "one", "before");
  const before = await domain.snapshots.create(named("before"));
  await write(connection, "one", "after!");
  const after = await domain.snapshots.create(named("after"));
  await before.revert();
  assert.equal(text(await domain.blockPeek("vda", 0, 6)), "before");
  await write(connection, "one", "third!");
  await after.revert();
  assert.equal(text(await domain.blockPeek("vda", 0, 6)), "after!");
  await before.delete({ children: true });
  assert.equal(text(await domain.blockPeek("vda", 0, 6)), "after!");
});

Deno.test("DomainSnapshot.revert() brings back the domain's document as it was", async () => {
  await using connection = await connect("test:///default?world=document");
  const domain = await withDisks(connection);
  const before = await domain.snapshots.create(named("before"));
  const xml = await domain.xml({ inactive: true });
  await domain.setMemory("32 MiB");
  await domain.attachDevice("<disk><source file='/x'/><target dev='vdc' bus='virtio'/></disk>", {
    live: true,
    config: true,
  });
  assert.notEqual(await domain.xml({ inactive: true }), xml);
  await before.revert();
  assert.equal(await domain.xml({ inactive: true }), xml);
  assert.equal((await domain.info()).memory, 64 * 1024 ** 2);
});

Deno.test("External snapshots put new images in front of a domain's disks, and give them back when they are deleted", async () => {
  await using connection = await connect("test:///default?world=external");
  const domain = await withDisks(connection);
  await write(connection, "one", "before");
  const outside = await domain.snapshots.create(named("outside"), { diskOnly: true });
  const xml = await domain.xml();
  assert.match(
    xml,
    /<driver name='qemu' type='qcow2'\/>\s*<source file='\/default-pool\/one\.outside'\/>\s*<backingStore type='file'>\s*<source file='\/default-pool\/one'\/>/,
  );
  assert.match(
    xml,
    /<source file='\/images\/two\.outside'\/>\s*<backingStore type='file'>\s*<format type='qcow2'\/>\s*<source file='\/images\/two.qcow2'\/>/,
  );
  const pool = await connection.storagePools.get("default-pool");
  const overlay = await pool.volumes.get("one.outside");
  assert.match(await overlay.xml(), /<backingStore>\s*<path>\/default-pool\/one<\/path>/);
  assert.match(
    await outside.xml(),
    /<state>disk-snapshot<\/state>[^]*<disk name='vda' snapshot='external' type='file'>\s*<source file='\/default-pool\/one.outside'\/>/,
  );
  assert.deepEqual(
    (await domain.snapshots.list({ external: true, diskOnly: true })).map(({ name }) => name),
    [
      "outside",
    ],
  );
  assert.deepEqual(await domain.snapshots.list({ internal: true }), []);
  assert.deepEqual(await domain.snapshots.list({ active: true }), []);

  await outside.delete();
  assert.match(await domain.xml(), /<source file='\/default-pool\/one'\/>\s*<target dev='vda'/);
  assert.equal(await pool.volumes.find("one.outside"), undefined);
});

Deno.test("External snapshots may name their files, keep memory in one, and leave disks out", async () => {
  await using connection = await connect("test:///default?world=named");
  const domain = await withDisks(connection);
  const full = await domain.snapshots.create(named(
    "full",
    "<memory snapshot='external' file='/memory/vm'/><disks><disk name='vda' snapshot='no'/>" +
      "<disk name='/images/two.qcow2'><driver type='qed'/><source file='/images/mine'/></disk></disks>",
  ));
  const xml = await domain.xml();
  assert.match(xml, /<source file='\/default-pool\/one'\/>/);
  assert.match(xml, /<driver name='qemu' type='qed'\/>\s*<source file='\/images\/mine'\/>/);
  assert.match(await full.xml(), /<memory snapshot='external' file='\/memory\/vm'\/>/);
  assert.deepEqual((await domain.snapshots.list({ external: true, active: true })).length, 1);
  await full.delete({ metadataOnly: true });
  assert.match(await domain.xml(), /<source file='\/images\/mine'\/>/);
});

Deno.test("DomainSnapshots.create() with noMetadata leaves new images and no snapshot", async () => {
  await using connection = await connect("test:///default?world=forgotten");
  const domain = await withDisks(connection);
  const snapshot = await domain.snapshots.create(named("s"), {
    diskOnly: true,
    noMetadata: true,
    atomic: true,
  });
  assert.equal(await domain.snapshots.count(), 0);
  await assert.rejects(snapshot.xml(), { code: "NO_DOMAIN_SNAPSHOT", outcome: "refused" });
  assert.match(await domain.xml({ inactive: true }), /<source file='\/images\/two\.s'\/>/);
});

Deno.test("DomainSnapshot.revert() to one that was off runs or pauses the domain where it is asked to", async () => {
  await using connection = await connect("test:///default?world=off");
  const domain = await withDisks(connection);
  await domain.destroy();
  const off = await domain.snapshots.create(named("off"));
  await off.revert({ running: true });
  assert.deepEqual(await domain.state(), { state: "running", reason: "from-snapshot" });
  await assert.rejects(off.revert({ running: true }), { code: "SNAPSHOT_REVERT_RISKY" });
  await off.revert({ paused: true, force: true });
  assert.deepEqual(await domain.state(), { state: "paused", reason: "from-snapshot" });
  await off.revert();
  assert.deepEqual(await domain.state(), { state: "shutoff", reason: "from-snapshot" });
});

Deno.test("Domain.undefine() keeps a domain that has snapshots or checkpoints, unless it is to forget them", async () => {
  await using connection = await connect("test:///default?world=undefine");
  const domain = await withDisks(connection);
  await domain.checkpoints.create("<domaincheckpoint><name>c</name></domaincheckpoint>");
  await domain.destroy();
  await assert.rejects(domain.undefine({ snapshotsMetadata: true }), { code: "OPERATION_INVALID" });
  await domain.undefine({ checkpointsMetadata: true });
  assert.equal(await connection.domains.find("vm"), undefined);
});

Deno.test("DomainCheckpoint.xml() with size tells how much has changed on a volume since", async () => {
  await using connection = await connect("test:///default?world=size");
  const domain = await withDisks(connection);
  await write(connection, "one", "before");
  const checkpoint = await domain.checkpoints.create("<domaincheckpoint><name>c</name></domaincheckpoint>");
  assert.match(await checkpoint.xml({ size: true }), /<disk name='vda' [^>]*size='0'\/>/);
  await write(connection, "one", "after!");
  assert.match(await checkpoint.xml({ size: true }), /<disk name='vda' [^>]*size='4096'\/>/);
  assert.doesNotMatch(await checkpoint.xml(), /size=/);
});

Deno.test("Snapshots of a domain that was undefined while it ran go with it when it stops", async () => {
  await using connection = await connect("test:///default?world=gone");
  const domain = await withDisks(connection);
  await domain.snapshots.create(named("s"));
  await domain.undefine();
  assert.equal(await domain.snapshots.count(), 1);
  await domain.destroy();
  await assert.rejects(domain.snapshots.count(), { code: "NO_DOMAIN" });
});
