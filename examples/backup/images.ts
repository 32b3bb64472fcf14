import type { Domain, StoragePool, StorageVolume } from "@denovirt/denovirt";

export type Kind = "full" | "incremental";

/** A backup's image of one disk: a volume named `DOMAIN.MOMENT.KIND.DISK.qcow2`. */
export interface BackupImage {
  readonly volume: StorageVolume;
  /** When it was made, as `20261201T094500Z`; the name of its checkpoint too. */
  readonly moment: string;
  readonly kind: Kind;
  /** What the guest calls the disk: `vda`. */
  readonly disk: string;
}

/** What of a domain is backed up. */
export interface BackupDisks {
  readonly wanted: readonly string[];
  /** That the others are none of it, for the backup's document and the checkpoint's. */
  readonly leftOut: {
    readonly backup: { name: string; backup: false }[];
    readonly checkpoint: { name: string; checkpoint: "no" }[];
  };
}

const REST = /^\.(\d{8}T\d{6}Z)\.(full|incremental)\.(\w+)\.qcow2$/;

/** The images of a domain's backups in a pool, the oldest first. */
export async function imagesOf(domain: Domain, { volumes }: StoragePool): Promise<BackupImage[]> {
  return (await volumes.list()).flatMap((volume): BackupImage[] => {
    const found = volume.name.startsWith(domain.name) && REST.exec(volume.name.slice(domain.name.length));
    if (!found) return [];
    return [{ volume, moment: found[1]!, kind: found[2] as Kind, disk: found[3]! }];
  }).sort((a, b) => a.moment < b.moment ? -1 : 1);
}

/** The disks to back up, by name, and what says of all others that they are left out. */
export async function disksOf(domain: Domain): Promise<BackupDisks> {
  const wanted: string[] = [];
  const backup: BackupDisks["leftOut"]["backup"] = [];
  const checkpoint: BackupDisks["leftOut"]["checkpoint"] = [];
  for (
    const { device = "disk", readonly, shareable, target } of (await domain.config()).devices?.disk ?? []
  ) {
    const name = target?.dev ?? "";
    if (device === "disk" && !readonly && !shareable) wanted.push(name);
    else {
      backup.push({ name, backup: false });
      checkpoint.push({ name, checkpoint: "no" });
    }
  }
  return { wanted, leftOut: { backup, checkpoint } };
}

/** Now, as backups are called. */
export function thisMoment(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, "");
}
