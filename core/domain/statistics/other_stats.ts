import type { TypedParameter } from "../../contract/references.ts";

/** Figures by the host's names for them, dots and all; their values untouched. */
export type NamedStats = { readonly [name: string]: TypedParameter | readonly TypedParameter[] };

/** Where stands what has no name of its own. */
export interface OtherStats {
  /**
   * What this release has no name for, as what newer hosts tell, by the host's names; and what no number or bigint of the
   * named ones can hold.
   */
  readonly other?: NamedStats;
}

/** What the hypervisor counts by names of its own: `halt_exits.sum`. */
export interface CustomStats extends OtherStats {
  /** `.cur` is what it is now, `.sum` what it is in all, `.max` the most that it was. */
  readonly [name: `${string}.${"cur" | "max" | "sum"}`]: bigint | boolean;
}
