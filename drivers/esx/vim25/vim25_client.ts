import { checkOptions } from "../../../core/contract/checked_options.ts";
import { quietLogger } from "../../../core/contract/quiet_logger.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { SharedLogin } from "../../_http/mod.ts";
import { checkClientOptions } from "./client_options.ts";
import { exchange, request, tableMethod } from "./_exchange.ts";
import { hosts, type VimHost } from "./vim_host.ts";
import { openSession, SERVICE } from "./_opening.ts";
import type { ManagedObjectReference } from "./managed_object_reference.ts";
import {
  filterFor,
  filterForView,
  listOptionNames,
  type ManagedTypeName,
  type PropertiesOf,
  propertiesOf,
  retrieveOptionNames,
  type Vim25ListOptions,
  type Vim25RetrieveOptions,
} from "./properties.ts";
import { vim25OptionNames, type Vim25Options } from "./vim25_options.ts";
import { faultOf, refusedByHost } from "./vim_error.ts";
import type {
  Methods,
  ObjectContent,
  PropertyFilterSpec,
  ServiceContent,
  UserSession,
} from "./generated/vim_types.gen.ts";
import { writeCall } from "./vim_writer.ts";

const PAGE = 1000;

/** The names of methods that the API's description has. */
export type MethodName = keyof Methods;

/**
 * A session with an ESX host or a vCenter over the vSphere API.
 *
 * It logs in when it is opened, and once more whenever the host has forgotten the session. Everything that it makes at
 * the host it destroys again, and disposing of it logs out.
 *
 * @example
 * ```ts ignore
 * await using client = await Vim25Client.open({ url: "https://esx", username, password });
 * for (const { values } of await client.list("VirtualMachine", ["name", "runtime.powerState"])) {
 *   console.log(values.name, values["runtime.powerState"]);
 * }
 * ```
 * @see libvirt 9.0.0 `esxVI_Context`
 */
export class Vim25Client implements AsyncDisposable {
  /** What the host is and has: its managers and the root of its inventory. */
  readonly content: ServiceContent;
  readonly #host: VimHost;
  readonly #login: SharedLogin<UserSession>;
  readonly #logger: Vim25Options["logger"];
  #disposed: Promise<void> | undefined;

  private constructor(
    host: VimHost,
    content: ServiceContent,
    session: UserSession,
    login: () => Promise<UserSession>,
    logger: Vim25Options["logger"],
  ) {
    this.#host = host;
    this.content = content;
    this.#logger = logger;
    this.#login = new SharedLogin(async () => {
      const session = await login();
      logger?.debug(`${this.authority} had ended the session; logged in again`);
      return session;
    }, session);
    hosts.set(this, host);
  }

  /**
   * Opens a session.
   *
   * @throws {TypeError} If an option can't be meant.
   * @throws {VirtError} `AUTH_FAILED` if the host refuses the login, or does not prove who it is; `NO_CONNECT` if it
   * can't be reached, or has no vSphere API.
   */
  static async open(given: Vim25Options): Promise<Vim25Client> {
    checkOptions(given, vim25OptionNames, "Vim25Client.open()");
    const options = given.logger === undefined ? given : { ...given, logger: quietLogger(given.logger) };
    const { host, content, session, login } = await openSession(options);
    const client = new Vim25Client(host, content, session, login, options.logger);
    if (options.keepalive !== false) {
      const ping = (timeoutMs: number) => client.call(SERVICE, "CurrentTime", {}, { timeoutMs });
      host.keepAlive(options.keepalive ?? {}, ping);
    }
    return client;
  }

  /** Who is logged in, and since when. */
  get session(): UserSession {
    return this.#login.current!;
  }

  /** How often this has logged in: what a session had made at the host is gone when this changes. */
  get generation(): number {
    return this.#login.generation;
  }

  /** Host and port. */
  get authority(): string {
    return this.#host.authority;
  }

  /** Resolves, never rejects, when the connection has ended: with what broke it, or nothing if it was closed here. */
  get closed(): Promise<VirtError | undefined> {
    return this.#host.ended;
  }

  /** The host's service instance, on which some methods are. */
  get service(): ManagedObjectReference<"ServiceInstance"> {
    return SERVICE;
  }

  /** Is this a vCenter, and not a single host? */
  get isVirtualCenter(): boolean {
    return this.content.about.apiType === "VirtualCenter";
  }

  /**
   * Calls a method of a managed object.
   *
   * A method that takes long gives a reference to its task: see `waitForTask()`.
   *
   * @param self The object: one of the method's type, or of a type made on it.
   * @throws {TypeError} If an argument is missing, unknown or of the wrong kind; nothing is sent.
   * @throws {VirtError} What the host answered, its fault untouched in `native`; `OPERATION_TIMEOUT` without an answer
   * within `timeoutMs`, five minutes unless told; `RPC` if the connection broke.
   */
  async call<M extends MethodName>(
    self: ManagedObjectReference,
    method: M,
    args: Methods[M]["args"],
    options: CallOptions = {},
  ): Promise<Methods[M]["result"]> {
    checkClientOptions(this, options, "client.call()");
    const known = tableMethod(method);
    const message = writeCall(known, self, args as Readonly<Record<string, unknown>>);
    return await this.#withSession(
      () => exchange(this.#host, known, message, options) as Promise<Methods[M]["result"]>,
      options,
    );
  }

  /**
   * Reads properties of one object.
   *
   * @throws {VirtError} As `call()`; by the object's type, `NO_DOMAIN` and its like, if it is not there.
   */
  async properties<T extends ManagedTypeName, P extends string>(
    type: T,
    ref: ManagedObjectReference,
    paths: readonly P[],
    options: CallOptions = {},
  ): Promise<PropertiesOf<T, P>["values"]> {
    checkClientOptions(this, options, "client.properties()");
    const [found] = await this.propertiesOfAll(type, [ref], paths, options);
    return found?.values ?? {};
  }

  /**
   * Reads properties of some objects of one type. One that is not there fails all.
   *
   * @throws {VirtError} As `call()`.
   */
  async propertiesOfAll<T extends ManagedTypeName, P extends string>(
    type: T,
    refs: readonly ManagedObjectReference[],
    paths: readonly P[],
    options: Vim25RetrieveOptions = {},
  ): Promise<PropertiesOf<T, P>[]> {
    checkClientOptions(this, options, "client.propertiesOfAll()", retrieveOptionNames);
    if (refs.length === 0) return [];
    return await this.retrieve([filterFor(type, refs, paths)], propertiesOf<T, P>, options);
  }

  /**
   * Finds all objects of a type, wherever they are in the inventory, with properties.
   *
   * @throws {VirtError} As `call()`.
   */
  async list<T extends ManagedTypeName, P extends string>(
    type: T,
    paths: readonly P[],
    options: Vim25ListOptions = {},
  ): Promise<PropertiesOf<T, P>[]> {
    checkClientOptions(this, options, "client.list()", listOptionNames);
    const { container = this.content.rootFolder, ...limits } = options;
    const { signal, timeoutMs } = limits;
    const view = await this.createView(type, container, { signal, timeoutMs });
    try {
      return await this.retrieve([filterForView(type, view, paths)], propertiesOf<T, P>, limits);
    } finally {
      await this.destroy(view, "DestroyView");
    }
  }

  /**
   * Makes a view of all objects of a type in a container. It belongs to the session: `destroy(view, "DestroyView")`.
   *
   * @throws {VirtError} As `call()`.
   */
  async createView(
    type: string,
    container: ManagedObjectReference,
    options: CallOptions = {},
  ): Promise<ManagedObjectReference> {
    checkClientOptions(this, options, "client.createView()");
    const manager = this.content.viewManager;
    if (manager === undefined) {
      throw new VirtError("Cannot list objects, wanted a host with views: found none", {
        ...{ code: "NO_SUPPORT", domain: "ESX", outcome: "not-sent" },
      });
    }
    const args = { container, type: [type], recursive: true };
    return await this.call(manager, "CreateContainerView", args, options);
  }

  /**
   * Reads properties, page after page.
   *
   * @param take Makes of each object what is kept of it, as soon as it has arrived.
   * @throws {VirtError} As `call()`.
   */
  async retrieve<R>(
    specSet: readonly PropertyFilterSpec[],
    take: (content: ObjectContent) => R,
    options: Vim25RetrieveOptions = {},
  ): Promise<R[]> {
    checkClientOptions(this, options, "client.retrieve()", retrieveOptionNames);
    const collector = this.content.propertyCollector;
    const first = tableMethod("RetrievePropertiesEx");
    const more = tableMethod("ContinueRetrievePropertiesEx");
    const message = writeCall(first, collector, {
      specSet,
      options: { maxObjects: options.pageSize ?? PAGE },
    });
    return await this.#withSession(async () => {
      const found: R[] = [];
      const item = (content: unknown) => found.push(take(checkedContent(content as ObjectContent)));
      let page = await exchange(this.#host, first, message, { ...options, item }) as Page;
      try {
        while (page?.token !== undefined) {
          const message = writeCall(more, collector, { token: page.token });
          page = await exchange(this.#host, more, message, { ...options, item }) as Page;
        }
      } catch (error) {
        // The host keeps the rest for whoever asks.
        if (page?.token !== undefined) {
          await this.#forget("CancelRetrievePropertiesEx", { token: page.token });
        }
        throw error;
      }
      return found;
    }, options);
  }

  /** Destroys what this session has made at the host; that it is gone already is as good. */
  async destroy(
    ref: ManagedObjectReference,
    method: "DestroyView" | "DestroyCollector" | "DestroyPropertyCollector" | "DestroyPropertyFilter",
  ): Promise<void> {
    const known = tableMethod(method);
    try {
      // Without a new login: what a session had made ended with it.
      await exchange(this.#host, known, writeCall(known, ref, {}), { timeoutMs: 10_000 });
    } catch (error) {
      if (faultOf(error) === "ManagedObjectNotFound" || faultOf(error) === "NotAuthenticated") return;
      this.#logger?.debug(`${method} failed: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** The logger that it was opened with. */
  get logger(): Vim25Options["logger"] {
    return this.#logger;
  }

  /**
   * Runs something that needs the session, and once more after a new login if the host has forgotten it.
   *
   * @throws {VirtError} `AUTH_FAILED` if the host forgets it twice.
   */
  async withSession<T>(run: () => Promise<T>, options: CallOptions = {}): Promise<T> {
    checkClientOptions(this, options, "client.withSession()");
    return await this.#withSession(run, options);
  }

  /** Logs out, ends all that is under way, and closes the connections. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposed ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    const manager = this.content.sessionManager;
    try {
      this.#host.checkOpen("log out");
      await this.#login.settled();
      if (manager) await request(this.#host, manager, "Logout", {}, { timeoutMs: 10_000 });
    } catch (error) {
      if (faultOf(error) !== "NotAuthenticated") {
        this.#logger?.debug(`Logout failed: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.#host.close();
  }

  async #forget(method: "CancelRetrievePropertiesEx", args: Record<string, unknown>): Promise<void> {
    const known = tableMethod(method);
    const message = writeCall(known, this.content.propertyCollector, args);
    await exchange(this.#host, known, message, { timeoutMs: 10_000 }).catch(() => {});
  }

  async #withSession<T>(run: () => Promise<T>, options: CallOptions): Promise<T> {
    const { generation } = this.#login;
    try {
      return await run();
    } catch (error) {
      if (faultOf(error) !== "NotAuthenticated") throw error;
    }
    await this.#login.renew(generation, options.signal);
    return await run();
  }
}

type Page = { readonly token?: string } | undefined;

/** A host that has forgotten the session may say so property by property. */
function checkedContent(content: ObjectContent): ObjectContent {
  for (const { fault } of content.missingSet ?? []) {
    if (fault?.fault?._typeName !== "NotAuthenticated") continue;
    const detail = fault.fault as Readonly<Record<string, unknown>>;
    throw refusedByHost("read properties", {
      ...{ type: "NotAuthenticated", detail, faultstring: fault.localizedMessage ?? "", faultcode: "" },
    });
  }
  return content;
}
