import assert from "node:assert/strict";
import type { Bytes, LibcFunctions } from "../../../../../drivers/libvirt/ffi/mod.ts";

/** C's heap as one keeps it in mind: it refuses what is freed twice, or was never given. */
export class FakeHeap implements LibcFunctions {
  readonly #blocks = new Map<bigint, Uint8Array>();
  #next = 4096n;
  /** How many blocks were ever given. */
  made = 0;

  /** The addresses that are not freed yet. */
  get left(): bigint[] {
    return [...this.#blocks.keys()];
  }

  calloc(count: bigint, size: bigint): bigint {
    const address = this.#next;
    this.#blocks.set(address, new Uint8Array(Number(count * size)));
    this.#next += count * size + 64n;
    this.made++;
    return address;
  }

  free(address: bigint): void {
    assert(this.#blocks.delete(address), `${address} is freed, and is not there`);
  }

  strlen(text: bigint): bigint {
    return BigInt(this.#block(text).indexOf(0));
  }

  copyOut(to: Bytes, from: bigint, length: bigint): bigint {
    const block = this.#block(from);
    assert(length <= block.length, "reads beyond a block");
    (to as Uint8Array).set(block.subarray(0, Number(length)));
    return 0n;
  }

  copyIn(to: bigint, from: Bytes, length: bigint): bigint {
    const block = this.#block(to);
    assert(length <= block.length, "writes beyond a block");
    block.set((from as Uint8Array).subarray(0, Number(length)));
    return to;
  }

  #block(address: bigint): Uint8Array {
    const block = this.#blocks.get(address);
    assert(block !== undefined, `${address} is no block`);
    return block;
  }
}
