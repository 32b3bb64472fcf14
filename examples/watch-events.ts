/**
 * Prints each event that any of the connections delivers, until Ctrl+C, `--timeout`, or the last of them has ended.
 *
 *     deno run examples/watch-events.ts [--json] [--timeout SECONDS] [--type TYPE]… [--domain NAME] [URI]…
 *
 * Unless told of a URI it is the embedded hypervisor's. Each URI needs its own permissions; see docs/permissions.md.
 */
import { parseArgs } from "node:util";
import { connect, type Connection, type EventType, eventTypes } from "@denovirt/denovirt";
import { eventJson } from "./event_text/event_json.ts";
import { eventLine } from "./event_text/event_line.ts";
import { Interrupt } from "./terminal/interrupt.ts";
import { paintFor } from "./terminal/paint.ts";

const USAGE = `Usage: watch-events.ts [OPTION]… [URI]…

  --json             a line of JSON for each event
  --timeout SECONDS  end after so long
  --type TYPE        only such events, as in domain.control-error; may be given again
  --domain NAME      only events about this domain, by name or UUID
  --list             list the types and end
  --help             this text`;

interface Options {
  readonly types: readonly EventType[] | "*";
  readonly domain: string | undefined;
  readonly json: boolean;
  readonly prefix: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    timeout: { type: "string" },
    type: { type: "string", multiple: true, default: [] },
    domain: { type: "string" },
    list: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(USAGE);
else if (values.list) console.log(eventTypes.join("\n"));
else Deno.exitCode = await watchAll(positionals.length === 0 ? ["test:///default"] : positionals);

/** Watches all URIs at once; what becomes of one does not touch the others. */
async function watchAll(uris: readonly string[]): Promise<number> {
  using interrupt = new Interrupt();
  const over = new AbortController();
  const ms = values.timeout === undefined ? undefined : milliseconds(values.timeout);
  const options: Options = {
    types: values.type.length === 0 ? "*" : values.type.map(knownType),
    domain: values.domain,
    json: values.json,
    prefix: uris.length > 1,
  };
  const end = AbortSignal.any([interrupt.signal, over.signal]);
  const timer = ms === undefined ? undefined : setTimeout(() => over.abort(), ms);
  try {
    const outcomes = await Promise.all(uris.map((uri) => watch(uri, options, end)));
    return outcomes.every((ended) => ended) ? 0 : 1;
  } finally {
    clearTimeout(timer);
  }
}

/** Watches one URI; false where it could not be watched until the end. */
async function watch(uri: string, options: Options, end: AbortSignal): Promise<boolean> {
  try {
    const { types, domain } = options;
    // QEMU's monitor is for those alone who may write; for all else reading does.
    const readonly = !types.includes("qemu.monitor");
    await using connection = await connect(uri, { readonly, signal: end });
    const filter = domain === undefined ? {} : { domain };
    await using events = connection.events.stream(types, filter);
    await events.ready;
    console.error(`Listening to ${connection.uri}; Ctrl+C ends`);
    // Closing is itself an event, and what came before it is still read.
    const close = () => void connection.close();
    if (end.aborted) close();
    end.addEventListener("abort", close, { once: true });
    try {
      for await (const event of events) print(connection, event, options);
    } finally {
      end.removeEventListener("abort", close);
    }
    return true;
  } catch (error) {
    if (end.aborted && error === end.reason) return true;
    console.error(`${uri}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

function print(connection: Connection, event: Parameters<typeof eventLine>[0], options: Options): void {
  if (options.json) return console.log(eventJson(connection.uri, event));
  const line = eventLine(event, paintFor(Deno.stdout));
  console.log(options.prefix ? `${connection.uri} ${line}` : line);
}

function knownType(text: string): EventType {
  const type = eventTypes.find((known) => known === text);
  if (type !== undefined) return type;
  throw new RangeError(`Cannot watch "${text}", wanted one of the types that --list prints`);
}

function milliseconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds < 2 ** 31 / 1000) return seconds * 1000;
  throw new RangeError(`Cannot take --timeout, wanted seconds above 0: found "${text}"`);
}
