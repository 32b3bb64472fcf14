/**
 * Lists a domain's backups in a pool, and deletes all but the newest full ones and what stands on these.
 *
 *     deno run examples/prune-backups.ts [--keep N] URI DOMAIN POOL
 *
 * Without `--keep` nothing is deleted. An incremental backup needs all that it stands on, back to its full one: they go
 * together, the newest first, so that whatever is there can be restored at any time.
 */
import { parseArgs } from "node:util";
import { connect, type Domain, type StoragePool } from "@denovirt/denovirt";
import { type BackupImage, imagesOf } from "./backup/images.ts";

/** A domain's backups by what stands on what: a full one, and its incremental ones. */
export async function chains(domain: Domain, pool: StoragePool): Promise<BackupImage[][]> {
  const images = await imagesOf(domain, pool);
  const fulls = [...new Set(images.filter(({ kind }) => kind === "full").map(({ moment }) => moment))];
  return fulls.map((moment, at) =>
    images.filter((image) => image.moment >= moment && !(image.moment >= fulls[at + 1]!))
  );
}

/** Keeps so many of the newest full backups, at least one, and gives the names of the volumes that are gone. */
export async function prune(domain: Domain, pool: StoragePool, keep: number): Promise<string[]> {
  if (!(Number.isInteger(keep) && keep > 0)) {
    throw new RangeError(`Cannot prune backups, wanted to keep 1 at least: found ${keep}`);
  }
  const gone: string[] = [];
  for (const { volume } of (await chains(domain, pool)).slice(0, -keep).flat().reverse()) {
    await volume.delete();
    gone.push(volume.name);
  }
  return gone;
}

if (import.meta.main) {
  const { values: { keep }, positionals: [uri = "", name = "", poolName = ""] } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: "string" } },
  });
  await using connection = await connect(uri);
  const domain = await connection.domains.get(name);
  const pool = await connection.storagePools.get(poolName);
  if (keep !== undefined) {
    for (const gone of await prune(domain, pool, Number(keep))) console.log(`deleted ${gone}`);
  }
  for (const { moment, kind, disk, volume } of await imagesOf(domain, pool)) {
    console.log(moment, kind, disk, (await volume.info()).allocation);
  }
}
