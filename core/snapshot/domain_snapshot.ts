import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { call } from "../handle/driver_call.ts";
import { configOf } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import type { DomainSnapshotConfig } from "../config/generated/domain_snapshot.gen.ts";
import type { Connection, Domain } from "../handle/owners.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  domainSnapshotDeleteFlags,
  domainSnapshotListFlags as filters,
  domainSnapshotRevertFlags,
  domainSnapshotXMLFlags,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions, DomainSnapshotRef } from "../contract/references.ts";

/**
 * Which snapshots are meant: of each group of opposites those that are set, and all where none is.
 *
 * @see libvirt 9.0.0 `virDomainSnapshotListFlags`
 */
export interface DomainSnapshotFilterBase extends CallOptions {
  /** Without children. */
  readonly leaves?: boolean;
  /** With children. */
  readonly noLeaves?: boolean;
  /** Such that undefining the domain would lose what the host knows of them. */
  readonly metadata?: boolean;
  /** Others. */
  readonly noMetadata?: boolean;
  /** Taken while the domain was off. */
  readonly inactive?: boolean;
  /** Taken while it ran, with its memory. */
  readonly active?: boolean;
  /** Taken while it ran, without its memory. */
  readonly diskOnly?: boolean;
  /** Within the disks' own images. */
  readonly internal?: boolean;
  /** In files of their own. */
  readonly external?: boolean;
  /** Parents before their children. */
  readonly topological?: boolean;
}

/** Of which a snapshot is exactly one. */
export const snapshotGroups = [
  ["leaves", "noLeaves"],
  ["metadata", "noMetadata"],
  ["inactive", "active", "diskOnly"],
  ["internal", "external"],
] as const;

/** Their names. */
export const snapshotFilterNames: OptionNames<DomainSnapshotFilterBase> = {
  ...callOptionNames,
  leaves: true,
  noLeaves: true,
  metadata: true,
  noMetadata: true,
  inactive: true,
  active: true,
  diskOnly: true,
  internal: true,
  external: true,
  topological: true,
};

/** Which snapshots below one are meant. */
export interface DomainSnapshotChildrenFilter extends DomainSnapshotFilterBase {
  /** Children of its children too. */
  readonly descendants?: boolean;
}

const snapshotChildrenFilterNames: OptionNames<DomainSnapshotChildrenFilter> = {
  ...snapshotFilterNames,
  descendants: true,
};

/** What of a snapshot's document is wanted. @see libvirt 9.0.0 `virDomainSnapshotXMLFlags` */
export interface DomainSnapshotXmlOptions extends CallOptions {
  /** With passwords and the like; a read-only connection may not. */
  readonly secure?: boolean;
}

const snapshotXmlOptionNames: OptionNames<DomainSnapshotXmlOptions> = { ...callOptionNames, secure: true };

/** What the domain is to do after it went back. @see libvirt 9.0.0 `virDomainSnapshotRevertFlags` */
export interface DomainSnapshotRevertOptions extends CallOptions {
  /** Run, whatever it did then. */
  readonly running?: boolean;
  /** Be paused, whatever it did then. */
  readonly paused?: boolean;
  /** Go back even if that takes a new hypervisor process, or loses what cannot be got back. */
  readonly force?: boolean;
  /** Make the firmware's variable store anew from its template. */
  readonly resetNvram?: boolean;
}

const snapshotRevertOptionNames: OptionNames<DomainSnapshotRevertOptions> = {
  ...callOptionNames,
  running: true,
  paused: true,
  force: true,
  resetNvram: true,
};

/** What is deleted. @see libvirt 9.0.0 `virDomainSnapshotDeleteFlags` */
export interface DomainSnapshotDeleteOptions extends CallOptions {
  /** All below it too. */
  readonly children?: boolean;
  /** All below it, and not itself. */
  readonly childrenOnly?: boolean;
  /** What the host knows of it, and no file. */
  readonly metadataOnly?: boolean;
}

const snapshotDeleteOptionNames: OptionNames<DomainSnapshotDeleteOptions> = {
  ...callOptionNames,
  children: true,
  childrenOnly: true,
  metadataOnly: true,
};

/**
 * A domain's state at one time: its disks, its memory, or both. A light handle: it holds no state and needs no freeing,
 * and each method asks the host.
 *
 * @see libvirt 9.0.0 `virDomainSnapshotPtr`
 */
export class DomainSnapshot {
  /**
   * Its name.
   * @see libvirt 9.0.0 `virDomainSnapshotGetName`
   */
  readonly name: string;
  readonly #domain: Domain;
  readonly #ref: DomainSnapshotRef;

  /** Makes a handle without asking the host; `domain.snapshots` asks. */
  constructor(domain: Domain, ref: DomainSnapshotRef) {
    this.name = ref.name;
    this.#domain = domain;
    this.#ref = ref;
  }

  /**
   * Whose state it is.
   * @see libvirt 9.0.0 `virDomainSnapshotGetDomain`
   */
  get domain(): Domain {
    return this.#domain;
  }

  /**
   * Where it is.
   * @see libvirt 9.0.0 `virDomainSnapshotGetConnect`
   */
  get connection(): Connection {
    return this.#domain.connection;
  }

  /** The reference that the driver's tables take. */
  get ref(): DomainSnapshotRef {
    return this.#ref;
  }

  /**
   * Its document, with that of the domain as it was then.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone; `OPERATION_DENIED` for `secure` on a read-only connection.
   * @see libvirt 9.0.0 `virDomainSnapshotGetXMLDesc`
   */
  async xml(options?: DomainSnapshotXmlOptions): Promise<string> {
    checkOptions(options, snapshotXmlOptionNames, "snapshot.xml()");
    const bits = flagBits(domainSnapshotXMLFlags, options, `Cannot read the XML of snapshot "${this.name}"`);
    return await call(this.connection, "domainSnapshotGetXMLDesc", this.ref, bits, options);
  }

  /**
   * Its document, typed; what a newer host says beyond these types is carried through.
   *
   * @throws {VirtError} What {@linkcode xml} throws.
   */
  async config(options?: DomainSnapshotXmlOptions): Promise<DomainSnapshotConfig> {
    checkOptions(options, snapshotXmlOptionNames, "snapshot.config()");
    return await configOf("domainSnapshot", await this.xml(options));
  }

  /**
   * The one that it was taken after, or `undefined` of a root.
   *
   * @throws {VirtError} Whatever else the host has against it.
   * @see libvirt 9.0.0 `virDomainSnapshotGetParent`
   */
  async parent(options?: CallOptions): Promise<DomainSnapshot | undefined> {
    checkOptions(options, callOptionNames, "snapshot.parent()");
    const asked = call(this.connection, "domainSnapshotGetParent", this.ref, 0, options);
    const ref = await orUndefined(asked, "NO_DOMAIN_SNAPSHOT");
    return ref === undefined ? undefined : new DomainSnapshot(this.domain, ref);
  }

  /**
   * Those that were taken after it, or those of them that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotListAllChildren`
   */
  async children(filter?: DomainSnapshotChildrenFilter): Promise<DomainSnapshot[]> {
    checkOptions(filter, snapshotChildrenFilterNames, "snapshot.children()");
    const bits = filterBits(
      filters,
      snapshotGroups,
      filter,
      `Cannot list what is below snapshot "${this.name}"`,
    );
    const refs = await call(this.connection, "domainSnapshotListAllChildren", this.ref, bits, filter);
    return refs.map((ref) => new DomainSnapshot(this.domain, ref));
  }

  /**
   * The names of those that were taken after it, or of those of them that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotListChildrenNames`
   */
  async childNames(filter?: DomainSnapshotChildrenFilter): Promise<readonly string[]> {
    checkOptions(filter, snapshotChildrenFilterNames, "snapshot.childNames()");
    const bits = filterBits(
      filters,
      snapshotGroups,
      filter,
      `Cannot list what is below snapshot "${this.name}"`,
    );
    return await call(this.connection, "domainSnapshotListChildrenNames", this.ref, bits, filter);
  }

  /**
   * How many were taken after it, or are let through by a filter.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotNumChildren`
   */
  async childCount(filter?: DomainSnapshotChildrenFilter): Promise<number> {
    checkOptions(filter, snapshotChildrenFilterNames, "snapshot.childCount()");
    const bits = filterBits(
      filters,
      snapshotGroups,
      filter,
      `Cannot count what is below snapshot "${this.name}"`,
    );
    return await call(this.connection, "domainSnapshotNumChildren", this.ref, bits, filter);
  }

  /**
   * Whether the domain's present state began with it.
   *
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotIsCurrent`
   */
  async isCurrent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "snapshot.isCurrent()");
    return await call(this.connection, "domainSnapshotIsCurrent", this.ref, 0, options) !== 0;
  }

  /**
   * Whether undefining the domain would lose what the host knows of it.
   *
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotHasMetadata`
   */
  async hasMetadata(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "snapshot.hasMetadata()");
    return await call(this.connection, "domainSnapshotHasMetadata", this.ref, 0, options) !== 0;
  }

  /**
   * Has the domain go back to it. What it did since is lost.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `SNAPSHOT_REVERT_RISKY` without `force`; `CONFIG_UNSUPPORTED`, `OPERATION_UNSUPPORTED` if the host
   * cannot, as libvirt 9.0 to an external one; `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainRevertToSnapshot`
   */
  async revert(options?: DomainSnapshotRevertOptions): Promise<void> {
    checkOptions(options, snapshotRevertOptionNames, "snapshot.revert()");
    const bits = flagBits(domainSnapshotRevertFlags, options, `Cannot go back to snapshot "${this.name}"`);
    await call(this.connection, "domainRevertToSnapshot", this.ref, bits, options);
  }

  /**
   * Deletes it; what was taken after it stays unless told.
   *
   * @throws {TypeError} If an option is no boolean.
   * @throws {VirtError} `CONFIG_UNSUPPORTED`, `OPERATION_UNSUPPORTED` if the host cannot; `NO_DOMAIN_SNAPSHOT` if it is gone.
   * @see libvirt 9.0.0 `virDomainSnapshotDelete`
   */
  async delete(options?: DomainSnapshotDeleteOptions): Promise<void> {
    checkOptions(options, snapshotDeleteOptionNames, "snapshot.delete()");
    const bits = flagBits(domainSnapshotDeleteFlags, options, `Cannot delete snapshot "${this.name}"`);
    await call(this.connection, "domainSnapshotDelete", this.ref, bits, options);
  }
}
