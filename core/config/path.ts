/** Where a reader or a writer is in a document, kept as it goes in and out: a path is made only when one is told. */
export class DocumentPath {
  readonly #steps: (string | number)[] = [];

  /** Goes in; `out()` with the same arguments goes out again. */
  in(key: string, index?: number): void {
    if (index === undefined) this.#steps.push(key);
    else this.#steps.push(key, index);
  }

  out(_key: string, index?: number): void {
    this.#steps.pop();
    if (index !== undefined) this.#steps.pop();
  }

  /** Where it is now, and further in. */
  at(...further: readonly (string | number)[]): readonly (string | number)[] {
    return [...this.#steps, ...further];
  }
}
