// Generated from libvirt 9.0.0's nwfilterbinding.rng by `deno task gen`; never edited.
import type { DomainFilterrefConfig } from "./domain.gen.ts";
import type { NetworkMacConfig } from "./network.gen.ts";
import type { NetworkPortOwnerConfig } from "./network_port.gen.ts";
import type { UnknownContent } from "./config_content.ts";

/**
 * `<filterbinding>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingConfig {
  /** `<owner>`. */
  owner: NetworkPortOwnerConfig;
  /** `<portdev>`. */
  portdev: NWFilterBindingPortdevConfig;
  /** `<linkdev>`. */
  linkdev?: NWFilterBindingLinkdevConfig;
  /** `<mac>`. */
  mac: NetworkMacConfig;
  /** `<filterref>`. */
  filterref: DomainFilterrefConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filterbinding> <portdev>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingPortdevConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filterbinding> <linkdev>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingLinkdevConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
