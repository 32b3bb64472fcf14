import fc from "fast-check";
import { XdrReader } from "../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../drivers/libvirt/wire/xdr_writer.ts";
import { structValue } from "../drivers/libvirt/wire/_arbitrary.ts";
import { structs } from "../drivers/libvirt/wire/_fields.ts";
import { procedureOf } from "../drivers/libvirt/wire/_procedures.ts";
import { found, goldenPackets } from "./_corpus.ts";
import type { Target } from "./_fuzz.ts";

const all = Object.values(structs);
const indexes = new Map(all.map(({ codec }, index) => [codec as unknown, index]));
const reader = new XdrReader();

/** A struct's number in two bytes, then what it is read from. */
function input(index: number, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(2 + payload.length);
  new DataView(bytes.buffer).setUint16(0, index);
  bytes.set(payload, 2);
  return bytes;
}

async function golden(): Promise<readonly Uint8Array[]> {
  const inputs: Uint8Array[] = [];
  for (const { bytes } of await goldenPackets()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const type = view.getUint32(16);
    if (view.getUint32(4) === 0x6b656570 || type > 2 || view.getUint32(24) !== 0) continue;
    const { args, ret } = procedureOf(view.getUint32(4), view.getUint32(12));
    const index = indexes.get(type === 1 ? ret : args);
    if (index !== undefined) inputs.push(input(index, bytes.subarray(28)));
  }
  return inputs;
}

/** Everything that an answer holds on to, in words of eight bytes. */
function held(value: unknown): number {
  if (typeof value === "string") return 1 + value.length;
  if (value instanceof Uint8Array) return 1 + value.length;
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + held(each), 1);
}

/** Each generated struct of the protocol. */
export const xdr: Target = {
  async corpus() {
    const samples = all.map(({ codec }, index) => {
      const [value] = fc.sample(structValue(Object.keys(structs)[index]!), { numRuns: 1, seed: index });
      const writer = new XdrWriter();
      codec.write(writer, value);
      return input(index, writer.bytes.slice());
    });
    return [...samples, ...await golden(), ...await found("xdr")];
  },
  tokens: ["\0\0\0\0", "\0\0\0\x01", "\0\0\0\x07", "\0\0\0\x01a\0\0\0", "\xff"],
  run(bytes) {
    if (bytes.length < 2) return;
    const { codec } = all[(bytes[0]! << 8 | bytes[1]!) % all.length]!;
    const payload = bytes.subarray(2);
    reader.reset(payload);
    const value = codec.read(reader);
    // Whatever it says of itself, it asks for no more than what arrived.
    if (held(value) > 64 + 9 * payload.length) throw new Error("an answer far larger than its bytes");
    reader.finish();
  },
};
