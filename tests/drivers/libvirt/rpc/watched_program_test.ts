import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { connectAdmin } from "../../../../drivers/libvirt/admin/mod.ts";
import { connect } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../../hosts/private_libvirtd.ts";
import { until } from "../../../hosts/until.ts";

const PROGRAM = fileURLToPath(new URL("_asked_twice.ts", import.meta.url));

/** A program with a connection of its own, which can be stopped and told to go on. */
class Program implements AsyncDisposable {
  readonly #child: Deno.ChildProcess;
  readonly #lines: ReadableStreamDefaultReader<string>;

  constructor(uri: string) {
    this.#child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--no-check", "-A", PROGRAM, uri],
      stdin: "piped",
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    this.#lines = this.#child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  async line(): Promise<string | undefined> {
    return (await this.#lines.read()).value?.trim();
  }

  stop(): void {
    this.#child.kill("SIGSTOP");
  }

  async goOn(): Promise<void> {
    this.#child.kill("SIGCONT");
    const writer = this.#child.stdin.getWriter();
    await writer.write(new TextEncoder().encode("\n"));
    await writer.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#child.kill("SIGKILL");
    } catch {
      // It has ended.
    }
    await this.#child.status;
    await this.#lines.cancel();
  }
}

peerTest(
  "A program that is stopped for long is dropped by libvirtd over TCP alone",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ tcp: true, keepaliveInterval: 1, keepaliveCount: 2 });
    await using admin = await connectAdmin(`libvirtd:///system?socket=${daemon.dir}/libvirt-admin-sock`);
    const server = await admin.servers.get("libvirtd");
    // Nothing but the answers to its pings keeps this one, though the daemon was not asked to watch.
    await using pinging = await connect(daemon.uri("test"), { keepalive: { intervalMs: 500, count: 3 } });
    await using near = new Program(daemon.uri("test"));
    await using far = new Program(daemon.uri("test", "tcp"));
    assert.deepEqual(await Promise.all([near.line(), far.line()]), ["1", "1"]);
    near.stop();
    far.stop();
    const transports = async () => (await server.clients.list()).map(({ transport }) => transport).sort();
    assert.deepEqual(await transports(), ["tcp", "unix", "unix"]);
    await until(async () => (await transports()).join() === "unix,unix", "the end of the stopped client");
    await Promise.all([near.goOn(), far.goOn()]);
    assert.equal(await near.line(), "1");
    assert.equal(await far.line(), "RPC");
    assert.equal((await pinging.domains.list()).length, 1);
  },
);
