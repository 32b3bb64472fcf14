import { PlacedParameters } from "../../contract/placed_parameters.ts";
import type { TypedParameters } from "../../contract/references.ts";
import { stateReason } from "../domain_state.ts";
import type { DomainStats } from "./domain_stats.ts";
import { statsPlaces } from "./stats_fields.ts";

const places = new PlacedParameters(statsPlaces);

/** A host's flat statistics, as typed objects. */
export function readDomainStats(params: TypedParameters): DomainStats {
  const stats = places.read(params);
  const numbers = stats.state as { readonly state?: number; readonly reason?: number } | undefined;
  if (numbers?.state !== undefined) stats.state = stateReason(numbers.state, numbers.reason ?? 0);
  else if (numbers !== undefined) {
    // A reason is a word of its state.
    delete stats.state;
    stats.other = { ...stats.other as object, "state.reason": numbers.reason };
  }
  return stats;
}
