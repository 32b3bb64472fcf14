import type { EventMap, HypervisorEventType } from "../../events/mod.ts";
import { afterMs } from "../contract/time_limits.ts";
import type { ConnectionEventObjects } from "./owners.ts";
import type { DomainIdentity } from "./domain_identity.ts";
import { VirtError } from "../contract/errors.ts";

/** What may have happened to a domain. */
export type DomainNewsEvent<T extends HypervisorEventType> = EventMap<ConnectionEventObjects>[T];

/** What there is to wait for. */
export interface Wanted<T extends HypervisorEventType, R> {
  /** The events that tell of it. */
  readonly types: readonly T[];
  /** Asks the host whether it is so; `undefined` is not yet. */
  look(signal: AbortSignal): Promise<R | undefined>;
  /** Whether an event says that it is so, or was for a moment; throws where it will never be. */
  hear(event: DomainNewsEvent<T>): R | undefined;
  /** Whether the events are not enough to tell. */
  readonly polled: boolean;
}

/**
 * Waits until something is so of a domain: listens first and asks then, so that nothing between is missed, and asks again
 * after each event, and at an interval where no event tells.
 *
 * @throws {VirtError} If the connection ends.
 */
export async function awaitDomain<T extends HypervisorEventType, R>(
  domain: DomainIdentity,
  awaited: Wanted<T, R>,
  intervalMs: number,
  signal: AbortSignal,
): Promise<R> {
  const { events } = domain.connection;
  let news: DomainNewsEvent<T>[] = [];
  let lost: EventMap["connection.closed"] | undefined;
  let wake = Promise.withResolvers<void>();
  const abort = () => wake.resolve();
  signal.addEventListener("abort", abort, { once: true });
  using listening = new DisposableStack();
  listening.defer(() => signal.removeEventListener("abort", abort));
  listening.use(events.on(["events.gap", "connection.closed"], (event) => {
    if (event.type === "connection.closed") lost = event as EventMap["connection.closed"];
    wake.resolve();
  }));
  let { polled } = awaited;
  for (const type of awaited.types) {
    const subscription = listening.use(
      events.on(type, (event) => {
        news.push(event as DomainNewsEvent<T>);
        wake.resolve();
      }, { domain, signal }),
    );
    if (!await isHeard(subscription.ready)) polled = true;
  }

  for (;;) {
    signal.throwIfAborted();
    if (lost !== undefined) throw lostError(domain, lost);
    const heard = news;
    news = [];
    for (const event of heard) {
      const result = awaited.hear(event);
      if (result !== undefined) return result;
    }
    wake = Promise.withResolvers<void>();
    const result = await awaited.look(signal);
    if (result !== undefined) return result;
    if (news.length > 0 || lost !== undefined) continue;
    const stop = polled ? afterMs(intervalMs, wake.resolve) : undefined;
    await wake.promise;
    stop?.();
  }
}

async function isHeard(ready: Promise<void>): Promise<boolean> {
  try {
    await ready;
    return true;
  } catch (error) {
    if (error instanceof VirtError && error.code === "NO_SUPPORT") return false;
    throw error;
  }
}

function lostError({ name }: DomainIdentity, { error: cause }: EventMap["connection.closed"]): VirtError {
  return new VirtError(`Cannot wait for domain "${name}", wanted an open connection: it has ended`, {
    code: cause instanceof VirtError ? cause.code : "INVALID_CONN",
    domain: "RPC",
    outcome: "unknown",
    cause,
  });
}
