import { TextLineStream } from "../../bench/_text_line_stream.ts";
import type { Certificate } from "./certificates.ts";
import { takePeer } from "./peers.ts";
import { standsStill } from "./processes.ts";
import { until } from "./until.ts";
import { vcsimProgram } from "./vcsim_build.ts";

/** How large the simulated inventory is; what is absent is the simulator's own default. */
export interface VcsimSizes {
  readonly datacenters?: number;
  readonly clusters?: number;
  /** Hosts of a cluster. */
  readonly hosts?: number;
  /** Hosts of a datacenter that are in no cluster. */
  readonly standaloneHosts?: number;
  /** Virtual machines of a resource pool. */
  readonly vms?: number;
  readonly datastores?: number;
  readonly pools?: number;
  /** Datacenters that stand in a folder. */
  readonly folders?: number;
  /** Distributed port groups of a datacenter. */
  readonly portgroups?: number;
}

export interface VcsimOptions extends VcsimSizes {
  /** A single host, or a vCenter. */
  readonly mode?: "esx" | "vpx";
  readonly username?: string;
  readonly password?: string;
  /** Serves https with this certificate. */
  readonly certificate?: Certificate;
  /** A port to listen on; a free one unless told. */
  readonly port?: number;
  /** Ends sessions that were idle so long: `2s`. */
  readonly sessionIdle?: string;
}

const FLAGS: Readonly<Record<keyof VcsimSizes, string>> = {
  datacenters: "dc",
  clusters: "cluster",
  hosts: "host",
  standaloneHosts: "standalone-host",
  vms: "vm",
  datastores: "ds",
  pools: "pool",
  folders: "folder",
  portgroups: "pg",
};

/**
 * govmomi's vcsim from Debian's package: a simulator of ESX hosts and vCenters that speaks the real API. It is no
 * hypervisor: its guests run nothing.
 */
export class Vcsim implements AsyncDisposable {
  /** Of the SDK: `http://127.0.0.1:41234/sdk`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly #process: Deno.ChildProcess;
  readonly #commands: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #answers: ReadableStreamDefaultReader<string>;
  readonly #dir: string;
  #turn: Promise<unknown> = Promise.resolve();
  #disposed: Promise<void> | undefined;

  private constructor(
    process: Deno.ChildProcess,
    answers: ReadableStreamDefaultReader<string>,
    dir: string,
    url: string,
    { username = "user", password = "pass" }: VcsimOptions,
  ) {
    this.#process = process;
    this.#commands = process.stdin.getWriter();
    this.#answers = answers;
    this.#dir = dir;
    this.url = url;
    this.pid = process.pid;
    this.username = username;
    this.password = password;
  }

  /** Starts one and resolves when it serves. */
  static async start(options: VcsimOptions = {}): Promise<Vcsim> {
    takePeer("vcsim");
    const program = await vcsimProgram();
    // It keeps its datastores in temporary folders, which are to go with it even if it is killed.
    const dir = await Deno.makeTempDir({ prefix: "dv-vcsim-" });
    const process = new Deno.Command(program, {
      args: argumentsOf(options),
      env: { TMPDIR: dir },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    const answers = process.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream())
      .getReader();
    const { value, done } = await answers.read();
    if (done) {
      await process.stdin.close();
      await process.status;
      await Deno.remove(dir, { recursive: true });
      throw new Error("Cannot start vcsim, wanted its address: it ended");
    }
    const { url } = JSON.parse(value) as { readonly url: string };
    return new Vcsim(process, answers, dir, url, options);
  }

  /** Where it listens. */
  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** A URI for the driver: `/` of a host, or the path of a vCenter. */
  uri(path = "/", params: Readonly<Record<string, string>> = {}): string {
    const { protocol, host, pathname } = new URL(this.url);
    const scheme = pathname === "/sdk" && path === "/" ? "esx" : "vpx";
    const query = new URLSearchParams({
      ...(protocol === "http:" ? { transport: "http" } : {}),
      ...params,
    }).toString();
    return `${scheme}://${host}${path}${query === "" ? "" : `?${query}`}`;
  }

  /** Who is logged in. */
  async sessions(): Promise<readonly { readonly key: string; readonly userName: string }[]> {
    return await this.#command("sessions") as { key: string; userName: string }[];
  }

  /** What sessions have made and not destroyed: the types of collectors, filters and views. */
  async objects(): Promise<{ readonly objects: readonly string[]; readonly eventCollectors: number }> {
    return await this.#command("objects") as { objects: string[]; eventCollectors: number };
  }

  /** Ends all sessions, as a host does with those that were idle for long. */
  async endSessions(): Promise<number> {
    return await this.#command("terminate") as number;
  }

  /** Changes the connection state of a virtual machine or host. */
  async setConnectionState(
    type: "VirtualMachine" | "HostSystem",
    name: string,
    state: string,
  ): Promise<void> {
    await this.#command(`set ${type} ${name} ${state}`);
  }

  /** Kills it at once, as a host that crashes. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** Stops it as by Ctrl+Z, and resolves once it stands still: it takes connections and says nothing. */
  async freeze(): Promise<void> {
    this.#process.kill("SIGSTOP");
    await until(() => standsStill(this.pid), "vcsim to stand still");
  }

  /** Lets a frozen one go on. */
  thaw(): void {
    this.#process.kill("SIGCONT");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposed ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    try {
      this.#process.kill("SIGKILL");
    } catch {
      // It has ended already.
    }
    await this.#commands.close().catch(() => {});
    await this.#answers.cancel();
    await this.#process.status;
    await Deno.remove(this.#dir, { recursive: true });
  }

  #command(line: string): Promise<unknown> {
    const answer = this.#turn.then(async () => {
      await this.#commands.write(new TextEncoder().encode(`${line}\n`));
      const { value, done } = await this.#answers.read();
      if (done) throw new Error(`Cannot tell vcsim "${line}": it has ended`);
      const said: unknown = JSON.parse(value);
      if (typeof said === "object" && said !== null && "error" in said) throw new Error(String(said.error));
      return said;
    });
    this.#turn = answer.catch(() => {});
    return answer;
  }
}

function argumentsOf(options: VcsimOptions): string[] {
  const { mode = "vpx", username, password, certificate, port, sessionIdle } = options;
  const given: [string, string | number | undefined][] = [
    ["mode", mode],
    ["username", username],
    ["password", password],
    ["cert", certificate?.cert],
    ["key", certificate?.key],
    ["listen", port === undefined ? undefined : `127.0.0.1:${port}`],
    ["session-idle", sessionIdle],
    ...Object.entries(FLAGS).map(([option, flag]): [string, number | undefined] => [
      flag,
      options[option as keyof VcsimSizes],
    ]),
  ];
  return given.flatMap(([flag, value]) => value === undefined ? [] : [`-${flag}`, String(value)]);
}
