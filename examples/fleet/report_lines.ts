import { bytesText, durationText } from "../terminal/amounts.ts";
import type { Paint } from "../terminal/paint.ts";
import { safeText } from "../terminal/safe_text.ts";
import { stateTone } from "../terminal/state_tone.ts";
import { type Cell, type Column, tableLines } from "../terminal/table.ts";
import type { DomainLine, HostReport } from "./host_report.ts";

const COLUMNS: readonly Column[] = [
  { title: "" },
  { title: "STATE" },
  { title: "REASON" },
  { title: "MEMORY", align: "right" },
  { title: "VCPUS", align: "right" },
  { title: "CPU TIME", align: "right" },
  { title: "DOMAIN" },
];

/** The report for people: a table for each host, and what all have together. */
export function reportLines(reports: readonly HostReport[], paint: Paint): string[] {
  return [...reports.flatMap((report) => [...hostLines(report, paint), ""]), totalLine(reports, paint)];
}

function hostLines({ uri, hostname, hypervisor, domains, error }: HostReport, paint: Paint): string[] {
  const title = paint("title", safeText(uri));
  if (error !== undefined) return [title, `  ${paint("bad", error.code)} ${safeText(error.message)}`];
  const head = `${title}  ${safeText(`${hypervisor} on ${hostname}`)}`;
  if (domains.length === 0) return [head, `  ${paint("dim", "no domains")}`];
  return [head, ...tableLines(COLUMNS, domains.map(cells), paint)];
}

function cells({ name, state, reason, memory, vcpus, cpuTime }: DomainLine): Cell[] {
  return [
    "",
    { text: state, tone: stateTone(state) },
    reason,
    bytesText(memory),
    String(vcpus),
    durationText(cpuTime),
    safeText(name),
  ];
}

function totalLine(reports: readonly HostReport[], paint: Paint): string {
  const domains = reports.flatMap((report) => report.domains);
  const running = domains.filter(({ state }) => state === "running").length;
  const failed = reports.filter(({ error }) => error !== undefined).length;
  const text = `hosts: ${reports.length}, failed: ${failed}, domains: ${domains.length}, running: ${running}`;
  return failed === 0 ? text : paint("bad", text);
}
