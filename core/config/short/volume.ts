import type { OptionNames } from "../../contract/checked_options.ts";
import type { StorageVolumeConfig } from "../generated/storage_volume.gen.ts";
import type { Size } from "../../contract/size.ts";
import { formatOf, FORMATS } from "./_disk_source.ts";
import { OptionReader } from "./_option_reader.ts";
import { optional } from "./vm/vm_disks.ts";
import type { VmDiskFormat } from "./vm/vm_disk.ts";

/** A volume, in short. */
export interface VolumeOptions {
  /** Its name in its pool: `web.qcow2`. */
  readonly name: string;
  /** How large it is to a guest; that of `backing` unless told. */
  readonly capacity?: Size;
  /** How much of it is taken at once; of a raw image all, of others next to nothing, unless told. */
  readonly allocation?: Size;
  /** Its format; what the name's ending says, else what the pool's volumes are, unless told. */
  readonly format?: VmDiskFormat | "iso" | "dir";
  /** An image, by its path on the host, that it begins as and shares what it does not change with. */
  readonly backing?: string | { readonly path: string; readonly format?: VmDiskFormat };
  /** Who may have its file, of which a mode is written in octal digits: `0640`. */
  readonly permissions?: StoragePermissions;
  /** Of qcow2: which QEMU reads it, `1.1` (all of this decade) unless told. */
  readonly compat?: string;
  /** Of qcow2: bytes of a cluster. */
  readonly clusterSize?: Size;
  /** Of qcow2: whether counts of references are written late. */
  readonly lazyRefcounts?: boolean;
  /** Whether a file system that copies on writing is told not to. */
  readonly nocow?: boolean;
  /** The UUID of libvirt's secret with which it is encrypted by LUKS. */
  readonly secret?: string;
}

const volumeOptionNames: OptionNames<VolumeOptions> = {
  name: true,
  capacity: true,
  allocation: true,
  format: true,
  backing: true,
  permissions: true,
  compat: true,
  clusterSize: true,
  lazyRefcounts: true,
  nocow: true,
  secret: true,
};

/** Who may have a file. */
export interface StoragePermissions {
  /** Octal digits: `0640`. */
  readonly mode?: string;
  /** A user's number. */
  readonly owner?: number;
  /** A group's number. */
  readonly group?: number;
  /** A security label. */
  readonly label?: string;
}

/**
 * A volume's config made of a few options.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { pool, volume } from "@denovirt/denovirt/config";
 *
 * await using connection = await connect("test:///default");
 * const images = await connection.storagePools.create(pool({ name: "images", path: "/images" }));
 * await images.volumes.create(volume({ name: "web.qcow2", capacity: "20 GiB" }));
 * ```
 *
 * @throws {TypeError} If an option is of another type, or there is no such option here; it is named.
 * @throws {RangeError} If an option's value is none that there is; both are named.
 */
export function volume(options: VolumeOptions): StorageVolumeConfig {
  const reader = new OptionReader("Cannot make a volume", options).of(volumeOptionNames);
  const name = reader.named("volume");
  const capacity = size(reader.bytes("capacity"));
  const allocation = size(reader.bytes("allocation"));
  const given = reader.word("format", [...FORMATS, "iso", "dir"]);
  const ending = /\.(raw|img)$/i.test(name) ? "raw" : /\.iso$/i.test(name) ? "iso" : formatOf(name);
  const type = given ?? (ending === "raw" && !/\.(raw|img)$/i.test(name) ? undefined : ending);
  const backing = backingOf(reader);
  if (capacity === undefined && backing === undefined) {
    reader.wrong("capacity", "to be told, such as 20 GiB", undefined, TypeError);
  }
  const qcow2 = type === "qcow2";
  const cluster = qcow2 ? size(reader.bytes("clusterSize")) : undefined;
  const secret = reader.text("secret");
  const config: StorageVolumeConfig = {
    name,
    ...optional("capacity", capacity),
    ...optional("allocation", allocation),
    target: {
      ...optional("format", type === undefined ? undefined : { type }),
      ...optional("permissions", permissionsOf(reader)),
      ...optional(
        "encryption",
        secret === undefined
          ? undefined
          : { format: "luks" as const, secret: [{ type: "passphrase" as const, uuid: secret }] },
      ),
      ...optional("compat", qcow2 ? reader.text("compat") ?? "1.1" : undefined),
      ...(reader.flag("nocow") === true ? { nocow: true as const } : {}),
      ...optional("clusterSize", cluster),
      ...(qcow2 && reader.flag("lazyRefcounts") === true
        ? { features: { lazyRefcounts: true as const } }
        : {}),
    },
    ...optional("backingStore", backing),
  };
  reader.end();
  return config;
}

function size(bytes: bigint | undefined): { unit: string; value: number | bigint } | undefined {
  if (bytes === undefined) return undefined;
  return { unit: "bytes", value: bytes <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(bytes) : bytes };
}

function backingOf(reader: OptionReader): StorageVolumeConfig["backingStore"] {
  if (typeof reader.raw("backing") === "string") {
    const path = reader.needText("backing");
    return { path, format: { type: formatOf(path) } };
  }
  const inner = reader.within("backing");
  if (inner === undefined) return undefined;
  const path = inner.needText("path");
  return { path, format: { type: inner.word("format", FORMATS) ?? formatOf(path) } };
}

/** Reads who may have a file. */
export function permissionsOf(reader: OptionReader): StorageVolumeConfig["target"]["permissions"] {
  const inner = reader.within("permissions");
  return inner && {
    ...optional("mode", inner.like("mode", /^0?[0-7]{3,4}$/, "to be octal digits, such as 0640")),
    ...optional("owner", inner.whole("owner", 0, 0xffffffff)),
    ...optional("group", inner.whole("group", 0, 0xffffffff)),
    ...optional("label", inner.text("label")),
  };
}
