/**
 * Runs the test suites of libvirt's other bindings against denovirtd, and against libvirtd beside it:
 * `deno task suites`. It fails where denovirtd does worse.
 *
 * @module
 */
import { ServedDaemon } from "../daemon/_served.ts";
import { peer } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { bindingSuites, type SuiteFigures } from "./_binding_suites.ts";
import { runSuite, suiteFolder } from "./_run_suite.ts";

const line = (who: string, { passed, failed, skipped }: SuiteFigures) =>
  console.log(`  ${who.padEnd(9)} ${passed} passed, ${failed} failed, ${skipped} skipped`);

async function fetchSources(): Promise<void> {
  const script = new URL("./fetch.sh", import.meta.url).pathname;
  const { success } = await new Deno.Command("bash", { args: [script], stdout: "null" }).output();
  if (!success) console.log("the sources of the suites could not be fetched");
}

await fetchSources();
let worse = false;
for (const suite of bindingSuites) {
  const folder = await suiteFolder(suite);
  if (folder === undefined) {
    console.log(`${suite.title}: skipped, the source of ${suite.source} is not here`);
    continue;
  }
  console.log(`${suite.title}, of ${folder}`);
  await using served = await ServedDaemon.start();
  const ours = await runSuite(suite, folder, served.uri);
  line("denovirtd", ours);
  if (!peer("libvirtd").available) {
    console.log(`  libvirtd  skipped: ${peer("libvirtd").reason}`);
    continue;
  }
  await using libvirtd = await PrivateLibvirtd.start();
  const theirs = await runSuite(suite, folder, libvirtd.uri("test"));
  line("libvirtd", theirs);
  const ourOwn = ours.failures.filter((failure) => !theirs.failures.includes(failure));
  for (const failure of ourOwn) console.log(`  fails on denovirtd alone: ${failure}`);
  for (const failure of ours.failures.filter((each) => theirs.failures.includes(each))) {
    console.log(`  fails on both: ${failure}`);
  }
  if (ourOwn.length > 0) worse = true;
}
if (worse) Deno.exitCode = 1;
