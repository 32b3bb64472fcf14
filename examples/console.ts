/**
 * A guest's console in this terminal, as by `virsh console`; Ctrl+] ends it.
 *
 *     deno run examples/console.ts [--force] [--device serial1] [URI [DOMAIN]]
 *
 * Where standard input is no terminal, what comes from it is typed, and the console is shown until the guest ends.
 */
import { parseArgs } from "node:util";
import { connect, VirtError, type VirtStream } from "@denovirt/denovirt";
import { Interrupt } from "./terminal/interrupt.ts";

const ESCAPE = 0x1d; // Ctrl+]

/** What a terminal is to a console. */
export interface Terminal {
  readonly input: ReadableStream<Uint8Array>;
  readonly output: WritableStream<Uint8Array>;
}

/** Joins both until the guest ends, somebody presses Ctrl+], or the signal comes; tells which it was. */
export async function join(
  console: VirtStream,
  { input, output }: Terminal,
  signal: AbortSignal,
): Promise<"the guest has ended" | "left"> {
  const left = Promise.withResolvers<"left">();
  const leave = () => left.resolve("left");
  signal.addEventListener("abort", leave, { once: true });
  const reader = input.getReader();
  const writer = console.writable.getWriter();
  const type = async () => {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const escape = value!.indexOf(ESCAPE);
      const keys = escape === -1 ? value! : value!.subarray(0, escape);
      if (keys.length > 0) await writer.write(keys);
      if (escape !== -1) return leave();
    }
  };
  const shown = console.readable.pipeTo(output, { preventClose: true, preventAbort: true, signal });
  try {
    // What can't be typed any more is told by the other direction, too.
    type().catch(() => {});
    return await Promise.race([shown.then(() => "the guest has ended" as const), left.promise]);
  } finally {
    signal.removeEventListener("abort", leave);
    shown.catch(() => {});
    await console.abort();
    await reader.cancel();
  }
}

if (import.meta.main) {
  const { values, positionals: [uri = "test:///default", name = "test"] } = parseArgs({
    allowPositionals: true,
    options: { force: { type: "boolean" }, device: { type: "string" } },
  });
  using interrupt = new Interrupt();
  const isTerminal = Deno.stdin.isTerminal();
  try {
    await using connection = await connect(uri, { signal: interrupt.signal });
    const domain = await connection.domains.get(name);
    const stream = await domain.openConsole(values);
    console.error(`The console of ${name}; Ctrl+] ends`);
    // Every key is the guest's, Ctrl+C too.
    if (isTerminal) Deno.stdin.setRaw(true);
    const terminal = { input: Deno.stdin.readable, output: Deno.stdout.writable };
    const end = await join(stream, terminal, interrupt.signal);
    console.error(`\r\n${name}: ${end}`);
  } catch (error) {
    console.error(error instanceof VirtError ? error.message : error);
    Deno.exitCode = 1;
  } finally {
    if (isTerminal) Deno.stdin.setRaw(false);
  }
}
