import { domainLifecycleDetails, type DomainLifecycleWords } from "../../events/mod.ts";
import { call } from "../handle/driver_call.ts";
import type { DriverConnection, DriverEvent } from "../contract/driver.ts";
import { VirtError } from "../contract/errors.ts";
import {
  domainPausedReason,
  domainRunningReason,
  domainShutoffReason,
  domainState,
} from "../contract/generated/startup_enums.gen.ts";
import { connectListAllDomainsFlags as only } from "../contract/generated/startup_flags.gen.ts";
import type { Mirrored } from "./_reconnect_mirror.ts";
import type { CallOptions, DomainRef } from "../contract/references.ts";

/** What events tell apart: a guest that is blocked or shuts down still runs. */
type Phase = "off" | "running" | "paused" | "pmsuspended" | "crashed";

/** What is known of a domain. */
export interface KnownDomain {
  readonly ref: DomainRef;
  readonly phase: Phase;
  readonly persistent: boolean;
}

/** Stands where libvirt has a number for the reason, and nobody knows which: no host counts so. */
const UNKNOWN = "unknown--1";

/** What libvirt itself calls these reasons when it reports that a guest was paused. */
const PAUSED_AS: Readonly<Record<string, string>> = {
  user: "paused",
  save: "paused",
  dump: "paused",
  snapshot: "paused",
  "starting-up": "paused",
  migration: "migrated",
};

function phaseOf(state: number): Phase {
  const word = domainState[state];
  if (word === "shutoff") return "off";
  return word === "paused" || word === "pmsuspended" || word === "crashed" ? word : "running";
}

function reasonOf(phase: Phase, reason: number): string | undefined {
  if (phase === "off") return domainShutoffReason[reason];
  if (phase === "running") return domainRunningReason[reason];
  if (phase !== "paused") return undefined;
  const word = domainPausedReason[reason];
  return PAUSED_AS[word ?? ""] ?? word;
}

async function stateOf(host: DriverConnection, ref: DomainRef, options: CallOptions) {
  try {
    return await call({ driver: host.driver, tables: host }, "domainGetState", ref, 0, options);
  } catch (error) {
    // It has just gone, which an event tells.
    if (error instanceof VirtError && error.outcome === "refused") return undefined;
    throw error;
  }
}

async function list(host: DriverConnection, options: CallOptions): Promise<Map<string, KnownDomain>> {
  const to = { driver: host.driver, tables: host };
  const uuids = async (flags: number) => {
    const found = await call(to, "connectListAllDomains", flags, options);
    return new Set(found.map(({ uuid }) => uuid));
  };
  // A few calls whatever the number of domains, none of which waits for a guest.
  const [all, persistent, running, off] = await Promise.all([
    call(to, "connectListAllDomains", 0, options),
    uuids(only.persistent),
    uuids(only.running),
    uuids(only.shutoff),
  ]);
  const known = new Map<string, KnownDomain>();
  await Promise.all(all.map(async (ref) => {
    const { uuid } = ref;
    let phase: Phase | undefined = running.has(uuid) ? "running" : "off";
    if (running.has(uuid) === off.has(uuid)) {
      // In neither: paused, say. In both: it changed between the lists.
      const now = await stateOf(host, ref, options);
      phase = now && phaseOf(now.state);
    }
    if (phase) known.set(uuid, { ref, phase, persistent: persistent.has(uuid) });
  }));
  return known;
}

function follow(state: Map<string, KnownDomain>, event: DriverEvent): void {
  if (event.type !== "domain.lifecycle") return;
  const { domain: ref } = event;
  const before = state.get(ref.uuid) ?? { ref, phase: "off", persistent: false };
  const put = (change: Partial<KnownDomain>) => state.set(ref.uuid, { ...before, ref, ...change });
  switch (event.event) {
    case "defined":
      return void put({ persistent: true });
    case "undefined":
      // A new name follows at once, and it is the same domain.
      if (event.detail === "renamed") return;
      if (before.phase === "off") return void state.delete(ref.uuid);
      return void put({ persistent: false });
    case "started":
    case "resumed":
      return void put({ phase: "running" });
    case "suspended":
      return void put({ phase: "paused" });
    case "pmsuspended":
    case "crashed":
      return void put({ phase: event.event });
    case "stopped":
      if (!before.persistent) return void state.delete(ref.uuid);
      return void put({ phase: "off" });
  }
}

type Say = (ref: DomainRef, event: keyof typeof domainLifecycleDetails, reason?: string) => void;

/** Whether the domain was stopped and started meanwhile: each run has a number of its own. */
function ranAnew(before: KnownDomain, after: KnownDomain): boolean {
  if (before.phase === "off" || after.phase === "off" || before.ref.id < 0) return false;
  return before.ref.id !== after.ref.id;
}

function saysAll(
  before: KnownDomain | undefined,
  after: KnownDomain | undefined,
  reason: string | undefined,
  say: Say,
) {
  if (after === undefined) {
    const { ref, phase, persistent } = before!;
    if (phase !== "off") say(ref, "stopped");
    if (persistent) say(ref, "undefined", "removed");
    return;
  }
  const { ref, phase } = after;
  const renamed = before !== undefined && before.persistent && after.persistent &&
    before.ref.name !== ref.name;
  if (renamed) {
    say(before.ref, "undefined", "renamed");
    say(ref, "defined", "renamed");
  }
  if (after.persistent && !before?.persistent) say(ref, "defined", "added");
  let was = before?.phase ?? "off";
  if (was !== "off" && (phase === "off" || ranAnew(before!, after))) {
    say(ref, "stopped", phase === "off" ? reason : undefined);
    was = "off";
  }
  if (before?.persistent && !after.persistent) say(ref, "undefined", "removed");
  if (was === phase) return;
  if (was === "off") {
    say(ref, "started", phase === "running" ? reason : undefined);
    was = "running";
  }
  if (was === phase) return;
  if (phase === "running") say(ref, "resumed", reason);
  if (phase === "paused") say(ref, "suspended", reason);
  if (phase === "pmsuspended") say(ref, "pmsuspended", "memory");
  if (phase === "crashed") say(ref, "crashed");
}

async function difference(
  before: ReadonlyMap<string, KnownDomain>,
  after: ReadonlyMap<string, KnownDomain>,
  host: DriverConnection,
  options: CallOptions,
): Promise<DriverEvent[]> {
  const reasons = new Map<string, string | undefined>();
  await Promise.all([...after].map(async ([uuid, { ref, phase }]) => {
    const known = before.get(uuid);
    if (known === undefined ? phase === "off" : known.phase === phase && known.ref.id === ref.id) return;
    const now = await stateOf(host, ref, options);
    // Of a state that has changed again since, an event tells.
    if (now && phaseOf(now.state) === phase) reasons.set(uuid, reasonOf(phase, now.reason));
  }));
  const events: DriverEvent[] = [];
  const time = Date.now();
  const say: Say = (domain, event, reason) => {
    const known = (domainLifecycleDetails[event] as readonly string[]).includes(reason ?? "");
    const words = { event, detail: known ? reason : UNKNOWN } as DomainLifecycleWords;
    events.push({ type: "domain.lifecycle", time, domain, ...words, synthetic: true });
  };
  // What has gone comes first: what came may bear its name.
  for (const [uuid, known] of before) if (!after.has(uuid)) saysAll(known, undefined, undefined, say);
  for (const [uuid, known] of after) saysAll(before.get(uuid), known, reasons.get(uuid), say);
  return events;
}

/** Domains: whether they run, and whether they are defined. */
export const domains: Mirrored<KnownDomain> = { list, follow, difference };
