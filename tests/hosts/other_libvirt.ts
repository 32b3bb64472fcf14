import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { cacheDir } from "./cache_dir.ts";
import type { LibvirtdDriver } from "./private_libvirtd.ts";

/** What builds and starts hosts of other versions of libvirt, kept beside the project and not in it. */
const SCRIPTS = Deno.env.get("DENOVIRT_LIBVIRT_HOSTS") ??
  fileURLToPath(new URL("../../../shared/testhosts/libvirt", import.meta.url));

/** Where these are built. */
const CACHE = Deno.env.get("LVHOST_CACHE") ?? `${cacheDir()}/lvhost`;

/** The versions that tests know, each with the Debian suite that has it, and whether its daemons are modular. */
const HOSTS = {
  "7.0": { suite: "bullseye", mode: "mono" },
  "11.3": { suite: "trixie", mode: "mono" },
  "11.3-modular": { suite: "trixie", mode: "modular" },
  "12.8": { suite: "sid", mode: "mono" },
} as const;

export type OtherVersion = keyof typeof HOSTS;

/** All of them. */
export const otherVersions = Object.keys(HOSTS) as readonly OtherVersion[];

/** Why there is no such host here; empty if there is. Who builds it is `build_other_libvirt.ts`. */
export function otherLibvirtMissing(version: OtherVersion): string {
  const { suite, mode } = HOSTS[version];
  const scripts = scriptsMissing();
  if (scripts !== "") return scripts;
  const built = read(`${CACHE}/${suite}/version`);
  if (read(`${CACHE}/${suite}/build.id`) === undefined || built === undefined) {
    return `no ${suite} in ${CACHE}: deno run -A tests/hosts/build_other_libvirt.ts ${version} builds it`;
  }
  if (!built.startsWith(`${version.replace("-modular", "")}.`)) {
    return `wanted libvirt ${version}: ${suite} has ${built} by now`;
  }
  return mode === "modular" && read(`${CACHE}/${suite}/modular.id`) === undefined
    ? `no modular daemons of ${suite} in ${CACHE}: deno run -A tests/hosts/build_other_libvirt.ts ${version} builds them`
    : "";
}

function scriptsMissing(): string {
  if (read(`${SCRIPTS}/start.sh`) === undefined) {
    return `no ${SCRIPTS}; DENOVIRT_LIBVIRT_HOSTS can name another folder`;
  }
  return Deno.uid() === 0 ? "" : "not root";
}

function read(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path).trim();
  } catch {
    return undefined;
  }
}

/** Builds a host, which takes minutes; gives why it can't, or nothing. */
export async function buildOtherLibvirt(version: OtherVersion): Promise<string> {
  const { suite, mode } = HOSTS[version];
  const missing = scriptsMissing();
  if (missing !== "") return missing;
  await Deno.mkdir(CACHE, { recursive: true });
  for (const script of mode === "modular" ? ["build.sh", "build-modular.sh"] : ["build.sh"]) {
    const { success, text } = await run(script, [suite]);
    if (!success) return `${script} ${suite} failed: ${text.trim().split("\n").at(-1)}`;
  }
  return otherLibvirtMissing(version);
}

async function run(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<{ readonly success: boolean; readonly text: string }> {
  const { success, stdout, stderr } = await new Deno.Command(`${SCRIPTS}/${script}`, {
    args: [...args],
    ...(cwd === undefined ? {} : { cwd }),
    env: { LVHOST_CACHE: CACHE, LC_ALL: "C", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  return { success, text: decoder.decode(stdout) + decoder.decode(stderr) };
}

/** A host of another version of libvirt, with its own namespaces and state; it ends with this object. */
export class OtherLibvirt implements AsyncDisposable {
  readonly version: OtherVersion;
  /** Seen under the same path by the daemons, their guests and the test. */
  readonly dir: string;
  #disposed: Promise<void> | undefined;

  private constructor(version: OtherVersion, dir: string) {
    this.version = version;
    this.dir = dir;
  }

  /** Starts its daemons, and resolves when they take connections. */
  static async start(version: OtherVersion): Promise<OtherLibvirt> {
    // A socket's path may have 107 bytes, and libvirt adds to this one.
    const dir = await Deno.makeTempDir({ dir: "/tmp", prefix: "dv-" });
    const { suite, mode } = HOSTS[version];
    const { success, text } = await run("start.sh", [suite, mode], { LVHOST_STATE: dir });
    const host = new OtherLibvirt(version, dir);
    if (success) return host;
    await host[Symbol.asyncDispose]();
    throw new Error(`Cannot start libvirt ${version}: ${text}`);
  }

  /** The daemon that has the guests: libvirtd, or virtqemud. */
  get #main(): string {
    return HOSTS[this.version].mode === "modular" ? "virtqemud" : "libvirt";
  }

  /** The socket for reading and writing. */
  get socket(): string {
    return `${this.dir}/run/${this.#main}-sock`;
  }

  get socketRo(): string {
    return `${this.dir}/run/${this.#main}-sock-ro`;
  }

  /** A connection URI for one of its drivers. */
  uri(driver: LibvirtdDriver): string {
    assert(this.#main === "libvirt" || driver === "qemu", "virtqemud has the qemu driver alone");
    return `${driver}+unix://${driver === "test" ? "/default" : "/system"}?socket=${this.socket}`;
  }

  /** The socket of one of its daemons: `virtnetworkd`, and of virtproxyd or libvirtd `libvirt`. */
  socketOf(daemon: string): string {
    return `${this.dir}/run/${daemon}-sock`;
  }

  /** The URI of a daemon's administration. */
  adminUri(daemon: string): string {
    return `${daemon}:///system?socket=${this.dir}/run/${
      daemon === "libvirtd" ? "libvirt" : daemon
    }-admin-sock`;
  }

  /** Ends all that it started, and leaves nothing behind. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#disposed ??= this.#dispose();
  }

  async #dispose(): Promise<void> {
    const { suite, mode } = HOSTS[this.version];
    await run("stop.sh", [suite, mode], { LVHOST_STATE: this.dir });
    await Deno.remove(this.dir, { recursive: true });
  }
}

/**
 * Runs deno where that version of libvirt is installed in the place of this machine's. The checkout and Deno's own cache
 * are there under their paths.
 */
export function denoBesideOtherLibvirt(
  version: OtherVersion,
  args: readonly string[],
): Promise<{ readonly success: boolean; readonly text: string }> {
  const top = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");
  const cache = Deno.env.get("DENO_DIR") ??
    `${Deno.env.get("XDG_CACHE_HOME") ?? `${Deno.env.get("HOME")}/.cache`}/deno`;
  return run("enter.sh", [HOSTS[version].suite, "deno", ...args], {
    LVHOST_BIND: `${top} ${cache}`,
    DENO_DIR: cache,
  }, top);
}

/** Registers a test on another version of libvirt; where that is missing the test is skipped, and the reason printed. */
export function otherLibvirtTest(
  name: string,
  version: OtherVersion,
  fn: (t: Deno.TestContext) => void | Promise<void>,
): void {
  const missing = otherLibvirtMissing(version);
  if (missing !== "") console.warn(`Skipped: ${name}: ${missing}`);
  Deno.test({ name, ignore: missing !== "", fn });
}
