/** How long a program may take to end once it is told to. */
const END_MS = 2000;
/** How long to wait for what an ended program still writes: one that it left behind may hold its output open. */
const LAST_OUTPUT_MS = 1000;

/** A process of this machine with all three streams piped: a program, or the ssh that runs one elsewhere. */
export class ChildProcess {
  readonly stdout: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Resolves when it has ended and has written all to standard error. */
  readonly ended: Promise<Deno.CommandStatus>;
  readonly #child: Deno.ChildProcess;
  readonly #stdin: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #group: boolean;
  readonly #exited: Promise<Deno.CommandStatus>;
  #status: Deno.CommandStatus | undefined;
  #killing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param group Gives it a process group of its own, which is what `kill()` ends then.
   * @param hear Takes what it writes to standard error.
   */
  constructor(
    program: string,
    args: readonly string[],
    { group, hear }: { readonly group: boolean; readonly hear: (text: string) => void },
  ) {
    this.#group = group && Deno.build.os !== "windows";
    this.#child = new Deno.Command(program, {
      args: [...args],
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
      env: { LC_ALL: "C" },
      detached: this.#group,
    }).spawn();
    this.#exited = this.#child.status.then((status) => {
      // What it started and did not take along.
      if (this.#killing !== undefined && this.#group) this.#signal("SIGKILL");
      clearTimeout(this.#killing);
      return this.#status = status;
    });
    this.#stdin = this.#child.stdin.getWriter();
    this.#stdin.closed.catch(() => {});
    this.stdout = this.#untilEnded(this.#child.stdout);
    this.ended = this.#end(hear);
  }

  async #end(hear: (text: string) => void): Promise<Deno.CommandStatus> {
    const said = this.#untilEnded(this.#child.stderr).pipeThrough(new TextDecoderStream());
    const [status] = await Promise.all([
      this.#exited,
      said.pipeTo(new WritableStream({ write: hear })).catch(() => {}),
    ]);
    // The program has ended: what is still written goes nowhere.
    this.#stdin.abort().catch(() => {});
    return status;
  }

  /** What it writes; after its end, only what comes without a pause. */
  #untilEnded(pipe: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = pipe.getReader();
    const stop = () => reader.cancel().catch(() => {});
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reading = false;
    const stopIfSilent = () => {
      if (reading && this.#status !== undefined) timer = setTimeout(stop, LAST_OUTPUT_MS);
    };
    this.#exited.then(stopIfSilent);
    return new ReadableStream({
      async pull(controller) {
        reading = true;
        stopIfSilent();
        const { value } = await reader.read().catch(() => ({ value: undefined }));
        reading = false;
        clearTimeout(timer);
        if (value === undefined) controller.close();
        else controller.enqueue(value);
      },
      cancel: stop,
    }, { highWaterMark: 0 });
  }

  /** Writes to its standard input, and waits for its reading; false if it reads no more. */
  async write(bytes: Uint8Array): Promise<boolean> {
    try {
      await this.#stdin.write(bytes as Uint8Array<ArrayBuffer>);
      return true;
    } catch {
      // How it ends says why.
      return false;
    }
  }

  closeInput(): void {
    this.#stdin.close().catch(() => {});
  }

  /** Ends it: SIGTERM, and SIGKILL if it does not heed that. */
  kill(): void {
    if (this.#status !== undefined || this.#killing !== undefined) return;
    this.#signal("SIGTERM");
    this.#killing = setTimeout(() => this.#signal("SIGKILL"), END_MS);
  }

  #signal(signal: Deno.Signal): void {
    try {
      if (this.#group) return Deno.kill(-this.#child.pid, signal);
    } catch {
      // Deno may permit to run this program only, and not to signal any process.
    }
    try {
      this.#child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  }
}
