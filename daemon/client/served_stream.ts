import { VirtError } from "../../core/contract/errors.ts";
import type { DriverStream, Hole } from "../../core/contract/references.ts";
import { MessageStatus, type Procedure } from "../../drivers/libvirt/wire/mod.ts";
import { Fifo } from "./fifo.ts";
import { queuedCost } from "./queued_cost.ts";
import { refused } from "../refusals.ts";

type Part = Uint8Array | Hole;

/** What a stream needs of its client. */
export interface StreamClient {
  /** Sends a packet of the stream. */
  sendPacket(stream: ServedStream, status: number, content?: Part): void;
  /** Sends the stream's end by an error. */
  sendError(stream: ServedStream, error: unknown): void;
  /** The most bytes that go into one packet. */
  readonly longestPacket: number;
  /** Whether enough waits for the client to take it. */
  readonly full: boolean;
  /** Resolves once the client has taken some of that, or has gone. */
  drained(): Promise<void>;
  /** So many bytes of memory more, or fewer, wait for the driver. */
  waits(bytes: number): void;
  /** Nothing more comes of the stream, and what comes for it is dropped. */
  streamEnded(stream: ServedStream): void;
}

/**
 * The daemon's end of a stream: what the driver gives goes to the client as fast as it takes it, what the client sends is
 * written as fast as the driver takes it.
 *
 * @see libvirt 9.0.0 `daemonHandleStream`
 */
export class ServedStream {
  readonly procedure: Procedure<unknown, unknown>;
  readonly serial: number;
  readonly #client: StreamClient;
  readonly #stream: DriverStream;
  readonly #sparse: boolean;
  readonly #waiting = new Fifo<Part>();
  #waitingBytes = 0;
  #writer: WritableStreamDefaultWriter<Part> | undefined;
  #reader: ReadableStreamDefaultReader<Part> | undefined;
  #writing = false;
  #finishing = false;
  #ended = false;

  /** @param sparse Whether the client has asked for holes. */
  constructor(
    client: StreamClient,
    procedure: Procedure<unknown, unknown>,
    serial: number,
    stream: DriverStream,
    sparse: boolean,
  ) {
    this.#client = client;
    this.procedure = procedure;
    this.serial = serial;
    this.#stream = stream;
    this.#sparse = sparse && stream.sparse !== undefined;
  }

  /** Begins to give the client what the driver has; the reply to the call has been written. */
  start(): void {
    if (this.procedure.stream === "write") return;
    const readable: ReadableStream<Part> = this.#sparse
      ? this.#stream.sparse!.readable
      : this.#stream.readable;
    this.#reader = readable.getReader();
    this.#give(this.#reader).catch((error) => this.#fail(error));
  }

  async #give(reader: ReadableStreamDefaultReader<Part>): Promise<void> {
    for (;;) {
      const { done, value } = await reader.read();
      if (this.#ended) return;
      if (done) break;
      if (!(value instanceof Uint8Array)) {
        if (!await this.#send(value)) return;
        continue;
      }
      const { longestPacket } = this.#client;
      for (let at = 0; at < value.length; at += longestPacket) {
        if (!await this.#send(value.subarray(at, at + longestPacket))) return;
      }
    }
    // No bytes are the end of them; the client says when it has read them all.
    this.#client.sendPacket(this, MessageStatus.continue, new Uint8Array(0));
  }

  /** Sends some as soon as the client has room for it, before others see that room; whether the stream is still wanted. */
  async #send(part: Part): Promise<boolean> {
    while (this.#client.full && !this.#ended) await this.#client.drained();
    if (this.#ended) return false;
    this.#client.sendPacket(this, MessageStatus.continue, part);
    return true;
  }

  /** Takes a packet of the client. The bytes are this stream's from here on. */
  receive(status: number, part: Part | undefined): void {
    if (this.#ended) return;
    switch (status) {
      case MessageStatus.continue:
        return this.#take(part!);
      case MessageStatus.ok:
        if (this.#finishing) break;
        this.#finishing = true;
        return this.#write();
      case MessageStatus.error:
        return this.#aborted();
    }
    this.#fail(refused("RPC", `stream aborted with unexpected status ${status}`));
  }

  #take(part: Part): void {
    if (this.procedure.stream === "read") {
      return this.#fail(refused("RPC", "Unexpected data of the client on a stream that it reads"));
    }
    if (this.#finishing) {
      return this.#fail(refused("RPC", "Unexpected data of the client after the stream's end"));
    }
    if (part instanceof Uint8Array) {
      if (part.length === 0) return;
    } else if (!this.#sparse) {
      return this.#fail(refused("RPC", "Unexpected hole of the client in a stream without holes"));
    }
    this.#waiting.push(part);
    this.#waits(costOf(part));
    this.#write();
  }

  #write(): void {
    if (this.#writing) return;
    this.#writing = true;
    this.#writeAll().catch((error) => this.#fail(error));
  }

  async #writeAll(): Promise<void> {
    for (let part; (part = this.#waiting.shift()) !== undefined;) {
      this.#writer ??= this.#openWriter();
      await this.#writer.write(part);
      if (this.#ended) return;
      this.#waits(-costOf(part));
    }
    // Before anything is waited for: what comes from here on begins anew.
    this.#writing = false;
    if (this.#finishing) await this.#finish();
  }

  #openWriter(): WritableStreamDefaultWriter<Part> {
    const writable = this.#sparse ? this.#stream.sparse!.writable : this.#stream.writable;
    const writer = (writable as WritableStream<Part>).getWriter();
    // What fails there fails the write too.
    writer.closed.catch(() => {});
    return writer;
  }

  async #finish(): Promise<void> {
    if (this.procedure.stream !== "read") {
      this.#writer ??= this.#openWriter();
      await this.#writer.close();
    }
    if (this.#ended) return;
    this.#end();
    this.#client.sendPacket(this, MessageStatus.ok);
    // What was closed is not to be dropped; what was read to its end is nothing any more.
    this.#reader?.cancel().catch(() => {});
  }

  #aborted(): void {
    this.#end();
    this.#client.sendPacket(this, MessageStatus.ok);
    this.#release();
  }

  #fail(error: unknown): void {
    if (this.#ended) return;
    this.#end();
    this.#client.sendError(this, error);
    this.#release(error);
  }

  #waits(bytes: number): void {
    this.#waitingBytes += bytes;
    this.#client.waits(bytes);
  }

  #end(): void {
    this.#ended = true;
    this.#waiting.clear();
    this.#waits(-this.#waitingBytes);
    this.#client.streamEnded(this);
  }

  /** Drops what is left of the driver's stream. */
  #release(reason?: unknown): void {
    const ending = reason ??
      new VirtError("The stream was given up by its client", {
        code: "OPERATION_ABORTED",
        domain: "STREAMS",
        outcome: "unknown",
      });
    this.#reader?.cancel(ending).catch(() => {});
    Promise.try(() => this.#stream.abort(ending)).catch(() => {});
  }

  /** The client has gone. */
  drop(): void {
    if (this.#ended) return;
    this.#end();
    this.#release();
  }
}

function costOf(part: Part): number {
  // A hole takes memory too.
  return queuedCost(part instanceof Uint8Array ? part.length : 0);
}
