/**
 * Statistics of any hosts over HTTP, in Prometheus's text format.
 *
 *     deno run --allow-net=127.0.0.1:9177 examples/exporter.ts [--port 9177] [URI]…
 *
 * Each scrape asks every host once, all at the same time. A host that is away or slow has `libvirt_up 0` and keeps the
 * others from nothing; its connection comes back by itself.
 */
import { parseArgs } from "node:util";
import { connect, type Connection } from "@denovirt/denovirt";
import { type Sample, samples } from "./exporter/samples.ts";
import { Interrupt } from "./terminal/interrupt.ts";

/** All samples of a metric together, below its type. */
function text(all: readonly Sample[]): string {
  const known = all.filter(([, , value]) => value !== undefined);
  return [...Map.groupBy(known, ([metric]) => metric)].map(([metric, group]) => {
    const lines = group.map(([, labels, value]) => {
      const pairs = Object.entries(labels).map(([name, text]) =>
        `${name}="${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`
      );
      return `${metric}{${pairs}} ${value}\n`;
    });
    return `# TYPE ${metric} ${metric.endsWith("_total") ? "counter" : "gauge"}\n${lines.join("")}`;
  }).join("");
}

/** Opens a host for this scrape and all later ones; one that cannot be opened, or has ended, is opened anew. */
function open(uri: string, hosts: Map<string, Promise<Connection>>): Promise<Connection> {
  const opening = connect(uri, { readonly: true, reconnect: true, timeoutMs: 5000 });
  hosts.set(uri, opening);
  opening.then(({ closed }) => closed).catch(() => {}).finally(() => hosts.delete(uri));
  return opening;
}

/** The metrics of these hosts; their connections are kept from scrape to scrape. */
export async function metrics(
  uris: readonly string[],
  hosts: Map<string, Promise<Connection>>,
): Promise<string> {
  const all = uris.map(async (uri): Promise<Sample[]> => {
    try {
      const connection = await (hosts.get(uri) ?? open(uri, hosts));
      // "nowait": what would have to wait for a domain's long job is left out.
      const records = await connection.stats({ nowait: true, timeoutMs: 5000 });
      return [["libvirt_up", { uri }, 1], ...records.flatMap((record) => [...samples(uri, record)])];
    } catch (error) {
      console.error(`${uri}: ${error instanceof Error ? error.message : error}`);
      return [["libvirt_up", { uri }, 0]];
    }
  });
  return text((await Promise.all(all)).flat());
}

if (import.meta.main) {
  const { values: { port }, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string", default: "9177" } },
  });
  const hosts = new Map<string, Promise<Connection>>();
  using interrupt = new Interrupt();
  const uris = positionals.length === 0 ? ["test:///default"] : positionals;
  const headers = { "content-type": "text/plain; version=0.0.4" };
  const onListen = () => console.log(`Metrics on http://127.0.0.1:${port}/metrics; Ctrl+C ends`);
  const options = { hostname: "127.0.0.1", port: Number(port), signal: interrupt.signal, onListen };
  await Deno.serve(options, async () => new Response(await metrics(uris, hosts), { headers })).finished;
  for (const connection of hosts.values()) await (await connection).close();
}
