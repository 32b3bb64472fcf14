import { hostTextBytes } from "./host_text.ts";
import type { TypedValue } from "./procedure.ts";

const SHORT = 48;

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

const TYPED = { int: 1, uint: 2, llong: 3, ullong: 4, double: 5, boolean: 6, string: 7 } as const;

function nibble(code: number): number {
  return code <= 57 ? code - 48 : (code | 32) - 87;
}

/** What was found is told by its kind: any field may hold a secret, or be given one by mistake. */
function wrong(wanted: string, found: unknown): RangeError {
  const shown = typeof found === "number" || typeof found === "bigint"
    ? String(found)
    : typeof found === "string"
    ? `a text of ${found.length} characters`
    : found === null
    ? "null"
    : typeof found;
  return new RangeError(`Cannot encode a value, wanted ${wanted}: ${shown}`);
}

/**
 * Writes XDR (RFC 4506) into a buffer that grows as needed; each value is held against its own limit.
 *
 * A value that the wire can't hold is a RangeError; the caller takes back what was written before it.
 */
export class XdrWriter {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;

  constructor(size = 1024) {
    this.#bytes = new Uint8Array(size);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#at;
  }

  /** How many bytes it holds without growing. */
  get capacity(): number {
    return this.#bytes.length;
  }

  /** What has been written, as a view into the buffer: valid until the next write. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** Forgets what was written after `length`. */
  truncate(length = 0): void {
    this.#at = length;
  }

  /** Writes over four bytes that are already there. */
  patch(at: number, value: number): void {
    this.#view.setUint32(at, value);
  }

  /** To be called before `#view` is looked at: growing replaces it. */
  #reserve(length: number): number {
    const at = this.#at;
    const end = at + length;
    if (end > this.#bytes.length) this.#grow(end);
    this.#at = end;
    return at;
  }

  #grow(end: number): void {
    const bytes = new Uint8Array(Math.max(end, this.#bytes.length * 2));
    bytes.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  i32(value: number): void {
    if ((value | 0) !== value) throw wrong("a 32-bit integer", value);
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  u32(value: number): void {
    if ((value >>> 0) !== value) throw wrong("an unsigned 32-bit integer", value);
    const at = this.#reserve(4);
    this.#view.setUint32(at, value);
  }

  i64(value: bigint): void {
    if (typeof value !== "bigint" || BigInt.asIntN(64, value) !== value) {
      throw wrong("a 64-bit integer", value);
    }
    const at = this.#reserve(8);
    this.#view.setBigInt64(at, value);
  }

  u64(value: bigint): void {
    if (typeof value !== "bigint" || BigInt.asUintN(64, value) !== value) {
      throw wrong("an unsigned 64-bit integer", value);
    }
    const at = this.#reserve(8);
    this.#view.setBigUint64(at, value);
  }

  f64(value: number): void {
    if (typeof value !== "number") throw wrong("a number", value);
    const at = this.#reserve(8);
    this.#view.setFloat64(at, value);
  }

  string(value: string, max: number): void {
    if (typeof value !== "string") throw wrong("a string", value);
    const length = value.length;
    if (length <= SHORT && this.#ascii(value, length)) {
      if (length > max) throw wrong(`a string of at most ${max} bytes`, value);
      return;
    }
    if (value.includes("\0")) throw wrong("a string without NUL", value);
    const bytes = hostTextBytes(value);
    if (bytes === undefined) throw wrong("a string without lone surrogates", value);
    if (bytes.length > max) throw wrong(`a string of at most ${max} bytes`, value);
    this.u32(bytes.length);
    this.fixedOpaque(bytes, bytes.length);
  }

  #ascii(value: string, length: number): boolean {
    const padded = (length + 3) & ~3;
    const at = this.#reserve(4 + padded);
    const bytes = this.#bytes;
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index);
      if (code === 0 || code >= 0x80) {
        this.#at = at;
        return false;
      }
      bytes[at + 4 + index] = code;
    }
    this.#view.setUint32(at, length);
    bytes.fill(0, at + 4 + length, at + 4 + padded);
    return true;
  }

  opaque(value: Uint8Array, max: number): void {
    if (!(value instanceof Uint8Array)) throw wrong("bytes", value);
    if (value.length > max) throw wrong(`at most ${max} bytes`, value.length);
    this.u32(value.length);
    this.fixedOpaque(value, value.length);
  }

  fixedOpaque(value: Uint8Array, length: number): void {
    if (value.length !== length) throw wrong(`${length} bytes`, value.length);
    const padded = (length + 3) & ~3;
    const at = this.#reserve(padded);
    this.#bytes.set(value, at);
    this.#bytes.fill(0, at + length, at + padded);
  }

  /** Bytes as they are, without length or padding. */
  raw(value: Uint8Array): void {
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
  }

  chars(value: string, max: number): void {
    if (value.length > max) throw wrong(`at most ${max} characters`, value);
    this.u32(value.length);
    this.fixedChars(value, value.length);
  }

  /** A text and the NUL at its end, which `max` counts too. */
  charText(value: string, max: number): void {
    if (value.length >= max) throw wrong(`at most ${max - 1} characters`, value);
    this.u32(value.length + 1);
    this.fixedChars(value, value.length + 1);
  }

  fixedChars(value: string, length: number): void {
    if (value.length > length) throw wrong(`at most ${length} characters`, value);
    const at = this.#reserve(length * 4);
    for (let index = 0; index < length; index++) {
      const code = index < value.length ? value.charCodeAt(index) : 0;
      if (code > 0xff) throw wrong("characters of one byte", value);
      this.#view.setInt32(at + index * 4, code << 24 >> 24);
    }
  }

  uuid(value: string): void {
    if (!UUID.test(value)) throw wrong("a UUID", value);
    const at = this.#reserve(16);
    const bytes = this.#bytes;
    let from = 0;
    for (let index = 0; index < 16; index++) {
      if (value.charCodeAt(from) === 45) from++;
      bytes[at + index] = nibble(value.charCodeAt(from)) << 4 | nibble(value.charCodeAt(from + 1));
      from += 2;
    }
  }

  /** Writes whether an optional value is there, and says so. */
  present<T>(value: T | null | undefined): value is T {
    const there = value !== null && value !== undefined;
    this.i32(there ? 1 : 0);
    return there;
  }

  array<T>(values: readonly T[], max: number, item: (writer: this, value: T) => void): void {
    if (values.length > max) throw wrong(`at most ${max} items`, values.length);
    this.u32(values.length);
    for (const value of values) item(this, value);
  }

  typedValue(typed: TypedValue): void {
    this.i32(TYPED[typed.type]);
    switch (typed.type) {
      case "int":
        return this.i32(typed.value);
      case "uint":
        return this.u32(typed.value);
      case "llong":
        return this.i64(typed.value);
      case "ullong":
        return this.u64(typed.value);
      case "double":
        return this.f64(typed.value);
      case "boolean":
        return this.i32(typed.value ? 1 : 0);
      case "string":
        return this.string(typed.value, 4194304);
    }
  }
}
