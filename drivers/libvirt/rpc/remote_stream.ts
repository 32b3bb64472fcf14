import { VirtError } from "../../../core/contract/errors.ts";
import type { DriverStream, Hole } from "../../../core/contract/references.ts";
import { MessageStatus, STREAM_CHUNK } from "../wire/message.ts";
import type { Procedure } from "../wire/procedure.ts";
import { DownloadRest } from "./download_rest.ts";
import { type ReaderOwner, StreamReader } from "./stream_reader.ts";
import type { Part } from "./unread_parts.ts";
import { UploadRoom } from "./upload_room.ts";

/** What a stream needs of its connection. */
export interface StreamWire {
  sendStream(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    status: number,
    data?: Uint8Array | Hole,
  ): Promise<void>;
  forget(serial: number): void;
  /** Makes a call that the stream goes on with; its serial is told by `begin()`. */
  reopen(stream: RemoteStream, procedure: Procedure<unknown, unknown>, args: unknown): Promise<void>;
  /** Somebody waits for what the host sends. */
  readOn(): void;
  /** Some of what was unread has been read. */
  wasRead(stream: RemoteStream): void;
}

/** Unread bytes at which a download is given up at the host until its reader has come near. */
const ENOUGH = 16 * 1024 * 1024;
/** Unread bytes at which what cannot be asked for again is given up: a guest that prints must not fill the memory. */
const UNREAD_MAX = 64 * 1024 * 1024;

/**
 * A stream of libvirt's protocol: data in one or both directions, ended by a handshake.
 *
 * The host says whether all went well in its answer to the end: what it could not read or store is told only there.
 *
 * @see libvirt 9.0.0 `virStreamSend`, `virStreamRecv`, `virStreamFinish`, `virStreamAbort`
 */
export class RemoteStream implements DriverStream, ReaderOwner {
  readonly writable: WritableStream<Uint8Array>;
  readonly #wire: StreamWire;
  readonly #procedure: Procedure<unknown, unknown>;
  readonly #reader: StreamReader;
  readonly #rest: DownloadRest | undefined;
  readonly #room: UploadRoom | undefined;
  readonly #ended = Promise.withResolvers<void>();
  #serial = 0;
  #writer!: WritableStreamDefaultController;
  #state: "open" | "finishing" | "ended" = "open";
  /** Whether the host sends: a download that is far ahead of its reader rests. */
  #flow: "on" | "resting" | "reopening" = "on";
  /** The writer has been closed here: its end is no surprise. */
  #closing = false;
  #sparse: Required<DriverStream>["sparse"] | undefined;

  constructor(wire: StreamWire, procedure: Procedure<unknown, unknown>, args: unknown) {
    this.#wire = wire;
    this.#procedure = procedure;
    this.#rest = DownloadRest.of(procedure, args);
    this.#room = UploadRoom.of(procedure, args);
    this.#reader = new StreamReader(this, procedure.name);
    this.#ended.promise.catch(() => {});
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

  get readable(): ReadableStream<Uint8Array> {
    return this.#reader.readable;
  }

  get sparse(): Required<DriverStream>["sparse"] {
    return this.#sparse ??= { readable: this.#reader.sparse, writable: this.writable };
  }

  /** Its call has been sent. */
  begin(serial: number): void {
    this.#serial = serial;
  }

  /** Whether its reader has much to do yet. */
  get full(): boolean {
    return this.#reader.unread.full;
  }

  /** Whether somebody waits for what the host says of it. */
  get awaited(): boolean {
    return this.#state === "finishing" || this.#reader.waiting;
  }

  /** Whether the host can be told to send no more of it for a while. */
  get canRest(): boolean {
    return this.#rest?.args !== undefined;
  }

  async #send(chunk: Part): Promise<void> {
    if (this.#procedure.stream === "read") {
      throw new TypeError(`Cannot write to the stream of ${this.#procedure.name}: it only reads`);
    }
    if (!(chunk instanceof Uint8Array)) return await this.#sendHole(chunk);
    const fitting = this.#room?.fitting(chunk) ?? chunk;
    for (let at = 0; at < fitting.length; at += STREAM_CHUNK) {
      if (this.#state !== "open") throw await this.#hostEnding();
      const part = fitting.subarray(at, at + STREAM_CHUNK);
      await this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.continue, part);
    }
    if (fitting.length < chunk.length) throw await this.#tooMuch();
  }

  /** What fits is stored as of an upload of that length, and the rest refused here. */
  async #tooMuch(): Promise<unknown> {
    this.#closing = true;
    return await this.#finish().then(() => this.#room!.tooMuch(), (error) => error);
  }

  async #sendHole(chunk: Hole): Promise<void> {
    if (this.#sparse === undefined || !Number.isSafeInteger(chunk?.hole) || chunk.hole < 0) {
      throw new TypeError(
        `Cannot write to the stream of ${this.#procedure.name}, wanted bytes or a hole of a sparse stream: ` +
          `found another thing`,
      );
    }
    if (this.#state !== "open") throw await this.#hostEnding();
    const fitting = this.#room?.fitting(chunk) ?? chunk;
    // To the host, a hole of no length is the end.
    if (fitting.hole === 0) return;
    await this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.continue, fitting);
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
      this.#wire.readOn();
    }
    return this.#ended.promise;
  }

  /** Takes a packet of the host. Bytes are a copy. */
  receive(status: number, part: Part | undefined, error: VirtError | undefined): void {
    if (this.#state === "ended") return;
    if (status === MessageStatus.error) return this.fail(error!);
    if (status === MessageStatus.ok) return this.#close();
    // The host has no more. It keeps the stream until it is told that this was read, and says then how reading went.
    if (part instanceof Uint8Array && part.length === 0) return void this.#finish();
    this.#rest?.came(part!);
    this.#reader.push(part!);
    const { bytes } = this.#reader.unread;
    if (bytes > ENOUGH && this.#state === "open" && this.canRest) return this.#stopFlow();
    if (bytes > UNREAD_MAX) this.#overflow();
  }

  #overflow(): void {
    this.readerBroke(
      new VirtError(
        `Cannot read the stream of ${this.#procedure.name}, wanted at most ${UNREAD_MAX} unread bytes: more came`,
        { code: "OVERFLOW", domain: "STREAMS", outcome: "unknown" },
      ),
    );
  }

  #stopFlow(): void {
    this.#flow = "resting";
    this.#tellAborted();
    this.#wire.forget(this.#serial);
  }

  #goOn(): void {
    this.#flow = "reopening";
    this.#wire.reopen(this, this.#procedure, this.#rest!.args).then(() => {
      this.#flow = "on";
      // It was given up before the host had opened it: the host is told now.
      if (this.#state !== "ended") return;
      this.#tellAborted();
      this.#wire.forget(this.#serial);
    }, (error) => this.fail(error));
  }

  readerWaits(): void {
    this.#wire.readOn();
  }

  readerTook(): void {
    if (this.#flow === "resting" && !this.full && this.#state === "open") this.#goOn();
    this.#wire.wasRead(this);
  }

  readerCancelled(reason: unknown): Promise<void> {
    return this.abort(reason);
  }

  readerBroke(error: unknown): void {
    this.abort(error).catch(() => {});
  }

  #close(): void {
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    this.#reader.close();
    // Whatever is being piped into it has to learn that nobody takes it any more.
    if (!this.#closing) this.#writer.error(this.#hostEnded());
    this.#ended.resolve();
  }

  /** Ends both directions with an error. */
  fail(error: unknown): void {
    if (this.#state === "ended") return;
    this.#state = "ended";
    this.#wire.forget(this.#serial);
    this.#reader.fail(error);
    this.#writer.error(error);
    this.#ended.reject(error);
  }

  /** Tells the host to drop the stream; what is unread is lost, and its reader is told so. */
  abort(reason: unknown = this.#aborted()): Promise<void> {
    if (this.#state === "ended") {
      this.#reader.fail(reason);
      return Promise.resolve();
    }
    // A host that was told that all was read has nothing left to drop.
    const told = this.#state === "finishing" && !this.#closing;
    const sent = told || this.#flow !== "on" ? undefined : this.#tellAborted();
    this.fail(reason);
    return sent ?? Promise.resolve();
  }

  #tellAborted(): Promise<void> {
    return this.#wire.sendStream(this.#procedure, this.#serial, MessageStatus.error).catch(() => {});
  }

  #aborted(): VirtError {
    return new VirtError(`The stream of ${this.#procedure.name} was aborted`, {
      code: "OPERATION_ABORTED",
      domain: "STREAMS",
      outcome: "unknown",
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.abort();
  }
}
