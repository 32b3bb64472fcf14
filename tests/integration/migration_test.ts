import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Connection, MigrationProgress } from "@denovirt/denovirt";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { peerTest } from "../hosts/peers.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { until } from "../hosts/until.ts";
import { answers, TwoHosts } from "./_two_hosts.ts";

const NEEDS = ["libvirtd", "virsh", "qemu", "tiny-guest"] as const;

peerTest(
  "A running qemu guest migrates live with progress, comes back peer to peer, and leaves again through a tunnel",
  NEEDS,
  async () => {
    await using hosts = await TwoHosts.start();
    const { from, to, guest } = hosts;
    await hosts.boot();
    assert.equal(await from.hostname(), "source.test");

    assert.equal(await guest.migrateMaxDowntime(), 300);
    await guest.setMigrateMaxDowntime(500);
    assert.equal(await guest.migrateMaxDowntime(), 500);
    await guest.setMigrateCompressionCache("8 MiB");
    assert.equal(await guest.migrateCompressionCache(), 8 * 1024 ** 2);
    await guest.setMigrateMaxSpeed("2 MiB");
    assert.equal(await guest.migrateMaxSpeed(), 2 * 1024 ** 2);

    const left = from.events.once("domain.lifecycle", { domain: guest });
    const job = guest.migrate(to, { live: true, persistDest: true, undefineSource: true });
    const seen: MigrationProgress[] = [];
    for await (const progress of job.progressEvery({ intervalMs: 100 })) {
      seen.push(progress);
      const processed = seen.filter(({ memory }) => memory.processed! > 0);
      // Slow enough to be seen under way, and then no longer than needs be.
      if (processed.length === 3) await guest.setMigrateMaxSpeed("1 GiB");
    }
    const there = await job;
    const moved = seen.map(({ memory }) => memory.processed!).filter((bytes) => bytes > 0);
    assert(moved.length >= 3 && moved[0]! < moved[2]!, `wanted memory to move: ${moved}`);
    assert(seen.every(({ fraction = 0 }) => fraction >= 0 && fraction <= 1));
    assert(seen.some(({ fraction = 0 }) => fraction > 0));
    assert(seen.every(({ type }) => type === "unbounded" || type === "completed"));
    const last = seen.at(-1)!;
    assert(last.memory.total! >= 128 * 1024 ** 2 && last.pageSize === 4096 && last.iteration! >= 1);
    assert.equal(there.connection, to);
    assert.equal(there.uuid, guest.uuid);
    assert.deepEqual(await there.state(), { state: "running", reason: "migrated" });
    assert.equal(await there.isPersistent(), true);
    assert.equal(await from.domains.find("tiny"), undefined);
    const { event, detail } = await left;
    assert.deepEqual({ event, detail }, { event: "suspended", detail: "migrated" });
    await answers(there, "there");

    await there.migrate(hosts.source.uri("qemu", "tcp"), {
      live: true,
      peer2peer: true,
      persistDest: true,
      destName: "back",
    });
    const back = await from.domains.get("back");
    assert.deepEqual(await there.state(), { state: "shutoff", reason: "migrated" });
    await answers(back, "back");

    await back.migrate(hosts.destination.uri("qemu", "tcp"), {
      live: true,
      peer2peer: true,
      tunnelled: true,
      destName: "tiny",
      changeProtection: true,
    });
    await answers(there, "again");
    assert.deepEqual(await back.state(), { state: "shutoff", reason: "migrated" });

    const compressed = { compressed: true, compression: ["xbzrle"], compressionXbzrleCache: "16 MiB" };
    const slowed = { autoConverge: true, autoConvergeInitial: 10, autoConvergeIncrement: 10 };
    await there.migrate(from, { live: true, destName: "back", ...compressed, ...slowed });
    await answers(back, "compressed");
    await back.migrate(to, { live: true, destName: "tiny", parallel: true, parallelConnections: 2 });
    await answers(there, "in parallel");
  },
);

peerTest(
  "A migration that is cancelled, or that the destination fails, leaves the guest running at the source alone",
  NEEDS,
  async () => {
    await using hosts = await TwoHosts.start();
    const { to, guest } = hosts;
    await hosts.boot();

    await guest.setMigrateMaxSpeed("1 MiB");
    const job = guest.migrate(to, { live: true });
    const refused = assert.rejects(job.done, { code: "OPERATION_ABORTED", domain: "QEMU" });
    for await (const { memory } of job.progressEvery({ intervalMs: 100 })) if (memory.processed! > 0) break;
    await job.cancel();
    await refused;
    assert.deepEqual(await guest.state(), { state: "running", reason: "booted" });
    assert.deepEqual(await to.domains.list(), []);
    await answers(guest, "cancelled");

    // At once: before the destination has been asked.
    const hasty = guest.migrate(to, { live: true });
    const stayed = assert.rejects(hasty.done, { code: "OPERATION_ABORTED" });
    await hasty.cancel();
    await stayed;
    assert.deepEqual(await to.domains.list(), []);

    await guest.setMigrateMaxSpeed("1 GiB");
    await assert.rejects(
      // The destination listens at another address than the one the source is told.
      guest.migrate(to, { live: true, listenAddress: "127.0.0.3", migrateUri: "tcp://127.0.0.4" }),
      { name: "VirtError", outcome: "refused" },
    );
    assert.deepEqual(await to.domains.list(), []);
    await answers(guest, "refused");

    const other = await to.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    await assert.rejects(guest.migrate(to, { live: true }), { code: "OPERATION_FAILED", outcome: "refused" });
    assert.deepEqual(await guest.jobInfo().then(({ type }) => type), "none");
    await other.undefine();

    await assert.rejects(guest.migrate(to, { live: true, destXml: "<domain/>" }), { name: "VirtError" });
    await assert.rejects(guest.migrate("xenmigr://other/", { unmanaged: true }), {
      code: "ARGUMENT_UNSUPPORTED",
      outcome: "not-sent",
    });
    await assert.rejects(guest.migrate("qemu+tcp://127.0.0.1:1/system", { peer2peer: true }), {
      code: "SYSTEM_ERROR",
      outcome: "refused",
    });
    assert.deepEqual(await to.domains.list(), []);
    await answers(guest, "still here");
    await guest.migrate(to, { live: true });
    assert.equal(await guest.isActive(), false);
  },
);

peerTest(
  "A guest that dies at the destination while it migrates runs on at the source",
  NEEDS,
  async () => {
    await using hosts = await TwoHosts.start();
    const { to, guest } = hosts;
    await hosts.boot();
    await guest.setMigrateMaxSpeed("1 MiB");
    const job = guest.migrate(to, { live: true });
    const failed = assert.rejects(job.done, { name: "VirtError", outcome: "refused" });
    for await (const { memory } of job.progressEvery({ intervalMs: 100 })) if (memory.processed! > 0) break;
    const qemu = (await hosts.destination.processes()).find(({ name }) => name.startsWith("qemu-system"));
    Deno.kill(qemu!.pid, "SIGKILL");
    await failed;
    assert.equal((await guest.state()).state, "running");
    assert.deepEqual(await to.domains.list(), []);
    await answers(guest, "alive");
  },
);

peerTest(
  "A migration whose program loses one of the hosts leaves the guest at the source",
  NEEDS,
  async () => {
    await using hosts = await TwoHosts.start();
    await using source = await connectRecorded(hosts.source.uri("qemu"));
    await using destination = await connectRecorded(hosts.destination.uri("qemu"));
    await hosts.boot();
    const guest = await source.domains.get("tiny");
    for (const [connection, outcome] of [[hosts.to, "refused"], [hosts.from, "unknown"]] as const) {
      await guest.setMigrateMaxSpeed("1 MiB");
      await using to = await connectRecorded(hosts.destination.uri("qemu"));
      const job = hosts.guest.migrate(connection === hosts.to ? connection : to, { live: true });
      const end = job.then(() => undefined, (error: unknown) => error);
      for await (const { memory } of job.progressEvery({ intervalMs: 100 })) if (memory.processed! > 0) break;
      await connection.close();
      await assert.rejects(Promise.reject(await end), { name: "VirtError", outcome });
      await until(async () => (await guest.jobInfo()).type === "none", "the end of the migration");
      assert.equal((await guest.state()).state, "running");
      await until(async () => (await destination.domains.list()).length === 0, "the guest's end over there");
      await answers(guest, `still here, ${outcome}`);
    }
  },
);

peerTest("Six guests that leave a host at once all arrive, and the cancelled one stays", NEEDS, async () => {
  await using hosts = await TwoHosts.start();
  const { from, to } = hosts;
  const files = await tinyGuest();
  const guests = [];
  for (const name of ["one", "two", "three", "four", "five", "six"]) {
    // Paused before it has run: all that there is to move is how it will start.
    guests.push(await from.domains.create(tinyGuestXml({ name, ...files }), { paused: true }));
  }
  const jobs = guests.map((guest) => guest.migrate(to));
  const ends = jobs.map((job) => job.done.then(({ name }) => name, (error) => error.code as string));
  await jobs[5]!.cancel();
  assert.deepEqual(await Promise.all(ends), ["one", "two", "three", "four", "five", "OPERATION_ABORTED"]);
  const names = async (connection: Connection) =>
    (await connection.domains.list({ active: true })).map(({ name }) => name).sort();
  assert.deepEqual(await names(to), ["five", "four", "one", "three", "two"]);
  assert.deepEqual(await names(from), ["six"]);
});

peerTest("A host that migrates nothing says so before anything is changed", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using source = await connectRecorded(daemon.uri("test"));
  await using destination = await connectRecorded(daemon.uri("test"));
  const domain = await source.domains.get("test");
  await assert.rejects(domain.migrate(destination), { code: "NO_SUPPORT", outcome: "not-sent" });
  await assert.rejects(domain.migrate("test+tcp://127.0.0.1/default", { peer2peer: true }), {
    code: "ARGUMENT_UNSUPPORTED",
    outcome: "not-sent",
  });
  await assert.rejects(domain.migrateMaxSpeed(), { code: "NO_SUPPORT" });
  assert.equal((await domain.state()).state, "running");
});

peerTest("A migration takes a disk along that the hosts do not share", NEEDS, async () => {
  await using hosts = await TwoHosts.start();
  const { from, to, source, destination } = hosts;
  const content = crypto.getRandomValues(new Uint8Array(65536));
  const disks = [`${source.dir}/disk.img`, `${destination.dir}/disk.img`] as const;
  for (const path of disks) {
    await Deno.writeFile(path, new Uint8Array(16 * 1024 ** 2));
  }
  using file = await Deno.open(disks[0], { write: true });
  await file.seek(5 * 1024 ** 2, Deno.SeekMode.Start);
  await file.write(content);
  const guest = await from.domains.create(
    tinyGuestXml({
      name: "with-disk",
      ...await tinyGuest(),
      devices:
        `<disk type="file" device="disk"><driver name="qemu" type="raw"/><source file="${disks[0]}"/>` +
        `<target dev="vda" bus="virtio"/></disk>`,
    }),
    { paused: true },
  );
  const destXml = (await guest.xml({ migratable: true })).replace(disks[0], disks[1]);
  await assert.rejects(guest.migrate(to, { live: true, destXml }), { code: "MIGRATE_UNSAFE" });
  const there = await guest.migrate(to, {
    live: true,
    nonSharedDisk: true,
    migrateDisks: ["vda"],
    destXml,
  });
  assert((await there.xml()).includes(disks[1]));
  const [one, other] = await Promise.all(disks.map((path) => Deno.readFile(path)));
  assert(Buffer.from(one!).equals(Buffer.from(other!)), "wanted the same content on both disks");
});

peerTest("A migration goes on in post-copy: the guest runs at the destination at once", NEEDS, async () => {
  await using hosts = await TwoHosts.start();
  const { to, guest } = hosts;
  await hosts.boot();
  await guest.setMigrateMaxSpeed("1 MiB");
  await assert.rejects(guest.migrateStartPostCopy(), { code: "OPERATION_INVALID" });
  const job = guest.migrate(to, { live: true, postcopy: true, postcopyBandwidth: "256 MiB" });
  for await (const { memory } of job.progressEvery({ intervalMs: 100 })) if (memory.processed! > 0) break;
  await guest.migrateStartPostCopy();
  const there = await job;
  assert.equal((await there.state()).state, "running");
  assert.equal(await guest.isActive(), false);
  await answers(there, "post-copy");
});

// That it can be taken up again, no emulated guest can show: QEMU's main loop waits with it for the memory that is missing.
peerTest(
  "A migration in post-copy can't be cancelled; when it breaks, no host lets go of its part",
  NEEDS,
  async () => {
    await using hosts = await TwoHosts.start();
    const { to, guest } = hosts;
    await hosts.boot();
    await guest.setMigrateMaxSpeed("1 MiB");
    const job = guest.migrate(to, { live: true, postcopy: true, postcopyBandwidth: "2 MiB" });
    const end = job.done.then(() => undefined, (error: unknown) => error);
    for await (const { memory } of job.progressEvery({ intervalMs: 100 })) if (memory.processed! > 0) break;
    await guest.migrateStartPostCopy();
    await guest.waitFor("paused");
    const there = await to.domains.get("tiny");
    await there.waitFor("running");
    assert.equal(await guest.migrateMaxSpeed({ postcopy: true }), 2 * 1024 ** 2);
    await guest.setMigrateMaxSpeed("1 MiB", { postcopy: true });
    await assert.rejects(job.cancel(), { code: "OPERATION_INVALID" });
    assert.deepEqual(await guest.state(), { state: "paused", reason: "postcopy" });
    assert.deepEqual(await there.state(), { state: "running", reason: "postcopy" });

    await guest.abortJob({ postcopy: true });
    await assert.rejects(Promise.reject(await end), { code: "OPERATION_FAILED", outcome: "refused" });
    assert.deepEqual(await guest.state(), { state: "paused", reason: "postcopy-failed" });
    assert.deepEqual(await there.state(), { state: "running", reason: "postcopy-failed" });
  },
);

peerTest("A domain that is off migrates as its definition", NEEDS, async () => {
  await using hosts = await TwoHosts.start();
  const { from, to, guest } = hosts;
  const job = guest.migrate(to, { offline: true, persistDest: true, undefineSource: true });
  const there = await job;
  assert.deepEqual(await there.state(), { state: "shutoff", reason: "unknown" });
  assert.equal(await there.isPersistent(), true);
  assert.equal(await from.domains.find("tiny"), undefined);
  await assert.rejects(there.migrate(from, { offline: true }), { code: "OPERATION_INVALID" });
  // With the destination's connection, whose URI the source's host opens itself.
  const back = await there.migrate(from, { offline: true, persistDest: true, peer2peer: true });
  assert.equal(back.connection, from);
});

peerTest("A guest migrates between hosts that know only older protocols", NEEDS, async () => {
  await using hosts = await TwoHosts.start([13]);
  const { from, to, guest } = hosts;
  await hosts.boot();
  await assert.rejects(guest.migrate(to, { live: true, migrateDisks: ["vda"] }), {
    code: "ARGUMENT_UNSUPPORTED",
    message: /migrate_disks/,
  });
  const there = await guest.migrate(to, { live: true, bandwidth: "512 MiB" });
  await answers(there, "third, without parameters");
  await there.migrate(hosts.source.uri("qemu", "tcp"), { live: true, peer2peer: true });
  await answers(await from.domains.get("tiny"), "peer to peer, without parameters");
});

peerTest("A guest migrates from a host that has one call for it", NEEDS, async () => {
  await using hosts = await TwoHosts.start([6, 13]);
  const { to, guest } = hosts;
  await hosts.boot();
  const destination = hosts.destination.uri("qemu", "tcp");
  const refused = { code: "ARGUMENT_UNSUPPORTED", outcome: "not-sent" };
  await assert.rejects(guest.migrate(destination, { peer2peer: true, listenAddress: "127.0.0.3" }), refused);
  await assert.rejects(guest.migrate(destination, { peer2peer: true, destXml: "<domain/>" }), refused);
  await assert.rejects(guest.migrate(to, { live: true }), { code: "NO_SUPPORT", outcome: "not-sent" });
  await guest.migrate(destination, { live: true, peer2peer: true });
  await answers(await to.domains.get("tiny"), "there");
});
