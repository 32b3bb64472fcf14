import { canonicalUuid } from "./canonical_uuid.ts";

/** Which domain, network or pool: its name, its UUID, or an object that has one of these. */
export type NamedObjectMatch = string | { readonly name?: string; readonly uuid?: string };

/** Which host device: its name, or an object that has it. */
export type NodeDeviceMatch = string | { readonly name: string };

/** Which secret: its UUID, its usage id, or an object that has one of these. */
export type SecretMatch = string | { readonly uuid?: string; readonly usageId?: string };

/**
 * Which objects' events are wanted.
 *
 * An event passes if it is about an object that is named here. With a filter for domains alone nothing about
 * networks passes. Events about no object (`connection.*`, `events.gap`) always pass.
 */
export interface EventFilter {
  /** Events about this domain. */
  readonly domain?: NamedObjectMatch;
  /** Events about this network. */
  readonly network?: NamedObjectMatch;
  /** Events about this storage pool. */
  readonly pool?: NamedObjectMatch;
  /** Events about this host device. */
  readonly device?: NodeDeviceMatch;
  /** Events about this secret. */
  readonly secret?: SecretMatch;
}

type Key = keyof EventFilter;

/** The fields that name an object, whichever sort it is. */
type Identity = { readonly name?: unknown; readonly uuid?: unknown; readonly usageId?: unknown };

interface Wanted {
  readonly uuid: string | undefined;
  /** The name, or a secret's usage id. */
  readonly name: string | undefined;
  /** Whether either will do, as when one string was given. */
  readonly either: boolean;
}

/** A filter made ready for the hot path: strings to compare, and nothing to parse. */
export class ObjectFilter {
  readonly #domain: Wanted | undefined;
  readonly #network: Wanted | undefined;
  readonly #pool: Wanted | undefined;
  readonly #device: Wanted | undefined;
  readonly #secret: Wanted | undefined;

  private constructor(filter: EventFilter) {
    this.#domain = wantedFrom("domain", filter.domain);
    this.#network = wantedFrom("network", filter.network);
    this.#pool = wantedFrom("pool", filter.pool);
    this.#device = wantedFrom("device", filter.device);
    this.#secret = wantedFrom("secret", filter.secret);
  }

  /**
   * Gives the filter, or nothing where no object is named.
   * @throws {TypeError} If an object is not named by a string or an object with a name or UUID.
   */
  static from(filter: EventFilter): ObjectFilter | undefined {
    const { domain, network, pool, device, secret } = filter;
    const nothing = [domain, network, pool, device, secret].every((value) => value === undefined);
    return nothing ? undefined : new ObjectFilter(filter);
  }

  /** Says whether the event is about an object that was named. */
  passes(event: object): boolean {
    const about: { readonly [key in Key]?: Identity } = event;
    // One by one and by name, which engines are fast at; a loop over keys costs half the dispatch.
    return (this.#domain !== undefined && matches(this.#domain, about.domain)) ||
      (this.#network !== undefined && matches(this.#network, about.network)) ||
      (this.#pool !== undefined && matches(this.#pool, about.pool)) ||
      (this.#device !== undefined && matches(this.#device, about.device)) ||
      (this.#secret !== undefined && matches(this.#secret, about.secret, about.secret?.usageId));
  }
}

function wantedFrom(key: Key, value: string | object | undefined): Wanted | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && value !== "") {
    return { uuid: canonicalUuid(value) ?? value.toLowerCase(), name: value, either: true };
  }
  if (typeof value === "object" && value !== null) {
    const identity: Identity = value;
    const name = key === "secret" ? identity.usageId : identity.name;
    if (typeof identity.uuid === "string" || typeof name === "string") {
      return {
        uuid: typeof identity.uuid === "string"
          ? canonicalUuid(identity.uuid) ?? identity.uuid.toLowerCase()
          : undefined,
        name: typeof name === "string" ? name : undefined,
        either: false,
      };
    }
  }
  const found = typeof value === "string" ? '""' : value === null ? "null" : typeof value;
  throw new TypeError(
    `Cannot filter events by ${key}, wanted a name, a UUID or an object with one of these: found ${found}`,
  );
}

function matches(wanted: Wanted, object: Identity | undefined, name: unknown = object?.name): boolean {
  if (object === undefined) return false;
  if (wanted.either) return object.uuid === wanted.uuid || name === wanted.name;
  // Names change and are given to others, UUIDs are not: with one at hand, nothing else counts.
  return wanted.uuid !== undefined ? object.uuid === wanted.uuid : name === wanted.name;
}

/**
 * Holds back what QEMU's monitor says under other names.
 * @throws {TypeError} If the name is neither a text nor a regular expression.
 */
export function ofQemuEvent(
  wanted: string | RegExp,
  listener: (event: object) => unknown,
): (event: object) => unknown {
  if (!(wanted instanceof RegExp) && (typeof wanted !== "string" || wanted === "")) {
    throw new TypeError(
      `Cannot filter events of QEMU's monitor, wanted a name or a regular expression: found ${
        wanted === "" ? '""' : typeof wanted
      }`,
    );
  }
  // One that remembers where it was would miss every other event.
  const pattern = typeof wanted === "string"
    ? undefined
    : new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, ""));
  return (event) => {
    const { type, event: name } = event as { readonly type: string; readonly event?: string };
    const passes = type !== "qemu.monitor" ||
      (pattern === undefined ? name === wanted : pattern.test(name ?? ""));
    return passes ? listener(event) : undefined;
  };
}
