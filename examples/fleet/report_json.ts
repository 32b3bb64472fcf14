import type { HostReport } from "./host_report.ts";

/** The report as JSON: CPU time as decimal text, since it may be more than a JSON number holds. */
export function reportJson(reports: readonly HostReport[]): string {
  return JSON.stringify(reports, (_key, value) => typeof value === "bigint" ? String(value) : value, 2);
}
