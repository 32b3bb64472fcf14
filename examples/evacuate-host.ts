/**
 * Empties a host: all its running domains move to another one, live where that can be, and its definitions with them.
 *
 *     deno run examples/evacuate-host.ts FROM TO
 *
 * All jobs are begun at once; of one connection three run at a time, and the others wait for their turn. One that fails
 * stays where it is and keeps nobody else. Ctrl+C cancels what has not ended. Ends with 1 where a domain stayed.
 */
import { connect, type Connection, type Domain } from "@denovirt/denovirt";
import { Interrupt } from "./terminal/interrupt.ts";

export interface Move {
  readonly name: string;
  /** Why it stayed. */
  readonly error?: unknown;
}

/** Moves each running domain, and tells of each how it went. */
export async function evacuate(
  from: Connection,
  to: Connection,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<Move[]> {
  const domains = await from.domains.list({ active: true });
  return await Promise.all(domains.map((domain) => move(domain, to, tell, signal)));
}

async function move(
  domain: Domain,
  to: Connection,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<Move> {
  const { name } = domain;
  const persistent = await domain.isPersistent();
  await using job = domain.migrate(to, { live: true, persistDest: persistent, undefineSource: persistent });
  const cancel = () => void job.cancel().catch((error) => tell(`${name}: ${error.message}`));
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    if (signal?.aborted) cancel();
    for await (const { fraction } of job) {
      if (fraction !== undefined) tell(`${name}: ${Math.round(100 * fraction)} %`);
    }
    const there = await job;
    tell(`${name}: ${(await there.state()).state} on ${to.uri}`);
    return { name };
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return { name, error };
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

if (import.meta.main) {
  const [fromUri, toUri] = Deno.args;
  if (fromUri === undefined || toUri === undefined) {
    console.error("Usage: evacuate-host.ts FROM TO");
    Deno.exit(2);
  }
  using interrupt = new Interrupt();
  await using from = await connect(fromUri);
  await using to = await connect(toUri);
  const moves = await evacuate(from, to, console.log, interrupt.signal);
  const stayed = moves.filter(({ error }) => error !== undefined);
  console.log(`${moves.length - stayed.length} of ${moves.length} domains have moved`);
  Deno.exitCode = stayed.length === 0 ? 0 : 1;
}
