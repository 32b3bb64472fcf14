/**
 * How far a job has come: the same of all jobs, whatever their hosts tell. What a host does not tell is absent.
 *
 * @example
 * ```ts
 * import type { Job, Progress } from "@denovirt/denovirt";
 *
 * async function show(job: Job<unknown, Progress>) {
 *   for await (const { fraction } of job) {
 *     console.log(fraction === undefined ? "…" : `${Math.round(fraction * 100)} %`);
 *   }
 * }
 * ```
 */
export interface Progress {
  /** How much of it is done, from 0 to 1. It may become less: where a guest writes, work is added. */
  readonly fraction?: number;
  /** Bytes that are done. */
  readonly processed?: number;
  /** Bytes that there are. */
  readonly total?: number;
  /** Bytes that are left. Of what is done more than once, as a migration's memory, not `total` without `processed`. */
  readonly remaining?: number;
}

/** A host's bytes, as it counts them. */
export interface ProgressFigures {
  readonly processed?: unknown;
  readonly total?: unknown;
  readonly remaining?: unknown;
}

/**
 * The progress that a host's bytes mean. As virsh has it, what is left decides where that is told, and no bytes at all
 * mean that the host does not know yet.
 */
export function progressOf(figures: ProgressFigures): Progress {
  const processed = bytesIn(figures.processed);
  const total = bytesIn(figures.total);
  const remaining = bytesIn(figures.remaining) ??
    (processed === undefined || total === undefined ? undefined : Math.max(0, total - processed));
  if (total === undefined || remaining === undefined || total === 0) {
    return { ...known("processed", processed), ...known("total", total), ...known("remaining", remaining) };
  }
  const fraction = Math.min(1, Math.max(0, (total - remaining) / total));
  return { fraction, ...known("processed", processed), total, remaining };
}

function known<K extends string>(name: K, bytes: number | undefined): { readonly [Name in K]?: number } {
  return bytes === undefined ? {} : { [name]: bytes } as { readonly [Name in K]: number };
}

/** Rounded where no number holds it: that would be more than 8 PiB. */
function bytesIn(figure: unknown): number | undefined {
  return typeof figure === "bigint" ? Number(figure) : typeof figure === "number" ? figure : undefined;
}
