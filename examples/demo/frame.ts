import type { Connection } from "@denovirt/denovirt";
import { bytesText } from "../terminal/amounts.ts";
import type { Paint } from "../terminal/paint.ts";
import { safeText } from "../terminal/safe_text.ts";

/** The demo's first lines: where it plays. */
export async function welcomeLines(connection: Connection, paint: Paint): Promise<string[]> {
  const [type, version, hostname, node] = await Promise.all([
    connection.type(),
    connection.version(),
    connection.hostname(),
    connection.nodeInfo(),
  ]);
  const { major, minor, micro } = version;
  const host = `${type} ${major}.${minor}.${micro} on ${hostname}: ${node.cpus} CPUs, ${
    bytesText(node.memory)
  }`;
  return [
    `${paint("title", "denovirt")} ${paint("new", safeText(connection.uri))}`,
    paint("dim", safeText(host)),
  ];
}

/** The demo's last line: what was heard. */
export function summaryLine(counts: ReadonlyMap<string, number>, paint: Paint): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].map(([type, count]) => `${count} ${type}`);
  return `${paint("good", `${total} events`)} ${paint("dim", parts.join(", "))}`;
}
