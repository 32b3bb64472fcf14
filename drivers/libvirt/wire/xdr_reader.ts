import { readHostText } from "./host_text.ts";
import { malformed } from "./wire_error.ts";
import type { ValueLayout } from "./unknown_types.ts";
import type { TypedValue } from "./procedure.ts";

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Below this, a loop over bytes is faster than a call of the decoder. */
const SHORT = 48;

/**
 * Reads XDR (RFC 4506) in place from a part of a buffer.
 *
 * Every length is held against its limit and against what is left before anything is allocated.
 */
export class XdrReader {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;
  #end = 0;
  /** How long values are of types that this release does not know; see `readWhole()`. */
  layouts: ReadonlyMap<number, ValueLayout> | undefined;
  /** The type of a parameter that ended reading, since none of these tells its length. */
  unknownType: number | undefined;

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#end = bytes.byteLength;
  }

  /** Goes on with another buffer. */
  reset(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.window(0, bytes.byteLength);
  }

  /** Reads only from `start` to `end` from here on. */
  window(start: number, end: number): void {
    this.#at = start;
    this.#end = end;
  }

  /** Where the next byte is read, for `rewind()`. */
  get at(): number {
    return this.#at;
  }

  rewind(at: number): void {
    this.#at = at;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** @throws {VirtError} `RPC` if something is left. */
  finish(): void {
    if (this.#at !== this.#end) throw malformed(`${this.left} bytes after its end`);
  }

  #take(length: number): number {
    const at = this.#at;
    if (length > this.#end - at) throw malformed(`wanted ${length} more bytes, found ${this.#end - at}`);
    this.#at = at + length;
    return at;
  }

  i32(): number {
    return this.#view.getInt32(this.#take(4));
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4));
  }

  i64(): bigint {
    return this.#view.getBigInt64(this.#take(8));
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8));
  }

  f64(): number {
    return this.#view.getFloat64(this.#take(8));
  }

  #length(max: number): number {
    const length = this.u32();
    if (length > max) throw malformed(`a length of ${length}, wanted at most ${max}`);
    // Whatever is counted takes a byte at least. Past this line, lengths are small enough for 32-bit arithmetic.
    if (length > this.#end - this.#at) throw malformed(`a length of ${length} in ${this.left} bytes`);
    return length;
  }

  /** What of it is not UTF-8 is told by `isWellFormed()`: the frame is whole, and others have a right to its rest. */
  string(max: number): string {
    const length = this.#length(max);
    const at = this.#take((length + 3) & ~3);
    const bytes = this.#bytes;
    if (length <= SHORT) {
      let text = "";
      let index = at;
      for (; index < at + length; index++) {
        const byte = bytes[index]!;
        if (byte >= 0x80) break;
        text += String.fromCharCode(byte);
      }
      if (index === at + length) return text;
    }
    return readHostText(bytes.subarray(at, at + length));
  }

  opaque(max: number): Uint8Array {
    return this.fixedOpaque(this.#length(max));
  }

  fixedOpaque(length: number): Uint8Array {
    const at = this.#take((length + 3) & ~3);
    return this.#bytes.slice(at, at + length);
  }

  /** All that is left, without length or padding. */
  rest(): Uint8Array {
    const at = this.#take(this.left);
    return this.#bytes.slice(at, this.#end);
  }

  /** Characters of C, each in four bytes. */
  chars(max: number): string {
    return this.#characters(this.#length(max));
  }

  /** The same as a text, without the NUL at its end. */
  charText(max: number): string {
    const text = this.chars(max);
    return text.endsWith("\0") ? text.slice(0, -1) : text;
  }

  /** The same in a fixed number, up to the first NUL. */
  fixedChars(length: number): string {
    const text = this.#characters(length);
    const end = text.indexOf("\0");
    return end < 0 ? text : text.slice(0, end);
  }

  #characters(length: number): string {
    const at = this.#take(length * 4);
    let text = "";
    for (let index = 0; index < length; index++) {
      text += String.fromCharCode(this.#view.getInt32(at + index * 4) & 0xff);
    }
    return text;
  }

  uuid(): string {
    const at = this.#take(16);
    const bytes = this.#bytes;
    let text = "";
    for (let index = 0; index < 16; index++) {
      text += HEX[bytes[at + index]!];
      if (index === 3 || index === 5 || index === 7 || index === 9) text += "-";
    }
    return text;
  }

  /** @param least The fewest bytes that an item takes. */
  array<T>(max: number, least: number, item: (reader: this) => T): T[] {
    const count = this.#length(max);
    if (count * least > this.left) throw malformed(`${count} items in ${this.left} bytes`);
    const items: T[] = [];
    for (let index = 0; index < count; index++) items.push(item(this));
    return items;
  }

  typedValue(): TypedValue {
    const type = this.i32();
    switch (type) {
      case 1:
        return { type: "int", value: this.i32() };
      case 2:
        return { type: "uint", value: this.u32() };
      case 3:
        return { type: "llong", value: this.i64() };
      case 4:
        return { type: "ullong", value: this.u64() };
      case 5:
        return { type: "double", value: this.f64() };
      case 6:
        return { type: "boolean", value: this.i32() !== 0 };
      case 7:
        return { type: "string", value: this.string(4194304) };
    }
    return { type: "string", value: `unknown-${type}:${this.#unknownValue(type)}` };
  }

  /** The value's bytes, as hexadecimal digits. */
  #unknownValue(type: number): string {
    const layout = this.layouts?.get(type);
    if (layout === undefined) {
      this.unknownType = type;
      throw malformed(`a typed parameter of the unknown type ${type}`);
    }
    const from = this.#at;
    if (layout === "text") this.string(4194304);
    else this.#take(layout === "4 bytes" ? 4 : 8);
    return this.#bytes.subarray(from, this.#at).toHex();
  }
}
