import type {
  Closed,
  ConnectOptions,
  Driver,
  DriverConnection,
  DriverEvent,
  DriverEvents,
} from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";

/** A domain of the host: libvirt's numbers for its state. */
export interface HostDomain {
  name: string;
  id: number;
  persistent: boolean;
  /** `virDomainState`: 1 running, 3 paused, 5 off, 6 crashed, 7 sleeping. */
  state: number;
  reason: number;
}

interface HostObject {
  active: boolean;
  persistent: boolean;
}

/** One connection as the host sees it. */
export class HostSession {
  readonly subscribed: string[] = [];
  readonly #end = Promise.withResolvers<Closed>();
  readonly closed = this.#end.promise;
  over = false;
  /** How often it was disposed of here. */
  disposals = 0;
  emit: (event: DriverEvent) => void = () => {};

  /** The connection breaks. */
  break(reason: Closed["reason"] = "eof"): void {
    this.over = true;
    this.#end.resolve(reason === "client" ? { reason } : { reason, error: new Error("broken") });
  }
}

/** A host in memory that goes away and comes back, while its objects change; and the driver for it. */
export class ReturningHost {
  readonly domains = new Map<string, HostDomain>();
  readonly networks = new Map<string, HostObject>();
  readonly pools = new Map<string, HostObject>();
  readonly devices = new Set<string>();
  readonly secrets = new Map<string, { usageType: number; usageID: string }>();
  readonly sessions: HostSession[] = [];
  /** What was called, and in which session. */
  readonly calls: string[] = [];
  /** Options of each attempt to open. */
  readonly opened: ConnectOptions[] = [];
  /** Does each next step: opening, subscribing, listing. It may throw, or take its time. */
  onOpen: (options: ConnectOptions) => void | Promise<void> = () => {};
  onSubscribe: (type: string, session: HostSession) => void | Promise<void> = () => {};
  onList: (session: HostSession) => void | Promise<void> = () => {};
  onState: (session: HostSession) => void | Promise<void> = () => {};
  onDispose: (session: HostSession) => void | Promise<void> = () => {};
  /** Answers calls of `connectGetHostname`. */
  onHostname: (session: HostSession) => string | Promise<string> = () => "host";

  readonly driver: Driver = {
    name: "returning",
    schemes: ["test"],
    permissions: [],
    open: async (_, options) => {
      this.opened.push(options);
      await this.onOpen(options);
      return this.#connection();
    },
  };

  get session(): HostSession {
    return this.sessions[this.sessions.length - 1]!;
  }

  #connection(): DriverConnection {
    const session = new HostSession();
    this.sessions.push(session);
    const number = this.sessions.length;
    // deno-lint-ignore no-explicit-any -- a table of methods of many shapes
    const method = (name: string, answer: (...args: any[]) => unknown) => async (...args: unknown[]) => {
      if (session.over) throw gone("not-sent");
      this.calls.push(`${number} ${name}`);
      const result = await answer(...args);
      if (session.over) throw gone("unknown");
      return result;
    };
    const listed = async <T>(items: T): Promise<T> => {
      await this.onList(session);
      return items;
    };
    const refs = (objects: Map<string, HostObject>, flags: number) =>
      [...objects].filter(([, { active, persistent }]) =>
        (!(flags & 2) || active) && (!(flags & 4) || persistent)
      ).map(([name]) => ({ name, uuid: `uuid-${name}` }));
    const subscribe: DriverEvents["subscribe"] = async (type: HypervisorEventType) => {
      if (session.over) throw gone("not-sent");
      await this.onSubscribe(type, session);
      if (session.over) throw gone("unknown");
      session.subscribed.push(type);
    };
    return {
      driver: "returning",
      hypervisor: {
        connectGetHostname: method("connectGetHostname", (options?: CallOptions) => {
          options?.signal?.throwIfAborted();
          return this.onHostname(session);
        }) as () => Promise<string>,
        connectListAllDomains: method("connectListAllDomains", (flags: number) =>
          listed(
            [...this.domains].filter(([, { persistent, state }]) =>
              (!(flags & 4) || persistent) && (!(flags & 16) || state === 1) && (!(flags & 64) || state === 5)
            ).map(([uuid, { name, id }]) => ({ uuid, name, id })),
          )) as () => Promise<never[]>,
        domainGetState: method("domainGetState", async ({ uuid }: { uuid: string }) => {
          await this.onState(session);
          const domain = this.domains.get(uuid);
          if (domain === undefined) throw refused("NO_DOMAIN");
          return { state: domain.state, reason: domain.reason };
        }) as () => Promise<never>,
      },
      networks: {
        connectListAllNetworks: method(
          "connectListAllNetworks",
          (flags: number) => listed(refs(this.networks, flags)),
        ) as () => Promise<never[]>,
      },
      storage: {
        connectListAllStoragePools: method(
          "connectListAllStoragePools",
          (flags: number) => listed(refs(this.pools, flags)),
        ) as () => Promise<never[]>,
      },
      nodeDevices: {
        connectListAllNodeDevices: method(
          "connectListAllNodeDevices",
          () => listed([...this.devices].map((name) => ({ name }))),
        ) as () => Promise<never[]>,
      },
      secrets: {
        connectListAllSecrets: method(
          "connectListAllSecrets",
          () => listed([...this.secrets].map(([uuid, usage]) => ({ uuid, ...usage }))),
        ) as () => Promise<never[]>,
      },
      events: {
        deliver: (emit) => session.emit = emit,
        subscribe,
        unsubscribe: (type) => {
          session.subscribed.push(`-${type}`);
          return Promise.resolve();
        },
      },
      closed: session.closed,
      [Symbol.asyncDispose]: () => {
        session.disposals++;
        session.break("client");
        return this.onDispose(session) ?? Promise.resolve();
      },
    };
  }
}

export function gone(outcome: "not-sent" | "unknown"): VirtError {
  return new VirtError("The connection is lost", { code: "RPC", domain: "RPC", outcome });
}

export function refused(code: "NO_DOMAIN" | "NO_SUPPORT" | "ACCESS_DENIED" | "AUTH_FAILED"): VirtError {
  return new VirtError(`Refused: ${code}`, { code, domain: "NONE", outcome: "refused" });
}
