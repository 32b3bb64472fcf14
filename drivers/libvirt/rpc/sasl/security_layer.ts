/** Wraps and unwraps all bytes of a connection once the login has agreed on keys. */
export interface SecurityLayer {
  /** The bytes to send for these. */
  wrap(bytes: Uint8Array): Uint8Array;
  /**
   * What comes out of the bytes that arrived, with what was left over from earlier ones.
   *
   * @throws {VirtError} `AUTH_FAILED` if somebody changed them on the way.
   */
  unwrap(bytes: Uint8Array): Uint8Array;
}
