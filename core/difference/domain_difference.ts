import { domainLifecycleDetails, type DomainLifecycleWords } from "../../events/mod.ts";
import type { DriverEvent } from "../contract/driver.ts";
import type { DomainRef } from "../contract/references.ts";
import type { DomainPhase } from "./domain_phase.ts";

/** What lifecycle events are made of. */
export interface DomainFacts {
  readonly ref: DomainRef;
  readonly phase: DomainPhase;
  readonly persistent: boolean;
  /** Which run it is, where the host has something better than the reference's number. */
  readonly run?: string | number;
}

/** An event of a domain's lifecycle. */
export type LifecycleEvent = keyof typeof domainLifecycleDetails;
/** Takes one event of a difference; `detail` is absent where nobody knows it. */
export type SayLifecycle = (ref: DomainRef, event: LifecycleEvent, detail?: string) => void;

/** Stands where libvirt has a number for the reason, and nobody knows which: no host counts so. */
const UNKNOWN = "unknown--1";

/**
 * Says the events that lead from one picture of domains to another, in an order in which they can have happened: no name
 * is given to a domain before its last bearer has lost it.
 *
 * @param detailOf What led into the phase that a domain has in `after`.
 */
export function domainDifference(
  before: ReadonlyMap<string, DomainFacts>,
  after: ReadonlyMap<string, DomainFacts>,
  detailOf: (uuid: string) => string | undefined,
  say: SayLifecycle,
): void {
  for (const [uuid, was] of before) if (isGone(was, after.get(uuid))) sayGone(was, say);
  const renamed = [...after].flatMap(([uuid, is]) => {
    const was = before.get(uuid);
    return was?.persistent && is.persistent && was.ref.name !== is.ref.name ? [{ was, is }] : [];
  });
  for (const { was } of renamed) say(was.ref, "undefined", "renamed");
  for (const { is } of renamed) say(is.ref, "defined", "renamed");
  for (const [uuid, is] of after) {
    const was = before.get(uuid);
    sayChange(was && !isGone(was, is) ? was : undefined, is, detailOf(uuid), say);
  }
}

/** Only what is defined can be renamed: a domain by another name is another one, if it bears the same UUID. */
function isGone(was: DomainFacts, is: DomainFacts | undefined): boolean {
  return is === undefined || (was.ref.name !== is.ref.name && !(was.persistent && is.persistent));
}

function sayGone({ ref, phase, persistent }: DomainFacts, say: SayLifecycle): void {
  if (phase !== "off") say(ref, "stopped");
  if (persistent) say(ref, "undefined", "removed");
}

function sayChange(
  before: DomainFacts | undefined,
  { ref, phase, persistent, run }: DomainFacts,
  detail: string | undefined,
  say: SayLifecycle,
): void {
  if (persistent && !before?.persistent) say(ref, "defined", "added");
  let was = before?.phase ?? "off";
  if (was !== "off" && (phase === "off" || ranAnew(before!, { ref, phase, persistent, run }))) {
    say(ref, "stopped", phase === "off" ? detail : undefined);
    was = "off";
  }
  if (before?.persistent && !persistent) say(ref, "undefined", "removed");
  if (was === phase) return;
  if (was === "off") {
    say(ref, "started", phase === "running" ? detail : undefined);
    was = "running";
  }
  if (was === phase) return;
  if (phase === "running") say(ref, "resumed", detail);
  if (phase === "paused") say(ref, "suspended", detail);
  if (phase === "pmsuspended") say(ref, "pmsuspended", detail ?? "memory");
  if (phase === "crashed") say(ref, "crashed", detail);
}

/** Whether the domain was stopped and started meanwhile: each run has a number of its own. */
export function ranAnew(before: DomainFacts, after: DomainFacts): boolean {
  if (before.phase === "off" || after.phase === "off") return false;
  if (before.run !== undefined && after.run !== undefined) return before.run !== after.run;
  return before.ref.id >= 0 && before.ref.id !== after.ref.id;
}

/** An event as a driver emits it; a detail that libvirt does not have for this event is an unknown one. */
export function lifecycleEvent(
  domain: DomainRef,
  event: LifecycleEvent,
  detail: string | undefined,
  found: { readonly time: number; readonly synthetic?: true },
): DriverEvent {
  const known = (domainLifecycleDetails[event] as readonly string[]).includes(detail ?? "");
  const words = { event, detail: known ? detail : UNKNOWN } as DomainLifecycleWords;
  return { type: "domain.lifecycle", ...found, domain, ...words };
}
