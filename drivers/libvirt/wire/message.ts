/**
 * The frame around every message: a length, six words of header, then a payload.
 *
 * @see libvirt 9.0.0 `src/rpc/virnetprotocol.x`
 */

/** The length word, which counts itself. */
export const LENGTH_BYTES = 4;
/** Length word and header. */
export const FRAME_BYTES = 28;
/** The largest message, its length word not counted. */
export const MESSAGE_MAX = 33554432;
/** What fits into one packet of a stream for every libvirt. */
export const STREAM_CHUNK = 262120;

/** Of each of libvirt's programs; it has never changed. */
export const PROGRAM_VERSION = 1;

/** libvirt's keepalive program, version 1. */
export const KEEPALIVE_PROGRAM = 0x6b656570;
/** Its two procedures. */
export const KeepaliveProcedure = { ping: 1, pong: 2 } as const;

/** What a message is. */
export const MessageType = {
  call: 0,
  reply: 1,
  message: 2,
  stream: 3,
  callWithFds: 4,
  replyWithFds: 5,
  streamHole: 6,
} as const;

/** How a message ended, or that more of its stream follows. */
export const MessageStatus = { ok: 0, error: 1, continue: 2 } as const;

/** The six words. */
export interface MessageHeader {
  program: number;
  version: number;
  procedure: number;
  type: number;
  serial: number;
  status: number;
}

import { malformed } from "./wire_error.ts";
import type { XdrReader } from "./xdr_reader.ts";
import type { XdrWriter } from "./xdr_writer.ts";

/** Writes a header with a place for the length; `endFrame` fills it. */
export function beginFrame(
  writer: XdrWriter,
  program: number,
  procedure: number,
  type: number,
  serial: number,
  status: number,
  version = PROGRAM_VERSION,
): number {
  const start = writer.length;
  writer.u32(0);
  writer.u32(program);
  writer.u32(version);
  writer.i32(procedure);
  writer.i32(type);
  writer.u32(serial);
  writer.i32(status);
  return start;
}

/**
 * Fills in the length of the frame that began at `start`.
 *
 * @throws {RangeError} If it is longer than the protocol allows.
 */
export function endFrame(writer: XdrWriter, start: number): void {
  const length = writer.length - start;
  if (length - LENGTH_BYTES > MESSAGE_MAX) {
    throw new RangeError(`Cannot send a message, wanted at most ${MESSAGE_MAX} bytes: ${length}`);
  }
  writer.patch(start, length);
}

/** Reads the header into `header`, so that a reader of many messages allocates none. */
export function readHeader(reader: XdrReader, header: MessageHeader): void {
  header.program = reader.u32();
  header.version = reader.u32();
  header.procedure = reader.i32();
  header.type = reader.i32();
  header.serial = reader.u32();
  header.status = reader.i32();
}

/**
 * Holds a frame's length against the protocol's limits.
 *
 * @param longest What the reader takes at most, if that is less.
 * @throws {VirtError} `RPC`
 */
export function checkedLength(length: number, longest: number = MESSAGE_MAX + LENGTH_BYTES): number {
  if (length < FRAME_BYTES || length > longest) {
    throw malformed(`a length of ${length}, wanted ${FRAME_BYTES} to ${longest}`);
  }
  return length;
}
