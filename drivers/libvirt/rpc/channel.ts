import { checkDeadline } from "../../../core/contract/time_limits.ts";
import type {
  Closed,
  CloseReason,
  InFlightOptions,
  KeepaliveOptions,
} from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions, DriverStream } from "../../../core/contract/references.ts";
import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  type MessageHeader,
  MessageStatus,
  MessageType,
  PROGRAM_VERSION,
  readHeader,
} from "../wire/message.ts";
import type { Procedure } from "../wire/procedure.ts";
import { malformed } from "../wire/wire_error.ts";
import { readWhole } from "../wire/unknown_types.ts";
import { XdrReader } from "../wire/xdr_reader.ts";
import { CallLanes } from "./call_lanes.ts";
import type { RpcCaller } from "./caller.ts";
import { ChannelStreams } from "./channel_streams.ts";
import { FirstCalls } from "./first_calls.ts";
import { Keepalive } from "./keepalive.ts";
import { PendingCall } from "./pending_call.ts";
import { readRemoteError } from "./remote_error.ts";
import type { RemoteStream } from "./remote_stream.ts";
import { type ByteChannel, FrameSocket } from "./transport/socket.ts";

/** Takes a message that nobody asked for: an event. The reader is valid during the call only. */
export type MessageListener = (program: number, procedure: number, payload: XdrReader) => void;

/** Which numbers calls get. */
export interface Serials {
  readonly before: number;
  readonly last: number;
}

/** All that the wire has room for but 0, which events bear. */
const ALL_SERIALS: Serials = { before: 0, last: 0xffffffff };

/**
 * libvirt's RPC on one socket: matches replies to calls, streams to their owners and hands events out.
 *
 * Calls are pipelined. A call that is given up keeps its place until its reply has come, since the host still works on
 * it; the reply is then dropped by its serial.
 */
export class RpcChannel implements RpcCaller, AsyncDisposable {
  readonly #bytes: ByteChannel;
  readonly #socket: FrameSocket;
  readonly #lanes: CallLanes<PendingCall>;
  readonly #firstCalls = new FirstCalls((procedure) => this.#question(procedure));
  readonly #pending = new Map<number, PendingCall>();
  readonly #streams: ChannelStreams;
  readonly #reader = new XdrReader();
  readonly #closed = Promise.withResolvers<Closed>();
  readonly #finished: Promise<void>;
  #header: MessageHeader = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  #buffer: Uint8Array | undefined;
  #serial: number;
  readonly #lastSerial: number;
  #wrapped = false;
  #leaving = false;
  #keepalive: Keepalive | undefined;
  #end: { readonly error: VirtError } | undefined;
  /** Where events go. */
  onMessage: MessageListener = () => {};
  /** Whether events may come at any time. */
  expectsMessages: () => boolean = () => false;

  /** @param serials The number before the first call's, and the last one, after which they begin anew. */
  constructor(bytes: ByteChannel, inFlight?: InFlightOptions, serials: Serials = ALL_SERIALS) {
    this.#serial = serials.before;
    this.#lastSerial = serials.last;
    this.#bytes = bytes;
    this.#lanes = new CallLanes(inFlight);
    this.#socket = new FrameSocket(
      bytes,
      () => this.#pending.size,
      (error) => this.#lost("error", "writing failed", error),
    );
    this.#streams = new ChannelStreams(this.#socket, {
      checkOpen: () => {
        if (this.#end) throw this.#end.error;
      },
      awaitsReplies: () => this.#pending.size > 0,
      expectsMessages: () => this.expectsMessages(),
      rests: (resting) => resting ? this.#keepalive?.rest() : this.#keepalive?.wake(),
      pong: () => this.#sendKeepalive(KeepaliveProcedure.pong),
      reopen: (stream, procedure, args) => this.#reopen(stream, procedure, args),
    });
    this.#finished = this.#socket.read((buffer, start, end) => this.#take(buffer, start, end)).then(
      () => this.#lost("eof", "the host closed it"),
      (error) => this.#lost("error", error instanceof VirtError ? error.message : "reading failed", error),
    );
  }

  get closed(): Promise<Closed> {
    return this.#closed.promise;
  }

  call<A, R>(procedure: Procedure<A, R>, args: A, options?: CallOptions): Promise<R> {
    return this.#start(procedure, args, false, undefined, options) as Promise<R>;
  }

  callFor<A, R, K extends keyof R>(
    procedure: Procedure<A, R>,
    args: A,
    key: K,
    options?: CallOptions,
  ): Promise<R[K]> {
    return this.#start(procedure, args, false, key as string, options) as Promise<R[K]>;
  }

  async openStream<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    options?: CallOptions,
  ): Promise<{ readonly ret: R; readonly stream: DriverStream }> {
    await this.#streams.load();
    return await this.#start(procedure, args, true, undefined, options) as Promise<
      { readonly ret: R; readonly stream: DriverStream }
    >;
  }

  async #reopen(stream: RemoteStream, procedure: Procedure<unknown, unknown>, args: unknown): Promise<void> {
    await this.#start(procedure, args, true, undefined, undefined, stream);
  }

  #start<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    streams: boolean,
    key: string | undefined,
    options: CallOptions | undefined,
    stream?: RemoteStream,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const known = procedure as Procedure<unknown, unknown>;
      const call = new PendingCall(known, args, streams, key, resolve, reject);
      call.stream = stream;
      if (options !== undefined) {
        if (options.timeoutMs !== undefined) checkDeadline(options, `Cannot call ${known.name}`);
        options.signal?.throwIfAborted();
      }
      if (this.#end) throw this.#ending(call);
      call.lane = this.#lanes.of(known);
      if (options !== undefined && (options.signal || options.timeoutMs !== undefined)) {
        call.watch(options, (given, reason) => this.#giveUp(given, reason));
      }
      const first = this.#firstCalls.admit(call);
      if (first?.lane.enter(first)) this.#send(first);
    });
  }

  /** A call of our own, whose answer nobody waits for. */
  #question(procedure: Procedure<unknown, unknown>): PendingCall {
    const call = new PendingCall(procedure, undefined, false, undefined, () => {}, () => {});
    call.lane = this.#lanes.of(procedure);
    return call;
  }

  /** What waited for the end of a first call goes on. */
  #ended(call: PendingCall, served: boolean): void {
    if (call.opens === undefined) return;
    for (const next of this.#firstCalls.ended(call, served)) {
      if (next.lane.enter(next)) this.#send(next);
    }
  }

  /** Sends a call that has its place, and those that get its place where it can't be sent. */
  #send(call: PendingCall): void {
    for (let next: PendingCall | undefined = call; next; next = next.lane.leave()) {
      if (this.#encode(next)) return;
    }
  }

  #encode(call: PendingCall): boolean {
    const { procedure } = call;
    const writer = this.#socket.out;
    const before = writer.length;
    const serial = this.#nextSerial();
    try {
      const start = beginFrame(
        writer,
        procedure.program,
        procedure.number,
        MessageType.call,
        serial,
        MessageStatus.ok,
      );
      procedure.args?.write(writer, call.args);
      endFrame(writer, start);
    } catch (error) {
      writer.truncate(before);
      call.release();
      call.reject(error);
      this.#ended(call, false);
      return false;
    }
    call.serial = serial;
    this.#pending.set(serial, call);
    this.#streams.readOn();
    if (call.streams) {
      // Before the reply: the host may send a console's first bytes ahead of it.
      call.stream = this.#streams.begin(call.stream, procedure, call.args, serial);
    }
    this.#socket.schedule();
    return true;
  }

  #nextSerial(): number {
    // A stream or a stuck call may outlive four thousand million others.
    do {
      this.#serial = this.#serial === this.#lastSerial ? 1 : this.#serial + 1;
    } while (this.#wrapped && (this.#pending.has(this.#serial) || this.#streams.has(this.#serial)));
    if (this.#serial === this.#lastSerial) this.#wrapped = true;
    return this.#serial;
  }

  /** A call frees its place; the next one takes it. */
  #leave(call: PendingCall): void {
    const next = call.lane.leave();
    if (next) this.#send(next);
  }

  #giveUp(call: PendingCall, reason: unknown): void {
    call.release();
    call.abandoned = true;
    if (call.serial === 0 && !this.#firstCalls.withdraw(call) && call.lane.withdraw(call)) {
      this.#ended(call, false);
    }
    call.reject(reason);
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
    if (header.version !== PROGRAM_VERSION) throw malformed(`the version ${header.version} of a program`);
    this.#keepalive?.heard();
    switch (header.type) {
      case MessageType.reply:
        return this.#takeReply(header, reader);
      case MessageType.stream:
        return this.#streams.take(header, reader);
      case MessageType.streamHole:
        return this.#streams.takeHole(header, reader);
      case MessageType.message:
        if (header.program === KEEPALIVE_PROGRAM) return this.#answerPing(header);
        return this.onMessage(header.program, header.procedure, reader);
    }
    throw malformed(`the type ${header.type}`);
  }

  #takeReply(header: MessageHeader, reader: XdrReader): void {
    const call = this.#pending.get(header.serial);
    if (!call) throw malformed(`a reply to the call ${header.serial}, which nobody made`);
    const { procedure } = call;
    if (header.procedure !== procedure.number || header.program !== procedure.program) {
      throw malformed(`a reply of procedure ${header.procedure} to the call of ${procedure.name}`);
    }
    let value: unknown;
    let failure: VirtError | undefined;
    if (header.status === MessageStatus.ok) {
      if (procedure.ret) value = readWhole(reader, procedure.ret.read);
      else reader.finish();
    } else if (header.status === MessageStatus.error) {
      failure = readRemoteError(reader);
      reader.finish();
    } else throw malformed(`the status ${header.status} in a reply`);
    this.#pending.delete(header.serial);
    this.#leave(call);
    this.#ended(call, failure === undefined);
    const { stream } = call;
    if (failure) stream?.fail(failure);
    if (call.abandoned) return void stream?.abort();
    call.release();
    if (failure) return call.reject(failure);
    if (call.key !== undefined) value = (value as Record<string, unknown>)[call.key];
    call.resolve(stream ? { ret: value, stream } : value);
  }

  #answerPing(header: MessageHeader): void {
    if (header.procedure === KeepaliveProcedure.ping) this.#sendKeepalive(KeepaliveProcedure.pong);
  }

  #sendKeepalive(procedure: number): void {
    const { out } = this.#socket;
    endFrame(out, beginFrame(out, KEEPALIVE_PROGRAM, procedure, MessageType.message, 0, MessageStatus.ok));
    this.#socket.schedule();
  }

  /** Begins to ask a silent peer whether it is there. */
  startKeepalive(options: KeepaliveOptions): void {
    if (this.#end) return;
    this.#keepalive = new Keepalive(
      options,
      () => this.#sendKeepalive(KeepaliveProcedure.ping),
      (silentMs) => this.#lost("keepalive", `nothing came from the host for ${silentMs} ms`),
    );
  }

  /** Asks no more; the peer's own questions are still answered. */
  stopKeepalive(): void {
    this.#keepalive?.stop();
    this.#keepalive = undefined;
  }

  #ending(call: PendingCall): VirtError {
    const { error } = this.#end!;
    return new VirtError(error.message, {
      code: error.code,
      domain: error.domain,
      outcome: call.serial === 0 ? "not-sent" : "unknown",
      cause: error.cause ?? error,
    });
  }

  #lost(why: CloseReason, what: string, cause?: unknown): void {
    if (this.#end) return;
    const reason = this.#leaving && why === "eof" ? "client" : why;
    const error = new VirtError(`The connection is lost: ${what}`, {
      code: reason === "client" ? "INVALID_CONN" : "RPC",
      domain: "RPC",
      outcome: "unknown",
      cause,
    });
    this.#end = { error };
    this.#keepalive?.stop();
    this.#streams.readOn();
    this.#socket.close();
    const calls = [...this.#pending.values(), ...this.#firstCalls.drain(), ...this.#lanes.drain()];
    this.#pending.clear();
    for (const call of calls) {
      call.release();
      if (!call.abandoned) call.reject(this.#ending(call));
    }
    this.#streams.fail(error);
    this.#closed.resolve(reason === "client" ? { reason } : { reason, error });
  }

  /** From here on, the host's closing is what was asked for. */
  leave(): void {
    this.#leaving = true;
  }

  /** Closes the socket at once; what is pending is rejected. */
  async close(): Promise<void> {
    this.#lost("client", "it was closed here");
    await this.#finished;
    await this.#bytes.gone;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
