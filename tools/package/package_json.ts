import type { Metafile } from "esbuild";

/** What of deno.json a package tells. */
export interface ProjectFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

/** The package.json of what was bundled: its doors, and exactly the packages that the bundle still imports. */
export function packageJson(facts: ProjectFacts, { outputs }: Metafile): string {
  const { name, version, license } = facts;
  const exports = Object.fromEntries(
    Object.entries(facts.exports).map(([door, path]) => {
      const file = path.replace(/\.ts$/, "");
      return [door, { types: `./types/${file.slice(2)}.d.ts`, default: `${file}.js` }];
    }),
  );
  const external = Object.values(outputs).flatMap(({ imports }) => imports).filter(({ external }) =>
    external
  );
  const dependencies = Object.fromEntries(
    external.flatMap(({ path }) => {
      const found = /^npm:((?:@[^/]+\/)?[^@/]+)@([^/]+)/.exec(facts.imports[path] ?? "");
      return found ? [[found[1], found[2]]] : [];
    }),
  );
  return `${
    JSON.stringify({ name, version, license, type: "module", exports, dependencies }, undefined, 2)
  }\n`;
}
