import type { ErrorCode } from "../../core/contract/generated/error_codes.gen.ts";
import type { SshFailure } from "../_ssh/mod.ts";

/** How a program ended, or why it did not begin. */
export type ProgramEnd =
  | {
    readonly kind: "exited";
    readonly exitCode: number;
    /** What ended it, if it did not end itself: `SIGKILL`. */
    readonly signal: string | null;
  }
  /** The host has no such program. */
  | { readonly kind: "missing" }
  /** It could not be started on this machine. */
  | {
    readonly kind: "unstartable";
    readonly code: ErrorCode;
    readonly wanted: string;
    readonly found: string;
    readonly cause?: unknown;
  }
  /** ssh did not lead to the host. */
  | { readonly kind: "unreachable"; readonly failure: SshFailure; readonly exitCode: number }
  /** The connection broke while it ran. */
  | { readonly kind: "lost"; readonly exitCode: number };

/** The signals by which programs usually end, by number: a shell adds 128 to it. */
const SIGNALS: Readonly<Record<number, string>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  6: "SIGABRT",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
};

/** What a shell means by the exit code of a program that it ran. */
export function exitedBy(exitCode: number): ProgramEnd {
  return { kind: "exited", exitCode, signal: SIGNALS[exitCode - 128] ?? null };
}
