import { afterMs } from "../../core/contract/time_limits.ts";

/** What time it is, and what is called later. */
export interface PollClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls once so many milliseconds have passed; what it returns keeps that from being called. */
  after(ms: number, call: () => void): () => void;
}

/** How often a host is asked, and what comes of its failures. */
export interface PollOptions {
  /** Milliseconds between readings while something happens. 500 unless given. */
  readonly minMs?: number;
  /** Milliseconds that the pauses grow to while nothing happens. 10 000 unless given. */
  readonly maxMs?: number;
  /** Readings that may fail in a row before the host counts as lost. 5 unless given. */
  readonly attempts?: number;
  /** Whether a failure means that the host is lost at once. By default an error `INVALID_CONN` does. */
  readonly isLost?: (error: unknown) => boolean;
  /** Called once when the host is lost: nothing is read any more, and the connection has to end. */
  readonly onLost?: (error: unknown) => void;
  readonly clock?: PollClock;
}

export const systemClock: PollClock = { now: () => Date.now(), after: afterMs };
