import type { ProgramEnd } from "./program_end.ts";

/** A program to start. */
export interface ProgramStart {
  /** Its name or path. */
  readonly program: string;
  /** What it is given, one by one. */
  readonly args: readonly string[];
  /** How many bytes of standard input it gets, or `stream` if nobody knows yet. */
  readonly input: number | "stream";
}

/** A program that has been started. */
export interface StartedProgram {
  /** Resolves with true when it runs, and with false when it turns out that it never will. */
  readonly running: Promise<boolean>;
  /** Its standard output. */
  readonly stdout: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Writes to its standard input, and waits for its reading; false if it reads no more. */
  write(bytes: Uint8Array): Promise<boolean>;
  /** Ends its standard input. */
  closeInput(): void;
  /** The last of what it wrote to standard error so far. */
  readonly stderr: () => string;
  /** Never rejects. */
  readonly ended: Promise<ProgramEnd>;
  /** Ends it and what it started: SIGTERM, and SIGKILL for what does not heed that. */
  kill(): void;
}

/** Where programs are started: this machine, or one that ssh leads to. */
export interface ProgramHost {
  /** As messages call it: `this machine`, `"host"`. */
  readonly name: string;
  /** Starts a program, or tells why it can't. */
  start(start: ProgramStart): StartedProgram | ProgramEnd;
}
