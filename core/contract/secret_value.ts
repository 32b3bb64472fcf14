const HIDDEN = "***";

/**
 * What a secret holds. However it is printed, logged, put in a text or made JSON of, it shows as `***`; only
 * {@linkcode bytes} and {@linkcode text} give it away.
 *
 * @example
 * ```ts ignore
 * const value = await secret.value();
 * console.log(value, `${value}`, JSON.stringify({ value })); // *** *** {"value":"***"}
 * console.log(value.text() === "open sesame"); // true
 * ```
 */
export class SecretValue {
  readonly #bytes: Uint8Array;

  /**
   * Keeps a copy of the bytes; a text's are UTF-8.
   *
   * @throws {TypeError} If it is neither bytes nor a text; the message does not show it.
   */
  constructor(value: Uint8Array | string) {
    if (typeof value === "string") this.#bytes = new TextEncoder().encode(value);
    // Not slice(): that of Node's Buffer shares the caller's memory.
    else if (value instanceof Uint8Array) this.#bytes = Uint8Array.from(value);
    else throw new TypeError(`Cannot keep a secret, wanted bytes or a text: found ${typeof value}`);
  }

  /** How many bytes it has. */
  get length(): number {
    return this.#bytes.length;
  }

  /** The bytes: a copy, which the caller may overwrite. */
  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }

  /**
   * The bytes as a text.
   * @throws {TypeError} If they are no UTF-8.
   */
  text(): string {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.#bytes);
  }

  /** Not the value: `***`. */
  toString(): string {
    return HIDDEN;
  }

  /** Not the value: `***`. */
  toJSON(): string {
    return HIDDEN;
  }

  /** Not the value: `***`. */
  [Symbol.for("Deno.customInspect")](): string {
    return HIDDEN;
  }

  /** Not the value: `***`. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return HIDDEN;
  }
}
