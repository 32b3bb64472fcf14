import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, Ensured, EnsurePlan, EnsureStartOptions } from "../handle/ensure_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { HostInterfaceConfig } from "../config/generated/host_interface.gen.ts";
import { VirtError } from "../contract/errors.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  connectListAllInterfacesFlags as flags,
  interfaceDefineFlags,
} from "../contract/generated/flags.gen.ts";
import { HostInterface } from "./host_interface.ts";
import type { CallOptions } from "../contract/references.ts";

/**
 * Which host interfaces are listed: all where none is set.
 *
 * @see libvirt 9.0.0 `virConnectListAllInterfacesFlags`
 */
export interface HostInterfaceFilter extends CallOptions {
  /** Those that are up. */
  readonly active?: boolean;
  /** Those that are not. */
  readonly inactive?: boolean;
}

const hostInterfaceFilterNames: OptionNames<HostInterfaceFilter> = {
  ...callOptionNames,
  active: true,
  inactive: true,
};

/** How a host interface is defined. @see libvirt 9.0.0 `virInterfaceDefineFlags` */
export interface HostInterfaceDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const hostInterfaceDefineOptionNames: OptionNames<HostInterfaceDefineOptions> = {
  ...callOptionNames,
  validate: true,
};

const MAC = /^[0-9a-f]{1,2}(:[0-9a-f]{1,2}){5}$/i;

/** What a connection's host interfaces can be asked for. */
export abstract class HostInterfaceCollection extends Collection<HostInterface> {
  /**
   * The host interface with this name or MAC address; a text of an address's form is looked for as address first.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_INTERFACE` if there is none; `MULTIPLE_INTERFACES` if several have this address.
   * @see libvirt 9.0.0 `virInterfaceLookupByName`, `virInterfaceLookupByMACString`
   */
  async get(nameOrMac: string, options?: CallOptions): Promise<HostInterface> {
    checkOptions(options, callOptionNames, "interfaces.get()");
    const { connection } = this;
    wantText(nameOrMac, "Cannot look up a host interface", "a name or MAC address");
    const byMac = MAC.test(nameOrMac)
      ? await orUndefined(
        callOn(connection, "interfaces", "interfaceLookupByMACString", nameOrMac, options),
        "NO_INTERFACE",
      )
      : undefined;
    const ref = byMac ?? await callOn(connection, "interfaces", "interfaceLookupByName", nameOrMac, options);
    return new HostInterface(connection, ref);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(nameOrMac: string, options?: CallOptions): Promise<HostInterface | undefined> {
    checkOptions(options, callOptionNames, "interfaces.find()");
    return await orUndefined(this.get(nameOrMac, options), "NO_INTERFACE");
  }

  /**
   * All host interfaces, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllInterfaces`
   */
  override async list(filter?: HostInterfaceFilter): Promise<HostInterface[]> {
    checkOptions(filter, hostInterfaceFilterNames, "interfaces.list()");
    const { connection } = this;
    const refs = await callOn(connection, "interfaces", "connectListAllInterfaces", bitsOf(filter), filter);
    return refs.map((ref) => new HostInterface(connection, ref));
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListInterfaces`, `virConnectListDefinedInterfaces`
   */
  async names(filter?: HostInterfaceFilter): Promise<readonly string[]> {
    checkOptions(filter, hostInterfaceFilterNames, "interfaces.names()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectListInterfaces")) {
      return await callOn(connection, "interfaces", "connectListInterfaces", filter);
    }
    if (bits === flags.inactive && connection.supports("connectListDefinedInterfaces")) {
      return await callOn(connection, "interfaces", "connectListDefinedInterfaces", filter);
    }
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectNumOfInterfaces`, `virConnectNumOfDefinedInterfaces`
   */
  async count(filter?: HostInterfaceFilter): Promise<number> {
    checkOptions(filter, hostInterfaceFilterNames, "interfaces.count()");
    const { connection } = this;
    const bits = bitsOf(filter);
    if (bits === flags.active && connection.supports("connectNumOfInterfaces")) {
      return await callOn(connection, "interfaces", "connectNumOfInterfaces", filter);
    }
    if (bits === flags.inactive && connection.supports("connectNumOfDefinedInterfaces")) {
      return await callOn(connection, "interfaces", "connectNumOfDefinedInterfaces", filter);
    }
    return (await this.list(filter)).length;
  }

  /**
   * Configures a host interface, or changes the configuration of one with the same name. Does not start it.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` where the host cannot.
   * @see libvirt 9.0.0 `virInterfaceDefineXML`
   */
  async define(
    document: string | HostInterfaceConfig,
    options?: HostInterfaceDefineOptions,
  ): Promise<HostInterface> {
    checkOptions(options, hostInterfaceDefineOptionNames, "interfaces.define()");
    const { connection } = this;
    const what = "Cannot define a host interface";
    const xml = await documentText("hostInterface", document, what);
    const bits = flagBits(interfaceDefineFlags, options, what);
    const ref = await callOn(connection, "interfaces", "interfaceDefineXML", xml, bits, options);
    return new HostInterface(connection, ref);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | HostInterfaceConfig,
    options: EnsureStartOptions & DryRun,
  ): Promise<EnsurePlan<HostInterface>>;
  /**
   * Makes a host interface, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its name. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; `NO_SUPPORT` where the host cannot; whatever reading, defining or starting it fails with.
   */
  ensure(
    document: string | HostInterfaceConfig,
    options?: EnsureStartOptions,
  ): Promise<Ensured<HostInterface>>;
  async ensure(
    document: string | HostInterfaceConfig,
    options?: EnsureStartOptions,
  ): Promise<EnsurePlan<HostInterface>> {
    const { ensureInterface } = await import("./_ensure_interface.ts");
    return await ensureInterface(this, document, options);
  }

  /**
   * Changes the configuration of host interfaces as a whole: what `change` does is kept when it resolves, and undone when
   * it rejects or `signal` is aborted. A host that is restarted in between undoes it too.
   *
   * @param options `timeoutMs` is for each call of its own, not for `change`.
   * @returns What `change` resolves to.
   * @throws Whatever `change` throws, once all is undone.
   * @throws {VirtError} `OPERATION_INVALID` if a change is under way already, also one of another client; `NO_SUPPORT`
   * where the host has no such changes; where undoing fails, the host's error with what was thrown before as its `cause`.
   *
   * @example
   * ```ts
   * import { connect } from "@denovirt/denovirt";
   *
   * await using connection = await connect("test:///default");
   * await connection.interfaces.transaction(async () => {
   *   const eth2 = await connection.interfaces.define("<interface type='ethernet' name='eth2'/>");
   *   await eth2.start();
   * });
   * ```
   */
  async transaction<T>(change: () => T | PromiseLike<T>, options?: CallOptions): Promise<T> {
    checkOptions(options, callOptionNames, "interfaces.transaction()");
    await this.begin(options);
    let result: T;
    try {
      result = await change();
      options?.signal?.throwIfAborted();
    } catch (reason) {
      await undo(this, reason);
      throw reason;
    }
    await this.commit(options);
    return result;
  }

  /**
   * Begins a change of the configuration of host interfaces, which `commit()` keeps and `rollback()` undoes;
   * `transaction()` does all three.
   *
   * @throws {VirtError} `OPERATION_INVALID` if one is under way already, also one of another client; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virInterfaceChangeBegin`
   */
  async begin(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interfaces.begin()");
    await callOn(this.connection, "interfaces", "interfaceChangeBegin", 0, options);
  }

  /**
   * Keeps what was changed since `begin()`.
   *
   * @throws {VirtError} `OPERATION_INVALID` if no change is under way; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virInterfaceChangeCommit`
   */
  async commit(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interfaces.commit()");
    await callOn(this.connection, "interfaces", "interfaceChangeCommit", 0, options);
  }

  /**
   * Undoes what was changed since `begin()`.
   *
   * @throws {VirtError} `OPERATION_INVALID` if no change is under way; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virInterfaceChangeRollback`
   */
  async rollback(options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "interfaces.rollback()");
    await callOn(this.connection, "interfaces", "interfaceChangeRollback", 0, options);
  }
}

function bitsOf(filter: HostInterfaceFilter | undefined): number {
  return filterBits(flags, [["active", "inactive"]], filter, "Cannot list host interfaces");
}

/** Without the caller's signal: it may be what says that all has to be undone. */
async function undo(interfaces: HostInterfaceCollection, reason: unknown): Promise<void> {
  try {
    await interfaces.rollback();
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    const { message, code, number, domain, outcome, call, object, native } = error;
    throw new VirtError(message, { code, number, domain, outcome, call, object, native, cause: reason });
  }
}
