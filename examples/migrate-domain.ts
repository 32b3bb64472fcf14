/**
 * Moves a domain to another host while it runs, with its progress; Ctrl+C has it stay where it is.
 *
 *     deno run examples/migrate-domain.ts [--copy-disks] [--bandwidth "100 MiB"] FROM TO DOMAIN
 *
 * Ends with 130 where it was cancelled. A second Ctrl+C ends the program at once, and the hosts lead the move to its end.
 */
import { parseArgs } from "node:util";
import { connect, type Connection, type Domain, type MigrationProgress, VirtError } from "@denovirt/denovirt";
import { Interrupt } from "./terminal/interrupt.ts";
import { Progress } from "./terminal/progress.ts";
import { Screen } from "./terminal/screen.ts";

export interface MoveOptions {
  /** Copies disks too, which the hosts do not share; images of their sizes have to be there. */
  readonly copyDisks?: boolean;
  /** Bytes a second at most, in whole MiB. */
  readonly bandwidth?: string;
  /** Has it stay at its host, if it is not too late. */
  readonly signal?: AbortSignal;
  readonly show?: (progress: MigrationProgress) => void;
}

/** Moves it, with its definition where it has one, and gives it as it is there. */
export async function move(domain: Domain, to: Connection, options: MoveOptions): Promise<Domain> {
  const { copyDisks: nonSharedDisk, bandwidth, signal, show } = options;
  const persistent = await domain.isPersistent();
  signal?.throwIfAborted();
  const job = domain.migrate(to, {
    ...{ live: true, persistDest: persistent, undefineSource: persistent, nonSharedDisk, bandwidth },
    // Whoever writes its memory faster than it moves is slowed down, so that it ends at all.
    autoConverge: true,
  });
  // What may fail here is told by the job, too.
  const cancel = () => void job.cancel().catch(() => {});
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    for await (const progress of job) show?.(progress);
    return await job;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

if (import.meta.main) {
  const { values, positionals: [fromUri, toUri, name] } = parseArgs({
    allowPositionals: true,
    options: { "copy-disks": { type: "boolean" }, bandwidth: { type: "string" } },
  });
  if (fromUri === undefined || toUri === undefined || name === undefined) {
    console.error("Usage: migrate-domain.ts [--copy-disks] [--bandwidth SIZE] FROM TO DOMAIN");
    Deno.exit(2);
  }
  using interrupt = new Interrupt();
  using screen = new Screen();
  using bar = new Progress(screen, name);
  try {
    await using from = await connect(fromUri, { signal: interrupt.signal });
    await using to = await connect(toUri, { signal: interrupt.signal });
    const there = await move(await from.domains.get(name), to, {
      ...{ copyDisks: values["copy-disks"], bandwidth: values.bandwidth, signal: interrupt.signal },
      show: ({ fraction = 0 }) => bar.show(fraction),
    });
    bar.done(`${(await there.state()).state} on ${to.uri}`);
  } catch (error) {
    const cancelled = interrupt.signal.aborted;
    bar.done(cancelled ? "cancelled" : "failed");
    if (!cancelled) console.error(error instanceof VirtError ? error.message : error);
    Deno.exitCode = cancelled ? 130 : 1;
  }
}
