import assert from "node:assert/strict";
import { parseUri } from "../../../core/contract/uri.ts";
import { DefinitionStore, ShellFiles } from "../../../drivers/_definitions/mod.ts";
import { Programs, SshHost } from "../../../drivers/_programs/mod.ts";
import { peerTest } from "../../hosts/peers.ts";
import { run } from "../../hosts/run.ts";
import { SshServer } from "../../hosts/ssh_server.ts";
import { until } from "../../hosts/until.ts";
import { doChange, expectedAfter } from "./_changes.ts";
import { DOMAINS, storeChecks } from "./_check_store.ts";

function filesOf(server: SshServer, more = ""): ShellFiles {
  const uri = parseUri(`bhyve+ssh://root@127.0.0.1:${server.port}/system?${server.params()}${more}`);
  return new ShellFiles(new Programs({ domain: "BHYVE", host: new SshHost(uri) }));
}

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "dv-store-" });
  try {
    await run(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** An ssh that notes its process number in a folder. */
async function notedSsh(folder: string): Promise<{ param: string; pids: () => number[] }> {
  const path = `${folder}/ssh`;
  await Deno.mkdir(`${folder}/pids`);
  await Deno.writeTextFile(path, `#!/bin/sh\n: >"${folder}/pids/$$"\nexec ssh "$@"\n`, { mode: 0o755 });
  return {
    param: `&command=${path}`,
    pids: () => [...Deno.readDirSync(`${folder}/pids`)].map((each) => Number(each.name)),
  };
}

/** An ssh that shares a connection, as the user's configuration may have it: else each program costs a login. */
class SharingSsh implements AsyncDisposable {
  readonly param: string;
  readonly #server: SshServer;

  private constructor(param: string, server: SshServer) {
    this.param = param;
    this.#server = server;
  }

  static async create(server: SshServer): Promise<SharingSsh> {
    const path = `${server.dir}/sharing-ssh`;
    const options = `-o ControlMaster=auto -o ControlPath="${server.dir}/%C" -o ControlPersist=600`;
    await Deno.writeTextFile(path, `#!/bin/sh\nexec ssh ${options} "$@"\n`, { mode: 0o755 });
    return new SharingSsh(`&command=${path}`, server);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { dir, port } = this.#server;
    await run("ssh", [
      "-o",
      `ControlPath=${dir}/%C`,
      "-p",
      `${port}`,
      "-l",
      "root",
      "-O",
      "exit",
      "127.0.0.1",
    ]);
  }
}

peerTest("A store on a host that ssh leads to", ["sshd", "posix-tools"], async (t) => {
  await using server = await SshServer.start();
  {
    await using sharing = await SharingSsh.create(server);
    for (const [title, check] of Object.entries(storeChecks)) {
      await t.step(title, () => inFolder((folder) => check(filesOf(server, sharing.param), folder)));
    }
  }

  await t.step(
    "is another's once the connection that holds its lock is lost",
    () =>
      inFolder(async (folder) => {
        const ssh = await notedSsh(folder);
        const store = await DefinitionStore.open(`${folder}/s`, DOMAINS, {
          files: filesOf(server, ssh.param),
        });
        await store.define({ name: "web" }, "1");
        // All other programs have ended.
        for (const pid of ssh.pids()) {
          try {
            Deno.kill(pid, "SIGKILL");
          } catch {
            // It has ended by itself.
          }
        }
        await using other = await DefinitionStore.open(`${folder}/s`, DOMAINS, {
          files: filesOf(server),
          wait: true,
        });
        assert.equal(other.byName("web")?.definition, "1");
        await assert.rejects(store.define({ name: "web" }, "2"), {
          code: "RESOURCE_BUSY",
          outcome: "not-sent",
          message: 'Cannot define the domain "web", wanted the store\'s lock: it is lost',
        });
        await store[Symbol.asyncDispose]();
      }),
  );

  await t.step(
    "holds the old or the new where the connection breaks in the middle of a change",
    () =>
      inFolder(async (folder) => {
        const states = await expectedAfter();
        const ssh = await notedSsh(folder);
        const files = filesOf(server, ssh.param);
        let number = 0;
        for (let round = 0; round < 5; round++) {
          await using store = await DefinitionStore.open(`${folder}/s`, DOMAINS, { files, wait: true });
          assert.deepEqual(store.damaged, []);
          const found = store.list();
          const at = [number, number + 1].find((done) => equal(states[done], found));
          assert(at !== undefined, `After ${number} changes: ${Deno.inspect(found)}`);
          number = at;
          const before = new Set(ssh.pids());
          const change = doChange(store, number).then(() => true, () => false);
          await until(() => ssh.pids().some((pid) => !before.has(pid)), "ssh of the change");
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
          for (const pid of ssh.pids().filter((pid) => !before.has(pid))) {
            try {
              Deno.kill(pid, "SIGKILL");
            } catch {
              // It has ended by itself.
            }
          }
          if (await change) number++;
        }
      }),
  );
});

function equal(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
