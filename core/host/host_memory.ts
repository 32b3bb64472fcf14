import { callOptionNames, checkOptions, type OptionNames } from "../contract/checked_options.ts";
import { shown, wantWhole } from "../contract/argument_checks.ts";
import { call } from "../handle/driver_call.ts";
import { type ParameterFields, STRING_OKAY, typedParameters } from "../contract/typed_parameters.ts";
import { ConnectionPart } from "../handle/connection_part.ts";
import { flagBits } from "../contract/flag_bits.ts";
import { nodeAllocPagesFlags } from "../contract/generated/flags.gen.ts";
import type { CallOptions, TypedParameters } from "../contract/references.ts";
import { withOthers } from "./with_others.ts";
import { bytesOfKib, exactSize, kibOf, type Size, toSafeInteger } from "../contract/size.ts";

/** What a host's memory is used for, in bytes. @see libvirt 9.0.0 `virNodeMemoryStats` */
export interface NodeMemoryStats {
  /** All of it. */
  readonly total?: number;
  /** Unused. */
  readonly free?: number;
  /** Buffers of the kernel; not told of a single NUMA cell. */
  readonly buffers?: number;
  /** Contents of files; not told of a single NUMA cell. */
  readonly cached?: number;
  /** What else the host tells, by its names. */
  readonly other?: { readonly [name: string]: number };
}

/** NUMA cells in a row. */
export interface ConnectionFreePagesOptions extends CallOptions {
  /** The first of them; 0 unless told. */
  readonly startCell?: number;
  /** How many; one unless told. */
  readonly cellCount?: number;
}

const cellRangeNames: OptionNames<ConnectionFreePagesOptions> = {
  ...callOptionNames,
  startCell: true,
  cellCount: true,
};

/** Free memory pages of a NUMA cell, by size. */
export interface CellFreePages {
  /** The cell's number. */
  readonly cell: number;
  /** Each of the sizes that were asked for. */
  readonly pages: readonly {
    /** Bytes of a page. */
    readonly size: number;
    /** How many are free. */
    readonly free: number;
  }[];
}

/** Memory pages to set aside. */
export interface PagesWanted {
  /** Bytes of a page: `"2 MiB"`. */
  readonly size: Size;
  /** How many. */
  readonly count: number;
}

/** Where memory pages are set aside, and how. */
export interface ConnectionAllocPagesOptions extends ConnectionFreePagesOptions {
  /** So many are there in the end; unless set, so many more. */
  readonly set?: boolean;
}

const allocPagesOptionNames: OptionNames<ConnectionAllocPagesOptions> = { ...cellRangeNames, set: true };

/** libvirt's names of what memory is used for. */
const MEMORY = ["total", "free", "buffers", "cached"] as const;

const PAGE_KIB = 0xffffffffn;

/** A host's memory. */
export abstract class HostMemory extends ConnectionPart {
  /**
   * What the host's memory is used for.
   *
   * @param cell One NUMA cell; all together unless told.
   * @throws {RangeError} If it is no cell's number.
   * @throws {VirtError} `INVALID_ARG` if there is no such cell; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetMemoryStats` (KiB)
   */
  async memoryStats(cell?: number, options?: CallOptions): Promise<NodeMemoryStats> {
    checkOptions(options, callOptionNames, "connection.memoryStats()");
    const number = cell === undefined ? -1 : wantWhole(cell, "Cannot read memory statistics", "a cell");
    const { nparams } = await call(this, "nodeGetMemoryStats", 0, number, 0, options);
    const { params } = await call(this, "nodeGetMemoryStats", nparams, number, 0, options);
    return withOthers(params, MEMORY, bytesOfKib);
  }

  /**
   * Bytes that are free, of each NUMA cell.
   *
   * @param startCell The first of them.
   * @throws {RangeError} If it is no cell's number.
   * @throws {VirtError} `NO_SUPPORT`, or what the host says where there is no such cell.
   * @see libvirt 9.0.0 `virNodeGetCellsFreeMemory`
   */
  async cellsFreeMemory(startCell = 0, options?: CallOptions): Promise<number[]> {
    checkOptions(options, callOptionNames, "connection.cellsFreeMemory()");
    wantWhole(startCell, "Cannot read the free memory of cells", "a cell");
    const found = await call(this, "nodeGetCellsFreeMemory", startCell, options);
    return found.map((bytes) => exactSize(bytes, "a cell's free memory"));
  }

  /**
   * How many memory pages of these sizes are free, of each NUMA cell in a row.
   *
   * @param sizes Bytes of a page: `["4 KiB", "2 MiB"]`.
   * @throws {TypeError} If these are no list of sizes.
   * @throws {RangeError} If one is no positive multiple of 1024 bytes, or a cell no number of one.
   * @throws {VirtError} `OPERATION_FAILED` if the host has no such pages or cells; `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetFreePages` (KiB)
   */
  async freePages(sizes: readonly Size[], options?: ConnectionFreePagesOptions): Promise<CellFreePages[]> {
    checkOptions(options, cellRangeNames, "connection.freePages()");
    const what = "Cannot read free pages";
    const kib = listOf(sizes, what, "sizes").map((size) => pageKib(size, what));
    const { startCell, cellCount } = cellsOf(options, what);
    const counts = await call(this, "nodeGetFreePages", kib, startCell, cellCount, 0, options);
    const found: CellFreePages[] = [];
    for (let at = 0; at < counts.length; at += kib.length) {
      const pages = kib.map((size, i) => ({
        size: size * 1024,
        free: toSafeInteger(counts[at + i]!, "free pages"),
      }));
      found.push({ cell: startCell + found.length, pages });
    }
    return found;
  }

  /**
   * Sets aside memory pages of these sizes, in each NUMA cell of a row.
   *
   * @param pages `[{ size: "2 MiB", count: 16 }]`
   * @returns How many sizes in how many cells it was done for.
   * @throws {TypeError} If these are no list of objects, or an option of the wrong type.
   * @throws {RangeError} If a size is no positive multiple of 1024 bytes, or a number no whole one.
   * @throws {VirtError} `OPERATION_FAILED` if the host has no such pages or cells, or too little memory.
   * @see libvirt 9.0.0 `virNodeAllocPages` (KiB)
   */
  async allocPages(pages: readonly PagesWanted[], options?: ConnectionAllocPagesOptions): Promise<number> {
    checkOptions(options, allocPagesOptionNames, "connection.allocPages()");
    const what = "Cannot set pages aside";
    const list = listOf(pages, what, "objects with size and count");
    const kib = list.map(({ size }) => pageKib(size, what));
    const counts = list.map(({ count }) => BigInt(wantWhole(count, what, "a count of pages")));
    const { startCell, cellCount } = cellsOf(options, what);
    const bits = flagBits(nodeAllocPagesFlags, options, what);
    return await call(this, "nodeAllocPages", kib, counts, startCell, cellCount, bits, options);
  }

  /**
   * How the host shares memory that is the same: `shm_pages_to_scan`, `shm_pages_shared` and their like.
   * @throws {VirtError} `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeGetMemoryParameters`
   */
  async memoryParameters(options?: CallOptions): Promise<TypedParameters> {
    checkOptions(options, callOptionNames, "connection.memoryParameters()");
    return await call(this, "nodeGetMemoryParameters", STRING_OKAY, options);
  }

  /**
   * Sets how the host shares memory that is the same: `shm_pages_to_scan`, `shm_sleep_millisecs`,
   * `shm_merge_across_nodes`.
   * @throws {TypeError} If a field's value is of the wrong type.
   * @throws {RangeError} If a number does not fit its field.
   * @throws {VirtError} `OPERATION_INVALID`, `NO_SUPPORT`.
   * @see libvirt 9.0.0 `virNodeSetMemoryParameters`
   */
  async setMemoryParameters(fields: ParameterFields, options?: CallOptions): Promise<void> {
    checkOptions(options, callOptionNames, "connection.setMemoryParameters()");
    const params = await typedParameters("nodeMemory", fields, "Cannot set memory parameters of the host");
    await call(this, "nodeSetMemoryParameters", params, 0, options);
  }
}

function listOf<T>(list: readonly T[], what: string, wanted: string): readonly T[] {
  if (!Array.isArray(list)) throw new TypeError(`${what}, wanted a list of ${wanted}: found ${shown(list)}`);
  if (list.length === 0) throw new TypeError(`${what}, wanted one or more ${wanted}: found none`);
  for (const one of list as readonly unknown[]) {
    if (one === null || one === undefined) {
      throw new TypeError(`${what}, wanted a list of ${wanted}: found ${shown(one)}`);
    }
  }
  return list;
}

function pageKib(size: Size, what: string): number {
  const kib = kibOf(size, what);
  if (kib > PAGE_KIB) throw new RangeError(`${what}, wanted pages below 4 TiB: found ${kib} KiB`);
  return Number(kib);
}

function cellsOf(
  options: ConnectionFreePagesOptions | undefined,
  what: string,
): { startCell: number; cellCount: number } {
  const { startCell = 0, cellCount = 1 } = options ?? {};
  return {
    startCell: wantWhole(startCell, what, "a cell"),
    cellCount: wantWhole(cellCount, what, "a count of cells", 1),
  };
}
