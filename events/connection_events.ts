import type { EventBase } from "./event_objects.ts";
import type { EventWord } from "./event_words.ts";

/**
 * Why a connection ended.
 * @see libvirt 9.0.0 `virConnectCloseReason`
 */
export type CloseReason = EventWord<"closeReason">;

/** The host went away, and the connection tries to get it back. */
export interface ConnectionLostEvent extends EventBase<"connection.lost"> {
  /** How it went. */
  readonly reason: CloseReason;
  /** What was caught, where there was an error. */
  readonly error?: unknown;
}

/** The host is back; an `events.gap` follows, for what happened meanwhile. */
export interface ConnectionRestoredEvent extends EventBase<"connection.restored"> {
  /** What restored it. */
  readonly reason: "reconnected";
}

/**
 * The connection has ended and will not come back.
 * @see libvirt 9.0.0 `virConnectCloseFunc`
 */
export interface ConnectionClosedEvent extends EventBase<"connection.closed"> {
  /** How it ended. */
  readonly reason: CloseReason;
  /** What was caught, where there was an error. */
  readonly error?: unknown;
}

/** Why events are missing: a stream's reader was too slow, or the host was away. */
export type GapReason = "overflow" | "reconnected";

/** Events were missed: read the state again. Every stream gets it, whatever its types and filters. */
export interface GapEvent extends EventBase<"events.gap"> {
  /** Why they were missed. */
  readonly reason: GapReason;
  /** How many, where that is known. */
  readonly lost?: number;
}
