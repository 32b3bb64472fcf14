/** A domain's states and reasons in libvirt's words. */
import type { UnknownWord } from "../../events/mod.ts";
import {
  domainBlockedReason,
  domainCrashedReason,
  domainNostateReason,
  domainPausedReason,
  domainPMSuspendedReason,
  domainRunningReason,
  domainShutdownReason,
  domainShutoffReason,
  domainState,
} from "../contract/generated/startup_enums.gen.ts";
import { wordOf, type WordTable } from "../contract/enum_words.ts";

/**
 * What a domain does. `unknown-N` is a state that this release has no word for.
 *
 * @see libvirt 9.0.0 `virDomainState`
 */
export type DomainState =
  | "nostate"
  | "running"
  | "blocked"
  | "paused"
  | "shutdown"
  | "shutoff"
  | "crashed"
  | "pmsuspended"
  | UnknownWord;

/** A domain's state, and why it is in it. */
export interface DomainStateReason {
  /** What it does. */
  readonly state: DomainState;
  /** libvirt's word: `booted` of a running domain, `user` of a paused one, `destroyed` of one that is off. */
  readonly reason: string;
}

/** The word for libvirt's number of a state. */
export function stateWord(state: number): DomainState {
  return wordOf(domainState, state);
}

/** The words for libvirt's numbers of a state and its reason. */
export function stateReason(state: number, reason: number): DomainStateReason {
  const word = stateWord(state);
  return { state: word, reason: wordOf(reasonsOf(word), reason) };
}

function reasonsOf(state: DomainState): WordTable {
  switch (state) {
    case "nostate":
      return domainNostateReason;
    case "running":
      return domainRunningReason;
    case "blocked":
      return domainBlockedReason;
    case "paused":
      return domainPausedReason;
    case "shutdown":
      return domainShutdownReason;
    case "shutoff":
      return domainShutoffReason;
    case "crashed":
      return domainCrashedReason;
    case "pmsuspended":
      return domainPMSuspendedReason;
    default:
      return [];
  }
}
