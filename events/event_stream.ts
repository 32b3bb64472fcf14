import type { GapEvent } from "./connection_events.ts";
import type { StreamQueue } from "./_stream_queue.ts";

/** What an event stream needs of its dispatcher. */
export interface EventStreamFacts {
  /** Resolves once the host has confirmed. */
  ready(): Promise<void>;
  /** Takes the stream out of its dispatcher. */
  leave(): void;
  /** Resolves once the host side has nothing under way for this stream's kinds. */
  released(): Promise<void>;
}

/**
 * Events as a web stream: read it, pipe it, or loop over it with `for await`.
 *
 * `break` and `cancel()` unsubscribe without waiting for the host; `await using` waits. It is bounded: with
 * `overflow: "drop-oldest"` an `events.gap` stands where events were lost.
 */
export interface EventStream<E extends { readonly type: string }>
  extends ReadableStream<E | GapEvent>, AsyncDisposable {
  /**
   * Resolves once the host has confirmed, so that nothing later is missed.
   *
   * Rejects with the host's error where it refused, and so does the next read; where the stream ended before, it
   * rejects with the signal's reason or an error that says so.
   */
  readonly ready: Promise<void>;
  /** Ends the stream now, also under a reader, and resolves once the host has let go. Twice is fine. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Makes a stream of a dispatcher's queue.
 *
 * No class of its own: to name the platform's stream as its parent would load all of web streams with this module, and
 * a program that listens to nothing starts without them.
 */
export function eventStream<E extends { readonly type: string }>(
  queue: StreamQueue<E>,
  facts: EventStreamFacts,
): EventStream<E> {
  // No room in the platform's own queue: it would be a second one, in which nothing can be dropped.
  const stream = new ReadableStream<E | GapEvent>(queue, { highWaterMark: 0 });
  const dispose = () => {
    facts.leave();
    queue.end({ failed: false });
    return facts.released();
  };
  return Object.defineProperties(stream, {
    ready: { get: () => facts.ready() },
    [Symbol.asyncDispose]: { value: dispose },
  }) as EventStream<E>;
}
