import { TextLineStream } from "./_text_line_stream.ts";

/** A contestant's process that reports in JSON lines; ends with this object. */
export class MeasuredProcess implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #lines: ReadableStreamDefaultReader<string>;
  readonly #errors: Promise<string>;
  #ended = false;

  constructor(command: readonly string[]) {
    const [program = "", ...args] = command;
    this.#child = new Deno.Command(program, {
      args,
      env: { LC_ALL: "C", NO_COLOR: "1" },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#lines = this.#child.stdout
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream())
      .getReader();
    this.#errors = new Response(this.#child.stderr).text();
    this.#child.status.then(() => this.#ended = true);
  }

  /** The next line's object. */
  async next(timeoutMs: number): Promise<Readonly<Record<string, unknown>>> {
    const timer = setTimeout(() => this.#signal("SIGKILL"), timeoutMs);
    try {
      const { value, done } = await this.#lines.read();
      if (done) {
        const found = (await this.#errors).trim() || "the end of the program";
        throw new Error(`Cannot measure, wanted a line within ${timeoutMs} ms: ${found}`);
      }
      const report: unknown = JSON.parse(value);
      if (typeof report !== "object" || report === null) {
        throw new Error(`Cannot measure, wanted an object: ${value}`);
      }
      return { ...report };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Stops the process as by Ctrl+Z. */
  freeze(): void {
    this.#signal("SIGSTOP");
  }

  /** Lets a frozen process go on. */
  thaw(): void {
    this.#signal("SIGCONT");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#signal("SIGKILL");
    await this.#lines.cancel();
    await this.#errors;
    await this.#child.status;
  }

  #signal(signal: Deno.Signal): void {
    if (!this.#ended) this.#child.kill(signal);
  }
}

/** Runs a contestant to its one line. */
export async function measure(
  command: readonly string[],
  timeoutMs: number,
): Promise<Readonly<Record<string, unknown>>> {
  await using process = new MeasuredProcess(command);
  return await process.next(timeoutMs);
}

/** A number that a contestant reported. */
export function figure(report: Readonly<Record<string, unknown>>, name: string): number {
  const value = report[name];
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new Error(`Cannot measure, wanted a number "${name}": ${JSON.stringify(report)}`);
  }
  return value;
}
