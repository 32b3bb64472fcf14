import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { Denovirtd } from "@denovirt/denovirt/daemon";
import { peerTest } from "../hosts/peers.ts";

/** The port of an address such as `tcp:127.0.0.1:40001`. */
function portOf(address: string): string {
  return /\d+$/.exec(address)![0];
}

Deno.test("Denovirtd.start() serves the embedded hypervisor to our own client by both kinds of socket", async () => {
  const dir = await Deno.makeTempDir({ prefix: "dv-" });
  try {
    await using daemon = await Denovirtd.start({
      listen: [`unix:${dir}/sock`, "tcp:127.0.0.1:0"],
      uris: ["test:///default"],
    });
    assert.equal(daemon.addresses[0], `unix:${dir}/sock`);
    const uris = [
      `test+unix:///default?socket=${dir}/sock`,
      `test+tcp://127.0.0.1:${portOf(daemon.addresses[1]!)}/default`,
    ];
    for (const uri of uris) {
      await using connection = await connect(uri);
      const domain = await connection.domains.get("test");
      assert.equal((await domain.state()).state, "running");
      assert.equal((await connection.nodeInfo()).model, "i686");
      await assert.rejects(connection.domains.get("none"), { code: "NO_DOMAIN", outcome: "refused" });
    }
    await using one = await connect(uris[0]!);
    await using other = await connect(uris[1]!);
    await (await one.domains.get("test")).suspend();
    assert.equal((await (await other.domains.get("test")).state()).state, "paused");
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
});

peerTest("Denovirtd is listed by an unmodified virsh", ["virsh"], async () => {
  await using daemon = await Denovirtd.start({ listen: ["tcp:127.0.0.1:0"], uris: ["test:///default"] });
  const uri = `test+tcp://127.0.0.1:${portOf(daemon.addresses[0]!)}/default`;
  const { stdout, stderr } = await new Deno.Command("virsh", { args: ["-c", uri, "list", "--all"] }).output();
  assert.equal(new TextDecoder().decode(stderr), "");
  assert.match(new TextDecoder().decode(stdout), /^ 1 +test +running$/m);
});
