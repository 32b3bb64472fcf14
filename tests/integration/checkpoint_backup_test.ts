import assert from "node:assert/strict";
import type { BackupProgress } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { DiskGuest, holds, qemuImg, released } from "./_disk_guest.ts";

const PEERS = ["libvirtd", "qemu", "qemu-img"] as const;
const FIRST = { value: 1, atMiB: 0, sizeMiB: 4 };
const SECOND = { value: 2, atMiB: 8, sizeMiB: 2 };

peerTest(
  "A pull backup of a qemu guest is read through NBD as its disk was when it began, then what changed since",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    const socket = guest.path("nbd.sock");
    const whole = domain.backupBegin({
      backupXml: pullXml(socket, guest.path("scratch1.qcow2")),
      checkpointXml: "<domaincheckpoint><name>one</name></domaincheckpoint>",
    });
    await whole.ready;
    await guest.write("vda", SECOND);
    assert.match(await domain.backupXml(), /<domainbackup mode='pull'/);
    const nbd = `nbd+unix:///vda?socket=${socket}`;
    await qemuImg("convert", "-O", "qcow2", nbd, guest.path("whole.qcow2"));
    assert.deepEqual(await dataOf(nbd), [[0, 4]]);
    const progress = await whole.progress();
    assert(progress !== undefined && progress.temporary.total > 0n, "wanted the scratch file's size");
    const result = await whole.complete();
    assert(
      result.temporary.used >= BigInt(2 * 1024 ** 2),
      "wanted what was overwritten to be in the scratch file",
    );
    await holds(guest.path("whole.qcow2"), FIRST);
    await holds(guest.path("whole.qcow2"), { ...SECOND, value: 0 });
    await assert.rejects(Deno.stat(guest.path("scratch1.qcow2")), Deno.errors.NotFound);
    await assert.rejects(domain.backupXml(), { code: "NO_DOMAIN_BACKUP", outcome: "refused" });

    const changed = domain.backupBegin({
      backupXml: pullXml(socket, guest.path("scratch2.qcow2"), "one"),
      checkpointXml: "<domaincheckpoint><name>two</name></domaincheckpoint>",
    });
    await changed.ready;
    const bitmap = await dirtyOf(socket);
    assert.deepEqual(bitmap, [[8, 2]]);
    await holds(nbd, SECOND);
    await changed.complete();

    const { checkpoints } = domain;
    const two = await checkpoints.get("two");
    assert.equal((await two.parent())?.name, "one");
    assert.deepEqual((await checkpoints.list({ topological: true })).map(({ name }) => name), ["one", "two"]);
  },
);

peerTest(
  "A push backup of a qemu guest resolves with its figures, and its files hold the disks",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start({ disks: 2 });
    const { domain } = guest;
    await guest.write("vda", FIRST);
    await guest.write("vdb", SECOND);
    const backup = domain.backupBegin({ backupXml: pushXml(guest.path("a.qcow2"), guest.path("b.qcow2")) });
    const seen: BackupProgress[] = [];
    for await (const part of backup.progressEvery({ intervalMs: 5 })) seen.push(part);
    const { fraction, total, processed, remaining, timeElapsedMs } = await backup;
    assert(total! >= 6 * 1024 ** 2, "wanted the bytes of both disks");
    assert.deepEqual({ fraction, processed, remaining }, { fraction: 1, processed: total, remaining: 0 });
    assert(timeElapsedMs >= 0);
    assert(seen.every(({ processed, total }) => processed! <= total!));
    await Promise.all([released(guest.path("a.qcow2")), released(guest.path("b.qcow2"))]);
    await holds(guest.path("a.qcow2"), FIRST);
    await holds(guest.path("b.qcow2"), SECOND);
  },
);

peerTest(
  "A backup that is cancelled, fails or cannot begin rejects with the host's own words",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    const socket = guest.path("nbd.sock");
    const begin = (scratch: string) =>
      domain.backupBegin({ backupXml: pullXml(socket, guest.path(scratch)) });

    const cancelled = begin("1.qcow2");
    await cancelled.ready;
    await cancelled.cancel();
    await assert.rejects(cancelled.done, {
      code: "OPERATION_ABORTED",
      message: 'Cannot back up domain "disks": it was cancelled',
    });
    {
      await using held = begin("2.qcow2");
      await held.ready;
    }
    // To the host an ended pull backup is a good one, whoever ends it.
    const ended = begin("3.qcow2");
    await ended.ready;
    await domain.abortJob();
    await ended;

    const full = await guest.mountSmall("small", 2);
    const failed = domain.backupBegin({ backupXml: pushXml(`${full}/a.qcow2`) });
    await assert.rejects(failed.done, {
      code: "OPERATION_FAILED",
      message: /^Cannot back up domain "disks": .*No space left on device/,
    });
    const exists = domain.backupBegin({ backupXml: pushXml(guest.path("none.qcow2")), reuseExternal: true });
    await assert.rejects(exists.done, { outcome: "refused" });

    const stopped = begin("4.qcow2");
    await stopped.ready;
    await Promise.all([
      assert.rejects(stopped.done, { code: "OPERATION_ABORTED" }),
      domain.destroy(),
    ]);
    await assert.rejects(domain.backupBegin().done, { code: "OPERATION_UNSUPPORTED", outcome: "refused" });
  },
);

peerTest("Checkpoints of a qemu guest are made, listed as a tree, redefined and deleted", PEERS, async () => {
  await using guest = await DiskGuest.start();
  const { domain } = guest;
  const { checkpoints } = domain;
  assert.deepEqual(await checkpoints.list(), []);
  for (const name of ["one", "two", "three"]) {
    await checkpoints.create(`<domaincheckpoint><name>${name}</name></domaincheckpoint>`);
    await guest.write("vda", FIRST);
  }
  const [one, two, three] = await Promise.all(["one", "two", "three"].map((name) => checkpoints.get(name)));
  assert(one && two && three);
  const names = async (filter: Parameters<typeof checkpoints.list>[0]) =>
    (await checkpoints.list(filter)).map(({ name }) => name).sort();
  assert.deepEqual(await names({ roots: true }), ["one"]);
  assert.deepEqual(await names({ leaves: true }), ["three"]);
  assert.deepEqual(await names({ noLeaves: true }), ["one", "two"]);
  assert.deepEqual((await one.children()).map(({ name }) => name), ["two"]);
  assert.deepEqual((await one.children({ descendants: true })).map(({ name }) => name).sort(), [
    "three",
    "two",
  ]);
  assert.equal(await one.parent(), undefined);
  assert.equal((await three.parent())?.name, "two");
  assert.equal(three.domain.name, "disks");
  assert.equal(await checkpoints.find("four"), undefined);
  await assert.rejects(checkpoints.get("four"), { code: "NO_DOMAIN_CHECKPOINT", outcome: "refused" });
  for await (const each of checkpoints) {
    assert.match(await each.xml({ noDomain: true }), /<domaincheckpoint>/);
  }

  assert.match(await three.xml({ size: true, noDomain: true }), /<disk name='vda'.* size='4194304'/);
  const xml = await three.xml();
  await three.delete({ metadataOnly: true });
  assert.deepEqual(await names({ leaves: true }), ["two"]);
  const again = await checkpoints.create(xml, { redefine: true, redefineValidate: true });
  assert.equal(again.name, "three");
  await two.delete();
  assert.equal((await again.parent())?.name, "one");
  await one.delete({ children: true });
  assert.deepEqual(await checkpoints.list(), []);
  assert.equal(typeof (await checkpoints.create()).name, "string");
});

function pullXml(socket: string, scratch: string, since?: string): string {
  return `<domainbackup mode="pull">${since === undefined ? "" : `<incremental>${since}</incremental>`}
    <server transport="unix" socket="${socket}"/>
    <disks><disk name="vda" type="file"><scratch file="${scratch}"/></disk></disks></domainbackup>`;
}

function pushXml(...files: string[]): string {
  const disks = files.map((file, index) => {
    const target = `vd${"ab"[index]}`;
    return `<disk name="${target}" type="file"><target file="${file}"/><driver type="qcow2"/></disk>`;
  });
  return `<domainbackup mode="push"><disks>${disks.join("")}</disks></domainbackup>`;
}

/** Where an image has data, as pairs of MiB: from, and how much. */
async function dataOf(image: string): Promise<readonly (readonly [number, number])[]> {
  return parts(await qemuImg("map", "--output=json", image), ({ data }) => data);
}

/** Where a backup's export says that the disk was written to since its checkpoint. */
async function dirtyOf(socket: string): Promise<readonly (readonly [number, number])[]> {
  const options = `driver=nbd,export=vda,server.type=unix,server.path=${socket},` +
    "x-dirty-bitmap=qemu:dirty-bitmap:backup-vda";
  // qemu-img shows what is marked as not being data.
  return parts(await qemuImg("map", "--output=json", "--image-opts", options), ({ data }) => !data);
}

interface Extent {
  readonly start: number;
  readonly length: number;
  readonly data: boolean;
}

function parts(map: string, wanted: (extent: Extent) => boolean): readonly (readonly [number, number])[] {
  const extents = JSON.parse(map) as readonly Extent[];
  return extents.filter(wanted).map(({ start, length }) => [start / 1024 ** 2, length / 1024 ** 2]);
}
