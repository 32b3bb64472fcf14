import { fileURLToPath } from "node:url";
import { cacheDir } from "./cache_dir.ts";
import { freePort } from "./free_port.ts";
import { run } from "./run.ts";

/** The scripts that build and boot a Xen host in QEMU, which are kept beside the project and not in it. */
const SCRIPTS = Deno.env.get("DENOVIRT_XENHOST") ??
  fileURLToPath(new URL("../../../shared/testhosts/xen", import.meta.url));

/** Why there is no Xen host here; empty if there can be one. */
export function xenHostMissing(): string {
  if (Deno.uid() !== 0) return "not root";
  for (const path of [`${SCRIPTS}/start.sh`, "/usr/bin/qemu-system-x86_64", "/usr/bin/qemu-img"]) {
    try {
      Deno.statSync(path);
    } catch {
      return `no ${path}`;
    }
  }
  return "";
}

/**
 * A real Xen host with libvirtd: Xen, a Debian dom0 and its libvirtd in a QEMU of the test's own. Each is fresh; nothing
 * of it outlives this object.
 */
export class XenHost implements AsyncDisposable {
  /** The folder of documents of guests that fit this host. */
  readonly guests = `${SCRIPTS}/files`;
  readonly #env: Record<string, string>;
  #disposed: Promise<void> | undefined;

  private constructor(readonly uri: string, env: Record<string, string>) {
    this.#env = env;
  }

  /** Builds what is not there yet, boots, and resolves when libvirtd takes connections. */
  static async start(): Promise<XenHost> {
    const port = freePort();
    const state = await Deno.makeTempDir({ prefix: "dv-xen-" });
    const env = {
      XENHOST_CACHE: `${cacheDir()}/xenhost`,
      XENHOST_STATE: state,
      XENHOST_PORT: String(port),
      // Seconds; its own patience ends sooner.
      XENHOST_WAIT: "900",
    };
    const host = new XenHost(`xen+tcp://127.0.0.1:${port}/system`, env);
    try {
      await run("env", [...Object.entries(env).map((pair) => pair.join("=")), `${SCRIPTS}/build.sh`]);
      // It leaves its QEMU behind with our pipes, which therefore must be none.
      const script = `exec "$0" >/dev/null 2>"$XENHOST_STATE/start.log" </dev/null`;
      const { success } = await new Deno.Command("bash", {
        args: ["-c", script, `${SCRIPTS}/start.sh`],
        env,
        stdin: "null",
        stdout: "null",
        stderr: "null",
      }).output();
      if (!success) throw new Error(await Deno.readTextFile(`${state}/start.log`));
    } catch (error) {
      await host[Symbol.asyncDispose]();
      throw error;
    }
    return host;
  }

  /** The document of one of the host's guests, under another name. */
  async guest(kind: "pv" | "pvh" | "hvm" | "full", name: string): Promise<string> {
    const xml = await Deno.readTextFile(`${this.guests}/guest-${kind}.xml`);
    return xml.replace(/<name>.*<\/name>/, `<name>${name}</name>`);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposed ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    await run("env", [...Object.entries(this.#env).map((pair) => pair.join("=")), `${SCRIPTS}/stop.sh`]);
    await Deno.remove(this.#env.XENHOST_STATE!, { recursive: true });
  }
}
