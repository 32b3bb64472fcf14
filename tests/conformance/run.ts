/**
 * `deno task conformance [--write] [DRIVER…]`: the suite over every driver, or over some.
 *
 * `--write` makes docs/drivers.md of it, which takes all of them and all real peers.
 */
import { parseArgs } from "node:util";

const { values: { write }, positionals } = parseArgs({
  options: { write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const files = positionals.length === 0
  ? ["tests/conformance/subjects/"]
  : positionals.map((name) => `tests/conformance/subjects/${name.replaceAll("-", "_")}_test.ts`);

const folder = await Deno.makeTempDir({ prefix: "denovirt-calls-" });
const deno = async (...args: readonly string[]) => {
  const env: Record<string, string> = {
    DENOVIRT_CALLS: folder,
    ...(write ? { DENOVIRT_REQUIRE: "all" } : {}),
  };
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    env,
    cwd: new URL("../../", import.meta.url),
    stdin: "null",
  }).spawn().status;
  return success;
};
const passed = await deno("test", "-A", "--sanitize-ops", "--sanitize-resources", ...files);
const written = passed && write ? await deno("run", "-A", "tests/conformance/page.ts") : passed;
await Deno.remove(folder, { recursive: true });
Deno.exit(written ? 0 : 1);
