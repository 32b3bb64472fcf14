import { VirtError } from "../../core/contract/errors.ts";
import { mutated } from "./_mutate.ts";
import { Random } from "./_random.ts";

/** What is fed with inputs. */
export interface Target {
  /** Valid and broken inputs to start from. */
  corpus(): Promise<readonly Uint8Array[]>;
  /** Pieces that mean something to it. */
  readonly tokens: readonly string[];
  /** Takes an input, or throws a VirtError; whatever else it throws is a finding. */
  run(input: Uint8Array): unknown;
}

/** What a run found out. */
export interface FuzzReport {
  readonly inputs: number;
  /** Inputs that were taken without an error. */
  readonly accepted: number;
  readonly seconds: number;
  /** Of the slowest input. */
  readonly slowestMs: number;
  /** Resident memory at the end, beyond that at the start. */
  readonly grownMiB: number;
}

/** An input that did what none may do. */
export class Finding extends Error {
  override readonly name = "Finding";

  constructor(what: string, readonly input: Uint8Array, cause?: unknown) {
    super(`${what}: ${input.toHex().slice(0, 400)}`, { cause });
  }
}

/** Accepted inputs that are mutated further. */
const POOL = 1024;
/** Twice in a row, so that a busy machine is no finding. */
const SLOW_MS = 1000;
/** Inputs between two looks at the memory. */
const MEMORY_STEP = 4096;
/** Far below what one wrong length could ask for, far above what collecting garbage late costs. */
const MOST_GROWN_MIB = 1024;

const encoder = new TextEncoder();

async function timed(
  target: Target,
  input: Uint8Array,
): Promise<{ readonly ms: number; readonly accepted: boolean }> {
  const start = performance.now();
  let accepted = true;
  try {
    const running = target.run(input);
    if (running instanceof Promise) await running;
  } catch (error) {
    if (!(error instanceof VirtError)) throw new Finding("an error of another kind", input, error);
    accepted = false;
  }
  return { ms: performance.now() - start, accepted };
}

async function checked(
  target: Target,
  input: Uint8Array,
): Promise<{ readonly ms: number; readonly accepted: boolean }> {
  const first = await timed(target, input);
  if (first.ms < SLOW_MS || (await timed(target, input)).ms < SLOW_MS) return first;
  throw new Finding(`an input that takes ${Math.round(first.ms)} ms`, input);
}

/**
 * Feeds a target with its corpus and then with changed inputs, always the same for the same seed.
 *
 * @throws {Finding}
 */
export async function fuzz(
  target: Target,
  { inputs, seed, progress }: {
    readonly inputs: number;
    readonly seed: number;
    readonly progress?: (done: number) => void;
  },
): Promise<FuzzReport> {
  const random = new Random(seed);
  const corpus = await target.corpus();
  const tokens = target.tokens.map((token) => encoder.encode(token));
  const pool: Uint8Array[] = [...corpus];
  const memory = Deno.memoryUsage().rss;
  const start = performance.now();
  let accepted = 0;
  let slowestMs = 0;
  for (let done = 0; done < inputs; done++) {
    const input = done < corpus.length
      ? corpus[done]!
      : mutated(random.of(random.below(2) === 0 ? corpus : pool), random, random.of(pool), tokens);
    const result = await checked(target, input);
    slowestMs = Math.max(slowestMs, result.ms);
    if (result.accepted) {
      accepted++;
      if (done >= corpus.length && input.length < 4096) {
        if (pool.length < corpus.length + POOL) pool.push(input.slice());
        else pool[corpus.length + random.below(POOL)] = input.slice();
      }
    }
    if (done % MEMORY_STEP === 0) {
      // Whatever waits for the event loop gets its turn too.
      await new Promise((resolve) => setTimeout(resolve));
      progress?.(done);
      const grown = (Deno.memoryUsage().rss - memory) / 2 ** 20;
      if (grown > MOST_GROWN_MIB) throw new Finding(`${Math.round(grown)} MiB more than before`, input);
    }
  }
  const grownMiB = Math.round((Deno.memoryUsage().rss - memory) / 2 ** 20);
  return { inputs, accepted, seconds: (performance.now() - start) / 1000, slowestMs, grownMiB };
}
