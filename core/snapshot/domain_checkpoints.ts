import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { DomainPartCollection } from "../handle/collection.ts";
import type { DomainCheckpointConfig } from "../config/generated/domain_checkpoint.gen.ts";
import {
  checkpointFilterNames,
  checkpointGroups,
  DomainCheckpoint,
  type DomainCheckpointFilterBase,
} from "./domain_checkpoint.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import { domainCheckpointCreateFlags, domainCheckpointListFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";

/** Which checkpoints of a domain are meant. */
export interface DomainCheckpointFilter extends DomainCheckpointFilterBase {
  /** Without a parent. */
  readonly roots?: boolean;
}

const domainCheckpointFilterNames: OptionNames<DomainCheckpointFilter> = {
  ...checkpointFilterNames,
  roots: true,
};

/** How a checkpoint is made. @see libvirt 9.0.0 `virDomainCheckpointCreateFlags` */
export interface DomainCheckpointCreateOptions extends CallOptions {
  /** Make none: have the host know of one that there is, from its document. */
  readonly redefine?: boolean;
  /** With `redefine`: look whether the disks really have it. */
  readonly redefineValidate?: boolean;
  /** Have the guest's agent freeze its file systems meanwhile. */
  readonly quiesce?: boolean;
}

const checkpointCreateOptionNames: OptionNames<DomainCheckpointCreateOptions> = {
  ...callOptionNames,
  redefine: true,
  redefineValidate: true,
  quiesce: true,
};

/** What a domain's checkpoints can be asked for. */
export abstract class DomainCheckpointCollection extends DomainPartCollection<DomainCheckpoint> {
  /**
   * Makes one: from now on the host notes what the guest writes. A backup makes one in the same moment
   * (`domain.backupBegin()`).
   *
   * @param document A `<domaincheckpoint>` document or its config; unless told the host chooses the name, and takes all disks.
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_DETAIL`, `XML_ERROR`; `CONFIG_UNSUPPORTED`, `OPERATION_UNSUPPORTED` if the domain cannot have one.
   * @see libvirt 9.0.0 `virDomainCheckpointCreateXML`
   */
  async create(
    document?: string | DomainCheckpointConfig,
    options?: DomainCheckpointCreateOptions,
  ): Promise<DomainCheckpoint> {
    checkOptions(options, checkpointCreateOptionNames, "domain.checkpoints.create()");
    const { connection, domain } = this;
    const what = `Cannot make a checkpoint of domain "${domain.name}"`;
    const text = await documentText("domainCheckpoint", document ?? "<domaincheckpoint/>", what);
    const bits = flagBits(domainCheckpointCreateFlags, options, what);
    const ref = await call(connection, "domainCheckpointCreateXML", domain.ref, text, bits, options);
    return new DomainCheckpoint(domain, ref);
  }

  /**
   * The one with this name.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if there is none.
   * @see libvirt 9.0.0 `virDomainCheckpointLookupByName`
   */
  async get(name: string, options?: CallOptions): Promise<DomainCheckpoint> {
    checkOptions(options, callOptionNames, "domain.checkpoints.get()");
    const { connection, domain } = this;
    wantText(name, `Cannot look up a checkpoint of domain "${domain.name}"`, "a name");
    const ref = await call(connection, "domainCheckpointLookupByName", domain.ref, name, 0, options);
    return new DomainCheckpoint(domain, ref);
  }

  /**
   * The one with this name, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   * @see {@linkcode get}
   */
  async find(name: string, options?: CallOptions): Promise<DomainCheckpoint | undefined> {
    checkOptions(options, callOptionNames, "domain.checkpoints.find()");
    return await orUndefined(this.get(name, options), "NO_DOMAIN_CHECKPOINT");
  }

  /**
   * All of them, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no checkpoints.
   * @see libvirt 9.0.0 `virDomainListAllCheckpoints`
   */
  override async list(filter?: DomainCheckpointFilter): Promise<DomainCheckpoint[]> {
    checkOptions(filter, domainCheckpointFilterNames, "domain.checkpoints.list()");
    const { connection, domain } = this;
    const what = `Cannot list checkpoints of domain "${domain.name}"`;
    const bits = filterBits(domainCheckpointListFlags, [...checkpointGroups, ["roots"]], filter, what);
    const refs = await call(connection, "domainListAllCheckpoints", domain.ref, bits, filter);
    return refs.map((ref) => new DomainCheckpoint(domain, ref));
  }

  /**
   * The names alone of those that `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no checkpoints.
   */
  async names(filter?: DomainCheckpointFilter): Promise<readonly string[]> {
    checkOptions(filter, domainCheckpointFilterNames, "domain.checkpoints.names()");
    return (await this.list(filter)).map(({ name }) => name);
  }

  /**
   * How many `list()` gives: of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no checkpoints.
   */
  async count(filter?: DomainCheckpointFilter): Promise<number> {
    checkOptions(filter, domainCheckpointFilterNames, "domain.checkpoints.count()");
    return (await this.list(filter)).length;
  }
}
