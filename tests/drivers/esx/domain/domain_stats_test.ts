import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { CLUSTER_HOST, openEsx } from "../_open.ts";

peerTest(
  "Statistics come for all machines at once, counters of the host's among them",
  ["vcsim"],
  async () => {
    await using host = await Vcsim.start({ vms: 3 });
    await using connection = await openEsx(host, "/DC0");
    const all = await connection.stats();
    assert.equal(all.length, (await connection.domains.list()).length);
    for (const stats of all) {
      assert.equal(stats.state?.state, "running");
      assert.equal(stats.balloon?.maximum, 32 * 2 ** 20);
      assert.equal(stats.vcpu?.current, 1);
      assert.equal(stats.interface?.length, 1);
      assert.match(stats.block?.[0]?.path as string, /^\[LocalDS_0\] .*\.vmdk$/);
    }
    const { perf } = await all[0]!.domain.stats(["perf"]);
    assert.equal(typeof perf?.other?.["cpu.usage.average"], "bigint");
    const figures = await all[0]!.domain.memoryStats();
    assert.equal(figures.available, 32 * 2 ** 20);
  },
);

peerTest("The figures of a simulated host are those of its hardware", ["vcsim"], async () => {
  await using host = await Vcsim.start();
  await using connection = await openEsx(host, CLUSTER_HOST);
  assert.equal(await connection.type(), "ESX");
  assert.match(await connection.sysinfoXml(), /<entry name="manufacturer">VMware, Inc\.<\/entry>/);
  const { utilization } = await connection.cpuStats();
  assert(utilization !== undefined && utilization <= 100);
  const { total, free } = await connection.memoryStats();
  assert(total! > free! && free! > 0);
  assert((await connection.freeMemory()) > 0);
  const offers = await connection.domainCapabilities({ virtType: "vmware" });
  assert.equal(offers.domain, "vmware");
  await assert.rejects(connection.domainCapabilities({ virtType: "kvm" }), { code: "INVALID_ARG" });
});
