import { ChildProcess } from "./child_process.ts";
import type { ProgramEnd } from "./program_end.ts";

/** Starts a process of this machine, or tells why it can't. Nobody is asked for a permission. */
export function startChild(
  program: string,
  args: readonly string[],
  options: { readonly group: boolean; readonly hear: (text: string) => void },
): ChildProcess | ProgramEnd {
  const denied = (cause?: unknown): ProgramEnd => ({
    kind: "unstartable",
    wanted: "Deno's permission to run it",
    found: `none, add --allow-run=${program}`,
    cause,
  });
  if (Deno.permissions.querySync({ name: "run", command: program }).state !== "granted") return denied();
  try {
    return new ChildProcess(program, args, options);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return { kind: "missing" };
    if (error instanceof Deno.errors.NotCapable) return denied(error);
    const found = error instanceof Deno.errors.PermissionDenied
      ? "the system does not let this user run it"
      : error instanceof Error
      ? error.message
      : String(error);
    return { kind: "unstartable", wanted: "a program to run", found, cause: error };
  }
}
