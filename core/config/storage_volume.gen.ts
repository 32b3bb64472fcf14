// Generated from libvirt 9.0.0's storagevol.rng by `deno task gen`; never edited.
import type { DomainEncryptionConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "./config_content.ts";
import type { StoragePoolAllocationConfig, StoragePoolCapacityConfig, StoragePoolPermissionsConfig } from "./storage_pool.gen.ts";

/**
 * `<volume>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeConfig {
  /** `type="…"`. */
  type?: "file" | "block" | "dir" | "network" | "netdir" | OtherWord;
  /** `<name>`. */
  name: string;
  /** `<key>`. */
  key?: string;
  /** `<source>`. */
  source?: StorageVolumeSourceConfig;
  /** `<capacity>`. */
  capacity?: StoragePoolCapacityConfig;
  /** `<allocation>`. */
  allocation?: StoragePoolAllocationConfig;
  /** `<physical>`. */
  physical?: StorageVolumePhysicalConfig;
  /** `<target>`. */
  target: StorageVolumeTargetConfig;
  /** `<backingStore>`. */
  backingStore?: StorageVolumeBackingStoreConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeSourceConfig {
  /** `<device>`. */
  device?: StorageVolumeSourceDeviceConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <physical>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumePhysicalConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeTargetConfig {
  /** `<path>`. */
  path?: string;
  /** `<format>`. */
  format?: StorageVolumeTargetFormatConfig;
  /** `<permissions>`. */
  permissions?: StoragePoolPermissionsConfig;
  /** `<timestamps>`. */
  timestamps?: StorageVolumeTargetTimestampsConfig;
  /** `<encryption>`. */
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
 * `<volume> <backingStore>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeBackingStoreConfig {
  /** `<path>`. */
  path: string;
  /** `<format>`. */
  format?: StorageVolumeTargetFormatConfig;
  /** `<permissions>`. */
  permissions?: StoragePoolPermissionsConfig;
  /** `<timestamps>`. */
  timestamps?: StorageVolumeTargetTimestampsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
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
 * `<volume> <target> <format>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeTargetFormatConfig {
  /** `type="…"`. */
  type: "unknown" | "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | "none" | "auto" | "ext2" | "ext3" | "ext4" | "ufs" | "iso9660" | "udf" | "gfs" | "gfs2" | "vfat" | "hfs+" | "xfs" | "ocfs2" | "vmfs" | "linux" | "fat16" | "fat32" | "linux-swap" | "linux-lvm" | "linux-raid" | "extended" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <timestamps>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
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
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeTargetClusterSizeConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<volume> <target> <features>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
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
 * @see {@link https://libvirt.org/formatstorage.html#storage-volume-xml}
 */
export interface StorageVolumeSourceDeviceExtentConfig {
  /** `start="…"`: 0 to 18446744073709551615. */
  start: number | bigint;
  /** `end="…"`: 0 to 18446744073709551615. */
  end: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
