import assert from "node:assert/strict";
import { takePeer } from "./peers.ts";
import { run } from "./run.ts";

/** virsh's command for the events of each sort of object, and the procedure that registers for one. */
const COMMANDS = {
  "domain": [["event", "--all"], 316],
  "network": [["net-event", "--event", "lifecycle"], 313],
  "node-device": [["nodedev-event", "--event", "lifecycle"], 374],
  "secret": [["secret-event", "--event", "lifecycle"], 380],
  "secret-value": [["secret-event", "--event", "value-changed"], 380],
} as const;

/**
 * libvirt's own view of a connection's events, to compare with ours: `virsh event --all --loop --timestamp`, or the same
 * for other objects than domains, line by line.
 */
export class VirshEvents implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #lines: string[] = [];
  readonly #reading: Promise<void>;
  readonly #watching: Promise<void>;
  readonly #ready = Promise.withResolvers<void>();
  #waiters: (() => void)[] = [];
  #ended = false;

  private constructor(uri: string, kinds: number, command: readonly string[], procedure: number) {
    // virsh says nothing when it has registered, but libvirt's client library can log the daemon's answers.
    this.#process = new Deno.Command("stdbuf", {
      args: ["-oL", "virsh", "-q", "-c", uri, ...command, "--loop", "--timestamp"],
      env: { LC_ALL: "C", LIBVIRT_LOG_FILTERS: "1:rpc.netclient", LIBVIRT_LOG_OUTPUTS: "1:stderr" },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#reading = this.#read();
    this.#watching = this.#watch(kinds, procedure);
  }

  /** Resolves when the daemon has confirmed all registrations: nothing later is missed. */
  static async start(uri: string, of: keyof typeof COMMANDS = "domain"): Promise<VirshEvents> {
    takePeer("virsh");
    const [command, procedure] = COMMANDS[of];
    const listed = await run("virsh", ["-c", uri, command[0], "--list"]);
    const kinds = command[1] === "--all" ? listed.trim().split("\n").length : 1;
    const events = new VirshEvents(uri, kinds, command, procedure);
    try {
      await events.#ready.promise;
    } catch (error) {
      await events.stop();
      throw error;
    }
    return events;
  }

  /** What virsh printed so far, timestamps included. */
  lines(): readonly string[] {
    return [...this.#lines];
  }

  /** The first line, of those already here or to come, that `predicate` accepts. */
  async waitFor(predicate: (line: string) => boolean, timeoutMs = 60_000): Promise<string> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#wake();
    }, timeoutMs);
    try {
      while (true) {
        const found = this.#lines.find(predicate);
        if (found !== undefined) return found;
        assert(
          !late && !this.#ended,
          `Cannot find the event, wanted within ${timeoutMs} ms: ${this.#lines.join("\n")}`,
        );
        await new Promise<void>((resolve) => this.#waiters.push(resolve));
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends virsh; the lines stay readable. */
  async stop(): Promise<void> {
    if (!this.#ended) this.#process.kill("SIGKILL");
    await Promise.all([this.#process.status, this.#reading, this.#watching]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  async #read(): Promise<void> {
    for await (const line of splitLines(this.#process.stdout)) {
      if (line === "" || line.startsWith("events received: ")) continue; // the latter at its end
      this.#lines.push(line);
      this.#wake();
    }
    this.#ended = true;
    this.#wake();
  }

  async #watch(kinds: number, procedure: number): Promise<void> {
    const reply = new RegExp(
      `RPC_CLIENT_MSG_RX:.* prog=536903814 .* proc=${procedure} type=1 status=0 `,
      "g",
    );
    let registered = 0;
    let tail = "";
    for await (const line of splitLines(this.#process.stderr)) {
      // To the end, so that virsh never waits for a reader.
      registered += line.match(reply)?.length ?? 0;
      if (registered === kinds) this.#ready.resolve();
      if (line.startsWith("error:")) tail += `${line}\n`;
    }
    this.#ready.reject(new Error(`Cannot watch events, wanted virsh to run on: it ended: ${tail}`));
    await this.#ready.promise.catch(() => {});
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }
}

async function* splitLines(bytes: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = "";
  for await (
    const text of bytes.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
  ) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
