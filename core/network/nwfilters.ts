import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, Ensured, EnsureOptions, EnsurePlan } from "../handle/ensure_options.ts";
import { callOn } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { lookUp, orUndefined } from "../handle/lookup.ts";
import { orOlder } from "../handle/older_call_fallback.ts";
import { Collection } from "../handle/collection.ts";
import type { NWFilterConfig } from "../config/generated/nwfilter.gen.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { nwfilterDefineFlags } from "../contract/generated/flags.gen.ts";
import { NWFilter } from "./nwfilter.ts";
import type { CallOptions } from "../contract/references.ts";

/** How a network filter is defined. @see libvirt 9.0.0 `virNWFilterDefineFlags` */
export interface NWFilterDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const nwFilterDefineOptionNames: OptionNames<NWFilterDefineOptions> = { ...callOptionNames, validate: true };

/** What a connection's network filters can be asked for. */
export abstract class NWFilterCollection extends Collection<NWFilter> {
  /**
   * The network filter with this name or UUID; a text of a UUID's form is looked for as UUID first.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_NWFILTER` if there is none.
   * @see libvirt 9.0.0 `virNWFilterLookupByName`, `virNWFilterLookupByUUID`, `virNWFilterLookupByUUIDString`
   */
  async get(nameOrUuid: string, options?: CallOptions): Promise<NWFilter> {
    checkOptions(options, callOptionNames, "nwfilters.get()");
    const { connection } = this;
    const ref = await lookUp(
      nameOrUuid,
      "Cannot look up a network filter",
      "NO_NWFILTER",
      (uuid) => callOn(connection, "nwfilters", "nWFilterLookupByUUID", uuid, options),
      (name) => callOn(connection, "nwfilters", "nWFilterLookupByName", name, options),
    );
    return new NWFilter(connection, ref);
  }

  /**
   * As `get()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async find(nameOrUuid: string, options?: CallOptions): Promise<NWFilter | undefined> {
    checkOptions(options, callOptionNames, "nwfilters.find()");
    return await orUndefined(this.get(nameOrUuid, options), "NO_NWFILTER");
  }

  /**
   * All network filters.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllNWFilters`
   */
  override async list(options?: CallOptions): Promise<NWFilter[]> {
    checkOptions(options, callOptionNames, "nwfilters.list()");
    const refs = await callOn(this.connection, "nwfilters", "connectListAllNWFilters", 0, options);
    return refs.map((ref) => new NWFilter(this.connection, ref));
  }

  /**
   * The names alone of those that `list()` gives.
   *
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectListNWFilters`
   */
  async names(options?: CallOptions): Promise<readonly string[]> {
    checkOptions(options, callOptionNames, "nwfilters.names()");
    return await callOn(this.connection, "nwfilters", "connectListNWFilters", options);
  }

  /**
   * How many `list()` gives.
   *
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virConnectNumOfNWFilters`
   */
  async count(options?: CallOptions): Promise<number> {
    checkOptions(options, callOptionNames, "nwfilters.count()");
    return await callOn(this.connection, "nwfilters", "connectNumOfNWFilters", options);
  }

  /**
   * Defines a network filter, or changes the one with the same name and UUID, also where it is in use.
   *
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_FAILED` if name or UUID are another's, or filters would refer to each other in
   * a circle.
   * @see libvirt 9.0.0 `virNWFilterDefineXMLFlags`, `virNWFilterDefineXML`
   */
  async define(document: string | NWFilterConfig, options?: NWFilterDefineOptions): Promise<NWFilter> {
    checkOptions(options, nwFilterDefineOptionNames, "nwfilters.define()");
    const { connection } = this;
    const what = "Cannot define a network filter";
    const xml = await documentText("nwfilter", document, what);
    const bits = flagBits(nwfilterDefineFlags, options, what);
    const ref = await orOlder(
      bits === 0,
      async () => await callOn(connection, "nwfilters", "nWFilterDefineXMLFlags", xml, bits, options),
      async () => await callOn(connection, "nwfilters", "nWFilterDefineXML", xml, options),
    );
    return new NWFilter(connection, ref);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(document: string | NWFilterConfig, options: EnsureOptions & DryRun): Promise<EnsurePlan<NWFilter>>;
  /**
   * Makes a network filter, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID, else by its name. Two that do it at once end with one object and without an error.
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; whatever reading or defining it fails with.
   */
  ensure(document: string | NWFilterConfig, options?: EnsureOptions): Promise<Ensured<NWFilter>>;
  async ensure(document: string | NWFilterConfig, options?: EnsureOptions): Promise<EnsurePlan<NWFilter>> {
    const { ensureNWFilter } = await import("./_ensure_nwfilter.ts");
    return await ensureNWFilter(this, document, options);
  }
}
