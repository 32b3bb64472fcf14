import type { Metafile } from "esbuild";

/** What of deno.json a package tells. */
export interface ProjectFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

const DESCRIPTION = "Virtual machines and containers under any hypervisor, through one typed API: " +
  "libvirt's job, done natively for Deno";
const KEYWORDS = ["libvirt", "virtualization", "hypervisor", "qemu", "kvm", "lxc", "xen", "esx", "deno"];

/**
 * The package.json of what was bundled: its doors, and exactly the packages that the bundle still imports.
 *
 * @param repository Where its source is kept, if that is known.
 */
export function packageJson(facts: ProjectFacts, { outputs }: Metafile, repository?: string): string {
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
  const fields = {
    name,
    version,
    description: DESCRIPTION,
    keywords: KEYWORDS,
    license,
    ...(repository === undefined ? {} : { repository: { type: "git", url: repository } }),
    type: "module",
    engines: { deno: ">=2.9.6", node: ">=24" },
    bin: { denovirtd: "./daemon/main.js" },
    exports,
    // The runtime chooses as it resolves: under Deno nothing of Node's side is loaded.
    imports: { "#deno": { deno: "./node/under_deno.js", default: "./node/deno.js" } },
    dependencies,
  };
  return `${JSON.stringify(fields, undefined, 2)}\n`;
}
