import { cacheDir } from "./cache_dir.ts";
import type { PrivateLibvirtdOptions } from "./private_libvirtd.ts";

type SaslOptions = NonNullable<PrivateLibvirtdOptions["sasl"]>;

/** Fills `dir` with the configuration that a private libvirtd finds as /etc/libvirt. */
export async function writeConfiguration(
  dir: string,
  hostUuid: string,
  tcpPort: number | undefined,
  options: PrivateLibvirtdOptions,
): Promise<void> {
  const daemon = [
    // libvirt takes the first of two settings.
    ...(options.config ?? []),
    `unix_sock_dir = "${dir}"`,
    'auth_unix_ro = "none"',
    'auth_unix_rw = "none"',
    `host_uuid = "${hostUuid}"`,
    "listen_tls = 0",
    ...(tcpPort === undefined
      ? []
      : ["listen_tcp = 1", 'listen_addr = "127.0.0.1"', `tcp_port = "${tcpPort}"`, 'auth_tcp = "none"']),
    ...numberLine("max_client_requests", options.maxClientRequests),
    ...numberLine("keepalive_interval", options.keepaliveInterval),
    ...numberLine("keepalive_count", options.keepaliveCount),
  ];
  const qemu = [
    'user = "root"',
    'group = "root"',
    "dynamic_ownership = 0",
    "remember_owner = 0",
    'security_driver = "none"',
    "namespaces = []",
    "seccomp_sandbox = 0",
    // Otherwise guests need a virtlogd.
    'stdio_handler = "file"',
    ...(options.qemuConfig ?? []),
  ];
  await Deno.mkdir(`${dir}/etc`);
  await Deno.writeTextFile(`${dir}/etc/libvirtd.conf`, daemon.join("\n") + "\n");
  await Deno.writeTextFile(`${dir}/etc/qemu.conf`, qemu.join("\n") + "\n");
  await Deno.writeTextFile(`${dir}/etc/lxc.conf`, 'security_driver = "none"\n');
  if (options.sasl) await writeSasl(`${dir}/sasl2`, options.sasl);
}

/** What the daemon finds as /etc/sasl2. */
async function writeSasl(dir: string, { mechanisms, users }: SaslOptions): Promise<void> {
  await Deno.mkdir(dir);
  const lines = [`mech_list: ${mechanisms}`, "sasldb_path: /etc/sasl2/users.db"];
  await Deno.writeTextFile(`${dir}/libvirt.conf`, lines.join("\n") + "\n");
  for (const [name, password] of Object.entries(users)) {
    const made = new Deno.Command("/usr/sbin/saslpasswd2", {
      args: ["-p", "-c", "-a", "libvirt", "-f", `${dir}/users.db`, name],
      stdin: "piped",
      stdout: "null",
    }).spawn();
    const writer = made.stdin.getWriter();
    await writer.write(new TextEncoder().encode(password));
    await writer.close();
    if (!(await made.status).success) throw new Error(`Cannot make the SASL user "${name}"`);
  }
}

function numberLine(key: string, value: number | undefined): readonly string[] {
  return value === undefined ? [] : [`${key} = ${value}`];
}

/**
 * Gives a new daemon what an earlier one found out about the host's qemu, which takes seconds. libvirt checks such a
 * file against qemu's and its own version and times, the kernel and the processor, and asks qemu again if one differs.
 */
export async function seedCapabilities(dir: string): Promise<void> {
  await copyFiles(sharedCapabilities(), ownCapabilities(dir), () => true);
}

/** Keeps for the next daemon what this one found out about qemu. */
export async function keepCapabilities(dir: string): Promise<void> {
  // Not what it learned of an emulator of one test's own.
  await copyFiles(
    ownCapabilities(dir),
    sharedCapabilities(),
    (text) => text.includes("<emulator>/usr/bin/"),
  );
}

function ownCapabilities(dir: string): string {
  return `${dir}/cache/qemu/capabilities`;
}

function sharedCapabilities(): string {
  return `${cacheDir()}/qemu-capabilities`;
}

async function copyFiles(from: string, to: string, wanted: (text: string) => boolean): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for (const name of await namesIn(from)) {
    if (!name.endsWith(".xml")) continue;
    const text = await Deno.readTextFile(`${from}/${name}`);
    if (!wanted(text) || text === await Deno.readTextFile(`${to}/${name}`).catch(() => "")) continue;
    // A daemon that starts at the same time must not read half of it.
    const part = `${to}/.${name}.${crypto.randomUUID()}`;
    await Deno.writeTextFile(part, text);
    await Deno.rename(part, `${to}/${name}`);
  }
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return (await Array.fromAsync(Deno.readDir(dir))).map((entry) => entry.name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}
