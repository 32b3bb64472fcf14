import type { TypedParameter } from "../../../../core/contract/references.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** How much of its memory a guest changes, and what a measurement of that has come to. */
interface DirtyRate {
  /** Bytes a second. */
  bytes: number;
  startMs: number;
  seconds: number;
}

const rates = new WeakMap<TestDomain, DirtyRate>();

/** libvirt's `VIR_DOMAIN_DIRTYRATE_*`. */
const Status = { UNSTARTED: 0, MEASURING: 1, MEASURED: 2 } as const;
const MIB = 1024 * 1024;

function rateOf(domain: TestDomain): DirtyRate {
  let rate = rates.get(domain);
  if (rate === undefined) rates.set(domain, rate = { bytes: 0, startMs: 0, seconds: 0 });
  return rate;
}

/** Bytes of its memory that a guest changes in a second. */
export function dirtyBytes(domain: TestDomain): number {
  return rates.get(domain)?.bytes ?? 0;
}

export function setDirtyBytes(domain: TestDomain, bytes: number): void {
  rateOf(domain).bytes = bytes;
}

/** Begins to measure, for so many seconds. */
export function measureDirtyRate(simulated: SimulatedHost, domain: TestDomain, seconds: number): void {
  Object.assign(rateOf(domain), { startMs: simulated.clock.now(), seconds });
}

/** What is known of it, in libvirt's fields. */
export function dirtyRateOf(simulated: SimulatedHost, domain: TestDomain): Record<string, TypedParameter> {
  const { bytes, startMs, seconds } = rates.get(domain) ?? { bytes: 0, startMs: 0, seconds: 0 };
  const measured = seconds > 0 && simulated.clock.now() >= startMs + seconds * 1000;
  const status = seconds === 0 ? Status.UNSTARTED : measured ? Status.MEASURED : Status.MEASURING;
  return {
    "dirtyrate.calc_status": status,
    "dirtyrate.calc_start_time": BigInt(Math.floor(startMs / 1000)),
    "dirtyrate.calc_period": seconds,
    ...measured
      ? {
        "dirtyrate.megabytes_per_second": BigInt(Math.round(bytes / MIB)),
        "dirtyrate.calc_mode": "page-sampling",
      }
      : {},
  };
}
