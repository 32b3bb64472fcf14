import { refusal } from "../../contract/refusal.ts";
import { filterOf, formatFilter, type NWFilterDefinition } from "./nwfilter_document.ts";
import type { NWFilterBinding } from "./nwfilter_binding_document.ts";
import { type Bound, guestBindings } from "./nwfilter_guests.ts";
import { isAvailable, type NWFilterParameters } from "./nwfilter_parameters.ts";
import { variablesOf } from "./nwfilter_rule.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";
import type { XmlElement } from "../../config/xml_tree.ts";

const LEARNING = ["any", "dhcp", "none"];

/** A host's network filters, and the port devices that have them. */
export class SimulatedNWFilters {
  readonly #simulated: SimulatedHost;
  readonly #filters = new Map<string, NWFilterDefinition>();
  readonly #bindings = new Map<string, NWFilterBinding>();
  /** Guests' interfaces whose filters have been taken off while they run. */
  readonly #unbound = new Set<string>();

  constructor(simulated: SimulatedHost) {
    this.#simulated = simulated;
  }

  filters(): MapIterator<NWFilterDefinition> {
    return this.#filters.values();
  }

  /** @throws {VirtError} `NO_NWFILTER` */
  byName(name: string): NWFilterDefinition {
    return this.#lookUp(name) ?? missing(`name "${name}"`);
  }

  /** @throws {VirtError} `NO_NWFILTER` */
  byUuid(uuid: string): NWFilterDefinition {
    return this.#filters.get(uuid) ?? missing(`uuid ${uuid}`);
  }

  /**
   * Takes a definition in, as a new filter or for the one with its name and UUID, which must still fit where it is in use.
   *
   * @throws {VirtError} `OPERATION_FAILED` if its name or UUID is another filter's or filters would include each other,
   * `INTERNAL_ERROR` if it lacks something where it is in use.
   */
  define(definition: NWFilterDefinition): NWFilterDefinition {
    const { name, uuid } = definition;
    const [known, namesake] = [this.#filters.get(uuid), this.#lookUp(name)];
    const owner = known ?? namesake;
    if (known?.name !== namesake?.name || known?.uuid !== namesake?.uuid) {
      throw failed(
        `a free ${known === undefined ? "name" : "UUID"}`,
        `"${owner?.name}" with UUID ${owner?.uuid}`,
      );
    }
    if (this.#reaches(definition, name)) throw failed("filters that don't include each other", "a circle");
    if (
      known !== undefined && this.bindings().length > 0 && formatFilter(known) !== formatFilter(definition)
    ) {
      for (const binding of this.bindings()) {
        this.#check(binding, (each) => each === name ? definition : this.#lookUp(each));
      }
    }
    this.#filters.set(uuid, definition);
    return definition;
  }

  /** @throws {VirtError} `OPERATION_INVALID` if it is in use. */
  undefine(definition: NWFilterDefinition): void {
    const { name, uuid } = definition;
    const users = this.bindings().filter(({ filter }) =>
      filter === name || this.#reaches(this.#lookUp(filter), name)
    );
    if (users.length > 0) {
      throw refusal(
        "OPERATION_INVALID",
        `Cannot undefine filter "${name}", wanted it unused: found it at ${users[0]!.portdev}`,
        "NWFILTER",
      );
    }
    this.#filters.delete(uuid);
  }

  /** All bindings: those that were created, and one for each interface of a running guest that names a filter. */
  bindings(): NWFilterBinding[] {
    this.#bindGuests();
    return [...this.#bindings.values()];
  }

  /** @throws {VirtError} `NO_NWFILTER_BINDING` */
  binding(portdev: string): NWFilterBinding {
    this.#bindGuests();
    const found = this.#bindings.get(portdev);
    if (found !== undefined) return found;
    throw refusal(
      "NO_NWFILTER_BINDING",
      `Cannot find a binding, wanted port device "${portdev}": found none`,
      "NWFILTER",
    );
  }

  /**
   * Puts a filter on a port device.
   *
   * @throws {VirtError} `OPERATION_FAILED` if that has one, `INTERNAL_ERROR` without the filter, another one that it includes
   * or the value of a variable.
   */
  bind(binding: NWFilterBinding): NWFilterBinding {
    this.#bindGuests();
    return this.#bind(binding);
  }

  unbind(binding: NWFilterBinding): void {
    this.#bindings.delete(binding.portdev);
    if (binding.guest !== undefined) this.#unbound.add(binding.guest);
  }

  /** @throws {VirtError} `INTERNAL_ERROR` without the filter, another one that it includes or the value of a variable. */
  checkFit({ filter, mac, parameters }: Bound): void {
    this.#check({ filter, parameters: withMac(mac, parameters) }, (name) => this.#lookUp(name));
  }

  #bind(given: NWFilterBinding): NWFilterBinding {
    if (this.#bindings.has(given.portdev)) {
      throw failed("a port device without a filter", `"${given.portdev}" with one`);
    }
    const binding = { ...given, parameters: withMac(given.mac, given.parameters) };
    this.#check(binding, (name) => this.#lookUp(name));
    this.#bindings.set(binding.portdev, binding);
    return binding;
  }

  #lookUp(name: string): NWFilterDefinition | undefined {
    return this.filters().find((filter) => filter.name === name);
  }

  /** Whether a filter includes another one, at whatever depth. */
  #reaches(from: NWFilterDefinition | undefined, wanted: string, seen = new Set<string>()): boolean {
    if (from === undefined || seen.has(from.uuid)) return false;
    seen.add(from.uuid);
    return from.entries.some((entry) =>
      "filter" in entry &&
      (entry.filter === wanted || this.#reaches(this.#lookUp(entry.filter), wanted, seen))
    );
  }

  /** Refuses a binding whose filter lacks something. */
  #check(
    { filter, parameters }: Pick<NWFilterBinding, "filter" | "parameters">,
    lookUp: (name: string) => NWFilterDefinition | undefined,
  ): void {
    const lacking = new Set<string>();
    const visit = (name: string, known: NWFilterParameters) => {
      const definition = lookUp(name);
      if (definition === undefined) throw unfit("all filters that are named", `no "${name}"`);
      for (const entry of definition.entries) {
        if ("filter" in entry) {
          // What is said outside counts for more.
          visit(entry.filter, new Map([...entry.parameters, ...known]));
        } else {
          for (const variable of variablesOf(entry)) {
            if (!isAvailable(variable, known)) lacking.add(variable.text);
          }
        }
      }
    };
    visit(filter, parameters);
    if (lacking.size === 0) return;
    // The guest's address can be learned.
    const learning = (parameters.get("CTRL_IP_LEARNING")?.[0] ?? "any").toLowerCase();
    const learned = lacking.size === 1 && lacking.has("IP");
    if (learned && !LEARNING.includes(learning)) {
      throw refusal(
        "PARSE_FAILED",
        `Cannot bind a filter, wanted any, dhcp or none as CTRL_IP_LEARNING: found "${learning}"`,
        "NWFILTER",
      );
    }
    if (!learned || learning === "none") {
      throw unfit("values of all variables", `none of ${[...lacking].join(", ")}`);
    }
  }

  #bindGuests(): void {
    const here = new Map(Array.from(guestBindings(this.#simulated), (binding) => [binding.guest, binding]));
    for (const { guest, portdev } of this.#bindings.values()) {
      if (guest !== undefined && !here.has(guest)) this.#bindings.delete(portdev);
    }
    for (const guest of this.#unbound) {
      if (!here.has(guest)) this.#unbound.delete(guest);
    }
    const bound = new Set(Array.from(this.#bindings.values(), ({ guest }) => guest));
    for (const [guest, binding] of here) {
      if (bound.has(guest) || this.#unbound.has(guest)) continue;
      // Each domain counts its interfaces from 0: the second one's of a name is told apart by its domain.
      const taken = this.#bindings.has(binding.portdev);
      const portdev = taken ? `${binding.portdev}.${binding.owner.name}` : binding.portdev;
      try {
        this.#bind({ ...binding, portdev });
      } catch {
        // In a dialect that looks at none of it, such a guest runs without its filter.
      }
    }
  }
}

const ofHosts = new WeakMap<SimulatedHost, SimulatedNWFilters>();

/** The host's network filters; it begins with none, as a host on which nobody has defined one. */
export function nwfiltersOf(simulated: SimulatedHost): SimulatedNWFilters {
  let filters = ofHosts.get(simulated);
  if (filters === undefined) ofHosts.set(simulated, filters = new SimulatedNWFilters(simulated));
  return filters;
}

/** Gives a host a filter of its file. */
export function addFileFilter(simulated: SimulatedHost, root: XmlElement): void {
  nwfiltersOf(simulated).define(filterOf(root, simulated.random));
}

// Each interface's own address is a variable of its filters.
function withMac(mac: string, parameters: NWFilterParameters): NWFilterParameters {
  return new Map([["MAC", [mac]], ...parameters]);
}

function missing(what: string): never {
  throw refusal("NO_NWFILTER", `Cannot find a filter, wanted ${what}: found none`, "NWFILTER");
}

function failed(wanted: string, found: string) {
  return refusal("OPERATION_FAILED", `Cannot take a filter in, wanted ${wanted}: found ${found}`, "NWFILTER");
}

function unfit(wanted: string, found: string) {
  return refusal("INTERNAL_ERROR", `Cannot bind a filter, wanted ${wanted}: found ${found}`, "NWFILTER");
}
