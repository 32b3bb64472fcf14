/** Options whose names are checked, before anything is sent. */
import type { CallOptions } from "./references.ts";

export { checkOptions } from "../../events/check_options.ts";

/** The names of all options that `Options` has: each of them, and no other. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/** What every call takes. */
export const callOptionNames: OptionNames<CallOptions> = { signal: true, timeoutMs: true };
