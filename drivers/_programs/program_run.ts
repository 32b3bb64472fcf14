import { VirtError } from "../../core/contract/errors.ts";
import type { Argument } from "./argument.ts";
import type { ProgramEnd } from "./program_end.ts";
import { programError } from "./program_error.ts";
import type { ProgramHost, StartedProgram } from "./program_host.ts";
import type { ProgramOptions, ProgramSettings } from "./programs.ts";

/** One run of a program: what is known of it before, and what its end means. */
export class ProgramRun {
  /** As messages begin. */
  readonly action: string;
  readonly #program: string;
  readonly #args: readonly Argument[];
  readonly #options: ProgramOptions;
  readonly #settings: ProgramSettings;
  readonly #host: ProgramHost;
  readonly #secrets: readonly string[];

  /**
   * @throws {TypeError} If the program is none.
   */
  constructor(
    program: string,
    args: readonly Argument[],
    options: ProgramOptions,
    settings: ProgramSettings,
    host: ProgramHost,
  ) {
    if (!/^[^-\0][^\0]*$/s.test(program)) {
      throw new TypeError(`Cannot run a program, wanted its name or path: found ${JSON.stringify(program)}`);
    }
    this.action = options.action ?? `Cannot run "${program}"`;
    this.#program = program;
    this.#args = args;
    this.#options = options;
    this.#settings = settings;
    this.#host = host;
    const secrets = args.filter((each) => each.isSecret).map((each) => each.text);
    // The longest first: one may be part of another.
    this.#secrets = [...secrets, ...options.secrets ?? []].filter(Boolean).sort((a, b) =>
      b.length - a.length
    );
  }

  /**
   * @throws {VirtError} If it can't be started.
   */
  start(input: number | "stream"): StartedProgram {
    const args = this.#args.map((each) => each.text);
    const started = this.#host.start({ program: this.#program, args, input });
    if ("kind" in started) throw this.#error(started, "");
    return started;
  }

  /** What an end means, if it is not one that all went well with. */
  failure(end: ProgramEnd, stderr: string): VirtError | undefined {
    const expected = this.#options.exitCodes ?? [0];
    if (end.kind === "exited" && end.signal === null && expected.includes(end.exitCode)) return undefined;
    return this.#error(end, stderr);
  }

  /** The error of a program that was ended because it wrote too much. */
  tooMuch(wanted: string): VirtError {
    return new VirtError(`${this.action}, wanted ${wanted} of "${this.#program}": found more`, {
      code: "INTERNAL_ERROR",
      domain: this.#settings.domain,
      outcome: "unknown",
    });
  }

  /** A text without secrets. */
  redacted(text: string): string {
    return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  }

  #error(end: ProgramEnd, stderr: string): VirtError {
    return programError({
      action: this.action,
      domain: this.#settings.domain,
      program: this.#program,
      args: this.#args.map((each) => this.redacted(String(each))),
      host: this.#host.name,
      end,
      stderr: this.redacted(stderr),
      failures: [...this.#options.failures ?? [], ...this.#settings.failures ?? []],
    });
  }
}
