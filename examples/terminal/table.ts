import type { Paint, Tone } from "./paint.ts";

/** One column: its title, and on which side its text stands. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/** One cell: its text, and its tone if it has one. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

const GAP = "  ";

/**
 * Lines of a table.
 *
 * The last column is not padded, so that text of any script, however wide its letters are, may stand there.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paint: Paint,
): string[] {
  const widths = columns.map(({ title }, at) =>
    Math.max(title.length, ...rows.map((row) => textOf(row[at]).length))
  );
  const line = (cells: readonly Cell[]) =>
    columns.map(({ align = "left" }, at) => {
      const cell = cells[at] ?? "";
      const text = textOf(cell);
      const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - text.length));
      const painted = typeof cell === "string" ? cell : paint(cell.tone, cell.text);
      if (align === "right") return space + painted;
      return at === columns.length - 1 ? painted : painted + space;
    }).join(GAP);
  return [line(columns.map(({ title }) => ({ text: title, tone: "dim" }))), ...rows.map(line)];
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === "string" ? cell ?? "" : cell.text;
}
