import { Connection } from "../../core/connection/connection.ts";
import type {
  Closed,
  DriverConnection,
  DriverEvent,
  HypervisorTable,
  InterfaceTable,
  Logger,
  NetworkTable,
  NodeDeviceTable,
  NWFilterTable,
  SecretTable,
  StorageTable,
} from "../../core/contract/driver.ts";
import { noSupport } from "../../core/contract/errors.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import type { HypervisorEventType } from "../../events/mod.ts";

/** The methods of all tables; no two have the same name. */
type AllTables =
  & HypervisorTable
  & NetworkTable
  & StorageTable
  & InterfaceTable
  & NodeDeviceTable
  & SecretTable
  & NWFilterTable;

/** What a method of the fake host answers: a value, or what a function of the call's arguments gives. */
export type Answers = { readonly [Name in keyof AllTables]?: unknown };

interface FakeFacts {
  readonly encrypted?: boolean;
  readonly logger?: Logger;
  /** It reports no event of any kind. */
  readonly silent?: boolean;
  /** What disposing of it does beside that; it may throw. */
  readonly onDispose?: () => void | Promise<void>;
}

type Recorded = readonly [name: string, ...args: unknown[]];

/** One domain of every fake host: running, with number 7. */
export const WEB = { name: "web", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f", id: 7 };

/**
 * A driver's connection in memory: it has the methods that it is given answers for, and keeps a record of the calls.
 */
export class FakeHost {
  readonly calls: Recorded[] = [];
  readonly optionsSeen: (CallOptions | undefined)[] = [];
  readonly subscribed: string[] = [];
  readonly connection: Connection;
  /** How often the driver's side was disposed of. */
  disposals = 0;
  emit: (event: DriverEvent) => void = () => {};
  readonly #end = Promise.withResolvers<Closed>();

  constructor(answers: Answers, facts: FakeFacts = {}) {
    const table: Record<string, unknown> = {};
    for (const [name, answer] of Object.entries({ domainLookupByName: WEB, ...answers })) {
      table[name] = (...args: unknown[]) => this.#answer(name, answer, args);
    }
    const driver: DriverConnection = {
      driver: "fake",
      ...(facts.encrypted === undefined ? {} : { encrypted: facts.encrypted }),
      hypervisor: table,
      networks: table,
      storage: table,
      interfaces: table,
      nodeDevices: table,
      secrets: table,
      nwfilters: table,
      events: {
        deliver: (emit) => this.emit = emit,
        subscribe: (type: HypervisorEventType) =>
          facts.silent ? Promise.reject(noSupport(type, "fake")) : this.#note(`+${type}`),
        unsubscribe: (type: HypervisorEventType) => this.#note(`-${type}`),
      },
      closed: this.#end.promise,
      [Symbol.asyncDispose]: () => {
        this.disposals++;
        this.end({ reason: "client" });
        return facts.onDispose?.() ?? Promise.resolve();
      },
    };
    this.connection = new Connection(driver, "fake:///", facts.logger);
  }

  /** Ends the driver's side. */
  end(closed: Closed): void {
    this.#end.resolve(closed);
  }

  /** What was called since this was asked last, without the call's options. */
  taken(): Recorded[] {
    return this.calls.splice(0);
  }

  /** The running domain, with nothing recorded of its lookup. */
  async domain(): ReturnType<Connection["domains"]["get"]> {
    const domain = await this.connection.domains.get("web");
    this.taken();
    this.optionsSeen.length = 0;
    return domain;
  }

  #note(what: string): Promise<void> {
    this.subscribed.push(what);
    return Promise.resolve();
  }

  // deno-lint-ignore require-await -- what an answer throws must be a rejection
  async #answer(name: string, answer: unknown, args: unknown[]): Promise<unknown> {
    // The handles always give a method its options, if only undefined, behind its own arguments.
    this.optionsSeen.push(args[args.length - 1] as CallOptions | undefined);
    this.calls.push([name, ...args.slice(0, -1)]);
    return typeof answer === "function" ? answer(...args) : answer;
  }
}
