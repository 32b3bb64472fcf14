import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { parseUri } from "../../core/contract/uri.ts";
import { esx } from "../../drivers/esx/mod.ts";
import { credentials, esxUri, openEsx } from "../drivers/esx/_open.ts";
import { peerTest } from "../hosts/peers.ts";
import { until } from "../hosts/until.ts";
import { Vcsim } from "../hosts/vcsim.ts";
import { ServedDaemon } from "./_served.ts";
import { virsh } from "./_virsh.ts";

peerTest("denovirtd in front of a native driver lets virsh and our client drive a simulated ESX host", [
  "vcsim",
  "virsh",
], async () => {
  await using host = await Vcsim.start({ mode: "esx", vms: 2 });
  const served = {
    name: "esx:///",
    open: () => esx.open(parseUri(esxUri(host)), { ...credentials(host), keepalive: false }),
  };
  await using daemon = await ServedDaemon.start({ uris: [served] });
  await using direct = await openEsx(host);
  const [first, second] = (await direct.domains.list()).toSorted((a, b) => a.name < b.name ? -1 : 1);
  const seen = async (...command: string[]) => (await virsh(daemon.uri, ...command)).text;
  assert.deepEqual((await seen("list", "--name")).trim().split("\n").sort(), [first!.name, second!.name]);
  assert.equal((await seen("domuuid", first!.name)).trim(), first!.uuid);
  await virsh(daemon.uri, "destroy", first!.name);
  assert.equal((await first!.state()).state, "shutoff");
  assert.match(await seen("pool-list"), /LocalDS_0/);

  await using connection = await connect(daemon.uri);
  const events: string[] = [];
  using subscription = connection.events.on(
    "domain.lifecycle",
    ({ domain, event }) => events.push(`${domain.name} ${event}`),
  );
  await subscription.ready;
  await virsh(daemon.uri, "start", first!.name);
  await until(() => events.length > 0, "the host's event");
  assert.deepEqual(events, [`${first!.name} started`]);
  await assert.rejects(connection.domains.get("none"), { code: "NO_DOMAIN", outcome: "refused" });
});
