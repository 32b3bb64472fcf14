/**
 * Lists all domains of a vCenter, or hears of what happens to them; prints JSON lines.
 *
 *   esx.ts list URI | esx.ts updates URI EVENTS
 */
import { connect } from "../mod.ts";

if (import.meta.main) {
  const [action = "", uri = "", events = "0"] = Deno.args;
  const auth = { username: "user", password: "pass" };
  await using connection = await connect(uri, { auth, keepalive: false });
  if (action === "list") {
    const start = performance.now();
    const { length } = await connection.domains.list();
    const report = { domains: length, listMs: performance.now() - start, peakMib: await peakMib() };
    console.log(JSON.stringify(report));
  } else {
    const { length } = await connection.domains.list();
    let left = Number(events);
    const all = Promise.withResolvers<void>();
    using subscription = connection.events.on("domain.lifecycle", () => {
      if (--left === 0) all.resolve();
    });
    await subscription.ready;
    console.log(JSON.stringify({ domains: length }));
    await all.promise;
    console.log(JSON.stringify({ peakMib: await peakMib() }));
  }
}

async function peakMib(): Promise<number> {
  const status = await Deno.readTextFile("/proc/self/status");
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? NaN) / 1024;
}
