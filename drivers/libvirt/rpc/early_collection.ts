/** Bytes that are handed out between two collections. */
const STEP = 8 * 1024 * 1024;
/** What V8 lets gather in buffers before it collects those that nobody uses any more. */
const GATHERED = 64 * 1024 * 1024;
/** Of a larger heap, a collection costs more than the memory is worth. */
const SMALL_HEAP = 64 * 1024 * 1024;

/**
 * Has buffers that were handed out, and that nobody uses any more, collected before there are too many of them.
 *
 * V8 waits for 64 MiB, more than all else that a small program needs. A buffer of that size brings it forward; since nobody
 * touches it, it takes no memory.
 */
export class EarlyCollection {
  #bytes = 0;

  /** So many bytes were handed out. */
  handedOut(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes < STEP) return;
    this.#bytes = 0;
    if (Deno.memoryUsage().heapUsed > SMALL_HEAP) return;
    try {
      new ArrayBuffer(GATHERED);
    } catch {
      // Where there is no room for it, memory has a limit, and V8 knows it.
    }
  }
}
