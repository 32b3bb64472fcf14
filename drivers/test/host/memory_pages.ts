import { nodeAllocPagesFlags } from "../../../core/contract/generated/flags.gen.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { HUGE_PAGES_KIB, setAsideKib, systemPageKib } from "./capabilities.ts";
import type { HostCell, SimulatedHost } from "../model/simulated_host.ts";

// How libvirt's tools name all cells together: the pages are spread.
const ALL_CELLS = -1;

/**
 * The pages that are set aside in NUMA cells, as the capabilities tell. libvirt's test driver can't; this is as its qemu
 * driver does it, but all or nothing.
 */
export function memoryPages(simulated: SimulatedHost): OperationsOf<"nodeAllocPages"> {
  return {
    nodeAllocPages(pageSizes, pageCounts, startCell, cellCount, flags) {
      checkFlags(flags, nodeAllocPagesFlags.set, "nodeAllocPages");
      const { cells } = simulated;
      if (startCell >= cells.length || startCell < ALL_CELLS) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot set pages aside, wanted a NUMA cell below ${cells.length}: found ${startCell}`,
        );
      }
      const together = startCell === ALL_CELLS;
      const chosen = together ? cells : cells.slice(startCell, startCell + cellCount);
      const pools = new Map(chosen.map((cell) => [cell, new Map(cell.hugePages)]));
      for (const [at, cell] of chosen.entries()) {
        const pool = pools.get(cell)!;
        for (const [i, size] of pageSizes.entries()) {
          checkSize(size, cells.indexOf(cell));
          const count = together ? share(pageCounts[i]!, at, chosen.length) : pageCounts[i]!;
          pool.set(size, (flags === 0 ? pool.get(size) ?? 0n : 0n) + count);
        }
        checkRoom(cell, pool);
      }
      for (const [cell, pool] of pools) for (const [size, count] of pool) cell.hugePages.set(size, count);
      return pageSizes.length * (together ? 1 : chosen.length);
    },
  };
}

/** What comes to one of several cells; the first ones take what is left. */
function share(count: bigint, at: number, cells: number): bigint {
  const each = count / BigInt(cells);
  return BigInt(at) < count % BigInt(cells) ? each + 1n : each;
}

function checkSize(size: number, cell: number): void {
  if (size === systemPageKib(cell)) {
    throw refusal(
      "OPERATION_UNSUPPORTED",
      `Cannot set pages aside, wanted others than the host's own: found ${size} KiB`,
    );
  }
  if (HUGE_PAGES_KIB.includes(size)) return;
  throw refusal(
    "OPERATION_FAILED",
    `Cannot set pages aside, wanted a size that cell ${cell} has: found ${size} KiB`,
  );
}

function checkRoom(cell: HostCell, pool: ReadonlyMap<number, bigint>): void {
  const wanted = setAsideKib(pool);
  if (wanted <= BigInt(cell.freeKib)) return;
  throw refusal(
    "OPERATION_FAILED",
    `Cannot set pages aside, wanted at most ${cell.freeKib} KiB: found ${wanted} KiB`,
  );
}
