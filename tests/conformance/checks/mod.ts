/** All groups of checks, in the order of docs/drivers.md. */
import type { CheckGroup } from "../check.ts";
import { domainDefinitions, domainLife, domainNames } from "./domain_life.ts";
import { domainSaves } from "./domain_saves.ts";
import { domainStates } from "./domain_states.ts";

export const groups: readonly CheckGroup[] = [
  domainLife,
  domainNames,
  domainDefinitions,
  domainSaves,
  domainStates,
];
