import type { Connection, Domain } from "./owners.ts";
import type { DomainRef } from "../contract/references.ts";

/** What makes a domain's handle: who it is and where. Holds no state of the domain, and nothing to free. */
export abstract class DomainIdentity {
  /**
   * The name when the handle was made; another client may have renamed the domain since.
   * @see libvirt 9.0.0 `virDomainGetName`
   */
  readonly name: string;
  /**
   * In its canonical form: lower case, with hyphens.
   * @see libvirt 9.0.0 `virDomainGetUUIDString`, `virDomainGetUUID`
   */
  readonly uuid: string;
  readonly #connection: Connection;
  readonly #ref: DomainRef;

  /**
   * Makes a handle without asking the host; `connection.domains` asks.
   *
   * @param connection Where the domain is.
   * @param ref Who it is, as the driver names it.
   */
  constructor(connection: Connection, ref: DomainRef) {
    this.name = ref.name;
    this.uuid = ref.uuid;
    this.#connection = connection;
    this.#ref = ref;
  }

  /**
   * Where the domain is.
   * @see libvirt 9.0.0 `virDomainGetConnect`
   */
  get connection(): Connection {
    return this.#connection;
  }

  /** The reference that the driver's tables take; its `id` is what it was when the handle was made. */
  get ref(): DomainRef {
    return this.#ref;
  }
}

/** A handle of the class of `domain` for another domain, which may be on another host. */
export function handleLike(domain: DomainIdentity, connection: Connection, ref: DomainRef): Domain {
  const Handle = domain.constructor as new (connection: Connection, ref: DomainRef) => Domain;
  return new Handle(connection, ref);
}
