import assert from "node:assert/strict";
import { stripVTControlCharacters } from "node:util";
import { type PeerName, peerTest } from "../hosts/peers.ts";
import { type LibvirtdDriver, PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { Example, runExample, socketPermissions } from "./_example.ts";

const script = "demo.ts";
const ESCAPE = "\x1b";

/** The words of all lifecycle events that the demo printed of one of its guests, in order. */
function life(stdout: string, role: string): string[] {
  const line = new RegExp(String.raw`^ +\+[\d.]+s  lifecycle +(\S+ \S+) +demo-${role}-[0-9a-f]{4}$`, "gm");
  return [...stdout.matchAll(line)].map(([, words]) => words ?? "");
}

Deno.test("demo.ts needs no permission on the embedded hypervisor, and is plain when piped", async () => {
  const { code, stdout, stderr } = await runExample({ script });
  assert.equal(stderr, "");
  assert(!stdout.includes(ESCAPE) && !stdout.includes("\r"));
  // deno-lint-ignore no-control-regex -- that there is nothing but ASCII
  assert.match(stdout, /^[\x00-\x7f]*$/);
  assert(stdout.split("\n").every((line) => line.length <= 80));
  assert.deepEqual(life(stdout, "web"), [
    "defined added",
    "started booted",
    "suspended paused",
    "resumed unpaused",
    "stopped shutdown",
    "undefined removed",
  ]);
  assert.deepEqual(life(stdout, "mail"), [
    "defined added",
    "started booted",
    "stopped saved",
    "started restored",
    "stopped shutdown",
    "undefined removed",
  ]);
  assert.match(stdout, /^ +running +booted +64 MiB +1 +.* demo-build-[0-9a-f]{4}$/m);
  assert.match(stdout, /^ +All guests of the demo are removed$/m);
  assert.equal(code, 0);
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  Deno.test(`demo.ts removes its guests on ${signal}`, async () => {
    await using example = new Example({ script, args: ["--pace", "60000"] });
    await example.printed("Define 3 guests");
    example.interrupt(signal);
    const { code, stdout, stderr } = await example.result();
    assert.match(stdout, /^ +All guests of the demo are removed$/m);
    assert.equal(stderr, "Interrupted\n");
    assert.equal(code, 130);
  });
}

Deno.test("demo.ts says what is wrong with a URI or a pace", async () => {
  const uri = await runExample({ script, args: ["nonesuch:///"] });
  assert.match(uri.stderr, /^NO_CONNECT: Cannot open "nonesuch:\/\/\/"/);
  assert.equal(uri.code, 1);
  const pace = await runExample({ script, args: ["--pace", "soon"] });
  assert.match(pace.stderr, /^Cannot take --pace/);
  assert.equal(pace.code, 2);
});

for (const [env, colours] of [[{ NO_COLOR: "" }, true], [{ NO_COLOR: "1" }, false]] as const) {
  peerTest(
    `demo.ts on a terminal has a progress bar, and ${colours ? "colours" : "no colours with NO_COLOR"}`,
    ["script"],
    async () => {
      const command = `${Deno.execPath()} run --quiet --no-prompt examples/demo.ts --pace 5`;
      const { code, stdout } = await new Deno.Command("script", {
        args: ["-qec", command, "/dev/null"],
        cwd: new URL("../../", import.meta.url),
        env,
        stdin: "null",
      }).output();
      const text = new TextDecoder().decode(stdout);
      assert.equal(text.includes(`${ESCAPE}[32mstarted booted`), colours);
      assert.match(stripVTControlCharacters(text), /Starting █{10}░{20} 1 of 3/);
      const lines = stripVTControlCharacters(text).split(/[\r\n]+/);
      assert(lines.every((line) => line.length <= 80), lines.find((line) => line.length > 80));
      assert.equal(code, 0);
    },
  );
}

const REAL: readonly [LibvirtdDriver, PeerName[]][] = [
  ["test", ["libvirtd", "virsh"]],
  ["qemu", ["libvirtd", "virsh", "qemu"]],
  ["lxc", ["libvirtd", "virsh", "lxc"]],
];

for (const [driver, peers] of REAL) {
  peerTest(`demo.ts plays on libvirtd's ${driver} driver, and leaves nothing behind`, peers, async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    const before = await libvirtd.virsh(driver, "list", "--all");
    const { code, stdout, stderr } = await runExample({
      script,
      args: [libvirtd.uri(driver)],
      permissions: socketPermissions(libvirtd.socket),
    });
    assert.equal(stderr, "");
    const web = life(stdout, "web");
    assert.deepEqual([web[0], web.at(-1)], ["defined added", "undefined removed"]);
    for (const words of ["started booted", "suspended paused", "resumed unpaused"]) {
      assert(web.includes(words), `${words} in ${web}`);
    }
    assert(stdout.split("\n").slice(1).every((line) => line.length <= 80), stdout);
    assert.deepEqual(await libvirtd.virsh(driver, "list", "--all"), before);
    assert.equal(code, 0);
  });
}

peerTest("demo.ts removes real guests where nobody reads on", ["libvirtd", "virsh", "qemu"], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  const permissions = socketPermissions(libvirtd.socket);
  await using example = new Example({ script, args: ["--pace", "300", libvirtd.uri("qemu")], permissions });
  await example.printed("started booted");
  await example.stopReading();
  const { code } = await example.result();
  assert.equal(code, 1);
  assert.equal((await libvirtd.virsh("qemu", "list", "--all")).stdout.trim(), "");
});

peerTest("demo.ts removes real guests on Ctrl+C", ["libvirtd", "virsh", "qemu"], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  await using example = new Example({
    script,
    args: ["--pace", "500", libvirtd.uri("qemu")],
    permissions: socketPermissions(libvirtd.socket),
  });
  await example.printed("started booted");
  example.interrupt();
  const { code, stdout } = await example.result();
  assert.match(stdout, /^ +All guests of the demo are removed$/m);
  assert.equal(code, 130);
  assert.equal((await libvirtd.virsh("qemu", "list", "--all")).stdout.trim(), "");
});
