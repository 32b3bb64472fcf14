import type { Hole } from "./references.ts";

const ZEROS = 1 << 20;

/** A file of this machine that is written as it comes. */
export class FileSink {
  readonly #file: Deno.FsFile;
  /** Its path, if it was made here. */
  readonly #made: string | URL | undefined;
  readonly #owned: boolean;
  /** Where its old bytes end, between which no hole can be; infinite where it has no holes at all. */
  readonly #old: number;
  #at: number;
  #endsInHole = false;
  #closed = false;

  private constructor(
    file: Deno.FsFile,
    facts: {
      readonly made?: string | URL;
      readonly owned: boolean;
      readonly old: number;
      readonly at: number;
    },
  ) {
    this.#file = file;
    this.#made = facts.made;
    this.#owned = facts.owned;
    this.#old = facts.old;
    this.#at = facts.at;
  }

  static async open(file: string | URL | Deno.FsFile): Promise<FileSink> {
    if (typeof file === "string" || file instanceof URL) {
      const [opened, made] = await openPath(file);
      const old = (await opened.stat()).isFile ? 0 : Infinity;
      return new FileSink(opened, { made, owned: true, old, at: 0 });
    }
    const { isFile, size } = await file.stat();
    const at = isFile ? await file.seek(0, Deno.SeekMode.Current) : 0;
    return new FileSink(file, { owned: false, old: isFile ? size : Infinity, at });
  }

  /** Gives the number of bytes. */
  async write(part: Uint8Array | Hole): Promise<number> {
    if (part instanceof Uint8Array) {
      await this.#bytes(part);
      return part.length;
    }
    const zeros = Math.max(0, Math.min(part.hole, this.#old - this.#at));
    await this.#zeros(zeros);
    const rest = part.hole - zeros;
    if (rest > 0) {
      this.#at += rest;
      await this.#file.seek(this.#at, Deno.SeekMode.Start);
      this.#endsInHole = true;
    }
    return part.hole;
  }

  async #bytes(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) at += await this.#file.write(at === 0 ? bytes : bytes.subarray(at));
    this.#at += bytes.length;
    this.#endsInHole = false;
  }

  async #zeros(count: number): Promise<void> {
    const zeros = new Uint8Array(Math.min(count, ZEROS));
    for (let left = count; left > 0; left -= zeros.length) {
      await this.#bytes(left < zeros.length ? zeros.subarray(0, left) : zeros);
    }
  }

  /** All was written. */
  async finish(): Promise<void> {
    if (this.#endsInHole) await this.#file.truncate(this.#at);
    this.#close();
  }

  /** Not all could be written: a file that was made here is no file that anybody wants. */
  async discard(): Promise<void> {
    this.#close();
    if (this.#made !== undefined) await Deno.remove(this.#made).catch(() => {});
  }

  #close(): void {
    if (this.#owned && !this.#closed) this.#file.close();
    this.#closed = true;
  }
}

/** The file, emptied if it was there, and its path if it was not. */
async function openPath(path: string | URL): Promise<[file: Deno.FsFile, made: string | URL | undefined]> {
  try {
    return [await Deno.open(path, { write: true, createNew: true }), path];
  } catch (error) {
    if (!(error instanceof Deno.errors.AlreadyExists)) throw error;
    return [await Deno.open(path, { write: true, truncate: true }), undefined];
  }
}
