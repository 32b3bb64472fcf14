import type { CMemory } from "./c_memory.ts";
import type { Pointer } from "./c_values.ts";

/** What C is lent for the time of a call: all of it is freed once, when this is disposed of. */
export class LentMemory implements Disposable {
  readonly #memory: CMemory;
  readonly #addresses: bigint[] = [];

  /** Nothing yet. */
  constructor(memory: CMemory) {
    this.#memory = memory;
  }

  /** A text's address. */
  text(text: string, what: string): Pointer<"char"> {
    return this.#keep(this.#memory.copyText(text, what));
  }

  /** A list of texts as bytes with their addresses, NULL after the last. */
  texts(texts: readonly string[], what: string): Uint8Array<ArrayBuffer> {
    const list = new BigUint64Array(texts.length + 1);
    for (const [at, text] of texts.entries()) list[at] = this.text(text, what);
    return new Uint8Array(list.buffer);
  }

  /** Frees all. */
  [Symbol.dispose](): void {
    for (const address of this.#addresses.splice(0)) this.#memory.free(address);
  }

  #keep(address: bigint): bigint {
    this.#addresses.push(address);
    return address;
  }
}
