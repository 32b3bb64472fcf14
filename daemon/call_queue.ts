/** Calls of one client that wait until others of it are done, as they came. */
export class CallQueue {
  readonly #frames: Uint8Array[] = [];
  #bytes = 0;

  /** How many bytes they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** @param frame The caller's no more. */
  push(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#bytes += frame.length;
  }

  shift(): Uint8Array | undefined {
    const frame = this.#frames.shift();
    if (frame !== undefined) this.#bytes -= frame.length;
    return frame;
  }

  clear(): void {
    this.#frames.length = 0;
    this.#bytes = 0;
  }
}
