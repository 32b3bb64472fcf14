// Generated from storagepool.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainHostdevScsiSourceAdapterAdapterConfig, DomainInitiatorConfig } from "./domain.gen.ts";
import type { OtherWord, SizeUnit, UnknownContent } from "../config_content.ts";

/**
 * `<pool>`: a storage pool: a folder, a volume group, a share… of volumes; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatstorage.html}
 */
export type StoragePoolConfig = StoragePoolDirConfig | StoragePoolFsConfig | StoragePoolNetfsConfig | StoragePoolLogicalConfig | StoragePoolDiskConfig | StoragePoolIscsiConfig | StoragePoolIscsiDirectConfig | StoragePoolScsiConfig | StoragePoolMpathConfig | StoragePoolRbdConfig | StoragePoolSheepdogConfig | StoragePoolGlusterConfig | StoragePoolZfsConfig | StoragePoolVstorageConfig;

/** What every `<pool>` has. */
export interface StoragePoolCommonConfig {
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid?: string;
  /** `<capacity>`: how large it is; the host's to say. */
  capacity?: StoragePoolCapacityConfig;
  /** `<allocation>`: what is taken of it; the host's to say. */
  allocation?: StoragePoolAllocationConfig;
  /** `<available>`: what is left of it; the host's to say. */
  available?: StoragePoolAvailableConfig;
  /** `<features>`: features that can be switched. */
  features?: StoragePoolFeaturesConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<pool>` whose `type` is `dir`. */
export interface StoragePoolDirConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "dir";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source?: StoragePoolDirSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `fs`. */
export interface StoragePoolFsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "fs";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolFsSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
  /** `<fs:mount_opts>`: options of mount that libvirt does not know. */
  fsMountOpts?: StoragePoolFsFsMountOptsConfig;
}

/** `<pool>` whose `type` is `netfs`. */
export interface StoragePoolNetfsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "netfs";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolNetfsSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
  /** `<fs:mount_opts>`: options of mount that libvirt does not know. */
  fsMountOpts?: StoragePoolFsFsMountOptsConfig;
}

/** `<pool>` whose `type` is `logical`. */
export interface StoragePoolLogicalConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "logical";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolLogicalSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolLogicalTargetConfig;
}

/** `<pool>` whose `type` is `disk`. */
export interface StoragePoolDiskConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "disk";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolDiskSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `iscsi`. */
export interface StoragePoolIscsiConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "iscsi";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolIscsiSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `iscsi-direct`. */
export interface StoragePoolIscsiDirectConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "iscsi-direct";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolIscsiDirectSourceConfig;
}

/** `<pool>` whose `type` is `scsi`. */
export interface StoragePoolScsiConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "scsi";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolScsiSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `mpath`. */
export interface StoragePoolMpathConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "mpath";
  /** `<name>`: its name, unique on its host. */
  name: string;
  /** `<source>`: where its storage comes from. */
  source?: true;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `rbd`. */
export interface StoragePoolRbdConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "rbd";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolRbdSourceConfig;
  /** `<refresh>`: how its volumes are looked at. */
  refresh?: StoragePoolRbdRefreshConfig;
  /** `<rbd:config_opts>`: options of Ceph that libvirt does not know. */
  rbdConfigOpts?: StoragePoolRbdRbdConfigOptsConfig;
}

/** `<pool>` whose `type` is `sheepdog`. */
export interface StoragePoolSheepdogConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "sheepdog";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolSheepdogSourceConfig;
}

/** `<pool>` whose `type` is `gluster`. */
export interface StoragePoolGlusterConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "gluster";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolGlusterSourceConfig;
}

/** `<pool>` whose `type` is `zfs`. */
export interface StoragePoolZfsConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "zfs";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolZfsSourceConfig;
  /** `<target>`: where the host has it. */
  target?: StoragePoolDirTargetConfig;
}

/** `<pool>` whose `type` is `vstorage`. */
export interface StoragePoolVstorageConfig extends StoragePoolCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vstorage";
  /** `<name>`: its name, unique on its host. */
  name?: string;
  /** `<source>`: where its storage comes from. */
  source: StoragePoolVstorageSourceConfig;
  /** `<target>`: where the host has it. */
  target: StoragePoolDirTargetConfig;
}

/**
 * `<pool> <capacity>`: how large it is; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-general-metadata}
 */
export interface StoragePoolCapacityConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <allocation>`: what is taken of it; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-general-metadata}
 */
export interface StoragePoolAllocationConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <available>`: what is left of it; the host's to say.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-general-metadata}
 */
export interface StoragePoolAvailableConfig {
  /** `unit="…"`. */
  unit?: SizeUnit;
  /** The text: 0 to 18446744073709551615. */
  value: number | bigint;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <features>`: features that can be switched.
 *
 * @see {@link https://libvirt.org/formatstorage.html#features}
 */
export interface StoragePoolFeaturesConfig {
  /** `<cow>`. */
  cow?: StoragePoolFeaturesCowConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <target>`: where the host has it.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-target-elements}
 */
export interface StoragePoolDirTargetConfig {
  /** `<path>`: its path on the host. */
  path: string;
  /** `<permissions>`: owner, group and mode of its file. */
  permissions?: StoragePoolPermissionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolFsSourceConfig {
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<format>`: its format. */
  format?: StoragePoolFsSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <fs:mount_opts>`: options of mount that libvirt does not know.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-namespaces}
 */
export interface StoragePoolFsFsMountOptsConfig {
  /** `<fs:option>`. */
  fsOption?: StoragePoolFsFsMountOptsFsOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolNetfsSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<dir>`. */
  dir: StoragePoolNetfsSourceDirConfig;
  /** `<format>`: its format. */
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
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolLogicalSourceConfig {
  /** `<name>`. */
  name?: string[];
  /** `<device>`. */
  device?: StoragePoolDeviceConfig[];
  /** `<format>`: its format. */
  format?: StoragePoolLogicalSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <target>`: where the host has it.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-target-elements}
 */
export interface StoragePoolLogicalTargetConfig {
  /** `<path>`: its path on the host. */
  path?: string;
  /** `<permissions>`: owner, group and mode of its file. */
  permissions?: StoragePoolPermissionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolDiskSourceConfig {
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<format>`: its format. */
  format?: StoragePoolDiskSourceFormatConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolIscsiSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<device>`. */
  device: StoragePoolDeviceConfig;
  /** `<initiator>`. */
  initiator?: DomainInitiatorConfig;
  /** `<auth>`: who logs in. */
  auth?: StoragePoolAuthConfig;
  /** `<vendor>`. */
  vendor?: StoragePoolVendorConfig;
  /** `<product>`. */
  product?: StoragePoolProductConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolIscsiDirectSourceConfig {
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<device>`. */
  device: StoragePoolIscsiDirectSourceDeviceConfig;
  /** `<initiator>`. */
  initiator: DomainInitiatorConfig;
  /** `<auth>`: who logs in. */
  auth?: StoragePoolAuthConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolRbdSourceConfig {
  /** `<name>`. */
  name: string;
  /** `<host>`. */
  host: StoragePoolHostConfig[];
  /** `<auth>`: who logs in. */
  auth?: StoragePoolAuthConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <refresh>`: how its volumes are looked at.
 *
 * @see {@link https://libvirt.org/formatstorage.html#refresh-overrides}
 */
export interface StoragePoolRbdRefreshConfig {
  /** `<volume>`. */
  volume?: StoragePoolRbdRefreshVolumeConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <rbd:config_opts>`: options of Ceph that libvirt does not know.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-namespaces}
 */
export interface StoragePoolRbdRbdConfigOptsConfig {
  /** `<rbd:option>`. */
  rbdOption?: StoragePoolRbdRbdConfigOptsRbdOptionConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source>`: where its storage comes from.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#features}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolProductConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <target> <permissions>`: owner, group and mode of its file.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-target-elements}
 */
export interface StoragePoolPermissionsConfig {
  /** `<mode>`. */
  mode?: string;
  /** `<owner>`. */
  owner?: number;
  /** `<group>`. */
  group?: number;
  /** `<label>`. */
  label?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolFsSourceFormatConfig {
  /** `type="…"`. */
  type: "auto" | "ext2" | "ext3" | "ext4" | "ufs" | "iso9660" | "udf" | "gfs" | "gfs2" | "vfat" | "hfs+" | "xfs" | "ocfs2" | "vmfs" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <fs:mount_opts> <fs:option>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-namespaces}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolNetfsSourceDirConfig {
  /** `path="…"`. */
  path: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolNetfsSourceProtocolConfig {
  /** `ver="…"`. */
  ver: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source> <format>`: its format.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source> <auth>`: who logs in.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolAuthConfig {
  /** `type="…"`. */
  type: "chap" | "ceph" | OtherWord;
  /** `username="…"`. */
  username: string;
  /** `<secret>`: the secret that is needed. */
  secret: StoragePoolAuthSecretConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <source> <device>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#refresh-overrides}
 */
export interface StoragePoolRbdRefreshVolumeConfig {
  /** `allocation="…"`. */
  allocation?: "default" | "capacity" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<pool> <rbd:config_opts> <rbd:option>`.
 *
 * @see {@link https://libvirt.org/formatstorage.html#storage-pool-namespaces}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
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
 * `<pool> <source> <auth> <secret>`: the secret that is needed.
 *
 * @see {@link https://libvirt.org/formatstorage.html#source-elements}
 */
export interface StoragePoolAuthSecretConfig {
  /** `uuid="…"`. */
  uuid?: string;
  /** `usage="…"`. */
  usage?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
