// Generated from secret.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { UnknownContent } from "../config_content.ts";

/**
 * `<secret>`: a secret, without its value.
 *
 * @see {@link https://libvirt.org/formatsecret.html}
 */
export interface SecretConfig {
  /** `ephemeral="…"`: yes or no. */
  ephemeral?: boolean;
  /** `private="…"`: yes or no. */
  private?: boolean;
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid?: string;
  /** `<description>`: a text for people. */
  description?: string;
  /** `<usage>`: what it is for. */
  usage?: SecretUsageConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<secret> <usage>`: what it is for; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatsecret.html#secret-xml}
 */
export type SecretUsageConfig = SecretUsageVolumeConfig | SecretUsageCephConfig | SecretUsageIscsiConfig | SecretUsageTlsConfig | SecretUsageVtpmConfig;

/** `<secret> <usage>` whose `type` is `volume`. */
export interface SecretUsageVolumeConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "volume";
  /** `<volume>`. */
  volume: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<secret> <usage>` whose `type` is `ceph`. */
export interface SecretUsageCephConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "ceph";
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<secret> <usage>` whose `type` is `iscsi`. */
export interface SecretUsageIscsiConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "iscsi";
  /** `<target>`: what it is in the guest. */
  target: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<secret> <usage>` whose `type` is `tls`. */
export interface SecretUsageTlsConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "tls";
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<secret> <usage>` whose `type` is `vtpm`. */
export interface SecretUsageVtpmConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "vtpm";
  /** `<name>`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
