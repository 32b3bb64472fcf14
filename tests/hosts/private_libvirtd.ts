import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { keepCapabilities, seedCapabilities, writeConfiguration } from "./_libvirtd_files.ts";
import { freePort } from "./free_port.ts";
import { takePeer } from "./peers.ts";
import { type HostProcess, isAlive, processTree } from "./processes.ts";
import { until } from "./until.ts";

const LAUNCHER = fileURLToPath(new URL("./_private_libvirtd.sh", import.meta.url));

export type LibvirtdDriver = "qemu" | "lxc" | "test";

export interface PrivateLibvirtdOptions {
  /** Listen on a free port of 127.0.0.1 too, without authentication. */
  readonly tcp?: boolean;
  /** `max_client_requests`: calls of one client that are served at once. libvirtd's default is 5. */
  readonly maxClientRequests?: number;
  /** `keepalive_interval` in seconds, -1 for none. libvirtd's default is 5. */
  readonly keepaliveInterval?: number;
  /** `keepalive_count`: pings without an answer before the client is dropped. libvirtd's default is 5. */
  readonly keepaliveCount?: number;
  /**
   * What the daemon takes for the host's name, with a dot in it, so that nobody asks a name server. Without it the
   * machine's own. Guests migrate between two daemons on one machine only if they differ in it.
   */
  readonly hostname?: string;
  /** What libvirtd's SASL offers, as in `mech_list`, and whom it knows; `auth_unix_rw = "sasl"` and its like switch it on. */
  readonly sasl?: { readonly mechanisms: string; readonly users: Readonly<Record<string, string>> };
  /**
   * Give it a network of its own, which has nothing but loopback: then it can have bridges, DHCP servers and filters.
   * Its Unix sockets are where they always are, but nobody outside reaches its TCP port.
   */
  readonly ownNetwork?: boolean;
  /** More lines for libvirtd.conf, such as `max_clients = 2`. */
  readonly config?: readonly string[];
  /** More lines for qemu.conf. */
  readonly qemuConfig?: readonly string[];
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A libvirtd of the test's own, beside whatever the host runs: own sockets, state, configuration, host UUID, control
 * groups and process numbers. Nothing of it outlives this object or the test process.
 */
export class PrivateLibvirtd implements AsyncDisposable {
  /** Seen under the same path by the daemon, its guests and the test: for images, logs and wrappers. */
  readonly dir: string;
  /** The socket for reading and writing. */
  readonly socket: string;
  readonly socketRo: string;
  readonly tcpPort: number | undefined;
  readonly hostUuid: string;
  readonly #launcher: Deno.ChildProcess;
  readonly #commands: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #answers: ReadableStreamDefaultReader<string>;
  #pid = 0;
  #disposed: Promise<void> | undefined;

  private constructor(dir: string, hostUuid: string, tcpPort: number | undefined, ownNetwork: boolean) {
    this.dir = dir;
    this.socket = `${dir}/libvirt-sock`;
    this.socketRo = `${dir}/libvirt-sock-ro`;
    this.tcpPort = tcpPort;
    this.hostUuid = hostUuid;
    this.#launcher = new Deno.Command("bash", {
      args: [LAUNCHER, dir, "/usr/sbin/libvirtd", ...(tcpPort === undefined ? [] : ["--listen"])],
      env: { LC_ALL: "C", DENOVIRT_OWN_NETWORK: ownNetwork ? "yes" : "" },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#commands = this.#launcher.stdin.getWriter();
    this.#answers = this.#launcher.stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** Starts the daemon and resolves when it takes connections. */
  static async start(options: PrivateLibvirtdOptions = {}): Promise<PrivateLibvirtd> {
    takePeer("libvirtd");
    if (options.ownNetwork) takePeer("networks");
    if (options.sasl) takePeer("sasl");
    // A socket's path may have 107 bytes, and libvirt adds to this one.
    const dir = await Deno.makeTempDir({ dir: "/tmp", prefix: "dv-" });
    const hostUuid = crypto.randomUUID();
    assert(
      !(options.tcp && options.ownNetwork),
      "Cannot give a libvirtd a network of its own and a TCP port of ours",
    );
    const tcpPort = options.tcp ? freePort() : undefined;
    await writeConfiguration(dir, hostUuid, tcpPort, options);
    if (options.hostname !== undefined) await Deno.writeTextFile(`${dir}/hostname`, `${options.hostname}\n`);
    await seedCapabilities(dir);
    const daemon = new PrivateLibvirtd(dir, hostUuid, tcpPort, options.ownNetwork ?? false);
    try {
      await daemon.#startDaemon();
    } catch (error) {
      await daemon[Symbol.asyncDispose]();
      throw error;
    }
    return daemon;
  }

  /** The daemon's process number as the test sees it. `restart()` changes it. */
  get pid(): number {
    return this.#pid;
  }

  /** A connection URI for one of this daemon's drivers. */
  uri(driver: LibvirtdDriver, transport: "unix" | "tcp" = "unix"): string {
    if (driver !== "test") takePeer(driver);
    return this.#uri(driver, transport);
  }

  #uri(driver: LibvirtdDriver, transport: "unix" | "tcp" = "unix"): string {
    const path = driver === "test" ? "/default" : "/system";
    if (transport === "unix") return `${driver}+unix://${path}?socket=${this.socket}`;
    assert(
      this.tcpPort !== undefined,
      "Cannot give a TCP URI, wanted a daemon started with tcp: it has none",
    );
    return `${driver}+tcp://127.0.0.1:${this.tcpPort}${path}`;
  }

  /** Sends a signal to the daemon alone; guests live on. */
  kill(signal: Deno.Signal): void {
    Deno.kill(this.#pid, signal);
  }

  /** Kills the daemon if it runs, and starts it again; resolves when it has found its running qemu guests again. */
  async restart(): Promise<void> {
    try {
      if (await isAlive(this.#pid)) this.kill("SIGKILL");
    } catch (error) {
      // It was killed before, and has ended just now.
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
    // All of it: while a thread is still ending, the old sockets take connections that nobody will serve.
    await until(() => Deno.stat(`/proc/${this.#pid}`).then(() => false, () => true), "the end of libvirtd");
    await this.#startDaemon();
    // It takes calls before that, and whatever disturbs a monitor then makes it kill the guest.
    const { stdout } = await this.#virsh("qemu", "list", "--name");
    for (const name of stdout.split("\n").filter((line) => line !== "")) {
      await until(
        async () => !(await this.#virsh("qemu", "domcontrol", name)).stdout.startsWith("occupied"),
        `libvirtd on the monitor of ${name}`,
      );
    }
  }

  /** What the daemon wrote so far. */
  log(): Promise<string> {
    return Deno.readTextFile(`${this.dir}/libvirtd.log`);
  }

  /** What a guest's qemu or libvirt's lxc controller wrote so far. */
  guestLog(driver: "qemu" | "lxc", name: string): Promise<string> {
    return Deno.readTextFile(`${this.dir}/log/${driver}/${name}.log`);
  }

  /** Runs one virsh command on one of this daemon's drivers. */
  async virsh(driver: LibvirtdDriver, ...args: readonly string[]): Promise<CommandResult> {
    if (driver !== "test") takePeer(driver);
    return await this.#virsh(driver, ...args);
  }

  async #virsh(driver: LibvirtdDriver, ...args: readonly string[]): Promise<CommandResult> {
    const { code, stdout, stderr } = await new Deno.Command("virsh", {
      args: ["-q", "-c", this.#uri(driver), ...args],
      env: { LC_ALL: "C" },
      stdin: "null",
    }).output();
    const text = new TextDecoder();
    return { code, stdout: text.decode(stdout), stderr: text.decode(stderr) };
  }

  /** Defines and starts a guest, for tests of something else. */
  async startGuest(driver: LibvirtdDriver, xml: string): Promise<void> {
    const name = xml.match(/<name>(.*?)<\/name>/)?.[1] ?? "";
    const file = `${this.dir}/${crypto.randomUUID()}.xml`;
    await Deno.writeTextFile(file, xml);
    await this.#done(driver, "define", file);
    await this.#done(driver, "start", name);
    for (let attempt = 0; driver === "lxc" && attempt < 5 && !(await this.knowsInit(name)); attempt++) {
      await this.#done(driver, "destroy", name);
      await this.#done(driver, "start", name);
    }
  }

  /**
   * Has the daemon heard which process a container's init is? libvirt 9.0.0 may miss that message while a container
   * starts, and then refuses its shutdown and reboot ("Init process ID is not yet known") for as long as it runs.
   */
  async knowsInit(name: string, timeoutMs = 2000): Promise<boolean> {
    const state = `/proc/${this.#pid}/root/run/libvirt/lxc/${name}.xml`;
    const known = async () => /<init pid=.[1-9]/.test(await Deno.readTextFile(state).catch(() => ""));
    return await until(known, `the init of ${name}`, timeoutMs).then(() => true, () => false);
  }

  /** All that runs on behalf of this instance: the daemon, its helpers, its guests. */
  processes(): Promise<readonly HostProcess[]> {
    return processTree(this.#launcher.pid);
  }

  /** Kills all that still runs, and leaves no mount, control group or file behind. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposed ??= this.#dispose();
  }

  async #done(driver: LibvirtdDriver, ...args: readonly string[]): Promise<void> {
    const { code, stderr } = await this.virsh(driver, ...args);
    assert.equal(code, 0, `${args.join(" ")}: ${stderr}`);
  }

  async #startDaemon(): Promise<void> {
    const inside = await this.#command("start");
    const daemon = (await this.processes()).find((process) => process.pidInside === inside);
    this.#pid = daemon?.pid ?? 0;
    await until(async () => {
      if (!(await isAlive(this.#pid))) {
        throw new Error(`Cannot start libvirtd: it ended: ${await this.log()}`);
      }
      return await accepts({ transport: "unix", path: this.socket }) &&
        await accepts({ transport: "unix", path: this.socketRo }) &&
        await accepts({ transport: "unix", path: `${this.dir}/libvirt-admin-sock` }) &&
        (this.tcpPort === undefined || await accepts({ hostname: "127.0.0.1", port: this.tcpPort }));
    }, "libvirtd's sockets");
  }

  async #command(line: string): Promise<number> {
    await this.#commands.write(new TextEncoder().encode(`${line}\n`));
    let answer = "";
    while (!answer.endsWith("\n")) {
      const { value, done } = await this.#answers.read();
      if (done) throw new Error("Cannot start libvirtd, wanted new namespaces: they were refused");
      answer += value;
    }
    return Number(answer);
  }

  async #dispose(): Promise<void> {
    await keepCapabilities(this.dir).catch(() => {}); // the directory is gone if the namespaces were refused
    await this.#commands.close().catch(() => {});
    await this.#answers.cancel();
    await this.#launcher.status;
  }
}

async function accepts(at: Deno.ConnectOptions | Deno.UnixConnectOptions): Promise<boolean> {
  try {
    (await ("path" in at ? Deno.connect(at) : Deno.connect(at))).close();
    return true;
  } catch {
    return false;
  }
}
