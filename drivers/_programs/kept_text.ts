/** The last part of a text that comes in pieces. */
export class KeptText {
  readonly #limit: number;
  #text = "";

  /** @param limit Characters. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(piece: string): void {
    this.#text = (this.#text + piece).slice(-this.#limit);
  }

  get text(): string {
    return this.#text;
  }
}
