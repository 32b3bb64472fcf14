/** What a piece of memory costs beside its bytes: its array, the array's buffer, and the least that is allocated for one. */
const PIECE_BYTES = 512;

/** The bytes of memory that a piece of a client's input takes while it waits: many small ones are no small thing. */
export function queuedCost(length: number): number {
  return length + PIECE_BYTES;
}
