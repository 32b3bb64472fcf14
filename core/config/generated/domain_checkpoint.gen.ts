// Generated from domaincheckpoint.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainConfig } from "./domain.gen.ts";
import type { UnknownContent } from "../config_content.ts";

/**
 * `<domaincheckpoint>`: a checkpoint: since when changes of a domain's disks are kept track of.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html}
 */
export interface DomainCheckpointConfig {
  /** `<name>`: its name, unique in its domain; the time unless given. */
  name?: string;
  /** `<description>`: a text for people. */
  description?: string;
  /** `<creationTime>`: seconds since 1970; 0 to 18446744073709551615. */
  creationTime?: number | bigint;
  /** `<disks>`: which disks. */
  disks?: DomainCheckpointDisksConfig;
  /** `<domain>`: the domain as it was. */
  domain?: DomainConfig;
  /** `<parent>`: the checkpoint before it. */
  parent?: DomainCheckpointParentConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <disks>`: which disks.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html#checkpoint-xml}
 */
export interface DomainCheckpointDisksConfig {
  /** `<disk>`. */
  disk: DomainCheckpointDisksDiskConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <parent>`: the checkpoint before it.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html#checkpoint-xml}
 */
export interface DomainCheckpointParentConfig {
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <disks> <disk>`; told apart by `checkpoint`.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html#checkpoint-xml}
 */
export type DomainCheckpointDisksDiskConfig = DomainCheckpointDisksDiskNoConfig | DomainCheckpointDisksDiskBitmapConfig;

/** What every `<domaincheckpoint> <disks> <disk>` has. */
export interface DomainCheckpointDisksDiskCommonConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<domaincheckpoint> <disks> <disk>` whose `checkpoint` is `no`. */
export interface DomainCheckpointDisksDiskNoConfig extends DomainCheckpointDisksDiskCommonConfig {
  /** `checkpoint="…"`: it tells the variants apart. */
  checkpoint: "no";
}

/** `<domaincheckpoint> <disks> <disk>` whose `checkpoint` is `bitmap`, absent. */
export interface DomainCheckpointDisksDiskBitmapConfig extends DomainCheckpointDisksDiskCommonConfig {
  /** `checkpoint="…"`: it tells the variants apart. */
  checkpoint?: "bitmap";
  /** `bitmap="…"`. */
  bitmap?: string;
  /** `size="…"`: 0 to 18446744073709551615. */
  size?: number | bigint;
}
