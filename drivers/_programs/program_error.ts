import type { ErrorCode, ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { ProgramEnd } from "./program_end.ts";

/** A text that a program writes to standard error, and what it means. */
export interface FailureText {
  /** What a line of standard error must match. */
  readonly text: RegExp;
  /** The code of the error that it becomes. */
  readonly code: ErrorCode;
  /** What had to be there; `exit code 0 of "PROGRAM"` unless told. */
  readonly wanted?: string;
}

/** What is known of a program that did not do what it was to. */
export interface ProgramFailure {
  /** What was to be done: `Cannot start the domain "web"`. */
  readonly action: string;
  readonly domain: ErrorDomain;
  readonly program: string;
  /** As messages may show them. */
  readonly args: readonly string[];
  /** Where it ran. */
  readonly host: string;
  readonly end: ProgramEnd;
  /** What it wrote to standard error, without secrets. */
  readonly stderr: string;
  /** The first text that fits is meant. */
  readonly failures: readonly FailureText[];
}

/** The last line of a text that says something. */
function lastLine(text: string): string | undefined {
  return text.trimEnd().split("\n").at(-1)?.trim() || undefined;
}

/**
 * The error of a program that did not do what it was to. `native` has the program, its arguments, how it ended and what
 * it wrote to standard error.
 */
export function programError(failure: ProgramFailure): VirtError {
  const { action, domain, program, args, host, end, stderr, failures } = failure;
  const native = { kind: "process", program, args, host, stderr };
  switch (end.kind) {
    case "missing":
      return new VirtError(`${action}, wanted the program "${program}" on ${host}: found none`, {
        code: "OPERATION_UNSUPPORTED",
        domain,
        outcome: "not-sent",
        native,
      });
    case "unstartable":
      return new VirtError(`${action}, wanted ${end.wanted} for "${program}": found ${end.found}`, {
        code: end.code,
        domain,
        outcome: "not-sent",
        native,
        cause: end.cause,
      });
    case "unreachable": {
      const { code, wanted, found } = end.failure;
      return new VirtError(`${action} on ${host}, wanted ${wanted}: ${found}`, {
        code,
        domain,
        outcome: "not-sent",
        native: { ...native, kind: "ssh", exitCode: end.exitCode },
      });
    }
    case "lost":
      return new VirtError(`${action}, wanted an answer of "${program}": the connection to ${host} is lost`, {
        code: "RPC",
        domain,
        outcome: "unknown",
        native: { ...native, kind: "ssh", exitCode: end.exitCode },
      });
    case "exited": {
      const { exitCode, signal } = end;
      const meant = failures.find(({ text }) => text.test(stderr));
      const wanted = meant?.wanted ?? `exit code 0 of "${program}"`;
      const how = signal === null ? `exit code ${exitCode}` : signal;
      const line = lastLine(stderr);
      return new VirtError(`${action}, wanted ${wanted}: ${line === undefined ? how : `${how}, ${line}`}`, {
        code: meant?.code ?? "OPERATION_FAILED",
        domain,
        // What was ended by a signal may have been at it.
        outcome: signal === null ? "refused" : "unknown",
        native: { ...native, exitCode, signal },
      });
    }
  }
}
