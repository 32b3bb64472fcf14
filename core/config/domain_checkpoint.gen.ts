// Generated from libvirt 9.0.0's domaincheckpoint.rng by `deno task gen`; never edited.
import type { DomainConfig } from "./domain.gen.ts";
import type { UnknownContent } from "./config_content.ts";

/**
 * `<domaincheckpoint>`.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html}
 */
export interface DomainCheckpointConfig {
  /** `<name>`. */
  name?: string;
  /** `<description>`. */
  description?: string;
  /** `<creationTime>`: 0 to 18446744073709551615. */
  creationTime?: number | bigint;
  /** `<disks>`. */
  disks?: DomainCheckpointDisksConfig;
  /** `<domain>`. */
  domain?: DomainConfig;
  /** `<parent>`. */
  parent?: DomainCheckpointParentConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <disks>`.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html}
 */
export interface DomainCheckpointDisksConfig {
  /** `<disk>`. */
  disk: DomainCheckpointDisksDiskConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <parent>`.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html}
 */
export interface DomainCheckpointParentConfig {
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<domaincheckpoint> <disks> <disk>`, told apart by `checkpoint`.
 *
 * @see {@link https://libvirt.org/formatcheckpoint.html}
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
