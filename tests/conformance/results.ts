import type { Subject } from "./subject.ts";
import type { Verdict } from "./verdict.ts";

/** What docs/drivers.md says of one check on one subject. */
export interface Result {
  readonly id: string;
  readonly status: Verdict["status"];
  readonly why?: string;
}

/** What docs/drivers.md says of one subject. */
export interface SubjectResults {
  readonly subject: Pick<Subject, "name" | "column" | "title" | "realHost">;
  readonly results: readonly Result[];
}

const FOLDER = Deno.env.get("DENOVIRT_CALLS");

/** Leaves a subject's results in `$DENOVIRT_CALLS`, where that is set; docs/drivers.md is held against them. */
export function keepResults({ name, column, title, realHost }: Subject, results: readonly Result[]): void {
  if (FOLDER === undefined) return;
  const kept: SubjectResults = { subject: { name, column, title, realHost }, results };
  Deno.writeTextFileSync(`${FOLDER}/${name}.conformance`, JSON.stringify(kept));
}

/** All that was left in a folder, in the order of the columns. */
export async function readResults(folder: string): Promise<readonly SubjectResults[]> {
  const all: SubjectResults[] = [];
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith(".conformance")) all.push(JSON.parse(await Deno.readTextFile(`${folder}/${name}`)));
  }
  return all.sort((a, b) => a.subject.column - b.subject.column);
}
