import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { accessSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import type { Readable, Writable } from "node:stream";
import { asDenoError, errors } from "./errors.ts";

interface CommandOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly detached?: boolean;
}

/** A program to run, whose input, output and errors are all piped. */
export class Command {
  readonly #program: string;
  readonly #options: CommandOptions;

  constructor(program: string, options: CommandOptions = {}) {
    this.#program = program;
    this.#options = options;
  }

  /** @throws {Error} `NotFound` or `PermissionDenied`, at once as Deno does. */
  spawn(): ChildProcess {
    const { args = [], env, detached = false } = this.#options;
    const child = spawn(this.#program, args, { env: { ...process.env, ...env }, detached, stdio: "pipe" });
    if (child.pid !== undefined) return new ChildProcess(child, child.pid);
    child.on("error", () => {});
    throw isThere(this.#program)
      ? new errors.PermissionDenied(`Cannot run "${this.#program}"`)
      : new errors.NotFound(`Cannot run "${this.#program}": there is no such program`);
  }
}

/** A program that runs. */
class ChildProcess {
  readonly pid: number;
  readonly stdin: WritableStream<Uint8Array>;
  readonly stdout: ReadableStream<Uint8Array>;
  readonly stderr: ReadableStream<Uint8Array>;
  readonly status: Promise<Deno.CommandStatus>;
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(child: ChildProcessWithoutNullStreams, pid: number) {
    this.#child = child;
    this.pid = pid;
    this.stdin = writable(child.stdin);
    this.stdout = readable(child.stdout);
    this.stderr = readable(child.stderr);
    this.status = new Promise((resolve) => {
      child.once("exit", (code, signal) => {
        const number = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
        resolve({ success: number === 0, code: number, signal: signal as Deno.Signal | null });
      });
    });
    child.on("error", () => {});
  }

  kill(signal: NodeJS.Signals = "SIGTERM"): void {
    if (!this.#child.kill(signal)) throw new TypeError("Child process has already terminated");
  }

  ref(): void {
    this.#child.ref();
  }

  unref(): void {
    this.#child.unref();
  }
}

/** Bytes, as Deno's streams of a process are: read into the reader's own buffer. */
function readable(from: Readable): ReadableStream<Uint8Array> {
  const chunks = from[Symbol.asyncIterator]();
  return new ReadableStream({
    type: "bytes",
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (!done) return controller.enqueue(new Uint8Array(value));
      controller.close();
      controller.byobRequest?.respond(0);
    },
    cancel: () => void from.destroy(),
  });
}

function writable(to: Writable): WritableStream<Uint8Array> {
  return new WritableStream({
    start: (controller) => void to.on("error", (error) => controller.error(asDenoError(error))),
    write: (bytes) =>
      new Promise((resolve, reject) => {
        to.write(bytes, (error) => error ? reject(asDenoError(error)) : resolve());
      }),
    close: () => new Promise((resolve) => to.end(() => resolve())),
    abort: () => void to.destroy(),
  });
}

function isThere(program: string): boolean {
  const paths = program.includes("/")
    ? [program]
    : (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, program));
  return paths.some((path) => {
    try {
      accessSync(path);
      return true;
    } catch {
      return false;
    }
  });
}
