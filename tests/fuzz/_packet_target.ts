import assert from "node:assert/strict";
import { VirtError } from "../../core/contract/errors.ts";
import { RpcChannel } from "../../drivers/libvirt/rpc/channel.ts";
import { eventDecoders } from "../../drivers/libvirt/rpc/event_decoders.ts";
import type { ByteChannel } from "../../drivers/libvirt/rpc/transport/socket.ts";
import type { Procedure } from "../../drivers/libvirt/wire/procedure.ts";
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { type AnyProcedure, programs } from "../drivers/libvirt/wire/_procedures.ts";
import { found, goldenPackets } from "./_corpus.ts";
import type { Target } from "./_fuzz.ts";

const known = new Map(
  Object.values(programs).flat().map((procedure) => [`${procedure.program}:${procedure.number}`, procedure]),
);

/** A peer that says what it is told, in pieces, and then hangs up. */
class Script implements ByteChannel {
  readonly #input: Uint8Array;
  readonly #piece: number;
  #at = 0;

  constructor(input: Uint8Array) {
    this.#input = input;
    // Most inputs in one piece, some in two, few in many.
    const kind = input.length % 16;
    this.#piece = kind === 0 ? 7 : kind < 4 ? Math.ceil(input.length / 2) : 65536;
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

/** The procedure that the first packet answers, whatever else is wrong with it. */
function asked(view: DataView): { readonly procedure: AnyProcedure; readonly serial: number } {
  const none = { procedure: remote.domainLookupByName as AnyProcedure, serial: 1 };
  if (view.byteLength < 28) return none;
  const procedure = known.get(`${view.getUint32(4)}:${view.getInt32(12)}`) ?? none.procedure;
  return { procedure, serial: view.getUint32(20) || 1 };
}

/** Every call ends, and in no other way than these. */
async function settled(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    assert(error instanceof VirtError, String(error));
  }
}

async function streamed(channel: RpcChannel, procedure: Procedure<unknown, unknown>): Promise<void> {
  const { stream } = await channel.openStream(procedure, undefined);
  try {
    for await (const chunk of stream.readable) {
      if (chunk.length > 1 << 20) throw new Error("a chunk of 1 MiB");
    }
  } finally {
    await stream.abort().catch(() => {});
  }
}

/** Messages of a host, on a connection with calls under way. */
export const packets: Target = {
  async corpus() {
    const answers = (await goldenPackets()).filter(({ from }) => from === "daemon");
    return [...answers.map(({ bytes }) => bytes), ...await found("packets")];
  },
  tokens: ["\0\0\0\x1c", "\x20\x00\x80\x86", "keep", "\0\0\0\0\0\0\0\0"],
  async run(input) {
    const { procedure, serial } = asked(new DataView(input.buffer, input.byteOffset, input.byteLength));
    const channel = new RpcChannel(new Script(input), undefined, { before: serial - 1, last: 0xffffffff });
    channel.expectsMessages = () => true;
    channel.onMessage = (program, number, payload) => eventDecoders.get(`${program}:${number}`)?.(payload);
    // The arguments are of no matter here.
    const bare = { ...procedure, args: undefined };
    const calls = [
      settled(
        bare.stream && input.length % 4 === 0 ? streamed(channel, bare) : channel.call(bare, undefined),
      ),
      settled(channel.call({ ...remote.domainLookupByName, args: undefined }, undefined)),
    ];
    const { error } = await channel.closed;
    await Promise.all(calls);
    await channel.close();
    if (error && (error as VirtError).message !== "The connection is lost: the host closed it") throw error;
  },
};
