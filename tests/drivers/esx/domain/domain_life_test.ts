import assert from "node:assert/strict";
import { VirtError } from "../../../../mod.ts";
import { peerTest } from "../../../hosts/peers.ts";
import { Vcsim } from "../../../hosts/vcsim.ts";
import { CLUSTER_HOST, openEsx, smallXml } from "../_open.ts";

for (const mode of ["esx", "vpx"] as const) {
  const path = mode === "esx" ? "/" : CLUSTER_HOST;

  peerTest(`A domain's life on a simulated ${mode} host`, ["vcsim"], async () => {
    await using host = await Vcsim.start({ mode, vms: 2 });
    {
      await using connection = await openEsx(host, path);
      const before = await connection.domains.list();
      const xml = smallXml("web/1%", { elements: '<description>a "web" server</description>' });
      const domain = await connection.domains.define(xml);
      assert.equal(domain.name, "web/1%");
      assert.equal((await connection.domains.list()).length, before.length + 1);
      assert.deepEqual(await domain.state(), { state: "shutoff", reason: "unknown" });
      assert.equal(await domain.id(), undefined);
      const config = await domain.config();
      assert.equal(config.description, 'a "web" server');
      assert.equal(config.vcpu?.value, 2);
      assert.equal(config.memory?.value, 65536);
      assert.equal(config.os?.type.arch, "x86_64");

      await domain.start();
      assert.equal((await domain.state()).state, "running");
      assert.equal((await connection.domains.getById((await domain.id())!)).uuid, domain.uuid);
      await assert.rejects(domain.start(), { code: "OPERATION_INVALID", domain: "ESX" });
      await domain.suspend();
      assert.equal((await domain.state()).state, "paused");
      await domain.resume();
      await domain.reset();
      assert.equal((await domain.state()).state, "running");
      await assert.rejects(domain.undefine(), { code: "OPERATION_INVALID" });
      await domain.destroy();
      assert.equal((await domain.state()).state, "shutoff");

      await domain.rename("other");
      assert.equal((await connection.domains.get("other")).uuid, domain.uuid);
      await (await connection.domains.get("other")).undefine();
      assert.equal(await connection.domains.find(domain.uuid), undefined);
      await assert.rejects(
        domain.info(),
        (error) => error instanceof VirtError && error.code === "NO_DOMAIN",
      );
      assert.deepEqual((await host.objects()).objects, ["PropertyCollector"]);
    }
    assert.deepEqual(await host.sessions(), []);
  });
}
