import assert from "node:assert/strict";
import { type ErrorCode, VirtError } from "@denovirt/denovirt";

/** A check's failure: what was wanted, and what the driver did instead. */
export class FoundOtherwise extends Error {
  override readonly name = "FoundOtherwise";
}

/** What a call came to, in one word: an error's code, or `done`. */
export async function endOf(
  work: Promise<unknown>,
): Promise<{ readonly end: string; readonly error?: unknown }> {
  try {
    await work;
    return { end: "done" };
  } catch (error) {
    if (!(error instanceof VirtError)) throw error;
    return { end: error.code, error };
  }
}

/** What is thrown, or `done`. */
export async function thrownBy(work: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await work();
    return "done";
  } catch (error) {
    return error;
  }
}

/** How a call ends: `done`, or refused with this code. */
export type End = "done" | ErrorCode;

/** Wants a call to end so: `done`, or a refusal with this code that says that nothing was changed. */
export async function ends(work: Promise<unknown>, wanted: End): Promise<void> {
  const { end, error } = await endOf(work);
  if (end !== wanted) {
    throw new FoundOtherwise(`wanted ${wanted}: found ${end}${told(error)}`, { cause: error });
  }
  if (error instanceof VirtError && error.outcome === "unknown" && end !== "OPERATION_TIMEOUT") {
    throw new FoundOtherwise(`wanted an outcome that is known: found unknown${told(error)}`, {
      cause: error,
    });
  }
}

/** Wants a refusal with this code: the one of libvirtd's qemu driver, where that has the function. */
export async function refused(work: Promise<unknown>, code: ErrorCode): Promise<void> {
  await ends(work, code);
}

/** Wants two things to be the same. */
export function same(found: unknown, wanted: unknown, what: string): void {
  try {
    assert.deepEqual(found, wanted);
  } catch {
    throw new FoundOtherwise(`wanted ${what} ${shown(wanted)}: found ${shown(found)}`);
  }
}

/** Wants something to be true. */
export function holds(condition: boolean, wanted: string, found: unknown): asserts condition {
  if (!condition) throw new FoundOtherwise(`wanted ${wanted}: found ${shown(found)}`);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, each) => typeof each === "bigint" ? `${each}n` : each) ?? "undefined";
}

function told(error: unknown): string {
  return error instanceof Error ? ` (${error.message})` : "";
}
