import type { CallOptions, DriverStream, Hole } from "../../../core/contract/references.ts";
import type { StorageTable } from "../../../core/contract/generated/tables.gen.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { Datastore } from "./storage_datastores.ts";
import type { VolumeFile } from "./storage_files.ts";
import { type DatastoreFile, downloadFile, uploadFile } from "../vim25/mod.ts";

/** Zeros that are sent at once. */
const ZEROS = 256 * 1024;

/** Finds a volume. */
export type GetVolume = (
  pool: string,
  name: string,
  options?: CallOptions,
) => Promise<[datastore: Datastore, file: VolumeFile]>;

/**
 * A volume's contents over the host's HTTP access to datastores: of a disk its blocks, of other files their bytes.
 *
 * @see libvirt 9.0.0 has none for ESX
 */
export function volumeStreams(
  { client, place }: EsxSession,
  get: GetVolume,
): Pick<Required<StorageTable>, "storageVolUpload" | "storageVolDownload"> {
  const fileOf = async (pool: string, name: string, options?: CallOptions): Promise<DatastoreFile> => {
    const [, { format }] = await get(pool, name, options);
    // A host finds a disk by its ending in any case, but calls the file of its blocks by an ending of its own choice: at the
    // disk's own name is the page of text, and it must not be overwritten.
    if (format === "vmdk" && !name.endsWith(".vmdk")) {
      throw esxError(
        "OPERATION_UNSUPPORTED",
        `Cannot reach the blocks of the volume "${name}", wanted a disk that ends in ".vmdk": found another ending`,
      );
    }
    return {
      datacenterPath: place.datacenterPath ?? "ha-datacenter",
      datastore: pool,
      // The .vmdk itself is a page of text that says where the blocks are.
      path: format === "vmdk" ? name.replace(/\.vmdk$/, "-flat.vmdk") : name,
    };
  };
  return {
    storageVolDownload: async (vol, offset, length, flags, options) => {
      checkFlags(flags, 1, "storageVolDownload");
      const file = await fileOf(vol.pool, vol.name, options);
      const cut = new AbortController();
      const readable = await downloadFile(client, file, {
        ...{ offset, signal: cut.signal },
        ...(length === 0n ? {} : { length }),
      });
      const writable = refusing("write to a volume's download");
      return {
        ...streamOf(readable, writable, (reason) => cut.abort(reason)),
        // The host does not tell holes: all is data.
        ...((flags & 1) === 0 ? {} : { sparse: { readable, writable } }),
      };
    },
    storageVolUpload: async (vol, offset, length, flags, options) => {
      checkFlags(flags, 1, "storageVolUpload");
      if (offset !== 0n) {
        throw esxError(
          "ARGUMENT_UNSUPPORTED",
          `Cannot upload to the volume "${vol.name}", wanted an upload from its beginning: found one from byte ${offset}`,
        );
      }
      const file = await fileOf(vol.pool, vol.name, options);
      const upload = await uploadFile(client, file, length === 0n ? {} : { length });
      const readable = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
      return {
        ...streamOf(readable, upload.writable, (reason) => upload.abort(reason)),
        ...((flags & 1) === 0 ? {} : { sparse: { readable, writable: withoutHoles(upload.writable) } }),
      };
    },
  };
}

function streamOf(
  readable: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  end: (reason?: unknown) => void,
): DriverStream {
  const abort = (reason?: unknown): Promise<void> => {
    end(
      reason ??
        esxError("OPERATION_ABORTED", "Cannot go on with a transfer, wanted it whole: it was given up"),
    );
    return Promise.resolve();
  };
  return { readable, writable, abort, [Symbol.asyncDispose]: () => abort() };
}

/** A file of a datastore is sent whole: a hole goes as the zeros that it stands for. */
function withoutHoles(target: WritableStream<Uint8Array>): WritableStream<Uint8Array | Hole> {
  const writer = target.getWriter();
  // The writer learns of the failure by its write.
  writer.closed.catch(() => {});
  return new WritableStream({
    async write(part) {
      if (part instanceof Uint8Array) return await writer.write(part);
      const zeros = new Uint8Array(Math.min(part.hole, ZEROS));
      for (let left = part.hole; left > 0; left -= zeros.length) {
        await writer.write(zeros.subarray(0, Math.min(left, zeros.length)));
      }
    },
    close: () => writer.close(),
    abort: (reason) => writer.abort(reason),
  });
}

function refusing(what: string): WritableStream<Uint8Array> {
  return new WritableStream({
    write() {
      throw new TypeError(`Cannot ${what}, wanted an upload: found a stream that only reads`);
    },
  });
}
