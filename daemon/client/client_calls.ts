import { VirtError } from "../../core/contract/errors.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import {
  LENGTH_BYTES,
  type MessageHeader,
  PROGRAM_VERSION,
  readHeader,
  XdrReader,
} from "../../drivers/libvirt/wire/mod.ts";
import { CallQueue } from "./call_queue.ts";
import type { Client } from "./client.ts";
import type { ClientOutput } from "./client_output.ts";
import { asksForHoles, ClientStreams } from "./client_streams.ts";
import type { ClientSurroundings } from "./client_surroundings.ts";
import { endsWithin } from "../ends_within.ts";
import { Fifo } from "./fifo.ts";
import type { FrameSocket } from "./frame_socket.ts";
import { hasProgram, type IndexedProcedure, procedureOf } from "../calls/procedures.ts";
import { readOnlyAccess, refused, unknownCall } from "../refusals.ts";
import { openedStream } from "../calls/served_call.ts";

/** Of the bytes that may wait: from which part on a call is long. Few are: they carry a document. */
const LONG_PART = 4;

/** Bytes that may wait of a client that has not logged in, if that is less: it has little to say. */
const STRANGER_WAITING = 65536;

/** What a client's calls go out by. */
export interface CallSurroundings {
  readonly around: ClientSurroundings;
  readonly socket: FrameSocket;
  readonly output: ClientOutput;
}

/** A call that the driver is done with, and that has not been answered. */
interface SettledCall {
  readonly long: boolean;
  readonly answer: () => void;
}

/** The calls of one client: runs some at once, lets others wait, and sends what comes of them. */
export class ClientCalls {
  /** How many have come. */
  count = 0;
  /** How many are being served. */
  running = 0;
  /** Whether those that write are refused. */
  readonly: boolean;
  /** Once there has been one. */
  streams: ClientStreams | undefined;
  readonly #gone = new AbortController();
  readonly options: CallOptions = { signal: this.#gone.signal };
  readonly #client: Client;
  readonly #around: ClientSurroundings;
  readonly #socket: FrameSocket;
  readonly #output: ClientOutput;
  readonly #waiting = new CallQueue();
  readonly #settled = new Fifo<SettledCall>();
  readonly #reader = new XdrReader();
  readonly #header: MessageHeader = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  /** Many long ones at once would take memory beyond all limits. */
  #longRuns = false;
  #answered: PromiseWithResolvers<void> | undefined;
  #finishing = false;
  #ended = false;

  constructor(client: Client, { around, socket, output }: CallSurroundings, readonly: boolean) {
    this.#client = client;
    this.#around = around;
    this.#socket = socket;
    this.#output = output;
    this.readonly = readonly;
  }

  /** Bytes of memory that calls take which wait. */
  get waitingBytes(): number {
    return this.#waiting.bytes;
  }

  /**
   * Runs a call or lets it wait. Whether it did: where nothing more may wait the client is paused, and the call comes again.
   *
   * @param reader Stands behind the header.
   * @param buffer Has the call's frame from `start` to `end`, which is copied if it has to wait.
   */
  take(header: MessageHeader, reader: XdrReader, buffer: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    const long = length > this.#around.limits.waitingBytesPerClient / LONG_PART;
    if (!this.#waiting.has(long) && this.#hasRoom(long)) this.#run(header, reader, long);
    else if (this.#waiting.bytesWith(length) <= this.#mayWait) {
      this.#waiting.push(buffer.slice(start, end), long);
    } else {
      this.#socket.pause("calls");
      return false;
    }
    return true;
  }

  get #mayWait(): number {
    const { waitingBytesPerClient } = this.#around.limits;
    return this.#client.login.done
      ? waitingBytesPerClient
      : Math.min(waitingBytesPerClient, STRANGER_WAITING);
  }

  #hasRoom(long: boolean): boolean {
    return this.running < this.#around.limits.callsPerClient && !(long && this.#longRuns);
  }

  /** Runs a call, and answers it when it is done. */
  #run(header: MessageHeader, reader: XdrReader, long: boolean): void {
    const { program, procedure: number, serial, version } = header;
    if (this.count++ === 0) this.#around.spoke(this.#client);
    const served = procedureOf(program, number);
    if (served === undefined || version !== PROGRAM_VERSION) {
      this.#around.metrics.unknownCalls++;
      return this.#output.fail(program, number, serial, unknownCall(header, hasProgram(program)));
    }
    const { procedure } = served;
    try {
      this.#admit(served);
      const args = argumentsOf(procedure, reader);
      if (this.readonly && (served.denied === true || served.denied !== false && served.denied(args))) {
        throw readOnlyAccess(served.method);
      }
      const result = served.run(this.#client, args);
      if (!(result instanceof Promise)) return this.#reply(served, serial, args, result);
      this.running++;
      if (long) this.#longRuns = true;
      result.then(
        (value) => this.#settle(long, () => this.#reply(served, serial, args, value)),
        (error) => this.#settle(long, () => this.#refuse(served, serial, error)),
      );
    } catch (error) {
      this.#refuse(served, serial, error);
    }
  }

  #admit({ needs }: IndexedProcedure): void {
    if (needs === "nothing") return;
    if (!this.#client.login.done) throw refused("RPC", "authentication required");
    if (needs === "connection" && this.#client.connection === undefined) {
      throw refused("INTERNAL_ERROR", "connection not open");
    }
  }

  #settle(long: boolean, answer: () => void): void {
    this.#settled.push({ long, answer });
    this.next();
  }

  /**
   * Answers calls that are done and runs such as wait, as long as the client takes what it is sent. To be called whenever
   * that may have become possible.
   */
  next(): void {
    while (this.#answerOne() || this.#runOne());
    if (this.running === 0) this.#answered?.resolve();
    if (this.#waiting.bytes <= this.#mayWait / 2) this.#socket.resume("calls");
  }

  #answerOne(): boolean {
    // At the end a client that does not take its replies holds nobody up: they wait in its output, which has its bound.
    if (this.#output.held && !this.#finishing && !this.#ended) return false;
    const call = this.#settled.shift();
    if (call === undefined) return false;
    this.running--;
    if (call.long) this.#longRuns = false;
    call.answer();
    return true;
  }

  #runOne(): boolean {
    if (this.#output.held || this.#ended || !this.#hasRoom(false)) return false;
    const call = this.#waiting.shift(this.#hasRoom(true));
    if (call === undefined) return false;
    this.#reader.reset(call.frame);
    this.#reader.window(LENGTH_BYTES, call.frame.length);
    readHeader(this.#reader, this.#header);
    this.#run(this.#header, this.#reader, call.long);
    return true;
  }

  #reply(served: IndexedProcedure, serial: number, args: unknown, value: unknown): void {
    const { procedure, reply, index } = served;
    const streams = procedure.stream !== undefined;
    if (this.#ended) return streams ? dropStream(value) : undefined;
    try {
      this.#output.reply(
        procedure,
        serial,
        () => reply ? reply(value, args) : value,
        streams ? () => this.#openStream(served, serial, args, value) : undefined,
      );
      this.#around.metrics.answered[index]!++;
    } catch (error) {
      // What a driver gives that the wire can't hold, or a stream too many.
      if (streams) dropStream(value);
      this.#refuse(served, serial, error);
    }
  }

  #openStream({ procedure }: IndexedProcedure, serial: number, args: unknown, value: unknown): void {
    this.streams ??= new ClientStreams(this.#socket, this.#output, this.#around.limits);
    this.streams.open(procedure, serial, openedStream(value), asksForHoles(procedure, args));
    this.#around.metrics.streamsOpened++;
  }

  #refuse({ procedure, index }: IndexedProcedure, serial: number, error: unknown): void {
    if (this.#ended) return;
    this.#around.metrics.refused[index]!++;
    this.#output.fail(procedure.program, procedure.number, serial, error);
  }

  /** Takes none of those that wait; resolves when those that run have been answered, or `graceMs` have passed. */
  async finish(graceMs: number): Promise<void> {
    this.#finishing = true;
    this.#waiting.clear();
    this.next();
    if (this.running === 0) return;
    this.#answered = Promise.withResolvers();
    await endsWithin(graceMs, this.#answered.promise);
  }

  /** Ends all that is under way: the client takes no answers any more. */
  end(): void {
    this.#ended = true;
    this.#answered?.resolve();
    this.#waiting.clear();
    this.#gone.abort();
    this.streams?.drop();
    this.next();
  }
}

/** Drops what a driver has opened for nobody. What it gives that is no stream is nothing to drop. */
function dropStream(value: unknown): void {
  Promise.try(() => openedStream(value).abort()).catch(() => {});
}

/**
 * The arguments of a call.
 *
 * @throws {VirtError} `RPC` if they are not what the procedure has.
 */
function argumentsOf({ args }: IndexedProcedure["procedure"], reader: XdrReader): unknown {
  try {
    const value = args?.read(reader);
    reader.finish();
    return value;
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    // The reader is the client's as well, and speaks of a host.
    const why = error.message.replace("Cannot read a message of the host: ", "");
    throw refused("RPC", `Unable to decode message payload: ${why}`);
  }
}
