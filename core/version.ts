/** A version as libvirt numbers it. */
export interface Version {
  /** The first part. */
  readonly major: number;
  /** The second. */
  readonly minor: number;
  /** The third. */
  readonly micro: number;
  /** All three in one: `major * 1,000,000 + minor * 1,000 + micro`. */
  readonly number: number;
}
