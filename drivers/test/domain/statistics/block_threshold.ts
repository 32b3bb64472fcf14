import type { TestDomain } from "../../model/test_domain.ts";

const thresholds = new WeakMap<TestDomain, Map<string, bigint>>();

/** The offset behind which a write to a disk is told of, if there is one. */
export function thresholdOf(domain: TestDomain, disk: string): bigint | undefined {
  return thresholds.get(domain)?.get(disk);
}

/** Sets it; 0 takes it away. */
export function setThreshold(domain: TestDomain, disk: string, offset: bigint): void {
  let its = thresholds.get(domain);
  if (its === undefined) thresholds.set(domain, its = new Map());
  if (offset === 0n) its.delete(disk);
  else its.set(disk, offset);
}
