/**
 * libvirt's protocol as data: what both ends of it share, the client in `../rpc` and the daemon.
 *
 * @module
 */
export { clientParameters } from "./client_parameters.ts";
export { EVENT_KINDS, type EventKind } from "./event_kinds.ts";
export {
  beginFrame,
  checkedLength,
  endFrame,
  FRAME_BYTES,
  KEEPALIVE_PROGRAM,
  KeepaliveProcedure,
  LENGTH_BYTES,
  MESSAGE_MAX,
  type MessageHeader,
  MessageStatus,
  MessageType,
  PROGRAM_VERSION,
  readHeader,
  STREAM_CHUNK,
} from "./message.ts";
export type { Procedure, TypedValue, XdrCodec } from "./procedure.ts";
export {
  type Domain,
  type Error as WireError,
  error as errorCodec,
  lxcProcedures,
  qemuProcedures,
  remoteProcedures,
  type TypedParam,
} from "./generated/protocol.gen.ts";
export { record } from "./record.ts";
export { type FieldTypes, typedAs, typesOfGroup } from "./typed_parameters.ts";
export { malformed } from "./wire_error.ts";
export { XdrReader } from "./xdr_reader.ts";
export { XdrWriter } from "./xdr_writer.ts";
