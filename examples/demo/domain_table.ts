import { type Domain, VirtError } from "@denovirt/denovirt";
import { bytesText, durationText } from "../terminal/amounts.ts";
import type { Paint } from "../terminal/paint.ts";
import { safeText } from "../terminal/safe_text.ts";
import { stateTone } from "../terminal/state_tone.ts";
import { type Cell, type Column, tableLines } from "../terminal/table.ts";

const COLUMNS: readonly Column[] = [
  { title: "  " },
  { title: "STATE" },
  { title: "REASON" },
  { title: "MEMORY", align: "right" },
  { title: "VCPUS", align: "right" },
  { title: "CPU TIME", align: "right" },
  { title: "DOMAIN" },
];

/** Domains as a table, asked all at once; those that have gone meanwhile are left out. */
export async function domainTable(domains: readonly Domain[], paint: Paint): Promise<string[]> {
  const rows = (await Promise.all(domains.map(cellsOf))).filter((row) => row !== undefined);
  return rows.length === 0 ? [paint("dim", "    none")] : tableLines(COLUMNS, rows, paint);
}

async function cellsOf(domain: Domain): Promise<Cell[] | undefined> {
  try {
    const [{ memory, vcpus, cpuTime }, { state, reason }] = await Promise.all([
      domain.info(),
      domain.state(),
    ]);
    return [
      "",
      { text: state, tone: stateTone(state) },
      reason,
      bytesText(memory),
      String(vcpus),
      durationText(cpuTime),
      safeText(domain.name),
    ];
  } catch (error) {
    if (error instanceof VirtError && error.code === "NO_DOMAIN") return undefined;
    throw error;
  }
}
