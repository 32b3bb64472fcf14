import assert from "node:assert/strict";
import { connect } from "@denovirt/denovirt";
import { testHost } from "@denovirt/denovirt/testing";
import { domainXml, openSimulatedHost } from "../../_simulated_host.ts";

Deno.test("connectGetAllDomainStats() has the groups that are asked for, and all of them unasked", async () => {
  await using simulated = await openSimulatedHost("test:///default?world=groups&seed=1");
  const { table } = simulated;
  const dom = await table.domainCreateXML(
    domainXml("vm", {
      devices: "<disk><source file='/x'/><target dev='vda' bus='virtio'/></disk>" +
        "<disk device='cdrom'><target dev='hda' bus='ide'/></disk>" +
        "<interface type='user'><mac address='52:54:00:11:22:33'/></interface><memballoon model='virtio'/>",
    }),
    0,
  );
  const of = async (kinds: number, flags = 0) =>
    (await table.connectGetAllDomainStats([dom], kinds, flags))[0]!.params;
  assert.deepEqual(Object.keys(await of(0)), Object.keys(await of(0x7ff)));
  assert.deepEqual(await of(1), { "state.state": 1, "state.reason": 1 });
  assert.deepEqual(Object.keys(await of(2)), ["cpu.time", "cpu.user", "cpu.system"]);
  const balloon = await of(4);
  assert.equal(balloon["balloon.current"], 65536n);
  assert.equal(balloon["balloon.rss"], 32768n);
  const vcpu = await of(8);
  assert.equal(vcpu["vcpu.current"], 4);
  assert.equal(vcpu["vcpu.3.state"], 1);
  const net = await of(16);
  assert.equal(net["net.count"], 1);
  assert.equal(net["net.0.name"], "testnet0");
  const block = await of(32);
  assert.equal(block["block.count"], 2);
  assert.equal(block["block.0.path"], "/x");
  assert.equal(block["block.1.name"], "hda");
  assert.equal(block["block.1.path"], undefined);
  assert.equal(block["block.0.rd.bytes"], 0n);
  assert.deepEqual(await of(512), {
    "dirtyrate.calc_status": 0,
    "dirtyrate.calc_start_time": 0n,
    "dirtyrate.calc_period": 0,
  });
  await table.domainSnapshotCreateXML(dom, "<domainsnapshot><name>s</name></domainsnapshot>", 16);
  const chain = await of(32, 0x40000000);
  assert.equal(chain["block.count"], 3);
  assert.equal(chain["block.1.path"], "/x");
  assert.equal(chain["block.1.backingIndex"], 1);
  await table.domainDestroy(dom);
  assert.deepEqual(await table.connectGetAllDomainStats([dom], 32, 0), []);
});

Deno.test("Statistics grow with the host's clock, and stay while it stands still", async () => {
  await using host = testHost({ domains: 1, clock: "manual" });
  await using connection = await connect(host.uri);
  const domain = await connection.domains.get("vm1");
  const one = await domain.stats(["cpuTotal", "block", "interface"]);
  assert.deepEqual(await domain.stats(["cpuTotal", "block", "interface"]), one);
  await host.clock.advance("1 s");
  const other = await domain.stats(["cpuTotal"]);
  assert.notDeepEqual(other, one);
});
