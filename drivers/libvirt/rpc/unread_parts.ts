import type { Hole } from "../../../core/contract/references.ts";

/** Unread bytes at which no more are wanted for now, and those from which on more are. */
const FULL = 8 * 1024 * 1024;
const ROOM = 4 * 1024 * 1024;
/** What a part counts as beside its bytes: it takes memory too, and a host may send many of a byte, or holes. */
const PART_BYTES = 256;

/** What a stream is made of. */
export type Part = Uint8Array | Hole;

/** What a stream's reader has not taken yet, in order. */
export class UnreadParts {
  #parts: Part[] = [];
  #head = 0;
  #bytes = 0;
  #full = false;

  /** Bytes in memory. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Whether its reader has enough to do. */
  get full(): boolean {
    return this.#full;
  }

  push(part: Part): void {
    this.#parts.push(part);
    this.#bytes += costOf(part);
    if (this.#bytes > FULL) this.#full = true;
  }

  shift(): Part | undefined {
    const part = this.#parts[this.#head];
    if (part === undefined) return undefined;
    // The part is its reader's from here on; no reference may keep it in memory.
    this.#parts[this.#head++] = EMPTY;
    if (this.#head === this.#parts.length) {
      this.#parts = [];
      this.#head = 0;
    } else if (this.#head > 256 && this.#head * 2 > this.#parts.length) {
      this.#parts = this.#parts.slice(this.#head);
      this.#head = 0;
    }
    this.#bytes -= costOf(part);
    if (this.#bytes < ROOM) this.#full = false;
    return part;
  }

  /** Puts back what is left of the part that was taken last. */
  giveBack(part: Uint8Array): void {
    if (this.#head > 0) this.#parts[--this.#head] = part;
    else this.#parts.unshift(part);
    this.#bytes += costOf(part);
    if (this.#bytes > FULL) this.#full = true;
  }

  clear(): void {
    this.#parts = [];
    this.#head = 0;
    this.#bytes = 0;
    this.#full = false;
  }
}

const EMPTY = new Uint8Array(0);

function costOf(part: Part): number {
  return PART_BYTES + (part instanceof Uint8Array ? part.length : 0);
}

/** How much of a volume or a console it stands for. */
export function lengthOf(part: Part): number {
  return part instanceof Uint8Array ? part.length : part.hole;
}
