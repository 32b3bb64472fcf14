/**
 * Domains of many hosts at once: their states, memory, vCPUs and CPU time. A host that fails is a line of the report.
 *
 *     deno run examples/fleet-report.ts [--json] [--timeout SECONDS] [URI]…
 *
 * Unless told of a URI it is the embedded hypervisor's. Each URI needs its own permissions; see docs/permissions.md. Ends with 1 where a host failed.
 */
import { parseArgs } from "node:util";
import { hostReport } from "./fleet/host_report.ts";
import { reportLines } from "./fleet/report_lines.ts";
import { reportJson } from "./fleet/report_json.ts";
import { paintFor } from "./terminal/paint.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    timeout: { type: "string", default: "10" },
  },
});
const seconds = Number(values.timeout);
if (!(seconds > 0 && seconds < 2 ** 31 / 1000)) {
  throw new RangeError(`Cannot take --timeout, wanted seconds above 0: found "${values.timeout}"`);
}

const uris = positionals.length === 0 ? ["test:///default"] : positionals;
const reports = await Promise.all(uris.map((uri) => hostReport(uri, seconds * 1000)));
if (values.json) console.log(reportJson(reports));
else console.log(reportLines(reports, paintFor(Deno.stdout)).join("\n"));
Deno.exitCode = reports.every(({ error }) => error === undefined) ? 0 : 1;
