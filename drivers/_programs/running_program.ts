import type { StartedProgram } from "./program_host.ts";
import type { ProgramRun } from "./program_run.ts";
import { readLines } from "./read_lines.ts";

/** A program that runs long. It ends with its scope. */
export class RunningProgram implements AsyncDisposable {
  /**
   * The lines of its standard output, read as they are asked for: a program that nobody listens to has to wait. They can
   * be read once. They end when the program was told to end or ended as expected, and fail with what went wrong else.
   */
  readonly lines: AsyncIterable<string>;
  /** Resolves when it has ended as expected or was told to; rejects with what went wrong else. */
  readonly ended: Promise<void>;
  readonly #lines: AsyncGenerator<string, void, void>;
  readonly #started: StartedProgram;
  readonly #failed = Promise.withResolvers<never>();
  readonly #signal: AbortSignal | undefined;
  #told = false;

  /** @internal Programs are started by `Programs.start()`. */
  constructor(
    started: StartedProgram,
    run: ProgramRun,
    fed: Promise<{ readonly error: unknown } | undefined>,
    options: { readonly maxLineBytes: number; readonly signal?: AbortSignal },
  ) {
    this.#started = started;
    this.#signal = options.signal;
    this.#failed.promise.catch(() => {});
    this.#signal?.addEventListener("abort", this.#aborted, { once: true });
    if (this.#signal?.aborted) this.#aborted();
    this.ended = this.#end(run, fed);
    this.ended.catch(() => {});
    this.lines = this.#lines = this.#read(run, options.maxLineBytes);
  }

  readonly #aborted = () => {
    this.#failed.reject(this.#signal!.reason);
    this.#started.kill();
  };

  async #end(run: ProgramRun, fed: Promise<{ readonly error: unknown } | undefined>): Promise<void> {
    const [end, source] = await Promise.all([this.#started.ended, fed]);
    this.#signal?.removeEventListener("abort", this.#aborted);
    // What ended it comes before how it ended.
    await Promise.race([this.#failed.promise, Promise.resolve()]);
    if (source !== undefined) throw source.error;
    if (this.#told) return;
    const failure = run.failure(end, this.#started.stderr());
    if (failure !== undefined) throw failure;
  }

  async *#read(run: ProgramRun, maxLineBytes: number): AsyncGenerator<string, void, void> {
    try {
      yield* readLines(this.#started.stdout, maxLineBytes, () => {
        const error = run.tooMuch(`lines of at most ${maxLineBytes} bytes`);
        this.#failed.reject(error);
        this.#started.kill();
        return error;
      });
    } catch (error) {
      await this.#started.ended;
      throw error;
    }
    await this.ended;
  }

  /**
   * Writes to its standard input, and waits for its reading; false if it reads no more. Only if it was started
   * `writable`.
   */
  write(bytes: Uint8Array): Promise<boolean> {
    return this.#started.write(bytes);
  }

  /** Ends its standard input. */
  closeInput(): void {
    this.#started.closeInput();
  }

  /** The last of what it wrote to standard error, secrets and all: not for messages. */
  get stderr(): string {
    return this.#started.stderr();
  }

  /** Has it end, with all that it started; `ended` tells when it has. */
  kill(): void {
    this.#told = true;
    this.#started.kill();
  }

  /** Ends it and waits for that. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.kill();
    await this.#lines.return();
    if (!this.#started.stdout.locked) await this.#started.stdout.cancel();
    await this.#started.ended;
  }
}
