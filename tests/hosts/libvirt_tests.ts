import { join } from "node:path";
import { cacheDir } from "./cache_dir.ts";

/** A document of a release's own tests. */
export interface TestDocument {
  /** Its folder and name. */
  readonly path: string;
  readonly text: string;
}

/** The releases whose own test documents `fetch_libvirt_tests.sh` brought here. */
export function testedReleases(): string[] {
  try {
    const names = [...Deno.readDirSync(cacheDir())].map(({ name }) => name);
    return names.flatMap((name) => /^libvirt-tests-([\d.]+)$/.exec(name)?.[1] ?? []).sort();
  } catch {
    return [];
  }
}

/** All XML documents of a release's tests. */
export function* libvirtTests(version: string): Generator<TestDocument> {
  const top = join(cacheDir(), `libvirt-tests-${version}`);
  for (
    const folder of [...Deno.readDirSync(top)].filter(({ isDirectory }) => isDirectory).map(({ name }) =>
      name
    ).sort()
  ) {
    for (const name of [...Deno.readDirSync(join(top, folder))].map((entry) => entry.name).sort()) {
      if (name.endsWith(".xml")) {
        yield { path: `${folder}/${name}`, text: Deno.readTextFileSync(join(top, folder, name)) };
      }
    }
  }
}
