import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { runExample, socketPermissions } from "./_example.ts";

const script = "quickstart.ts";

const EVENTS = [
  "event: test suspended, paused",
  "event: test resumed, unpaused",
  "refused, as it should be: NO_DOMAIN",
  "",
].join("\n");

Deno.test("quickstart.ts needs no permission on the embedded hypervisor", async () => {
  const { code, stdout, stderr } = await runExample({ script });
  assert.equal(stderr, "");
  assert.equal(
    stdout,
    `test:///default is TEST on localhost\ntest: running, 2048 MiB, 2 vCPUs\n${EVENTS}`,
  );
  assert.equal(code, 0);
});

Deno.test("quickstart.ts reads a node file with --allow-read of it, and names that flag without", async () => {
  const path = await Deno.makeTempFile({ suffix: ".xml" });
  try {
    await Deno.writeTextFile(
      path,
      `<node>
        <domain type="test"><name>web</name><memory>1048576</memory><os><type>hvm</type></os></domain>
      </node>`,
    );
    const args = [`test://${path}`, "web"];
    const permitted = await runExample({ script, args, permissions: [`--allow-read=${path}`] });
    assert.match(permitted.stdout, /^web: running, 1024 MiB, 1 vCPUs\nevent: web suspended, paused$/m);
    assert.equal(permitted.code, 0, permitted.stderr);
    const refused = await runExample({ script, args });
    assert.equal(refused.code, 1);
    assert(refused.stderr.includes(`--allow-read=${path}`), refused.stderr);
  } finally {
    await Deno.remove(path);
  }
});

peerTest(
  "quickstart.ts needs three flags on a Unix socket, and names each that is missing",
  ["libvirtd"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start();
    const args = [libvirtd.uri("test")];
    const flags = socketPermissions(libvirtd.socket);
    const { code, stdout, stderr } = await runExample({ script, args, permissions: flags });
    assert(stdout.endsWith(`test: running, 2048 MiB, 2 vCPUs\n${EVENTS}`), stdout);
    assert.equal(code, 0, stderr);
    for (const missing of flags) {
      const permissions = flags.filter((flag) => flag !== missing);
      const refused = await runExample({ script, args, permissions });
      assert.equal(refused.code, 1);
      assert(refused.stderr.includes(`add ${missing})`), refused.stderr);
    }
  },
);

peerTest(
  "quickstart.ts needs one flag on a TCP port, and names it where it is missing",
  ["libvirtd"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start({ tcp: true });
    const args = [libvirtd.uri("test", "tcp")];
    const flag = `--allow-net=127.0.0.1:${libvirtd.tcpPort}`;
    const permitted = await runExample({ script, args, permissions: [flag] });
    assert.equal(permitted.code, 0, permitted.stderr);
    const refused = await runExample({ script, args });
    assert.equal(refused.code, 1);
    assert(refused.stderr.includes(`add ${flag})`), refused.stderr);
  },
);
