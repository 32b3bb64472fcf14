/**
 * `deno task chaos --minutes 5 --seed 1`: a real libvirtd, killed and restarted at random points under load. The same
 * seed makes the same choices; what comes of them is up to the daemon's and the machine's timing.
 */
import { parseArgs } from "node:util";
import { chaos, RUNTIME_FDS } from "./chaos.ts";

if (import.meta.main) {
  const { values } = parseArgs({
    args: Deno.args,
    options: { minutes: { type: "string", default: "5" }, seed: { type: "string", default: "1" } },
  });
  const report = await chaos({
    seconds: Number(values.minutes) * 60,
    seed: Number(values.seed),
    log: (line) => console.error(line),
  });
  const { tail, ...figures } = report;
  console.log(JSON.stringify(figures, undefined, 2));
  const same = report.ours.join() === report.daemons.join();
  if (!same) console.log(tail.join("\n"));
  const failed = !same || report.hangs.length + report.strange.length + report.unhandled.length > 0 ||
    report.fds[1] > report.fds[0] + RUNTIME_FDS || report.restored !== report.lost;
  console.log(failed ? "FAILED" : "ok");
  Deno.exit(failed ? 1 : 0);
}
