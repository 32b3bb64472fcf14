/**
 * `deno task test [NAME…]`: every check of the project, in order, and a count at the end.
 *
 * Real hypervisors join in where they are installed; with `DENOVIRT_REQUIRE=all` a missing one is a failure.
 */
import { peer, peerNames } from "./hosts/peers.ts";
import { checks } from "./_checks.ts";
import { runCheck, type Tally } from "./_run_check.ts";

const wanted = new Set(Deno.args);
const chosen = checks.filter(({ name }) => wanted.size === 0 || wanted.has(name));
if (chosen.length === 0) {
  console.error(
    `Cannot test, wanted some of ${checks.map(({ name }) => name).join(", ")}: ${Deno.args.join(" ")}`,
  );
  Deno.exit(2);
}

// Where the tests leave which of libvirt's functions they called on a real host.
const calls = await Deno.makeTempDir({ prefix: "denovirt-calls-" });
Deno.env.set("DENOVIRT_CALLS", calls);
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];
for (const check of chosen) {
  const tally = await runCheck(check);
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) broken.push(check.name);
}

await Deno.remove(calls, { recursive: true });

for (const name of peerNames) {
  const { available, reason } = peer(name);
  if (!available) console.log(`not tested with ${name}: ${reason}; tests/hosts/provision.sh brings it`);
}
if (broken.length > 0) console.error(`failed: ${broken.join(", ")}`);
console.log(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
Deno.exit(broken.length > 0 ? 1 : 0);
