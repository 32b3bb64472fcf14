import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import type { DomainCheckpointConfig } from "../config/generated/domain_checkpoint.gen.ts";
import type { Connection, Domain } from "../handle/owners.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  domainCheckpointDeleteFlags,
  domainCheckpointListFlags,
  domainCheckpointXMLFlags,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions, DomainCheckpointRef } from "../contract/references.ts";

/**
 * Which checkpoints are meant: of opposites those that are set, and all where none is.
 *
 * @see libvirt 9.0.0 `virDomainCheckpointListFlags`
 */
export interface DomainCheckpointFilterBase extends CallOptions {
  /** Without children. */
  readonly leaves?: boolean;
  /** With children. */
  readonly noLeaves?: boolean;
  /** Parents before their children. */
  readonly topological?: boolean;
}

/** Of which a checkpoint is exactly one. */
export const checkpointGroups = [["leaves", "noLeaves"]] as const;

/** Their names. */
export const checkpointFilterNames: OptionNames<DomainCheckpointFilterBase> = {
  ...callOptionNames,
  leaves: true,
  noLeaves: true,
  topological: true,
};

/** Which checkpoints below one are meant. */
export interface DomainCheckpointChildrenFilter extends DomainCheckpointFilterBase {
  /** Children of its children too. */
  readonly descendants?: boolean;
}

const checkpointChildrenFilterNames: OptionNames<DomainCheckpointChildrenFilter> = {
  ...checkpointFilterNames,
  descendants: true,
};

/** What of a checkpoint's document is wanted. @see libvirt 9.0.0 `virDomainCheckpointXMLFlags` */
export interface DomainCheckpointXmlOptions extends CallOptions {
  /** With passwords and the like; a read-only connection may not. */
  readonly secure?: boolean;
  /** Without the domain's own document. */
  readonly noDomain?: boolean;
  /** With the bytes that a backup since it would hold at the least; asks the running hypervisor. */
  readonly size?: boolean;
}

const checkpointXmlOptionNames: OptionNames<DomainCheckpointXmlOptions> = {
  ...callOptionNames,
  secure: true,
  noDomain: true,
  size: true,
};

/** What is deleted. @see libvirt 9.0.0 `virDomainCheckpointDeleteFlags` */
export interface DomainCheckpointDeleteOptions extends CallOptions {
  /** All below it too. */
  readonly children?: boolean;
  /** All below it, and not itself. */
  readonly childrenOnly?: boolean;
  /** What the host knows of it, and nothing in the disks' images. */
  readonly metadataOnly?: boolean;
}

const checkpointDeleteOptionNames: OptionNames<DomainCheckpointDeleteOptions> = {
  ...callOptionNames,
  children: true,
  childrenOnly: true,
  metadataOnly: true,
};

/**
 * A moment since which the host notes what a guest has written, so that a backup can hold that alone. A light handle: it
 * holds no state and needs no freeing, and each method asks the host.
 *
 * @see libvirt 9.0.0 `virDomainCheckpointPtr`
 */
export class DomainCheckpoint {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virDomainCheckpointGetName`
   */
  readonly name: string;
  readonly #domain: Domain;
  readonly #ref: DomainCheckpointRef;

  /** Makes a handle without asking the host; `domain.checkpoints` asks. */
  constructor(domain: Domain, ref: DomainCheckpointRef) {
    this.name = ref.name;
    this.#domain = domain;
    this.#ref = ref;
  }

  /**
   * Whose moment it is.
   * @see libvirt 9.0.0 `virDomainCheckpointGetDomain`
   */
  get domain(): Domain {
    return this.#domain;
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virDomainCheckpointGetConnect`
   */
  get connection(): Connection {
    return this.#domain.connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): DomainCheckpointRef {
    return this.#ref;
  }

  /**
   * Its document.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if it is gone; `OPERATION_INVALID` for `size` if the domain does not run.
   * @see libvirt 9.0.0 `virDomainCheckpointGetXMLDesc`
   */
  async xml(options?: DomainCheckpointXmlOptions): Promise<string> {
    checkOptions(options, checkpointXmlOptionNames, "checkpoint.xml()");
    const what = `Cannot read the XML of checkpoint "${this.name}"`;
    const bits = flagBits(domainCheckpointXMLFlags, options, what);
    return await call(this.connection, "domainCheckpointGetXMLDesc", this.ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: DomainCheckpointXmlOptions): Promise<DomainCheckpointConfig> {
    checkOptions(options, checkpointXmlOptionNames, "checkpoint.config()");
    return await configOf("domainCheckpoint", await this.xml(options));
  }

  /**
   * The one that was made before it, or `undefined` of a root.
   *
   * @throws {VirtError} Whatever else the host has against it.
   * @see libvirt 9.0.0 `virDomainCheckpointGetParent`
   */
  async parent(options?: CallOptions): Promise<DomainCheckpoint | undefined> {
    checkOptions(options, callOptionNames, "checkpoint.parent()");
    const asked = call(this.connection, "domainCheckpointGetParent", this.ref, 0, options);
    const ref = await orUndefined(asked, "NO_DOMAIN_CHECKPOINT");
    return ref === undefined ? undefined : new DomainCheckpoint(this.domain, ref);
  }

  /**
   * Those that were made after it, or those of them that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if it is gone.
   * @see libvirt 9.0.0 `virDomainCheckpointListAllChildren`
   */
  async children(filter?: DomainCheckpointChildrenFilter): Promise<DomainCheckpoint[]> {
    checkOptions(filter, checkpointChildrenFilterNames, "checkpoint.children()");
    const what = `Cannot list what is below checkpoint "${this.name}"`;
    const bits = filterBits(domainCheckpointListFlags, checkpointGroups, filter, what);
    const refs = await call(this.connection, "domainCheckpointListAllChildren", this.ref, bits, filter);
    return refs.map((ref) => new DomainCheckpoint(this.domain, ref));
  }

  /**
   * The names of those that were made after it, or of those of them that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if it is gone.
   */
  async childNames(filter?: DomainCheckpointChildrenFilter): Promise<readonly string[]> {
    checkOptions(filter, checkpointChildrenFilterNames, "checkpoint.childNames()");
    return (await this.children(filter)).map(({ name }) => name);
  }

  /**
   * How many were made after it, or are let through by a filter.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_CHECKPOINT` if it is gone.
   */
  async childCount(filter?: DomainCheckpointChildrenFilter): Promise<number> {
    checkOptions(filter, checkpointChildrenFilterNames, "checkpoint.childCount()");
    return (await this.children(filter)).length;
  }

  /**
   * Deletes it; what was noted since becomes part of what was noted since the one before it.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `OPERATION_INVALID` if the domain does not run; `NO_DOMAIN_CHECKPOINT` if it is gone.
   * @see libvirt 9.0.0 `virDomainCheckpointDelete`
   */
  async delete(options?: DomainCheckpointDeleteOptions): Promise<void> {
    checkOptions(options, checkpointDeleteOptionNames, "checkpoint.delete()");
    const what = `Cannot delete checkpoint "${this.name}"`;
    const bits = flagBits(domainCheckpointDeleteFlags, options, what);
    await call(this.connection, "domainCheckpointDelete", this.ref, bits, options);
  }
}
