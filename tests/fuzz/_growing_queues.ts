import { CallQueue } from "../../daemon/client/call_queue.ts";
import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import { DigestLayer } from "../../drivers/libvirt/rpc/sasl/digest_layer.ts";
import type { ByteChannel } from "../../drivers/libvirt/rpc/transport/socket.ts";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { XdrReader } from "../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../drivers/libvirt/wire/xdr_writer.ts";
import { RingBuffer } from "../../events/_ring_buffer.ts";
import { type DomainLifecycleEvent, EventDispatcher } from "../../events/mod.ts";
import type { Grower } from "./_growth.ts";

const SOURCE = { subscribe: () => Promise.resolve(), unsubscribe: () => Promise.resolve() };
const KEEPALIVE = 0x6b656570;
const [REPLY, MESSAGE] = [1, 2];

const event = (time: number): DomainLifecycleEvent => ({
  type: "domain.lifecycle",
  time,
  domain: { name: `guest-${time}`, uuid: "564d9bef-acd9-b4e0-c8f0-aea8b9103515" },
  event: "suspended",
  detail: "paused",
});

/** A peer that says what it is told, in pieces, and then hangs up. */
class Script implements ByteChannel {
  readonly #input: Uint8Array;
  readonly #piece: number;
  #at = 0;

  constructor(input: Uint8Array, piece: number) {
    this.#input = input;
    this.#piece = piece;
  }

  read(buffer: Uint8Array): Promise<number | null> {
    const part = this.#input.subarray(this.#at, this.#at + Math.min(buffer.length, this.#piece));
    if (part.length === 0) return Promise.resolve(null);
    buffer.set(part);
    this.#at += part.length;
    return Promise.resolve(part.length);
  }

  write(bytes: Uint8Array): Promise<number> {
    return Promise.resolve(bytes.length);
  }

  close(): void {}
}

/** As much of the daemon's queue as is needed here. */
interface Waiting {
  push(frame: Uint8Array, long: boolean): void;
  shift(longMayRun: boolean): unknown;
}

function frame(program: number, number: number, type: number, serial: number, payload = 0): Uint8Array {
  const bytes = new Uint8Array(28 + payload);
  [bytes.length, program, 1, number, type, serial, 0].forEach((word, at) =>
    new DataView(bytes.buffer).setUint32(4 * at, word)
  );
  return bytes;
}

function joined(count: number, one: (at: number) => Uint8Array): Uint8Array {
  const all = new Uint8Array(count * one(0).length);
  for (let at = 0, end = 0; at < count; at++) {
    const each = one(at);
    all.set(each, end);
    end += each.length;
  }
  return all;
}

/** Reads all that a script says, with as many calls under way as it answers. */
async function conversed(input: Uint8Array, piece: number, calls = 0): Promise<void> {
  const channel = new RpcChannel(new Script(input, piece), undefined, { before: 0, last: 0xffffffff });
  channel.expectsMessages = () => true;
  const answers = Array.from(
    { length: calls },
    () =>
      channel.call({ ...remote.domainCreate, args: undefined, ret: undefined }, undefined).catch(() => {}),
  );
  await channel.closed;
  await Promise.all(answers);
  await channel.close();
}

const { program, number } = remote.domainCreate;
const layer = { secret: new Uint8Array(16).fill(7), most: 65536 };
const [host, client] = [
  await DigestLayer.create(layer.secret, layer.most, "server"),
  () => DigestLayer.create(layer.secret, layer.most),
];

/** Queues, and what is read packet by packet. */
export const growingQueues: readonly Grower[] = [
  {
    name: "RingBuffer",
    prepare: (size) => () => {
      const ring = new RingBuffer<number>(size);
      for (let at = 0; at < size; at++) ring.push(at);
      while (ring.length > 0) ring.shift();
    },
  },
  {
    name: "CallQueue: filled and emptied",
    most: 1024 ** 2,
    prepare(size) {
      const bytes = new Uint8Array(28);
      return () => {
        const queue: Waiting = new (CallQueue as new (most: number) => Waiting)(Infinity);
        for (let at = 0; at < size; at++) queue.push(bytes, at % 7 === 0);
        while (queue.shift(true) !== undefined);
      };
    },
  },
  {
    name: "EventDispatcher: events in a stream",
    most: 1024 ** 2,
    prepare(size) {
      const events = Array.from({ length: size }, (_, at) => event(at));
      return async () => {
        const dispatcher = new EventDispatcher(SOURCE);
        const stream = dispatcher.stream("domain.lifecycle", { capacity: size });
        await stream.ready;
        for (const each of events) dispatcher.emit(each);
        dispatcher.close();
        let count = 0;
        for await (const _ of stream) count++;
        return count;
      };
    },
  },
  {
    name: "EventDispatcher: events emitted by a listener",
    most: 1024 ** 2,
    prepare(size) {
      const events = Array.from({ length: size }, (_, at) => event(at));
      return async () => {
        const dispatcher = new EventDispatcher(SOURCE);
        let first = true;
        const subscription = dispatcher.on("domain.lifecycle", () => {
          if (!first) return;
          first = false;
          for (const each of events) dispatcher.emit(each);
        });
        await subscription.ready;
        dispatcher.emit(event(0));
        dispatcher.close();
      };
    },
  },
  ...(["forth", "back"] as const).map((order): Grower => ({
    name: `EventDispatcher: listeners with filters that come, hear and go, ${order}`,
    most: 256 * 1024,
    prepare: (size) => async () => {
      const dispatcher = new EventDispatcher(SOURCE);
      const all = Array.from(
        { length: size },
        (_, at) => dispatcher.on("domain.lifecycle", () => {}, { domain: `guest-${at}` }),
      );
      await all[0]!.ready;
      dispatcher.emit(event(0));
      if (order === "back") all.reverse();
      for (const each of all) each[Symbol.dispose]();
      dispatcher.close();
    },
  })),
  {
    name: "RpcChannel: pings in pieces",
    most: 256 * 1024,
    prepare(size) {
      const input = joined(size, () => frame(KEEPALIVE, 1, MESSAGE, 0));
      return () => conversed(input, 7);
    },
  },
  {
    name: "RpcChannel: pings at once",
    most: 256 * 1024,
    prepare(size) {
      const input = joined(size, () => frame(KEEPALIVE, 1, MESSAGE, 0));
      return () => conversed(input, 65536);
    },
  },
  {
    name: "RpcChannel: a long packet in pieces",
    most: 16 * 1024 ** 2,
    prepare(size) {
      const input = frame(program, number, REPLY, 1, size & ~3);
      return () => conversed(input, 1000, 1);
    },
  },
  ...([["in their order", (at: number) => at + 1], [
    "backwards",
    (at: number, size: number) => size - at,
  ]] as const)
    .map(([order, serial]): Grower => ({
      name: `RpcChannel: answers to many calls, ${order}`,
      most: 128 * 1024,
      prepare(size) {
        const input = joined(size, (at) => frame(program, number, REPLY, serial(at, size)));
        return () => conversed(input, 65536, size);
      },
    })),
  {
    name: "XdrReader: strings",
    prepare(size) {
      const bytes = new Uint8Array(8 * size);
      for (let at = 0; at < size; at++) bytes.set([0, 0, 0, 2, 0xc3, 0xa9, 0, 0], 8 * at);
      return () => {
        const reader = new XdrReader(bytes);
        const all: string[] = [];
        while (reader.left > 0) all.push(reader.string(4));
        return all;
      };
    },
  },
  ...["a", "é", "\u{1f600}"].map((sign): Grower => ({
    name: `XdrReader: a string of ${sign}`,
    prepare(size) {
      const writer = new XdrWriter();
      writer.string(sign.repeat(size), 2 ** 30);
      const bytes = writer.bytes.slice();
      return () => new XdrReader(bytes).string(2 ** 30);
    },
  })),
  {
    name: "XdrWriter: strings",
    prepare: (size) => () => {
      const writer = new XdrWriter();
      for (let at = 0; at < size; at++) writer.string("é", 4);
      return writer.bytes.length;
    },
  },
  {
    name: "DigestLayer: packets in pieces",
    most: 64 * 1024,
    prepare(size) {
      const input = new Uint8Array(host.wrap(new Uint8Array(100)).length * size);
      return async () => {
        const unwrapping = await client();
        // Of a packet that is too long the first bytes tell; of one of the right length, the last.
        new DataView(input.buffer).setUint32(0, Math.min(input.length - 4, layer.most));
        for (let at = 0; at < input.length; at += 7) unwrapping.unwrap(input.subarray(at, at + 7));
      };
    },
  },
];
