import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Connection, StoragePool, StorageVolume } from "@denovirt/denovirt";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";

export const MiB = 1024 ** 2;

/** A libvirtd with one started pool, a directory. */
export class Storage implements AsyncDisposable {
  private constructor(
    readonly daemon: PrivateLibvirtd,
    readonly connection: Connection,
    readonly pool: StoragePool,
    /** The pool's directory. */
    readonly path: string,
  ) {}

  static async start(): Promise<Storage> {
    const daemon = await PrivateLibvirtd.start();
    const connection = await connectRecorded(daemon.uri("qemu"));
    const path = `${daemon.dir}/pool`;
    const pool = await connection.storagePools.define(poolXml("disks", path));
    await pool.start({ withBuild: true });
    return new Storage(daemon, connection, pool, path);
  }

  /** A new, empty, raw volume. */
  volume(name: string, capacity: number): Promise<StorageVolume> {
    return this.pool.volumes.create(volumeXml(name, capacity));
  }

  /** A file beside the pool, sparse but for these bytes. */
  async file(
    name: string,
    size: number,
    data: readonly (readonly [at: number, bytes: Uint8Array])[],
  ): Promise<string> {
    const path = `${this.daemon.dir}/${name}`;
    using file = await Deno.open(path, { write: true, create: true });
    for (const [at, bytes] of data) {
      await file.seek(at, Deno.SeekMode.Start);
      await file.write(bytes);
    }
    await file.truncate(size);
    return path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.connection.close();
    await this.daemon[Symbol.asyncDispose]();
  }
}

/** A directory's document. */
export const poolXml = (name: string, path: string): string =>
  `<pool type="dir"><name>${name}</name><target><path>${path}</path></target></pool>`;

/** The document of a volume of which nothing is allocated. */
export const volumeXml = (name: string, capacity: number, format = "raw"): string =>
  `<volume><name>${name}</name><capacity>${capacity}</capacity><allocation>0</allocation>` +
  `<target><format type="${format}"/></target></volume>`;

/** Bytes by random. */
export function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
  return bytes;
}

/** Of every block that is not all zeros, with its place, and of the length. */
export async function digest(path: string): Promise<string> {
  const hash = createHash("sha256");
  using file = await Deno.open(path);
  const buffer = new Uint8Array(MiB);
  const zeros = new Uint8Array(MiB);
  let at = 0;
  for (let count = await file.read(buffer); count !== null; count = await file.read(buffer)) {
    const block = buffer.subarray(0, count);
    if (Buffer.compare(block, zeros.subarray(0, count)) !== 0) hash.update(`${at}:`).update(block);
    at += count;
  }
  return hash.update(`${at}.`).digest("hex");
}

/** Bytes that a file takes up. */
export async function allocated(path: string): Promise<number> {
  return ((await Deno.stat(path)).blocks ?? 0) * 512;
}
