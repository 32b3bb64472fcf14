import type { EventMap, HypervisorEventType } from "../../events/mod.ts";
import type { ConnectionEventObjects } from "./owners.ts";
import type { DomainIdentity } from "./domain_identity.ts";
import { VirtError } from "../contract/errors.ts";

/** Takes what a host says of a domain while it does something long for it. */
export interface DomainListener<T extends HypervisorEventType> {
  /** Takes an event of the type that is listened for. */
  heard(event: EventMap<ConnectionEventObjects>[T]): void;
  /** Events were missed: the end may have been among them. */
  missed(): void;
  /** The end will never be heard of: the domain has stopped, or the connection has ended. */
  ended(error: VirtError): void;
}

/**
 * Listens until it is disposed of; resolves once the host has confirmed, so that nothing later is missed.
 *
 * @param what What the host does, for errors: `Cannot copy disk "vda" of domain "web"`.
 */
export async function listenToDomain<T extends HypervisorEventType>(
  domain: DomainIdentity,
  type: T,
  listener: DomainListener<T>,
  what: string,
): Promise<Disposable> {
  const types = [type, "domain.lifecycle", "events.gap", "connection.closed"] as const;
  const subscription = domain.connection.events.on(types, (event) => {
    if (event.type === "events.gap") listener.missed();
    else if (event.type === "connection.closed") {
      const { error: cause } = event as EventMap["connection.closed"];
      listener.ended(
        new VirtError(`${what}: the connection has ended`, {
          code: cause instanceof VirtError ? cause.code : "INVALID_CONN",
          domain: "RPC",
          outcome: "unknown",
          cause,
        }),
      );
    } else if (event.type === type) listener.heard(event as EventMap<ConnectionEventObjects>[T]);
    else if ((event as EventMap["domain.lifecycle"]).event === "stopped") {
      listener.ended(
        new VirtError(`${what}: the domain has stopped`, {
          code: "OPERATION_ABORTED",
          domain: "DOMAIN",
          outcome: "refused",
        }),
      );
    }
  }, { domain });
  try {
    await subscription.ready;
  } catch (error) {
    subscription[Symbol.dispose]();
    throw error;
  }
  return subscription;
}
