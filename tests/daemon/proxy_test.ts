import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { until } from "../hosts/until.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { ServedDaemon } from "./_served.ts";
import { virsh } from "./_virsh.ts";

peerTest("denovirtd in front of a libvirtd gives its clients that libvirtd, and ends with it", [
  "libvirtd",
  "virsh",
], async () => {
  await using libvirtd = await PrivateLibvirtd.start();
  // Without it the test driver would forget all when its last client goes.
  await using kept = await connect(libvirtd.uri("test"));
  await using served = await ServedDaemon.start({ uris: [libvirtd.uri("test")] });
  const uri = `test+unix:///default?socket=${served.socket}`;
  for (
    const command of [
      "list --all",
      "dumpxml test",
      "domstats",
      "vcpuinfo test",
      "pool-list --all",
      "net-list",
      "schedinfo test",
    ]
  ) {
    const [through, direct] = await Promise.all([
      virsh(uri, ...command.split(" ")),
      virsh(libvirtd.uri("test"), ...command.split(" ")),
    ]);
    assert.equal(through.text, direct.text);
  }
  await using connection = await connect(uri);
  const domain = await connection.domains.get("test");
  const events: string[] = [];
  using subscription = connection.events.on(
    "domain.lifecycle",
    ({ event, detail }) => events.push(`${event} ${detail}`),
  );
  await subscription.ready;
  await (await kept.domains.get("test")).suspend();
  await domain.resume();
  await until(() => events.length === 2, "libvirtd's events");
  assert.deepEqual(events, ["suspended paused", "resumed unpaused"]);
  // libvirt's own error, in all its fields.
  const [through, direct] = await Promise.all(
    [connection, kept].map((each) => each.domains.get("none").catch((error) => error)),
  );
  assert.deepEqual({ ...through.native }, { ...direct.native });
  const shot = await domain.screenshot();
  assert.equal(shot.mimeType, "image/png");
  assert(shot.data.length > 1000);

  libvirtd.kill("SIGKILL");
  assert.equal(await connection.closed, "eof");
});
