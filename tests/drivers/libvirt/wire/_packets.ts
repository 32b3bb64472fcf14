import assert from "node:assert/strict";
import {
  beginFrame,
  endFrame,
  KEEPALIVE_PROGRAM,
  LENGTH_BYTES,
  type MessageHeader,
  MessageStatus,
  MessageType,
  readHeader,
} from "../../../../drivers/libvirt/wire/message.ts";
import type { XdrCodec } from "../../../../drivers/libvirt/wire/procedure.ts";
import { error as errorCodec } from "../../../../drivers/libvirt/wire/generated/protocol.gen.ts";
import { XdrReader } from "../../../../drivers/libvirt/wire/xdr_reader.ts";
import { XdrWriter } from "../../../../drivers/libvirt/wire/xdr_writer.ts";
import type { Packet } from "./_capturing_proxy.ts";
import { procedureOf } from "./_procedures.ts";

const TYPES = ["call", "reply", "message", "stream"];
const STATUSES = ["ok", "error", "continue"];

/** A packet taken apart. */
export interface DecodedPacket {
  readonly header: MessageHeader;
  /** Such as `DOMAIN_GET_INFO`. */
  readonly name: string;
  /** What the payload is: a codec's struct, a stream's bytes, or nothing. */
  readonly payload: XdrCodec<unknown> | "bytes" | undefined;
  readonly value: unknown;
}

function payloadOf(from: Packet["from"], header: MessageHeader): DecodedPacket["payload"] {
  if (header.program === KEEPALIVE_PROGRAM) return undefined;
  const { args, ret } = procedureOf(header.program, header.procedure);
  // A client that aborts a stream gives no reason.
  if (header.status === MessageStatus.error) return from === "client" ? undefined : errorCodec;
  switch (header.type) {
    case MessageType.call:
    case MessageType.message:
      return args;
    case MessageType.reply:
      return ret;
    case MessageType.stream:
      return header.status === MessageStatus.continue ? "bytes" : undefined;
  }
  throw new Error(`Cannot decode a packet, wanted a call, reply, message or stream: type ${header.type}`);
}

/** Takes a captured packet apart; what does not fit the protocol throws. */
export function decodePacket({ from, bytes }: Packet): DecodedPacket {
  const reader = new XdrReader(bytes);
  assert.equal(reader.u32(), bytes.length);
  const header = { program: 0, version: 0, procedure: 0, type: 0, serial: 0, status: 0 };
  readHeader(reader, header);
  const keepalive = header.program === KEEPALIVE_PROGRAM;
  const name = keepalive
    ? `KEEPALIVE_${header.procedure}`
    : procedureOf(header.program, header.procedure).name;
  const payload = payloadOf(from, header);
  const value = payload === "bytes" ? reader.rest() : payload?.read(reader);
  reader.finish();
  return { header, name, payload, value };
}

/** The bytes of a packet, made anew of its parts. */
export function encodePacket({ header, payload, value }: DecodedPacket): Uint8Array {
  const writer = new XdrWriter(LENGTH_BYTES);
  const { program, procedure, type, serial, status, version } = header;
  const start = beginFrame(writer, program, procedure, type, serial, status, version);
  if (payload === "bytes") writer.raw(value as Uint8Array);
  else payload?.write(writer, value);
  endFrame(writer, start);
  return writer.bytes;
}

/** One word for what a packet is: `DOMAIN_GET_INFO reply ok`. */
export function kindOf({ header, name }: DecodedPacket): string {
  return `${name} ${TYPES[header.type]} ${STATUSES[header.status]}`;
}

/** Decodes each packet and encodes it again, byte for byte; gives how often each kind came. */
export function assertRoundTrip(packets: readonly Packet[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const packet of packets) {
    const decoded = decodePacket(packet);
    const kind = kindOf(decoded);
    assert.equal(encodePacket(decoded).toHex(), packet.bytes.toHex(), kind);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** Packets as text: a line says what each is, the next has its direction and bytes. */
export function formatPackets(packets: readonly Packet[], comment: readonly string[]): string {
  const lines = comment.map((line) => `# ${line}`);
  for (const packet of packets) {
    const decoded = decodePacket(packet);
    lines.push(`# ${kindOf(decoded)}, serial ${decoded.header.serial}`);
    const hex = packet.bytes.toHex().replace(/.{1,108}/g, "\n  $&");
    lines.push(`${packet.from}${hex}`);
  }
  return lines.join("\n") + "\n";
}

/** Reads what `formatPackets()` wrote. */
export function parsePackets(text: string): Packet[] {
  const packets: { from: Packet["from"]; hex: string }[] = [];
  for (const line of text.split("\n")) {
    if (line === "client" || line === "daemon") packets.push({ from: line, hex: "" });
    else if (line.startsWith("  ")) packets.at(-1)!.hex += line.trim();
  }
  return packets.map(({ from, hex }) => ({ from, bytes: Uint8Array.fromHex(hex) }));
}
