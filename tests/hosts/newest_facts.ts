import { join } from "node:path";
import { isOlder } from "../../tools/facts/version.ts";
import { cacheDir } from "./cache_dir.ts";

/** The folder of the newest libvirt's facts that stand where the hosts of other releases are kept; undefined if none do. */
export function newestFacts(): string | undefined {
  const top = join(cacheDir(), "lvhost");
  let newest: { readonly folder: string; readonly version: string } | undefined;
  try {
    for (const { name } of Deno.readDirSync(top)) {
      const folder = join(top, name, "facts");
      const version = versionIn(join(top, name), folder);
      if (version !== undefined && !(newest && isOlder(version, newest.version))) {
        newest = { folder, version };
      }
    }
  } catch {
    // No host of another release was ever built here.
  }
  return newest?.folder;
}

function versionIn(host: string, facts: string): string | undefined {
  try {
    Deno.statSync(join(facts, "api"));
    return Deno.readTextFileSync(join(host, "version")).trim();
  } catch {
    return undefined;
  }
}
