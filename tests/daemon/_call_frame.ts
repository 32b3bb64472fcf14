import {
  beginFrame,
  endFrame,
  MessageStatus,
  MessageType,
  type Procedure,
  XdrWriter,
} from "../../drivers/libvirt/wire/mod.ts";

/** A call as it goes over the wire. */
export function callFrame<Args>(procedure: Procedure<Args, unknown>, args: Args, serial: number): Uint8Array {
  const writer = new XdrWriter();
  const { program, number } = procedure;
  const start = beginFrame(writer, program, number, MessageType.call, serial, MessageStatus.ok);
  procedure.args?.write(writer, args);
  endFrame(writer, start);
  return writer.bytes;
}
