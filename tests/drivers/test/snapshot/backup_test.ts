import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { domainXml } from "../_simulated_host.ts";

const BLOCK = 4096;

/** A running domain with disk `vda` on the volume `d` of 64 KiB, whose first three blocks are ones, and `vdb` elsewhere. */
async function withDisks(connection: Connection): Promise<Domain> {
  const pool = await connection.storagePools.get("default-pool");
  await pool.volumes.create(
    "<volume><name>d</name><capacity unit='KiB'>64</capacity><allocation>0</allocation></volume>",
  );
  await write(connection, 0, 3 * BLOCK, 1);
  const domain = await connection.domains.define(domainXml("vm", {
    devices: "<disk type='file'><source file='/default-pool/d'/><target dev='vda' bus='virtio'/></disk>" +
      "<disk type='file'><source file='/images/two.img'/><target dev='vdb' bus='virtio'/></disk>" +
      "<disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>",
  }));
  await domain.start();
  return domain;
}

async function write(connection: Connection, offset: number, length: number, value: number): Promise<void> {
  const pool = await connection.storagePools.get("default-pool");
  const writer = (await (await pool.volumes.get("d")).upload({ offset, length })).getWriter();
  await writer.write(new Uint8Array(length).fill(value));
  await writer.close();
}

async function read(connection: Connection, name: string): Promise<number[]> {
  const pool = await connection.storagePools.get("default-pool");
  const bytes = await new Response(await (await pool.volumes.get(name)).download()).bytes();
  return Array.from({ length: bytes.length / BLOCK }, (_, block) => bytes[block * BLOCK]!);
}

const only = (rest: string) =>
  `<domainbackup>${rest}<disks>
  <disk name='vda' type='file'><target file='/default-pool/FILE'/><driver type='raw'/></disk></disks></domainbackup>`;

Deno.test("Domain.backupBegin() in push mode tells its progress by the host's clock, and can be cancelled", async () => {
  await using connection = await connect("test:///default?world=push&clock=manual&jobSpeed=65536");
  const domain = await withDisks(connection);
  const events: string[] = [];
  const listener = connection.events.on(["domain.block-job", "domain.job-completed"], (event) => {
    events.push(
      event.type === "domain.block-job" ? `${event.disk} ${event.jobType} ${event.status}` : event.type,
    );
  });
  await listener.ready;
  const job = domain.backupBegin({ backupXml: only("").replace("FILE", "full") });
  await job.begun;
  assert.match(
    await domain.backupXml(),
    /<disk name='vda' backup='yes' type='file' backupmode='full'>\s*<driver type='raw'\/>\s*<target file='\/default-pool\/full'\/>/,
  );
  assert.match(await domain.backupXml(), /<disk name='vdb' backup='no'\/>/);
  await write(connection, 0, BLOCK, 9);
  assert.equal((await domain.blockJobInfo("vda"))?.type, "backup");
  assert.equal((await domain.jobStats()).operation, "backup");
  assert.deepEqual(await job.progress(), {
    timeElapsedMs: 0,
    ...{ fraction: 0, total: 65536, processed: 0, remaining: 65536 },
    temporary: { total: 0, used: 0 },
  });
  await job.cancel();
  await assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  assert.deepEqual(events, ["vda backup canceled", "domain.job-completed"]);
  await assert.rejects(domain.backupXml(), { code: "NO_DOMAIN_BACKUP" });
});

Deno.test("Incremental backups have what has changed since a checkpoint, and no more", async () => {
  await using connection = await connect("test:///default?world=incremental&clock=virtual");
  const domain = await withDisks(connection);
  const checkpointXml = "<domaincheckpoint><name>one</name></domaincheckpoint>";
  const full = domain.backupBegin({ backupXml: only("").replace("FILE", "full"), checkpointXml });
  await full.begun;
  // A backup is of the disks as they were when it began.
  await write(connection, 2 * BLOCK, BLOCK, 7);
  const { fraction, total, processed, remaining } = await full;
  assert.deepEqual({ fraction, total, processed, remaining }, {
    fraction: 1,
    total: 65536,
    processed: 65536,
    remaining: 0,
  });
  assert.deepEqual((await read(connection, "full")).slice(0, 5), [1, 1, 1, 0, 0]);
  await write(connection, BLOCK, BLOCK, 2);
  await write(connection, 4 * BLOCK, BLOCK, 3);
  const since = await domain.backupBegin({
    backupXml: only("<incremental>one</incremental>").replace("FILE", "since"),
    checkpointXml: "<domaincheckpoint><name>two</name></domaincheckpoint>",
  });
  assert.equal(since.total, 3 * BLOCK);
  assert.deepEqual((await read(connection, "since")).slice(0, 6), [0, 2, 7, 0, 3, 0]);
  assert.deepEqual((await domain.checkpoints.list()).map(({ name }) => name), ["one", "two"]);
  const none = await domain.backupBegin({
    backupXml: only("<incremental>two</incremental>").replace("FILE", "none"),
  });
  assert.equal(none.total, 0);
});

Deno.test("Domain.backupBegin() names files that nobody names, and refuses what it can't do", async () => {
  await using connection = await connect("test:///default?world=named&seed=1&time=2030-01-01");
  const domain = await withDisks(connection);
  const refused = (backupXml: string, code: string) =>
    assert.rejects(domain.backupBegin({ backupXml }).done, { code, outcome: "refused" });
  await refused("<domainbackup", "XML_DETAIL");
  await refused("<domainbackup mode='x'/>", "XML_INVALID_SCHEMA");
  await refused("<domainbackup mode='pull'/>", "XML_INVALID_SCHEMA");
  await refused(
    "<domainbackup><disks><disk name='vdz' type='file'/></disks></domainbackup>",
    "CONFIG_UNSUPPORTED",
  );
  await refused(
    "<domainbackup><disks><disk name='hda' type='file'/></disks></domainbackup>",
    "CONFIG_UNSUPPORTED",
  );
  await refused("<domainbackup><incremental>x</incremental></domainbackup>", "NO_DOMAIN_CHECKPOINT");
  const all = domain.backupBegin();
  await all.begun;
  await all;
  const pool = await connection.storagePools.get("default-pool");
  const names = (await pool.volumes.list()).map(({ name }) => name).sort();
  assert.deepEqual(names, ["d", `d.${Date.UTC(2030, 0, 1) / 1000}`]);
  await refused(only("").replace("FILE", "d"), "INVALID_ARG");
  await domain.destroy();
  await assert.rejects(domain.backupBegin().done, { code: "OPERATION_UNSUPPORTED" });
});

Deno.test("Domain.backupBegin() in pull mode lasts until it is completed, or its domain stops", async () => {
  await using connection = await connect("test:///default?world=pull-backup&clock=virtual");
  const domain = await withDisks(connection);
  const backupXml =
    "<domainbackup mode='pull'><server transport='unix' socket='/run/b.sock'/></domainbackup>";
  const job = domain.backupBegin({ backupXml });
  await job.ready;
  assert.match(await domain.backupXml(), /<server transport='unix' socket='\/run\/b.sock'\/>/);
  assert.match(await domain.backupXml(), /<scratch file='\/default-pool\/d\.\d+'\/>/);
  assert((await job.progress())!.temporary.total > 65536n);
  await job.complete();
  await job;
  const stopped = domain.backupBegin({ backupXml });
  await stopped.ready;
  await Promise.all([assert.rejects(stopped.done, { code: "OPERATION_ABORTED" }), domain.destroy()]);
  await domain.start();
  assert.equal((await domain.jobInfo()).type, "none");
});
