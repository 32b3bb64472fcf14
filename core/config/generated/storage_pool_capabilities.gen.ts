// Generated from storagepoolcaps.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainCapabilitiesEnumConfig } from "./domain_capabilities.gen.ts";
import type { UnknownContent } from "../config_content.ts";

/**
 * `<storagepoolCapabilities>`: what kinds of pools a host has.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html}
 */
export interface StoragePoolCapabilitiesConfig {
  /** `<pool>`: a kind of pool. */
  pool?: StoragePoolCapabilitiesPoolConfig[];
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool>`: a kind of pool.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html#overview}
 */
export interface StoragePoolCapabilitiesPoolConfig {
  /** `type="…"`. */
  type: string;
  /** `supported="…"`: yes or no. */
  supported: boolean;
  /** `<poolOptions>`: what such pools may be. */
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptionsConfig;
  /** `<volOptions>`: what their volumes may be. */
  volOptions?: StoragePoolCapabilitiesPoolVolOptionsConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<storagepoolCapabilities> <pool> <poolOptions>`: what such pools may be.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html#overview}
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
 * `<storagepoolCapabilities> <pool> <volOptions>`: what their volumes may be.
 *
 * @see {@link https://libvirt.org/formatstoragecaps.html#overview}
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
 * @see {@link https://libvirt.org/formatstoragecaps.html#overview}
 */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormatConfig {
  /** `type="…"`. */
  type: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
