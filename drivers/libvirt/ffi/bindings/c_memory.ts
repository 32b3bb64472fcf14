import { hostTextBytes, readHostText } from "../../wire/host_text.ts";
import type { Pointer } from "./c_values.ts";
import type { LibcFunctions } from "./libc.ts";

/**
 * C's memory, read and written by C's own functions: `--allow-ffi=PATH` permits these, and not `Deno.UnsafePointerView`.
 *
 * Nothing here knows what an address is worth: one that C did not give, or that was freed, ends the program.
 */
export class CMemory {
  readonly #libc: LibcFunctions;

  /** Memory as `libc` has it. */
  constructor(libc: LibcFunctions) {
    this.#libc = libc;
  }

  /** A copy of `length` bytes. */
  bytes(address: bigint, length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    if (length > 0) this.#libc.copyOut(bytes, address, BigInt(length));
    return bytes;
  }

  /** The text at an address; undefined at NULL. Bytes that are no UTF-8 become halves of surrogate pairs, as over RPC. */
  text(address: Pointer<"char">): string | undefined {
    if (address === 0n) return undefined;
    return readHostText(this.bytes(address, Number(this.#libc.strlen(address))));
  }

  /** The same of a text that is the caller's to free, which is done. */
  takeText(address: Pointer<"char">): string | undefined {
    try {
      return this.text(address);
    } finally {
      this.free(address);
    }
  }

  /** The address that stands at an address. */
  pointer<To extends string>(address: Pointer<`${To} *`>): Pointer<To> {
    return new DataView(this.bytes(address, 8).buffer).getBigUint64(0, true);
  }

  /** So many addresses in a row. */
  pointers<To extends string>(address: Pointer<`${To} *`>, count: number): Pointer<To>[] {
    return [...new BigUint64Array(this.bytes(address, count * 8).buffer)];
  }

  /** The texts of a list that is the caller's to free with all in it, which is done. */
  takeTexts(address: Pointer<"char *">, count: number): string[] {
    const texts = this.pointers(address, count);
    try {
      return texts.map((text) => this.text(text) ?? "");
    } finally {
      for (const text of texts) this.free(text);
      this.free(address);
    }
  }

  /** Frees what C's `malloc()` gave; NULL is nothing. */
  free(address: bigint): void {
    if (address !== 0n) this.#libc.free(address);
  }

  /** Zeros of C's, which are the caller's to free. */
  allocate(length: number): bigint {
    const address = this.#libc.calloc(1n, BigInt(Math.max(length, 1)));
    if (address === 0n) {
      throw new RangeError(`Cannot allocate ${length} bytes, wanted memory: found none free`);
    }
    return address;
  }

  /** A copy of bytes in C's memory, which is the caller's to free. */
  copy(bytes: Uint8Array): bigint {
    const address = this.allocate(bytes.length);
    this.#libc.copyIn(address, Uint8Array.from(bytes), BigInt(bytes.length));
    return address;
  }

  /**
   * A text in C's memory, which is the caller's to free.
   *
   * @param what What the text is, for an error.
   * @throws {TypeError} If it has a NUL or half a character in it.
   */
  copyText(text: string, what: string): Pointer<"char"> {
    const bytes = text.includes("\0") ? undefined : hostTextBytes(`${text}\0`);
    if (bytes === undefined) {
      const found = text.includes("\0") ? "a NUL" : "half a character";
      throw new TypeError(`Cannot use ${what}, wanted a text that C can have: found ${found} in it`);
    }
    return this.copy(bytes);
  }
}
