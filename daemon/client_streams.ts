import type { DriverStream, Hole } from "../core/references.ts";
import {
  beginFrame,
  endFrame,
  MessageStatus,
  MessageType,
  type Procedure,
  remoteProcedures as remote,
  type XdrReader,
} from "../drivers/libvirt/wire/mod.ts";
import { writeError } from "./error_reply.ts";
import type { FrameSocket } from "./frame_socket.ts";
import { refused } from "./refusals.ts";
import { ServedStream, type StreamClient } from "./served_stream.ts";

/** Bytes that wait for a driver before no more is read from the client that sends them, and when more is. */
const WAITING_FULL = 4 << 20;
const WAITING_ROOM = 1 << 20;

/** `VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM` and `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM` */
const SPARSE = 1;

/** Whether a call asks for a stream with holes. */
export function asksForHoles(procedure: Procedure<unknown, unknown>, args: unknown): boolean {
  const transfers: readonly unknown[] = [remote.storageVolDownload, remote.storageVolUpload];
  return transfers.includes(procedure) && ((args as { readonly flags: number }).flags & SPARSE) !== 0;
}

/** The streams of one client, on its socket. */
export class ClientStreams implements StreamClient {
  readonly #socket: FrameSocket;
  readonly #max: number;
  readonly #streams = new Map<number, ServedStream>();
  #full = false;

  /** @param max How many a client may have open. */
  constructor(socket: FrameSocket, max: number) {
    this.#socket = socket;
    this.#max = max;
  }

  /** How many are open. */
  get size(): number {
    return this.#streams.size;
  }

  /** @throws {VirtError} `OPERATION_FAILED` if the client has as many as it may; `RPC` if the number is another stream's. */
  open(procedure: Procedure<unknown, unknown>, serial: number, stream: DriverStream, sparse: boolean): void {
    if (this.#streams.size >= this.#max) {
      throw refused("OPERATION_FAILED", `a client may have ${this.#max} streams open`);
    }
    if (this.#streams.has(serial)) throw refused("RPC", `the call ${serial} has a stream already`);
    const served = new ServedStream(this, procedure, serial, stream, sparse);
    this.#streams.set(serial, served);
    served.start();
  }

  /** Takes a packet of the client; one of a stream that has ended is dropped. */
  receive(serial: number, status: number, hole: boolean, reader: XdrReader): void {
    const stream = this.#streams.get(serial);
    if (stream === undefined) return;
    if (hole) stream.receive(status, readHole(reader));
    else stream.receive(status, status === MessageStatus.continue ? reader.rest() : undefined);
    if (stream.waitingBytes > WAITING_FULL && !this.#full) {
      this.#full = true;
      this.#socket.pause("streams");
    }
  }

  get unsent(): number {
    return this.#socket.unsent;
  }

  drained(): Promise<void> {
    return this.#socket.drained();
  }

  sendPacket(
    { procedure, serial }: ServedStream,
    status: number,
    content?: Uint8Array | Hole | { readonly error: unknown },
  ): void {
    const { out } = this.#socket;
    const hole = content !== undefined && "hole" in content ? content.hole : undefined;
    const type = hole === undefined ? MessageType.stream : MessageType.streamHole;
    const start = beginFrame(out, procedure.program, procedure.number, type, serial, status);
    if (hole !== undefined) {
      out.i64(BigInt(hole));
      out.u32(0);
    } else if (content instanceof Uint8Array) out.raw(content);
    else if (content !== undefined && "error" in content) writeError(out, content.error);
    endFrame(out, start);
    this.#socket.flush();
  }

  streamTook(): void {
    if (!this.#full) return;
    for (const stream of this.#streams.values()) if (stream.waitingBytes > WAITING_ROOM) return;
    this.#full = false;
    this.#socket.resume("streams");
  }

  streamEnded(stream: ServedStream): void {
    this.#streams.delete(stream.serial);
    this.streamTook();
  }

  /** The client has gone. */
  drop(): void {
    for (const stream of [...this.#streams.values()]) stream.drop();
  }
}

function readHole(reader: XdrReader): Hole {
  const length = reader.i64();
  reader.u32();
  reader.finish();
  const hole = Number(length);
  if (!(hole > 0 && Number.isSafeInteger(hole))) throw refused("RPC", `a hole of ${length} bytes`);
  return { hole };
}
