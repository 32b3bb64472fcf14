import { EventDispatcher, type EventObjects, type EventSource, type VirtEvent } from "../../events/mod.ts";
import type { Connection } from "./connection.ts";
import { Domain } from "../domain/domain.ts";
import type { CloseReason, DriverConnection, Logger } from "../contract/driver.ts";
import { VirtError } from "../contract/errors.ts";
import type { Network } from "../network/network.ts";
import type { NodeDevice } from "../host/node_device.ts";
import type { DomainRef } from "../contract/references.ts";
import type { Secret } from "../host/secret.ts";
import type { StoragePool } from "../storage/storage_pool.ts";

/** What a connection's events carry: handles. */
export interface ConnectionEventObjects extends EventObjects {
  /** A domain. */
  readonly domain: Domain;
  /** A network. */
  readonly network: Network;
  /** A storage pool. */
  readonly storagePool: StoragePool;
  /** A device of the host. */
  readonly nodeDevice: NodeDevice;
  /** A secret. */
  readonly secret: Secret;
}

/** A connection's events, and its end. */
export interface ConnectionEvents {
  readonly dispatcher: EventDispatcher<ConnectionEventObjects>;
  /** Resolves once listeners have been told. */
  readonly closed: Promise<CloseReason>;
  /** Whether the driver's side has ended, or is away just now. */
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
  let away = false;
  let handles: typeof import("./event_handles.ts") | undefined;
  const source: EventSource = {
    async subscribe(type) {
      // Most programs listen to domains alone, and start the sooner for it.
      if (handles === undefined && !type.startsWith("domain.")) handles = await import("./event_handles.ts");
      await driver.events.subscribe(type);
    },
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
    const { domain } = event as { readonly domain?: DomainRef };
    // A new object: whoever gave this one may keep it, to compare states after an outage, or give it to others as well.
    let about: object = event;
    if (domain !== undefined) about = { ...event, domain: new Domain(connection, domain) };
    else {
      // Of a driver's connection that comes back.
      if (event.type === "connection.lost") away = true;
      if (event.type === "connection.restored") away = false;
      if (handles !== undefined) about = handles.withHandles(connection, event);
    }
    dispatcher.emit(about as VirtEvent<ConnectionEventObjects>);
  });
  const closed = driver.closed.then(({ reason, error }) => {
    ended = true;
    const facts = { time: Date.now(), reason, ...(error === undefined ? {} : { error }) };
    if (reason !== "client" && !away) dispatcher.emit({ type: "connection.lost", ...facts });
    dispatcher.emit({ type: "connection.closed", ...facts });
    if (reason === "client") void dispatcher.close();
    // Also after close(): it ends the wait for a host that is gone.
    dispatcher.fail(error instanceof VirtError ? error : lostError(connection.uri, reason, error));
    return reason;
  });
  return { dispatcher, closed, ended: () => ended || away };
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
