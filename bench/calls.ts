/**
 * One connection shared by CALLERS concurrent loops, each calling FUNCTION; prints the rate as one JSON line.
 *
 *   calls.ts [--in-flight N] SOCKET FUNCTION CALLERS SECONDS
 *
 * N is how many calls may be under way at once, whatever they are; without it they have the limits that they have.
 */
import { parseArgs } from "node:util";
import { connect, type Connection, type Domain } from "../mod.ts";

const WARM_UP_MS = 500;

type Phase = "warm-up" | "counting" | "over";

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { "in-flight": { type: "string" } },
    allowPositionals: true,
  });
  const [socket = "", callee = "", callers = "1", seconds = "1"] = positionals;
  const most = values["in-flight"] === undefined ? undefined : Number(values["in-flight"]);
  await using connection = await connect(`test+unix:///default?socket=${socket}`, {
    inFlight: { low: most, high: most },
  });
  const domain = await connection.domains.get("test");
  console.log(
    JSON.stringify(await run(callNamed(callee, connection, domain), Number(callers), Number(seconds))),
  );
}

function callNamed(callee: string, connection: Connection, domain: Domain): () => Promise<unknown> {
  switch (callee) {
    case "domainLookupByName":
      return () => connection.domains.get("test");
    case "domainGetInfo":
      return () => domain.info();
    case "domainGetXMLDesc":
      return () => domain.xml();
    default:
      throw new RangeError(`Cannot measure "${callee}", wanted a known function: found none`);
  }
}

async function run(
  call: () => Promise<unknown>,
  callers: number,
  seconds: number,
): Promise<Record<string, number>> {
  let phase: Phase = "warm-up";
  const loop = async (): Promise<number> => {
    let calls = 0;
    for (let now: Phase = phase; now !== "over"; now = phase) {
      await call();
      if (now === "counting") calls++;
    }
    return calls;
  };
  const loops = Array.from({ length: callers }, loop);
  // A failed loop ends the wait too.
  await Promise.race([wait(WARM_UP_MS), ...loops]);
  const start = performance.now();
  phase = "counting";
  await Promise.race([wait(seconds * 1000), ...loops]);
  phase = "over";
  const elapsed = (performance.now() - start) / 1000;
  const calls = (await Promise.all(loops)).reduce((sum, count) => sum + count, 0);
  return { calls, seconds: elapsed, rate: calls / elapsed };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
