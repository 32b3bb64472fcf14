import type { Result, SubjectResults } from "./results.ts";

/** What a run over another version of libvirt found; kept, since CI runs over the newest alone. */
export interface VersionRow {
  readonly name: string;
  readonly title: string;
  readonly passed: number;
  readonly unsupported: number;
  readonly untried: number;
  /** Checks by the reason for which they differ. */
  readonly differs: Readonly<Record<string, readonly string[]>>;
}

const FILE = new URL("./versions/found.json", import.meta.url);

/** Whether a subject is another version of one that has a column. */
export function isVersion({ subject }: SubjectResults): boolean {
  return subject.name.includes("@");
}

export function rowOf({ subject, results }: SubjectResults): VersionRow {
  const count = (status: Result["status"]) => results.filter((each) => each.status === status).length;
  const differing = results.filter(({ status }) => status === "differs");
  const byReason = Map.groupBy(differing, ({ why }) => why ?? "");
  const differs = [...byReason].map(([reason, checks]) => [reason, checks.map(({ id }) => id)] as const);
  return {
    name: subject.name,
    title: subject.title,
    passed: count("passed"),
    unsupported: count("unsupported"),
    untried: count("untried"),
    differs: Object.fromEntries(differs),
  };
}

/** All rows that are kept, in the order of versions. */
export async function keptRows(): Promise<readonly VersionRow[]> {
  try {
    return JSON.parse(await Deno.readTextFile(FILE));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

const place = ({ name }: VersionRow) => {
  const [driver = "", version = ""] = name.split("@");
  return [parseFloat(version), version.length, driver] as const;
};

/** Keeps what was found, in the place of what was found before. */
export async function keepRows(found: readonly VersionRow[]): Promise<void> {
  const names = new Set(found.map(({ name }) => name));
  const rows = [...(await keptRows()).filter(({ name }) => !names.has(name)), ...found];
  rows.sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2].localeCompare(other[2]);
  });
  await Deno.writeTextFile(FILE, JSON.stringify(rows, null, 2) + "\n");
}
