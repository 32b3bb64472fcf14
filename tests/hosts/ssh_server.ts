import { freePort, listensOn } from "./free_port.ts";
import { takePeer } from "./peers.ts";
import { run } from "./run.ts";
import { until } from "./until.ts";

export interface SshServerOptions {
  /** A process whose mounts the server sees instead of the machine's: a private libvirtd's. */
  readonly mountsOf?: number;
  /** More lines for sshd_config. */
  readonly config?: readonly string[];
}

/**
 * An ssh server of the test's own on 127.0.0.1, with its own host key and one user's key that it takes. Nothing of it is
 * the system's: no service, no configuration, no known hosts.
 */
export class SshServer implements AsyncDisposable {
  /** Holds all keys and lists. */
  readonly dir: string;
  readonly port: number;
  readonly #server: Deno.ChildProcess;
  readonly #log: Promise<string>;

  private constructor(dir: string, port: number, mountsOf: number | undefined) {
    this.dir = dir;
    this.port = port;
    // sshd wants one folder at a fixed place, which is made where the machine does not see it.
    const [program, args, prepare] = mountsOf === undefined
      ? ["unshare", ["--mount", "--propagation", "private"], "mount -t tmpfs tmpfs /run"]
      : ["nsenter", ["--target", String(mountsOf), "--mount"], "true"];
    const script = `${prepare} && mkdir -p /run/sshd && exec /usr/sbin/sshd -D -e -f "$1"`;
    this.#server = new Deno.Command(program, {
      args: [...args, "sh", "-c", script, "sshd", `${dir}/config`],
      stdin: "null",
      stdout: "null",
      stderr: "piped",
    }).spawn();
    this.#log = new Response(this.#server.stderr).text();
  }

  static async start(options: SshServerOptions = {}): Promise<SshServer> {
    takePeer("sshd");
    const dir = await Deno.makeTempDir({ dir: "/tmp", prefix: "dv-ssh-" });
    for (const key of ["host", "other-host", "user", "stranger"]) {
      await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", key, "-f", `${dir}/${key}`]);
    }
    const port = freePort();
    const known = async (key: string) =>
      `[127.0.0.1]:${port} ${(await Deno.readTextFile(`${dir}/${key}.pub`)).trim()}\n`;
    await Deno.writeTextFile(`${dir}/known`, await known("host"));
    await Deno.writeTextFile(`${dir}/changed`, await known("other-host"));
    await Deno.writeTextFile(`${dir}/empty`, "");
    const config = [
      ...(options.config ?? []),
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${dir}/host`,
      "PidFile none",
      "UsePAM no",
      "StrictModes no",
      "PasswordAuthentication no",
      "KbdInteractiveAuthentication no",
      "PermitRootLogin yes",
      `AuthorizedKeysFile ${dir}/user.pub`,
    ];
    await Deno.writeTextFile(`${dir}/config`, config.join("\n") + "\n");
    const server = new SshServer(dir, port, options.mountsOf);
    try {
      await until(() => listensOn(port), "sshd");
    } catch (error) {
      await server[Symbol.asyncDispose]();
      throw new Error(`Cannot start sshd: ${await server.#log}`, { cause: error });
    }
    return server;
  }

  /** The process number of the server. */
  get pid(): number {
    return this.#server.pid;
  }

  /** Parameters that make ssh use the user's key, and the list of known hosts of that name. */
  params({ key = "user", known = "known" }: { readonly key?: string; readonly known?: string } = {}): string {
    return `keyfile=${this.dir}/${key}&known_hosts=${this.dir}/${known}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#server.kill("SIGTERM");
    } catch {
      // It has ended by itself.
    }
    await this.#server.status;
    await this.#log;
    await Deno.remove(this.dir, { recursive: true });
  }
}
