import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { Example, runExample, socketPermissions } from "./_example.ts";

const script = "watch-events.ts";
const STAMP = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0000`;

Deno.test("watch-events.ts ends by --timeout, and tells the connection's end", async () => {
  const { code, stdout, stderr } = await runExample({ script, args: ["--timeout", "0.1"] });
  assert.equal(stderr, "Listening to test:///default; Ctrl+C ends\n");
  assert.match(stdout, new RegExp(`^${STAMP}: connection\\.closed: reason=client\\n$`));
  assert.equal(code, 0);
});

Deno.test("watch-events.ts ends cleanly by Ctrl+C", async () => {
  await using example = new Example({ script, args: ["--json"] });
  await example.printed("Listening to test:///default");
  example.interrupt();
  const { code, stdout } = await example.result();
  const { time, ...event } = JSON.parse(stdout);
  assert.deepEqual(event, { uri: "test:///default", type: "connection.closed", reason: "client" });
  assert.equal(new Date(time).toISOString(), time);
  assert.equal(code, 0);
});

Deno.test("watch-events.ts goes on with the others where one connection cannot be opened", async () => {
  const args = ["--timeout", "0.1", "nonesuch:///", "test:///default"];
  const { code, stdout, stderr } = await runExample({ script, args });
  assert.match(stderr, /^nonesuch:\/\/\/: Cannot open/m);
  assert.match(stdout, /^test:\/\/\/default .*connection\.closed/m);
  assert.equal(code, 1);
});

Deno.test("watch-events.ts refuses a type that is none", async () => {
  const { code, stderr } = await runExample({ script, args: ["--type", "domain.lifecycles"] });
  assert.match(stderr, /Cannot watch "domain\.lifecycles"/);
  assert.equal(code, 1);
});

Deno.test("watch-events.ts --list has control-error, the connection's own types and gaps", async () => {
  const { stdout } = await runExample({ script, args: ["--list"] });
  const types = stdout.split("\n");
  for (const type of ["domain.control-error", "connection.lost", "connection.closed", "events.gap"]) {
    assert(types.includes(type), type);
  }
});

peerTest(
  "watch-events.ts prints what virsh does, until libvirtd is killed",
  ["libvirtd", "virsh"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    const permissions = socketPermissions(libvirtd.socket);
    const args = ["--json", libvirtd.uri("test")];
    await using example = new Example({ script, args, permissions });
    await example.printed("Listening to test+unix:///default");
    await libvirtd.virsh("test", "suspend", "test");
    await libvirtd.virsh("test", "desc", "test", "--title", "tested");
    await libvirtd.virsh("test", "resume", "test");
    await example.printed("unpaused");
    libvirtd.kill("SIGKILL");
    const { code, stdout, stderr } = await example.result();
    const events = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
    const domain = { name: "test", uuid: "6695eb01-f6a4-8304-79aa-97f2502e193f" };
    assert.deepEqual(
      events.slice(0, 3).map(({ time: _time, uri: _uri, ...event }) => event),
      [
        { type: "domain.lifecycle", domain, event: "suspended", detail: "paused" },
        { type: "domain.metadata-change", domain, metadataType: "title" },
        { type: "domain.lifecycle", domain, event: "resumed", detail: "unpaused" },
      ],
    );
    assert.deepEqual(events.slice(3).map(({ type }) => type), ["connection.lost", "connection.closed"]);
    assert.match(stderr, /lost/);
    assert.equal(code, 1);
  },
);
