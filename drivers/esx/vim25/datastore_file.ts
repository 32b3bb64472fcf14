import { VirtError } from "../../../core/contract/errors.ts";
import { callOptionNames, type OptionNames } from "../../../core/contract/checked_options.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { bytesOf, type Size } from "../../../core/contract/size.ts";
import type { HttpReply } from "../../_http/mod.ts";
import { hosts, httpStatus } from "./vim_host.ts";
import { checkClientOptions } from "./client_options.ts";
import type { Vim25Client } from "./vim25_client.ts";

/** A file of a datastore. */
export interface DatastoreFile {
  /** The names on the way to the datacenter, and its own: `folder/DC0`; `ha-datacenter` at a host without a vCenter. */
  readonly datacenterPath: string;
  /** The datastore's name. */
  readonly datastore: string;
  /** The file's path in it, without a slash before it. */
  readonly path: string;
}

/** Which part of a file is read. */
export interface DownloadFileOptions extends CallOptions {
  /** Where to begin, in bytes; 0 unless told. */
  readonly offset?: Size;
  /** Bytes at most; all unless told. */
  readonly length?: Size;
}

const downloadOptionNames: OptionNames<DownloadFileOptions> = {
  ...callOptionNames,
  offset: true,
  length: true,
};

/** How a file is written. */
export interface UploadFileOptions extends CallOptions {
  /** Bytes that will come, where that is known: some hosts want to be told. */
  readonly length?: Size;
}

const uploadOptionNames: OptionNames<UploadFileOptions> = { ...callOptionNames, length: true };

/** A file that is being written. */
export interface DatastoreUpload {
  /** Takes the file's bytes; it closes once the host has them. A chunk may be written over once its write has resolved. */
  readonly writable: WritableStream<Uint8Array>;
  /** Gives it up; what the host has by then stays. */
  abort(reason?: unknown): void;
}

function pathOf({ datacenterPath, datastore, path }: DatastoreFile): string {
  const query = new URLSearchParams({ dcPath: datacenterPath, dsName: datastore });
  return `/folder/${path.split("/").map(encodeURIComponent).join("/")}?${query}`;
}

/**
 * Reads a file of a datastore, at the reader's pace.
 *
 * @throws {VirtError} `NO_STORAGE_VOL` if it is not there; else as the client's calls.
 */
export async function downloadFile(
  client: Vim25Client,
  file: DatastoreFile,
  options: DownloadFileOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  checkClientOptions(client, options, "downloadFile()", downloadOptionNames);
  const { signal } = options;
  const action = `download "[${file.datastore}] ${file.path}"`;
  const offset = bytesOf(options.offset ?? 0n, `Cannot ${action}`);
  const length = options.length === undefined ? undefined : bytesOf(options.length, `Cannot ${action}`);
  const end = length === undefined ? "" : String(offset + length - 1n);
  const whole = offset === 0n && length === undefined;
  if (length === 0n) return new ReadableStream({ start: (controller) => controller.close() });
  const headers: Record<string, string> = whole ? {} : { range: `bytes=${offset}-${end}` };
  const request = { method: "GET", path: pathOf(file), headers, signal, repeatable: true };
  const reply = await checked(client, action, file, () => host(client).file(action, request), [
    200,
    206,
    416,
  ]);
  if (reply.status === 416) {
    // It begins behind the file's end.
    reply.cancel();
    return new ReadableStream({ start: (controller) => controller.close() });
  }
  // A host that heeds no range sends all.
  const skip = reply.status === 200 ? offset : 0n;
  return readableOf(client, action, reply, skip, reply.status === 200 ? length : undefined);
}

/**
 * Writes a file of a datastore, in place of one that is there.
 *
 * @throws {VirtError} As the client's calls; what the host says at the end is what the stream's `close()` rejects with.
 */
export async function uploadFile(
  client: Vim25Client,
  file: DatastoreFile,
  options: UploadFileOptions = {},
): Promise<DatastoreUpload> {
  checkClientOptions(client, options, "uploadFile()", uploadOptionNames);
  const { signal } = options;
  const action = `upload "[${file.datastore}] ${file.path}"`;
  const length = options.length === undefined ? undefined : bytesOf(options.length, `Cannot ${action}`);
  // Bytes are sent once: a session that has ended is to be begun anew before that.
  await client.call(client.service, "CurrentTime", {}, { signal });
  const giveUp = new AbortController();
  const abort = () => giveUp.abort(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const bytes = pipe.writable.getWriter();
  bytes.closed.catch(() => {});
  const headers: Record<string, string> = {
    "content-type": "application/octet-stream",
    overwrite: "t",
    ...(length === undefined ? {} : { "content-length": String(length) }),
  };
  const request = { method: "PUT", path: pathOf(file), headers, body: pipe.readable, signal: giveUp.signal };
  const done = host(client).file(action, request).then(async (reply) => {
    if (reply.status >= 200 && reply.status < 300) return await drained(reply);
    reply.cancel();
    throw refused(action, file, reply.status);
  }).finally(() => signal?.removeEventListener("abort", abort));
  // Who writes is told, sooner or later.
  done.catch((error) => bytes.abort(error).catch(() => {}));
  const failed = done.then(() => new Promise<never>(() => {}));
  failed.catch(() => {});
  const writable = new WritableStream<Uint8Array>({
    write: (chunk) => Promise.race([bytes.write(chunk), failed]),
    close: async () => {
      await Promise.race([bytes.close(), failed]);
      await done;
    },
    abort: (reason) => giveUp.abort(reason ?? new Error("the upload was given up")),
  });
  return { writable, abort: (reason) => giveUp.abort(reason ?? new Error("the upload was given up")) };
}

function host(client: Vim25Client) {
  return hosts.get(client)!;
}

/** Asks, and once more after a new login if the session has ended. */
async function checked(
  client: Vim25Client,
  action: string,
  file: DatastoreFile,
  ask: () => Promise<HttpReply>,
  good: readonly number[],
): Promise<HttpReply> {
  let reply = await ask();
  if (reply.status === 401 || reply.status === 403) {
    reply.cancel();
    await client.call(client.service, "CurrentTime", {});
    reply = await ask();
  }
  if (good.includes(reply.status)) return reply;
  reply.cancel();
  throw refused(action, file, reply.status);
}

function refused(action: string, { datastore, path }: DatastoreFile, status: number): VirtError {
  if (status !== 404) return httpStatus(action, status, "");
  return new VirtError(
    `Cannot ${action}, wanted a file of the datastore "${datastore}": found no "${path}"`,
    {
      ...{ code: "NO_STORAGE_VOL", domain: "ESX", outcome: "refused" },
      native: { kind: "http", status },
    },
  );
}

async function drained(reply: HttpReply): Promise<void> {
  for await (const _ of reply.body) { /* it has nothing to say */ }
}

/** A reply's body at the reader's pace. */
function readableOf(
  client: Vim25Client,
  action: string,
  reply: HttpReply,
  skip: bigint,
  most: bigint | undefined,
): ReadableStream<Uint8Array> {
  const chunks = reply.body[Symbol.asyncIterator]();
  let skipped = skip;
  let left = most;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { value, done } = await chunks.next().catch((error) => {
          throw host(client).explained(action, error);
        });
        if (done) return controller.close();
        let part: Uint8Array = value;
        if (skipped > 0n) {
          const cut = Math.min(part.length, Number(skipped));
          skipped -= BigInt(cut);
          part = part.subarray(cut);
        }
        if (left !== undefined && BigInt(part.length) >= left) {
          if (left > 0n) controller.enqueue(part.slice(0, Number(left)));
          await chunks.return?.();
          reply.cancel();
          return controller.close();
        }
        if (part.length === 0) continue;
        if (left !== undefined) left -= BigInt(part.length);
        // The runtime's buffer may be larger than what it holds, and be used again.
        return controller.enqueue(part.slice());
      }
    },
    async cancel() {
      reply.cancel();
      await chunks.return?.();
    },
  }, { highWaterMark: 0 });
}
