import type { CallOptions, DomainRef } from "../../../core/contract/references.ts";
import { unescapeHex } from "../../_vmx/mod.ts";
import { idOf, isActive } from "./domain_state.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxPlace } from "../contract/esx_session.ts";
import { faultOf, type ManagedObjectReference, type Vim25Client } from "../vim25/mod.ts";

/** A virtual machine as lists have it. */
export interface Machine {
  readonly ref: ManagedObjectReference<"VirtualMachine">;
  readonly name: string;
  readonly uuid: string;
  readonly powerState: string | undefined;
}

const IDENTITY = ["name", "config.uuid", "config.template", "runtime.powerState"] as const;

interface IdentityValues {
  readonly name?: string;
  readonly "config.uuid"?: string;
  readonly "config.template"?: boolean;
  readonly "runtime.powerState"?: string;
}

/** The machines of a connection's place, by what libvirt knows domains by. */
export class Machines {
  readonly #client: Vim25Client;
  readonly #place: EsxPlace;
  /** Which machine was last known by a UUID: what is not there any more is looked for again. */
  readonly #known = new Map<string, { readonly ref: Machine["ref"]; readonly name: string }>();

  constructor(client: Vim25Client, place: EsxPlace) {
    this.#client = client;
    this.#place = place;
  }

  /** All machines, templates left out: they have no life. */
  async list(options?: CallOptions): Promise<Machine[]> {
    const { scope } = this.#place;
    const found = await this.#client.list("VirtualMachine", IDENTITY, {
      container: scope,
      ...signalOf(options),
    });
    const machines = found.flatMap(({ ref, values }) =>
      values["config.template"] ? [] : [machineOf(ref, values)]
    );
    for (const machine of machines) this.#remember(machine);
    return machines;
  }

  /**
   * The machine that a reference means.
   *
   * @throws {VirtError} `NO_DOMAIN`
   */
  async find(dom: DomainRef, options?: CallOptions): Promise<Machine> {
    const known = this.#known.get(dom.uuid);
    if (known !== undefined && known.name === dom.name) {
      const machine = await this.#read(known.ref, options);
      if (machine?.uuid === dom.uuid) return machine;
    }
    const found = await this.byUuid(dom.uuid, options);
    // Copies that kept the UUID of their original are told apart by name.
    if (found.name === dom.name) return found;
    const all = (await this.list(options)).filter(({ uuid }) => uuid === dom.uuid);
    return all.find(({ name }) => name === dom.name) ?? found;
  }

  /** As `find()`, without asking the host if the machine is known. */
  async refOf(dom: DomainRef, options?: CallOptions): Promise<Machine["ref"]> {
    const known = this.#known.get(dom.uuid);
    return known !== undefined && known.name === dom.name ? known.ref : (await this.find(dom, options)).ref;
  }

  /**
   * Does something with the machine that a reference means; once more if it has another name at the host by now.
   *
   * @throws {VirtError} `NO_DOMAIN`
   */
  async with<Result>(
    dom: DomainRef,
    act: (ref: Machine["ref"]) => Promise<Result>,
    options?: CallOptions,
  ): Promise<Result> {
    const ref = await this.refOf(dom, options);
    try {
      return await act(ref);
    } catch (error) {
      if (faultOf(error) !== "ManagedObjectNotFound") throw error;
      this.#known.delete(dom.uuid);
      const again = (await this.find(dom, options)).ref;
      if (again.value === ref.value) throw error;
      return await act(again);
    }
  }

  /** @throws {VirtError} `NO_DOMAIN` */
  async byUuid(uuid: string, options?: CallOptions): Promise<Machine> {
    const { searchIndex } = this.#client.content;
    const found = searchIndex && await this.#client.call(searchIndex, "FindByUuid", {
      ...(this.#place.datacenter ? { datacenter: this.#place.datacenter } : {}),
      uuid,
      vmSearch: true,
    }, options);
    const machine = found && await this.#read(found as Machine["ref"], options);
    if (machine) return this.#remember(machine);
    // What has no readable configuration has no UUID at the host, only here.
    const other = (await this.list(options)).find((each) => each.uuid === uuid);
    if (other) return other;
    throw esxError("NO_DOMAIN", `Cannot find a domain, wanted UUID "${uuid}": found none`);
  }

  /** @throws {VirtError} `NO_DOMAIN` */
  async byName(name: string, options?: CallOptions): Promise<Machine> {
    const found = (await this.list(options)).find((each) => each.name === name);
    if (found) return found;
    throw esxError("NO_DOMAIN", `Cannot find a domain, wanted name "${name}": found none`);
  }

  /**
   * A running machine by its number.
   *
   * @throws {VirtError} `NO_DOMAIN`
   */
  async byId(id: number, options?: CallOptions): Promise<Machine> {
    const found = (await this.list(options)).find((each) => domainRef(each).id === id);
    if (found) return found;
    throw esxError("NO_DOMAIN", `Cannot find a domain, wanted id ${id}: found none that runs`);
  }

  /** A machine by its name at the host; `undefined` if it is not there. */
  async #read(ref: Machine["ref"], options?: CallOptions): Promise<Machine | undefined> {
    try {
      return this.#remember(
        machineOf(ref, await this.#client.properties("VirtualMachine", ref, IDENTITY, signalOf(options))),
      );
    } catch (error) {
      if (faultOf(error) === "ManagedObjectNotFound") return undefined;
      throw error;
    }
  }

  /** Takes a machine that has just been made or read. */
  async read(ref: ManagedObjectReference, options?: CallOptions): Promise<Machine> {
    const machine = await this.#read(ref as Machine["ref"], options);
    if (machine) return machine;
    throw esxError("NO_DOMAIN", `Cannot find a domain, wanted "${ref.value}": found none`);
  }

  #remember(machine: Machine): Machine {
    this.#known.set(machine.uuid, machine);
    return machine;
  }
}

/** Only what ends a wait: a container and a page are the list's own matter. */
function signalOf(options: CallOptions | undefined): CallOptions {
  return options?.signal ? { signal: options.signal } : {};
}

function machineOf(ref: ManagedObjectReference, values: IdentityValues): Machine {
  const name = values.name ?? ref.value;
  return {
    ref: ref as Machine["ref"],
    name: unescapeHex(name, "%"),
    uuid: values["config.uuid"]?.toLowerCase() ?? uuidOfReference(ref.value),
    powerState: values["runtime.powerState"],
  };
}

/** A machine whose files the host can't read has no UUID: one of its number, which no machine has by chance. */
function uuidOfReference(moid: string): string {
  const digits = [...new TextEncoder().encode(moid.slice(-16))].map((byte) =>
    byte.toString(16).padStart(2, "0")
  )
    .join("").padStart(32, "0");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** libvirt's reference of a machine. */
export function domainRef({ ref, name, uuid, powerState }: Machine): DomainRef {
  return { name, uuid, id: isActive(powerState) ? idOf(ref.value) : -1 };
}
