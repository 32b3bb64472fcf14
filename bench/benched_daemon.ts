import { fileURLToPath } from "node:url";
import { DENO } from "./contestant.ts";

const MAIN = fileURLToPath(new URL("../daemon/main.ts", import.meta.url));

/** denovirtd in a process of its own. */
export class BenchedDaemon implements AsyncDisposable {
  readonly socket: string;
  readonly #process: Deno.ChildProcess;

  private constructor(socket: string, uris: readonly string[]) {
    this.socket = socket;
    const [program = "", ...args] = DENO;
    this.#process = new Deno.Command(program, {
      args: [...args, MAIN, "--listen", `unix:${socket}`, "--log-level", "error", ...uris],
      stdin: "null",
      stderr: "inherit",
    }).spawn();
  }

  static async start(dir: string, uris: readonly string[], name = "denovirtd-sock"): Promise<BenchedDaemon> {
    const daemon = new BenchedDaemon(`${dir}/${name}`, uris);
    for (let attempt = 0;; attempt++) {
      try {
        (await Deno.connect({ transport: "unix", path: daemon.socket })).close();
        return daemon;
      } catch (error) {
        if (attempt === 600) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  /** Resident memory in MiB. */
  async memory(): Promise<number> {
    const status = await Deno.readTextFile(`/proc/${this.#process.pid}/status`);
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)![1]) / 1024;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.kill("SIGTERM");
    await this.#process.status;
  }
}
