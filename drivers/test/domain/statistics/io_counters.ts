import type {
  DomainBlockStatsResult,
  DomainInterfaceStatsResult,
} from "../../../../core/contract/generated/tables.gen.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

/** What a disk has done: invented numbers that grow with the host's time, as libvirt's test driver has them. */
export function diskCounters(simulated: SimulatedHost): DomainBlockStatsResult {
  const base = microseconds(simulated);
  return {
    rdReq: base / 10n,
    rdBytes: base / 20n,
    wrReq: base / 30n,
    wrBytes: base / 40n,
    errs: base / 2_000_000n,
  };
}

/** What an interface has done, as well. */
export function interfaceCounters(simulated: SimulatedHost): DomainInterfaceStatsResult {
  const base = microseconds(simulated);
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

function microseconds(simulated: SimulatedHost): bigint {
  return simulated.clock.nanoseconds() / 1000n;
}
