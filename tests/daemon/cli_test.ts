import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { connect } from "@denovirt/denovirt";
import { optionsOf } from "../../daemon/main.ts";

const MAIN = fileURLToPath(new URL("../../daemon/main.ts", import.meta.url));

type Entry = Readonly<Record<string, unknown>>;

/** The daemon as a program of its own, with just these permissions. */
class DaemonProgram implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #entries: Entry[] = [];
  readonly #reading: Promise<void>;
  readonly #listening = Promise.withResolvers<void>();
  #rest = "";

  constructor(permissions: readonly string[], args: readonly string[]) {
    this.#process = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--no-prompt", "--no-check", ...permissions, MAIN, ...args],
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    this.#reading = this.#read();
  }

  async #read(): Promise<void> {
    for await (const text of this.#process.stderr.pipeThrough(new TextDecoderStream())) {
      const lines = (this.#rest + text).split("\n");
      this.#rest = lines.pop()!;
      for (const line of lines) this.#entries.push(JSON.parse(line));
      if (this.#entries.some(({ message }) => message === "listening")) this.#listening.resolve();
    }
    this.#listening.reject(new Error("the daemon ended before it listened"));
  }

  /** Resolves when it takes clients. */
  get listening(): Promise<void> {
    return this.#listening.promise;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  async signal(signal: Deno.Signal): Promise<number> {
    this.#process.kill(signal);
    const { code } = await this.#process.status;
    await this.#reading;
    return code;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#process.kill("SIGKILL");
    } catch {
      // It has ended.
    }
    await this.#process.status;
    await this.#reading;
  }
}

Deno.test("denovirtd runs with the permissions that its documentation names, tells of itself, and stops at a signal", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  try {
    const [socket, readonly] = [`${dir}/sock`, `${dir}/ro`];
    using free = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const port = free.addr.port;
    free.close();
    await using program = new DaemonProgram(
      [
        `--allow-read=${socket},${readonly}`,
        `--allow-write=${socket},${readonly}`,
        `--allow-net=unix:${socket},unix:${readonly},127.0.0.1:${port}`,
      ],
      [
        "--listen",
        `unix:${socket}`,
        "--readonly-socket",
        readonly,
        "--metrics",
        String(port),
        "test:///default",
      ],
    );
    await program.listening;
    const connection = await connect(`test+unix:///default?socket=${socket}`);
    const domain = await connection.domains.get("test");
    await domain.suspend();
    await using reader = await connect(`test+unix:///default?socket=${readonly}`);
    await assert.rejects((await reader.domains.get("test")).resume(), { code: "OPERATION_DENIED" });

    const page = `http://127.0.0.1:${port}`;
    assert.equal(await (await fetch(`${page}/healthz`)).text(), "ok\n");
    const metrics = await (await fetch(`${page}/metrics`)).text();
    assert.match(metrics, /^denovirtd_clients 2$/m);
    assert.match(
      metrics,
      /^denovirtd_calls_total\{program="0x20008086",procedure="domainSuspend",result="ok"\} 1$/m,
    );
    assert.match(
      metrics,
      /^denovirtd_calls_total\{program="0x20008086",procedure="domainResume",result="error"\} 1$/m,
    );
    const refused = await fetch(page, { method: "POST" });
    assert.equal(refused.status, 405);
    await refused.body?.cancel();
    const nowhere = await fetch(`${page}/other`);
    assert.equal(nowhere.status, 404);
    await nowhere.body?.cancel();

    assert.equal(await program.signal("SIGTERM"), 0);
    await connection.closed;
    assert.deepEqual([...Deno.readDirSync(dir)], []);
    const messages = program.entries.map(({ message }) => message);
    assert.equal(messages[0], "listening");
    assert.equal(messages.at(-1), "stopped");
    assert(program.entries.every(({ time, level }) => typeof time === "string" && typeof level === "string"));
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

Deno.test("denovirtd's command line is read in whole or refused with a reason", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, '{"alice": "secret"}');
    const { logger: _, ...options } = (await optionsOf([
      ...["--listen", "unix:/a", "--listen", "tcp:127.0.0.1:1", "--readonly-socket", "/b"],
      ...["--tls-cert", "c", "--tls-key", "k", "--users", file, "--metrics", "9000"],
      ...[
        "--max-clients",
        "3",
        "--max-client-calls",
        "4",
        "--grace",
        "5",
        "--keep",
        "test:///default",
        "qemu:///system",
      ],
    ]))!;
    assert.deepEqual(options, {
      listen: ["unix:/a", "tcp:127.0.0.1:1", "unix-ro:/b"],
      uris: ["test:///default", "qemu:///system"],
      tls: { cert: "c", key: "k" },
      auth: { users: { alice: "secret" } },
      metrics: 9000,
      graceMs: 5,
      keep: true,
      limits: { clients: 3, callsPerClient: 4 },
    });
    assert.equal(await optionsOf(["--help"]), undefined);
    await assert.rejects(optionsOf(["--bogus"]), TypeError);
    await assert.rejects(optionsOf(["--tls-cert", "c"]), TypeError);
    await assert.rejects(optionsOf(["--metrics", "many"]), TypeError);
    await assert.rejects(optionsOf(["--log-level", "loud"]), TypeError);
    for (const text of ["{", "[]", "{}", '{"alice": 5}', '{"alice": ""}']) {
      await Deno.writeTextFile(file, text);
      await assert.rejects(optionsOf(["--users", file]), TypeError);
    }
  } finally {
    await Deno.remove(file);
  }
});
