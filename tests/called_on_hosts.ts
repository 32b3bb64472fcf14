/**
 * Holds docs/libvirt-map.md against a run of the tests: `deno run -A tests/called_on_hosts.ts`.
 *
 * Reads what `tests/hosts/recorded.ts` left in `$DENOVIRT_CALLS`, and fails where a method that the map says is called
 * on a real host was not.
 */
import { readTableMethods, unproven } from "../tools/map/host_calls.ts";
import { doors } from "../tools/map/mod.ts";
import { readHomes } from "../tools/map/read_homes.ts";

const top = new URL("../", import.meta.url);
const folder = Deno.env.get("DENOVIRT_CALLS");
if (folder === undefined) {
  throw new Error("Cannot read the recorded calls, wanted $DENOVIRT_CALLS: it is not set");
}

const ends = new Map<string, string>();
for await (const { name } of Deno.readDir(folder)) {
  if (!name.endsWith(".calls")) continue;
  for (const line of (await Deno.readTextFile(`${folder}/${name}`)).split("\n")) {
    const [call, end] = line.split(" ");
    if (call && end && ends.get(call) !== "ok") ends.set(call, end);
  }
}
const missing = unproven(
  await readHomes(doors.map((door) => new URL(door, top).href)),
  await readTableMethods(top),
  ends,
);
for (const line of missing) console.error(`not called on a real host: ${line}`);
console.log(
  `calls on real hosts: ${[...ends.values()].filter((end) => end === "ok").length} of libvirt's functions`,
);
if (missing.length > 0) Deno.exit(1);
