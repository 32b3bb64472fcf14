import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";
import { ServedDaemon } from "./_served.ts";
import { connect } from "@denovirt/denovirt";

/** A virsh that takes commands, and what it has printed. */
class VirshShell implements AsyncDisposable {
  text = "";
  readonly #process: Deno.ChildProcess;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  readonly #reading: Promise<void>;

  constructor(uri: string) {
    this.#process = new Deno.Command("stdbuf", {
      args: ["-oL", "sh", "-c", 'exec virsh -k 1 -K 5 -c "$1" 2>&1', "sh", uri],
      env: { LC_ALL: "C" },
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#writer = this.#process.stdin.getWriter();
    this.#reading = this.#read();
  }

  async #read(): Promise<void> {
    for await (const text of this.#process.stdout.pipeThrough(new TextDecoderStream())) this.text += text;
  }

  async say(line: string): Promise<void> {
    await this.#writer.write(new TextEncoder().encode(`${line}\n`));
  }

  async printed(words: string): Promise<void> {
    await until(() => this.text.includes(words), words);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#writer.close().catch(() => {});
    await Promise.all([this.#process.status, this.#reading]);
  }
}

const ENDED = "due to end of file";

function assertOrderly(text: string): void {
  assert.match(text, new RegExp(ENDED));
  assert.doesNotMatch(text, /I\/O error|Input\/output error/);
}

peerTest("A denovirtd that stops is an end of file to a virsh that is idle", ["virsh"], async () => {
  await using served = await ServedDaemon.start();
  await using virsh = new VirshShell(served.uri);
  await virsh.say("hostname");
  await virsh.say("echo ready");
  await virsh.printed("ready");
  await served.daemon.stop();
  await virsh.printed("Disconnected");
  assertOrderly(virsh.text);
});

peerTest("A denovirtd that stops is an end of file to a virsh whose call is under way, which is answered", [
  "virsh",
], async () => {
  const served = await ServedDaemon.start({ uris: ["test:///default?latency=1000"] });
  await using virsh = new VirshShell(served.uri);
  await virsh.say("echo ready");
  await virsh.printed("ready");
  await virsh.say("nodeinfo");
  await until(() => /^denovirtd_calls_running 1$/m.test(served.daemon.metrics()), "the call");
  await served.daemon.stop();
  await virsh.printed("CPU model:");
  await virsh.printed("Disconnected");
  assertOrderly(virsh.text);
  await served[Symbol.asyncDispose]();
});

peerTest("A denovirtd that stops is an end of file to a virsh that gets events", ["virsh"], async () => {
  await using served = await ServedDaemon.start();
  await using connection = await connect(served.uri);
  const domain = await connection.domains.get("test");
  await using virsh = new VirshShell(served.uri);
  await virsh.say("event --all --loop");
  await until(async () => {
    await domain.suspend();
    await domain.resume();
    return virsh.text.includes("Resumed");
  }, "the first events");
  for (let round = 0; round < 20; round++) {
    await domain.suspend();
    await domain.resume();
  }
  await served.daemon.stop();
  await virsh.printed("Disconnected");
  assertOrderly(virsh.text);
});
