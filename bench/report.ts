/** Figures of several contestants over several rounds. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(name: string, value: number): void {
    const values = this.#values.get(name);
    if (values) values.push(value);
    else this.#values.set(name, [value]);
  }

  /** NaN where nothing was measured. */
  median(name: string): number {
    const sorted = [...this.#values.get(name) ?? []].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
  }
}

/** A figure that was asked for: ours divided by the peer's. */
export interface Verdict {
  readonly figure: string;
  readonly peer: string;
  readonly ratio: number;
  /** None where only the ratio was asked for. */
  readonly wanted?: { readonly bound: "at least" | "at most" | "below"; readonly ratio: number };
}

export type Outcome = "pass" | "MISS" | "none" | "info";

export function outcome({ ratio, wanted }: Verdict): Outcome {
  if (Number.isNaN(ratio)) return "none";
  if (wanted === undefined) return "info";
  const met = wanted.bound === "at least"
    ? ratio >= wanted.ratio
    : wanted.bound === "at most"
    ? ratio <= wanted.ratio
    : ratio < wanted.ratio;
  return met ? "pass" : "MISS";
}

/** One line of the final block. */
export function formatVerdict(verdict: Verdict): string {
  const { figure, peer, ratio, wanted } = verdict;
  const target = wanted === undefined ? "no target" : `wanted ${wanted.bound} ${wanted.ratio}`;
  return `${outcome(verdict)}  ${figure.padEnd(52)} ${formatRatio(ratio)} × ${peer} (${target})`;
}

export function formatRatio(ratio: number): string {
  return Number.isNaN(ratio) ? "   –" : ratio.toFixed(2).padStart(4);
}

/** A rate, or anything else whose decimals say nothing. */
export function formatWhole(value: number): string {
  return Number.isNaN(value) ? "–" : Math.round(value).toLocaleString("en");
}

/** A time, to one decimal. */
export function formatTenths(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(1);
}

/** What went wrong, in one line. */
export function formatError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}

/** Lines of a table: the first column to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => widths[i] = Math.max(widths[i] ?? 0, cell.length));
  const pad = (cell: string, i: number) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
