import type { ErrorDomain } from "../../core/contract/generated/error_codes.gen.ts";
import type { CallOptions } from "../../core/contract/references.ts";
import type { Argument } from "./argument.ts";
import { Deadline } from "../_deadline/mod.ts";
import { localHost } from "./local_host.ts";
import { feedInput } from "./feed_input.ts";
import type { FailureText } from "./program_error.ts";
import type { ProgramHost } from "./program_host.ts";
import { ProgramRun } from "./program_run.ts";
import { readOutput } from "./read_output.ts";
import { RunningProgram } from "./running_program.ts";

const MAX_OUTPUT = 16 << 20;
const MAX_LINE = 1 << 20;

/** What a driver says of all programs that it runs. */
export interface ProgramSettings {
  /** Which part of libvirt raises their errors. */
  readonly domain: ErrorDomain;
  /** What their standard error means. */
  readonly failures?: readonly FailureText[];
  /** Where they run: `localHost` unless told, or a `SshHost`. */
  readonly host?: ProgramHost;
}

/** How one program is run. */
export interface ProgramOptions extends CallOptions {
  /** What is to be done, as an error's message begins: `Cannot start the domain "web"`. */
  readonly action?: string;
  /** Its standard input. It is empty unless told. */
  readonly input?: Uint8Array | ReadableStream<Uint8Array>;
  /** Exit codes that mean that all went well: 0 unless told. */
  readonly exitCodes?: readonly number[];
  /** What its standard error means, before what the driver says of all. */
  readonly failures?: readonly FailureText[];
  /** Texts in its input that no message may show; those of `secret()` arguments need not be here. */
  readonly secrets?: readonly string[];
}

/** How a program is run whose output is wanted as a whole. */
export interface ProgramsRunOptions extends ProgramOptions {
  /** Bytes of standard output that are taken: 16 MiB unless told. */
  readonly maxOutputBytes?: number;
}

/** How a program is run whose output is read while it runs. */
export interface ProgramsStartOptions extends ProgramOptions {
  /** Bytes that a line may have: 1 MiB unless told. */
  readonly maxLineBytes?: number;
  /** Its standard input is written with `write()`. */
  readonly writable?: boolean;
}

/** What a program did. */
export interface ProgramOutput {
  /** All of its standard output. */
  readonly stdout: Uint8Array<ArrayBuffer>;
  /** The last 64 KiB of it. */
  readonly stderr: string;
  /** 0 unless the run allows others. */
  readonly exitCode: number;
  /** Standard output as UTF-8; what is none becomes U+FFFD. */
  text(): string;
}

/**
 * Runs programs on this machine, or on a host over the user's ssh. No shell of either reads their arguments, LC_ALL is C,
 * and what is cut off is ended.
 */
export class Programs {
  readonly #settings: ProgramSettings;
  readonly #host: ProgramHost;

  /** Nothing is run yet. */
  constructor(settings: ProgramSettings) {
    this.#settings = settings;
    this.#host = settings.host ?? localHost;
  }

  /**
   * Runs a program to its end.
   *
   * @throws {VirtError} What the tables of failures say, else `OPERATION_FAILED`, for an exit code that is not expected;
   * `OPERATION_UNSUPPORTED` if there is no such program, `ACCESS_DENIED` if Deno or the system does not permit it,
   * `NO_CONNECT` and `AUTH_FAILED` if ssh does not lead there, `RPC` if the connection is lost; `OPERATION_TIMEOUT`;
   * `INTERNAL_ERROR` if it writes more than `maxOutputBytes`. An abort rejects with the signal's reason.
   */
  async run(
    program: string,
    args: readonly Argument[],
    options: ProgramsRunOptions = {},
  ): Promise<ProgramOutput> {
    const run = new ProgramRun(program, args, options, this.#settings, this.#host);
    using deadline = new Deadline(options, run.action, this.#settings.domain);
    deadline.signal.throwIfAborted();
    const { input } = options;
    const started = run.start(input instanceof ReadableStream ? "stream" : input?.length ?? 0);
    const cut = () => started.kill();
    deadline.signal.addEventListener("abort", cut, { once: true });
    const limit = options.maxOutputBytes ?? MAX_OUTPUT;
    const [stdout, source, end] = await Promise.all([
      readOutput(started, limit),
      feedInput(started, input),
      started.ended,
    ]);
    deadline.signal.removeEventListener("abort", cut);
    deadline.signal.throwIfAborted();
    if (source !== undefined) throw source.error;
    if (stdout === undefined) throw run.tooMuch(`at most ${limit} bytes of output`);
    const stderr = started.stderr();
    const failure = run.failure(end, stderr);
    if (failure !== undefined) throw failure;
    return {
      stdout,
      stderr: run.redacted(stderr),
      exitCode: end.kind === "exited" ? end.exitCode : 0,
      text: () => new TextDecoder().decode(stdout),
    };
  }

  /**
   * Starts a program that is to run long. `timeoutMs` ends the start, `signal` the program whenever it is aborted.
   *
   * @throws {VirtError} As `run()` does, until it runs.
   */
  async start(
    program: string,
    args: readonly Argument[],
    options: ProgramsStartOptions = {},
  ): Promise<RunningProgram> {
    const run = new ProgramRun(program, args, options, this.#settings, this.#host);
    using deadline = new Deadline(options, run.action, this.#settings.domain);
    deadline.signal.throwIfAborted();
    const { input, writable, maxLineBytes = MAX_LINE, signal } = options;
    const streams = writable || input instanceof ReadableStream;
    const started = run.start(streams ? "stream" : input?.length ?? 0);
    const cut = () => started.kill();
    deadline.signal.addEventListener("abort", cut, { once: true });
    const runs = await started.running;
    deadline.signal.removeEventListener("abort", cut);
    if (!runs || deadline.signal.aborted) {
      const [end] = await Promise.all([started.ended, started.stdout.cancel()]);
      deadline.signal.throwIfAborted();
      throw run.failure(end, started.stderr());
    }
    const fed = writable ? Promise.resolve(undefined) : feedInput(started, input);
    return new RunningProgram(started, run, fed, { maxLineBytes, signal });
  }
}
