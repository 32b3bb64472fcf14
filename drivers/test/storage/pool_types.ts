/** What kinds of storage pools differ in, in the order of libvirt's numbers. */
export interface PoolType {
  readonly name: string;
  /** What a pool's source may have. */
  readonly source: readonly SourcePart[];
  /** Formats of a source, the first being the default unless `sourceDefault` is another. */
  readonly sourceFormats?: readonly string[];
  readonly sourceDefault?: string;
  /** Formats of volumes. */
  readonly volumeFormats?: readonly string[];
  readonly volumeDefault?: string;
  /** How many of the volume formats libvirt's capabilities name; all unless told. */
  readonly listedVolumeFormats?: number;
  /** What its volumes are, by libvirt's number. */
  readonly volumeType: VolumeType;
  /** Whether `<target>` is written. */
  readonly hasTarget: boolean;
  /** What beside creating and deleting can be done with its volumes. */
  readonly can: readonly VolumeAction[];
}

export type SourcePart = "host" | "device" | "dir" | "adapter" | "name" | "initiator" | "network";
export type VolumeAction = "clone" | "resize" | "stream" | "wipe";

/** libvirt's `virStorageVolType`: each word's number is its index. */
export const VOLUME_TYPES = ["file", "block", "dir", "network", "netdir", "ploop"] as const;
export type VolumeType = typeof VOLUME_TYPES[number];

const FILE_FORMATS = "none raw dir bochs cloop dmg iso vpc vdi fat vhd ploop cow qcow qcow2 qed vmdk".split(
  " ",
);
const files = { volumeFormats: FILE_FORMATS, volumeDefault: "raw" };
const all: readonly VolumeAction[] = ["clone", "resize", "stream", "wipe"];

function type(
  name: string,
  source: readonly SourcePart[],
  volumeType: VolumeType,
  can: readonly VolumeAction[],
  more: Partial<PoolType> = {},
): PoolType {
  return { name, source, volumeType, can, hasTarget: true, ...more };
}

/** All kinds of pools: libvirt's numbers are the indexes. */
export const POOL_TYPES: readonly PoolType[] = [
  type("dir", [], "file", all, files),
  type("fs", ["device"], "file", all, {
    ...files,
    sourceFormats: "auto ext2 ext3 ext4 ufs iso9660 udf gfs gfs2 vfat hfs+ xfs ocfs2 vmfs".split(" "),
  }),
  type("netfs", ["host", "dir"], "file", all, {
    ...files,
    sourceFormats: ["auto", "nfs", "glusterfs", "cifs"],
  }),
  type("logical", ["name", "device"], "block", ["clone", "stream", "wipe"], {
    sourceFormats: ["unknown", "lvm2"],
    sourceDefault: "lvm2",
  }),
  type("disk", ["device"], "block", ["clone", "stream", "wipe"], {
    sourceFormats: "unknown dos dvh gpt mac bsd pc98 sun lvm2".split(" "),
    volumeFormats: "none linux fat16 fat32 linux-swap linux-lvm linux-raid extended".split(" "),
    volumeDefault: "none",
  }),
  type("iscsi", ["host", "device", "initiator"], "block", ["stream", "wipe"]),
  type("iscsi-direct", ["host", "device", "network", "initiator"], "network", ["wipe"], { hasTarget: false }),
  type("scsi", ["adapter"], "block", ["stream", "wipe"]),
  type("mpath", [], "block", ["stream", "wipe"]),
  type("rbd", ["host", "network", "name"], "network", ["clone", "resize", "wipe"], {
    ...files,
    listedVolumeFormats: 0,
    hasTarget: false,
  }),
  type("sheepdog", ["host", "network", "name"], "network", ["resize"], { hasTarget: false }),
  type("gluster", ["host", "network", "name", "dir"], "network", [], { ...files, hasTarget: false }),
  type("zfs", ["name", "device"], "block", ["stream"]),
  type("vstorage", ["name"], "file", all, files),
];

/** The document that says what all of these are. */
export function poolCapabilities(): string {
  const options = (name: string, word: string, standard: string, values: readonly string[]) => [
    `    <${name}>`,
    `      <defaultFormat type='${standard}'/>`,
    `      <enum name='${word}'>`,
    ...values.map((value) => `        <value>${value}</value>`),
    "      </enum>",
    `    </${name}>`,
  ];
  const pools = POOL_TYPES.flatMap((pool) => [
    `  <pool type='${pool.name}' supported='yes'>`,
    ...pool.sourceFormats === undefined
      ? []
      : options("poolOptions", "sourceFormatType", defaultSourceFormat(pool)!, pool.sourceFormats),
    ...pool.volumeFormats === undefined ? [] : options(
      "volOptions",
      "targetFormatType",
      pool.volumeDefault!,
      pool.volumeFormats.slice(0, pool.listedVolumeFormats),
    ),
    "  </pool>",
  ]);
  return ["<storagepoolCapabilities>", ...pools, "</storagepoolCapabilities>", ""].join("\n");
}

/** The format that a source has which names none. */
export function defaultSourceFormat(pool: PoolType): string | undefined {
  return pool.sourceDefault ?? pool.sourceFormats?.[0];
}
