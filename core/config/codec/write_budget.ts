/** As much as a document that is read may have, if nothing else is said. */
const DEPTH = 256;
const NODES = 1_000_000;

const indents: string[] = [""];

/** Keeps a config that goes round in circles, or holds itself a million times, from becoming a document. */
export class WriteBudget {
  #left = NODES;

  /** Counts an element; tells what is wanted instead where it is one too many. */
  spend(depth: number): string | undefined {
    if (depth >= DEPTH) return `elements at most ${DEPTH} deep`;
    return this.#left-- > 0 ? undefined : `at most ${NODES} elements`;
  }

  /** The spaces in front of an element. */
  indent(depth: number): string {
    return indents[depth] ??= "  ".repeat(depth);
  }
}
