import type { Closed, ConnectOptions, DriverConnection } from "../core/driver.ts";
import type { CallOptions } from "../core/references.ts";
import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  type MessageHeader,
  MessageStatus,
  MessageType,
  type Procedure,
  PROGRAM_VERSION,
  readHeader,
  remoteProcedures as remote,
  XdrReader,
  type XdrWriter,
} from "../drivers/libvirt/wire/mod.ts";
import { eventWords, numberOf } from "../events/mod.ts";
import { asksForHoles, ClientStreams } from "./client_streams.ts";
import { writeError } from "./error_reply.ts";
import { EventRegistrations } from "./event_registrations.ts";
import { type ByteEnds, FrameSocket } from "./frame_socket.ts";
import { type DaemonLog, wordsOf } from "./daemon_log.ts";
import type { DaemonMetrics } from "./daemon_metrics.ts";
import type { DaemonLimits } from "./limits.ts";
import { hasProgram, type IndexedProcedure, procedureOf } from "./procedures.ts";
import { readOnlyAccess, refused } from "./refusals.ts";
import type { LoginUsers, ScramLogin } from "./scram_login.ts";
import type { ServedUris } from "./served_uri.ts";
import { openedStream } from "./served_call.ts";

/** What a client may send before it has logged in. */
const STRANGER_FRAME = 65536;
/** Bytes that wait for a client before no more of its calls are taken. */
const UNSENT_PAUSE = 1 << 20;
/** `VIR_CONNECT_RO` */
const READ_ONLY = 1;

/** What a daemon gives to each of its clients. */
export interface ClientSurroundings {
  readonly uris: ServedUris;
  readonly limits: Required<DaemonLimits>;
  readonly logger: DaemonLog;
  readonly metrics: DaemonMetrics;
  /** Told once, when the client has called something. */
  readonly spoke: (client: Client) => void;
  /** Told once, when the client is no stranger any more. */
  readonly known: (client: Client) => void;
  /** Told once, when the client has gone and nothing of it is left. */
  readonly gone: (client: Client) => void;
}

/** How a client came. */
export interface ClientArrival {
  readonly id: number;
  /** By which socket, for logs. */
  readonly by: string;
  /** Whether that socket lets nobody write. */
  readonly readonly: boolean;
  /** Who may log in by it; absent where nobody has to. */
  readonly users: LoginUsers | undefined;
}

/** A call that waits until others of its client are done. */
interface WaitingCall {
  readonly frame: Uint8Array;
}

/** One client: takes its calls, runs them, and sends what comes of them. */
export class Client {
  readonly id: number;
  readonly arrival: ClientArrival;
  readonly #socket: FrameSocket;
  readonly #around: ClientSurroundings;
  readonly #reader = new XdrReader();
  readonly #header: MessageHeader = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  readonly #gone = new AbortController();
  readonly #waiting: WaitingCall[] = [];
  readonly callOptions: CallOptions = { signal: this.#gone.signal };
  #waitingBytes = 0;
  #buffer: Uint8Array | undefined;
  #running = 0;
  #flushing = false;
  #answered: PromiseWithResolvers<void> | undefined;
  #ended = false;
  #opening: Promise<DriverConnection> | undefined;
  /** Whether it has proved who it is, or need not. */
  loggedIn: boolean;
  /** Who it is, where it had to log in. */
  username: string | undefined;
  /** The login that is under way. */
  login: ScramLogin | undefined;
  #failedLogins = 0;
  /** Whether nothing is known of it: it has neither logged in nor, where it need not, opened anything. */
  stranger = true;
  /** When it came, in milliseconds of `performance.now()`. */
  readonly since: number = performance.now();
  /** What it has opened. */
  connection: DriverConnection | undefined;
  #events: EventRegistrations | undefined;
  #streams: ClientStreams | undefined;
  /** The name by which it has opened that. */
  uri = "";
  /** Whether it may only read. */
  readonly: boolean;
  /** Whether it is to be told when what it has opened ends. */
  wantsClosing = false;
  /** Whether it is to be asked if it is there. */
  wantsKeepalive = false;
  #heard = true;
  #unanswered = 0;
  /** Calls so far. */
  calls = 0;

  constructor(bytes: ByteEnds, arrival: ClientArrival, around: ClientSurroundings) {
    this.id = arrival.id;
    this.arrival = arrival;
    this.readonly = arrival.readonly;
    this.loggedIn = arrival.users === undefined;
    this.#around = around;
    this.#socket = new FrameSocket(bytes, (error) => this.#end("writing failed", error));
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
  get bytesIn(): number {
    return this.#socket.bytesIn;
  }
  get bytesOut(): number {
    return this.#socket.bytesOut;
  }

  get limits(): Required<DaemonLimits> {
    return this.#around.limits;
  }

  /** The events that it wants of what it has opened. */
  get events(): EventRegistrations {
    return this.#events ??= new EventRegistrations(
      this.connection!,
      this.limits.eventsPerClient,
      ({ procedure, message }) => this.send(procedure, message),
    );
  }

  /** Who may log in by the socket that it came by. */
  get users(): LoginUsers | undefined {
    return this.arrival.users;
  }

  /** It has proved who it is. */
  logIn(username: string): void {
    this.loggedIn = true;
    this.username = username;
    this.login = undefined;
    this.#known();
    this.#around.logger.info("a client has logged in", { client: this.id, user: username });
  }

  /** It has not; after so many times it is let go. */
  loginFailed(username: string, attempts: number): void {
    this.#around.metrics.failedLogins++;
    this.#around.logger.warn("a login has failed", { client: this.id, by: this.arrival.by, user: username });
    if (++this.#failedLogins >= attempts) this.#endSoon("its logins failed");
  }

  #known(): void {
    if (!this.stranger || !this.loggedIn) return;
    this.stranger = false;
    this.#around.known(this);
  }

  /** Ends it when what it is being answered has gone out. */
  #endSoon(why: string): void {
    queueMicrotask(() => afterMicrotasks(() => this.#end(why)));
  }

  /** Ends a stranger that others need the place of. */
  evict(why: string): void {
    this.#end(why, refused("RPC", why));
  }

  /** Serves it; resolves, never rejects, when nothing of it is left. */
  async serve(): Promise<void> {
    try {
      await this.#socket.read(
        (buffer, start, end) => this.#take(buffer, start, end),
        () => this.loggedIn ? undefined : STRANGER_FRAME,
      );
      this.#end("it has left");
    } catch (error) {
      this.#end("it broke the protocol, or its connection did", error);
    }
    await this.#cleanUp();
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
    this.#heard = true;
    switch (header.type) {
      case MessageType.call:
        if (this.#running >= this.limits.callsPerClient) return this.#wait(buffer.slice(start, end));
        return this.#call(header, reader);
      case MessageType.stream:
      case MessageType.streamHole:
        return this.#streamPacket(header, reader);
      case MessageType.message:
        return this.#message(header);
    }
    throw refused("RPC", `Unexpected message type ${header.type}`);
  }

  #wait(frame: Uint8Array): void {
    this.#waiting.push({ frame });
    this.#waitingBytes += frame.length;
    if (this.#waitingBytes > this.limits.waitingBytesPerClient) this.#socket.pause("calls");
  }

  #streamPacket({ type, serial, status }: MessageHeader, reader: XdrReader): void {
    // What was under way when a stream ended still arrives.
    this.#streams?.receive(serial, status, type === MessageType.streamHole, reader);
  }

  /**
   * Looks after the client, once in an interval: asks it whether it is there if it was silent and wants to be asked, and
   * gives it up if it has not answered so many times.
   *
   * @see libvirt 9.0.0 `virKeepAlive`
   */
  tick(count: number): void {
    if (this.#ended) return;
    // Nothing is heard of whom nobody listens to; that somebody is here is told unasked.
    if (this.#socket.paused) return this.#sendKeepalive(KeepaliveProcedure.pong);
    if (this.#heard || !this.wantsKeepalive) {
      this.#heard = false;
      this.#unanswered = 0;
    } else if (this.#unanswered >= count) {
      this.#end("it does not answer", refused("RPC", "no answer to keepalive"));
    } else {
      this.#unanswered++;
      this.#sendKeepalive(KeepaliveProcedure.ping);
    }
  }

  /** Keepalive is all that comes as a message. */
  #message(header: MessageHeader): void {
    if (header.program !== KEEPALIVE_PROGRAM) throw refused("RPC", `unexpected program ${header.program}`);
    if (header.procedure !== KeepaliveProcedure.ping) return;
    this.#sendKeepalive(KeepaliveProcedure.pong);
  }

  #sendKeepalive(procedure: number): void {
    const { out } = this.#socket;
    endFrame(out, beginFrame(out, KEEPALIVE_PROGRAM, procedure, MessageType.message, 0, MessageStatus.ok));
    this.#socket.flush();
  }

  #call(header: MessageHeader, reader: XdrReader): void {
    const { program, procedure: number, serial, version } = header;
    if (this.calls++ === 0) this.#around.spoke(this);
    const served = procedureOf(program, number);
    if (served === undefined) this.#around.metrics.unknownCalls++;
    if (served === undefined || version !== PROGRAM_VERSION) {
      const what = !hasProgram(program)
        ? `Cannot find program ${program} version ${version}`
        : version !== PROGRAM_VERSION
        ? `program version mismatch (actual ${version}, expected ${PROGRAM_VERSION})`
        : `unknown procedure: ${number}`;
      return this.#fail(program, number, serial, refused("RPC", what));
    }
    const { procedure } = served;
    let args: unknown;
    try {
      this.#admit(served);
      if (procedure.args) args = procedure.args.read(reader);
      reader.finish();
      if (this.readonly && (served.denied === true || served.denied !== false && served.denied(args))) {
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

  #refuse(served: IndexedProcedure, serial: number, error: unknown): void {
    this.#around.metrics.refused[served.index]!++;
    this.#fail(served.procedure.program, served.procedure.number, serial, error);
  }

  #admit({ needs }: IndexedProcedure): void {
    if (needs === "nothing") return;
    if (!this.loggedIn) throw refused("RPC", "authentication required");
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
    if (this.#waiting.length === 0 || this.#ended) return;
    const { frame } = this.#waiting.shift()!;
    this.#waitingBytes -= frame.length;
    if (this.#waitingBytes <= this.limits.waitingBytesPerClient / 2) this.#socket.resume("calls");
    this.#take(frame, 0, frame.length);
  }

  #reply(served: IndexedProcedure, serial: number, args: unknown, value: unknown): void {
    const { procedure } = served;
    if (this.#ended) {
      if (procedure.stream) openedStream(value).abort().catch(() => {});
      return;
    }
    const { out } = this.#socket;
    const before = out.length;
    try {
      const start = begin(out, procedure, serial, MessageStatus.ok);
      if (procedure.ret) procedure.ret.write(out, served.reply ? served.reply(value, args) : value);
      endFrame(out, start);
      if (procedure.stream) this.#openStream(procedure, serial, args, value);
    } catch (error) {
      // What a driver gives that the wire can't hold.
      out.truncate(before);
      if (procedure.stream) openedStream(value).abort().catch(() => {});
      return this.#refuse(served, serial, error);
    }
    this.#around.metrics.answered[served.index]!++;
    this.#flushSoon();
  }

  #openStream(procedure: Procedure<unknown, unknown>, serial: number, args: unknown, value: unknown): void {
    this.#streams ??= new ClientStreams(this.#socket, this.limits.streamsPerClient);
    this.#around.metrics.streamsOpened++;
    this.#streams.open(procedure, serial, openedStream(value), asksForHoles(procedure, args));
  }

  #fail(program: number, number: number, serial: number, error: unknown): void {
    if (this.#ended) return;
    const { out } = this.#socket;
    const start = beginFrame(out, program, number, MessageType.reply, serial, MessageStatus.error);
    writeError(out, error);
    endFrame(out, start);
    this.#flushSoon();
  }

  /** At once where nothing more is to be expected in this turn; else with the other replies of it. */
  #flushSoon(): void {
    if (this.#socket.unsent > UNSENT_PAUSE) this.#holdBack();
    if (this.#running === 0) return this.#socket.flush();
    if (this.#flushing) return;
    this.#flushing = true;
    afterMicrotasks(() => {
      this.#flushing = false;
      this.#socket.flush();
    });
  }

  /** Takes no more calls of a client that does not take its replies. */
  #holdBack(): void {
    this.#socket.pause("replies");
    this.#socket.drained().then(() => this.#socket.resume("replies"));
  }

  /**
   * Opens what the client has named.
   *
   * @throws {VirtError} Whatever the driver throws.
   */
  async open(name: string | null, flags: number): Promise<void> {
    if (this.#opening !== undefined) throw refused("INTERNAL_ERROR", "connection already open");
    const served = this.#around.uris.find(name);
    if ((flags & READ_ONLY) !== 0) this.readonly = true;
    const options: ConnectOptions = { readonly: this.readonly, signal: this.#gone.signal };
    this.#opening = served.open(options);
    try {
      this.connection = await this.#opening;
      this.uri = served.name;
      this.#known();
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
    const { connection } = this;
    connection.closed.then((closed) => {
      if (this.connection === connection) this.#lost(closed);
    });
  }

  /** What the client works with has ended: nothing that it asks from now on could be answered. */
  #lost({ reason, error }: Closed): void {
    if (this.#ended) return;
    this.#around.logger.warn("what a client works with has ended", {
      client: this.id,
      uri: this.uri,
      reason,
    });
    if (this.wantsClosing) {
      this.send(remote.connectEventConnectionClosed, { reason: numberOf(eventWords.closeReason, reason) });
    }
    this.#end(`"${this.uri}" has ended${error instanceof Error ? `: ${error.message}` : ""}`);
  }

  /** Sends what no call asked for. */
  send<Message>({ program, number, args }: Procedure<Message, unknown>, message: Message): void {
    if (this.#ended) return;
    if (this.#socket.unsent > this.limits.unsentBytesPerClient) {
      return this.#end("it does not take what it is sent", refused("RPC", "too much is unsent"));
    }
    const { out } = this.#socket;
    const before = out.length;
    try {
      const start = beginFrame(out, program, number, MessageType.message, 0, MessageStatus.ok);
      args!.write(out, message);
      endFrame(out, start);
      this.#around.metrics.eventsTold++;
    } catch (error) {
      out.truncate(before);
      this.#around.logger.error("an event could not be told", { client: this.id, error: wordsOf(error) });
    }
    this.#flushSoon();
  }

  /** Closes what the client has opened; the client may still speak. */
  async leave(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    this.#events = undefined;
    await connection?.[Symbol.asyncDispose]();
  }

  /** Takes no more calls, and ends it when those that run have been answered, or `graceMs` have passed. */
  async finish(graceMs: number): Promise<void> {
    this.#waiting.length = 0;
    this.#socket.pause("stopping");
    if (this.#running > 0) {
      const timer = Promise.withResolvers<void>();
      const timeout = setTimeout(timer.resolve, graceMs);
      this.#answered = Promise.withResolvers();
      await Promise.race([this.#answered.promise, timer.promise]);
      clearTimeout(timeout);
    }
    this.#end("the daemon stops");
  }

  #end(why: string, error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#answered?.resolve();
    const facts = { client: this.id, why, calls: this.calls, user: this.username };
    if (error === undefined) this.#around.logger.info("a client has gone", facts);
    else this.#around.logger.warn("a client was let go", { ...facts, error: wordsOf(error) });
    this.#waiting.length = 0;
    this.#gone.abort();
    this.#streams?.drop();
    if (error === undefined) this.#socket.end();
    else this.#socket.close();
  }

  async #cleanUp(): Promise<void> {
    const opened = this.connection ?? await this.#opening?.catch(() => undefined);
    this.connection = undefined;
    try {
      await opened?.[Symbol.asyncDispose]();
    } catch (error) {
      this.#around.logger.warn("closing what a client had opened failed", {
        client: this.id,
        uri: this.uri,
        error: wordsOf(error),
      });
    }
  }
}

function begin(
  out: XdrWriter,
  { program, number }: Procedure<unknown, unknown>,
  serial: number,
  status: number,
) {
  return beginFrame(out, program, number, MessageType.reply, serial, status);
}

/** Runs after the microtasks that are there now, and those that these make. */
function afterMicrotasks(does: () => void, hops = 6): void {
  queueMicrotask(() => hops === 0 ? does() : afterMicrotasks(does, hops - 1));
}
