import { checkedLength } from "../../wire/message.ts";
import { BusyWait } from "../busy_wait.ts";
import { XdrWriter } from "../../wire/xdr_writer.ts";

/** The two ends of bytes that a transport gives. */
export interface ByteChannel {
  read(buffer: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  close(): void;
  /** Whether what is sent is encrypted on its way; absent is no. */
  readonly encrypted?: boolean;
  /** Why the way to the daemon ended before the daemon was reached. */
  readonly failure?: Error;
  /** Resolves, never rejects, when nothing of a closed channel is left; absent is at once. */
  readonly gone?: Promise<void>;
}

const FIRST_BUFFER = 65536;
/** A buffer that one long message needed is given back after it. */
const KEPT_BUFFER = 1 << 20;

/**
 * Whole frames over a byte channel.
 *
 * What is written in one tick leaves in one write, and so does what gathers while a write is under way: the cost of a
 * small call is the cost of the socket operation.
 */
export class FrameSocket {
  readonly #channel: ByteChannel;
  /** Frames that wait for the next write. */
  out: XdrWriter = new XdrWriter(4096);
  #spare = new XdrWriter(4096);
  #scheduled = false;
  #writing = false;
  #closed = false;
  readonly #busy: BusyWait;
  readonly #drained: (() => void)[] = [];
  #gate: PromiseWithResolvers<void> | undefined;
  readonly #failed: (error: unknown) => void;

  /**
   * @param waiting How many answers the peer owes.
   * @param failed Told when writing fails.
   */
  constructor(channel: ByteChannel, waiting: () => number, failed: (error: unknown) => void) {
    this.#channel = channel;
    this.#busy = new BusyWait(waiting);
    this.#failed = failed;
  }

  /** Sees to it that what is in `out` gets written. */
  schedule(): void {
    if (this.#scheduled || this.#writing) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#writing = true;
    try {
      while (this.out.length > 0 && !this.#closed) {
        const current = this.out;
        this.out = this.#spare;
        this.#spare = current;
        await this.#writeAll(current.bytes);
        current.truncate();
        if (current.capacity > KEPT_BUFFER) this.#spare = new XdrWriter(4096);
        // At each write: while others keep calling, there may never be a moment without anything to write.
        this.#tellDrained();
      }
    } catch (error) {
      if (!this.#closed) this.#failed(error);
    } finally {
      this.#writing = false;
      this.#tellDrained();
    }
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    let done = await this.#channel.write(bytes);
    while (done < bytes.length) done += await this.#channel.write(bytes.subarray(done));
  }

  /** Resolves once room has come by a write, or the socket is closed. */
  drained(): Promise<void> {
    if (this.#closed || !this.#scheduled && !this.#writing && this.out.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  #tellDrained(): void {
    for (const resolve of this.#drained.splice(0)) resolve();
  }

  /**
   * Hands each frame to `take` as it lies in the buffer, until the peer has closed.
   *
   * @throws {VirtError} `RPC` on a length that no message has; whatever reading throws.
   */
  async read(take: (buffer: Uint8Array, start: number, end: number) => void): Promise<void> {
    let buffer = new Uint8Array(FIRST_BUFFER);
    let view = new DataView(buffer.buffer);
    let start = 0;
    let end = 0;
    for (;;) {
      if (this.#gate !== undefined) await this.#gate.promise;
      if (this.#closed) return;
      const count = await this.#channel.read(end === 0 ? buffer : buffer.subarray(end));
      if (count === null || this.#closed) return;
      end += count;
      let needed = 4;
      while (end - start >= 4 && !this.#closed) {
        const length = checkedLength(view.getUint32(start));
        if (end - start < length) {
          needed = length;
          break;
        }
        take(buffer, start, start + length);
        start += length;
      }
      this.#busy.arrived();
      if (start === end) {
        start = end = 0;
        if (buffer.length > KEPT_BUFFER) buffer = new Uint8Array(FIRST_BUFFER);
      } else if (
        // At the buffer's front a message waits for its rest until the buffer is full: to make room at each piece would cost
        // the square of a long one.
        end === buffer.length || (start > 0 && start + needed > buffer.length) || start > buffer.length / 2
      ) {
        // Where one message is long, as in a stream, more are: with room for several, each is moved less often.
        const wanted = needed > FIRST_BUFFER ? Math.max(needed, KEPT_BUFFER) : needed;
        // Grown by what has arrived, not by what a length word claims.
        const size = Math.max(FIRST_BUFFER, Math.min(wanted, 2 * (end - start) + FIRST_BUFFER));
        const next = size > buffer.length || buffer.length > KEPT_BUFFER ? new Uint8Array(size) : buffer;
        next.set(buffer.subarray(start, end));
        buffer = next;
        end -= start;
        start = 0;
      } else continue;
      if (view.buffer !== buffer.buffer) view = new DataView(buffer.buffer);
    }
  }

  /** Reads nothing more from the peer, beyond what is under way. */
  pause(): void {
    this.#gate ??= Promise.withResolvers();
  }

  /** Reads on. */
  resume(): void {
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  /** Reads once more while it is paused. */
  sip(): void {
    this.#gate?.resolve();
    if (this.#gate !== undefined) this.#gate = Promise.withResolvers();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.resume();
    this.#busy.stop();
    this.#channel.close();
    this.#tellDrained();
  }
}
