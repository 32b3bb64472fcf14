import type { Connection } from "../../../core/connection/connection.ts";
import type { DriverStream, Hole } from "../../../core/contract/references.ts";
import { StoragePool } from "../../../core/storage/storage_pool.ts";
import { StorageVolume } from "../../../core/storage/storage_volume.ts";

/** One pool of the tests' hosts, and one volume in it. */
export const DISKS = { name: "disks", uuid: "11111111-2222-3333-4444-555555555555" };
export const DISK = { pool: "disks", name: "disk", key: "/disks/disk" };

export const pool = (to: Connection): StoragePool => new StoragePool(to, DISKS);
export const volume = (to: Connection): StorageVolume => new StorageVolume(to, DISK);

/** A driver's stream in memory: gives these parts, and keeps what it takes. */
export class FakeStream implements DriverStream {
  readonly taken: (Uint8Array | Hole)[] = [];
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  readonly sparse: Required<DriverStream>["sparse"];
  aborted: unknown;
  closed = false;
  #fail: (reason: unknown) => void = () => {};

  /** @param ends Whether nothing comes after the parts but the end; else they have to be waited for. */
  constructor(parts: readonly (Uint8Array | Hole)[] = [], ends = true) {
    const readable = new ReadableStream<Uint8Array | Hole>({
      start: (controller) => {
        this.#fail = (reason) => controller.error(reason);
        for (const part of parts) controller.enqueue(part);
        if (ends) controller.close();
      },
      cancel: (reason) => void (this.aborted = reason ?? "cancelled"),
    });
    const writable = new WritableStream<Uint8Array | Hole>({
      write: (part) => void this.taken.push(part instanceof Uint8Array ? part.slice() : part),
      close: () => void (this.closed = true),
      abort: (reason) => void (this.aborted = reason),
    });
    this.sparse = { readable, writable };
    this.readable = readable as ReadableStream<Uint8Array>;
    this.writable = writable;
  }

  abort(reason?: unknown): Promise<void> {
    if (!this.closed) this.aborted ??= reason ?? "aborted";
    this.#fail(reason);
    return Promise.resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve();
  }
}
