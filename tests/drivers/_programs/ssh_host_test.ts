import assert from "node:assert/strict";
import { parseUri } from "../../../core/contract/uri.ts";
import { argv, operand, Programs, SshHost, verbatim } from "../../../drivers/_programs/mod.ts";
import { peerTest } from "../../hosts/peers.ts";
import { SshServer } from "../../hosts/ssh_server.ts";
import { until } from "../../hosts/until.ts";
import { hostChecks } from "./_check_host.ts";

const ignore = Deno.build.os === "windows";

function hostOf(server: SshServer, params = server.params()): SshHost {
  return new SshHost(parseUri(`bhyve+ssh://root@127.0.0.1:${server.port}/system?${params}`));
}

peerTest("Programs over ssh", ["sshd", "posix-tools"], async (t) => {
  await using server = await SshServer.start();
  for (const [title, check] of Object.entries(hostChecks)) {
    await t.step(title, async () => {
      const dir = await Deno.makeTempDir({ prefix: "dv-programs-" });
      try {
        await check(hostOf(server), dir);
      } finally {
        await Deno.remove(dir, { recursive: true });
      }
    });
  }

  await t.step("ends what runs on the host when ssh is killed", async () => {
    const dir = await Deno.makeTempDir({ prefix: "dv-programs-" });
    // Its own process number, so that the test needs no look at all processes.
    const ssh = `${dir}/ssh`;
    await Deno.writeTextFile(ssh, `#!/bin/sh\necho $$ >"${dir}/ssh-pid"\nexec ssh "$@"\n`, { mode: 0o755 });
    try {
      const programs = new Programs({
        domain: "BHYVE",
        host: hostOf(server, `${server.params()}&command=${ssh}`),
      });
      const script = 'echo $$ >"$1/pid"; sleep 600 & echo $! >"$1/child"; wait';
      const args = argv("-c", verbatim(script), "sh", operand(dir));
      for (const input of [undefined, new ReadableStream<Uint8Array>()]) {
        const run = programs.run("sh", args, { input });
        const lost = assert.rejects(run, { code: "RPC", outcome: "unknown", message: /is lost$/ });
        const number = async (file: string) =>
          Number(await Deno.readTextFile(`${dir}/${file}`).catch(() => "0"));
        await until(async () => await number("child") > 0, "the program");
        const pids = [await number("pid"), await number("child")];
        Deno.kill(await number("ssh-pid"), "SIGKILL");
        await lost;
        await until(() => pids.every((pid) => !isThere(pid)), "the end of the program");
        await Deno.remove(`${dir}/child`);
      }
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  });

  await t.step("says why ssh leads nowhere", async () => {
    const run = (params: string) =>
      new Programs({ domain: "BHYVE", host: hostOf(server, params) }).run("true", argv());
    const bad = { name: "VirtError", outcome: "not-sent", domain: "BHYVE" };
    await assert.rejects(run(server.params({ key: "stranger" })), {
      ...bad,
      code: "AUTH_FAILED",
      message:
        /^Cannot run "true" on "127\.0\.0\.1", wanted a user that the host lets in: .*Permission denied/,
    });
    await assert.rejects(run(server.params({ known: "empty" })), {
      ...bad,
      code: "AUTH_FAILED",
      message: /not known/,
    });
    await assert.rejects(run("command=/no/such/ssh"), {
      ...bad,
      code: "NO_CONNECT",
      message: 'Cannot run "true" on "127.0.0.1", wanted ssh on this machine: no program "/no/such/ssh"',
    });
    const long = argv(verbatim("x".repeat(140_000)));
    await assert.rejects(new Programs({ domain: "BHYVE", host: hostOf(server) }).run("true", long), {
      ...bad,
      code: "INVALID_ARG",
      message: /wanted a command of at most 131071 bytes for ssh/,
    });
  });
});

peerTest("Programs over ssh need no quiet login shell", ["sshd", "posix-tools"], async () => {
  // As a shell's own files print it where they should not.
  await using server = await SshServer.start({
    config: ['ForceCommand echo "Welcome"; echo "Mind the gap" >&2; eval "$SSH_ORIGINAL_COMMAND"'],
  });
  const programs = new Programs({ domain: "BHYVE", host: hostOf(server) });
  const { stderr, text } = await programs.run("sh", argv("-c", "echo out; echo err >&2"));
  assert.deepEqual([text(), stderr], ["out\n", "err\n"]);
});

function isThere(pid: number): boolean {
  try {
    // A process that has ended and that nobody has waited for is gone, too.
    return !/^State:\s+Z/m.test(Deno.readTextFileSync(`/proc/${pid}/status`));
  } catch {
    return false;
  }
}

Deno.test("SshHost refuses a URI that can't be meant", () => {
  for (
    const uri of [
      "bhyve+ssh://-oProxyCommand=x/system",
      "bhyve+ssh://h/system?keyfile=-x",
      "xen+ssh://h/?command=-v",
    ]
  ) {
    assert.throws(() => new SshHost(parseUri(uri)), { code: "INVALID_ARG", outcome: "not-sent" }, uri);
  }
});

Deno.test("SshHost warns once where the host's key is not checked", () => {
  const warnings: string[] = [];
  const logger = { debug() {}, warn: (message: string) => void warnings.push(message), error() {} };
  const host = new SshHost(parseUri("bhyve+ssh://h/system?no_verify=1&command=/no/such/ssh"), { logger });
  host.start({ program: "true", args: [], input: 0 });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /does not check the host's key/);
});

Deno.test({
  name: "Programs.run() needs Deno's permission for ssh alone, and names it",
  ignore,
  permissions: { run: ["true"] },
  fn: async () => {
    const host = new SshHost(parseUri("bhyve+ssh://h/system"));
    await assert.rejects(new Programs({ domain: "BHYVE", host }).run("bhyvectl", argv()), {
      code: "NO_CONNECT",
      outcome: "not-sent",
      message: 'Cannot run "bhyvectl" on "h", wanted ssh on this machine, Deno\'s permission to run it: ' +
        "none, add --allow-run=ssh",
    });
  },
});
