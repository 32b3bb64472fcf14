// Generated from storagevol.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainEncryptionConfig } from "./domain.gen.ts";
import type { OtherWord, SizeUnit, UnknownContent } from "../config_content.ts";
import type { StoragePoolAllocationConfig, StoragePoolCapacityConfig, StoragePoolPermissionsConfig } from "./storage_pool.gen.ts";

/**
 * `<volume>`: a volume of a pool.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeConfig {
  /** `type="…"`. */
  type?: "file" | "block" | "dir" | "network" | "netdir" | OtherWord;
  /** `<name>`: its name, unique in its pool. */
  name: string;
  /** `<key>`: what tells it from others; the host's to say. */
  key?: string;
  /** `<source>`: which part of a disk it is; the host's to say. */
  source?: StorageVolumeSourceConfig;
  /** `<capacity>`: how large it seems, in bytes unless a unit is given. */
  capacity?: StoragePoolCapacityConfig;
  /** `<allocation>`: what it takes of its pool, in bytes unless a unit is given. */
  allocation?: StoragePoolAllocationConfig;
  /** `<physical>`: how large its file is; the host's to say. */
  physical?: StorageVolumePhysicalConfig;
  /** `<target>`: its file, format and owner. */
  target: StorageVolumeTargetConfig;
  /** `<backingStore>`: the image behind it. */
  backingStore?: StorageVolumeBackingStoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <source>`: which part of a disk it is; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-general-metadata}
 */
export interface StorageVolumeSourceConfig {
  /** `<device>`. */
  device?: StorageVolumeSourceDeviceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <physical>`: how large its file is; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-general-metadata}
 */
export interface StorageVolumePhysicalConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target>`: its file, format and owner.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-target-elements}
 */
export interface StorageVolumeTargetConfig {
  /** `<path>`: its path on the host. */
  path?: string;
  /** `<format>`: its format. */
  format?: StorageVolumeTargetFormatConfig;
  /** `<permissions>`: owner, group and mode of its file. */
  permissions?: StoragePoolPermissionsConfig;
  /** `<timestamps>`: when it was read and changed; the host's to say. */
  timestamps?: StorageVolumeTargetTimestampsConfig;
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainEncryptionConfig;
  /** `<compat>`. */
  compat?: string;
  /** `<nocow>`. */
  nocow?: true;
  /** `<clusterSize>`. */
  clusterSize?: StorageVolumeTargetClusterSizeConfig;
  /** `<features>`. */
  features?: StorageVolumeTargetFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <backingStore>`: the image behind it.
 *
 * @see {@link https://libvirt.org/formatstorage.html#backing-store-elements}
 */
export interface StorageVolumeBackingStoreConfig {
  /** `<path>`: its path on the host. */
  path: string;
  /** `<format>`: its format. */
  format?: StorageVolumeTargetFormatConfig;
  /** `<permissions>`: owner, group and mode of its file. */
  permissions?: StoragePoolPermissionsConfig;
  /** `<timestamps>`: when it was read and changed; the host's to say. */
  timestamps?: StorageVolumeTargetTimestampsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-general-metadata}
 */
export interface StorageVolumeSourceDeviceConfig {
  /** `path="…"`. */
  path: string;
  /** `<extent>`. */
  extent?: StorageVolumeSourceDeviceExtentConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-target-elements}
 */
export interface StorageVolumeTargetFormatConfig {
  /** `type="…"`. */
  type: "unknown" | "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | "none" | "auto" | "ext2" | "ext3" | "ext4" | "ufs" | "iso9660" | "udf" | "gfs" | "gfs2" | "vfat" | "hfs+" | "xfs" | "ocfs2" | "vmfs" | "linux" | "fat16" | "fat32" | "linux-swap" | "linux-lvm" | "linux-raid" | "extended" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <timestamps>`: when it was read and changed; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-target-elements}
 */
export interface StorageVolumeTargetTimestampsConfig {
  /** `<atime>`. */
  atime?: string;
  /** `<btime>`. */
  btime?: string;
  /** `<ctime>`. */
  ctime?: string;
  /** `<mtime>`. */
  mtime?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <clusterSize>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-target-elements}
 */
export interface StorageVolumeTargetClusterSizeConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <features>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-target-elements}
 */
export interface StorageVolumeTargetFeaturesConfig {
  /** `<lazy_refcounts>`. */
  lazyRefcounts?: true;
  /** `<extended_l2>`. */
  extendedL2?: true;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <source> <device> <extent>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-general-metadata}
 */
export interface StorageVolumeSourceDeviceExtentConfig {
  /** `start="…"`: 0 to 18446744073709551615. */
  start: number | bigint;
  /** `end="…"`: 0 to 18446744073709551615. */
  end: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
