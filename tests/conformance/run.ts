/**
 * `deno task conformance [--write] [DRIVER…]`: the suite over every driver, or over some.
 *
 * `--write` makes docs/drivers.md of it, which takes all of them and all real peers; of other versions of libvirt alone,
 * such as `libvirt-test@11.3`, their part of it.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: { write }, positionals } = parseArgs({
  options: { write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const files = positionals.length === 0
  ? ["tests/conformance/subjects/", "tests/conformance/versions/"]
  : positionals.map(fileOf);

/** Of `libvirt-qemu@12.8` it is `versions/libvirt_qemu_12_8_test.ts`; those that CI does not run do not end so. */
function fileOf(name: string): string {
  const base = name.replaceAll(/[-@.]/g, "_");
  if (!name.includes("@")) return `tests/conformance/subjects/${base}_test.ts`;
  const files = [`tests/conformance/versions/${base}_test.ts`, `tests/conformance/versions/${base}.ts`];
  return files.find((path) => existsSync(path)) ?? files[0]!;
}

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
