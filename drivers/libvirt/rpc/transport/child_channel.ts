import type { ByteChannel } from "./socket.ts";

/** What a program said on its standard error is kept up to here, the last of it. */
const STDERR_KEPT = 8192;
/** How long an ended program's last words may take: one that it left behind may hold its output open. */
const LAST_WORDS_MS = 500;
/** How long a program that has closed its output may take to say why. */
const GRACE_MS = 1000;
/** How long a program may take to end once it is told to. */
const END_MS = 2000;

/** How a program ended. */
export interface ChildEnd {
  readonly code: number;
  readonly signal: string | null;
  /** The last of what it wrote to standard error. */
  readonly stderr: string;
  /** Whether it had passed on anything by then. */
  readonly reached: boolean;
}

/** The standard input and output of a program as a channel; the program ends with the channel. */
export class ChildChannel implements ByteChannel {
  readonly encrypted: boolean;
  readonly #child: Deno.ChildProcess;
  readonly #reader: ReadableStreamBYOBReader;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #explain: (end: ChildEnd) => Error;
  readonly #lastWords: Promise<void>;
  readonly #stderr: ReadableStreamDefaultReader<string>;
  /** Resolves when the program has ended and nothing of it is left. */
  readonly gone: Promise<void>;
  readonly #silent = Promise.withResolvers<void>();
  #said = "";
  #status: Deno.CommandStatus | undefined;
  #reached = false;
  #closed = false;
  #failure: Error | undefined;
  #spare = new ArrayBuffer(65536);

  /** @param explain Makes an error of how the program ended by itself. */
  constructor(child: Deno.ChildProcess, encrypted: boolean, explain: (end: ChildEnd) => Error) {
    this.#child = child;
    this.encrypted = encrypted;
    this.#explain = explain;
    this.#reader = child.stdout.getReader({ mode: "byob" });
    this.#writer = child.stdin.getWriter();
    this.#writer.closed.catch(() => {});
    this.#stderr = child.stderr.pipeThrough(new TextDecoderStream()).getReader();
    this.#lastWords = this.#listen();
    this.gone = this.#ended();
  }

  /** Why the program ended without having passed on anything. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  async #listen(): Promise<void> {
    try {
      for (;;) {
        const { value, done } = await this.#stderr.read();
        if (done) return;
        this.#said = (this.#said + value).slice(-STDERR_KEPT);
      }
    } catch {
      // It says no more.
    }
  }

  async #ended(): Promise<void> {
    this.#status = await this.#child.status;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => timer = setTimeout(resolve, LAST_WORDS_MS));
    await Promise.race([Promise.all([this.#lastWords, this.#silent.promise]), late]);
    clearTimeout(timer);
    await this.#stderr.cancel().catch(() => {});
    await this.#lastWords;
    await this.#writer.abort().catch(() => {});
    await this.#reader.cancel().catch(() => {});
  }

  async #why(): Promise<Error> {
    await this.gone;
    const { code, signal } = this.#status!;
    const error = this.#explain({ code, signal, stderr: this.#said, reached: this.#reached });
    if (!this.#reached && !this.#closed) this.#failure ??= error;
    return error;
  }

  async read(buffer: Uint8Array): Promise<number | null> {
    const view = new Uint8Array(this.#spare, 0, Math.min(this.#spare.byteLength, buffer.length));
    const { value } = await this.#reader.read(view);
    if (value === undefined || value.length === 0) {
      this.#silent.resolve();
      // A program that has closed its output is of no more use.
      if (!this.#closed) this.#end(GRACE_MS);
      const error = await this.#why();
      // It was closed on purpose: no error.
      if (this.#closed) return null;
      throw error;
    }
    buffer.set(value);
    this.#spare = value.buffer;
    this.#reached = true;
    return value.length;
  }

  async write(bytes: Uint8Array): Promise<number> {
    try {
      await this.#writer.write(bytes as Uint8Array<ArrayBuffer>);
      return bytes.length;
    } catch (error) {
      if (this.#closed) throw error;
      // Nobody reads it: the program has ended, or is of no more use as one that has closed its output.
      this.#end(GRACE_MS);
      throw await this.#why();
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#silent.resolve();
    this.#kill("SIGTERM");
    this.#end(0);
  }

  #end(graceMs: number): void {
    const term = setTimeout(() => this.#kill("SIGTERM"), graceMs);
    const kill = setTimeout(() => this.#kill("SIGKILL"), graceMs + END_MS);
    this.gone.finally(() => {
      clearTimeout(term);
      clearTimeout(kill);
    });
  }

  #kill(signal: Deno.Signal): void {
    if (this.#status !== undefined) return;
    try {
      this.#child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  }
}
