// Generated from nwfilterbinding.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainFilterrefConfig } from "./domain.gen.ts";
import type { NetworkMacConfig } from "./network.gen.ts";
import type { NetworkPortOwnerConfig } from "./network_port.gen.ts";
import type { UnknownContent } from "../config_content.ts";

/**
 * `<filterbinding>`: a filter that is bound to a guest's port.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingConfig {
  /** `<owner>`: the domain. */
  owner: NetworkPortOwnerConfig;
  /** `<portdev>`: the port's name on the host. */
  portdev: NWFilterBindingPortdevConfig;
  /** `<linkdev>`: the device that it is on. */
  linkdev?: NWFilterBindingLinkdevConfig;
  /** `<mac>`: the interface's MAC address. */
  mac: NetworkMacConfig;
  /** `<filterref>`: the filter and its parameters. */
  filterref: DomainFilterrefConfig;
  /** `<backend>`. */
  backend?: NWFilterBindingBackendConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filterbinding> <portdev>`: the port's name on the host.
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
 * `<filterbinding> <linkdev>`: the device that it is on.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingLinkdevConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<filterbinding> <backend>`.
 *
 * @see {@link https://libvirt.org/formatnwfilter.html}
 */
export interface NWFilterBindingBackendConfig {
  /** `name="…"`. */
  name: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
