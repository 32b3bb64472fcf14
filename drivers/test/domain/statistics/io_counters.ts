import type {
  DomainBlockStatsResult,
  DomainInterfaceStatsResult,
} from "../../../../core/contract/generated/tables.gen.ts";
import type { TestDomain } from "../../model/test_domain.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** What a disk has done: invented numbers that grow with the guest's time. */
export function diskCounters(simulated: SimulatedHost, domain: TestDomain): DomainBlockStatsResult {
  const base = microseconds(simulated, domain);
  return {
    rdReq: base / 10n,
    rdBytes: base / 20n,
    wrReq: base / 30n,
    wrBytes: base / 40n,
    errs: base / 2_000_000n,
  };
}

/** What an interface has done, as well. */
export function interfaceCounters(simulated: SimulatedHost, domain: TestDomain): DomainInterfaceStatsResult {
  const base = microseconds(simulated, domain);
  return {
    rxBytes: base / 10n,
    rxPackets: base / 100n,
    rxErrs: base / 1_000_000n,
    rxDrop: base / 2_000_000n,
    txBytes: base / 20n,
    txPackets: base / 110n,
    txErrs: base / 3_000_000n,
    txDrop: base / 4_000_000n,
  };
}

function microseconds(simulated: SimulatedHost, domain: TestDomain): bigint {
  return simulated.countedNs(domain) / 1000n;
}
