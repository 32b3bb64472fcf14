import assert from "node:assert/strict";
import { Random } from "../fuzz/_random.ts";
import { noCounts } from "./_admission_counts.ts";
import { admission } from "./_admission_model.ts";

/** How many, and the first of them: `DENOVIRT_SEEDS=10000 deno test -A tests/daemon/admission_test.ts` runs more. */
const SEEDS = Number(Deno.env.get("DENOVIRT_SEEDS") ?? 500);
const FIRST = Number(Deno.env.get("DENOVIRT_FIRST_SEED") ?? 1);

Deno.test("Every call is answered once and no limit is passed, whatever a client and a driver do", async () => {
  const counts = noCounts();
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    try {
      await admission(new Random(seed), counts);
    } catch (error) {
      throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
  // What never came about was not tried.
  if (SEEDS >= 500) assert.deepEqual(Object.entries(counts).filter(([, count]) => count === 0), []);
  if (Deno.env.has("DENOVIRT_SEEDS")) console.log(JSON.stringify({ seeds: SEEDS, ...counts }));
});
