import { callOptionNames, type OptionNames } from "./checked_options.ts";
import { flagBits } from "./flag_bits.ts";
import { domainModificationImpact } from "./generated/flags.gen.ts";
import type { CallOptions } from "./references.ts";

/**
 * What a change is made to, or a value read from: the running guest, its definition, or both.
 *
 * With neither it is the present one: the guest where it runs, its definition where it does not.
 *
 * @see libvirt 9.0.0 `virDomainModificationImpact`
 */
export interface ImpactOptions extends CallOptions {
  /** The running guest. */
  readonly live?: boolean;
  /** The definition: from the next start on. */
  readonly config?: boolean;
  /** Whichever is present: the same as neither of the others, and not to be given with them. */
  readonly current?: boolean;
}

/** Their names. */
export const impactOptionNames: OptionNames<ImpactOptions> = {
  ...callOptionNames,
  live: true,
  config: true,
  current: true,
};

/**
 * The bits of these options, in whichever of libvirt's flags begin with live and config.
 *
 * @throws {TypeError} If one is no boolean, or `current` comes with another.
 */
export function impactBits(options: ImpactOptions | undefined, what: string): number {
  if (options === undefined) return 0;
  const bits = flagBits(domainModificationImpact, options, what);
  if (bits !== 0 && options.current) {
    throw new TypeError(`${what}, wanted "current" alone: found it with "${bits & 1 ? "live" : "config"}"`);
  }
  return bits;
}
