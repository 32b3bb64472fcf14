/**
 * Backs a running guest up into a pool of its host: whole, or what has changed since the last time.
 *
 *     deno run examples/backup.ts full|incremental URI DOMAIN POOL
 *
 * Each disk gets an image, on which that of the next incremental backup stands: each of them reads as the whole disk.
 * Disks that are read-only, shared or removable are left out. Restored by restore-backup.ts, pruned by prune-backups.ts.
 */
import { connect, type Domain, type StoragePool, type StorageVolume } from "@denovirt/denovirt";
import { volume } from "@denovirt/denovirt/config";
import { disksOf, imagesOf, type Kind, thisMoment } from "./backup/images.ts";
import { Progress } from "./terminal/progress.ts";
import { Screen } from "./terminal/screen.ts";

/**
 * Makes a backup that is called `moment`; `show` is told how far it has come, from 0 to 1. One that fails leaves nothing
 * behind, and the next incremental one has what it would have had.
 */
export async function backUp(
  domain: Domain,
  pool: StoragePool,
  kind: Kind,
  { moment = thisMoment(), show }: { readonly moment?: string; readonly show?: (fraction: number) => void } =
    {},
): Promise<void> {
  const earlier = await imagesOf(domain, pool);
  const since = kind === "full"
    ? undefined
    : (await domain.checkpoints.get(earlier.at(-1)?.moment ?? "none")).name;
  const { wanted, leftOut } = await disksOf(domain);
  const made: { disk: string; image: StorageVolume; file: string }[] = [];
  try {
    for (const disk of wanted) {
      const { capacity } = await domain.blockInfo(disk);
      const base = earlier.find((image) => image.moment === since && image.disk === disk);
      const options = { name: `${domain.name}.${moment}.${kind}.${disk}.qcow2`, capacity };
      const image = await pool.volumes.create(volume({ ...options, backing: await base?.volume.path() }));
      made.push({ disk, image, file: await image.path() });
    }
    const driver = { type: "qcow2" };
    const backedUp = made.map((
      { disk: name, file },
    ) => ({ name, type: "file", target: { file }, driver } as const));
    const marked = wanted.map((name) => ({ name, checkpoint: "bitmap" } as const));
    await using job = domain.backupBegin({
      backupXml: { incremental: since, disks: { disk: [...backedUp, ...leftOut.backup] } },
      checkpointXml: { name: moment, disks: { disk: [...marked, ...leftOut.checkpoint] } },
      reuseExternal: true, // the images that were just made
    });
    for await (const { fraction = 0 } of job) show?.(fraction);
  } catch (error) {
    await (await domain.checkpoints.find(moment))?.delete();
    for (const { image } of made) await image.delete();
    throw error;
  }
  // From now on this moment is the one that the next backup begins with.
  for (const old of new Set(earlier.map((image) => image.moment))) {
    await (await domain.checkpoints.find(old))?.delete();
  }
}

if (import.meta.main) {
  const [kind, uri = "", name = "", poolName = ""] = Deno.args;
  await using connection = await connect(uri);
  const domain = await connection.domains.get(name);
  const pool = await connection.storagePools.get(poolName);
  using screen = new Screen();
  using bar = new Progress(screen, name);
  const moment = thisMoment();
  await backUp(domain, pool, kind === "incremental" ? kind : "full", {
    moment,
    show: (fraction) => bar.show(fraction),
  });
  bar.done(moment);
}
