import assert from "node:assert/strict";
import { connect, type Connection, type StoragePool } from "@denovirt/denovirt";
import { pool, vm, vmHost, volume } from "@denovirt/denovirt/config";
import { testHost } from "@denovirt/denovirt/testing";
import { backUp } from "../../examples/backup.ts";
import { prune } from "../../examples/prune-backups.ts";
import { restore } from "../../examples/restore-backup.ts";
import { DiskGuest, holds } from "../integration/_disk_guest.ts";
import { peerTest } from "../hosts/peers.ts";
import { runExample, socketPermissions } from "./_example.ts";

const [FIRST, SECOND, THIRD, FOURTH] = [
  "20261201T000000Z",
  "20261202T000000Z",
  "20261203T000000Z",
  "20261204T000000Z",
];

/** A guest with a disk to back up, and all sorts that are not. */
async function guestWithDisks(connection: Connection) {
  const images = await connection.storagePools.create(pool({ name: "images", path: "/images" }));
  for (const name of ["web.qcow2", "tools.qcow2", "install.iso"]) {
    await images.volumes.create(
      volume({ name, capacity: "4 MiB", format: name.endsWith(".iso") ? "raw" : "qcow2" }),
    );
  }
  const domain = await connection.domains.define(vm({
    name: "web",
    memory: "64 MiB",
    vcpus: 1,
    disks: [{ pool: "images", volume: "web.qcow2" }, {
      pool: "images",
      volume: "tools.qcow2",
      readonly: true,
    }],
    cdrom: "/images/install.iso",
  }, await vmHost(connection)));
  await domain.start();
  const backups = await connection.storagePools.create(pool({ name: "backups", path: "/backups" }));
  return { images, backups, domain };
}

const kept = async ({ volumes }: StoragePool) => (await volumes.list()).map(({ name }) => name).sort();

/** What a guest reads first of a volume. */
async function beginOf({ volumes }: StoragePool, name: string, length: number): Promise<string> {
  return await new Response(await (await volumes.get(name)).download({ length })).text();
}

Deno.test("backup.ts backs up full and incremental without read-only disks, restores each moment, and prunes chains", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const { images, backups, domain } = await guestWithDisks(connection);
  const guest = host.guest("web");
  await guest.write("vda", 0, "first");
  await backUp(domain, backups, "full", { moment: FIRST });
  await guest.write("vda", 0, "second");
  const fractions: number[] = [];
  await backUp(domain, backups, "incremental", {
    moment: SECOND,
    show: (fraction) => void fractions.push(fraction),
  });
  assert.ok(fractions.every((fraction) => fraction >= 0 && fraction <= 1), String(fractions));
  await backUp(domain, backups, "full", { moment: THIRD });
  await backUp(domain, backups, "incremental", { moment: FOURTH });
  assert.deepEqual((await domain.checkpoints.list()).map(({ name }) => name), [FOURTH]);
  assert.deepEqual(await kept(backups), [
    `web.${FIRST}.full.vda.qcow2`,
    `web.${SECOND}.incremental.vda.qcow2`,
    `web.${THIRD}.full.vda.qcow2`,
    `web.${FOURTH}.incremental.vda.qcow2`,
  ]);

  await assert.rejects(restore(domain, backups, FIRST, images), /wanted it off/);
  await domain.destroy();
  await assert.rejects(restore(domain, backups, "20200101T000000Z", images), RangeError);
  for (const [moment, text] of [[FIRST, "first"], [SECOND, "second"]] as const) {
    const name = (await restore(domain, backups, moment, images)).get("vda")!;
    assert.match(await domain.xml({ inactive: true }), new RegExp(`volume='${name}'`));
    assert.equal(await beginOf(images, name, text.length), text);
  }
  assert.deepEqual(await domain.checkpoints.list(), []);

  await assert.rejects(prune(domain, backups, 0), RangeError);
  assert.deepEqual(await prune(domain, backups, 1), [
    `web.${SECOND}.incremental.vda.qcow2`,
    `web.${FIRST}.full.vda.qcow2`,
  ]);
  assert.deepEqual(await kept(backups), [
    `web.${THIRD}.full.vda.qcow2`,
    `web.${FOURTH}.incremental.vda.qcow2`,
  ]);
});

Deno.test("backup.ts leaves nothing of a backup that fails, and the next incremental one has all since the last", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const { images, backups, domain } = await guestWithDisks(connection);
  await assert.rejects(backUp(domain, backups, "incremental", { moment: FIRST }));
  assert.deepEqual(await kept(backups), []);
  await backUp(domain, backups, "full", { moment: FIRST });
  await host.guest("web").write("vda", 0, "kept");
  const rule = host.rule({ call: "domainBackupBegin", fail: "OPERATION_FAILED" });
  await assert.rejects(backUp(domain, backups, "incremental", { moment: SECOND }), {
    code: "OPERATION_FAILED",
  });
  rule.remove();
  assert.deepEqual(await kept(backups), [`web.${FIRST}.full.vda.qcow2`]);
  assert.deepEqual((await domain.checkpoints.list()).map(({ name }) => name), [FIRST]);
  await backUp(domain, backups, "incremental", { moment: THIRD });
  await domain.destroy();
  const name = (await restore(domain, backups, THIRD, images)).get("vda")!;
  assert.equal(await beginOf(images, name, 4), "kept");
});

peerTest(
  "backup.ts backs a real guest up full and incremental, restores it, and prunes",
  ["libvirtd", "qemu", "qemu-img"],
  async () => {
    await using guest = await DiskGuest.start();
    const { connection, daemon, domain } = guest;
    for (const name of ["backups", "restored"]) {
      await connection.storagePools.ensure(pool({ name, path: guest.path(name) }), {
        start: true,
        build: true,
      });
    }
    const run = async (script: string, ...args: string[]) => {
      const permissions = socketPermissions(daemon.socket);
      const { code, stdout, stderr } = await runExample({ script, args, permissions });
      assert.equal(code, 0, `${stdout}${stderr}`);
      return stdout;
    };
    const where = [daemon.uri("qemu"), "disks", "backups"];
    const moments: string[] = [];
    for (const [at, kind] of ["full", "incremental", "incremental"].entries()) {
      await guest.write("vda", { value: at + 1, atMiB: 2 * at, sizeMiB: 2 });
      const moment = /\d{8}T\d{6}Z/.exec(await run("backup.ts", kind, ...where))![0];
      // The next one has another name: it counts seconds.
      while (moment >= new Date().toISOString().replace(/[-:]|\.\d+/g, "")) {
        await new Promise((done) => setTimeout(done, 50));
      }
      moments.push(moment);
    }
    await domain.destroy();
    await run("restore-backup.ts", ...where, moments[1]!, "restored");
    const image = guest.path(`restored/disks-vda-${moments[1]}.qcow2`);
    await holds(image, { value: 1, atMiB: 0, sizeMiB: 2 });
    await holds(image, { value: 2, atMiB: 2, sizeMiB: 2 });
    await holds(image, { value: 0, atMiB: 4, sizeMiB: 2 });
    assert.match(await domain.xml(), /volume='disks-vda-/);
    await domain.start({ paused: true });
    await guest.reads("vda", { value: 2, atMiB: 2, sizeMiB: 2 });
    await run("backup.ts", "full", ...where);
    const pruned = await run("prune-backups.ts", "--keep", "1", ...where);
    assert.equal(pruned.match(/^deleted /gm)?.length, 3, pruned);
    assert.equal(pruned.match(/^\d{8}T\d{6}Z full vda /gm)?.length, 1, pruned);
  },
);
