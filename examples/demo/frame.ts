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

/** The demo's last lines: how many events of each type were heard. */
export function summaryLines(counts: ReadonlyMap<string, number>, paint: Paint): string[] {
  const lines = [...counts].map(([type, count]) =>
    `    ${paint("good", String(count).padStart(3))}  ${type}`
  );
  return [paint("title", "  Events that were heard"), ...lines];
}
