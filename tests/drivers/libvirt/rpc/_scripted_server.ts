import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  type MessageHeader,
  MessageStatus,
  MessageType,
  readHeader,
} from "../../../../drivers/libvirt/wire/message.ts";
import type { Procedure } from "../../../../drivers/libvirt/wire/procedure.ts";
import { error as errorCodec } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import { procedureOf } from "../wire/_procedures.ts";

/** What of an error matters to a test; the rest is as libvirtd fills it. */
export interface WireError {
  readonly code: number;
  readonly domain?: number;
  readonly message?: string | null;
}

/** One connection of a client, as the server sees it. */
export class ScriptedPeer {
  /** Bytes a write at most: 1 splits each packet at every byte. */
  chunk = Infinity;
  readonly #connection: Deno.Conn;
  #writing: Promise<void> = Promise.resolve();
  closed = false;

  constructor(connection: Deno.Conn) {
    this.#connection = connection;
  }

  /** Waits between what was sent before and what is sent from here on. */
  pause(ms: number): void {
    this.#writing = this.#writing.then(() => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  /** Resolves when the client's side has taken what was sent. */
  get taken(): Promise<void> {
    return this.#writing;
  }

  /** Sends nothing from here on. */
  mute(): void {
    this.send = () => {};
  }

  /** Sends bytes as they are, in order. */
  send(bytes: Uint8Array): void {
    const copy = bytes.slice();
    this.#writing = this.#writing.then(() => this.#write(copy)).catch(() => {});
  }

  async #write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length && !this.closed;) {
      at += await this.#connection.write(bytes.subarray(at, at + Math.min(this.chunk, bytes.length)));
    }
  }

  /** What `sends` would send: packets, or parts of them. */
  captured(sends: () => void): Uint8Array[] {
    const packets: Uint8Array[] = [];
    this.send = (bytes) => void packets.push(bytes.slice());
    try {
      sends();
    } finally {
      delete (this as Partial<ScriptedPeer>).send;
    }
    return packets;
  }

  /** Sends one message; `payload` writes what follows the header. */
  message(header: Partial<MessageHeader>, payload?: (writer: XdrWriter) => void): void {
    const { program = 0x20008086, procedure = 1, type = 1, serial = 0, status = 0, version = 1 } = header;
    const writer = new XdrWriter();
    const start = beginFrame(writer, program, procedure, type, serial, status, version);
    payload?.(writer);
    endFrame(writer, start);
    this.send(writer.bytes);
  }

  /** Sends an event. */
  event<M>(procedure: Procedure<M, unknown>, message: M): void {
    const { program, number } = procedure;
    this.message({ program, procedure: number, type: MessageType.message }, (writer) => {
      procedure.args!.write(writer, message);
    });
  }

  /** Asks the client whether it is there. */
  ping(): void {
    this.message({
      program: KEEPALIVE_PROGRAM,
      procedure: KeepaliveProcedure.ping,
      type: MessageType.message,
    });
  }

  /** Ends the connection once all that was sent before is out. */
  async close(): Promise<void> {
    await this.#writing;
    this.closeNow();
  }

  closeNow(): void {
    if (this.closed) return;
    this.closed = true;
    this.#connection.close();
  }
}

/** A packet of the client. */
export class Received {
  constructor(
    readonly peer: ScriptedPeer,
    readonly header: MessageHeader,
    /** Such as `DOMAIN_GET_INFO`, `KEEPALIVE_PING` or `KEEPALIVE_PONG`. */
    readonly name: string,
    /** Of a call. */
    readonly args: unknown,
    /** Of a stream's packet. */
    readonly data: Uint8Array,
  ) {}

  #answer(type: number, status: number, payload?: (writer: XdrWriter) => void): void {
    this.peer.message({ ...this.header, type, status }, payload);
  }

  reply(value?: unknown): void {
    const { ret } = procedureOf(this.header.program, this.header.procedure);
    this.#answer(MessageType.reply, MessageStatus.ok, (writer) => ret?.write(writer, value));
  }

  fail(error: WireError): void {
    const type = this.header.type === MessageType.stream ? MessageType.stream : MessageType.reply;
    this.#answer(type, MessageStatus.error, (writer) => writeError(writer, error));
  }

  /** Sends a hole of the stream that this call began. */
  streamHole(length: bigint): void {
    this.#answer(MessageType.streamHole, MessageStatus.continue, (writer) => {
      writer.i64(length);
      writer.u32(0);
    });
  }

  /** Sends data of the stream that this call began; none at all says that no more comes. */
  streamData(data: Uint8Array): void {
    this.#answer(MessageType.stream, MessageStatus.continue, (writer) => writer.raw(data));
  }

  /** Ends the stream that this call began. */
  finish(error?: WireError): void {
    if (error) {
      return this.#answer(MessageType.stream, MessageStatus.error, (writer) => writeError(writer, error));
    }
    this.#answer(MessageType.stream, MessageStatus.ok);
  }
}

function writeError(writer: XdrWriter, { code, domain = 10, message = "No such luck" }: WireError): void {
  const none = { dom: null, net: null, str1: null, str2: null, str3: null, int1: -1, int2: -1 };
  errorCodec.write(writer, { ...none, code, domain, message, level: 2 });
}

/** Answers a packet by itself, so that the test need not. */
export type Rule = (packet: Received) => void;

/** What a daemon answers to those who open a connection and end it. */
export const HANDSHAKE: Readonly<Record<string, Rule>> = {
  AUTH_LIST: (call) => call.reply({ types: [0] }),
  CONNECT_SUPPORTS_FEATURE: (call) => call.reply({ supported: 1 }),
  CONNECT_OPEN: (call) => call.reply(),
  CONNECT_CLOSE: (call) => call.reply(),
};

/** What a daemon answers who is asked something quick ahead of a first call to its storage that may take long. */
export function NO_POOLS(call: Received): void {
  call.reply({ num: 0 });
}

/**
 * A daemon of the test's own on a real Unix socket: rules answer what they name, all else waits for `next()`.
 */
export class ScriptedServer implements AsyncDisposable {
  readonly path: string;
  /** May change at any time. */
  readonly rules: Map<string, Rule>;
  /** All packets so far, by name, in order. */
  readonly names: string[] = [];
  readonly peers: ScriptedPeer[] = [];
  #gate = Promise.withResolvers<void>();
  #reading = true;
  readonly #dir: string;
  readonly #listener: Deno.Listener;
  readonly #inbox: Received[] = [];
  readonly #work: Promise<void>[] = [];
  #wake = Promise.withResolvers<void>();

  private constructor(dir: string, rules: Readonly<Record<string, Rule>>, transport: "unix" | "tcp") {
    this.#dir = dir;
    this.path = `${dir}/sock`;
    this.rules = new Map(Object.entries(rules));
    this.#listener = transport === "unix"
      ? Deno.listen({ transport, path: this.path })
      : Deno.listen({ hostname: "127.0.0.1", port: 0 });
    this.#work.push(this.#accept());
  }

  static async start(
    rules: Readonly<Record<string, Rule>> = {},
    transport: "unix" | "tcp" = "unix",
  ): Promise<ScriptedServer> {
    return new ScriptedServer(await Deno.makeTempDir({ prefix: "dv-rpc-" }), rules, transport);
  }

  /** Host and port, of a server that listens there. */
  get address(): string {
    return `127.0.0.1:${(this.#listener.addr as Deno.NetAddr).port}`;
  }

  /** A URI for the driver, with the handshake that a real daemon needs. */
  get uri(): string {
    return this.#listener.addr.transport === "tcp"
      ? `test+tcp://${this.address}/default`
      : `test+unix:///default?socket=${this.path}`;
  }

  /** Stops reading what clients send, or goes on. */
  set reading(on: boolean) {
    this.#reading = on;
    if (on) {
      this.#gate.resolve();
      this.#gate = Promise.withResolvers();
    }
  }

  async #accept(): Promise<void> {
    for await (const connection of this.#listener) {
      const peer = new ScriptedPeer(connection);
      this.peers.push(peer);
      this.#work.push(this.#serve(connection, peer));
      this.#woken();
    }
  }

  #woken(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers();
  }

  async #serve(connection: Deno.Conn, peer: ScriptedPeer): Promise<void> {
    const buffer = new Uint8Array(65536);
    let rest: Uint8Array = new Uint8Array(0);
    try {
      for (;;) {
        if (!this.#reading) await this.#gate.promise;
        const count = await connection.read(buffer);
        if (count === null) return;
        const all = new Uint8Array(rest.length + count);
        all.set(rest);
        all.set(buffer.subarray(0, count), rest.length);
        rest = this.#packets(all, peer);
      }
    } catch {
      // The client, or the test, ended the connection.
    } finally {
      peer.closeNow();
      this.#woken();
    }
  }

  #packets(bytes: Uint8Array, peer: ScriptedPeer): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let at = 0;
    while (bytes.length - at >= 4 && bytes.length - at >= view.getUint32(at)) {
      const end = at + view.getUint32(at);
      this.#take(bytes.subarray(at + 4, end), peer);
      at = end;
    }
    return bytes.subarray(at);
  }

  #take(bytes: Uint8Array, peer: ScriptedPeer): void {
    const reader = new XdrReader(bytes);
    const header = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
    readHeader(reader, header);
    const packet = received(peer, header, reader);
    this.names.push(packet.name);
    const rule = this.rules.get(packet.name);
    if (rule) return rule(packet);
    this.#inbox.push(packet);
    this.#woken();
  }

  /** The next packet that no rule answered; of that name, if one is given. */
  async next(name?: string): Promise<Received> {
    for (;;) {
      const index = this.#inbox.findIndex((packet) => name === undefined || packet.name === name);
      if (index >= 0) return this.#inbox.splice(index, 1)[0]!;
      await this.#wake.promise;
    }
  }

  /** The next `count` packets that no rule answered. */
  async take(count: number): Promise<Received[]> {
    const packets: Received[] = [];
    while (packets.length < count) packets.push(await this.next());
    return packets;
  }

  /** The first client, once it is here. */
  async peer(): Promise<ScriptedPeer> {
    while (this.peers.length === 0) await this.#wake.promise;
    return this.peers[0]!;
  }

  /** Resolves when all clients have gone. */
  async gone(): Promise<void> {
    while (this.peers.length === 0 || this.peers.some((peer) => !peer.closed)) await this.#wake.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#listener.close();
    this.reading = true;
    for (const peer of this.peers) peer.closeNow();
    for (let done = 0; done < this.#work.length; done++) await this.#work[done];
    await Deno.remove(this.#dir, { recursive: true });
  }
}

function received(peer: ScriptedPeer, header: MessageHeader, reader: XdrReader): Received {
  const none = new Uint8Array(0);
  if (header.program === KEEPALIVE_PROGRAM) {
    const ping = header.procedure === KeepaliveProcedure.ping;
    return new Received(peer, header, ping ? "KEEPALIVE_PING" : "KEEPALIVE_PONG", undefined, none);
  }
  const { name, args } = procedureOf(header.program, header.procedure);
  if (header.type === MessageType.stream || header.type === MessageType.streamHole) {
    return new Received(peer, header, name, undefined, reader.rest());
  }
  const value = args?.read(reader);
  reader.finish();
  return new Received(peer, header, name, value, none);
}
