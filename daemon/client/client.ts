import type { Closed, ConnectOptions, DriverConnection } from "../../core/contract/driver.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import {
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  type MessageHeader,
  MessageType,
  readHeader,
  remoteProcedures as remote,
  XdrReader,
} from "../../drivers/libvirt/wire/mod.ts";
import { eventWords, numberOf } from "../../events/mod.ts";
import { ClientCalls } from "./client_calls.ts";
import { ClientLogin } from "./client_login.ts";
import { afterMicrotasks, ClientOutput } from "./client_output.ts";
import type { ClientArrival, ClientSurroundings } from "./client_surroundings.ts";
import { wordsOf } from "../daemon_log.ts";
import { EventRegistrations } from "../calls/event_registrations.ts";
import type { EventMessage } from "../calls/event_messages.ts";
import { type ByteEnds, FrameSocket } from "./frame_socket.ts";
import { KeepaliveWatch } from "./keepalive_watch.ts";
import { refused } from "../refusals.ts";

/** What a client may send before it has logged in. */
const STRANGER_FRAME = 65536;
/** What a client that has gone, or must go, has to take the rest of what it was sent. */
const REST_MS = 2_000;
/** What a client has to take that rest and to close, when the daemon stops. */
const LEAVE_MS = 1_000;
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
  readonly #calls: ClientCalls;
  /** For what is done for it: its end ends that. */
  readonly callOptions: CallOptions;
  #buffer: Uint8Array | undefined;
  #opening: Promise<DriverConnection> | undefined;
  #disposing: Promise<void> | undefined;
  #events: EventRegistrations | undefined;
  #unauthenticated = true;
  #ended = false;

  constructor(bytes: ByteEnds, arrival: ClientArrival, around: ClientSurroundings) {
    this.id = arrival.id;
    this.login = new ClientLogin(arrival.users);
    this.#arrival = arrival;
    this.#around = around;
    this.#socket = new FrameSocket(bytes, (error) => this.#end("writing failed", error));
    this.#output = new ClientOutput(this.#socket, around.limits.unsentBytesPerClient, {
      busy: () => this.#calls.running > 0,
      took: () => this.#calls.next(),
      full: () => this.#end("it does not take what it is sent", refused("RPC", "too much is unsent")),
    });
    this.#calls = new ClientCalls(
      this,
      { around, socket: this.#socket, output: this.#output },
      arrival.readonly,
    );
    this.callOptions = this.#calls.options;
  }

  /** Calls that are being served. */
  get running(): number {
    return this.#calls.running;
  }

  /** Streams that are open. */
  get openStreams(): number {
    return this.#calls.streams?.size ?? 0;
  }

  /** Bytes of memory that what it has sent takes while it waits: calls, and packets for drivers. */
  get waitingBytes(): { readonly calls: number; readonly streams: number } {
    return { calls: this.#calls.waitingBytes, streams: this.#calls.streams?.waitingBytes ?? 0 };
  }

  /** Bytes that wait for it to take them. */
  get unsentBytes(): number {
    return this.#socket.unsent;
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

  /** From here on it has made itself known: it has logged in or, where it need not, opened something. */
  #known(): void {
    if (!this.#unauthenticated || !this.login.done) return;
    this.#unauthenticated = false;
    this.#around.known(this);
  }

  /** Ends an unauthenticated client whose time is over, or whose place others need. */
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

  /** Whether it took the frame; where not it is to come again. */
  #take(buffer: Uint8Array, start: number, end: number): boolean {
    if (this.#ended) return true;
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
        return this.#calls.take(header, reader, buffer, start, end);
      case MessageType.stream:
      case MessageType.streamHole:
        // What was under way when a stream ended still arrives.
        return this.#calls.streams?.receive(
          header.serial,
          header.status,
          header.type === MessageType.streamHole,
          reader,
        ) ?? true;
      case MessageType.message:
        this.#message(header);
        return true;
    }
    throw refused("RPC", `Unexpected message type ${header.type}`);
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

  /** Sends an event. */
  #tell({ procedure, message }: EventMessage): void {
    if (this.#ended) return;
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
    const options: ConnectOptions = { readonly, signal: this.callOptions.signal };
    this.#opening = served.open(options);
    let connection: DriverConnection;
    try {
      connection = await this.#opening;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
    this.#calls.readonly = readonly;
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
    this.#tellClosing(reason);
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
    this.#socket.pause("stopping");
    await this.#calls.finish(graceMs);
    if (this.#ended) return await this.#socket.end(REST_MS);
    this.#tellClosing("eof");
    if (this.#ended) return;
    this.#gone("the daemon stops");
    await this.#socket.leave(LEAVE_MS);
  }

  /** Tells a client that asked for it why it is let go: it could make an error of the mere end. */
  #tellClosing(reason: Closed["reason"]): void {
    if (!this.wantsClosing) return;
    const message = { reason: numberOf(eventWords.closeReason, reason) };
    this.#output.message(remote.connectEventConnectionClosed, message);
  }

  /** @param error What it did wrong, or what broke: nothing more is sent to it then. */
  #end(why: string, error?: unknown): void {
    if (this.#ended) return;
    this.#gone(why, error);
    if (error === undefined) this.#socket.endSoon();
    else this.#socket.close();
  }

  /** Ends what is done for it. */
  #gone(why: string, error?: unknown): void {
    this.#ended = true;
    const facts = { client: this.id, why, calls: this.#calls.count, user: this.login.username };
    if (error !== undefined) {
      this.#around.log.warn("a client was let go", { ...facts, error: wordsOf(error) });
    } else this.#around.log[this.#unauthenticated ? "debug" : "info"]("a client has gone", facts);
    this.#calls.end();
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
