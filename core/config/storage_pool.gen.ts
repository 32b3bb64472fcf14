// Generated from libvirt 9.0.0's storagepool.rng by `deno task gen`; never edited.
import type { DomainHostdevScsiSourceAdapterAdapterConfig, DomainInitiatorConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "./config_content.ts";

/**
 * `<pool>`, told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export type StoragePoolConfig = StoragePoolDirConfig | StoragePoolFsConfig | StoragePoolNetfsConfig | StoragePoolLogicalConfig | StoragePoolDiskConfig | StoragePoolIscsiConfig | StoragePoolIscsiDirectConfig | StoragePoolScsiConfig | StoragePoolMpathConfig | StoragePoolRbdConfig | StoragePoolSheepdogConfig | StoragePoolGlusterConfig | StoragePoolZfsConfig | StoragePoolVstorageConfig;

/** What every `<pool>` has. */
export interface StoragePoolCommonConfig {
  /** `<uuid>`: a UUID. */
  uuid?: string;
  /** `<capacity>`. */
  capacity?: StoragePoolCapacityConfig;
  /** `<allocation>`. */
  allocation?: StoragePoolAllocationConfig;
  /** `<available>`. */
  available?: StoragePoolAvailableConfig;
  /** `<features>`. */
  features?: StoragePoolFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<pool>` whose `type` is `dir`. */
export interface StoragePoolDirConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source?: StoragePoolDirSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `fs`. */
export interface StoragePoolFsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fs";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolFsSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
  /** `<fs:mount_opts>`. */
  fsMountOpts?: StoragePoolFsFsMountOptsConfig;
}

/** `<pool>` whose `type` is `netfs`. */
export interface StoragePoolNetfsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "netfs";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolNetfsSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
  /** `<fs:mount_opts>`. */
  fsMountOpts?: StoragePoolFsFsMountOptsConfig;
}

/** `<pool>` whose `type` is `logical`. */
export interface StoragePoolLogicalConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "logical";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolLogicalSourceConfig;
  /** `<target>`. */
  target: StoragePoolLogicalTargetConfig;
}

/** `<pool>` whose `type` is `disk`. */
export interface StoragePoolDiskConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "disk";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolDiskSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `iscsi`. */
export interface StoragePoolIscsiConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "iscsi";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolIscsiSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `iscsi-direct`. */
export interface StoragePoolIscsiDirectConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "iscsi-direct";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolIscsiDirectSourceConfig;
}

/** `<pool>` whose `type` is `scsi`. */
export interface StoragePoolScsiConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source: StoragePoolScsiSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `mpath`. */
export interface StoragePoolMpathConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mpath";
  /** `<name>`. */
  name: string;
  /** `<source>`. */
  source?: true;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `rbd`. */
export interface StoragePoolRbdConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "rbd";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolRbdSourceConfig;
  /** `<refresh>`. */
  refresh?: StoragePoolRbdRefreshConfig;
  /** `<rbd:config_opts>`. */
  rbdConfigOpts?: StoragePoolRbdRbdConfigOptsConfig;
}

/** `<pool>` whose `type` is `sheepdog`. */
export interface StoragePoolSheepdogConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sheepdog";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolSheepdogSourceConfig;
}

/** `<pool>` whose `type` is `gluster`. */
export interface StoragePoolGlusterConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "gluster";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolGlusterSourceConfig;
}

/** `<pool>` whose `type` is `zfs`. */
export interface StoragePoolZfsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "zfs";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolZfsSourceConfig;
  /** `<target>`. */
  target?: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `vstorage`. */
export interface StoragePoolVstorageConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vstorage";
  /** `<name>`. */
  name?: string;
  /** `<source>`. */
  source: StoragePoolVstorageSourceConfig;
  /** `<target>`. */
  target: StoragePoolDirTargetConfig;
}

/**
 * `<pool> <capacity>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolCapacityConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <allocation>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolAllocationConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <available>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolAvailableConfig {
  /** `unit="…"`. */
  unit?: string;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <features>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFeaturesConfig {
  /** `<cow>`. */
  cow?: StoragePoolFeaturesCowConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDirSourceConfig {
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <target>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDirTargetConfig {
  /** `<path>`. */
  path: string;
  /** `<permissions>`. */
  permissions?: StoragePoolPermissionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFsSourceConfig {
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<format>`. */
  format?: StoragePoolFsSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <mount_opts>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFsFsMountOptsConfig {
  /** `<fs:option>`. */
  fsOption?: StoragePoolFsFsMountOptsFsOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolNetfsSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<dir>`. */
  dir: StoragePoolNetfsSourceDirConfig;
  /** `<format>`. */
  format?: StoragePoolNetfsSourceFormatConfig;
  /** `<protocol>`. */
  protocol?: StoragePoolNetfsSourceProtocolConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolLogicalSourceConfig {
  /** `<name>`. */
  name?: string[];
  /** `<device>`. */
  device?: StoragePoolDeviceConfig[];
  /** `<format>`. */
  format?: StoragePoolLogicalSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <target>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolLogicalTargetConfig {
  /** `<path>`. */
  path?: string;
  /** `<permissions>`. */
  permissions?: StoragePoolPermissionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDiskSourceConfig {
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<format>`. */
  format?: StoragePoolDiskSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolIscsiSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<initiator>`. */
  initiator?: DomainInitiatorConfig;
  /** `<auth>`. */
  auth?: StoragePoolAuthConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolIscsiDirectSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<device>`. */
  device: StoragePoolIscsiDirectSourceDeviceConfig;
  /** `<initiator>`. */
  initiator: DomainInitiatorConfig;
  /** `<auth>`. */
  auth?: StoragePoolAuthConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolScsiSourceConfig {
  /** `<adapter>`. */
  adapter: DomainHostdevScsiSourceAdapterAdapterConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolRbdSourceConfig {
  /** `<name>`. */
  name: string;
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<auth>`. */
  auth?: StoragePoolAuthConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <refresh>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolRbdRefreshConfig {
  /** `<volume>`. */
  volume?: StoragePoolRbdRefreshVolumeConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <config_opts>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolRbdRbdConfigOptsConfig {
  /** `<rbd:option>`. */
  rbdOption?: StoragePoolRbdRbdConfigOptsRbdOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolSheepdogSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolGlusterSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<name>`. */
  name: string;
  /** `<dir>`. */
  dir?: StoragePoolGlusterSourceDirConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolZfsSourceConfig {
  /** `<name>`. */
  name: string;
  /** `<device>`. */
  device?: StoragePoolDeviceConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolVstorageSourceConfig {
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <features> <cow>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFeaturesCowConfig {
  /** `state="…"`: yes or no. */
  state: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <vendor>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolVendorConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <product>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolProductConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <target> <permissions>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolPermissionsConfig {
  /** `<mode>`. */
  mode?: string;
  /** `<owner>`. */
  owner?: "-1" | OtherWord | number;
  /** `<group>`. */
  group?: "-1" | OtherWord | number;
  /** `<label>`. */
  label?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDeviceConfig {
  /** `path="…"`. */
  path: string;
  /** `part_separator="…"`: yes or no. */
  partSeparator?: boolean;
  /** `<freeExtent>`. */
  freeExtent?: StoragePoolDeviceFreeExtentConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFsSourceFormatConfig {
  /** `type="…"`. */
  type: "auto" | "ext2" | "ext3" | "ext4" | "ufs" | "iso9660" | "udf" | "gfs" | "gfs2" | "vfat" | "hfs+" | "xfs" | "ocfs2" | "vmfs" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <mount_opts> <option>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolFsFsMountOptsFsOptionConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <host>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolHostConfig {
  /** `name="…"`. */
  name: string;
  /** `port="…"`: -1 to 65535. */
  port?: number;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <dir>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolNetfsSourceDirConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolNetfsSourceFormatConfig {
  /** `type="…"`. */
  type: "auto" | "nfs" | "cifs" | "glusterfs" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <protocol>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolNetfsSourceProtocolConfig {
  /** `ver="…"`. */
  ver: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolLogicalSourceFormatConfig {
  /** `type="…"`. */
  type: "unknown" | "lvm2" | OtherWord;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDiskSourceFormatConfig {
  /** `type="…"`. */
  type: "unknown" | "dos" | "dvh" | "gpt" | "mac" | "bsd" | "pc98" | "sun" | "lvm2" | OtherWord;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <auth>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolAuthConfig {
  /** `type="…"`. */
  type: "chap" | "ceph" | OtherWord;
  /** `username="…"`. */
  username: string;
  /** `<secret>`. */
  secret: StoragePoolAuthSecretConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolIscsiDirectSourceDeviceConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <refresh> <volume>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolRbdRefreshVolumeConfig {
  /** `allocation="…"`. */
  allocation?: "default" | "capacity" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <config_opts> <option>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolRbdRbdConfigOptsRbdOptionConfig {
  /** `name="…"`. */
  name: string;
  /** `value="…"`. */
  value: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <dir>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolGlusterSourceDirConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <device> <freeExtent>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolDeviceFreeExtentConfig {
  /** `start="…"`: 0 to 18446744073709551615. */
  start: number | bigint;
  /** `end="…"`: 0 to 18446744073709551615. */
  end: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <auth> <secret>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export interface StoragePoolAuthSecretConfig {
  /** `uuid="…"`. */
  uuid?: string;
  /** `usage="…"`. */
  usage?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
