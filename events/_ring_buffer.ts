/** A first-in, first-out queue with an upper bound that takes only the room it uses. */
export class RingBuffer<Item> {
  readonly capacity: number;
  #slots: (Item | undefined)[] = new Array(8);
  #head = 0;
  #length = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get length(): number {
    return this.#length;
  }

  /** The caller looks at `length` first: what is beyond `capacity` is not checked here. */
  push(item: Item): void {
    if (this.#length === this.#slots.length) this.#grow();
    this.#slots[(this.#head + this.#length) & (this.#slots.length - 1)] = item;
    this.#length++;
  }

  shift(): Item | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#slots[this.#head];
    this.#slots[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#slots.length - 1);
    this.#length--;
    return item;
  }

  clear(): void {
    this.#slots = new Array(8);
    this.#head = 0;
    this.#length = 0;
  }

  // Lengths are powers of two, so that wrapping is a mask.
  #grow(): void {
    const old = this.#slots;
    const slots = new Array<Item | undefined>(old.length * 2);
    for (let i = 0; i < old.length; i++) slots[i] = old[(this.#head + i) & (old.length - 1)];
    this.#slots = slots;
    this.#head = 0;
  }
}
