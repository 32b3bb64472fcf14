import type { OptionNames } from "../../../contract/checked_options.ts";
/** A network card; a text is a network's name. */
export type VmNetwork = string | VmNetworkOptions;

/** A network card. What it is on is one of `network`, `bridge`, `direct`, `tap`, `user`, `vhostuser`, `pci`. */
export interface VmNetworkOptions {
  /** A virtual network's name. */
  readonly network?: string;
  /** A bridge's name on the host. */
  readonly bridge?: string;
  /** A network interface of the host that it shares. */
  readonly direct?: string;
  /** How it shares it; `bridge` unless told. */
  readonly mode?: "vepa" | "bridge" | "private" | "passthrough";
  /** A tap device of the host, which is made unless it is there. */
  readonly tap?: string;
  /** The host's own network, without any rights there: by QEMU itself, or by the program passt. */
  readonly user?: true | "passt";
  /** Ports of the host that lead to the guest, with `user`: by passt, which the libvirt 9.0 of Debian 12 refuses. */
  readonly portForwards?: readonly VmPortForward[];
  /** A Unix socket of a switch such as Open vSwitch's. */
  readonly vhostuser?: string;
  /** A network card of the host for its own, by its PCI address: `0000:03:10.1`. */
  readonly pci?: string;
  /** A group of the network's ports. */
  readonly portgroup?: string;
  /** Its MAC address; one that the host makes unless told. */
  readonly mac?: string;
  /** What it is to the guest; what suits the machine unless told. */
  readonly model?: string;
  /** How large its packets are. */
  readonly mtu?: number;
  /** A VLAN's number. */
  readonly vlan?: number;
  /** A network filter's name. */
  readonly filter?: string;
  /** Whether its cable is in; true unless told. */
  readonly link?: boolean;
  /** How many queues it has. */
  readonly queues?: number;
  /** Its device's name on the host. */
  readonly target?: string;
  /** Its place in the order of what is booted, from 1; instead of the VM's `boot`. */
  readonly bootOrder?: number;
}

/** Their names. */
export const vmNetworkOptionNames: OptionNames<VmNetworkOptions> = {
  network: true,
  bridge: true,
  direct: true,
  mode: true,
  tap: true,
  user: true,
  portForwards: true,
  vhostuser: true,
  pci: true,
  portgroup: true,
  mac: true,
  model: true,
  mtu: true,
  vlan: true,
  filter: true,
  link: true,
  queues: true,
  target: true,
  bootOrder: true,
};

/** A port of the host that leads to the guest. */
export interface VmPortForward {
  /** Its protocol; `tcp` unless told. */
  readonly protocol?: "tcp" | "udp";
  /** The host's port. */
  readonly host: number;
  /** The guest's port; as the host's unless told. */
  readonly guest?: number;
  /** The host's address; all that it has unless told. */
  readonly address?: string;
}
