/** Copies between volumes and files of this machine, with their holes. */
import { callOptionNames, type OptionNames } from "../contract/checked_options.ts";
import { wantBoolean } from "../contract/argument_checks.ts";
import { callOn } from "../handle/driver_call.ts";
import { FileSink } from "./_file_sink.ts";
import { FileSource } from "./_file_source.ts";
import { afterMs } from "../contract/time_limits.ts";
import { volumePart } from "./_volume_part.ts";
import { VirtError } from "../contract/errors.ts";
import { Job } from "../job/job.ts";
import { type Progress, progressOf } from "../job/progress.ts";
import type { CallOptions, DriverStream, Hole } from "../contract/references.ts";
import { type Size, toSafeInteger } from "../contract/size.ts";
import type { StorageVolume } from "./storage_volume.ts";

/** Which part of a volume is copied to a file, and how. `signal` and `timeoutMs` end the copying. */
export interface StorageVolumeDownloadToOptions extends CallOptions {
  /** Where in the volume it begins; 0 unless told. */
  readonly offset?: Size;
  /** How much of it; all that there is unless told. */
  readonly length?: Size;
  /** Whether the volume's holes are holes of the file too; true unless told. */
  readonly sparse?: boolean;
}

/** Their names. */
export const downloadToOptionNames: OptionNames<StorageVolumeDownloadToOptions> = {
  ...callOptionNames,
  offset: true,
  length: true,
  sparse: true,
};

/** Which part of a volume a file is copied to, and how. `signal` and `timeoutMs` end the copying. */
export interface StorageVolumeUploadFromOptions extends CallOptions {
  /** Where in the volume it begins; 0 unless told. */
  readonly offset?: Size;
  /** How much of the file at most; all of it unless told. */
  readonly length?: Size;
  /**
   * Whether the file's blocks of zeros become holes of the volume. Unless told, they do where the volume is empty yet or a
   * device: there, holes are as good as zeros. With `true`, all that a volume's file has from `offset` on is thrown away
   * first, and its length kept. With `false`, all is written, and what is behind the last byte stays.
   */
  readonly sparse?: boolean;
}

/** Their names. */
export const uploadFromOptionNames: OptionNames<StorageVolumeUploadFromOptions> = {
  ...callOptionNames,
  offset: true,
  length: true,
  sparse: true,
};

/** A copy that is under way. */
interface Copy {
  readonly stream: DriverStream;
  readonly total: number | undefined;
  /** Copies all, and tells how much each time. */
  readonly run: (moved: (bytes: number) => void) => Promise<void>;
}

type Part = Uint8Array | Hole;

/** Copies a volume to a file. */
export function downloadFile(
  volume: StorageVolume,
  file: string | URL | Deno.FsFile,
  options: StorageVolumeDownloadToOptions = {},
): Job<void, Progress> {
  const what = `Cannot download storage volume "${volume.name}"`;
  return copyJob(what, options, async (limits) => {
    const { offset, length } = volumePart(options, what);
    const sparse = wantBoolean(options.sparse ?? true, what);
    limits.signal?.throwIfAborted();
    const size = await volume.physicalSize(limits).catch(() => undefined);
    const left = size === undefined ? undefined : Math.max(0, size - Number(offset));
    const sink = await FileSink.open(file);
    try {
      const stream = await callOn(
        volume.connection,
        "storage",
        "storageVolDownload",
        volume.ref,
        offset,
        length,
        sparse ? 1 : 0,
        limits,
      );
      return {
        stream,
        total: left !== undefined && length > 0n ? Math.min(left, Number(length)) : left,
        run: (moved) => download(stream, sink, moved),
      };
    } catch (error) {
      await sink.discard();
      throw error;
    }
  });
}

async function download(
  stream: DriverStream,
  sink: FileSink,
  moved: (bytes: number) => void,
): Promise<void> {
  // Its chunks are given back below, so that nobody has to see to their collection.
  const readable: ReadableStream<Part> = stream.sparse?.readable ?? stream.readable;
  try {
    const reader = readable.getReader();
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      moved(await sink.write(value!));
      free(value!);
    }
    await sink.finish();
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

/** Gives a chunk's memory back at once: left to the collector, tens of megabytes would wait for it. */
function free(part: Part): void {
  if (part instanceof Uint8Array && part.buffer.byteLength === part.byteLength) {
    (part.buffer as ArrayBuffer).transfer(0);
  }
}

/** Copies a file to a volume. */
export function uploadFile(
  volume: StorageVolume,
  file: string | URL | Deno.FsFile,
  options: StorageVolumeUploadFromOptions = {},
): Job<void, Progress> {
  const what = `Cannot upload to storage volume "${volume.name}"`;
  return copyJob(what, options, async (limits) => {
    const { offset, length } = volumePart(options, what);
    const sparse = options.sparse === undefined ? undefined : wantBoolean(options.sparse, what);
    limits.signal?.throwIfAborted();
    const source = await FileSource.open(file, length > 0n ? Number(length) : Infinity);
    try {
      const holes = await holesIn(volume, offset, sparse, limits);
      const stream = await openUpload(volume, offset, holes !== undefined, limits);
      return { stream, total: source.size, run: (moved) => upload(source, stream, holes, moved) };
    } catch (error) {
      source.close();
      throw error;
    }
  });
}

/** What has to be minded where holes are sent. */
interface HoleRules {
  /** Whether the first block may be a hole. */
  readonly first: boolean;
  /** From where it begins, how long the volume's file has to be at the end. */
  readonly least: number;
}

/** Whether the volume can take holes, and what has to be minded then. */
async function holesIn(
  volume: StorageVolume,
  offset: bigint,
  sparse: boolean | undefined,
  limits: CallOptions,
): Promise<HoleRules | undefined> {
  if (sparse === false || volume.connection.tables.storage?.storageVolGetInfoFlags === undefined) return;
  const [{ type, allocation }, length] = await Promise.all([
    volume.info(limits),
    volume.physicalSize(limits),
  ]);
  // To a device, hosts write zeros for a hole.
  if (type === "block") return { first: true, least: 0 };
  const least = length - toSafeInteger(offset, "an offset");
  if (allocation === 0) return { first: true, least };
  if (!sparse) return;
  // A hole is jumped over, and the file ends behind it. After this one, all that was there is gone but for one byte.
  const cut = await openUpload(volume, offset, true, limits);
  await using _cut = cut;
  const writer = cut.sparse!.writable.getWriter();
  await writer.write({ hole: 1 });
  await writer.close();
  return { first: false, least };
}

async function openUpload(
  volume: StorageVolume,
  offset: bigint,
  sparse: boolean,
  limits: CallOptions,
): Promise<DriverStream> {
  const flags = sparse ? 1 : 0;
  return await callOn(
    volume.connection,
    "storage",
    "storageVolUpload",
    volume.ref,
    offset,
    0n,
    flags,
    limits,
  );
}

async function upload(
  source: FileSource,
  stream: DriverStream,
  holes: HoleRules | undefined,
  moved: (bytes: number) => void,
): Promise<void> {
  try {
    const sparse = holes === undefined ? undefined : stream.sparse;
    const writer: WritableStreamDefaultWriter<Part> =
      (sparse?.writable ?? stream.writable as WritableStream<Part>)
        .getWriter();
    let done = 0;
    let hole = 0;
    const end = async () => {
      if (hole > 0) await writer.write({ hole });
      hole = 0;
    };
    for await (const part of source.parts(sparse !== undefined, holes?.first ?? true)) {
      if (part instanceof Uint8Array) {
        await end();
        await writer.write(part);
        done += part.length;
        moved(part.length);
      } else {
        hole += part.hole;
        done += part.hole;
        moved(part.hole);
      }
    }
    // The one byte that is left of what was there.
    if (done === 0 && holes?.first === false) {
      await writer.write(new Uint8Array(1));
      done = 1;
    }
    if (sparse !== undefined && holes!.least > done) hole += holes!.least - done;
    await end();
    await writer.close();
  } finally {
    source.close();
  }
}

/** A job that copies here, which can be ended at any time. */
function copyJob(
  what: string,
  { signal, timeoutMs }: CallOptions,
  begin: (limits: CallOptions) => Promise<Copy>,
): Job<void, Progress> {
  return new Job<void, Progress>(async () => {
    const started = performance.now();
    const { stream, total, run } = await begin({ signal, timeoutMs });
    let processed = 0;
    let failure: { readonly reason: unknown } | undefined;
    const giveUp = async (reason: unknown): Promise<void> => {
      failure ??= { reason };
      await stream.abort(reason).catch(() => {});
    };
    const end = (code: "OPERATION_ABORTED" | "OPERATION_TIMEOUT", why: string) =>
      giveUp(new VirtError(`${what}: ${why}`, { code, domain: "STREAMS", outcome: "unknown" }));
    const stop = afterMs(
      (timeoutMs ?? Infinity) - (performance.now() - started),
      () => void end("OPERATION_TIMEOUT", `${timeoutMs} ms have passed`),
    );
    const aborted = () => void giveUp(signal!.reason);
    signal?.addEventListener("abort", aborted, { once: true });
    if (signal?.aborted) aborted();
    const finish = async (): Promise<void> => {
      try {
        await using _stream = stream;
        await run((bytes) => processed += bytes);
      } catch (error) {
        throw failure ? failure.reason : error;
      } finally {
        stop();
        signal?.removeEventListener("abort", aborted);
      }
    };
    return {
      done: finish(),
      progress: () => Promise.resolve(progressOf({ processed, total })),
      cancel: () => end("OPERATION_ABORTED", "it was cancelled"),
    };
  });
}
