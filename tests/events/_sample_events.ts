import type { DomainLifecycleEvent, DomainMigrationIterationEvent } from "@denovirt/denovirt/events";

export const web = { name: "web", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" } as const;
export const db = { name: "db", uuid: "04b6b1c1-7b1c-4b7e-9d1c-0d3a6f3c8a11" } as const;

/** A lifecycle event of a domain. */
export function started(
  domain: { readonly name: string; readonly uuid: string } = web,
): DomainLifecycleEvent {
  return { type: "domain.lifecycle", time: 1, domain, event: "started", detail: "booted" };
}

/** An event with a number in it, so that tests can tell one from the next. */
export function numbered(
  iteration: number,
  domain: { readonly name: string; readonly uuid: string } = web,
): DomainMigrationIterationEvent {
  return { type: "domain.migration-iteration", time: 1, domain, iteration };
}
