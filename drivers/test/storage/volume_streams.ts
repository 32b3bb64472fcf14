import type { VirtError } from "../../../core/contract/errors.ts";
import type { DriverStream, Hole } from "../../../core/contract/references.ts";
import { refusal } from "../contract/refusal.ts";
import type { ContentMemory, SparseContents } from "./sparse_contents.ts";
import { type TestPool, type TestVolume, toLength } from "./test_pool.ts";

type Part = Uint8Array | Hole;

const CHUNK = 256 * 1024;

interface StreamOptions {
  readonly offset: bigint;
  /** 0 is no bound. */
  readonly length: bigint;
  readonly sparse: boolean;
  /** Throws when the connection has been closed. */
  readonly checkOpen: () => void;
}

/** A volume's bytes from an offset on, as they are when they are read. */
export function downloadStream(contents: SparseContents, options: StreamOptions): DriverStream {
  let at = toLength(options.offset);
  const end = options.length === 0n ? Infinity : at + toLength(options.length);
  let over = false;
  let bytes!: ReadableByteStreamController;
  let parts: ReadableStreamDefaultController<Part> | undefined;
  contents.streams++;

  const finish = () => {
    if (over) return;
    over = true;
    contents.streams--;
  };
  const left = () => Math.max(0, Math.min(contents.length, end) - at);
  const checkAlive = (controller: ReadableByteStreamController | ReadableStreamDefaultController<Part>) => {
    try {
      options.checkOpen();
      return true;
    } catch (error) {
      finish();
      controller.error(error);
      return false;
    }
  };
  const read = (length: number) => {
    const chunk = new Uint8Array(Math.min(length, left()));
    at += contents.readInto(at, chunk);
    return chunk;
  };

  const readable = new ReadableStream({
    type: "bytes",
    start: (controller) => {
      bytes = controller;
    },
    pull(controller) {
      if (!checkAlive(controller)) return;
      if (left() === 0) {
        finish();
        controller.close();
        controller.byobRequest?.respond(0);
        return;
      }
      const view = controller.byobRequest?.view;
      if (!view) return controller.enqueue(read(CHUNK));
      const target = new Uint8Array(
        view.buffer as ArrayBuffer,
        view.byteOffset,
        Math.min(view.byteLength, left()),
      );
      const count = contents.readInto(at, target);
      at += count;
      controller.byobRequest!.respond(count);
    },
    cancel: finish,
  });
  const sparse = options.sparse
    ? new ReadableStream<Part>({
      start: (controller) => {
        parts = controller;
      },
      pull(controller) {
        if (!checkAlive(controller)) return;
        const section = left() === 0 ? undefined : contents.sectionAt(at);
        if (section === undefined) {
          finish();
          return controller.close();
        }
        if (section.data) return controller.enqueue(read(Math.min(CHUNK, section.length)));
        const hole = Math.min(section.length, left());
        at += hole;
        controller.enqueue({ hole });
      },
      cancel: finish,
    }, { highWaterMark: 0 })
    : undefined;
  const writable = new WritableStream<Part>({
    write() {
      throw new TypeError(
        "Cannot write to a volume's download, wanted an upload: found a stream that only reads",
      );
    },
  });
  const abort = (reason?: unknown): Promise<void> => {
    if (!over) {
      finish();
      const error = reason ?? aborted();
      bytes.error(error);
      parts?.error(error);
    }
    return Promise.resolve();
  };
  return {
    readable,
    writable: writable as WritableStream<Uint8Array>,
    ...sparse === undefined ? {} : { sparse: { readable: sparse, writable } },
    abort,
    [Symbol.asyncDispose]: () => abort(),
  };
}

/** Takes a volume's new bytes from an offset on. */
export function uploadStream(
  options: StreamOptions & {
    readonly pool: TestPool;
    readonly volume: TestVolume;
    readonly memory: ContentMemory;
    /** Called once at the end, however that came. */
    readonly done: () => void;
  },
): DriverStream {
  const { pool, volume, memory, sparse } = options;
  const { contents } = volume;
  const isDevice = pool.definition.type.volumeType !== "file";
  let at = toLength(options.offset);
  const end = options.length === 0n ? Infinity : at + toLength(options.length);
  let over = false;
  let controller!: WritableStreamDefaultController;
  contents.streams++;

  const finish = () => {
    if (over) return;
    over = true;
    contents.streams--;
    options.done();
  };
  const fail = (error: VirtError): never => {
    finish();
    throw error;
  };
  const writeBytes = (chunk: Uint8Array) => {
    // What still fits is written, as a host does that learns of the end when it is there.
    const room = Math.min(end, isDevice ? contents.length : Infinity, Number.MAX_SAFE_INTEGER) - at;
    const part = chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk;
    if (contents.growth(at, part.length) > pool.available) {
      fail(noSpace(`room in pool "${pool.definition.name}"`, `${pool.available} bytes`));
    }
    if (!contents.fits(at, part.length)) {
      fail(refusal(
        "NO_MEMORY",
        `Cannot write to storage volume "${volume.name}", wanted at most ${memory.limit} bytes of memory for the ` +
          `contents of all: found ${memory.used} in use`,
        "STREAMS",
      ));
    }
    contents.write(at, part);
    at += part.length;
    if (part.length < chunk.length) {
      fail(
        noSpace(end < Infinity ? `at most ${options.length} bytes` : "no more than the device has", "more"),
      );
    }
  };
  const writeHole = (hole: number) => {
    const to = Math.min(at + hole, end);
    if (isDevice) {
      // A device has no holes.
      if (to > contents.length) fail(noSpace("no more than the device has", "more"));
      while (at < to) writeBytes(new Uint8Array(Math.min(CHUNK, to - at)));
    } else {
      contents.truncate(at = to);
    }
  };

  const writable = new WritableStream<Part>({
    start: (given) => {
      controller = given;
    },
    write(part) {
      try {
        options.checkOpen();
      } catch (error) {
        finish();
        throw error;
      }
      if (part instanceof Uint8Array) return writeBytes(part);
      if (!sparse || !Number.isSafeInteger(part?.hole) || part.hole < 0) {
        finish();
        throw new TypeError(
          "Cannot write to a volume, wanted bytes or a hole of a sparse stream: found another thing",
        );
      }
      writeHole(part.hole);
    },
    close: finish,
    abort: finish,
  });
  const readable = new ReadableStream<Uint8Array>({
    start: (given) => given.close(),
  });
  const abort = (reason?: unknown): Promise<void> => {
    if (!over) {
      finish();
      controller.error(reason ?? aborted());
    }
    return Promise.resolve();
  };
  return {
    readable,
    writable: writable as WritableStream<Uint8Array>,
    ...sparse ? { sparse: { readable, writable } } : {},
    abort,
    [Symbol.asyncDispose]: () => abort(),
  };
}

function aborted(): VirtError {
  return refusal(
    "OPERATION_ABORTED",
    "Cannot go on with a volume's stream, wanted an open one: found it aborted",
    "STREAMS",
  );
}

function noSpace(wanted: string, found: string): VirtError {
  return refusal(
    "SYSTEM_ERROR",
    `Cannot write to a storage volume, wanted ${wanted}: found ${found}`,
    "STREAMS",
  );
}
