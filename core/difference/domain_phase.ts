import {
  domainPausedReason,
  domainRunningReason,
  domainShutoffReason,
  domainState,
} from "../contract/generated/startup_enums.gen.ts";

/** What events tell apart: a guest that is blocked or shuts down still runs. */
export type DomainPhase = "off" | "running" | "paused" | "pmsuspended" | "crashed";

/** What libvirt itself calls these reasons when it reports that a guest was paused. */
const PAUSED_AS: Readonly<Record<string, string>> = {
  user: "paused",
  save: "paused",
  dump: "paused",
  snapshot: "paused",
  "starting-up": "paused",
  migration: "migrated",
};

/** @param state `virDomainState` */
export function domainPhase(state: number): DomainPhase {
  const word = domainState[state];
  if (word === "shutoff") return "off";
  return word === "paused" || word === "pmsuspended" || word === "crashed" ? word : "running";
}

/**
 * The detail of the event that led into a phase, as far as the state's reason says.
 *
 * @param reason The number in that state's own enumeration, such as `virDomainShutoffReason`.
 */
export function phaseDetail(phase: DomainPhase, reason: number): string | undefined {
  if (phase === "off") return domainShutoffReason[reason];
  if (phase === "running") return domainRunningReason[reason];
  if (phase !== "paused") return undefined;
  const word = domainPausedReason[reason];
  return PAUSED_AS[word ?? ""] ?? word;
}
