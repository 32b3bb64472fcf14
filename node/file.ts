import { constants } from "node:fs";
import { type FileHandle, open as openFile } from "node:fs/promises";
import { errors, withDenoErrors } from "./errors.ts";
import { fileInfo } from "./file_info.ts";

/** Bytes that a stream of a file reads at once. */
const READ_SIZE = 65536;

/** Where a place in a file is counted from. */
export const SeekMode = { Start: 0, Current: 1, End: 2 } as const;

/** An open file. Node's has no place of its own that can be asked for: it is kept here. */
export class FsFile {
  readonly #handle: FileHandle;
  #at = 0;
  #closed = false;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    const { bytesRead } = await withDenoErrors(this.#handle.read(buffer, 0, buffer.length, this.#at));
    this.#at += bytesRead;
    return bytesRead === 0 && buffer.length > 0 ? null : bytesRead;
  }

  async write(bytes: Uint8Array): Promise<number> {
    const { bytesWritten } = await withDenoErrors(this.#handle.write(bytes, 0, bytes.length, this.#at));
    this.#at += bytesWritten;
    return bytesWritten;
  }

  get readable(): ReadableStream<Uint8Array> {
    return new ReadableStream({
      pull: async (controller) => {
        const buffer = new Uint8Array(READ_SIZE);
        const count = await this.read(buffer);
        if (count !== null) return controller.enqueue(buffer.subarray(0, count));
        controller.close();
        this.close();
      },
      cancel: () => this.close(),
    });
  }

  async seek(offset: number | bigint, whence: number): Promise<number> {
    const from = whence === SeekMode.Start
      ? 0
      : whence === SeekMode.Current
      ? this.#at
      : (await this.stat()).size;
    return this.#at = from + Number(offset);
  }

  async stat(): Promise<Deno.FileInfo> {
    return fileInfo(await withDenoErrors(this.#handle.stat()));
  }

  async truncate(length?: number): Promise<void> {
    await withDenoErrors(this.#handle.truncate(length));
  }

  async sync(): Promise<void> {
    await withDenoErrors(this.#handle.sync());
  }

  /** Node locks no files. */
  tryLock(): Promise<boolean> {
    return Promise.reject(new errors.NotSupported("Cannot lock a file: Node has no call for it"));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#handle.close().catch(() => {});
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Opens a file, for reading unless told. */
export async function open(path: string | URL, options: Deno.OpenOptions = {}): Promise<FsFile> {
  const { read = false, write = false, create = false, createNew = false, truncate = false } = options;
  const access = write ? read ? constants.O_RDWR : constants.O_WRONLY : constants.O_RDONLY;
  const flags = access | (create || createNew ? constants.O_CREAT : 0) | (createNew ? constants.O_EXCL : 0) |
    (truncate ? constants.O_TRUNC : 0);
  return new FsFile(await withDenoErrors(openFile(path, flags, options.mode)));
}
