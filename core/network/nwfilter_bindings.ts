import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { Collection } from "../handle/collection.ts";
import type { NWFilterBindingConfig } from "../config/generated/nwfilter_binding.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { nwfilterBindingCreateFlags } from "../contract/generated/flags.gen.ts";
import { NWFilterBinding } from "./nwfilter_binding.ts";
import type { CallOptions } from "../contract/references.ts";

/** How a network filter is bound. @see libvirt 9.0.0 `virNWFilterBindingCreateFlags` */
export interface NWFilterBindingCreateOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const nwFilterBindingCreateOptionNames: OptionNames<NWFilterBindingCreateOptions> = {
  ...callOptionNames,
  validate: true,
};

/** What a connection's network filter bindings can be asked for. */
export abstract class NWFilterBindingCollection extends Collection<NWFilterBinding> {
  /**
   * The binding of this port device: `vnet0`.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_NWFILTER_BINDING` if there is none.
   * @see libvirt 9.0.0 `virNWFilterBindingLookupByPortDev`
   */
  async get(portdev: string, options?: CallOptions): Promise<NWFilterBinding> {
    checkOptions(options, callOptionNames, "nwfilterBindings.get()");
    wantText(portdev, "Cannot look up a network filter binding", "a port device");
    const ref = await callOn(
      this.connection,
      "nwfilters",
      "nWFilterBindingLookupByPortDev",
      portdev,
      options,
    );
    return new NWFilterBinding(this.connection, ref);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(portdev: string, options?: CallOptions): Promise<NWFilterBinding | undefined> {
    checkOptions(options, callOptionNames, "nwfilterBindings.find()");
    return await orUndefined(this.get(portdev, options), "NO_NWFILTER_BINDING");
  }

  /**
   * All network filter bindings.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNWFilterBindings`
   */
  override async list(options?: CallOptions): Promise<NWFilterBinding[]> {
    checkOptions(options, callOptionNames, "nwfilterBindings.list()");
    const refs = await callOn(this.connection, "nwfilters", "connectListAllNWFilterBindings", 0, options);
    return refs.map((ref) => new NWFilterBinding(this.connection, ref));
  }

  /**
   * The port devices alone of those that `list()` gives.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   */
  async portdevs(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "nwfilterBindings.portdevs()");
    return (await this.list(options)).map(({ portdev }) => portdev);
  }

  /**
   * How many `list()` gives.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "nwfilterBindings.count()");
    return (await this.list(options)).length;
  }

  /**
   * Binds a filter to a port device. The host does so by itself for its guests' interfaces that name a filter.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if the port device has one; `INTERNAL_ERROR` if there is no such
   * filter.
   * @see libvirt 9.0.0 `virNWFilterBindingCreateXML`
   */
  async create(
    document: string | NWFilterBindingConfig,
    options?: NWFilterBindingCreateOptions,
  ): Promise<NWFilterBinding> {
    checkOptions(options, nwFilterBindingCreateOptionNames, "nwfilterBindings.create()");
    const what = "Cannot create a network filter binding";
    const xml = await documentText("nwfilterBinding", document, what);
    const bits = flagBits(nwfilterBindingCreateFlags, options, what);
    const { connection } = this;
    const ref = await callOn(connection, "nwfilters", "nWFilterBindingCreateXML", xml, bits, options);
    return new NWFilterBinding(connection, ref);
  }
}
