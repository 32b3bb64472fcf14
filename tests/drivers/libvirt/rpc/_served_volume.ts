import { MessageStatus, MessageType, STREAM_CHUNK } from "../../../../drivers/libvirt/wire/message.ts";
import { NO_POOLS, type Received, type ScriptedServer } from "./_scripted_server.ts";

/** Where a part of the volume is a hole: the second half of each of these. */
const HOLES = 1 << 20;

/**
 * A volume that a scripted server gives as libvirtd does: a packet at a time, the next once the socket has taken it, until
 * its end or the client's.
 */
export class ServedVolume {
  /** The downloads that were asked for. */
  readonly calls: { readonly offset: number; readonly length: number; readonly sparse: boolean }[] = [];
  /** Bytes that have left, holes too. */
  sent = 0;
  /** Downloads whose end the client has told, and those that it gave up. */
  finished = 0;
  aborted = 0;
  /** Set, it answers calls and ends by itself. */
  onCall: ((call: Received) => boolean) | undefined;
  readonly size: number;
  readonly #open = new Set<number>();

  constructor(server: ScriptedServer, size: number) {
    this.size = size;
    server.rules.set("CONNECT_NUM_OF_STORAGE_POOLS", NO_POOLS);
    server.rules.set("STORAGE_VOL_DOWNLOAD", (packet) => {
      if (packet.header.type === MessageType.call) {
        if (!this.onCall?.(packet)) void this.#serve(packet);
        return;
      }
      this.#open.delete(packet.header.serial);
      if (packet.header.status === MessageStatus.ok) this.finished++;
      else this.aborted++;
      packet.finish();
    });
  }

  /** Streams that are open. */
  get open(): number {
    return this.#open.size;
  }

  /** What is at a place. */
  static byteAt(at: number): number {
    return (at * 31 + (at >>> 8) * 7 + (at >>> 16)) & 0xff;
  }

  static bytes(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(to - from);
    for (let at = from; at < to; at++) bytes[at - from] = ServedVolume.byteAt(at);
    return bytes;
  }

  async #serve(call: Received): Promise<void> {
    const { offset, length, flags } = call.args as { offset: bigint; length: bigint; flags: number };
    const from = Number(offset);
    this.calls.push({ offset: from, length: Number(length), sparse: flags === 1 });
    const end = length === 0n ? this.size : Math.min(this.size, from + Number(length));
    const { serial } = call.header;
    this.#open.add(serial);
    call.reply();
    for (let at = from; at < end && this.#open.has(serial);) {
      const hole = flags === 1 && at % HOLES >= HOLES / 2;
      const border = (Math.floor(at / (HOLES / 2)) + 1) * (HOLES / 2);
      const to = Math.min(end, hole ? border : Math.min(border, at + STREAM_CHUNK));
      if (hole) call.streamHole(BigInt(to - at));
      else call.streamData(ServedVolume.bytes(at, to));
      await call.peer.taken;
      this.sent += to - at;
      at = to;
    }
    if (this.#open.has(serial)) call.streamData(new Uint8Array(0));
  }
}
