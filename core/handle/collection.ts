import type { Connection, Domain } from "./owners.ts";
import type { CallOptions } from "../contract/references.ts";

/** All objects of one kind that a connection has. */
export abstract class Collection<T> implements AsyncIterable<T> {
  readonly #connection: Connection;

  /** Made by its connection. */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Whose they are. */
  get connection(): Connection {
    return this.#connection;
  }

  /** Each of them, or those that a filter lets through. */
  abstract list(filter?: CallOptions): Promise<T[]>;

  /** Each of them, as `list()` gives them. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    yield* await this.list();
  }
}

/** All objects of one kind that a domain has. */
export abstract class DomainPartCollection<T> extends Collection<T> {
  readonly #domain: Domain;

  /** Made by its domain. */
  constructor(domain: Domain) {
    super(domain.connection);
    this.#domain = domain;
  }

  /** Whose they are. */
  get domain(): Domain {
    return this.#domain;
  }
}
