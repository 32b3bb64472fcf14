import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { join } from "../../examples/console.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { Example, runExample, socketPermissions } from "./_example.ts";

const script = "console.ts";
const encoder = new TextEncoder();
const root = new URL("../../", import.meta.url);

/** A terminal at which somebody types as soon as something is shown. */
function terminal(answer: (shown: string) => string | undefined) {
  const keys = new TransformStream<Uint8Array, Uint8Array>();
  const writer = keys.writable.getWriter();
  const decoder = new TextDecoder();
  let shown = "";
  const output = new WritableStream<Uint8Array>({
    write: (bytes) => {
      shown += decoder.decode(bytes, { stream: true });
      const text = answer(shown);
      if (text !== undefined) void writer.write(encoder.encode(text)).catch(() => {});
    },
  });
  return { input: keys.readable, output, shown: () => shown };
}

Deno.test("console.ts shows and types until Ctrl+], and types nothing behind it", async () => {
  await using host = testHost({ domains: [{ name: "web" }] });
  const typed: string[] = [];
  host.guest("web").console.onInput((text) => {
    typed.push(String(text));
    return "login: ";
  });
  await using connection = await connect(host.uri);
  const stream = await (await connection.domains.get("web")).openConsole();
  const tty = terminal((shown) => shown.includes("login: ") ? "\x1dnobody reads this" : "root\r");
  assert.equal(await join(stream, tty, new AbortController().signal), "left");
  assert.match(tty.shown(), /login: $/);
  assert.deepEqual(typed, ["root\r"]);
  assert.equal(host.guest("web").console.viewers, 0);
});

Deno.test("console.ts leaves at a signal, and ends with its guest", async () => {
  await using host = testHost({ domains: [{ name: "web" }] });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("web");
  const stop = new AbortController();
  const left = join(await domain.openConsole(), terminal(() => void stop.abort()), stop.signal);
  assert.equal(await left, "left");
  const ended = join(
    await domain.openConsole(),
    terminal(() => void domain.destroy()),
    new AbortController().signal,
  );
  assert.equal(await ended, "the guest has ended");
});

Deno.test("console.ts needs no permission on the embedded hypervisor, and names what fails", async () => {
  await using example = new Example({ script });
  await example.printed("booted by the test hypervisor");
  example.interrupt();
  const { code, stderr } = await example.result();
  assert.equal(stderr, "The console of test; Ctrl+] ends\n\r\ntest: left\n");
  assert.equal(code, 0);
  const none = await runExample({ script, args: ["test:///default", "web"] });
  assert.match(none.stderr, /^Cannot find domain "web"/);
  assert.equal(none.code, 1);
});

peerTest("console.ts gives a terminal to the guest, and takes it back as it was", ["script"], async () => {
  const command = `stty -g; ${Deno.execPath()} run --quiet --no-prompt examples/console.ts; stty -g`;
  const child = new Deno.Command("script", {
    args: ["-qec", command, "/dev/null"],
    cwd: root,
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  let shown = "";
  const stages: [string, string][] = [["booted by", "abc\r\x03"], ["abc\r\x03", "\x1d"]];
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    shown += chunk;
    if (stages[0] !== undefined && shown.includes(stages[0][0])) {
      await writer.write(encoder.encode(stages.shift()![1]));
    }
  }
  await writer.close();
  await child.status;
  const settings = shown.match(/^[0-9a-f]+(:[0-9a-f]+)+/gm);
  assert.equal(settings?.length, 2, shown);
  assert.equal(settings[0], settings[1]);
  assert.match(shown, /test: left/);
});

peerTest("console.ts is a real guest's console", ["libvirtd", "qemu", "tiny-guest"], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  await libvirtd.startGuest("qemu", tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-prompt", ...socketPermissions(libvirtd.socket), "examples/console.ts"]
      .concat([
        libvirtd.uri("qemu"),
        "tiny",
      ]),
    cwd: root,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  let shown = "";
  const stages: [string, string][] = [["denovirt-guest: up", "hello\n"], ["echo: hello", "\x1d"]];
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    shown += chunk;
    if (shown.includes(stages[0]?.[0] ?? "\0")) await writer.write(encoder.encode(stages.shift()![1]));
  }
  await writer.close().catch(() => {});
  const stderr = await new Response(child.stderr).text();
  assert.equal((await child.status).code, 0, stderr);
  assert.match(stderr, /tiny: left\n$/);
  assert.deepEqual(stages, [], shown);
});
