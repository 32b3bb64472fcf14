import { fileURLToPath } from "node:url";
import { until } from "../hosts/until.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What is set for no example unless its test says so: a machine's own settings decide nothing here. */
const ENVIRONMENT = { NO_COLOR: "", LIBVIRT_DEFAULT_URI: "" };

export interface ExampleOptions {
  /** The script, below examples/. */
  readonly script: string;
  /** Deno's permissions, and no others. */
  readonly permissions?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface ExampleResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An example as its own process, with just the permissions that are documented for it. */
export class Example implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #out: Promise<void>;
  readonly #read: Promise<unknown>;
  readonly #closed = new AbortController();
  #stdout = "";
  #stderr = "";

  constructor({ script, permissions = [], args = [], env = {} }: ExampleOptions) {
    this.#child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--no-prompt", ...permissions, `examples/${script}`, ...args],
      cwd: ROOT,
      env: { ...ENVIRONMENT, ...env },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#out = this.#follow(this.#child.stdout, (text) => this.#stdout += text, this.#closed.signal);
    this.#read = Promise.all([
      this.#out,
      this.#follow(this.#child.stderr, (text) => this.#stderr += text),
    ]);
  }

  get stdout(): string {
    return this.#stdout;
  }

  /** Resolves once it has printed this, on either of its outputs. */
  async printed(text: string): Promise<void> {
    let ended = false;
    this.#read.then(() => ended = true);
    await until(() => {
      if (this.#stdout.includes(text) || this.#stderr.includes(text)) return true;
      if (ended) {
        throw new Error(`Cannot wait for "${text}": the example has ended: ${this.#stdout}${this.#stderr}`);
      }
      return false;
    }, `"${text}" of the example`);
  }

  interrupt(signal: Deno.Signal = "SIGINT"): void {
    this.#child.kill(signal);
  }

  /** Closes its standard output, as `| head` does. */
  async stopReading(): Promise<void> {
    this.#closed.abort();
    await this.#out;
  }

  async result(): Promise<ExampleResult> {
    const [{ code }] = await Promise.all([this.#child.status, this.#read]);
    return { code, stdout: this.#stdout, stderr: this.#stderr };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // It has ended.
    }
    await this.result();
  }

  async #follow(
    stream: ReadableStream<Uint8Array<ArrayBuffer>>,
    take: (text: string) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const decoder = new TextDecoder();
    const sink = new WritableStream<Uint8Array>({
      write: (bytes) => void take(decoder.decode(bytes, { stream: true })),
    });
    await stream.pipeTo(sink, { signal }).catch((error) => {
      if (!signal?.aborted) throw error;
    });
  }
}

/** Runs an example to its end. */
export async function runExample(options: ExampleOptions): Promise<ExampleResult> {
  await using example = new Example(options);
  return await example.result();
}

/** The permissions that docs/permissions.md names for a Unix socket. */
export function socketPermissions(path: string): readonly string[] {
  return [`--allow-read=${path}`, `--allow-write=${path}`, `--allow-net=unix:${path}`];
}
