import type { VirtError } from "../../../core/contract/errors.ts";
import type { Hole } from "../../../core/contract/references.ts";
import { beginFrame, endFrame, type MessageHeader, MessageStatus, MessageType } from "../wire/message.ts";
import type { Procedure } from "../wire/procedure.ts";
import { malformed } from "../wire/wire_error.ts";
import type { XdrReader } from "../wire/xdr_reader.ts";
import type { ReadingPause } from "./reading_pause.ts";
import { readRemoteError } from "./remote_error.ts";
import type { RemoteStream, StreamWire } from "./remote_stream.ts";
import type { FrameSocket } from "./transport/socket.ts";

/** Bytes that may wait in the writer before a stream is held back. */
const STREAM_BACKLOG = 1 << 19;

/** What the streams of a connection need of it. */
export interface StreamsOwner {
  /** @throws {VirtError} What has ended the connection. */
  checkOpen(): void;
  /** Whether replies are to come. */
  awaitsReplies(): boolean;
  /** Whether events may come at any time. */
  expectsMessages(): boolean;
  /** Whether nothing is read, so that the host's silence is no sign. */
  rests(resting: boolean): void;
  /** Tells the host that somebody is here. */
  pong(): void;
  reopen(stream: RemoteStream, procedure: Procedure<unknown, unknown>, args: unknown): Promise<void>;
}

/** The streams of one connection, on its socket. */
export class ChannelStreams implements StreamWire {
  readonly #socket: FrameSocket;
  readonly #owner: StreamsOwner;
  readonly #streams = new Map<number, RemoteStream>();
  #streamClass: typeof RemoteStream | undefined;
  /** Comes with the first stream. */
  #pause: ReadingPause | undefined;
  /** Writes to streams that wait for the host to take more. */
  #writersWaiting = 0;

  constructor(socket: FrameSocket, owner: StreamsOwner) {
    this.#socket = socket;
    this.#owner = owner;
  }

  /** Loads what streams need: few programs open one, and all of web streams would come with it. */
  async load(): Promise<void> {
    if (this.#streamClass !== undefined) return;
    const [{ RemoteStream }, { ReadingPause }] = await Promise.all([
      import("./remote_stream.ts"),
      import("./reading_pause.ts"),
    ]);
    this.#streamClass = RemoteStream;
    this.#pause ??= new ReadingPause(
      this.#socket,
      () => this.#owner.pong(),
      () => this.#owner.expectsMessages(),
    );
  }

  /** The stream of a call that is sent, or the one that it goes on with. */
  begin(
    stream: RemoteStream | undefined,
    procedure: Procedure<unknown, unknown>,
    args: unknown,
    serial: number,
  ): RemoteStream {
    const begun = stream ?? new this.#streamClass!(this, procedure, args);
    begun.begin(serial);
    this.#streams.set(serial, begun);
    return begun;
  }

  /** Whether a call has this number and its stream is open. */
  has(serial: number): boolean {
    return this.#streams.has(serial);
  }

  /** The connection has ended. */
  fail(error: VirtError): void {
    for (const stream of [...this.#streams.values()]) stream.fail(error);
  }

  reopen(stream: RemoteStream, procedure: Procedure<unknown, unknown>, args: unknown): Promise<void> {
    return this.#owner.reopen(stream, procedure, args);
  }

  /** Takes a packet of the host. */
  take(header: MessageHeader, reader: XdrReader): void {
    const stream = this.#streams.get(header.serial);
    // What was under way when a stream was given up still arrives.
    if (!stream) return;
    if (header.status === MessageStatus.error) {
      return stream.receive(header.status, undefined, readRemoteError(reader));
    }
    if (header.status !== MessageStatus.ok && header.status !== MessageStatus.continue) {
      throw malformed(`the status ${header.status} in a stream`);
    }
    stream.receive(header.status, reader.rest(), undefined);
    if (stream.full) this.#mayPause(stream);
  }

  /** Takes a hole of the host. */
  takeHole(header: MessageHeader, reader: XdrReader): void {
    const stream = this.#streams.get(header.serial);
    if (!stream) return;
    if (header.status !== MessageStatus.continue) throw malformed(`the status ${header.status} in a hole`);
    const length = reader.i64();
    reader.u32();
    reader.finish();
    const hole = Number(length);
    if (!(hole > 0 && Number.isSafeInteger(hole))) throw malformed(`a hole of ${length} bytes`);
    stream.receive(header.status, { hole }, undefined);
    if (stream.full) this.#mayPause(stream);
  }

  /**
   * Where a stream has much that is unread, and nobody waits for anything else, reading the socket waits: nothing else
   * would hold the host back. A download need not hold events back: it rests by itself when it is too far ahead.
   */
  #mayPause(stream: RemoteStream): void {
    if (this.#owner.awaitsReplies() || this.#writersWaiting > 0) return;
    if (stream.canRest && this.#owner.expectsMessages()) return;
    for (const each of this.#streams.values()) if (each.awaited) return;
    this.#owner.rests(true);
    this.#pause!.begin();
  }

  readOn(): void {
    if (!this.#pause?.on) return;
    this.#owner.rests(false);
    this.#pause.end();
  }

  wasRead(stream: RemoteStream): void {
    const pause = this.#pause;
    if (!pause?.on) return;
    pause.progress();
    if (!stream.full) this.readOn();
  }

  async sendStream(
    procedure: Procedure<unknown, unknown>,
    serial: number,
    status: number,
    data?: Uint8Array | Hole,
  ): Promise<void> {
    this.#owner.checkOpen();
    const { out } = this.#socket;
    const hole = data === undefined || data instanceof Uint8Array ? undefined : data.hole;
    const type = hole === undefined ? MessageType.stream : MessageType.streamHole;
    const start = beginFrame(out, procedure.program, procedure.number, type, serial, status);
    if (hole !== undefined) {
      out.i64(BigInt(hole));
      out.u32(0);
    } else if (data) out.raw(data as Uint8Array);
    endFrame(out, start);
    this.#socket.schedule();
    if (out.length <= STREAM_BACKLOG) return;
    this.#writersWaiting++;
    try {
      // A host that cannot send takes no more after a while.
      this.readOn();
      await this.#socket.drained();
    } finally {
      this.#writersWaiting--;
    }
  }

  forget(serial: number): void {
    this.#streams.delete(serial);
    // What is under way to it has to be read past, and then its end.
    this.readOn();
  }
}
