import { checkFlags, refusal } from "../../contract/refusal.ts";
import type { OperationsOf } from "../../contract/table_methods.ts";
import { setThreshold } from "./block_threshold.ts";
import { findDisk, sourceOf, targetOf } from "../../config/device_lookup.ts";
import { measureDirtyRate } from "./dirty_rate.ts";
import { treeOf } from "../../config/domain_document.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

const MAX_SECONDS = 60;
// VIR_DOMAIN_DIRTYRATE_MODE_*
const DIRTY_RATE_FLAGS = 7;

/** What is watched of a guest and told of: how much of its memory it changes, how far it has written. */
export function watching(
  simulated: SimulatedHost,
): OperationsOf<"domainSetBlockThreshold" | "domainStartDirtyRateCalc"> {
  return {
    domainSetBlockThreshold(dom, dev, threshold, flags) {
      checkFlags(flags, 0, "domainSetBlockThreshold");
      const domain = simulated.find(dom);
      domain.checkActive();
      const disk = findDisk(treeOf(domain.definition), dev, false);
      if (disk === undefined || sourceOf(disk) === undefined) {
        throw refusal(
          "INVALID_ARG",
          `Cannot watch a disk of "${dom.name}", wanted one of its own: found "${dev}"`,
        );
      }
      setThreshold(domain, targetOf(disk), threshold);
    },
    domainStartDirtyRateCalc(dom, seconds, flags) {
      checkFlags(flags, DIRTY_RATE_FLAGS, "domainStartDirtyRateCalc");
      if (seconds < 1 || seconds > MAX_SECONDS) {
        throw refusal(
          "INVALID_ARG",
          `Cannot measure "${dom.name}", wanted 1 to ${MAX_SECONDS} seconds: found ${seconds}`,
        );
      }
      const domain = simulated.find(dom);
      domain.checkActive();
      measureDirtyRate(simulated, domain, seconds);
    },
  };
}
