import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { wantText } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { documentText } from "../handle/document_text.ts";
import { orUndefined } from "../handle/lookup.ts";
import { DomainPartCollection } from "../handle/collection.ts";
import type { DomainSnapshotConfig } from "../config/generated/domain_snapshot.gen.ts";
import {
  DomainSnapshot,
  type DomainSnapshotFilterBase,
  snapshotFilterNames,
  snapshotGroups,
} from "./domain_snapshot.ts";
import { filterBits, flagBits } from "../contract/flag_bits.ts";
import {
  domainSnapshotCreateFlags,
  domainSnapshotListFlags as filters,
} from "../contract/generated/flags.gen.ts";
import type { CallOptions } from "../contract/references.ts";

/** Which snapshots of a domain are meant. */
export interface DomainSnapshotFilter extends DomainSnapshotFilterBase {
  /** Without a parent. */
  readonly roots?: boolean;
}

const domainSnapshotFilterNames: OptionNames<DomainSnapshotFilter> = { ...snapshotFilterNames, roots: true };

/** How a snapshot is taken. @see libvirt 9.0.0 `virDomainSnapshotCreateFlags` */
export interface DomainSnapshotCreateOptions extends CallOptions {
  /** Take none: have the host know of one that there is, from its document. */
  readonly redefine?: boolean;
  /** With `redefine`: it is the current one. */
  readonly current?: boolean;
  /** Have the host forget of it as soon as it is taken. */
  readonly noMetadata?: boolean;
  /** Stop the guest once it is taken. */
  readonly halt?: boolean;
  /** Of the disks alone, without the guest's memory. */
  readonly diskOnly?: boolean;
  /** Take the files that are there, and make none. */
  readonly reuseExt?: boolean;
  /** Have the guest's agent freeze its file systems meanwhile. */
  readonly quiesce?: boolean;
  /** All disks or none. */
  readonly atomic?: boolean;
  /** Let the guest run while its memory is written to a file. */
  readonly live?: boolean;
  /** Check the document against the host's schema first. */
  readonly validate?: boolean;
}

const snapshotCreateOptionNames: OptionNames<DomainSnapshotCreateOptions> = {
  ...callOptionNames,
  redefine: true,
  current: true,
  noMetadata: true,
  halt: true,
  diskOnly: true,
  reuseExt: true,
  quiesce: true,
  atomic: true,
  live: true,
  validate: true,
};

/** What a domain's snapshots can be asked for. */
export abstract class DomainSnapshotCollection extends DomainPartCollection<DomainSnapshot> {
  /**
   * Takes one.
   *
   * @param document A `<domainsnapshot>` document or its config; unless told the host chooses name and kind.
   * @throws {TypeError} If the document is neither text nor a config, or an option no boolean.
   * @throws {VirtError} `XML_DETAIL`, `XML_ERROR`; `CONFIG_UNSUPPORTED`, `OPERATION_UNSUPPORTED` if the domain cannot have such a one.
   * @see libvirt 9.0.0 `virDomainSnapshotCreateXML`
   */
  async create(
    document?: string | DomainSnapshotConfig,
    options?: DomainSnapshotCreateOptions,
  ): Promise<DomainSnapshot> {
    checkOptions(options, snapshotCreateOptionNames, "domain.snapshots.create()");
    const { connection, domain } = this;
    const what = `Cannot take a snapshot of domain "${domain.name}"`;
    const text = await documentText("domainSnapshot", document ?? "<domainsnapshot/>", what);
    const bits = flagBits(domainSnapshotCreateFlags, options, what);
    const ref = await call(connection, "domainSnapshotCreateXML", domain.ref, text, bits, options);
    return new DomainSnapshot(domain, ref);
  }

  /**
   * The one with this name.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if there is none.
   * @see libvirt 9.0.0 `virDomainSnapshotLookupByName`
   */
  async get(name: string, options?: CallOptions): Promise<DomainSnapshot> {
    checkOptions(options, callOptionNames, "domain.snapshots.get()");
    const { connection, domain } = this;
    wantText(name, `Cannot look up a snapshot of domain "${domain.name}"`, "a name");
    const ref = await call(connection, "domainSnapshotLookupByName", domain.ref, name, 0, options);
    return new DomainSnapshot(domain, ref);
  }

  /**
   * The one with this name, or `undefined` where there is none.
   *
   * @throws {TypeError} If it is no text, or empty.
   * @throws {VirtError} Whatever else the host has against it.
   * @see {@linkcode get}
   */
  async find(name: string, options?: CallOptions): Promise<DomainSnapshot | undefined> {
    checkOptions(options, callOptionNames, "domain.snapshots.find()");
    return await orUndefined(this.get(name, options), "NO_DOMAIN_SNAPSHOT");
  }

  /**
   * All of them, or those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no snapshots.
   * @see libvirt 9.0.0 `virDomainListAllSnapshots`
   */
  override async list(filter?: DomainSnapshotFilter): Promise<DomainSnapshot[]> {
    checkOptions(filter, domainSnapshotFilterNames, "domain.snapshots.list()");
    const { connection, domain } = this;
    const bits = filterBits(
      filters,
      [...snapshotGroups, ["roots"]],
      filter,
      `Cannot list snapshots of domain "${domain.name}"`,
    );
    const refs = await call(connection, "domainListAllSnapshots", domain.ref, bits, filter);
    return refs.map((ref) => new DomainSnapshot(domain, ref));
  }

  /**
   * The names of all, or of those that a filter lets through.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no snapshots.
   * @see libvirt 9.0.0 `virDomainSnapshotListNames`
   */
  async names(filter?: DomainSnapshotFilter): Promise<readonly string[]> {
    checkOptions(filter, domainSnapshotFilterNames, "domain.snapshots.names()");
    const { connection, domain } = this;
    const bits = filterBits(
      filters,
      [...snapshotGroups, ["roots"]],
      filter,
      `Cannot list snapshots of domain "${domain.name}"`,
    );
    return await call(connection, "domainSnapshotListNames", domain.ref, bits, filter);
  }

  /**
   * How many there are, or are let through by a filter.
   *
   * @throws {TypeError} If a filter is no boolean.
   * @throws {VirtError} `NO_SUPPORT` where the driver has no snapshots.
   * @see libvirt 9.0.0 `virDomainSnapshotNum`
   */
  async count(filter?: DomainSnapshotFilter): Promise<number> {
    checkOptions(filter, domainSnapshotFilterNames, "domain.snapshots.count()");
    const { connection, domain } = this;
    const bits = filterBits(
      filters,
      [...snapshotGroups, ["roots"]],
      filter,
      `Cannot count snapshots of domain "${domain.name}"`,
    );
    return await call(connection, "domainSnapshotNum", domain.ref, bits, filter);
  }

  /**
   * The one that the domain's present state began with.
   *
   * @throws {VirtError} `NO_DOMAIN_SNAPSHOT` if there is none.
   * @see libvirt 9.0.0 `virDomainSnapshotCurrent`
   */
  async current(options?: CallOptions): Promise<DomainSnapshot> {
    checkOptions(options, callOptionNames, "domain.snapshots.current()");
    const { connection, domain } = this;
    const ref = await call(connection, "domainSnapshotCurrent", domain.ref, 0, options);
    return new DomainSnapshot(domain, ref);
  }

  /**
   * Whether there is one that the domain's present state began with.
   *
   * @throws {VirtError} `NO_SUPPORT` where the driver has no snapshots.
   * @see libvirt 9.0.0 `virDomainHasCurrentSnapshot`
   */
  async hasCurrent(options?: CallOptions): Promise<boolean> {
    checkOptions(options, callOptionNames, "domain.snapshots.hasCurrent()");
    return await call(this.connection, "domainHasCurrentSnapshot", this.domain.ref, 0, options) !== 0;
  }
}
