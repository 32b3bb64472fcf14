import type { HostInterfaceRef } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import { type InterfaceDefinition, interfaceOf, parseInterface } from "./interface_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import type { XmlElement } from "../config/xml_tree.ts";

const DEFAULT_INTERFACE =
  "<interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/><mtu size='1492'/>" +
  "<protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/><route gateway='192.168.0.1'/></protocol></interface>";

/** A network interface of the host. */
export interface HostInterface {
  definition: InterfaceDefinition;
  active: boolean;
}

/** A simulated host's interfaces, and the change that may be under way. */
export class SimulatedInterfaces {
  readonly #byName = new Map<string, HostInterface>();
  /** What was defined when the change began. */
  #before: readonly InterfaceDefinition[] | undefined;

  all(): MapIterator<HostInterface> {
    return this.#byName.values();
  }

  /** @throws {VirtError} `NO_INTERFACE` */
  find(name: string): HostInterface {
    const found = this.#byName.get(name);
    if (found !== undefined) return found;
    throw refusal("NO_INTERFACE", `Cannot find an interface, wanted name "${name}": found none`);
  }

  /** Takes a definition in, as a new interface or for the one with its name. */
  define(definition: InterfaceDefinition): HostInterface {
    const known = this.#byName.get(definition.name);
    if (known !== undefined) {
      known.definition = definition;
      return known;
    }
    const added = { definition, active: false };
    this.#byName.set(definition.name, added);
    return added;
  }

  remove({ definition: { name } }: HostInterface): void {
    this.#byName.delete(name);
  }

  /** @throws {VirtError} `OPERATION_INVALID` if a change is under way. */
  begin(): void {
    if (this.#before !== undefined) {
      throw refusal("OPERATION_INVALID", "Cannot begin a change of interfaces, wanted none: found one");
    }
    this.#before = Array.from(this.all(), ({ definition }) => definition);
  }

  /** @throws {VirtError} `OPERATION_INVALID` without a change. */
  commit(): void {
    this.#end("commit");
  }

  /** As libvirt's test driver, which forgets which of them had been started. */
  rollback(): void {
    const before = this.#end("roll back");
    this.#byName.clear();
    for (const definition of before) this.define(definition);
  }

  #end(action: string): readonly InterfaceDefinition[] {
    const before = this.#before;
    if (before === undefined) {
      throw refusal("OPERATION_INVALID", `Cannot ${action} a change of interfaces, wanted one: found none`);
    }
    this.#before = undefined;
    return before;
  }
}

/** The reference that the tables give out. */
export function refOf({ definition: { name, mac = "" } }: HostInterface): HostInterfaceRef {
  return { name, mac };
}

const ofHosts = new WeakMap<SimulatedHost, SimulatedInterfaces>();

/** The host's host interfaces; libvirt's default host begins with `eth1`. */
export function interfacesOf(simulated: SimulatedHost): SimulatedInterfaces {
  let interfaces = ofHosts.get(simulated);
  if (interfaces === undefined) {
    ofHosts.set(simulated, interfaces = new SimulatedInterfaces());
    if (simulated.standard) interfaces.define(parseInterface(DEFAULT_INTERFACE)).active = true;
  }
  return interfaces;
}

/** Gives a host an interface of its file, which is started. */
export function addFileInterface(simulated: SimulatedHost, root: XmlElement): void {
  interfacesOf(simulated).define(interfaceOf(root)).active = true;
}
