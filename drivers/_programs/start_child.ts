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
    code: "ACCESS_DENIED",
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
    const kind = "unstartable";
    const wanted = "a program to run";
    if (error instanceof Deno.errors.PermissionDenied) {
      const found = "the system does not let this user run it";
      return { kind, code: "ACCESS_DENIED", wanted, found, cause: error };
    }
    return { kind, code: "SYSTEM_ERROR", wanted, found: String((error as Error).message), cause: error };
  }
}
