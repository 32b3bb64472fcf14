import { EventDispatcher, type EventObjects, type EventSource, type VirtEvent } from "../events/mod.ts";
import type { Connection } from "./connection.ts";
import { Domain } from "./domain.ts";
import type { CloseReason, DriverConnection, Logger } from "./driver.ts";
import { VirtError } from "./errors.ts";
import type { DomainRef, NetworkRef, NodeDeviceRef, StoragePoolRef } from "./references.ts";

/** What a connection's events carry: handles of domains, references to the rest. */
export interface ConnectionEventObjects extends EventObjects {
  /** A handle. */
  readonly domain: Domain;
  /** Its name and UUID. */
  readonly network: NetworkRef;
  /** Its name and UUID. */
  readonly storagePool: StoragePoolRef;
  /** Its name. */
  readonly nodeDevice: NodeDeviceRef;
  /** Its UUID and what it is for. */
  readonly secret: { readonly uuid: string; readonly usageType: string; readonly usageId: string };
}

/** A connection's events, and its end. */
export interface ConnectionEvents {
  readonly dispatcher: EventDispatcher<ConnectionEventObjects>;
  /** Resolves once listeners have been told. */
  readonly closed: Promise<CloseReason>;
  /** Whether the driver's side has ended. */
  readonly ended: () => boolean;
}

/** Makes a connection's dispatcher, with the driver as its source, and has it end as the driver does. */
export function connectionEvents(
  connection: Connection,
  driver: DriverConnection,
  closing: () => boolean,
  logger: Logger | undefined,
): ConnectionEvents {
  let ended = false;
  const source: EventSource = {
    subscribe: (type) => driver.events.subscribe(type),
    // A connection that ends takes its subscriptions with it.
    unsubscribe: (type) => ended || closing() ? Promise.resolve() : driver.events.unsubscribe(type),
  };
  const dispatcher = new EventDispatcher<ConnectionEventObjects>(source, {
    closedError: () => closedError(connection.uri),
    ...(logger === undefined ? {} : {
      onError: (error, event) =>
        logger.error(
          event === undefined ? "Event source failed" : `Listener for "${event.type}" threw`,
          error,
        ),
    }),
  });
  driver.events.deliver((event) => {
    // In place: an event is the driver's own fresh object, and nobody else holds it.
    const about = event as { domain?: DomainRef | Domain };
    if (about.domain !== undefined) about.domain = new Domain(connection, about.domain as DomainRef);
    dispatcher.emit(event as unknown as VirtEvent<ConnectionEventObjects>);
  });
  const closed = driver.closed.then(({ reason, error }) => {
    ended = true;
    const facts = { time: Date.now(), reason, ...(error === undefined ? {} : { error }) };
    if (reason !== "client") dispatcher.emit({ type: "connection.lost", ...facts });
    dispatcher.emit({ type: "connection.closed", ...facts });
    if (reason === "client") void dispatcher.close();
    // Also after close(): it ends the wait for a host that is gone.
    dispatcher.fail(error instanceof VirtError ? error : lostError(connection.uri, reason, error));
    return reason;
  });
  return { dispatcher, closed, ended: () => ended };
}

function closedError(uri: string): VirtError {
  return new VirtError(`Cannot listen for events, wanted an open connection: found "${uri}" closed`, {
    code: "INVALID_CONN",
    domain: "NONE",
    outcome: "not-sent",
  });
}

function lostError(uri: string, reason: CloseReason, cause: unknown): VirtError {
  return new VirtError(`Cannot keep the connection to "${uri}", wanted it open: found it lost (${reason})`, {
    code: "INTERNAL_ERROR",
    domain: "RPC",
    outcome: "unknown",
    cause,
  });
}
