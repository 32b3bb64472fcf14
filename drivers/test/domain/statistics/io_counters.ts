import type {
  DomainBlockStatsResult,
  DomainInterfaceStatsResult,
} from "../../../../core/contract/generated/tables.gen.ts";
import type { World } from "../../model/simulated_host.ts";

/** What a disk has done: invented numbers that grow with the world's time, as libvirt's test driver has them. */
export function diskCounters(world: World): DomainBlockStatsResult {
  const base = microseconds(world);
  return {
    rdReq: base / 10n,
    rdBytes: base / 20n,
    wrReq: base / 30n,
    wrBytes: base / 40n,
    errs: base / 2_000_000n,
  };
}

/** What an interface has done, as well. */
export function interfaceCounters(world: World): DomainInterfaceStatsResult {
  const base = microseconds(world);
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

function microseconds(world: World): bigint {
  return world.clock.nanoseconds() / 1000n;
}
