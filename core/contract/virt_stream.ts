import type { DriverStream } from "./references.ts";

/**
 * Data that flows both ways: a guest's console, a channel to a program in it.
 *
 * Disposing of it, or aborting it, gives it up at both ends.
 *
 * @see libvirt 9.0.0 `virStream`
 */
export interface VirtStream extends DriverStream {
  /**
   * What comes from the guest; it ends where the guest's end does.
   * @see libvirt 9.0.0 `virStreamRecv`
   */
  readonly readable: ReadableStream<Uint8Array>;
  /**
   * What goes to the guest. Closing it ends the stream, and resolves once the host has all.
   * @see libvirt 9.0.0 `virStreamSend`, `virStreamFinish`
   */
  readonly writable: WritableStream<Uint8Array>;
  /**
   * Gives the stream up at once; what has not been read or sent is lost.
   * @see libvirt 9.0.0 `virStreamAbort`
   */
  abort(reason?: unknown): Promise<void>;
}
