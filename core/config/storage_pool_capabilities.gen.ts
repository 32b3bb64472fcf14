// Generated from libvirt 9.0.0's storagepoolcaps.rng by `deno task gen`; never edited.
import type { DomainCapabilitiesEnumConfig } from "./domain_capabilities.gen.ts";
import type { UnknownContent } from "./config_content.ts";

/**
 * `<storagepoolCapabilities>`.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesConfig {
  /** `<pool>`. */
  pool?: StoragePoolCapabilitiesPoolConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool>`.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesPoolConfig {
  /** `type="…"`. */
  type: string;
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<poolOptions>`. */
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptionsConfig;
  /** `<volOptions>`. */
  volOptions?: StoragePoolCapabilitiesPoolVolOptionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool> <poolOptions>`.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesPoolPoolOptionsConfig {
  /** `<defaultFormat>`. */
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormatConfig;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool> <volOptions>`.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesPoolVolOptionsConfig {
  /** `<defaultFormat>`. */
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormatConfig;
  /** `<enum>`. */
  enum?: DomainCapabilitiesEnumConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool> <poolOptions> <defaultFormat>`.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormatConfig {
  /** `type="…"`. */
  type: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
