import { lengthOf, type Part } from "./unread_parts.ts";
import type { Procedure } from "../wire/procedure.ts";
import type { StorageVolDownloadArgs } from "../wire/generated/protocol.gen.ts";

/**
 * What is still to come of a volume's download, so that it can be given up at the host and asked for again from there.
 *
 * libvirt's protocol cannot hold one of several streams back. A host whose stream has ended sends nothing more of it.
 */
export class DownloadRest {
  readonly #args: StorageVolDownloadArgs;
  #come = 0n;

  private constructor(args: StorageVolDownloadArgs) {
    this.#args = args;
  }

  /** Absent for what has no rest that could be asked for: a guest's console goes on by itself. */
  static of(procedure: Procedure<unknown, unknown>, args: unknown): DownloadRest | undefined {
    return procedure.name === "STORAGE_VOL_DOWNLOAD"
      ? new DownloadRest(args as StorageVolDownloadArgs)
      : undefined;
  }

  came(part: Part): void {
    this.#come += BigInt(lengthOf(part));
  }

  /** The arguments of the call that asks for it; absent where all has come but the end. */
  get args(): StorageVolDownloadArgs | undefined {
    const { offset, length } = this.#args;
    // To the host, no length is all that there is.
    if (length > 0n && length <= this.#come) return undefined;
    return { ...this.#args, offset: offset + this.#come, length: length > 0n ? length - this.#come : 0n };
  }
}
