import type { TypedParameters } from "../../../core/contract/references.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { freeKib } from "./capabilities.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const ALL_CELLS = -1;
const STRING_OKAY = 4;
/** How the pretended host looks for pages that guests have in common; what can be set, can be set. */
const SHARING = { shm_pages_to_scan: 100, shm_sleep_millisecs: 20, shm_merge_across_nodes: 1 } as const;
const COUNTERS = ["shared", "sharing", "unshared", "volatile"];

const ofHosts = new WeakMap<SimulatedHost, Record<keyof typeof SHARING, number>>();

/** The pretended host's memory. libvirt's test driver does not tell of it; this is as its qemu driver does. */
export function nodeMemory(
  simulated: SimulatedHost,
): OperationsOf<"nodeGetMemoryStats" | "nodeGetMemoryParameters" | "nodeSetMemoryParameters"> {
  let sharing = ofHosts.get(simulated);
  if (sharing === undefined) ofHosts.set(simulated, sharing = { ...SHARING });
  const known = sharing;

  return {
    nodeGetMemoryStats(nparams, cellNum, flags) {
      checkFlags(flags, 0, "nodeGetMemoryStats");
      const cell = simulated.cells[cellNum];
      if (cellNum !== ALL_CELLS && cell === undefined) {
        throw refusal(
          "INVALID_ARG",
          `Cannot tell of NUMA cells, wanted one below ${simulated.cells.length}: found ${cellNum}`,
        );
      }
      const free = (cell === undefined ? simulated.cells : [cell]).reduce(
        (sum, each) => sum + freeKib(each),
        0n,
      );
      const total = cell === undefined ? simulated.nodeInfo.memory : BigInt(cell.memoryKib);
      const stats = [{ field: "total", value: total }, { field: "free", value: free }];
      if (cell === undefined) stats.push({ field: "buffers", value: 0n }, { field: "cached", value: 0n });
      if (nparams !== 0 && nparams !== stats.length) {
        throw refusal(
          "INVALID_ARG",
          `Cannot tell of memory, wanted ${stats.length} numbers: found ${nparams}`,
        );
      }
      return { params: nparams === 0 ? [] : stats, nparams: stats.length };
    },
    nodeGetMemoryParameters(flags) {
      checkFlags(flags, STRING_OKAY, "nodeGetMemoryParameters");
      const { shm_merge_across_nodes: merge, ...set } = known;
      const counters = COUNTERS.map((name) => [`shm_pages_${name}`, 0n]);
      return { ...set, ...Object.fromEntries(counters), shm_full_scans: 0n, shm_merge_across_nodes: merge };
    },
    nodeSetMemoryParameters(params, flags) {
      checkFlags(flags, 0, "nodeSetMemoryParameters");
      Object.assign(known, checked(params));
    },
  };
}

function checked(params: TypedParameters): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (!Object.hasOwn(SHARING, name)) {
      throw refusal(
        "ARGUMENT_UNSUPPORTED",
        `Cannot set the sharing of memory, wanted ${Object.keys(SHARING).join(", ")}: found "${name}"`,
      );
    }
    if (typeof value !== "number") {
      throw refusal("INVALID_ARG", `Cannot set ${name}, wanted a 32-bit number: found ${String(value)}`);
    }
    numbers[name] = value;
  }
  return numbers;
}
