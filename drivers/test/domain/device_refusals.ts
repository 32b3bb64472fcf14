import type { TestDomain } from "../model/test_domain.ts";

const refusing = new WeakSet<TestDomain>();

/** Whether a guest keeps devices that it is to give up. */
export function refusesUnplug(domain: TestDomain): boolean {
  return refusing.has(domain);
}

export function refuseUnplug(domain: TestDomain, refuses: boolean): void {
  if (refuses) refusing.add(domain);
  else refusing.delete(domain);
}
