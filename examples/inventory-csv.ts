/**
 * An inventory of many hosts as CSV: a line for each domain, with its sizes in bytes.
 *
 *     deno run examples/inventory-csv.ts [URI]… > inventory.csv
 *
 * Unless told of a URI it is the embedded hypervisor's. It only reads, over the host's read-only socket. A host that fails
 * is told on standard error, the others are listed, and it ends with 1.
 */
import { connect, type Connection, type Domain, VirtError } from "@denovirt/denovirt";

const HEADER = "host,name,uuid,title,state,autostart,vcpus,memory,disks,disk bytes,MAC addresses".split(",");

type Cell = string | number | boolean;

/** A connection's domains, running or not, by name: a row for each. */
export async function inventory(connection: Connection): Promise<Cell[][]> {
  const [host, domains] = await Promise.all([connection.hostname(), connection.domains.list()]);
  domains.sort((a, b) => a.name < b.name ? -1 : 1);
  const rows = await Promise.all(domains.map((domain) => row(domain).catch(unlessGone)));
  return rows.flatMap((cells) => cells === undefined ? [] : [[host, ...cells]]);
}

async function row(domain: Domain): Promise<Cell[]> {
  const [config, info, autostart] = await Promise.all([domain.config(), domain.info(), domain.autostart()]);
  const disks = (config.devices?.disk ?? []).filter(({ device = "disk" }) => device === "disk");
  const sizes = await Promise.all(disks.map(({ target }) => capacity(domain, target?.dev ?? "")));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const macs = (config.devices?.interface ?? []).map(({ mac }) => mac?.address ?? "");
  return [
    domain.name,
    domain.uuid,
    config.title ?? "",
    info.state,
    autostart,
    info.vcpus,
    info.maxMemory,
    disks.length,
    Number.isNaN(bytes) ? "" : bytes,
    macs.join(" "),
  ];
}

/** What the guest sees of a disk; not every host can tell it of every disk. */
async function capacity(domain: Domain, disk: string): Promise<number> {
  try {
    return (await domain.blockInfo(disk)).capacity;
  } catch (error) {
    return error instanceof VirtError && error.outcome !== "unknown" ? NaN : Promise.reject(error);
  }
}

/** One that was removed since it was listed has no row. */
function unlessGone(error: unknown): undefined {
  if (!(error instanceof VirtError && error.code === "NO_DOMAIN")) throw error;
}

/** Cells with quotes where they need them; none is a formula to a spreadsheet, whatever a guest's owner calls it. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell) => {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

if (import.meta.main) {
  const uris = Deno.args.length === 0 ? ["test:///default"] : Deno.args;
  const found = await Promise.all(uris.map(async (uri): Promise<Cell[][]> => {
    try {
      await using connection = await connect(uri, { readonly: true, timeoutMs: 10_000 });
      return await inventory(connection);
    } catch (error) {
      console.error(`${uri}: ${error instanceof Error ? error.message : error}`);
      Deno.exitCode = 1;
      return [];
    }
  }));
  await new Blob([csv([HEADER, ...found.flat()])]).stream().pipeTo(Deno.stdout.writable);
}
