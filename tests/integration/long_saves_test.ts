import assert from "node:assert/strict";
import type { Domain, DomainJobInfo, Job } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { run } from "../hosts/run.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";
import { answers } from "./_two_hosts.ts";

/** Resolves once a job is so far that it can be seen. */
async function seen(job: Job<void, DomainJobInfo>): Promise<DomainJobInfo> {
  for await (const progress of job.progressEvery({ intervalMs: 50 })) {
    if (progress.memory.processed! > 0) return progress;
  }
  throw new Error("Cannot watch a job, wanted its progress: it has ended");
}

/**
 * Cancels a job that writes to a path of the host, which has a slow reader instead of a file, so that it lasts. (A
 * compressor would do as well, but libvirt 9.0.0 frees what it still writes to when such a job is cancelled.)
 */
async function isCancelled(
  guest: Domain,
  path: string,
  start: () => Job<void, DomainJobInfo>,
): Promise<void> {
  await run("mkfifo", [path]);
  const reading = readSlowly(path);
  const job = start();
  const end = job.then(() => undefined, (error: unknown) => error);
  const { type, memory, fraction } = await seen(job);
  assert.equal(type, "unbounded");
  assert(memory.total! >= 128 * 1024 ** 2);
  assert(fraction! > 0 && fraction! < 1, `wanted a part: found ${fraction}`);
  await job.cancel();
  await assert.rejects(Promise.reject(await end), { code: "OPERATION_ABORTED", outcome: "refused" });
  assert.equal((await guest.state()).state, "running");
  await reading;
}

async function readSlowly(path: string): Promise<void> {
  using file = await Deno.open(path);
  const part = new Uint8Array(64 * 1024);
  while (await file.read(part) !== null) await new Promise((resolve) => setTimeout(resolve, 30));
}

peerTest(
  "A guest's saves and dumps tell their progress, and are cancelled without harm to it",
  ["libvirtd", "virsh", "qemu", "tiny-guest"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connectRecorded(daemon.uri("qemu"));
    const guest = await connection.domains.define(tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    await guest.start();
    {
      await using screen = new ConsoleReader(await guest.openConsole());
      await screen.waitFor("denovirt-guest: up");
    }
    await isCancelled(guest, `${daemon.dir}/save`, () => guest.save(`${daemon.dir}/save`));
    await isCancelled(guest, `${daemon.dir}/lib/qemu/save/tiny.save`, () => guest.managedSave());
    assert.equal(await guest.hasManagedSave(), false);
    await isCancelled(
      guest,
      `${daemon.dir}/core`,
      () => guest.coreDump(`${daemon.dir}/core`, { live: true }),
    );
    await answers(guest, "unharmed");
    await guest.coreDump(`${daemon.dir}/raw`, { live: true });
    await guest.coreDump(`${daemon.dir}/kdump`, { format: "kdump-zlib", memoryOnly: true });
    assert((await Deno.stat(`${daemon.dir}/raw`)).size > 1024 ** 2);
    const magic = (await Deno.readFile(`${daemon.dir}/kdump`)).subarray(0, 6);
    assert.equal(new TextDecoder().decode(magic), "makedu");

    await guest.save(`${daemon.dir}/two.save`, { params: {} });
    assert.deepEqual(await guest.state(), { state: "shutoff", reason: "saved" });
    await connection.domains.restore(`${daemon.dir}/two.save`, { params: {}, paused: true });
    assert.equal((await guest.state()).state, "paused");
    await guest.resume();
    await answers(guest, "restored");
  },
);

peerTest("A save on a host without jobs ends as any other", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  const domain = await connection.domains.get("test");
  const job = domain.save(`${daemon.dir}/test.save`);
  assert.equal(await job.progress(), undefined);
  await job;
  assert.equal(await domain.isActive(), false);
  await connection.domains.restore(`${daemon.dir}/test.save`);
  await assert.rejects(domain.coreDump("/nonexistent/file"), { code: "SYSTEM_ERROR" });
  assert.equal(await domain.isActive(), true);
});
