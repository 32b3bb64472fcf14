import type { Hole } from "../contract/references.ts";

/** Zeros that make a hole: less is not worth a message. */
const BLOCK = 65536;
/** Read at once: little more than libvirt takes in three packets, and few enough bytes to stay in a processor's cache. */
const READ = 15 * BLOCK;

/** A file of this machine that is read to be sent. */
export class FileSource {
  readonly #file: Deno.FsFile;
  readonly #owned: boolean;
  /** Bytes that it will give, where that is known before. */
  readonly size: number | undefined;
  readonly #most: number;

  private constructor(file: Deno.FsFile, owned: boolean, size: number | undefined, most: number) {
    this.#file = file;
    this.#owned = owned;
    this.size = size;
    this.#most = most;
  }

  /** @param most Bytes that are wanted; all that it has unless told. */
  static async open(file: string | URL | Deno.FsFile, most = Infinity): Promise<FileSource> {
    const given = typeof file !== "string" && !(file instanceof URL);
    const opened = given ? file : await Deno.open(file);
    try {
      const { isFile, size } = await opened.stat();
      const at = given && isFile ? await opened.seek(0, Deno.SeekMode.Current) : 0;
      const left = isFile ? Math.max(0, size - at) : most;
      const known = Math.min(left, most);
      return new FileSource(opened, !given, known === Infinity ? undefined : known, most);
    } catch (error) {
      if (!given) opened.close();
      throw error;
    }
  }

  /**
   * Its bytes. Each part is valid until the next is asked for.
   *
   * @param holes Whether blocks of zeros become holes.
   * @param first Whether the first block may.
   */
  async *parts(holes: boolean, first: boolean): AsyncGenerator<Uint8Array | Hole, void> {
    let mayBeHole = first;
    for await (const block of this.#blocks()) {
      if (!holes) {
        yield block;
        continue;
      }
      let data = 0;
      for (let at = 0; at < block.length; at += BLOCK) {
        const end = Math.min(at + BLOCK, block.length);
        const zeros = mayBeHole && allZero(block, at, end);
        mayBeHole = true;
        if (!zeros) continue;
        if (data < at) yield block.subarray(data, at);
        yield { hole: end - at };
        data = end;
      }
      if (data < block.length) yield block.subarray(data);
    }
  }

  /** The next one is read while one is used. */
  async *#blocks(): AsyncGenerator<Uint8Array, void> {
    let [used, next] = [new Uint8Array(READ), new Uint8Array(READ)];
    let left = this.#most;
    let reading = this.#fill(next, Math.min(READ, left));
    try {
      for (;;) {
        const count = await reading;
        if (count === 0) return;
        left -= count;
        [used, next] = [next, used];
        reading = count < READ ? Promise.resolve(0) : this.#fill(next, Math.min(READ, left));
        // It is thrown in its turn.
        reading.catch(() => {});
        yield used.subarray(0, count);
      }
    } finally {
      // Nobody may close the file under it.
      await reading.catch(() => {});
    }
  }

  /** Reads as much as there is: a short read in the middle would shift all blocks behind it. */
  async #fill(buffer: Uint8Array, wanted: number): Promise<number> {
    let count = 0;
    while (count < wanted) {
      const more = await this.#file.read(buffer.subarray(count, wanted));
      if (more === null) break;
      count += more;
    }
    return count;
  }

  close(): void {
    if (this.#owned) this.#file.close();
  }
}

function allZero(bytes: Uint8Array, start: number, end: number): boolean {
  const words = (end - start) >> 2;
  const view = new Int32Array(bytes.buffer, bytes.byteOffset + start, words);
  for (let index = 0; index < words; index++) if (view[index] !== 0) return false;
  for (let index = start + words * 4; index < end; index++) if (bytes[index] !== 0) return false;
  return true;
}
