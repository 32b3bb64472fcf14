import { type DownloadFile, openDownload } from "./_download_file.ts";
import type { Hole } from "../contract/references.ts";

const ZEROS = 1 << 20;

/** A file of this machine that is written as it comes. */
export class FileSink {
  readonly #file: Deno.FsFile;
  /** Absent of a file that was open before, and stays so. */
  readonly #download: DownloadFile | undefined;
  /** Where its old bytes end, between which no hole can be; infinite where it has no holes at all. */
  readonly #old: number;
  #stale: boolean;
  #at: number;
  #endsInHole = false;
  #closed = false;

  private constructor(file: Deno.FsFile, old: number, at: number, download?: DownloadFile) {
    this.#file = file;
    this.#old = old;
    this.#at = at;
    this.#download = download;
    this.#stale = download?.stale === true;
  }

  static async open(file: string | URL | Deno.FsFile): Promise<FileSink> {
    if (typeof file === "string" || file instanceof URL) {
      const download = await openDownload(file);
      return new FileSink(download.file, download.regular ? 0 : Infinity, 0, download);
    }
    const { isFile, size } = await file.stat();
    const at = isFile ? await file.seek(0, Deno.SeekMode.Current) : 0;
    return new FileSink(file, isFile ? size : Infinity, at);
  }

  /** Gives the number of bytes. */
  async write(part: Uint8Array | Hole): Promise<number> {
    if (this.#stale) await this.#empty();
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

  async #empty(): Promise<void> {
    this.#stale = false;
    await this.#file.truncate(0);
  }

  /** All was written: from here on it is there. */
  async finish(): Promise<void> {
    if (this.#stale) await this.#empty();
    if (this.#endsInHole) await this.#file.truncate(this.#at);
    this.#close();
    await this.#download?.keep();
  }

  /** Not all could be written: what is there is no file that anybody wants. */
  async discard(): Promise<void> {
    if (this.#closed) return;
    this.#close();
    // Of an old one that nothing was written to, nothing is lost.
    if (!this.#stale) await this.#download?.drop();
  }

  #close(): void {
    if (this.#download !== undefined && !this.#closed) this.#file.close();
    this.#closed = true;
  }
}
