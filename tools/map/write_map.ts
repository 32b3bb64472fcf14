/** Writes `docs/libvirt-map.md`: each of libvirt's functions, and the method that does its work. */
import type { ApiFunction } from "../api/mod.ts";
import { laterThanFirst } from "../facts/version.ts";
import { callsOf, hostsCannot, provenOtherwise } from "./host_calls.ts";
import { whyNotApplicable } from "./not_applicable.ts";
import type { Home } from "./read_homes.ts";

function proof(home: Home, tableMethods: ReadonlySet<string>): string {
  const reason = hostsCannot[home.name];
  if (reason !== undefined) return `no: ${reason}`;
  if (home.name in provenOtherwise) return "yes";
  return callsOf(home, tableMethods).length === 0 ? "answers by itself" : "yes";
}

/** The home of each function; the first, where several name it. */
export function homesByFunction(homes: readonly Home[]): Map<string, Home> {
  const byFunction = new Map<string, Home>();
  for (const home of homes) {
    for (const name of home.functions) if (!byFunction.has(name)) byFunction.set(name, home);
  }
  return byFunction;
}

/** The document's text. */
export function mapText(
  functions: readonly ApiFunction[],
  homes: readonly Home[],
  tableMethods: ReadonlySet<string>,
  version: string,
): string {
  const byFunction = homesByFunction(homes);
  const known = new Set(functions.map(({ name }) => name));
  const newer = [...byFunction.keys()].filter((name) => !known.has(name)).sort();
  const applicable = functions.filter(({ name }) => byFunction.has(name));
  const without = functions.filter(({ name }) => !byFunction.has(name));
  const methods = new Set(applicable.map(({ name }) => byFunction.get(name)!.name));
  const unable = [...methods].filter((name) => name in hostsCannot).length;
  const since = new Map(functions.map((each) => [each.name, each.since]));
  const row = (name: string) => {
    const home = byFunction.get(name);
    const later = laterThanFirst(since.get(name) ?? "");
    const told = later === undefined ? `\`${name}\`` : `\`${name}\`, ${later}`;
    return home === undefined
      ? `| ${told} | not applicable | ${whyNotApplicable(name) ?? "NO HOME"} |`
      : `| ${told} | \`${home.name}\` | ${proof(home, tableMethods)} |`;
  };
  const libraries = [...new Set(functions.map(({ library }) => library))];
  return [
    `<!-- Generated from the API descriptions of libvirt ${version} and the doc comments here by \`deno task gen\`; do not edit. -->`,
    "",
    "# libvirt's functions and their methods",
    "",
    `Of the ${functions.length} functions of libvirt ${version}, ${applicable.length} have a method (${methods.size} methods and`,
    `properties in all); ${without.length} have no meaning in Deno, and say why. The third column tells whether the test run calls the`,
    `method on a real libvirtd, at least once and with success; ${unable} methods it can't, for the reason given. A test holds`,
    "this page against the code, and the run against this page.",
    "",
    ...libraries.flatMap((library) => [
      `## ${library}`,
      "",
      "| Function | Method | Called on a real host |",
      "| --- | --- | --- |",
      ...functions.filter((each) => each.library === library).map(({ name }) => row(name)),
      "",
    ]),
    ...(newer.length === 0 ? [] : [
      `## Newer than ${version}`,
      "",
      "| Function | Method | Called on a real host |",
      "| --- | --- | --- |",
      ...newer.map(row),
      "",
    ]),
  ].join("\n").trimEnd() + "\n";
}
