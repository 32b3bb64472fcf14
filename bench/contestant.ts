import { fileURLToPath } from "node:url";

/** One program that is measured: arguments are appended to `command`. */
export interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
}

/** The name under which this project runs. */
export const OURS = "denovirt";

/** What runs one of our programs. */
export const DENO: readonly string[] = [Deno.execPath(), "run", "--quiet", "--no-prompt", "-A"];

/** This project's contestant of a suite: a program beside this file. */
export function ours(program: string, name = OURS): Contestant {
  return { name, command: [...DENO, fileURLToPath(new URL(program, import.meta.url))] };
}

/** What every suite is given. */
export interface BenchContext {
  /** A folder of this run alone, removed at its end. */
  readonly dir: string;
  /** The Unix socket of the one libvirtd that all contestants call. */
  readonly socket: string;
  readonly rounds: number;
  readonly seconds: number;
  /** Reports that a contestant failed; the others go on. */
  readonly problem: (contestant: string, error: unknown) => void;
}
