import process from "node:process";
import { VirtError } from "../../core/contract/errors.ts";

/** Something that reads or keeps what others send, and is given ever more of it. */
export interface Grower {
  readonly name: string;
  /** Makes an input of so many characters, bytes or elements; what is given back takes it, as often as asked, and is measured. */
  prepare(size: number): () => unknown;
  /** The largest size, 1 Mi if not given. */
  readonly most?: number;
}

/** What doubling an input four times costs. */
export interface Growth {
  readonly name: string;
  /** The smallest size. */
  readonly size: number;
  /** CPU time at each of five sizes, the least of all runs. */
  readonly ms: readonly number[];
  /** What is still held after each once all garbage is collected, in MiB; empty where it is too little to tell. */
  readonly mib: readonly number[];
  /** What grows faster than it may; undefined if nothing does. */
  readonly wrong: "time" | "memory" | undefined;
}

/** Measures one run on an input of a size, or one sort of cost of it. */
export type Cost = (grower: Grower, size: number) => number | Promise<number>;

/** By how much time and memory may grow where the input doubles. */
const MOST_GROWTH = 2.5;
const DOUBLINGS = 4;
/**
 * Below it a clock tells more of the machine than of the code. So low that what is made fits into the collector's young
 * space: what it copies in mid-run grows by its own rules.
 */
const FLOOR_MS = 1;
const FLOOR_MIB = 1;
/** Runs of one size, and how often two sizes are measured anew before their step is a finding. */
const RUNS = 3;
const TRIES = 5;

/**
 * Doubles an input four times, and tells whether a step costs more than 2.5 times: then both its sizes are measured
 * anew, up to five times, as all else that goes on in a machine only adds to what is least.
 *
 * @param timeOf CPU time, in milliseconds.
 * @param memoryOf What is held, in MiB.
 */
export async function growthOf(
  grower: Grower,
  timeOf: Cost = cpuTimeOf,
  memoryOf: Cost = heldBy,
): Promise<Growth> {
  const { name, most = 1024 ** 2 } = grower;
  const last = most >> DOUBLINGS;
  let size = 64;
  let ms = 0;
  // By one run each, as what grows by the cube soon takes hours.
  while (size < last && (ms = await timeOf(grower, size)) < FLOOR_MS) size *= 2;
  // Warm now, it may be far faster.
  while (size < last && (ms = await least(timeOf, grower, size)) < FLOOR_MS) size *= 2;
  if (size >= last) ms = await least(timeOf, grower, size);
  // What takes no time worth telling at such a length would take long there if it grew by the square.
  if (ms < FLOOR_MS) return { name, size, ms: [ms], mib: [], wrong: undefined };
  // The compiler has seen all of it before it counts.
  await timeOf(grower, size << 2);
  const time = await stepsOf(timeOf, grower, size, FLOOR_MS);
  if (time.wrong) return { name, size, ms: time.values, mib: [], wrong: "time" };
  if (await memoryOf(grower, size << DOUBLINGS) <= MOST_GROWTH * FLOOR_MIB) {
    return { name, size, ms: time.values, mib: [], wrong: undefined };
  }
  const memory = await stepsOf(memoryOf, grower, size, FLOOR_MIB, 1);
  return { name, size, ms: time.values, mib: memory.values, wrong: memory.wrong ? "memory" : undefined };
}

/** What each size costs, until a step is too much. */
async function stepsOf(cost: Cost, grower: Grower, size: number, floor: number, runs = RUNS) {
  const values: number[] = [];
  for (let at = 0; at <= DOUBLINGS; at++) {
    values[at] = await least(cost, grower, size << at, runs);
    for (let tries = 0; tooMuch(values, at, floor); tries++) {
      if (tries === TRIES) return { values, wrong: true };
      for (const each of [at - 1, at]) {
        values[each] = Math.min(values[each]!, await least(cost, grower, size << each, runs));
      }
    }
  }
  return { values, wrong: false };
}

function tooMuch(values: readonly number[], at: number, floor: number): boolean {
  return at > 0 && values[at]! > MOST_GROWTH * Math.max(values[at - 1]!, floor);
}

async function least(cost: Cost, grower: Grower, size: number, runs = RUNS): Promise<number> {
  let value = Infinity;
  for (let count = 0; count < runs; count++) value = Math.min(value, await cost(grower, size));
  return value;
}

const collect = (globalThis as { gc?: (options?: { readonly type: "minor" }) => void }).gc;

let kept: { readonly grower: Grower; readonly size: number; readonly work: () => unknown } | undefined;

/** The input of the last size is kept: to make it may cost more than to take it. */
function prepared(grower: Grower, size: number): () => unknown {
  if (kept?.grower !== grower || kept.size !== size) kept = { grower, size, work: grower.prepare(size) };
  return kept.work;
}

/** One run's CPU time: what others do on the machine is not counted. A thread's own would be told by ticks of 10 ms. */
async function cpuTimeOf(grower: Grower, size: number): Promise<number> {
  const work = prepared(grower, size);
  // The young space is empty then, and need not be cleared in mid-run.
  collect?.({ type: "minor" });
  const start = process.cpuUsage();
  await taken(work);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function heldBy(grower: Grower, size: number): Promise<number> {
  if (collect === undefined) return 0;
  const work = prepared(grower, size);
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
