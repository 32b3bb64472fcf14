import assert from "node:assert/strict";
import type { BlockJobInfo } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { DiskGuest, holds, qemuImg } from "./_disk_guest.ts";

const PEERS = ["libvirtd", "qemu", "qemu-img"] as const;
const FIRST = { value: 1, atMiB: 0, sizeMiB: 8 };
const SECOND = { value: 2, atMiB: 8, sizeMiB: 4 };

peerTest(
  "A disk of a qemu guest is copied, tells of its progress, and goes over to the copy",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    assert.equal(await domain.blockJobInfo("vda"), undefined);

    const copy = domain.blockCopy("vda", { dest: guest.path("copy.qcow2"), format: "qcow2" }, {
      bandwidth: "64 KiB",
      granularity: 65536,
      bufSize: "1 MiB",
      transientJob: true,
    });
    await copy.begun;
    const info = await domain.blockJobInfo("vda");
    assert.equal(info?.type, "copy");
    assert.equal(info.bandwidth, 65536);
    const seen: BlockJobInfo[] = [];
    for await (const part of copy.progressEvery({ intervalMs: 20 })) {
      if (seen.push(part) === 1) await domain.blockJobSetSpeed("vda", "2 GiB");
      if (seen.length > 1 && part.fraction === 1) break;
    }
    assert(
      seen[0]!.fraction! < 1 && seen[0]!.processed! < seen[0]!.total!,
      "wanted a copy that takes its time",
    );
    assert.equal(copy.ended, false);
    await copy.ready;
    await guest.write("vda", SECOND);
    await copy.complete();
    assert.equal(copy.ended, true);
    assert.equal(await guest.source("vda"), guest.path("copy.qcow2"));
    await guest.reads("vda", FIRST);
    await guest.reads("vda", SECOND);
    assert.equal(await domain.blockJobInfo("vda"), undefined);
    await domain.destroy();
    await holds(guest.path("copy.qcow2"), FIRST);
    await holds(guest.path("copy.qcow2"), SECOND);
  },
);

peerTest(
  "An active commit is ready, and has the disk of a qemu guest go back to its base",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    await guest.overlay("vda", "over.qcow2");
    assert.equal(await guest.source("vda"), guest.path("over.qcow2"));
    await guest.write("vda", SECOND);
    // Named by its path, while the events name it by its target.
    const commit = domain.blockCommit(guest.path("over.qcow2"), { active: true });
    await commit.ready;
    assert.equal((await commit.progress())?.type, "active-commit");
    await commit.complete();
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));

    await guest.overlay("vda", "over2.qcow2");
    await domain.blockCommit("vda", { active: true, whenReady: "pivot" });
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));
    await domain.destroy();
    await holds(guest.path("vda.qcow2"), FIRST);
    await holds(guest.path("vda.qcow2"), SECOND);
  },
);

peerTest(
  "Images between a disk's first and last are committed, fetched, and left out of its chain",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    const [base, one, two] = ["vda.qcow2", "one.qcow2", "two.qcow2"].map((name) => guest.path(name)) as [
      string,
      string,
      string,
    ];
    await guest.write("vda", FIRST);
    await guest.overlay("vda", "one.qcow2");
    await guest.write("vda", SECOND);
    await guest.overlay("vda", "two.qcow2");
    assert.equal(await backing(two), one);

    await domain.blockCommit("vda", { base, top: one, delete: true });
    assert.equal(await backing(two), base);
    await assert.rejects(Deno.stat(one), Deno.errors.NotFound);
    await holds(base, SECOND, "-U");

    await guest.overlay("vda", "three.qcow2");
    const three = guest.path("three.qcow2");
    await domain.blockRebase("vda", base);
    assert.equal(await backing(three), base);
    await domain.blockPull("vda", { bandwidth: "1 GiB" });
    assert.equal(await backing(three), undefined);
    await domain.destroy();
    await holds(three, FIRST);
    await holds(three, SECOND);
  },
);

peerTest(
  "A block job that is cancelled, or ended by another, rejects with OPERATION_ABORTED",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    const slowly = { bandwidth: 65536, transientJob: true };
    const copyTo = (name: string) =>
      domain.blockCopy("vda", { dest: guest.path(name), format: "raw" }, slowly);

    const cancelled = copyTo("a.raw");
    await cancelled.begun;
    await cancelled.cancel();
    await assert.rejects(cancelled.done, {
      code: "OPERATION_ABORTED",
      message: 'Cannot copy disk "vda" of domain "disks": the job was cancelled',
    });
    await cancelled.cancel();

    const ended = copyTo("b.raw");
    await ended.begun;
    // The disk has one job at a time.
    await assert.rejects(domain.blockPull("vda").done, { code: "BLOCK_COPY_ACTIVE", outcome: "refused" });
    await assert.rejects(domain.blockJobAbort("vda", { pivot: true }), { code: "BLOCK_COPY_ACTIVE" });
    await Promise.all([
      assert.rejects(ended.done, { code: "OPERATION_ABORTED" }),
      domain.blockJobAbort("vda"),
    ]);
    {
      await using held = copyTo("c.raw");
      await held.begun;
    }
    assert.equal(await domain.blockJobInfo("vda"), undefined);
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));
    await assert.rejects(domain.blockJobAbort("vda", { async: true }), { code: "INVALID_ARG" });

    const stopped = copyTo("d.raw");
    await stopped.begun;
    await Promise.all([
      assert.rejects(stopped.done, {
        code: "OPERATION_ABORTED",
        message: 'Cannot copy disk "vda" of domain "disks": the domain has stopped',
      }),
      domain.destroy(),
    ]);
    await assert.rejects(domain.blockPull("vda").done, { code: "OPERATION_INVALID", outcome: "refused" });
  },
);

peerTest(
  "A copy that is finished stays as a copy, and the disk of a qemu guest where it was",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    const destination = `<disk type="file"><source file="${
      guest.path("a.qcow2")
    }"/><driver type="qcow2"/></disk>`;
    await domain.blockCopy("vda", destination, {
      transientJob: true,
      synchronousWrites: true,
      whenReady: "finish",
    });
    await holds(guest.path("a.qcow2"), FIRST);
    const rebased = domain.blockRebase("vda", guest.path("b.raw"), { copy: true, copyRaw: true });
    await assert.rejects(rebased.done, { code: "OPERATION_INVALID", message: /domain is not transient/ });
    await domain.undefine();
    await domain.blockRebase("vda", guest.path("b.raw"), { copy: true, copyRaw: true, whenReady: "finish" });
    await holds(guest.path("b.raw"), FIRST, "-f", "raw");
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));
  },
);

peerTest(
  "A block job that fails rejects with OPERATION_FAILED, and one whose connection ends at once",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start();
    const { domain } = guest;
    await guest.write("vda", FIRST);
    const full = await guest.mountSmall("small", 2);
    const copy = domain.blockCopy("vda", { dest: `${full}/copy.qcow2` }, {
      transientJob: true,
      whenReady: "pivot",
    });
    await assert.rejects(copy.done, {
      code: "OPERATION_FAILED",
      outcome: "refused",
      message: 'Cannot copy disk "vda" of domain "disks": the host says that the job failed',
    });
    assert.equal(await guest.source("vda"), guest.path("vda.qcow2"));

    const slowly = { transientJob: true, bandwidth: 65536 };
    const other = await connectRecorded(guest.daemon.uri("qemu"));
    const left = (await other.domains.get("disks")).blockCopy("vda", { dest: guest.path("a.qcow2") }, slowly);
    await left.begun;
    await Promise.all([
      assert.rejects(left.done, { code: "INVALID_CONN", outcome: "unknown" }),
      other.close(),
    ]);
    await domain.blockJobAbort("vda");

    const lost = domain.blockCopy("vda", { dest: guest.path("b.qcow2") }, slowly);
    await lost.begun;
    guest.daemon.kill("SIGKILL");
    await assert.rejects(lost.done, { name: "VirtError", outcome: "unknown" });
  },
);

peerTest(
  "Jobs of a qemu guest that end at once, or as they are cancelled, are told from each other",
  PEERS,
  async () => {
    await using guest = await DiskGuest.start({ disks: 2 });
    const { domain } = guest;
    const both = ["vda", "vdb"];
    for (let round = 0; round < 5; round++) {
      const file = (name: string) => guest.path(`${name}-${round}.qcow2`);
      for (const target of both) await guest.overlay(target, `${target}-${round}.qcow2`);
      const pivots = both.map((target) => domain.blockCommit(target, { active: true, whenReady: "pivot" }));
      await Promise.all(pivots.map((job) => job.done));
      assert.deepEqual(await Promise.all(both.map((target) => guest.source(target))), [
        guest.path("vda.qcow2"),
        guest.path("vdb.qcow2"),
      ]);
      const disks = `<disks><disk name="vda" type="file"><target file="${file("backup")}"/></disk>` +
        `<disk name="vdb" backup="no"/></disks>`;
      const backup = await domain.backupBegin({ backupXml: `<domainbackup>${disks}</domainbackup>` });
      assert.equal(backup.processed, 16 * 1024 ** 2);
      // libvirt still has an event to send of the backup's disk.
      const copy = domain.blockCopy("vda", { dest: file("copy") }, { transientJob: true });
      await copy.begun;
      await copy.cancel();
      await assert.rejects(copy.done, { code: "OPERATION_ABORTED" });
      assert.equal(await domain.blockJobInfo("vda"), undefined);
    }
  },
);

/** The path that an image names as the one behind it. */
async function backing(image: string): Promise<string | undefined> {
  const info: unknown = JSON.parse(await qemuImg("info", "-U", "--output=json", image));
  return (info as { readonly "backing-filename"?: string })["backing-filename"];
}
