import { type Connection, VirtError } from "@denovirt/denovirt";
import type { Check } from "./check.ts";
import { CheckContext } from "./check_context.ts";
import { FoundOtherwise } from "./found.ts";
import type { Deviation, Host, Subject } from "./subject.ts";

/** What came of one check on one subject. */
export interface Verdict {
  readonly status: "passed" | "unsupported" | "untried" | "differs" | "failed";
  /** Of `unsupported` and `untried` what is missing, of `differs` libvirt's behaviour, of `failed` what was found. */
  readonly why?: string;
  /** Of `failed`. */
  readonly error?: unknown;
}

/** Nothing that a check waits for may keep the others waiting for ever. */
const LONGEST_MS = 60_000;

/** A check that came to no end: its host may answer nobody any more. */
export class NoEnd extends FoundOtherwise {}

/** Runs one check, cleans up after it, and judges. */
export async function verdictOf(
  check: Check,
  subject: Subject,
  host: Host,
  connection: Connection,
): Promise<Verdict> {
  const deviation = subject.deviations.find(({ checks }) => checks.includes(check.id));
  return judged(await outcomeOf(check, subject, host, connection), deviation);
}

async function outcomeOf(
  check: Check,
  subject: Subject,
  host: Host,
  connection: Connection,
): Promise<Verdict> {
  const missing = check.needs.filter((need) => !connection.supports(need));
  if (missing.length > 0) return { status: "unsupported", why: missing.join(", ") };
  if (check.extra !== undefined && !subject.extras.includes(check.extra)) {
    return { status: "untried", why: check.extra };
  }
  const context = new CheckContext(check.id, subject, host, connection);
  try {
    await inTime(check.run(context));
  } catch (error) {
    await inTime(context.cleanUp()).catch(() => {}); // what went wrong before says more
    return failure(error, subject);
  }
  try {
    await inTime(context.cleanUp());
    return { status: "passed" };
  } catch (error) {
    return failure(error, subject);
  }
}

function failure(error: unknown, subject: Subject): Verdict {
  const virt = [error, error instanceof FoundOtherwise ? error.cause : undefined]
    .find((each) => each instanceof VirtError);
  if (virt instanceof VirtError && virt.code === "NO_SUPPORT") {
    // What core itself refuses was not in the driver's tables, which is what `supports()` says.
    if (virt.outcome === "not-sent" || !subject.knowsItsHost) {
      return { status: "unsupported", why: virt.message };
    }
    return {
      status: "failed",
      why: `wanted supports() to say so before: found NO_SUPPORT (${virt.message})`,
      error,
    };
  }
  const why = error instanceof VirtError
    ? `found ${error.code} (${error.message})`
    : error instanceof Error
    ? error.message
    : String(error);
  return { status: "failed", why, error };
}

function judged(verdict: Verdict, deviation: Deviation | undefined): Verdict {
  if (deviation === undefined || verdict.error instanceof NoEnd) return verdict;
  const { found, reason } = deviation;
  const why = verdict.why ?? "";
  if (verdict.status === "failed" && (typeof found === "string" ? why.includes(found) : found.test(why))) {
    return { status: "differs", why: reason };
  }
  const instead = verdict.status === "failed" ? why : verdict.status;
  return {
    status: "failed",
    why: `wanted the listed deviation (${found}): found ${instead}; take it off the list if libvirt changed`,
    error: verdict.error,
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new NoEnd(`wanted an end: found none in ${LONGEST_MS / 1000} s`)),
    LONGEST_MS,
  );
  try {
    await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
