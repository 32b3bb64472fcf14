import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { domainXml } from "../_simulated_host.ts";

const DEVICES = "<disk type='file'><driver name='qemu' type='qcow2'/><source file='/images/one'/>" +
  "<target dev='vda' bus='virtio'/></disk>" +
  "<disk type='file'><source file='/default-pool/two'/><target dev='vdb' bus='virtio'/></disk>" +
  "<disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>";

async function withChain(connection: Connection): Promise<Domain> {
  const pool = await connection.storagePools.get("default-pool");
  await pool.volumes.create("<volume><name>two</name><capacity unit='MiB'>1</capacity></volume>");
  const domain = await connection.domains.define(domainXml("vm", { devices: DEVICES }));
  await domain.start();
  for (const name of ["b", "c", "d"]) {
    await domain.snapshots.create(
      `<domainsnapshot><name>${name}</name><disks><disk name='vda'><source file='/images/${name}'/></disk>` +
        `<disk name='vdb' snapshot='no'/></disks></domainsnapshot>`,
      { diskOnly: true, noMetadata: true },
    );
  }
  return domain;
}

/** The files of a disk, its own first. */
async function filesOf(domain: Domain, target = "vda", inactive = false): Promise<string[]> {
  const disk = (await domain.xml({ inactive })).split("<disk ").find((part) =>
    part.includes(`<target dev='${target}'`)
  )!;
  return [...disk.replace(/<mirror[^]*<\/mirror>/, "").matchAll(/<source file='\/images\/(\w+)'/g)].map((m) =>
    m[1]!
  );
}

function heardOf(connection: Connection): string[] {
  const heard: string[] = [];
  connection.events.on("domain.block-job", ({ disk, diskForm, jobType, status }) => {
    heard.push(`${disk} ${diskForm} ${jobType} ${status}`);
  });
  return heard;
}

Deno.test("Domain.blockPull() and blockRebase() shorten a disk's chain when they end", async () => {
  await using connection = await connect("test:///default?world=pull&clock=virtual");
  const domain = await withChain(connection);
  const heard = heardOf(connection);
  assert.deepEqual(await filesOf(domain), ["d", "c", "b", "one"]);
  await domain.blockRebase("vda", "/images/b");
  assert.deepEqual(await filesOf(domain), ["d", "b", "one"]);
  await domain.blockRebase("vda", "vda[2]");
  assert.deepEqual(await filesOf(domain), ["d", "one"]);
  await domain.blockPull("/images/d");
  assert.deepEqual(await filesOf(domain), ["d"]);
  assert.deepEqual(await filesOf(domain, "vda", true), ["d"]);
  assert.deepEqual(heard, Array(3).fill("vda target pull completed"));
});

Deno.test("Domain.blockCommit() takes images out of the middle of a chain, and its own when it pivots", async () => {
  await using connection = await connect("test:///default?world=commit&clock=virtual");
  const domain = await withChain(connection);
  const heard = heardOf(connection);
  await domain.blockCommit("vda", { top: "/images/c", base: "vda[2]" });
  assert.deepEqual(await filesOf(domain), ["d", "b", "one"]);
  const commit = domain.blockCommit("vda", { active: true, shallow: true });
  await commit.ready;
  assert.match(await domain.xml(), /<mirror type='file' job='active-commit' ready='yes'>/);
  assert.equal((await domain.blockJobInfo("vda"))?.type, "active-commit");
  await commit.complete();
  assert.deepEqual(await filesOf(domain), ["b", "one"]);
  assert.doesNotMatch(await domain.xml(), /<mirror/);
  await assert.rejects(
    (async () => {
      const cancelled = domain.blockCommit("vda", { active: true });
      await cancelled.ready;
      await cancelled.cancel();
      await cancelled;
    })(),
    { code: "OPERATION_ABORTED" },
  );
  assert.deepEqual(await filesOf(domain), ["b", "one"]);
  await domain.blockCommit("vda", { active: true, whenReady: "pivot" });
  assert.deepEqual(await filesOf(domain), ["one"]);
  assert.deepEqual(heard, [
    "vda target commit completed",
    "vda target active-commit ready",
    "vda target active-commit completed",
    "vda target active-commit ready",
    "vda target active-commit canceled",
    "vda target active-commit ready",
    "vda target active-commit completed",
  ]);
});

Deno.test("Domain.blockCommit() refuses what is not in the chain or in the wrong order", async () => {
  await using connection = await connect("test:///default?world=wrong&clock=virtual");
  const domain = await withChain(connection);
  const wrong = (options: Parameters<Domain["blockCommit"]>[1]) =>
    assert.rejects(domain.blockCommit("vda", options).done, { code: "INVALID_ARG", outcome: "refused" });
  await wrong({});
  await wrong({ top: "/images/c", active: true });
  await wrong({ top: "/images/b", base: "/images/c" });
  await wrong({ top: "/images/none" });
  await wrong({ top: "vda[9]" });
  await wrong({ top: "/images/one" });
  await wrong({ top: "/images/c", base: "/images/one", shallow: true });
  await assert.rejects(domain.blockPull("vdz").done, { code: "INVALID_ARG" });
  await assert.rejects(domain.blockPull("hda").done, { code: "INTERNAL_ERROR" });
  await assert.rejects(domain.blockRebase("vda", undefined, { relative: true }).done, {
    code: "INVALID_ARG",
  });
  await assert.rejects(domain.blockRebase("vda", "/x", { copyRaw: true }).done, { code: "INVALID_ARG" });
  await assert.rejects(domain.blockCopy("vda", { dest: "/images/x" }).done, { code: "OPERATION_INVALID" });
  await assert.rejects(domain.blockJobAbort("vda"), { code: "INVALID_ARG" });
  await domain.destroy();
  await assert.rejects(domain.blockPull("vda").done, { code: "OPERATION_INVALID" });
});

Deno.test("Domain.blockCopy() copies a volume, follows it, and has the disk go over to the copy", async () => {
  await using connection = await connect("test:///default?world=copy&clock=virtual");
  const domain = await withChain(connection);
  const pool = await connection.storagePools.get("default-pool");
  const write = async (text: string) => {
    const writer = (await (await pool.volumes.get("two")).upload()).getWriter();
    await writer.write(new TextEncoder().encode(text));
    await writer.close();
  };
  const read = async () => new TextDecoder().decode(await domain.blockPeek("vdb", 0, 5));
  await write("first");
  const copy = domain.blockCopy("vdb", { dest: "/default-pool/three" }, { transientJob: true });
  await copy.ready;
  assert.match(
    await domain.xml(),
    /<mirror type='file' file='\/default-pool\/three' job='copy' ready='yes'>/,
  );
  await write("later");
  await copy.complete();
  assert.match(await domain.xml(), /<source file='\/default-pool\/three'\/>\s*<target dev='vdb'/);
  assert.match(
    await domain.xml({ inactive: true }),
    /<source file='\/default-pool\/three'\/>\s*<target dev='vdb'/,
  );
  await write("never");
  assert.equal(await read(), "later");
  await assert.rejects(
    domain.blockCopy("vdb", { dest: "/default-pool/two" }, { transientJob: true }).done,
    { code: "CONFIG_UNSUPPORTED" },
  );
  await domain.blockCopy("vdb", { dest: "/default-pool/two" }, {
    transientJob: true,
    reuseExt: true,
    whenReady: "finish",
  });
  const bytes = await new Response(await (await pool.volumes.get("two")).download({ length: 5 })).text();
  assert.equal(bytes, "later");
});

Deno.test("A block job goes by its host's clock at the speed that it is given", async () => {
  await using host = testHost({ clock: "manual", domains: 1 });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  const heard = heardOf(connection);
  const job = domain.blockCopy("vda", { dest: "/copy" }, { bandwidth: "1 GiB", transientJob: true });
  await job.begun;
  const total = (await domain.blockJobInfo("vda"))!.total!;
  await host.clock.advance("10 s");
  const info = (await domain.blockJobInfo("vda"))!;
  const processed = 10 * 1024 ** 3;
  assert.deepEqual(info, {
    type: "copy",
    bandwidth: 1024 ** 3,
    fraction: processed / total,
    processed,
    total,
    remaining: total - processed,
  });
  await assert.rejects(domain.blockPull("vda").done, { code: "BLOCK_COPY_ACTIVE" });
  await assert.rejects(domain.snapshots.create(), { code: "BLOCK_COPY_ACTIVE" });
  await assert.rejects(domain.blockJobAbort("vda", { pivot: true }), { code: "BLOCK_COPY_ACTIVE" });
  await domain.blockJobSetSpeed("vda", "100 GiB");
  await host.clock.advance("5 s");
  assert.equal((await domain.blockJobInfo("vda"))!.processed, 510 * 1024 ** 3);
  await domain.blockJobSetSpeed("vda", 0);
  assert.deepEqual(heard, []);
  await host.clock.advance("1 s");
  assert.deepEqual(heard, ["vda target copy ready"]);
  await Promise.all([
    domain.blockJobAbort("vda"),
    assert.rejects(job.done, { code: "OPERATION_ABORTED" }),
  ]);
  assert.equal(heard[1], "vda target copy canceled");
  assert.equal(await domain.blockJobInfo("vda"), undefined);
});

Deno.test("A domain that stops takes its block jobs along", async () => {
  await using connection = await connect("test:///default?world=stops&clock=manual");
  const domain = await withChain(connection);
  const heard = heardOf(connection);
  const job = domain.blockCopy("vda", { dest: "/copy" }, { transientJob: true });
  await job.begun;
  await domain.destroy();
  await assert.rejects(job.done, { code: "OPERATION_ABORTED" });
  await domain.start();
  assert.equal(await domain.blockJobInfo("vda"), undefined);
  assert.doesNotMatch(await domain.xml(), /<mirror/);
  assert.deepEqual(heard, []);
});

Deno.test("jobSpeed= limits block jobs to so many bytes a second", async () => {
  await using connection = await connect("test:///default?world=speed&clock=virtual&jobSpeed=1048576");
  const domain = await withChain(connection);
  let before = 0;
  let after = 0;
  const listener = connection.events.on("domain.block-job", (event) => after = event.time);
  await listener.ready;
  connection.events.on("domain.metadata-change", (event) => before = event.time);
  await domain.setTitle("now");
  await domain.blockPull("vdb");
  assert.equal(after - before, 1000);
});
