import { cacheDir } from "../hosts/cache_dir.ts";

/** What became of the assertions of a suite. */
export interface SuiteFigures {
  passed: number;
  failed: number;
  skipped: number;
  /** Each that failed, by its file and number or name. */
  readonly failures: string[];
}

/** The tests of one of libvirt's bindings. */
export interface BindingSuite {
  readonly title: string;
  /** The name of Debian's source package, and the folder in it that has the tests. */
  readonly source: string;
  readonly folder: string;
  /** The commands that run the tests of a folder, each with a name. */
  commands(dir: string): Promise<readonly SuiteCommand[]>;
  /** Adds to the figures what a command has printed. */
  read(name: string, text: string, figures: SuiteFigures): void;
}

/** One program of a suite. */
export interface SuiteCommand {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

async function filesOf(dir: string, ends: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of Deno.readDir(dir)) if (name.endsWith(ends)) names.push(name);
  return names.sort();
}

function perlLibraries(): string {
  const root = `${cacheDir()}/suites/perl/usr`;
  const { arch } = Deno.build;
  return [`${root}/share/perl5`, `${root}/lib/${arch}-linux-gnu/perl5/5.36`].join(":");
}

const sysVirt: BindingSuite = {
  title: "Sys::Virt",
  source: "libsys-virt-perl",
  folder: "t",
  commands: async (dir) =>
    (await filesOf(dir, ".t")).map((name) => ({
      name,
      program: "/usr/bin/perl",
      args: [name],
      env: { PERL5LIB: perlLibraries() },
    })),
  // TAP: a plan, a line for each assertion, and a comment where it is skipped.
  read: (name, text, figures) => {
    const ran = text.matchAll(/^(not )?ok (\d+)\b(.*)$/gm);
    let count = 0;
    for (const [, not, number, rest] of ran) {
      count++;
      if (/# skip/i.test(rest!)) figures.skipped++;
      else if (not === undefined) figures.passed++;
      else {
        figures.failed++;
        figures.failures.push(`${name} ${number}`);
      }
    }
    const plan = Number(/^1\.\.(\d+)/m.exec(text)?.[1] ?? 0);
    if (plan === 0) figures.skipped++;
    if (plan <= count) return;
    figures.failed += plan - count;
    figures.failures.push(`${name} from ${count + 1} on: it did not come to its end`);
  },
};

const libvirtPython: BindingSuite = {
  title: "libvirt-python",
  source: "libvirt-python",
  folder: "tests",
  // What the API's coverage is asked of needs the binding's own source.
  commands: async (dir) =>
    (await filesOf(dir, ".py")).filter((name) => /^test_(?!api_coverage)/.test(name)).map((name) => ({
      name,
      program: "/usr/bin/python3",
      args: ["-W", "ignore", "-m", "unittest", "-v", name.replace(/\.py$/, "")],
      env: {},
    })),
  read: (name, text, figures) => {
    const ran = Number(/^Ran (\d+) tests?/m.exec(text)?.[1] ?? 0);
    const skipped = Number(/\bskipped=(\d+)/.exec(text)?.[1] ?? 0);
    const failures = [...text.matchAll(/^(?:FAIL|ERROR): (\w+) /gm)].map(([, test]) => `${name} ${test}`);
    if (ran === 0) failures.push(`${name}: it did not come to its end`);
    figures.passed += Math.max(ran - skipped - failures.length, 0);
    figures.skipped += skipped;
    figures.failed += failures.length;
    figures.failures.push(...failures);
  },
};

/** All whose tests can be had. */
export const bindingSuites: readonly BindingSuite[] = [sysVirt, libvirtPython];
