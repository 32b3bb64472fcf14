/** All groups of checks, in the order of docs/drivers.md. */
import type { CheckGroup } from "../check.ts";
import { domainLife } from "./domain_life.ts";
import { domainStates } from "./domain_states.ts";

export const groups: readonly CheckGroup[] = [domainLife, domainStates];
