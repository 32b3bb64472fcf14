// Generated from domainbackup.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainEncryptionCipherConfig, DomainEncryptionIvgenConfig, DomainEncryptionSecretConfig, DomainSourceSeclabelConfig } from "./domain.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<domainbackup>`: a backup of a running domain's disks; told apart by `mode`.
 *
 * @see {@link https://libvirt.org/formatbackup.html}
 */
export type DomainBackupConfig = DomainBackupPushConfig | DomainBackupPullConfig;

/** What every `<domainbackup>` has. */
export interface DomainBackupCommonConfig {
  /** `<incremental>`: the checkpoint since when changes are wanted; all unless given. */
  incremental?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainbackup>` whose `mode` is `push`, absent. */
export interface DomainBackupPushConfig extends DomainBackupCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode?: "push";
  /** `<disks>`: what becomes of each disk. */
  disks?: DomainBackupPushDisksConfig;
}

/** `<domainbackup>` whose `mode` is `pull`. */
export interface DomainBackupPullConfig extends DomainBackupCommonConfig {
  /** `mode="…"`: it tells the variants apart. */
  mode: "pull";
  /** `<server>`: where the disks are served by NBD, in pull mode. */
  server: DomainBackupPullServerConfig;
  /** `<disks>`: what becomes of each disk. */
  disks?: DomainBackupPullDisksConfig;
}

/**
 * `<domainbackup> <disks>`: what becomes of each disk.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPushDisksConfig {
  /** `<disk>`: one disk, by its target's name. */
  disk: DomainBackupPushDisksDiskConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <server>`: where the disks are served by NBD, in pull mode; told apart by `transport`.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export type DomainBackupPullServerConfig = DomainBackupPullServerTcpConfig | DomainBackupPullServerUnixConfig | DomainBackupPullServerFdConfig;

/** What every `<domainbackup> <server>` has. */
export interface DomainBackupPullServerCommonConfig {
  /** `tls="…"`: yes or no. */
  tls?: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainbackup> <server>` whose `transport` is `tcp`, absent. */
export interface DomainBackupPullServerTcpConfig extends DomainBackupPullServerCommonConfig {
  /** `transport="…"`: it tells the variants apart. */
  transport?: "tcp";
  /** `name="…"`. */
  name: string;
  /** `port="…"`: 0 to 4294967295. */
  port?: number;
}

/** `<domainbackup> <server>` whose `transport` is `unix`. */
export interface DomainBackupPullServerUnixConfig extends DomainBackupPullServerCommonConfig {
  /** `transport="…"`: it tells the variants apart. */
  transport: "unix";
  /** `socket="…"`. */
  socket: string;
}

/** `<domainbackup> <server>` whose `transport` is `fd`. */
export interface DomainBackupPullServerFdConfig extends DomainBackupPullServerCommonConfig {
  /** `transport="…"`: it tells the variants apart. */
  transport: "fd";
  /** `fdgroup="…"`. */
  fdgroup: string;
}

/**
 * `<domainbackup> <disks>`: what becomes of each disk.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPullDisksConfig {
  /** `<disk>`: one disk, by its target's name. */
  disk: DomainBackupPullDisksDiskConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk>`: one disk, by its target's name; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export type DomainBackupPushDisksDiskConfig = DomainBackupPushDisksDiskFileConfig | DomainBackupPushDisksDiskBlockConfig | DomainBackupPushDisksDiskNoneConfig;

/** What every `<domainbackup> <disks> <disk>` has. */
export interface DomainBackupPushDisksDiskCommonConfig {
  /** `name="…"`. */
  name: string;
  /** `backupmode="…"`. */
  backupmode?: "full" | "incremental" | OtherWord;
  /** `incremental="…"`. */
  incremental?: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainbackup> <disks> <disk>` whose `type` is `file`. */
export interface DomainBackupPushDisksDiskFileConfig extends DomainBackupPushDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `backup="…"`. */
  backup?: "yes" | OtherWord;
  /** `<target>`: what it is in the guest. */
  target?: DomainBackupPushDisksDiskFileTargetConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainBackupPushDisksDiskFileDriverConfig;
}

/** `<domainbackup> <disks> <disk>` whose `type` is `block`. */
export interface DomainBackupPushDisksDiskBlockConfig extends DomainBackupPushDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `backup="…"`. */
  backup?: "yes" | OtherWord;
  /** `<target>`: what it is in the guest. */
  target?: DomainBackupPushDisksDiskBlockTargetConfig;
  /** `<driver>`: how it is implemented. */
  driver?: DomainBackupPushDisksDiskFileDriverConfig;
}

/** `<domainbackup> <disks> <disk>` whose `type` is absent. */
export interface DomainBackupPushDisksDiskNoneConfig extends DomainBackupPushDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `backup="…"`: yes or no. */
  backup?: boolean;
}

/**
 * `<domainbackup> <disks> <disk>`: one disk, by its target's name; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export type DomainBackupPullDisksDiskConfig = DomainBackupPullDisksDiskFileConfig | DomainBackupPullDisksDiskBlockConfig | DomainBackupPullDisksDiskNoneConfig;

/** What every `<domainbackup> <disks> <disk>` has. */
export interface DomainBackupPullDisksDiskCommonConfig {
  /** `name="…"`. */
  name: string;
  /** `backupmode="…"`. */
  backupmode?: "full" | "incremental" | OtherWord;
  /** `incremental="…"`. */
  incremental?: string;
  /** `exportname="…"`. */
  exportname?: string;
  /** `exportbitmap="…"`. */
  exportbitmap?: string;
  /** `<driver>`: how it is implemented. */
  driver?: DomainBackupPullDisksDiskDriverConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domainbackup> <disks> <disk>` whose `type` is `file`. */
export interface DomainBackupPullDisksDiskFileConfig extends DomainBackupPullDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "file";
  /** `backup="…"`. */
  backup?: "yes" | OtherWord;
  /** `<scratch>`. */
  scratch?: DomainBackupPullDisksDiskFileScratchConfig;
}

/** `<domainbackup> <disks> <disk>` whose `type` is `block`. */
export interface DomainBackupPullDisksDiskBlockConfig extends DomainBackupPullDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "block";
  /** `backup="…"`. */
  backup?: "yes" | OtherWord;
  /** `<scratch>`. */
  scratch: DomainBackupPullDisksDiskBlockScratchConfig;
}

/** `<domainbackup> <disks> <disk>` whose `type` is absent. */
export interface DomainBackupPullDisksDiskNoneConfig extends DomainBackupPullDisksDiskCommonConfig {
  /** `type="…"`: it tells the variants apart. */
  type?: undefined;
  /** `backup="…"`. */
  backup?: "no" | OtherWord;
  /** `<scratch>`. */
  scratch?: DomainBackupPullDisksDiskFileScratchConfig;
}

/**
 * `<domainbackup> <disks> <disk> <target>`: what it is in the guest.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPushDisksDiskFileTargetConfig {
  /** `file="…"`. */
  file: string;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainBackupEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPushDisksDiskFileDriverConfig {
  /** `type="…"`. */
  type: "raw" | "dir" | "bochs" | "cloop" | "dmg" | "iso" | "vpc" | "vdi" | "fat" | "vhd" | "ploop" | "luks" | "cow" | "qcow" | "qcow2" | "qed" | "vmdk" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <target>`: what it is in the guest.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPushDisksDiskBlockTargetConfig {
  /** `dev="…"`. */
  dev: string;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainBackupEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <scratch>`.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPullDisksDiskFileScratchConfig {
  /** `file="…"`. */
  file: string;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainBackupEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <driver>`: how it is implemented.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPullDisksDiskDriverConfig {
  /** `type="…"`. */
  type: "qcow2" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <scratch>`.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupPullDisksDiskBlockScratchConfig {
  /** `dev="…"`. */
  dev: string;
  /** `<seclabel>`: how the host confines it. */
  seclabel?: DomainSourceSeclabelConfig[];
  /** `<encryption>`: how it is encrypted. */
  encryption?: DomainBackupEncryptionConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domainbackup> <disks> <disk> <target> <encryption>`: how it is encrypted.
 *
 * @see {@link https://libvirt.org/formatbackup.html#backup-xml}
 */
export interface DomainBackupEncryptionConfig {
  /** `format="…"`. */
  format: "luks" | OtherWord;
  /** `engine="…"`. */
  engine?: "qemu" | OtherWord;
  /** `<secret>`: the secret that is needed. */
  secret: DomainEncryptionSecretConfig;
  /** `<cipher>`. */
  cipher?: DomainEncryptionCipherConfig;
  /** `<ivgen>`. */
  ivgen?: DomainEncryptionIvgenConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
