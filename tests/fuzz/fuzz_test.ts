import assert from "node:assert/strict";
import { fuzz } from "./_fuzz.ts";
import { targets } from "./targets.ts";

for (const [name, target] of Object.entries(targets)) {
  Deno.test(`the parser of ${name} takes 20,000 changed inputs or refuses them by a VirtError`, async () => {
    const { accepted, inputs } = await fuzz(target, { inputs: 20_000, seed: 20_000 });
    // Neither of the two would be fuzzing.
    assert(accepted > 50 && accepted < inputs, `${accepted} taken`);
  });
}
