import { afterMs } from "../core/after_ms.ts";
import type { CallOptions } from "../core/references.ts";
import { type MessageHeader, PROGRAM_VERSION, type XdrReader } from "../drivers/libvirt/wire/mod.ts";
import { CallQueue } from "./call_queue.ts";
import type { Client } from "./client.ts";
import type { ClientOutput } from "./client_output.ts";
import { asksForHoles, ClientStreams } from "./client_streams.ts";
import type { ClientSurroundings } from "./client_surroundings.ts";
import type { FrameSocket } from "./frame_socket.ts";
import { hasProgram, type IndexedProcedure, procedureOf } from "./procedures.ts";
import { readOnlyAccess, refused, unknownCall } from "./refusals.ts";
import { openedStream } from "./served_call.ts";

/** Few calls are longer: they carry a document. */
const LONG_CALL = 1 << 20;

/** What a client's calls go out by. */
export interface CallSurroundings {
  readonly around: ClientSurroundings;
  readonly socket: FrameSocket;
  readonly output: ClientOutput;
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
  #answered: PromiseWithResolvers<void> | undefined;
  #ended = false;

  constructor(client: Client, { around, socket, output }: CallSurroundings, readonly: boolean) {
    this.#client = client;
    this.#around = around;
    this.#socket = socket;
    this.#output = output;
    this.readonly = readonly;
  }

  /** Long calls are run alone: many of them at once would take memory beyond all limits. */
  hasRoom(bytes: number): boolean {
    if (this.running === 0) return true;
    return this.running < this.#around.limits.callsPerClient && bytes <= LONG_CALL;
  }

  /** Keeps a call until others are done. */
  wait(frame: Uint8Array): void {
    this.#waiting.push(frame);
    if (this.#waiting.bytes > this.#around.limits.waitingBytesPerClient) this.#socket.pause("calls");
  }

  /** Runs a call, and answers it when it is done. */
  run(header: MessageHeader, reader: XdrReader): void {
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
      const args = procedure.args?.read(reader);
      reader.finish();
      if (this.readonly && (served.denied === true || served.denied !== false && served.denied(args))) {
        throw readOnlyAccess(served.method);
      }
      const result = served.run(this.#client, args);
      if (!(result instanceof Promise)) return this.#reply(served, serial, args, result);
      this.running++;
      result.then(
        (value) => this.#finished(served, serial, args, value),
        (error) => this.#failed(served, serial, error),
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

  #finished(served: IndexedProcedure, serial: number, args: unknown, value: unknown): void {
    this.running--;
    this.#reply(served, serial, args, value);
    this.#next();
  }

  #failed(served: IndexedProcedure, serial: number, error: unknown): void {
    this.running--;
    this.#refuse(served, serial, error);
    this.#next();
  }

  #next(): void {
    if (this.running === 0) this.#answered?.resolve();
    const frame = this.#waiting.shift();
    if (frame === undefined) return;
    if (this.#waiting.bytes <= this.#around.limits.waitingBytesPerClient / 2) this.#socket.resume("calls");
    this.#client.again(frame);
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
    this.streams ??= new ClientStreams(this.#socket, this.#around.limits.streamsPerClient);
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
    this.#waiting.clear();
    if (this.running === 0) return;
    const over = Promise.withResolvers<void>();
    const stop = afterMs(graceMs, over.resolve);
    this.#answered = Promise.withResolvers();
    await Promise.race([this.#answered.promise, over.promise]);
    stop();
  }

  /** Ends all that is under way: the client takes no answers any more. */
  end(): void {
    this.#ended = true;
    this.#answered?.resolve();
    this.#waiting.clear();
    this.#gone.abort();
    this.streams?.drop();
  }
}

function dropStream(value: unknown): void {
  openedStream(value).abort().catch(() => {});
}
