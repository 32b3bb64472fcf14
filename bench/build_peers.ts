import { fileURLToPath } from "node:url";
import { cacheDir } from "../tests/hosts/cache_dir.ts";
import type { Contestant } from "./contestant.ts";
import { formatError } from "./report.ts";

/** Debian's interpreter by its full path: python3-libvirt belongs to it, not to another python3 on the PATH. */
const PYTHON = "/usr/bin/python3";
/** Where Debian's golang-*-dev packages put their sources. */
const DEBIAN_GOPATH = "/usr/share/gocode";
const BUILD_TIMEOUT_MS = 300_000;

/** The peers that this machine has, by suite, and why the others are missing. */
export interface Peers {
  readonly calls: readonly Contestant[];
  /** No client, but the most that libvirtd serves to one. */
  readonly bare: readonly Contestant[];
  readonly documents: readonly Contestant[];
  readonly embedded: readonly Contestant[];
  readonly esx: readonly Contestant[];
  readonly events: readonly Contestant[];
  readonly start: readonly Contestant[];
  readonly stats: readonly Contestant[];
  readonly virsh: boolean;
  /** Makes the events that the consumers count; no contestant itself. */
  readonly eventSource: readonly string[] | undefined;
  /** Many connections to one daemon. */
  readonly clients: readonly string[] | undefined;
  /** A client that defines a large domain, and one that waits for it. */
  readonly large: readonly string[] | undefined;
  readonly missing: readonly string[];
  /** The same of peers that Debian does not have: nobody must have them. */
  readonly absent: readonly string[];
}

/** Compiles the C and Go peers into `dir` and asks for the others. */
export async function buildPeers(dir: string): Promise<Peers> {
  const missing: string[] = [];
  const absent: string[] = [];
  const attempt = async (
    name: string,
    prepare: () => Promise<void>,
    reasons = missing,
  ): Promise<boolean> => {
    try {
      await prepare();
      return true;
    } catch (error) {
      reasons.push(`${name}: ${formatError(error)}`);
      return false;
    }
  };
  const buildC = async (name: string) => {
    const flags = await command("pkg-config", ["--cflags", "--libs", "libvirt"]);
    const output = ["-o", `${dir}/${name}-c`, peer(`${name}.c`)];
    await command("gcc", ["-O2", ...output, ...flags.trim().split(/\s+/), "-pthread"]);
  };
  const hasC = await attempt("C", () => buildC("calls"));
  const hasBare = await attempt("C, bare", () => buildC("bare"));
  const hasClients = await attempt("C, many clients", () => buildC("clients"));
  const hasLarge = await attempt("C, a large document", () => buildC("large"));
  const hasSource = await attempt("event source", () => buildC("event_source"));
  const hasPython = await attempt("python", async () => void await command(PYTHON, ["-c", "import libvirt"]));
  const buildGo = async (name: string, path: string) => {
    const env = { GO111MODULE: "off", GOPATH: path, GOFLAGS: "" };
    await command("go", ["build", "-o", `${dir}/${name}-go`, peer(`${name}.go`)], env);
  };
  const hasGo = await attempt("go", () => buildGo("calls", DEBIAN_GOPATH));
  const hasGovmomi = await attempt("govmomi", () => buildGo("vcenter", DEBIAN_GOPATH));
  // No Debian package has it: whoever has its module puts it below src/ of this GOPATH.
  const libvirtxml = `${cacheDir()}/libvirtxml`;
  const hasGoXml = await attempt("Go's libvirtxml", async () => {
    await Deno.stat(libvirtxml);
    await buildGo("documents", libvirtxml);
  }, absent);
  const hasVirsh = await attempt("virsh", async () => void await command("virsh", ["--version"]));

  const python = (program: string): Contestant[] =>
    hasPython ? [{ name: "python", command: [PYTHON, peer(program)] }] : [];
  return {
    calls: [
      ...(hasC ? [{ name: "C", command: [`${dir}/calls-c`] }] : []),
      ...python("calls.py"),
      ...(hasGo ? [{ name: "go", command: [`${dir}/calls-go`] }] : []),
    ],
    bare: hasBare ? [{ name: "a bare loop in C", command: [`${dir}/bare-c`] }] : [],
    documents: [
      ...python("documents.py"),
      ...(hasGoXml ? [{ name: "go", command: [`${dir}/documents-go`] }] : []),
    ],
    embedded: python("embedded.py"),
    esx: hasGovmomi
      ? ["find", "view"].map((way) => ({ name: `govmomi ${way}`, command: [`${dir}/vcenter-go`, way] }))
      : [],
    events: python("events.py"),
    start: [...python("list.py"), ...(hasVirsh ? [{ name: "virsh", command: ["virsh"] }] : [])],
    stats: python("stats.py"),
    virsh: hasVirsh,
    clients: hasClients ? [`${dir}/clients-c`] : undefined,
    large: hasLarge ? [`${dir}/large-c`] : undefined,
    eventSource: hasSource ? [`${dir}/event_source-c`] : undefined,
    missing,
    absent,
  };
}

function peer(program: string): string {
  return fileURLToPath(new URL(`peers/${program}`, import.meta.url));
}

async function command(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(program, {
    args: [...args],
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(BUILD_TIMEOUT_MS),
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(`Cannot run ${program}: ${text.decode(stderr).trim()}`);
  return text.decode(stdout);
}
