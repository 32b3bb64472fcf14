import { VirtError } from "../../../core/errors.ts";
import type { DriverStream, Hole } from "../../../core/references.ts";
import { MessageStatus, STREAM_CHUNK } from "../wire/message.ts";
import type { Procedure } from "../wire/procedure.ts";
import { EarlyCollection } from "./early_collection.ts";
import { UnreadParts } from "./unread_parts.ts";

/** What a stream needs of its connection. */
export interface StreamWire {
  sendStream(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    status: number,
    data?: Uint8Array | Hole,
  ): Promise<void>;
  forget(serial: number): void;
  /** Some of what was unread has been read. */
  wasRead(): void;
}

/** Bytes that wait for a reader before the stream is given up: libvirt's protocol can't hold back one of several. */
const UNREAD_MAX = 64 * 1024 * 1024;

type Part = Uint8Array | Hole;
type Reader = ReadableByteStreamController | ReadableStreamDefaultController<Part>;

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
  readonly #unread = new UnreadParts();
  readonly #collection = new EarlyCollection();
  #reader!: ReadableByteStreamController;
  #sparseReader: ReadableStreamDefaultController<Part> | undefined;
  #writer!: WritableStreamDefaultController;
  #state: "open" | "finishing" | "ended" = "open";
  #readerOpen = true;
  /** The host has sent its last byte. */
  #complete = false;
  /** Somebody waits for the next part. */
  #wanted: { readonly by: Reader; readonly come: () => void } | undefined;
  /** The writer has been closed here: its end is no surprise. */
  #closing = false;
  #sparse: Required<DriverStream>["sparse"] | undefined;

  constructor(wire: StreamWire, procedure: Procedure<unknown, unknown>, serial: number) {
    this.#wire = wire;
    this.#procedure = procedure;
    this.#serial = serial;
    this.#ended.promise.catch(() => {});
    // Of bytes, so that who reads much can have it all in one buffer.
    this.readable = new ReadableStream({
      type: "bytes",
      start: (controller) => {
        this.#reader = controller;
      },
      pull: (controller) => this.#pull(controller),
      cancel: (reason) => this.#cancel(reason),
    });
    this.writable = new WritableStream<Part>({
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

  get sparse(): Required<DriverStream>["sparse"] {
    return this.#sparse ??= {
      readable: new ReadableStream<Part>({
        start: (controller) => {
          this.#sparseReader = controller;
          if (!this.#readerOpen) controller.close();
        },
        pull: (controller) => this.#pull(controller),
        cancel: (reason) => this.#cancel(reason),
      }, { highWaterMark: 0 }),
      writable: this.writable,
    };
  }

  #cancel(reason: unknown): Promise<void> {
    this.#endReader();
    // Nothing waits for its reader any more.
    this.#wire.wasRead();
    return this.abort(reason);
  }

  /** Whether nothing has to be read from the socket on its behalf: its reader has much to do yet, and it writes nothing. */
  get full(): boolean {
    return this.#unread.full && this.#procedure.stream === "read";
  }

  async #send(chunk: Part): Promise<void> {
    if (this.#procedure.stream === "read") {
      throw new TypeError(`Cannot write to the stream of ${this.#procedure.name}: it only reads`);
    }
    if (!(chunk instanceof Uint8Array)) return await this.#sendHole(chunk);
    for (let at = 0; at < chunk.length; at += STREAM_CHUNK) {
      if (this.#state !== "open") throw await this.#hostEnding();
      const part = chunk.subarray(at, at + STREAM_CHUNK);
      await this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.continue, part);
    }
  }

  async #sendHole(chunk: Hole): Promise<void> {
    if (this.#sparse === undefined || !Number.isSafeInteger(chunk?.hole) || chunk.hole < 0) {
      throw new TypeError(
        `Cannot write to the stream of ${this.#procedure.name}, wanted bytes or a hole of a sparse stream: ` +
          `found another thing`,
      );
    }
    if (this.#state !== "open") throw await this.#hostEnding();
    // To the host, a hole of no length is the end.
    if (chunk.hole === 0) return;
    await this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.continue, chunk);
  }

  /** Why nothing can be written any more. A host that cannot store what it gets says why once it is told of the end. */
  async #hostEnding(): Promise<unknown> {
    if (this.#procedure.stream !== "write") return this.#hostEnded();
    return await this.#ended.promise.then(() => this.#hostEnded(), (error) => error);
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

  /** Takes a packet of the host. Bytes are a copy. */
  receive(status: number, part: Part | undefined, error: VirtError | undefined): void {
    if (this.#state === "ended") return;
    if (status === MessageStatus.error) return this.fail(error!);
    if (status === MessageStatus.ok) return this.#close();
    if (!(part instanceof Uint8Array)) return this.#deliver(part!);
    if (part.length > 0) return this.#deliver(part);
    // The host has no more; it keeps the stream until it is told that this was read.
    this.#completed();
    this.#finish();
  }

  #deliver(part: Part): void {
    if (!this.#readerOpen) return;
    this.#unread.push(part);
    const wanted = this.#wanted;
    if (wanted !== undefined) {
      this.#wanted = undefined;
      this.#handOut(wanted.by);
      return wanted.come();
    }
    if (this.#unread.bytes > UNREAD_MAX) {
      this.#giveUp("OVERFLOW", `at most ${UNREAD_MAX} unread bytes: more came`);
    }
  }

  /** Resolves when there is a part for the reader. */
  #pull(by: Reader): void | Promise<void> {
    if (this.#unread.bytes > 0) this.#handOut(by);
    else if (this.#complete) this.#closeReader();
    else return new Promise((come) => this.#wanted = { by, come });
  }

  #handOut(by: Reader): void {
    const part = this.#unread.shift()!;
    if (!("byobRequest" in by)) by.enqueue(part);
    else if (part instanceof Uint8Array) this.#handOutBytes(by, part as Uint8Array<ArrayBuffer>);
    // A hole takes no place on the wire, but any in memory.
    else return this.#giveUp("NO_SUPPORT", "one without holes: the host sent a hole");
    this.#wire.wasRead();
    if (this.#complete && this.#unread.bytes === 0) this.#closeReader();
  }

  #handOutBytes(by: ReadableByteStreamController, part: Uint8Array<ArrayBuffer>): void {
    const request = by.byobRequest;
    if (!request?.view) {
      this.#collection.handedOut(part.length);
      return by.enqueue(part);
    }
    const { buffer, byteOffset, byteLength } = request.view;
    const length = Math.min(byteLength, part.length);
    new Uint8Array(buffer as ArrayBuffer, byteOffset, length).set(part.subarray(0, length));
    if (length < part.length) this.#unread.giveBack(part.subarray(length));
    // Left to the collector, tens of megabytes would wait for it.
    else part.buffer.transfer(0);
    request.respond(length);
  }

  #giveUp(code: "OVERFLOW" | "NO_SUPPORT", wanted: string): void {
    this.abort(
      new VirtError(`Cannot read the stream of ${this.#procedure.name}, wanted ${wanted}`, {
        code,
        domain: "STREAMS",
        outcome: "unknown",
      }),
    ).catch(() => {});
  }

  #completed(): void {
    this.#complete = true;
    if (this.#unread.bytes === 0) this.#closeReader();
  }

  #closeReader(): void {
    if (this.#readerOpen) {
      this.#reader.close();
      this.#reader.byobRequest?.respond(0);
      this.#sparseReader?.close();
    }
    this.#endReader();
  }

  #endReader(): void {
    this.#readerOpen = false;
    this.#unread.clear();
    this.#wanted?.come();
    this.#wanted = undefined;
  }

  #close(): void {
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    this.#completed();
    // Whatever is being piped into it has to learn that nobody takes it any more.
    if (!this.#closing) this.#writer.error(this.#hostEnded());
    this.#ended.resolve();
  }

  /** Ends both directions with an error. */
  fail(error: unknown): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    if (this.#readerOpen) {
      this.#reader.error(error);
      this.#sparseReader?.error(error);
    }
    this.#endReader();
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
