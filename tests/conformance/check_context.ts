import { type Connection, type ConnectOptions, type Domain, VirtError } from "@denovirt/denovirt";
import type { DomainWish, Host, Subject } from "./subject.ts";
import { Heard } from "./heard.ts";

type Wish = Partial<DomainWish>;

let number = 0;

/** What a check works with. All that it makes here is gone when it has ended, however it did. */
export class CheckContext {
  readonly connection: Connection;
  readonly subject: Subject;
  readonly host: Host;
  readonly #id: string;
  readonly #undo: (() => Promise<unknown>)[] = [];

  constructor(id: string, subject: Subject, host: Host, connection: Connection) {
    this.#id = id;
    this.subject = subject;
    this.host = host;
    this.connection = connection;
  }

  /** A name that nothing else has. */
  name(what = "c"): string {
    return `${what}-${++number}-${this.#id.replace(/[^a-z0-9]+/g, "-").slice(0, 40)}`;
  }

  /** A path on the host where nothing is; what is put there is removed. */
  path(what = "file"): string {
    const path = `${this.host.dir}/${this.name(what)}`;
    this.later(() => Deno.remove(path, { recursive: true }).catch(() => {}));
    return path;
  }

  /** Has something undone at the end, the last first. */
  later(undo: () => Promise<unknown>): void {
    this.#undo.push(undo);
  }

  /** A domain's document, with a name of its own unless told. */
  domainXml(wish: Wish = {}): string {
    return this.subject.domainXml({ ...wish, name: wish.name ?? this.name("vm") });
  }

  /** Has a domain removed at the end, whatever state it is in then, if there is one. */
  removeLater(nameOrUuid: string): void {
    this.later(() => removeDomain(this.connection, nameOrUuid));
  }

  /** Defines a domain. */
  async define(wish: Wish = {}): Promise<Domain> {
    const name = wish.name ?? this.name("vm");
    this.removeLater(name);
    return await this.connection.domains.define(this.domainXml({ ...wish, name }));
  }

  /** Defines and starts a domain. */
  async running(wish: Wish = {}): Promise<Domain> {
    const domain = await this.define(wish);
    await domain.start();
    return domain;
  }

  /** Defines a domain, starts it and pauses it. */
  async paused(wish: Wish = {}): Promise<Domain> {
    const domain = await this.running(wish);
    await domain.suspend();
    return domain;
  }

  /** Creates a transient domain. */
  async transient(wish: Wish = {}): Promise<Domain> {
    const name = wish.name ?? this.name("vm");
    this.removeLater(name);
    return await this.connection.domains.create(this.domainXml({ ...wish, name }));
  }

  /** Another connection to the same host. */
  async open(options?: ConnectOptions): Promise<Connection> {
    const connection = await this.host.open(options);
    this.later(() => connection.close());
    return connection;
  }

  /** Listens from here on to all that happens to one domain. */
  async hear(domain: string | Domain): Promise<Heard> {
    const heard = await Heard.of(this, typeof domain === "string" ? domain : domain.name);
    this.later(() => heard.end());
    return heard;
  }

  /** Undoes all, and throws the first of what could not be undone. */
  async cleanUp(): Promise<void> {
    const errors: unknown[] = [];
    for (const undo of this.#undo.splice(0).reverse()) await undo().catch((error) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}

/** Stops and undefines a domain, with all that keeps it from being undefined. */
async function removeDomain(connection: Connection, nameOrUuid: string): Promise<void> {
  const domain = await connection.domains.find(nameOrUuid);
  if (domain === undefined) return;
  const unless = (code: string) => (error: unknown) => {
    if (!(error instanceof VirtError && (error.code === code || error.code === "NO_DOMAIN"))) throw error;
  };
  await domain.destroy().catch(unless("OPERATION_INVALID"));
  const left = await connection.domains.find(nameOrUuid);
  if (left === undefined) return;
  const all = { managedSave: true, snapshotsMetadata: true };
  // A host that knows no checkpoints does not know the flag for them either.
  await left.undefine({ ...all, checkpointsMetadata: true })
    .catch(async (error) => {
      unless("INVALID_ARG")(error);
      await left.undefine(all);
    })
    .catch(async (error) => {
      unless("INVALID_ARG")(error);
      await left.undefine();
    })
    .catch(unless("NO_DOMAIN"));
}
