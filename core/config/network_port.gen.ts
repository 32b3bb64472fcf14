// Generated from libvirt 9.0.0's networkport.rng by `deno task gen`; never edited.
import type { DomainBandwidthConfig, DomainDiskNvmeSourceAddressConfig, DomainPortConfig, DomainVirtualportConfig, DomainVlanConfig } from "./domain.gen.ts";
import type { NetworkForwardDriverConfig, NetworkMacConfig } from "./network.gen.ts";
import type { OtherWord, UnknownContent } from "./config_content.ts";

/**
 * `<networkport>`.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html}
 */
export interface NetworkPortConfig {
  /** `<uuid>`: a UUID. */
  uuid: string;
  /** `<owner>`. */
  owner: NetworkPortOwnerConfig;
  /** `<mac>`. */
  mac: NetworkMacConfig;
  /** `<group>`. */
  group?: string;
  /** `<rxfilters>`. */
  rxfilters?: NetworkPortRxfiltersConfig;
  /** `<virtualport>`. */
  virtualport?: DomainVirtualportConfig;
  /** `<bandwidth>`. */
  bandwidth?: DomainBandwidthConfig;
  /** `<vlan>`. */
  vlan?: DomainVlanConfig;
  /** `<port>`. */
  port?: DomainPortConfig;
  /** `<plug>`. */
  plug?: NetworkPortPlugConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <owner>`.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html}
 */
export interface NetworkPortOwnerConfig {
  /** `<name>`. */
  name: string;
  /** `<uuid>`: a UUID. */
  uuid: string;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <rxfilters>`.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html}
 */
export interface NetworkPortRxfiltersConfig {
  /** `trustGuest="…"`: yes or no. */
  trustGuest: boolean;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}

/**
 * `<networkport> <plug>`, told apart by `type`.
 *
 * @see {@link https://libvirt.org/formatnetworkport.html}
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
  /** `<driver>`. */
  driver?: NetworkForwardDriverConfig;
  /** `<address>`. */
  address: DomainDiskNvmeSourceAddressConfig;
  /** What libvirt's grammar does not know. */
  unknownContent?: UnknownContent;
}
