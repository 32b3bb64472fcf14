import { storeError, type StoreKind } from "./store_error.ts";

/** An object by its name, and its UUID if its kind has one. */
export interface ObjectIdentity {
  /** Its name. */
  readonly name: string;
  /** In lower case with hyphens. */
  readonly uuid?: string;
}

/** What a store knows of one object. */
export interface StoredObject extends ObjectIdentity {
  /** Its definition; a transient object has none. */
  readonly definition?: string;
  /** What the driver keeps of it while it runs. */
  readonly status?: string;
  /** Whether it is to start with the host. */
  readonly autostart: boolean;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** All objects of a store, by name and UUID, which both stay unique. */
export class ObjectIndex {
  readonly #kind: StoreKind;
  #objects = new Map<string, StoredObject>();
  #names = new Map<string, string>();

  constructor(kind: StoreKind) {
    this.#kind = kind;
  }

  fill(objects: readonly StoredObject[]): void {
    this.#objects = new Map();
    this.#names = new Map();
    for (const object of objects) this.set(object);
  }

  set(object: StoredObject): void {
    this.#objects.set(object.name, object);
    if (object.uuid !== undefined) this.#names.set(object.uuid, object.name);
  }

  delete(name: string): void {
    const uuid = this.#objects.get(name)?.uuid;
    this.#objects.delete(name);
    if (uuid !== undefined) this.#names.delete(uuid);
  }

  list(): readonly StoredObject[] {
    return [...this.#objects.values()].sort((a, b) => a.name < b.name ? -1 : 1);
  }

  byName(name: string): StoredObject | undefined {
    return this.#objects.get(name);
  }

  byUuid(uuid: string): StoredObject | undefined {
    const name = this.#names.get(uuid);
    return name === undefined ? undefined : this.#objects.get(name);
  }

  /**
   * The object that has a definition.
   *
   * @throws {VirtError} The kind's `missing` if it has none.
   */
  defined(action: string, name: string): StoredObject & { readonly definition: string } {
    const known = this.#objects.get(name);
    const { definition } = known ?? {};
    if (known !== undefined && definition !== undefined) return { ...known, definition };
    const found = known === undefined ? "there is none of that name" : "it is transient";
    throw storeError(this.#kind, this.#kind.missing, `${action}, wanted one that is defined: ${found}`);
  }

  /**
   * The object of exactly that name and UUID, or `undefined` if both are free.
   *
   * @throws {VirtError} `INVALID_ARG` if one of them can't be, the kind's `exists` if only one of them is known.
   */
  checkUnique(action: string, { name, uuid }: ObjectIdentity): StoredObject | undefined {
    this.checkName(action, name);
    if (uuid !== undefined && !UUID.test(uuid)) {
      throw storeError(this.#kind, "INVALID_ARG", `${action}, wanted a UUID: found ${JSON.stringify(uuid)}`);
    }
    const known = this.#objects.get(name);
    if (known !== undefined && known.uuid !== uuid) throw this.#taken(action, "name", known);
    const holder = uuid === undefined ? undefined : this.byUuid(uuid);
    if (holder !== undefined && holder.name !== name) throw this.#taken(action, "UUID", holder);
    return known;
  }

  /**
   * Refuses a name that is taken, or none.
   *
   * @throws {VirtError} `INVALID_ARG`, the kind's `exists`.
   */
  checkFree(action: string, name: string): void {
    this.checkName(action, name);
    const known = this.#objects.get(name);
    if (known !== undefined) throw this.#taken(action, "name", known);
  }

  checkName(action: string, name: string): void {
    if (name !== "" && name.isWellFormed()) return;
    throw storeError(this.#kind, "INVALID_ARG", `${action}, wanted a name: found ${JSON.stringify(name)}`);
  }

  #taken(action: string, what: string, { name, uuid }: StoredObject): Error {
    const holder = uuid === undefined ? `"${name}"` : `"${name}" with UUID ${uuid}`;
    return storeError(
      this.#kind,
      this.#kind.exists,
      `${action}, wanted a ${what} that is free: ${holder} has it`,
    );
  }
}
