import process from "node:process";
import { VirtError } from "../../core/contract/errors.ts";

/** Something that reads or keeps what others send, and is given ever more of it. */
export interface Grower {
  readonly name: string;
  /** Makes an input of so many characters, bytes or elements; what is given back takes it, and is what is measured. */
  prepare(size: number): () => unknown;
  /** The largest size, 4 Mi if not given. */
  readonly most?: number;
}

/** What doubling an input four times costs. */
export interface Growth {
  readonly name: string;
  /** The smallest size. */
  readonly size: number;
  /** CPU time at each of five sizes. */
  readonly ms: readonly number[];
  /** What is still held after each, in MiB; empty where the collector can't be called. */
  readonly mib: readonly number[];
  /** What grows faster than it may; undefined if nothing does. */
  readonly wrong: string | undefined;
}

/** By how much time and memory may grow where the input doubles. */
const MOST_GROWTH = 2.5;
const DOUBLINGS = 4;
/** Below it a clock tells more of the machine than of the code. */
const FLOOR_MS = 12;
const FLOOR_MIB = 8;
/** Of one run: whatever takes longer grows too fast, and need not be waited for. */
const LONGEST_MS = 20_000;
/** Runs of one size, the middle one of which counts; and how often all is measured anew before it is a finding. */
const RUNS = 3;
const TRIES = 6;

/**
 * Measures, and again where a busy machine may have been at fault.
 *
 * @param costOf Milliseconds that an input of a size takes.
 */
export async function growthOf(grower: Grower, costOf = timeOf): Promise<Growth> {
  const { name, most = 4 * 1024 ** 2 } = grower;
  const last = most >> DOUBLINGS;
  let size = 64;
  let ms = 0;
  // Slowly at first, as what grows by the cube soon takes hours.
  while (size < last && ms < FLOOR_MS) ms = await costOf(grower, size *= 2, 1);
  // Warm now, it may be far faster.
  while (size < last && (ms = await costOf(grower, size)) < FLOOR_MS) size *= 2;
  // What takes no time worth telling at such a length would take seconds there if it grew by the square.
  if (ms < FLOOR_MS) return { name, size, ms: [ms], mib: [], wrong: undefined };
  // The compiler has seen all of it before it counts.
  await costOf(grower, size << 2);
  // Of all tries the least counts at each size: what else goes on only adds to it.
  const growth = {
    name,
    size,
    ms: [] as number[],
    mib: [] as number[],
    wrong: undefined as string | undefined,
  };
  for (let count = 0; count < TRIES && (count === 0 || growth.wrong !== undefined); count++) {
    growth.wrong = undefined;
    // Where the last step is too much, one more tells whether it goes on so.
    for (
      let at = 0;
      growth.wrong === undefined && (at <= DOUBLINGS || grew(growth.ms, at - 1, FLOOR_MS));
      at++
    ) {
      if (at > DOUBLINGS + 1) break;
      growth.ms[at] = Math.min(growth.ms[at] ?? Infinity, await costOf(grower, size << at));
      const held = await heldBy(grower, size << at);
      if (held !== undefined) growth.mib[at] = Math.min(growth.mib[at] ?? Infinity, held);
      if (goesOn(growth.ms, at, FLOOR_MS)) growth.wrong = "time";
      else if (goesOn(growth.mib, at, FLOOR_MIB)) growth.wrong = "memory";
    }
  }
  return growth;
}

/**
 * Whether two steps in a row are too much. One alone is where what is made outgrows a cache, or the collector's young
 * space, and then costs more for each element, but no more for the next.
 */
function goesOn(values: readonly number[], at: number, floor: number): boolean {
  return grew(values, at - 1, floor) && grew(values, at, floor);
}

function grew(values: readonly number[], at: number, floor: number): boolean {
  const [before, after] = [values[at - 1], values[at]];
  return before !== undefined && after !== undefined && after > MOST_GROWTH * Math.max(before, floor);
}

/** The middle of some runs' CPU time: what others do on the machine is not counted. */
async function timeOf(grower: Grower, size: number, runs = RUNS): Promise<number> {
  const all: number[] = [];
  while (all.length < runs) {
    const work = grower.prepare(size);
    const start = process.cpuUsage();
    await taken(work);
    const { user, system } = process.cpuUsage(start);
    all.push((user + system) / 1000);
    if (all.at(-1)! > LONGEST_MS) break;
  }
  return all.sort((one, other) => one - other)[all.length >> 1]!;
}

async function heldBy(grower: Grower, size: number): Promise<number | undefined> {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return undefined;
  const work = grower.prepare(size);
  const used = () => {
    collect();
    const { heapUsed, external } = Deno.memoryUsage();
    return (heapUsed + external) / 2 ** 20;
  };
  const before = used();
  const result = await taken(work);
  const held = used() - before;
  // It is held until here.
  return result === work ? NaN : held;
}

/** What it gives; a refusal in our words is as good. */
async function taken(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const told = error instanceof Error &&
      (error.name === "XmlError" || /^Cannot .*wanted /s.test(error.message));
    if (error instanceof VirtError || told) return undefined;
    throw error;
  }
}
