#!/usr/bin/env -S deno run --allow-net --allow-read --allow-write
/**
 * denovirtd as a program: `deno task daemon --listen unix:PATH URI…`; `--help` says the rest.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { Denovirtd, type DenovirtdOptions } from "./denovirtd.ts";
import type { LogEntry, LogLevel } from "./daemon_log.ts";

const HELP = `denovirtd: serves hypervisors to virsh and every other client of libvirt

  denovirtd --listen ADDRESS… [OPTIONS] URI…

  --listen ADDRESS        unix:PATH, tcp:HOST:PORT or tls:HOST:PORT; may be given several times
  --readonly-socket PATH  a Unix socket for clients that may only read
  --tls-cert FILE         the certificate of tls: addresses, PEM
  --tls-key FILE          its key, PEM
  --users FILE            JSON: passwords by name; with it, everybody has to log in
  --metrics PORT          http://127.0.0.1:PORT/metrics and /healthz
  --metrics-host NAME     a name by which a proxy may ask for them; may be given several times
  --keep                  keeps test:///default when its last client goes, until the daemon stops
  --max-clients N         clients at once (5000)
  --max-client-calls N    calls of one client that are served at once (64)
  --grace MS              what running calls have to end at a SIGTERM (5000)
  --log-level LEVEL       debug, info, warn or error (info); the log is lines of JSON on standard error

URIs are those of denovirt: test:///default, qemu+unix:///system?socket=PATH, …; clients name them without transport.
`;

const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error"];

function whole(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    throw new TypeError(`Cannot take --${option}, wanted a whole number: found "${text}"`);
  }
  return Number(text);
}

/** Passwords by name, from a file: an option would be seen by everybody on the machine. */
async function readUsers(path: string): Promise<Readonly<Record<string, string>>> {
  let users: unknown;
  try {
    users = JSON.parse(await Deno.readTextFile(path));
  } catch (error) {
    // Not the parser's words, which would show some of the file.
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new TypeError(`Cannot read the users of "${path}": ${why}`);
  }
  const entries = typeof users === "object" && users !== null && !Array.isArray(users)
    ? Object.entries(users)
    : [];
  if (
    entries.length === 0 || entries.some(([, password]) => typeof password !== "string" || password === "")
  ) {
    throw new TypeError(
      `Cannot read the users of "${path}", wanted {"name": "password"}: found another form`,
    );
  }
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

/**
 * The daemon's options of a command line; `undefined` if it asks for help.
 *
 * @throws {TypeError} If it is not of its form.
 */
export async function optionsOf(args: readonly string[]): Promise<DenovirtdOptions | undefined> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      "listen": { type: "string", multiple: true, default: [] },
      "readonly-socket": { type: "string", multiple: true, default: [] },
      "tls-cert": { type: "string" },
      "tls-key": { type: "string" },
      "users": { type: "string" },
      "metrics": { type: "string" },
      "metrics-host": { type: "string", multiple: true, default: [] },
      "max-clients": { type: "string" },
      "max-client-calls": { type: "string" },
      "grace": { type: "string" },
      "log-level": { type: "string", default: "info" },
      "keep": { type: "boolean", default: false },
      "help": { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  const { "tls-cert": cert, "tls-key": key, "log-level": level } = values;
  if ((cert === undefined) !== (key === undefined)) {
    throw new TypeError("Cannot listen with TLS, wanted both --tls-cert and --tls-key: found one");
  }
  if (!(LEVELS as readonly string[]).includes(level)) {
    throw new TypeError(`Cannot log, wanted --log-level ${LEVELS.join(", ")}: found "${level}"`);
  }
  const clients = whole("max-clients", values["max-clients"]);
  const callsPerClient = whole("max-client-calls", values["max-client-calls"]);
  return {
    listen: [...values.listen, ...values["readonly-socket"].map((path) => `unix-ro:${path}`)],
    uris: positionals,
    ...(cert !== undefined && key !== undefined ? { tls: { cert, key } } : {}),
    ...(values.users === undefined ? {} : { auth: { users: await readUsers(values.users) } }),
    metrics: whole("metrics", values.metrics),
    ...(values["metrics-host"].length === 0 ? {} : { metricsHosts: values["metrics-host"] }),
    ...(values.keep ? { keep: true } : {}),
    graceMs: whole("grace", values.grace),
    limits: {
      ...(clients === undefined ? {} : { clients }),
      ...(callsPerClient === undefined ? {} : { callsPerClient }),
    },
    logger: (entry) => log(entry, level as LogLevel),
  };
}

function log(entry: LogEntry, least: LogLevel): void {
  if (LEVELS.indexOf(entry.level) >= LEVELS.indexOf(least)) console.error(JSON.stringify(entry));
}

async function main(): Promise<void> {
  let options: DenovirtdOptions | undefined;
  try {
    options = await optionsOf(Deno.args);
  } catch (error) {
    console.error(`${(error as Error).message}\n--help says what there is`);
    Deno.exit(2);
  }
  if (options === undefined) return console.log(HELP);
  let daemon: Denovirtd;
  try {
    daemon = await Denovirtd.start(options);
  } catch (error) {
    console.error((error as Error).message);
    Deno.exit(1);
  }
  const stop = async () => {
    await daemon.stop();
    // What a driver still waits for would keep it running, and so would the handlers of signals.
    Deno.exit();
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) Deno.addSignalListener(signal, stop);
}

if (import.meta.main) await main();
