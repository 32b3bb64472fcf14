import { VirtError } from "../../../core/contract/errors.ts";
import type { Procedure } from "../wire/procedure.ts";
import type { StorageVolUploadArgs } from "../wire/generated/protocol.gen.ts";
import { lengthOf, type Part } from "./unread_parts.ts";

/**
 * What a volume's upload of a declared length still takes.
 *
 * libvirt 9.0.0 refuses what is beyond that, and 11.3.0 dies of it.
 */
export class UploadRoom {
  readonly #length: bigint;
  #left: bigint;

  private constructor(length: bigint) {
    this.#length = this.#left = length;
  }

  /** Absent for what has no end: to the host, no length is all that comes. */
  static of(procedure: Procedure<unknown, unknown>, args: unknown): UploadRoom | undefined {
    if (procedure.name !== "STORAGE_VOL_UPLOAD") return undefined;
    const { length } = args as StorageVolUploadArgs;
    return length > 0n ? new UploadRoom(length) : undefined;
  }

  /** As much of a part as there is room for. */
  fitting<P extends Part>(part: P): P {
    const length = lengthOf(part);
    const fits = BigInt(length) <= this.#left ? length : Number(this.#left);
    this.#left -= BigInt(fits);
    if (fits === length) return part;
    return (part instanceof Uint8Array ? part.subarray(0, fits) : { hole: fits }) as P;
  }

  /** What is said of bytes that do not fit. Of a hole, as in libvirt, only what fits is meant. */
  tooMuch(): VirtError {
    return new VirtError(
      `Cannot write to a storage volume, wanted at most ${this.#length} bytes: found more`,
      { code: "SYSTEM_ERROR", domain: "STREAMS", outcome: "refused" },
    );
  }
}
