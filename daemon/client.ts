import type { Closed, ConnectOptions, DriverConnection } from "../core/driver.ts";
import type { CallOptions } from "../core/references.ts";
import {
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  type MessageHeader,
  MessageType,
  PROGRAM_VERSION,
  readHeader,
  remoteProcedures as remote,
  XdrReader,
} from "../drivers/libvirt/wire/mod.ts";
import { eventWords, numberOf } from "../events/mod.ts";
import { CallQueue } from "./call_queue.ts";
import { ClientLogin } from "./client_login.ts";
import { afterMicrotasks, ClientOutput } from "./client_output.ts";
import { asksForHoles, ClientStreams } from "./client_streams.ts";
import type { ClientArrival, ClientSurroundings } from "./client_surroundings.ts";
import { wordsOf } from "./daemon_log.ts";
import { EventRegistrations } from "./event_registrations.ts";
import type { EventMessage } from "./event_messages.ts";
import { type ByteEnds, FrameSocket } from "./frame_socket.ts";
import { KeepaliveWatch } from "./keepalive_watch.ts";
import { hasProgram, type IndexedProcedure, procedureOf } from "./procedures.ts";
import { readOnlyAccess, refused, unknownCall } from "./refusals.ts";
import { openedStream } from "./served_call.ts";

/** What a client may send before it has logged in. */
const STRANGER_FRAME = 65536;
/** Few calls are longer: they carry a document. */
const LONG_CALL = 1 << 20;
/** What a client that has gone, or must go, has to take the rest of what it was sent. */
const REST_MS = 2_000;
/** `VIR_CONNECT_RO` */
const READ_ONLY = 1;

/** One client: takes its calls, runs them, and sends what comes of them. */
export class Client {
  readonly id: number;
  readonly login: ClientLogin;
  readonly keepalive: KeepaliveWatch = new KeepaliveWatch();
  /** When it came, in milliseconds of `performance.now()`. */
  readonly since: number = performance.now();
  /** What it has opened. */
  connection: DriverConnection | undefined;
  /** The name by which it has opened that. */
  uri = "";
  /** Whether it is to be told when what it has opened ends. */
  wantsClosing = false;
  readonly #arrival: ClientArrival;
  readonly #around: ClientSurroundings;
  readonly #socket: FrameSocket;
  readonly #output: ClientOutput;
  readonly #reader = new XdrReader();
  readonly #header: MessageHeader = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  readonly #gone = new AbortController();
  readonly #waiting = new CallQueue();
  readonly callOptions: CallOptions = { signal: this.#gone.signal };
  #readonly: boolean;
  #buffer: Uint8Array | undefined;
  #calls = 0;
  #running = 0;
  #answered: PromiseWithResolvers<void> | undefined;
  #opening: Promise<DriverConnection> | undefined;
  #disposing: Promise<void> | undefined;
  #events: EventRegistrations | undefined;
  #streams: ClientStreams | undefined;
  #stranger = true;
  #ended = false;

  constructor(bytes: ByteEnds, arrival: ClientArrival, around: ClientSurroundings) {
    this.id = arrival.id;
    this.login = new ClientLogin(arrival.users);
    this.#arrival = arrival;
    this.#readonly = arrival.readonly;
    this.#around = around;
    this.#socket = new FrameSocket(bytes, (error) => this.#end("writing failed", error));
    this.#output = new ClientOutput(this.#socket, () => this.#running > 0);
  }

  /** Calls that are being served. */
  get running(): number {
    return this.#running;
  }

  /** Streams that are open. */
  get openStreams(): number {
    return this.#streams?.size ?? 0;
  }

  /** Bytes that have come from it, and gone to it. */
  get traffic(): { readonly bytesIn: number; readonly bytesOut: number } {
    return this.#socket;
  }

  /** The events that it wants of what it has opened. */
  get events(): EventRegistrations {
    return this.#events ??= new EventRegistrations(this.connection!, this.#around.limits.eventsPerClient, {
      send: (message) => this.#tell(message),
      failed: (error) => {
        this.#around.log.error("an event could not be told", { client: this.id, error: wordsOf(error) });
      },
    });
  }

  /** It has proved who it is. */
  loggedIn(username: string): void {
    this.login.succeed(username);
    this.#known();
    this.#around.log.info("a client has logged in", { client: this.id, user: username });
  }

  /** It has not; after so many times it is let go. */
  loginFailed(username: string, attempts: number): void {
    this.#around.metrics.failedLogins++;
    this.#around.log.warn("a login has failed", { client: this.id, by: this.#arrival.by, user: username });
    if (this.login.fail() < attempts) return;
    // When the answer has been written.
    queueMicrotask(() => afterMicrotasks(() => this.#end("its logins failed")));
  }

  /** From here on it is no stranger: it has logged in or, where it need not, opened something. */
  #known(): void {
    if (!this.#stranger || !this.login.done) return;
    this.#stranger = false;
    this.#around.known(this);
  }

  /** Ends a stranger whose time is over, or whose place others need. */
  evict(why: string): void {
    this.#around.metrics.clientsEvicted++;
    this.#end(why);
    this.#socket.close();
  }

  /** Serves it; resolves, never rejects, when nothing of it is left. */
  async serve(): Promise<void> {
    try {
      await this.#socket.read(
        (buffer, start, end) => this.#take(buffer, start, end),
        () => this.login.done ? undefined : STRANGER_FRAME,
      );
      this.#end("it has left");
    } catch (error) {
      this.#end("it broke the protocol, or its connection did", error);
    }
    await this.#cleanUp();
    await this.#socket.end(REST_MS);
    this.#around.gone(this);
  }

  #take(buffer: Uint8Array, start: number, end: number): void {
    const reader = this.#reader;
    const header = this.#header;
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      reader.reset(buffer);
    }
    reader.window(start + LENGTH_BYTES, end);
    readHeader(reader, header);
    this.keepalive.heard();
    switch (header.type) {
      case MessageType.call:
        if (this.#hasRoom(end - start)) return this.#call(header, reader);
        return this.#wait(buffer.slice(start, end));
      case MessageType.stream:
      case MessageType.streamHole:
        // What was under way when a stream ended still arrives.
        return this.#streams?.receive(
          header.serial,
          header.status,
          header.type === MessageType.streamHole,
          reader,
        );
      case MessageType.message:
        return this.#message(header);
    }
    throw refused("RPC", `Unexpected message type ${header.type}`);
  }

  /** Long calls are run alone: many of them at once would take memory beyond all limits. */
  #hasRoom(bytes: number): boolean {
    if (this.#running === 0) return true;
    return this.#running < this.#around.limits.callsPerClient && bytes <= LONG_CALL;
  }

  #wait(frame: Uint8Array): void {
    this.#waiting.push(frame);
    if (this.#waiting.bytes > this.#around.limits.waitingBytesPerClient) this.#socket.pause("calls");
  }

  /** Keepalive is all that comes as a message. */
  #message({ program, procedure }: MessageHeader): void {
    if (program !== KEEPALIVE_PROGRAM) throw refused("RPC", `unexpected program ${program}`);
    if (procedure === KeepaliveProcedure.ping) this.#output.keepalive(KeepaliveProcedure.pong);
  }

  /** Looks after the client, once in an interval; `count` questions without an answer end it. */
  tick(count: number): void {
    if (this.#ended) return;
    // Nothing is heard of whom nobody listens to; that somebody is here is told unasked.
    if (this.#socket.paused) return this.#output.keepalive(KeepaliveProcedure.pong);
    const todo = this.keepalive.tick(count);
    if (todo === "ask") this.#output.keepalive(KeepaliveProcedure.ping);
    if (todo === "give up") this.#end("it does not answer", refused("RPC", "no answer to keepalive"));
  }

  #call(header: MessageHeader, reader: XdrReader): void {
    const { program, procedure: number, serial, version } = header;
    if (this.#calls++ === 0) this.#around.spoke(this);
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
      if (this.#readonly && (served.denied === true || served.denied !== false && served.denied(args))) {
        throw readOnlyAccess(served.method);
      }
      const result = served.run(this, args);
      if (!(result instanceof Promise)) return this.#reply(served, serial, args, result);
      this.#running++;
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
    if (!this.login.done) throw refused("RPC", "authentication required");
    if (needs === "connection" && this.connection === undefined) {
      throw refused("INTERNAL_ERROR", "connection not open");
    }
  }

  #finished(served: IndexedProcedure, serial: number, args: unknown, value: unknown): void {
    this.#running--;
    this.#reply(served, serial, args, value);
    this.#next();
  }

  #failed(served: IndexedProcedure, serial: number, error: unknown): void {
    this.#running--;
    this.#refuse(served, serial, error);
    this.#next();
  }

  #next(): void {
    if (this.#running === 0) this.#answered?.resolve();
    const frame = this.#waiting.shift();
    if (frame === undefined) return;
    if (this.#waiting.bytes <= this.#around.limits.waitingBytesPerClient / 2) this.#socket.resume("calls");
    this.#take(frame, 0, frame.length);
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
    this.#streams ??= new ClientStreams(this.#socket, this.#around.limits.streamsPerClient);
    this.#streams.open(procedure, serial, openedStream(value), asksForHoles(procedure, args));
    this.#around.metrics.streamsOpened++;
  }

  #refuse({ procedure, index }: IndexedProcedure, serial: number, error: unknown): void {
    if (this.#ended) return;
    this.#around.metrics.refused[index]!++;
    this.#output.fail(procedure.program, procedure.number, serial, error);
  }

  /** Sends an event, unless too many wait for the client already. */
  #tell({ procedure, message }: EventMessage): void {
    if (this.#ended) return;
    if (this.#socket.unsent > this.#around.limits.unsentBytesPerClient) {
      return this.#end("it does not take what it is sent", refused("RPC", "too much is unsent"));
    }
    this.#output.message(procedure, message);
    this.#around.metrics.eventsTold++;
  }

  /**
   * Opens what the client has named.
   *
   * @throws {VirtError} `NO_CONNECT` if nothing of that name is served; whatever the driver throws.
   */
  async open(name: string | null, flags: number): Promise<void> {
    if (this.#opening !== undefined) throw refused("INTERNAL_ERROR", "connection already open");
    const served = this.#around.uris.find(name);
    const readonly = this.#arrival.readonly || (flags & READ_ONLY) !== 0;
    const options: ConnectOptions = { readonly, signal: this.#gone.signal };
    this.#opening = served.open(options);
    let connection: DriverConnection;
    try {
      connection = await this.#opening;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
    this.#readonly = readonly;
    this.connection = connection;
    this.uri = served.name;
    this.#known();
    connection.closed.then((closed) => {
      if (this.connection === connection) this.#lost(closed);
    });
  }

  /** What the client works with has ended: nothing that it asks from now on could be answered. */
  #lost({ reason, error }: Closed): void {
    if (this.#ended) return;
    this.#around.log.warn("what a client works with has ended", { client: this.id, uri: this.uri, reason });
    if (this.wantsClosing) {
      const message = { reason: numberOf(eventWords.closeReason, reason) };
      this.#output.message(remote.connectEventConnectionClosed, message);
    }
    this.#end(`"${this.uri}" has ended${error instanceof Error ? `: ${error.message}` : ""}`);
  }

  /** Closes what the client has opened; the client may still speak. */
  async leave(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    this.#events = undefined;
    if (connection !== undefined) await this.#dispose(connection);
  }

  /** Once: a client that has left what it opened still goes. */
  #dispose(opened: DriverConnection): Promise<void> {
    return this.#disposing ??= (async () => await opened[Symbol.asyncDispose]())();
  }

  /** Takes no more calls, and ends it when those that run have been answered, or `graceMs` have passed. */
  async finish(graceMs: number): Promise<void> {
    this.#waiting.clear();
    this.#socket.pause("stopping");
    if (this.#running > 0) {
      const over = Promise.withResolvers<void>();
      const timeout = setTimeout(over.resolve, graceMs);
      this.#answered = Promise.withResolvers();
      await Promise.race([this.#answered.promise, over.promise]);
      clearTimeout(timeout);
    }
    this.#end("the daemon stops");
    await this.#socket.end(REST_MS);
  }

  /** @param error What it did wrong, or what broke: nothing more is sent to it then. */
  #end(why: string, error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#answered?.resolve();
    const facts = { client: this.id, why, calls: this.#calls, user: this.login.username };
    if (error !== undefined) {
      this.#around.log.warn("a client was let go", { ...facts, error: wordsOf(error) });
    } else this.#around.log[this.#stranger ? "debug" : "info"]("a client has gone", facts);
    this.#waiting.clear();
    this.#gone.abort();
    this.#streams?.drop();
    if (error === undefined) this.#socket.endSoon();
    else this.#socket.close();
  }

  async #cleanUp(): Promise<void> {
    try {
      const opened = this.connection ?? await this.#opening?.catch(() => undefined);
      this.connection = undefined;
      if (opened !== undefined) await this.#dispose(opened);
    } catch (error) {
      const facts = { client: this.id, uri: this.uri, error: wordsOf(error) };
      this.#around.log.warn("closing what a client had opened failed", facts);
    }
  }
}

function dropStream(value: unknown): void {
  openedStream(value).abort().catch(() => {});
}
