/** What a stream with a slow reader does with the next event: drop the oldest that waits, or end with an error. */
export type OverflowPolicy = "drop-oldest" | "error";
