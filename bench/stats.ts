/**
 * Reads the statistics of all domains in a loop; prints the rate as one JSON line.
 *
 *   stats.ts SOCKET NODE_FILE SECONDS
 */
import { connect } from "../mod.ts";

const WARM_UP_MS = 1000;

if (import.meta.main) {
  const [socket = "", file = "", seconds = ""] = Deno.args;
  await using connection = await connect(`test+unix://${file}?socket=${socket}`);
  const loop = async (ms: number) => {
    const start = performance.now();
    let domains = 0;
    while (performance.now() - start < ms) domains += (await connection.stats()).length;
    return domains / (performance.now() - start) * 1000;
  };
  await loop(WARM_UP_MS);
  console.log(JSON.stringify({ rate: await loop(Number(seconds) * 1000) }));
}
