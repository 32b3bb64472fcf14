import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import type { DryRun, EnsureAutostartOptions, Ensured, EnsurePlan } from "../handle/ensure_options.ts";
import { wantText, wantWhole } from "../contract/argument_checks.ts";
import { call, callEither, callFor } from "../handle/driver_call.ts";
import { configOf, documentText, optionalDocument } from "../handle/document_text.ts";
import { lookUp, orUndefined } from "../handle/lookup.ts";
import type { DomainConfig } from "../config/generated/domain.gen.ts";
import { Collection } from "../handle/collection.ts";
import { Domain } from "./domain.ts";
import {
  type DomainSaveImageXmlOptions,
  type DomainSaveOptions,
  saveImageXmlOptionNames,
  saveOptionNames,
} from "./save_options.ts";
import {
  connectListAllDomainsFlags as filters,
  domainCreateFlags,
  domainDefineFlags,
  domainSaveImageXMLFlags,
  domainSaveRestoreFlags,
} from "../contract/generated/startup_flags.gen.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import type { CallOptions, DomainRef } from "../contract/references.ts";

/**
 * Which domains are listed: of each group of opposites those that are set, and all where none is. `false` is the
 * opposite of `true`: with `active: false` those that are defined only, with `paused: false` those in any other state.
 *
 * @see libvirt 9.0.0 `virConnectListAllDomainsFlags`
 */
export interface DomainFilter extends CallOptions {
  /** Running, paused or not. */
  readonly active?: boolean;
  /** Defined only. */
  readonly inactive?: boolean;
  /** With a definition that outlives their run. */
  readonly persistent?: boolean;
  /** Without. */
  readonly transient?: boolean;
  /** Running and not paused. */
  readonly running?: boolean;
  /** Paused. */
  readonly paused?: boolean;
  /** Off. */
  readonly shutoff?: boolean;
  /** In any other state. */
  readonly other?: boolean;
  /** With a managed save image. */
  readonly managedSave?: boolean;
  /** Without. */
  readonly noManagedSave?: boolean;
  /** Starting with the host. */
  readonly autostart?: boolean;
  /** Not so. */
  readonly noAutostart?: boolean;
  /** With a snapshot. */
  readonly hasSnapshot?: boolean;
  /** Without. */
  readonly noSnapshot?: boolean;
  /** With a checkpoint. */
  readonly hasCheckpoint?: boolean;
  /** Without. */
  readonly noCheckpoint?: boolean;
}

const domainFilterNames: OptionNames<DomainFilter> = {
  ...callOptionNames,
  active: true,
  inactive: true,
  persistent: true,
  transient: true,
  running: true,
  paused: true,
  shutoff: true,
  other: true,
  managedSave: true,
  noManagedSave: true,
  autostart: true,
  noAutostart: true,
  hasSnapshot: true,
  noSnapshot: true,
  hasCheckpoint: true,
  noCheckpoint: true,
};

const domainGroups = [
  ["active", "inactive"],
  ["persistent", "transient"],
  ["running", "paused", "shutoff", "other"],
  ["managedsave", "noManagedsave"],
  ["autostart", "noAutostart"],
  ["hasSnapshot", "noSnapshot"],
  ["hasCheckpoint", "noCheckpoint"],
] as const;

/** How a domain is defined. */
export interface DomainDefineOptions extends CallOptions {
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const defineOptionNames: OptionNames<DomainDefineOptions> = { ...callOptionNames, validate: true };

/** How a transient domain is created. @see libvirt 9.0.0 `virDomainCreateFlags` */
export interface DomainCreateOptions extends DomainDefineOptions {
  /** Do not let the guest run yet. */
  readonly paused?: boolean;
  /** Destroy it when this connection ends. */
  readonly autodestroy?: boolean;
  /** Make the firmware's variable store anew from its template. */
  readonly resetNvram?: boolean;
}

const createOptionNames: OptionNames<DomainCreateOptions> = {
  ...defineOptionNames,
  paused: true,
  autodestroy: true,
  resetNvram: true,
};

/** How a saved document is replaced. */
export interface DomainDefineSaveImageOptions extends CallOptions {
  /** Let the guest run when it is restored, whatever it did before. */
  readonly running?: boolean;
  /** Leave the guest paused when it is restored, whatever it did before. */
  readonly paused?: boolean;
}

const defineSaveImageOptionNames: OptionNames<DomainDefineSaveImageOptions> = {
  ...callOptionNames,
  running: true,
  paused: true,
};

/**
 * A connection's domains.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 *
 * await using connection = await connect("test:///default");
 * for await (const domain of connection.domains) console.log(domain.name);
 * const web = await connection.domains.define(`
 *   <domain type="test">
 *     <name>web</name><memory unit="GiB">1</memory><os><type>hvm</type></os>
 *   </domain>`);
 * await web.start();
 * console.log((await connection.domains.list({ active: true })).length); // 2
 * ```
 */
export class Domains extends Collection<Domain> {
  /**
   * The domain with this name or UUID; a text of a UUID's form is looked for as UUID first.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_DOMAIN` if there is none.
   * @see libvirt 9.0.0 `virDomainLookupByName`, `virDomainLookupByUUID`, `virDomainLookupByUUIDString`
   */
  async get(nameOrUuid: string, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptionNames, "domains.get()");
    const { connection } = this;
    const ref = await lookUp(
      nameOrUuid,
      "Cannot look up a domain",
      "NO_DOMAIN",
      (uuid) => call(connection, "domainLookupByUUID", uuid, options),
      (name) => call(connection, "domainLookupByName", name, options),
    );
    return new Domain(connection, ref);
  }

  /**
   * The running domain with this number.
   *
   * @throws {RangeError} If it is no whole number.
   * @throws {VirtError} `NO_DOMAIN` if there is none.
   * @see libvirt 9.0.0 `virDomainLookupByID`
   */
  async getById(id: number, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptionNames, "domains.getById()");
    wantWhole(id, "Cannot look up a domain", "an id");
    return new Domain(this.connection, await call(this.connection, "domainLookupByID", id, options));
  }

  /**
   * As `getById()`, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no number.
   * @throws {VirtError} Whatever else the host has against it.
   */
  async findById(id: number, options?: CallOptions): Promise<Domain | undefined> {
    checkOptions(options, callOptionNames, "domains.findById()");
    return await orUndefined(this.getById(id, options), "NO_DOMAIN");
  }

  /**
   * The domain with this name or UUID, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   * @see {@linkcode Domains.get}
   */
  async find(nameOrUuid: string, options?: CallOptions): Promise<Domain | undefined> {
    checkOptions(options, callOptionNames, "domains.find()");
    return await orUndefined(this.get(nameOrUuid, options), "NO_DOMAIN");
  }

  /**
   * All domains, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   * @see libvirt 9.0.0 `virConnectListAllDomains`, `virConnectListDomains`, `virConnectListDefinedDomains`,
   * `virConnectNumOfDomains`, `virConnectNumOfDefinedDomains`
   */
  override list(filter?: DomainFilter): Promise<Domain[]> {
    return filter === undefined ? this.#list(0, undefined) : this.#filtered(filter);
  }

  // deno-lint-ignore require-await -- what is wrong with a filter is a rejection
  async #filtered(filter: DomainFilter): Promise<Domain[]> {
    checkOptions(filter, domainFilterNames, "domains.list()");
    const what = "Cannot list domains";
    const { managedSave: managedsave, noManagedSave: noManagedsave, signal, timeoutMs } = filter;
    const bits = filterBits(filters, domainGroups, { ...filter, managedsave, noManagedsave }, what);
    return this.#list(bits, { signal, timeoutMs });
  }

  #list(bits: number, limits: CallOptions | undefined): Promise<Domain[]> {
    const { connection } = this;
    const handles = (refs: readonly DomainRef[]) => refs.map((ref) => new Domain(connection, ref));
    return callFor(connection, "domains.list()", handles, "connectListAllDomains", bits, limits);
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   */
  async names(filter?: DomainFilter): Promise<readonly string[]> {
    checkOptions(filter, domainFilterNames, "domains.names()");
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver cannot list.
   */
  async count(filter?: DomainFilter): Promise<number> {
    checkOptions(filter, domainFilterNames, "domains.count()");
    return (await this.list(filter)).length;
  }

  /**
   * Defines a persistent domain, or changes the definition of one with the same name and UUID. Does not start it.
   *
   * @throws {TypeError} If the document is neither text nor a config.
   * @throws {VirtError} `XML_ERROR`; `DOM_EXIST`, `OPERATION_FAILED` if name or UUID are another's.
   * @see libvirt 9.0.0 `virDomainDefineXMLFlags`, `virDomainDefineXML`
   */
  async define(document: string | DomainConfig, options?: DomainDefineOptions): Promise<Domain> {
    checkOptions(options, defineOptionNames, "domains.define()");
    const { connection } = this;
    const what = "Cannot define a domain";
    const xml = await documentText("domain", document, what);
    const bits = flagBits(domainDefineFlags, options, what);
    const ref = await callEither(
      connection,
      bits === 0,
      ["domainDefineXMLFlags", xml, bits, options],
      ["domainDefineXML", xml, options],
    );
    return new Domain(connection, ref);
  }

  /** What {@linkcode ensure} would do; nothing is changed. */
  ensure(
    document: string | DomainConfig,
    options: EnsureAutostartOptions & DryRun,
  ): Promise<EnsurePlan<Domain>>;
  /**
   * Makes a domain, leaves it, or updates it, so that the host has what the document names, and tells in what it differed.
   *
   * What the document does not name is as the host has it, or as it chooses. It is found by its UUID, else by its name. A running guest has what was changed from its next start on. Two that do it at once end with one object and without an error.
   *
   * @example
   * ```ts
   * import { connect } from "@denovirt/denovirt";
   *
   * await using connection = await connect("test:///default");
   * const web = (memory: number) => `<domain type="test">
   *   <name>web</name><memory unit="MiB">${memory}</memory><os><type>hvm</type></os>
   * </domain>`;
   * for (const memory of [1024, 1024, 2048]) {
   *   const { definition, differences } = await connection.domains.ensure(web(memory), { start: true });
   *   console.log(definition, differences.map(({ path }) => path.join("."))); // made [""], left [], updated ["memory"]
   * }
   * ```
   *
   * @throws {TypeError} If the document is neither text nor a config, says not which one it is, or an option is wrong.
   * @throws {VirtError} `XML_ERROR`; whatever reading, defining or starting it fails with.
   */
  ensure(document: string | DomainConfig, options?: EnsureAutostartOptions): Promise<Ensured<Domain>>;
  async ensure(
    document: string | DomainConfig,
    options?: EnsureAutostartOptions,
  ): Promise<EnsurePlan<Domain>> {
    const { ensureDomain } = await import("./_ensure_domain.ts");
    return await ensureDomain(this, document, options);
  }

  /**
   * Starts a transient domain, which is gone when it stops; where one with the same name and UUID is defined, that.
   *
   * @throws {TypeError} If the document is neither text nor a config.
   * @throws {VirtError} `XML_ERROR`; `OPERATION_INVALID`, `OPERATION_FAILED` if name or UUID are another's.
   * @see libvirt 9.0.0 `virDomainCreateXML`, `virDomainCreateLinux`
   */
  async create(document: string | DomainConfig, options?: DomainCreateOptions): Promise<Domain> {
    checkOptions(options, createOptionNames, "domains.create()");
    const what = "Cannot create a domain";
    const xml = await documentText("domain", document, what);
    const bits = flagBits(domainCreateFlags, options, what);
    return new Domain(this.connection, await call(this.connection, "domainCreateXML", xml, bits, options));
  }

  /**
   * Goes on with a guest where `domain.save(path)` left it.
   *
   * @throws {TypeError} If the path is no text, or an option of the wrong type.
   * @throws {VirtError} `OPERATION_FAILED` if there is no saved state.
   * @see libvirt 9.0.0 `virDomainRestoreFlags`, `virDomainRestore`, `virDomainRestoreParams`
   */
  async restore(path: string, options?: DomainSaveOptions): Promise<void> {
    checkOptions(options, saveOptionNames, "domains.restore()");
    const { connection } = this;
    const what = "Cannot restore a domain";
    wantText(path, what, "a path on the host");
    const xml = await optionalDocument("domain", options?.xml, what);
    const bits = flagBits(domainSaveRestoreFlags, options, what);
    if (options?.params !== undefined) {
      const { saveParams } = await import("./domain_saves.ts");
      const params = saveParams(path, xml, options.params, what);
      return await call(connection, "domainRestoreParams", params, bits, options);
    }
    await callEither(
      connection,
      xml === null && bits === 0,
      ["domainRestoreFlags", path, xml, bits, options],
      ["domainRestore", path, options],
    );
  }

  /**
   * The document in a file that `domain.save(path)` wrote.
   *
   * @throws {TypeError} If the path is no text.
   * @throws {VirtError} `OPERATION_FAILED` if it is no such file.
   * @see libvirt 9.0.0 `virDomainSaveImageGetXMLDesc`
   */
  async saveImageXml(path: string, options?: DomainSaveImageXmlOptions): Promise<string> {
    checkOptions(options, saveImageXmlOptionNames, "domains.saveImageXml()");
    const what = "Cannot read a saved state";
    wantText(path, what, "a path on the host");
    const bits = flagBits(domainSaveImageXMLFlags, options, what);
    return await call(this.connection, "domainSaveImageGetXMLDesc", path, bits, options);
  }

  /**
   * The same, typed. What a newer host says otherwise than these types is carried through.
   *
   * @throws {TypeError} If the path is no text.
   * @throws {VirtError} `OPERATION_FAILED` if it is no such file; `XML_ERROR` if the host sends no such document.
   */
  async saveImageConfig(path: string, options?: DomainSaveImageXmlOptions): Promise<DomainConfig> {
    checkOptions(options, saveImageXmlOptionNames, "domains.saveImageConfig()");
    return await configOf("domain", await this.saveImageXml(path, options));
  }

  /**
   * Replaces the document in a file that `domain.save(path)` wrote, in what the guest cannot see.
   *
   * @throws {TypeError} If path or document is no text.
   * @throws {VirtError} `XML_ERROR`, `CONFIG_UNSUPPORTED` if it does not fit; `OPERATION_FAILED`.
   * @see libvirt 9.0.0 `virDomainSaveImageDefineXML`
   */
  async defineSaveImage(
    path: string,
    document: string | DomainConfig,
    options?: DomainDefineSaveImageOptions,
  ): Promise<void> {
    checkOptions(options, defineSaveImageOptionNames, "domains.defineSaveImage()");
    const what = "Cannot define a saved state";
    wantText(path, what, "a path on the host");
    const xml = await documentText("domain", document, what);
    const bits = flagBits(domainSaveRestoreFlags, options, what);
    await call(this.connection, "domainSaveImageDefineXML", path, xml, bits, options);
  }

  /**
   * Has libvirt take over a QEMU that someone else started.
   *
   * @param pid The process on the host.
   * @throws {RangeError} If it is no process's number.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`: no present host can.
   * @see libvirt 9.0.0 `virDomainQemuAttach`
   */
  async attachQemu(pid: number, options?: CallOptions): Promise<Domain> {
    checkOptions(options, callOptionNames, "domains.attachQemu()");
    wantWhole(pid, "Cannot attach to a QEMU", "a process", 1);
    return new Domain(this.connection, await call(this.connection, "domainQemuAttach", pid, 0, options));
  }
}
