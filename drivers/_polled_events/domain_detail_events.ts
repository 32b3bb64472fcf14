import type { DriverEvent } from "../../core/contract/driver.ts";
import type { DomainRef } from "../../core/contract/references.ts";
import type { FoundAt } from "../../core/difference/object_difference.ts";

/** What else events tell of a domain. What is absent has not been looked at, and says nothing about a change. */
export interface DomainDetails {
  /** Empty for none. */
  readonly title?: string;
  /** Empty for none. */
  readonly description?: string;
  /** Texts of metadata elements by their XML namespaces. */
  readonly metadata?: ReadonlyMap<string, string>;
  /** Aliases of the devices. */
  readonly devices?: ReadonlySet<string>;
  /** Bytes that the balloon leaves the guest. */
  readonly balloonBytes?: number;
  /** Whether the guest's agent answers. */
  readonly agent?: boolean;
}

/** The events of what is known before and after and differs. */
export function domainDetailEvents(
  domain: DomainRef,
  before: DomainDetails,
  after: DomainDetails,
  found: FoundAt,
): DriverEvent[] {
  const events: DriverEvent[] = [];
  for (const metadataType of ["title", "description"] as const) {
    if (!differ(before[metadataType], after[metadataType])) continue;
    events.push({ type: "domain.metadata-change", ...found, domain, metadataType });
  }
  for (const nsUri of changedKeys(before.metadata, after.metadata)) {
    events.push({ type: "domain.metadata-change", ...found, domain, metadataType: "element", nsUri });
  }
  if (differ(before.agent, after.agent)) {
    const state = after.agent ? "connected" : "disconnected";
    events.push({ type: "domain.agent-lifecycle", ...found, domain, state, reason: "channel" });
  }
  if (before.devices && after.devices) {
    for (const devAlias of before.devices.difference(after.devices)) {
      events.push({ type: "domain.device-removed", ...found, domain, devAlias });
    }
    for (const devAlias of after.devices.difference(before.devices)) {
      events.push({ type: "domain.device-added", ...found, domain, devAlias });
    }
  }
  if (differ(before.balloonBytes, after.balloonBytes)) {
    events.push({ type: "domain.balloon-change", ...found, domain, actual: after.balloonBytes! });
  }
  return events;
}

/** What an event says of the details. What it leaves open is looked at anew. */
export function followDetail(event: DriverEvent, details: DomainDetails): DomainDetails {
  const { devices } = details;
  switch (event.type) {
    case "domain.metadata-change":
      if (event.metadataType === "element") return { metadata: undefined };
      return { [event.metadataType]: undefined };
    case "domain.agent-lifecycle":
      return { agent: event.state === "connected" };
    case "domain.device-added":
      return { devices: devices && new Set([...devices, event.devAlias]) };
    case "domain.device-removed":
      return { devices: devices && new Set([...devices].filter((alias) => alias !== event.devAlias)) };
    case "domain.balloon-change":
      return { balloonBytes: event.actual };
  }
  return {};
}

function differ<T>(before: T | undefined, after: T | undefined): boolean {
  return before !== undefined && after !== undefined && before !== after;
}

function changedKeys(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): string[] {
  if (before === undefined || after === undefined) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) =>
    before.get(key) !== after.get(key)
  );
}
