/** Numbers that are the same for the same seed, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0;
  }

  /** 32 bits. @see Tommy Ettinger's mulberry32 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return (mixed ^ mixed >>> 14) >>> 0;
  }

  /** From 0 up to but not `end`. */
  below(end: number): number {
    return end <= 1 ? 0 : this.next() % end;
  }

  /** One of them. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
