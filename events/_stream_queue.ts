import type { GapEvent, GapReason } from "./connection_events.ts";
import { EventOverflowError } from "./event_errors.ts";
import type { OverflowPolicy } from "./overflow_policy.ts";
import { RingBuffer } from "./_ring_buffer.ts";

/** What the queue knows of an event: enough to tell a gap from the rest. */
type Queued = { readonly type: string };

/** The bounded queue behind an event stream, and its underlying source: filled by a dispatcher, emptied by a reader. */
export class StreamQueue<E extends Queued> implements UnderlyingDefaultSource<E | GapEvent> {
  readonly #ring: RingBuffer<E>;
  readonly #overflow: OverflowPolicy;
  /** Called once, when nothing more is wanted: the reader cancelled, or the queue overflowed. */
  readonly #leave: () => void;
  #controller: ReadableStreamDefaultController<E | GapEvent> | undefined;
  /** A reader waits, and the queue was empty when it asked. */
  #hungry = false;
  #open = true;
  #ending: { readonly error?: unknown; readonly failed: boolean } | undefined;
  #lost = 0;
  #lostSince = 0;
  /** Gaps that were dropped: they are told again, because a gap must not be lost in a gap. */
  #droppedGap: GapReason | undefined;

  constructor(capacity: number, overflow: OverflowPolicy, leave: () => void) {
    this.#ring = new RingBuffer(capacity);
    this.#overflow = overflow;
    this.#leave = leave;
  }

  start(controller: ReadableStreamDefaultController<E | GapEvent>): void {
    this.#controller = controller;
  }

  pull(): void {
    const next = this.#next();
    if (next !== undefined) this.#controller?.enqueue(next);
    else if (this.#ending !== undefined) this.#end(this.#ending);
    else this.#hungry = true;
  }

  cancel(): void {
    this.#stop();
    this.#leave();
  }

  push(event: E): void {
    if (!this.#open || this.#ending !== undefined) return;
    if (this.#hungry) {
      this.#hungry = false;
      this.#controller?.enqueue(event);
      return;
    }
    if (this.#ring.length === this.#ring.capacity) {
      if (this.#overflow === "error") {
        this.finish({ failed: true, error: new EventOverflowError(this.#ring.capacity) });
        this.#leave();
        return;
      }
      this.#drop();
    }
    this.#ring.push(event);
  }

  /** Ends the stream after what is queued was read. */
  finish(ending: { readonly error?: unknown; readonly failed: boolean }): void {
    if (!this.#open || this.#ending !== undefined) return;
    this.#ending = ending;
    // What is queued is read first, and so is a gap, which always has the event that overflowed behind it.
    if (this.#ring.length === 0) this.#end(ending);
  }

  /** Ends the stream now; what is queued is forgotten. */
  end(ending: { readonly error?: unknown; readonly failed: boolean }): void {
    if (this.#open) this.#end(ending);
  }

  #next(): E | GapEvent | undefined {
    if (this.#droppedGap !== undefined) {
      const reason = this.#droppedGap;
      this.#droppedGap = undefined;
      return { type: "events.gap", time: this.#lostSince, reason };
    }
    if (this.#lost > 0) {
      const lost = this.#lost;
      this.#lost = 0;
      return { type: "events.gap", time: this.#lostSince, reason: "overflow", lost };
    }
    return this.#ring.shift();
  }

  #drop(): void {
    if (this.#lost === 0 && this.#droppedGap === undefined) this.#lostSince = Date.now();
    const dropped = this.#ring.shift();
    if (dropped?.type !== "events.gap") {
      this.#lost++;
      return;
    }
    const gap = dropped as unknown as GapEvent;
    this.#lost += gap.lost ?? 0;
    if (gap.reason !== "overflow" || gap.lost === undefined) this.#droppedGap = gap.reason;
  }

  #end(ending: { readonly error?: unknown; readonly failed: boolean }): void {
    this.#stop();
    if (ending.failed) this.#controller?.error(ending.error);
    else this.#controller?.close();
  }

  #stop(): void {
    this.#open = false;
    this.#hungry = false;
    this.#ring.clear();
  }
}
