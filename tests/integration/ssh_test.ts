import assert from "node:assert/strict";
import type { ConnectOptions } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { isAlive, processTree } from "../hosts/processes.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { run } from "../hosts/run.ts";
import { SshServer } from "../hosts/ssh_server.ts";
import { until } from "../hosts/until.ts";

const LIMIT = { timeoutMs: 30_000 } as const;

function uri(server: SshServer, params: string, user = "root"): string {
  return `test+ssh://${user}@127.0.0.1:${server.port}/default?${params}`;
}

/** The names of what runs below a process. */
async function below(pid: number): Promise<readonly string[]> {
  return (await processTree(pid)).map(({ name }) => name);
}

async function opens(at: string, options: ConnectOptions = {}): Promise<void> {
  await using connection = await connectRecorded(at, { ...LIMIT, ...options });
  assert.equal(connection.isEncrypted(), true);
  assert.deepEqual((await connection.domains.list()).map(({ name }) => name), ["test"]);
}

async function refuses(at: string, code: string, message: RegExp): Promise<void> {
  await assert.rejects(connectRecorded(at, LIMIT), { name: "VirtError", code, outcome: "not-sent", message });
  assert(!(await below(Deno.pid)).includes("ssh"), "ssh outlived the refusal");
}

peerTest("libvirtd is reached through ssh and virt-ssh-helper, or nc", ["libvirtd", "sshd"], async (t) => {
  await using daemon = await PrivateLibvirtd.start();
  // The helper knows but one place, which is the private daemon's only in its own mounts.
  const home = `/proc/${daemon.pid}/root/run/libvirt`;
  await Deno.mkdir(home, { recursive: true });
  await Deno.symlink(daemon.socket, `${home}/libvirt-sock`);
  await Deno.symlink(daemon.socketRo, `${home}/libvirt-sock-ro`);
  await using server = await SshServer.start({ mountsOf: daemon.pid });
  const params = server.params();

  await t.step("the helper is taken first, and ends with the connection", async () => {
    const connection = await connectRecorded(uri(server, params), LIMIT);
    assert((await below(server.pid)).includes("virt-ssh-helper"));
    assert.equal((await connection.domains.get("test")).name, "test");
    await connection.close();
    assert(!(await below(Deno.pid)).includes("ssh"));
    await until(async () => !(await below(server.pid)).includes("virt-ssh-helper"), "the helper's end");
  });
  await t.step("the helper, to read only", async () => {
    await using connection = await connectRecorded(uri(server, `${params}&proxy=native`), {
      ...LIMIT,
      readonly: true,
    });
    const domain = await connection.domains.get("test");
    await assert.rejects(domain.destroy(), { code: "OPERATION_DENIED" });
  });
  for (
    const how of ["proxy=netcat", `socket=${daemon.socket}`, "netcat=/usr/bin/nc", "proxy=netcat&mode=legacy"]
  ) {
    await t.step(`nc, by ${how.replace(/\/tmp.*/, "…")}`, async () => {
      const connection = await connectRecorded(uri(server, `${params}&${how}`), LIMIT);
      assert((await below(server.pid)).includes("nc"));
      assert.equal((await connection.domains.get("test")).name, "test");
      await connection.close();
      await until(async () => !(await below(server.pid)).includes("nc"), "the end of nc");
    });
  }
  await t.step("a socket whose path means much to a shell", async () => {
    const path = `${daemon.dir}/it's; touch oh $(touch no) \`touch never\` "&& | * \\ !`;
    await Deno.symlink(daemon.socket, path);
    await opens(uri(server, `${params}&socket=${encodeURIComponent(path)}`));
    await assert.rejects(Deno.stat(`${Deno.env.get("HOME")}/oh`), Deno.errors.NotFound);
  });
  await t.step("without any warning about a host that is known", async () => {
    const said: string[] = [];
    const logger = { debug() {}, error() {}, warn: (text: string) => void said.push(text) };
    await opens(uri(server, params), { logger });
    assert.deepEqual(said, []);
    await opens(uri(server, `${server.params({ known: "empty" })}&no_verify=1`), { logger });
    assert.match(said.join(), /does not check the host's key/);
  });
  await t.step("and a lost ssh server is a lost connection", async () => {
    const connection = await connectRecorded(uri(server, params), LIMIT);
    for (const { pid, name } of (await processTree(server.pid)).slice(1)) {
      if (name === "sshd") Deno.kill(pid, "SIGKILL");
    }
    assert.notEqual(await connection.closed, "client");
    await assert.rejects(connection.domains.list(), { code: "RPC", outcome: "not-sent" });
    await connection.close();
    assert(!(await below(Deno.pid)).includes("ssh"));
  });
});

peerTest("Whatever keeps ssh from libvirtd is said in words that help", ["libvirtd", "sshd"], async (t) => {
  await using daemon = await PrivateLibvirtd.start();
  const bin = `${daemon.dir}/bin`;
  await Deno.mkdir(bin);
  for (const program of ["sh", "grep"]) await Deno.symlink(`/usr/bin/${program}`, `${bin}/${program}`);
  await using server = await SshServer.start({ mountsOf: daemon.pid });
  await using bare = await SshServer.start({ config: [`SetEnv PATH=${bin}`] });
  const socket = `socket=${daemon.socket}`;

  await t.step("a key that the host does not take", async () => {
    const at = uri(server, `${server.params({ key: "stranger" })}&${socket}`);
    await refuses(
      at,
      "AUTH_FAILED",
      /lets in: root@127\.0\.0\.1: Permission denied \(publickey\); load the right key/,
    );
  });
  await t.step("a user that the host does not have", async () => {
    const at = uri(server, `${server.params()}&${socket}`, "nobody-here");
    await refuses(at, "AUTH_FAILED", /lets in: nobody-here@127\.0\.0\.1: Permission denied/);
  });
  await t.step("a host that is not known", async () => {
    const at = uri(server, `${server.params({ known: "empty" })}&${socket}`);
    await refuses(
      at,
      "AUTH_FAILED",
      /a host whose key is known: it is not known; log in once by hand \(ssh -p /,
    );
    assert.equal(await Deno.readTextFile(`${server.dir}/empty`), "");
  });
  await t.step("a host whose key has changed", async () => {
    const message = new RegExp(
      `its key has changed; .*ssh-keygen -R "\\[127\\.0\\.0\\.1\\]:${server.port}"$`,
    );
    for (const more of ["", "&known_hosts_verify=auto", "&known_hosts_verify=normal"]) {
      const at = uri(server, `${server.params({ known: "changed" })}&${socket}${more}`);
      await refuses(at, "AUTH_FAILED", message);
    }
  });
  await t.step("a new host, where that is allowed", async () => {
    const known = `${server.dir}/learnt`;
    const params = `keyfile=${server.dir}/user&known_hosts=${known}&known_hosts_verify=auto&${socket}`;
    await opens(uri(server, params));
    assert.notEqual(await Deno.readTextFile(known), "");
  });
  await t.step("neither virt-ssh-helper nor nc", async () => {
    const nothing = /virt-ssh-helper or nc on the host: neither is in its PATH; install/;
    await refuses(uri(bare, bare.params()), "NO_CONNECT", nothing);
    await refuses(uri(bare, `${bare.params()}&proxy=native`), "NO_CONNECT", nothing);
    await refuses(uri(server, `${server.params()}&${socket}&netcat=/none/nc`), "NO_CONNECT", nothing);
  });
  await t.step("no daemon", async () => {
    const params = server.params();
    await refuses(
      uri(server, params),
      "NO_CONNECT",
      /takes the user's connections on the host: virt-ssh-helper: cannot/,
    );
    await refuses(
      uri(server, `${params}&proxy=netcat`),
      "NO_CONNECT",
      /none of its sockets is there; start libvirtd/,
    );
    // A killed daemon leaves its socket behind.
    daemon.kill("SIGKILL");
    const message = /takes the user's .*: nc: .*(refused|reset)/;
    await until(() => isAlive(daemon.pid).then((alive) => !alive), "the end of libvirtd");
    await refuses(uri(server, `${params}&${socket}`), "NO_CONNECT", message);
  });
  await t.step("no ssh server", async () => {
    const at = `test+ssh://127.0.0.1:1/default?${server.params()}`;
    await refuses(
      at,
      "NO_CONNECT",
      /wanted an ssh server: ssh: connect to host 127\.0\.0\.1 port 1: Connection refused$/,
    );
  });
  await t.step("a host without an address", async () => {
    // Too long a name for anybody to be asked for it.
    const host = "h".repeat(64);
    await refuses(
      `test+ssh://${host}/default`,
      "NO_CONNECT",
      new RegExp(`a host that can be found: .*${host}`),
    );
  });
});

peerTest(
  "Connections share what the user's configuration of ssh lets them share",
  ["libvirtd", "sshd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using server = await SshServer.start();
    const config = `${server.dir}/client-config`;
    const lines = [
      "Host shared",
      "HostName 127.0.0.1",
      `Port ${server.port}`,
      "User root",
      `IdentityFile ${server.dir}/user`,
      `UserKnownHostsFile ${server.dir}/known`,
      "ControlMaster auto",
      `ControlPath ${server.dir}/control`,
      "ControlPersist yes",
    ];
    await Deno.writeTextFile(config, lines.join("\n") + "\n");
    const program = `${server.dir}/ssh-of-the-user`;
    await Deno.writeTextFile(program, `#!/bin/sh\nexec ssh -F ${config} "$@"\n`, { mode: 0o755 });
    const at = `test+ssh://shared/default?command=${program}&socket=${daemon.socket}`;
    const logins = async () => (await below(server.pid)).filter((name) => name === "sshd").length - 1;
    try {
      await opens(at);
      const first = await logins();
      assert(first > 0, "the shared connection is gone");
      await using connection = await connectRecorded(at, LIMIT);
      await opens(at);
      assert.equal(await logins(), first);
      assert.equal((await connection.domains.list()).length, 1);
    } finally {
      await run(program, ["-O", "exit", "shared"]);
    }
  },
);
