import type { TestDomain } from "../model/test_domain.ts";

/** What a domain's migrations are bound by. */
export interface MigrationLimits {
  /** MiB a second. */
  speedMib: bigint;
  /** MiB a second of its post-copy phase; 0 is as fast as can be. */
  postcopySpeedMib: bigint;
  /** Milliseconds for which the guest may stand still. */
  downtimeMs: bigint;
  /** Bytes of the cache with which memory is compressed. */
  cache: bigint;
}

/** MiB a second that libvirt's qemu driver means by no limit, and the most that it takes. */
export const MAX_SPEED_MIB = ((1n << 63n) - 1n) >> 20n;

const limits = new WeakMap<TestDomain, MigrationLimits>();

/** What a domain's migrations are bound by; as with libvirt's qemu driver unless told. */
export function limitsOf(domain: TestDomain): MigrationLimits {
  let its = limits.get(domain);
  if (its === undefined) {
    its = { speedMib: MAX_SPEED_MIB, postcopySpeedMib: 0n, downtimeMs: 300n, cache: 64n * 1024n * 1024n };
    limits.set(domain, its);
  }
  return its;
}
