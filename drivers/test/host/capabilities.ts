import type { HostCell } from "../model/simulated_host.ts";

/** What the pretended host can give one guest. */
export const MAX_VCPUS = 32;

/** The sizes of the pages that cells have. */
export const SYSTEM_PAGES_KIB = [4, 8] as const;
/** The sizes of pages that can be set aside. */
export const HUGE_PAGES_KIB: readonly number[] = [2048, 1048576];

/** The size of the pages that a cell has where none are set aside. */
export function systemPageKib(cell: number): number {
  return SYSTEM_PAGES_KIB[cell === 1 ? 1 : 0];
}

/** How much memory huge pages take. */
export function setAsideKib(pages: ReadonlyMap<number, bigint>): bigint {
  return [...pages].reduce((sum, [size, count]) => sum + BigInt(size) * count, 0n);
}

/** How much memory a cell has left. */
export function freeKib(cell: HostCell): bigint {
  return BigInt(cell.freeKib) - setAsideKib(cell.hugePages);
}
