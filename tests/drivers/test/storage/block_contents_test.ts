import assert from "node:assert/strict";
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { BLOCK } from "../../../../drivers/test/storage/sparse_contents.ts";
import { domainXml } from "../_simulated_host.ts";

const MiB = 1024 ** 2;
const DISKS = "<disk type='volume'><source pool='default-pool' volume='v'/><target dev='vda'/></disk>" +
  "<disk type='file'><source file='/default-pool/w'/><target dev='vdb'/></disk>" +
  "<disk type='file'><driver type='qcow2'/><source file='/default-pool/w2'/><target dev='vdc'/></disk>" +
  "<disk type='file' device='cdrom'><target dev='vdd'/><readonly/></disk>" +
  "<disk type='file'><source file='/elsewhere'/><target dev='vde'/></disk>";

/** A running guest with disks on two volumes, and on other things. */
async function guest(connection: Connection): Promise<Domain> {
  const pool = await connection.storagePools.get("default-pool");
  for (const name of ["v", "w", "w2"]) {
    const volume = await pool.volumes.create(
      `<volume><name>${name}</name><capacity>${MiB}</capacity><allocation>0</allocation></volume>`,
    );
    const writer = (await volume.upload({ offset: 5000 })).getWriter();
    await writer.write(new TextEncoder().encode(`on ${name}`));
    await writer.close();
  }
  return await connection.domains.create(domainXml("guest", { devices: DISKS }));
}

Deno.test("Domain.blockPeek() reads the volumes that disks are on", async () => {
  await using connection = await connect("test:///default");
  const domain = await guest(connection);
  const peek = async (disk: string, offset: number, size: number) =>
    new TextDecoder().decode(await domain.blockPeek(disk, offset, size));
  assert.equal(await peek("vda", 5000, 4), "on v");
  assert.equal(await peek("/default-pool/w", 4999, 6), "\0on w\0");
  assert.equal(await peek("vde", 0, 2), "\0\0");
  const invalid = { code: "INVALID_ARG", outcome: "refused" };
  await assert.rejects(domain.blockPeek("vda", MiB - 1, 2), invalid);
  await assert.rejects(domain.blockPeek("vdz", 0, 2), invalid);
  await assert.rejects(domain.blockPeek("vda", 0, 5 * MiB), { code: "INTERNAL_ERROR", domain: "RPC" });
  await assert.rejects(domain.blockPeek("vdc", 0, 2), { code: "OPERATION_UNSUPPORTED" });
  await using readonly = await connect("test:///default", { readonly: true });
  await assert.rejects((await readonly.domains.get("guest")).blockPeek("vda", 0, 1), {
    code: "OPERATION_DENIED",
  });
});

Deno.test("Domain.blockInfo() and blockResize() are about the volume that a disk is on", async () => {
  await using connection = await connect("test:///default");
  const domain = await guest(connection);
  const pool = await connection.storagePools.get("default-pool");
  assert.deepEqual(await domain.blockInfo("vda"), { capacity: MiB, allocation: BLOCK, physical: MiB });
  await domain.blockResize("vda", 3 * MiB);
  assert.equal((await (await pool.volumes.get("v")).info()).capacity, 3 * MiB);
  assert.deepEqual(await domain.blockInfo("vda"), {
    capacity: 3 * MiB,
    allocation: BLOCK,
    physical: 3 * MiB,
  });
  await domain.blockResize("vde", MiB);
  assert.equal((await domain.blockInfo("vde")).capacity, 1099506450432);
  await assert.rejects(domain.blockResize("vdd", MiB), { code: "OPERATION_UNSUPPORTED" });
  await assert.rejects(domain.blockResize("vdz", MiB), { code: "INVALID_ARG" });
  await domain.destroy();
  await connection.domains.define(domainXml("off", { devices: DISKS }));
  await assert.rejects((await connection.domains.get("off")).blockResize("vda", MiB), {
    code: "OPERATION_INVALID",
  });
});
