/**
 * A domain's document read, held against the grammar and written again, in a loop; prints the rates as one JSON line.
 *
 *   documents.ts FILE SECONDS
 */
import { documents } from "../core/config/mod.ts";

const WARM_UP = 500;
/** Documents between two looks at the clock. */
const TURN = 25;

if (import.meta.main) {
  const [file = "", seconds = "1"] = Deno.args;
  const text = await Deno.readTextFile(file);
  const { domain } = documents;
  const rate = perSecond(Number(seconds), () => domain.format(domain.parse(text)));
  // parse() has held it against the grammar: zod says the same once more.
  const zodRate = perSecond(Number(seconds), () => {
    const config = domain.parse(text);
    domain.schema.parse(config);
    domain.format(config);
  });
  console.log(JSON.stringify({ rate, zodRate }));
}

function perSecond(seconds: number, turn: () => unknown): number {
  for (let i = 0; i < WARM_UP; i++) turn();
  const start = performance.now();
  const end = start + seconds * 1000;
  let count = 0;
  while (performance.now() < end) {
    for (let i = 0; i < TURN; i++) turn();
    count += TURN;
  }
  return count / (performance.now() - start) * 1000;
}
