import { checkedLength, XdrWriter } from "../../drivers/libvirt/wire/mod.ts";
import { endsWithin } from "../ends_within.ts";

/** A client's bytes. */
export interface ByteEnds {
  read(buffer: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  /** Says that nothing more is written; what comes can still be read. Without it there is only `close()`. */
  closeWrite?(): Promise<void>;
  close(): void;
}

/** Why nothing is taken from a client: its calls wait, it does not take its replies, a driver does not take its streams, the daemon stops. */
export type PauseReason = "calls" | "replies" | "streams" | "stopping";

/** What an idle client costs is its buffer. */
const FIRST_BUFFER = 2048;
const BUSY_BUFFER = 65536;
/** Room for the replies of a turn. */
const REPLY_BUFFER = 4096;
/** A buffer that one long message needed is given back after it. */
const KEPT_BUFFER = 1 << 20;

/** Writers that nobody uses: a client has one while something waits to be written. */
const spare: XdrWriter[] = [];
const SPARE_MAX = 128;

function giveBack(writer: XdrWriter): void {
  writer.truncate();
  if (writer.capacity <= BUSY_BUFFER && spare.length < SPARE_MAX) spare.push(writer);
}

/**
 * Whole frames of one client. All that is written while one write is under way leaves in the next.
 */
export class FrameSocket {
  readonly #bytes: ByteEnds;
  readonly #failed: (error: unknown) => void;
  #out: XdrWriter | undefined;
  #writing: XdrWriter | undefined;
  #closed = false;
  #gate: PromiseWithResolvers<void> | undefined;
  readonly #reasons = new Set<PauseReason>();
  readonly #drained: (() => void)[] = [];
  #ending = false;
  #reading: Promise<void> | undefined;
  /** Bytes read and written so far. */
  bytesIn = 0;
  bytesOut = 0;

  /** @param failed Told when writing fails. */
  constructor(bytes: ByteEnds, failed: (error: unknown) => void) {
    this.#bytes = bytes;
    this.#failed = failed;
  }

  /** Where frames are written to; `flush()` sends them. */
  get out(): XdrWriter {
    return this.#out ??= spare.pop() ?? new XdrWriter(REPLY_BUFFER);
  }

  /** Bytes that wait for the client to take them; none of one that has gone. */
  get unsent(): number {
    if (this.#closed) return 0;
    return (this.#out?.length ?? 0) + (this.#writing?.length ?? 0);
  }

  /** Sends what is in `out`, at once or after the write that is under way. */
  flush(): void {
    if (this.#writing !== undefined || this.#closed) return;
    const out = this.#out;
    if (out === undefined || out.length === 0) return;
    this.#out = undefined;
    this.#writing = out;
    this.#writeAll(out.bytes).then(() => this.#written(), (error) => {
      if (!this.#closed) this.#failed(error);
    });
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    let done = await this.#bytes.write(bytes);
    while (done < bytes.length) done += await this.#bytes.write(bytes.subarray(done));
    this.bytesOut += bytes.length;
  }

  #written(): void {
    giveBack(this.#writing!);
    this.#writing = undefined;
    this.flush();
    if (this.#ending && this.#writing === undefined) return this.close();
    for (const resolve of this.#drained.splice(0)) resolve();
  }

  /** Resolves once room has come by a write, or the socket is closed. */
  drained(): Promise<void> {
    if (this.#closed || this.unsent === 0) return Promise.resolve();
    return new Promise((resolve) => this.#drained.push(resolve));
  }

  /**
   * Hands each frame to `take` as it lies in the buffer, until the client has closed. It takes none while it is paused.
   *
   * @param take Whether it took the frame; where not it has paused, and gets it again.
   * @param longest Of a frame, in bytes: what is longer ends the client.
   * @throws {VirtError} `RPC` on a length that no message has; whatever reading throws.
   */
  read(
    take: (buffer: Uint8Array, start: number, end: number) => boolean,
    longest: () => number | undefined,
  ): Promise<void> {
    return this.#reading = this.#read(take, longest);
  }

  async #read(
    take: (buffer: Uint8Array, start: number, end: number) => boolean,
    longest: () => number | undefined,
  ): Promise<void> {
    let buffer = new Uint8Array(FIRST_BUFFER);
    let view = new DataView(buffer.buffer);
    let start = 0;
    let end = 0;
    for (;;) {
      const count = await this.#bytes.read(end === 0 ? buffer : buffer.subarray(end));
      if (count === null || this.#closed) return;
      this.bytesIn += count;
      end += count;
      const full = end === buffer.length;
      let needed = 4;
      while (end - start >= 4) {
        while (this.#gate !== undefined && !this.#closed) await this.#gate.promise;
        if (this.#closed) return;
        const length = checkedLength(view.getUint32(start), longest());
        if (end - start < length) {
          needed = length;
          break;
        }
        if (take(buffer, start, start + length)) start += length;
      }
      while (this.#gate !== undefined && !this.#closed) await this.#gate.promise;
      if (this.#closed) return;
      const left = end - start;
      // Grown by what has arrived, not by what a length word claims.
      const wanted = Math.min(Math.max(needed, BUSY_BUFFER), 2 * left + BUSY_BUFFER);
      if (left === 0) {
        start = end = 0;
        if (buffer.length > KEPT_BUFFER) buffer = new Uint8Array(BUSY_BUFFER);
        else if (full && buffer.length < BUSY_BUFFER) buffer = new Uint8Array(BUSY_BUFFER);
      } else if (
        // At the buffer's front a call waits for its rest until the buffer is full: to make room at each piece would cost the
        // square of a long one.
        end === buffer.length || (start > 0 && start + needed > buffer.length) || start > buffer.length / 2
      ) {
        const grows = needed > buffer.length || left === buffer.length;
        const next = grows || buffer.length > KEPT_BUFFER
          ? new Uint8Array(Math.max(wanted, left + 4))
          : buffer;
        if (next === buffer) buffer.copyWithin(0, start, end);
        else next.set(buffer.subarray(start, end));
        buffer = next;
        end = left;
        start = 0;
      }
      if (view.buffer !== buffer.buffer) view = new DataView(buffer.buffer);
    }
  }

  /** Takes nothing more from the client for a reason, beyond what is under way. */
  pause(why: PauseReason): void {
    this.#reasons.add(why);
    this.#gate ??= Promise.withResolvers();
  }

  /** Takes from the client again, unless there is another reason not to. */
  resume(why: PauseReason): void {
    if (!this.#reasons.delete(why) || this.#reasons.size > 0) return;
    this.#gate?.resolve();
    this.#gate = undefined;
  }

  /** Whether nothing is taken from the client now. */
  get paused(): boolean {
    return this.#gate !== undefined;
  }

  /** Closes once all has been sent. */
  endSoon(): void {
    this.#ending = true;
    this.flush();
    if (this.#writing === undefined) this.close();
  }

  /** The same, but waits for that no longer than so many milliseconds; resolves when it is closed. */
  async end(withinMs: number): Promise<void> {
    this.endSoon();
    if (this.#closed) return;
    const timeout = setTimeout(() => this.close(), withinMs);
    while (!this.#closed) await this.drained();
    clearTimeout(timeout);
  }

  /**
   * Sends all that is to be sent, says that this was all, and reads on until the client has closed, or so many milliseconds
   * have passed: who closes over what it has not read breaks what the other has not read either. What comes is to be
   * dropped by whom `read()` tells of it. Resolves when it is closed.
   */
  async leave(withinMs: number): Promise<void> {
    await endsWithin(withinMs, this.#partInOrder());
    this.close();
  }

  async #partInOrder(): Promise<void> {
    this.flush();
    while (this.unsent > 0) await this.drained();
    this.#reasons.clear();
    this.#gate?.resolve();
    this.#gate = undefined;
    if (this.#closed || this.#bytes.closeWrite === undefined) return;
    // Over TLS this end waits for the client's room, too.
    await this.#bytes.closeWrite();
    await this.#reading;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#gate?.resolve();
    try {
      this.#bytes.close();
    } catch {
      // It is closed already.
    }
    for (const resolve of this.#drained.splice(0)) resolve();
  }
}
