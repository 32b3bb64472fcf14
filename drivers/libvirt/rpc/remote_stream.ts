import { VirtError } from "../../../core/errors.ts";
import type { DriverStream } from "../../../core/references.ts";
import { MessageStatus, STREAM_CHUNK } from "../wire/message.ts";
import type { Procedure } from "../wire/procedure.ts";

/** What a stream needs of its connection. */
export interface StreamWire {
  sendStream(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    status: number,
    data?: Uint8Array,
  ): Promise<void>;
  forget(serial: number): void;
}

/** Bytes that wait for a reader before the stream is given up: libvirt's protocol can't hold a sender back. */
const UNREAD_MAX = 64 * 1024 * 1024;

/**
 * A stream of libvirt's protocol: data in one or both directions, ended by a handshake.
 *
 * @see libvirt 9.0.0 `virStreamSend`, `virStreamRecv`, `virStreamFinish`, `virStreamAbort`
 */
export class RemoteStream implements DriverStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  readonly #wire: StreamWire;
  readonly #procedure: Procedure<unknown, unknown>;
  readonly #serial: number;
  readonly #ended = Promise.withResolvers<void>();
  #reader!: ReadableStreamDefaultController<Uint8Array>;
  #writer!: WritableStreamDefaultController;
  #state: "open" | "finishing" | "ended" = "open";
  #readerOpen = true;
  /** The writer has been closed here: its end is no surprise. */
  #closing = false;

  constructor(wire: StreamWire, procedure: Procedure<unknown, unknown>, serial: number) {
    this.#wire = wire;
    this.#procedure = procedure;
    this.#serial = serial;
    this.#ended.promise.catch(() => {});
    this.readable = new ReadableStream({
      start: (controller) => {
        this.#reader = controller;
      },
      cancel: (reason) => {
        this.#readerOpen = false;
        return this.abort(reason);
      },
    }, { highWaterMark: UNREAD_MAX, size: (chunk) => chunk.length });
    this.writable = new WritableStream({
      start: (controller) => {
        this.#writer = controller;
      },
      write: (chunk) => this.#send(chunk),
      close: () => {
        this.#closing = true;
        return this.#finish();
      },
      abort: (reason) => this.abort(reason),
    });
  }

  async #send(chunk: Uint8Array): Promise<void> {
    if (this.#procedure.stream === "read") {
      throw new TypeError(`Cannot write to the stream of ${this.#procedure.name}: it only reads`);
    }
    for (let at = 0; at < chunk.length; at += STREAM_CHUNK) {
      if (this.#state !== "open") throw this.#hostEnded();
      const part = chunk.subarray(at, at + STREAM_CHUNK);
      await this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.continue, part);
    }
  }

  #hostEnded(): VirtError {
    return new VirtError(
      `Cannot write to the stream of ${this.#procedure.name}, wanted an open one: the host ended it`,
      {
        code: "OPERATION_INVALID",
        domain: "STREAMS",
        outcome: "not-sent",
      },
    );
  }

  #finish(): Promise<void> {
    if (this.#state === "open") {
      this.#state = "finishing";
      this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.ok).catch(() => {});
    }
    return this.#ended.promise;
  }

  /** Takes a packet of the host. `data` is a copy. */
  receive(status: number, data: Uint8Array | undefined, error: VirtError | undefined): void {
    if (this.#state === "ended") return;
    if (status === MessageStatus.error) return this.fail(error!);
    if (status === MessageStatus.ok) return this.#close();
    if (data!.length > 0) return this.#deliver(data!);
    // The host has no more; it keeps the stream until it is told that this was read.
    this.#closeReader();
    this.#finish();
  }

  #deliver(data: Uint8Array): void {
    if (!this.#readerOpen) return;
    this.#reader.enqueue(data);
    if (this.#reader.desiredSize! >= 0) return;
    const error = new VirtError(
      `Cannot keep the stream of ${this.#procedure.name}, wanted at most ${UNREAD_MAX} unread bytes: more came`,
      { code: "OVERFLOW", domain: "STREAMS", outcome: "unknown" },
    );
    this.abort(error).catch(() => {});
  }

  #closeReader(): void {
    if (this.#readerOpen) this.#reader.close();
    this.#readerOpen = false;
  }

  #close(): void {
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    this.#closeReader();
    // Whatever is being piped into it has to learn that nobody takes it any more.
    if (!this.#closing) this.#writer.error(this.#hostEnded());
    this.#ended.resolve();
  }

  /** Ends both directions with an error. */
  fail(error: unknown): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    if (this.#readerOpen) this.#reader.error(error);
    this.#readerOpen = false;
    this.#writer.error(error);
    this.#ended.reject(error);
  }

  /** Tells the host to drop the stream; what is unread is lost. */
  abort(reason?: unknown): Promise<void> {
    // All was read and the host has been told so: nothing is left to drop.
    const over = this.#state === "finishing" && !this.#closing;
    if (this.#state === "ended" || over) return Promise.resolve();
    const sent = this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.error);
    this.fail(
      reason ?? new VirtError(`The stream of ${this.#procedure.name} was aborted`, {
        code: "OPERATION_ABORTED",
        domain: "STREAMS",
        outcome: "unknown",
      }),
    );
    return sent.catch(() => {});
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.abort();
  }
}
