import type { DriverEvent } from "../../core/contract/driver.ts";
import {
  domainDifference,
  type DomainFacts,
  lifecycleEvent,
} from "../../core/difference/domain_difference.ts";
import { domainPhase, phaseDetail } from "../../core/difference/domain_phase.ts";
import { followDomain } from "../../core/difference/follow_domain.ts";
import type { Circumstances, ComparedKind } from "./_compared_kinds.ts";
import { domainDetailEvents, type DomainDetails, followDetail } from "./domain_detail_events.ts";
import type { DomainPicture } from "./pictures.ts";

/** What is known of a domain. */
interface KnownDomain extends DomainFacts, DomainDetails {
  /** What led into its phase. */
  readonly detail?: string;
  readonly since?: number;
  readonly definition?: string | number;
}

type Known = ReadonlyMap<string, KnownDomain>;

/** Domains: what runs, what is defined, and their details. */
export const comparedDomains: ComparedKind<KnownDomain> = {
  lifecycle: "domain.lifecycle",
  prefix: "domain",
  known(picture) {
    const { state, reason, ...facts } = picture as DomainPicture;
    const phase = domainPhase(state);
    return { ...facts, phase, detail: reason === undefined ? undefined : phaseDetail(phase, reason) };
  },
  keyOf: ({ ref }) => ref.uuid,
  keyIn: (event) => "domain" in event ? event.domain?.uuid : undefined,
  follow,
  missing,
  difference(before, after, circumstances) {
    const events = lifecycle(before, after, circumstances);
    for (const [uuid, is] of after) {
      const was = before.get(uuid);
      if (was === undefined) continue;
      const found = circumstances.foundAt(uuid);
      if (redefined(was, is)) events.push(lifecycleEvent(is.ref, "defined", "updated", found));
      events.push(...domainDetailEvents(is.ref, was, is, found));
    }
    return events;
  },
};

function lifecycle(before: Known, after: Known, { foundAt, detailOf }: Circumstances): DriverEvent[] {
  const events: DriverEvent[] = [];
  domainDifference(before, after, (uuid) => after.get(uuid)?.detail, (ref, event, detail) => {
    const isOfState = event !== "defined" && event !== "undefined";
    const found = foundAt(ref.uuid, isOfState ? after.get(ref.uuid)?.since : undefined);
    events.push(lifecycleEvent(ref, event, detailOf(ref.uuid, event) ?? detail, found));
  });
  return events;
}

/** A new name is told as such. */
function redefined(was: KnownDomain, is: KnownDomain): boolean {
  if (!was.persistent || !is.persistent || was.ref.name !== is.ref.name) return false;
  return was.definition !== undefined && is.definition !== undefined && was.definition !== is.definition;
}

function follow(state: Map<string, KnownDomain>, event: DriverEvent): boolean {
  const uuid = comparedDomains.keyIn(event);
  const was = uuid === undefined ? undefined : state.get(uuid);
  if (event.type !== "domain.lifecycle") {
    if (was) state.set(uuid!, { ...was, ...followDetail(event, was) });
    return true;
  }
  followDomain(state, event);
  const is = state.get(uuid!);
  if (is && event.event === "defined") state.set(uuid!, { ...is, definition: undefined });
  if (event.event === "undefined" && event.detail === "renamed") return was?.ref.name === event.domain.name;
  if (event.event === "shutdown") return true;
  if (event.event === "defined" && event.detail !== "added" && event.detail !== "renamed") return true;
  return was?.phase !== is?.phase || was?.persistent !== is?.persistent || was?.ref.name !== is?.ref.name;
}

/** The state that a domain must have been in, for the event to be possible. */
function stateBefore(known: KnownDomain, event: DriverEvent): KnownDomain {
  if (event.type !== "domain.lifecycle") return known;
  switch (event.event) {
    case "started":
      return { ...known, phase: "off" };
    case "stopped":
    case "shutdown":
    case "crashed":
    case "pmsuspended":
      return known.phase === "off" || known.phase === event.event ? { ...known, phase: "running" } : known;
    case "suspended":
      return { ...known, phase: "running" };
    case "resumed":
      return known.phase === "off" || known.phase === "running" ? { ...known, phase: "paused" } : known;
    case "defined":
      return { ...known, persistent: event.detail !== "added" };
    case "undefined":
      return { ...known, persistent: true };
  }
  return known;
}

function missing(
  known: KnownDomain | undefined,
  event: DriverEvent,
  circumstances: Circumstances,
): DriverEvent[] {
  if (event.type !== "domain.lifecycle") return [];
  const { domain: ref } = event;
  const then = stateBefore(known ?? { ref, phase: "off", persistent: false }, event);
  // By that name the driver knew it when it acted; only the second half of a rename bears the new one.
  const bears = event.event === "defined" && event.detail === "renamed" ? then.ref : ref;
  const before: Known = new Map(known ? [[ref.uuid, known]] : []);
  const is = { ...then, ref: { ...then.ref, name: bears.name }, since: undefined, detail: undefined };
  const after: Known = new Map(then.phase === "off" && !then.persistent ? [] : [[ref.uuid, is]]);
  const { foundAt } = circumstances;
  return lifecycle(before, after, {
    foundAt: (uuid) => ({ ...foundAt(uuid), synthetic: true }),
    detailOf: () => undefined,
  });
}
