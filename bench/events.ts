/**
 * Counts the suspended and resumed events of all domains; prints one JSON line when subscribed, one per COUNT events.
 *
 *   events.ts SOCKET COUNT
 */
import { cpuUsage } from "node:process";
import { connect } from "../mod.ts";

if (import.meta.main) {
  const [socket = "", count = "1"] = Deno.args;
  const wanted = Number(count);
  await using connection = await connect(`test+unix:///default?socket=${socket}`);
  let events = 0;
  let start = 0;
  let cpu = cpuSeconds();
  using subscription = connection.events.on("domain.lifecycle", ({ event }) => {
    if (event !== "suspended" && event !== "resumed") return;
    if (events === 0) start = performance.now();
    if (++events < wanted) return;
    const seconds = (performance.now() - start) / 1000;
    console.log(JSON.stringify({ events, seconds, cpuSeconds: cpuSeconds() - cpu }));
    events = 0;
    cpu = cpuSeconds();
  });
  await subscription.ready;
  console.log(JSON.stringify({ ready: true }));
  await connection.closed; // The harness ends this process.
}

/** CPU time of this process, all threads, in seconds. */
function cpuSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}
