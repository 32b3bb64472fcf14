/**
 * Where a host has its UUIDs and MAC addresses from: the machine's randomness, or a seed, with which the same calls in
 * the same order have the same results in every run. Nobody should keep secrets with it.
 */
export class RandomSource {
  readonly seeded: boolean;
  // The state of Marsaglia's xorshift128, which must not be all zeroes.
  readonly #state: Uint32Array | undefined;

  /** @param seed Any text; the machine's randomness without one. */
  constructor(seed?: string) {
    this.seeded = seed !== undefined;
    if (seed !== undefined) this.#state = stateOf(seed);
  }

  /** So many random bytes. */
  bytes(count: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(count);
    if (this.#state === undefined) return crypto.getRandomValues(bytes);
    for (let i = 0; i < count; i++) bytes[i] = this.#next() >>> 24;
    return bytes;
  }

  /** A UUID of version 4. */
  uuid(): string {
    if (this.#state === undefined) return crypto.randomUUID();
    const bytes = this.bytes(16);
    bytes[6] = bytes[6]! & 0x0f | 0x40;
    bytes[8] = bytes[8]! & 0x3f | 0x80;
    return bytes.toHex().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  /** A MAC address of a guest's interface, with the prefix that libvirt gives them. */
  mac(): string {
    return ["52", "54", "00", ...this.bytes(3).toHex().match(/../g)!].join(":");
  }

  #next(): number {
    const state = this.#state!;
    let mixed = state[3]!;
    const first = state[0]!;
    state.copyWithin(1, 0, 3);
    mixed ^= mixed << 11;
    mixed ^= mixed >>> 8;
    return state[0] = mixed ^ first ^ (first >>> 19);
  }
}

/** Spreads a text over the generator's state, so that texts that differ little begin far from each other. */
function stateOf(seed: string): Uint32Array {
  const state = new Uint32Array(4);
  for (let word = 0; word < state.length; word++) {
    let hash = 0x811c9dc5 ^ word;
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    state[word] = hash ^ (hash >>> 15) | 1;
  }
  return state;
}
