import { call } from "../handle/driver_call.ts";
import type { DriverConnection, DriverEvent } from "../contract/driver.ts";
import { VirtError } from "../contract/errors.ts";
import { connectListAllDomainsFlags as only } from "../contract/generated/startup_flags.gen.ts";
import { domainDifference, type DomainFacts, lifecycleEvent } from "../difference/domain_difference.ts";
import { type DomainPhase, domainPhase, phaseDetail } from "../difference/domain_phase.ts";
import { followDomain } from "../difference/follow_domain.ts";
import type { Mirrored } from "./_reconnect_mirror.ts";
import type { CallOptions, DomainRef } from "../contract/references.ts";

async function stateOf(host: DriverConnection, ref: DomainRef, options: CallOptions) {
  try {
    return await call({ driver: host.driver, tables: host }, "domainGetState", ref, 0, options);
  } catch (error) {
    // It has just gone, which an event tells.
    if (error instanceof VirtError && error.outcome === "refused") return undefined;
    throw error;
  }
}

async function list(host: DriverConnection, options: CallOptions): Promise<Map<string, DomainFacts>> {
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
  const known = new Map<string, DomainFacts>();
  await Promise.all(all.map(async (ref) => {
    const { uuid } = ref;
    let phase: DomainPhase | undefined = running.has(uuid) ? "running" : "off";
    if (running.has(uuid) === off.has(uuid)) {
      // In neither: paused, say. In both: it changed between the lists.
      const now = await stateOf(host, ref, options);
      phase = now && domainPhase(now.state);
    }
    if (phase) known.set(uuid, { ref, phase, persistent: persistent.has(uuid) });
  }));
  return known;
}

async function difference(
  before: ReadonlyMap<string, DomainFacts>,
  after: ReadonlyMap<string, DomainFacts>,
  host: DriverConnection,
  options: CallOptions,
): Promise<DriverEvent[]> {
  const details = new Map<string, string | undefined>();
  await Promise.all([...after].map(async ([uuid, { ref, phase }]) => {
    const known = before.get(uuid);
    if (known === undefined ? phase === "off" : known.phase === phase && known.ref.id === ref.id) return;
    const now = await stateOf(host, ref, options);
    // Of a state that has changed again since, an event tells.
    if (now && domainPhase(now.state) === phase) details.set(uuid, phaseDetail(phase, now.reason));
  }));
  const events: DriverEvent[] = [];
  const found = { time: Date.now(), synthetic: true } as const;
  domainDifference(before, after, (uuid) => details.get(uuid), (ref, event, detail) => {
    events.push(lifecycleEvent(ref, event, detail, found));
  });
  return events;
}

/** Domains: whether they run, and whether they are defined. */
export const domains: Mirrored<DomainFacts> = { list, follow: followDomain, difference };
