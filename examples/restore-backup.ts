/**
 * Gives a guest that is off the disks that it had at a moment.
 *
 *     deno run examples/restore-backup.ts URI DOMAIN POOL MOMENT TARGET-POOL
 *
 * Each disk becomes a new volume of the target pool, with all that the images under it hold. The disks that it had stay where
 * they are, for a look at them: only the domain's definition goes over to the new ones, at the end.
 */
import { connect, type Domain, type StoragePool } from "@denovirt/denovirt";
import { volume } from "@denovirt/denovirt/config";
import { imagesOf } from "./backup/images.ts";

/** Restores a backup, and gives the new volumes by their disks. */
export async function restore(
  domain: Domain,
  pool: StoragePool,
  moment: string,
  target: StoragePool,
): Promise<ReadonlyMap<string, string>> {
  if (await domain.isActive()) {
    throw new Error(`Cannot restore domain "${domain.name}", wanted it off: it runs`);
  }
  const images = (await imagesOf(domain, pool)).filter((image) => image.moment === moment);
  if (images.length === 0) {
    throw new RangeError(`Cannot restore domain "${domain.name}", wanted a backup of ${moment}: found none`);
  }
  const restored = new Map<string, string>();
  try {
    for (const { disk, volume: image } of images) {
      const { capacity } = await image.info();
      const name = `${domain.name}-${disk}-${moment}.qcow2`;
      await target.volumes.createFrom(volume({ name, capacity, format: "qcow2" }), image);
      restored.set(disk, name);
    }
    await domain.update((config) => {
      config.devices!.disk = config.devices!.disk!.map((disk) => {
        const name = restored.get(disk.target!.dev);
        return name === undefined ? disk : {
          ...disk,
          type: "volume",
          driver: { ...disk.driver, type: "qcow2" },
          source: { pool: target.name, volume: name },
        };
      });
    });
  } catch (error) {
    for (const name of restored.values()) await (await target.volumes.find(name))?.delete();
    throw error;
  }
  // The new disks know nothing of the old ones' changes: the next backup is a full one.
  for (const checkpoint of await domain.checkpoints.list()) await checkpoint.delete({ metadataOnly: true });
  return restored;
}

if (import.meta.main) {
  const [uri = "", name = "", poolName = "", moment = "", targetName = ""] = Deno.args;
  await using connection = await connect(uri);
  const [domain, pool, target] = await Promise.all([
    connection.domains.get(name),
    connection.storagePools.get(poolName),
    connection.storagePools.get(targetName),
  ]);
  for (const [disk, made] of await restore(domain, pool, moment, target)) console.log(`${disk}: ${made}`);
}
