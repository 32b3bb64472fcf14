/** Bytes that are the same for the same seed. */
export function randomBytes(seed: number, length: number): Uint8Array {
  let state = seed * 2654435761 >>> 0 || 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state & 0xff;
  });
}
