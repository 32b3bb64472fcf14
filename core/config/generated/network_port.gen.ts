// Generated from networkport.rng of libvirt 9.0.0, 11.3.0, 12.8.0 by `deno task gen`; never edited.
import type { DomainBandwidthConfig, DomainDiskNvmeSourceAddressConfig, DomainHostdevPciDriverConfig, DomainPortConfig, DomainVirtualportConfig, DomainVlanConfig } from "./domain.gen.ts";
import type { NetworkMacConfig } from "./network.gen.ts";
import type { OtherWord, UnknownContent } from "../config_content.ts";

/**
 * `<networkport>`: a guest's port of a network.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html}
 */
export interface NetworkPortConfig {
  /** `<uuid>`: what tells it from all others everywhere; a UUID. */
  uuid: string;
  /** `<owner>`: the domain. */
  owner: NetworkPortOwnerConfig;
  /** `<mac>`: the interface's MAC address. */
  mac: NetworkMacConfig;
  /** `<group>`: the network's port group. */
  group?: string;
  /** `<rxfilters>`: whether the guest may change what it receives. */
  rxfilters?: NetworkPortRxfiltersConfig;
  /** `<virtualport>`: how a switch is told of it. */
  virtualport?: DomainVirtualportConfig;
  /** `<bandwidth>`: the most that it sends and receives. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`: its VLANs. */
  vlan?: DomainVlanConfig;
  /** `<port>`. */
  port?: DomainPortConfig;
  /** `<plug>`: what of the host it is connected to. */
  plug?: NetworkPortPlugConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <owner>`: the domain.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html#general-metadata}
 */
export interface NetworkPortOwnerConfig {
  /** `<name>`. */
  name: string;
  /** `<uuid>`: a UUID; a UUID. */
  uuid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <rxfilters>`: whether the guest may change what it receives.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html#common-elements}
 */
export interface NetworkPortRxfiltersConfig {
  /** `trustGuest="…"`: yes or no. */
  trustGuest: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <plug>`: what of the host it is connected to; told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html#plugs}
 */
export type NetworkPortPlugConfig = NetworkPortPlugNetworkConfig | NetworkPortPlugDirectConfig | NetworkPortPlugHostdevPciConfig;

/** `<networkport> <plug>` whose `type` is `network`, `bridge`. */
export interface NetworkPortPlugNetworkConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "network" | "bridge";
  /** `bridge="…"`. */
  bridge: string;
  /** `macTableManager="…"`. */
  macTableManager?: "kernel" | "libvirt" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<networkport> <plug>` whose `type` is `direct`. */
export interface NetworkPortPlugDirectConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "direct";
  /** `dev="…"`. */
  dev: string;
  /** `mode="…"`. */
  mode: "bridge" | "passthrough" | "private" | "vepa" | OtherWord;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/** `<networkport> <plug>` whose `type` is `hostdev-pci`. */
export interface NetworkPortPlugHostdevPciConfig {
  /** `type="…"`: it tells the variants apart. */
  type: "hostdev-pci";
  /** `managed="…"`: yes or no. */
  managed?: boolean;
  /** `<driver>`: how it is implemented. */
  driver?: DomainHostdevPciDriverConfig;
  /** `<address>`: where it is on its bus. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
