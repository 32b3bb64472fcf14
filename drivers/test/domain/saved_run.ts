import type { Definition } from "../config/definition.ts";
import type { TestDomain } from "../model/test_domain.ts";

const runs = new WeakMap<TestDomain, Definition>();

/** What a domain's managed save holds: what its next start goes on as. */
export function savedRunOf(domain: TestDomain): Definition | undefined {
  return runs.get(domain);
}

export function saveRun(domain: TestDomain, definition: Definition): void {
  runs.set(domain, definition);
}

export function forgetSavedRun(domain: TestDomain): void {
  runs.delete(domain);
}
