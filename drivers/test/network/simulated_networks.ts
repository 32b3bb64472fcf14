import type { NetworkRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { formatNetwork, type NetworkDefinition, networkOf, parseNetwork } from "./network_document.ts";
import type { NetworkPort } from "./network_port_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import type { XmlElement } from "../config/xml_tree.ts";

const DEFAULT_NETWORK =
  "<network><name>default</name><uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid><bridge name='virbr0'/><forward/>" +
  "<ip address='192.168.122.1' netmask='255.255.255.0'><dhcp>" +
  "<range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>";

/** libvirt's `VIR_NETWORK_UPDATE_AFFECT_*`; neither of them is the current state. */
export const Affect = { LIVE: 1, CONFIG: 2 } as const;

/** A network. */
export class TestNetwork {
  definition: NetworkDefinition;
  /** What it becomes when it has stopped. */
  next: NetworkDefinition | undefined;
  active = false;
  persistent: boolean;
  autostart = false;
  /** Since when its DHCP server remembers addresses, in milliseconds since the epoch. */
  readonly sinceMs: number;
  /** When it was stopped last. */
  stoppedMs: number;
  readonly ports = new Map<string, NetworkPort>();
  /** Guests whose ports have been deleted while they run. */
  readonly unplugged = new Set<string>();

  constructor(definition: NetworkDefinition, persistent: boolean, sinceMs: number) {
    this.definition = definition;
    this.persistent = persistent;
    this.sinceMs = sinceMs;
    this.stoppedMs = sinceMs;
  }

  ref(): NetworkRef {
    const { name, uuid } = this.definition;
    return { name, uuid };
  }

  xml(inactive = false): string {
    if (inactive) return formatNetwork(this.next ?? this.definition);
    // Guests are not counted, since libvirt's test driver counts none.
    const counted = [...this.ports.values()].filter(({ guest }) => guest === undefined);
    return formatNetwork(this.definition, {
      connections: counted.length,
      ofInterface: (dev) => counted.filter(({ plug }) => plug?.attributes["dev"] === dev).length,
    });
  }

  /** Takes its definition away while it runs on. */
  makeTransient(): void {
    this.persistent = false;
    this.autostart = false;
    this.next = undefined;
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it is not started. */
  checkActive(): this {
    if (this.active) return this;
    throw refusal(
      "OPERATION_INVALID",
      `Cannot use network "${this.definition.name}", wanted it started: found it stopped`,
      "NETWORK",
    );
  }

  /** Which of its definitions a call with these flags is for. */
  affected(flags: number): { readonly live: boolean; readonly config: boolean } {
    const any = (flags & (Affect.LIVE | Affect.CONFIG)) !== 0;
    const live = any ? (flags & Affect.LIVE) !== 0 : this.active;
    const config = any ? (flags & Affect.CONFIG) !== 0 : !this.active;
    if (live) this.checkActive();
    if (config && !this.persistent) {
      throw refusal(
        "OPERATION_INVALID",
        `Cannot use the persistent definition of network "${this.definition.name}", wanted one: found it transient`,
        "NETWORK",
      );
    }
    return { live, config };
  }

  /** Changes its definitions, all that are meant or none. */
  change(flags: number, edit: (definition: NetworkDefinition) => NetworkDefinition): void {
    const { live, config } = this.affected(flags);
    const running = live ? edit(this.definition) : this.definition;
    const later = config ? edit(this.next ?? this.definition) : this.next;
    if (!this.active) {
      this.definition = later ?? this.definition;
      return;
    }
    if (this.persistent) this.next = later ?? this.definition;
    this.definition = running;
  }
}

/** A host's networks. */
export class SimulatedNetworks {
  readonly #byUuid = new Map<string, TestNetwork>();

  networks(): MapIterator<TestNetwork> {
    return this.#byUuid.values();
  }

  lookUp(name: string): TestNetwork | undefined {
    return this.networks().find(({ definition }) => definition.name === name);
  }

  /** @throws {VirtError} `NO_NETWORK` */
  byName(name: string): TestNetwork {
    return this.lookUp(name) ?? missing(`name "${name}"`);
  }

  /** @throws {VirtError} `NO_NETWORK` */
  byUuid(uuid: string, part: "TEST" | "NETWORK" = "TEST"): TestNetwork {
    return this.#byUuid.get(uuid) ?? missing(`uuid ${uuid}`, part);
  }

  /**
   * Takes a definition in, as a new network or for the one with its name and UUID.
   *
   * @param start Whether it is about to be started, to be forgotten when it stops.
   * @throws {VirtError} `OPERATION_FAILED` if its name or UUID is another network's, `OPERATION_INVALID` if it is to be
   * started and is already.
   */
  add(definition: NetworkDefinition, start: boolean, nowMs: number): TestNetwork {
    const known = this.#byUuid.get(definition.uuid);
    if (known === undefined) {
      const namesake = this.lookUp(definition.name);
      if (namesake !== undefined) throw taken("name", namesake);
      const network = new TestNetwork(definition, !start, nowMs);
      this.#byUuid.set(definition.uuid, network);
      return network;
    }
    if (known.definition.name !== definition.name) throw taken("UUID", known);
    if (start) {
      if (known.active) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot create network "${definition.name}", wanted it stopped: found it started`,
          "NETWORK",
        );
      }
      known.next ??= known.definition;
      known.definition = definition;
    } else if (known.active) {
      known.next = definition;
      known.persistent = true;
    } else known.definition = definition;
    return known;
  }

  remove({ definition: { uuid } }: TestNetwork): void {
    this.#byUuid.delete(uuid);
  }

  /** Makes it stop. A transient one is gone then. */
  stop(network: TestNetwork, nowMs: number): void {
    network.active = false;
    network.stoppedMs = nowMs;
    network.ports.clear();
    network.unplugged.clear();
    if (!network.persistent) return this.remove(network);
    network.definition = network.next ?? network.definition;
    network.next = undefined;
  }
}

// Beside the host and not in it, so that who uses no networks loads nothing of them.
const ofHosts = new WeakMap<SimulatedHost, SimulatedNetworks>();

/** The host's networks; libvirt's default host begins with a network `default`. */
export function networksOf(simulated: SimulatedHost): SimulatedNetworks {
  let networks = ofHosts.get(simulated);
  if (networks === undefined) {
    ofHosts.set(simulated, networks = new SimulatedNetworks());
    if (simulated.standard) {
      networks.add(parseNetwork(DEFAULT_NETWORK, simulated.random), false, 0).active = true;
    }
  }
  return networks;
}

/** Gives a host a network of its file, which is started. */
export function addFileNetwork(simulated: SimulatedHost, root: XmlElement): void {
  networksOf(simulated).add(networkOf(root, simulated.random), false, 0).active = true;
}

function missing(what: string, part: "TEST" | "NETWORK" = "TEST"): never {
  throw refusal("NO_NETWORK", `Cannot find a network, wanted ${what}: found none`, part);
}

function taken(what: string, { definition: { name, uuid } }: TestNetwork) {
  return refusal(
    "OPERATION_FAILED",
    `Cannot take a network in, wanted a free ${what}: found network "${name}" with UUID ${uuid}`,
    "NETWORK",
  );
}
