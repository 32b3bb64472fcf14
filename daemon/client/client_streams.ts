import type { DriverStream, Hole } from "../../core/contract/references.ts";
import {
  MessageStatus,
  type Procedure,
  remoteProcedures as remote,
  STREAM_CHUNK,
  type XdrReader,
} from "../../drivers/libvirt/wire/mod.ts";
import type { ClientOutput } from "./client_output.ts";
import type { FrameSocket } from "./frame_socket.ts";
import type { DaemonLimits } from "../limits.ts";
import { queuedCost } from "./queued_cost.ts";
import { refused } from "../refusals.ts";
import { ServedStream, type StreamClient } from "./served_stream.ts";

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
  readonly #output: ClientOutput;
  readonly #limits: Required<DaemonLimits>;
  readonly #streams = new Map<number, ServedStream>();
  #waitingBytes = 0;

  constructor(socket: FrameSocket, output: ClientOutput, limits: Required<DaemonLimits>) {
    this.#socket = socket;
    this.#output = output;
    this.#limits = limits;
  }

  /** How many are open. */
  get size(): number {
    return this.#streams.size;
  }

  /** Bytes of memory that wait for the driver, of all of them. */
  get waitingBytes(): number {
    return this.#waitingBytes;
  }

  /** @throws {VirtError} `OPERATION_FAILED` if the client has as many as it may; `RPC` if the number is another stream's. */
  open(procedure: Procedure<unknown, unknown>, serial: number, stream: DriverStream, sparse: boolean): void {
    const { streamsPerClient: max } = this.#limits;
    if (this.#streams.size >= max) {
      throw refused("OPERATION_FAILED", `a client may have ${max} streams open`);
    }
    if (this.#streams.has(serial)) throw refused("RPC", `the call ${serial} has a stream already`);
    const served = new ServedStream(this, procedure, serial, stream, sparse);
    // Before it has a place: what can't be started takes none.
    served.start();
    this.#streams.set(serial, served);
  }

  /**
   * Takes a packet of the client; one of a stream that has ended is dropped. Whether it did: where no more may wait for
   * drivers the client is paused, and the packet comes again.
   */
  receive(serial: number, status: number, hole: boolean, reader: XdrReader): boolean {
    const stream = this.#streams.get(serial);
    if (stream === undefined) return true;
    if (status === MessageStatus.continue && this.#waitingBytes > 0) {
      const bytes = this.#waitingBytes + queuedCost(reader.left);
      if (bytes > this.#limits.waitingBytesPerClient) {
        this.#socket.pause("streams");
        return false;
      }
    }
    if (hole) stream.receive(status, readHole(reader));
    else stream.receive(status, status === MessageStatus.continue ? reader.rest() : undefined);
    return true;
  }

  get longestPacket(): number {
    return Math.min(STREAM_CHUNK, this.#output.longestPacket);
  }

  get full(): boolean {
    return this.#output.streamsWait;
  }

  drained(): Promise<void> {
    return this.#output.drained();
  }

  sendPacket({ procedure, serial }: ServedStream, status: number, content?: Uint8Array | Hole): void {
    this.#output.packet(procedure, serial, status, content);
  }

  sendError({ procedure, serial }: ServedStream, error: unknown): void {
    this.#output.failStream(procedure, serial, error);
  }

  waits(bytes: number): void {
    this.#waitingBytes += bytes;
    if (bytes < 0) this.#socket.resume("streams");
  }

  streamEnded(stream: ServedStream): void {
    if (this.#streams.get(stream.serial) === stream) this.#streams.delete(stream.serial);
    // What waits to be taken may be its own, which is dropped.
    this.#socket.resume("streams");
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
