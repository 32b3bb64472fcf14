import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { Example, runExample, socketPermissions } from "./_example.ts";

const script = "restart-crashed.ts";

Deno.test("restart-crashed_test.ts, which shows how programs are tested, passes without a permission", async () => {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "--no-prompt", "--quiet", "--no-check", "examples/restart-crashed_test.ts"],
    cwd: new URL("../../", import.meta.url),
    env: { NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const text = new TextDecoder();
  assert.equal(code, 0, text.decode(stdout) + text.decode(stderr));
  assert.match(text.decode(stdout), /^ok \| [1-9]\d* passed \| 0 failed/m);
});

Deno.test("restart-crashed.ts needs no permission on the embedded hypervisor, and ends on Ctrl+C", async () => {
  await using example = new Example({ script });
  await example.printed("Watching test:///default");
  example.interrupt();
  const { code, stderr } = await example.result();
  assert.equal(stderr, "");
  assert.equal(code, 0);
  const refused = await runExample({ script, args: ["nonesuch:///"] });
  assert.match(refused.stderr, /Cannot open "nonesuch:\/\/\/"/);
  assert.equal(refused.code, 1);
});

peerTest(
  "restart-crashed.ts starts a real guest again that crashes, also while libvirtd is away",
  ["libvirtd", "qemu", "tiny-guest"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    const files = await tinyGuest();
    for (const name of ["tiny", "other"]) await libvirtd.startGuest("qemu", tinyGuestXml({ name, ...files }));
    const kill = async (name: string) => {
      for (const { pid } of await libvirtd.processes()) {
        const command = await Deno.readTextFile(`/proc/${pid}/cmdline`).catch(() => "");
        if (command.includes(`guest=${name},`)) Deno.kill(pid, "SIGKILL");
      }
    };
    await using example = new Example({
      script,
      args: [libvirtd.uri("qemu")],
      permissions: socketPermissions(libvirtd.socket),
    });
    await example.printed("Watching");
    await kill("tiny");
    await example.printed("tiny runs again");
    await libvirtd.virsh("qemu", "destroy", "other");
    libvirtd.kill("SIGKILL");
    await kill("tiny");
    await libvirtd.restart();
    await example.printed("starts in 2 s");
    await using connection = await connect(libvirtd.uri("qemu"));
    await (await connection.domains.get("tiny")).waitFor("running");
    assert.equal((await (await connection.domains.get("other")).state()).state, "shutoff");
  },
);
