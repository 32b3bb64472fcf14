/** The last part of a text that comes in pieces. */
export class KeptText {
  readonly #limit: number;
  #text = "";

  /** @param limit Characters. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  add(piece: string): void {
    this.#text += piece;
    // Not each time, as that costs as much as is kept.
    if (this.#text.length > 2 * this.#limit) this.#text = this.text;
  }

  get text(): string {
    return this.#text.slice(-this.#limit);
  }
}
