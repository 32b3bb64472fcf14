import type { DriverEvent } from "../contract/driver.ts";
import type { DomainFacts } from "./domain_difference.ts";

/** Takes over into a picture of domains what an event says. */
export function followDomain<S extends DomainFacts>(state: Map<string, S>, event: DriverEvent): void {
  if (event.type !== "domain.lifecycle") return;
  const { domain: ref } = event;
  const before = state.get(ref.uuid) ?? { ref, phase: "off", persistent: false };
  const put = (change: Partial<DomainFacts>) => state.set(ref.uuid, { ...before, ref, ...change } as S);
  switch (event.event) {
    case "defined":
      return void put({ persistent: true });
    case "undefined":
      // A new name follows at once, and it is the same domain.
      if (event.detail === "renamed") return;
      if (before.phase === "off") return void state.delete(ref.uuid);
      return void put({ persistent: false });
    case "started":
      return void put({ phase: "running", run: undefined });
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
