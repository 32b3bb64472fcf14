import assert from "node:assert/strict";
import { connect, type Domain } from "@denovirt/denovirt";
import { network, pool } from "@denovirt/denovirt/config";
import { testHost } from "@denovirt/denovirt/testing";
import { attach, detach } from "../../examples/hotplug.ts";
import { ConsoleReader } from "../integration/_console_reader.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { runExample, socketPermissions } from "./_example.ts";

const xml = '<domain type="test"><name>web</name><memory>65536</memory><os><type>hvm</type></os></domain>';

async function devices(domain: Domain, inactive: boolean): Promise<[number, number]> {
  const { devices } = await domain.config({ inactive });
  return [devices?.disk?.length ?? 0, devices?.interface?.length ?? 0];
}

Deno.test("hotplug.ts puts both in and takes both out, also when it runs again, of guests that run and that are off", async () => {
  await using host = testHost({ domains: [] });
  await using connection = await connect(host.uri);
  const { volumes } = await connection.storagePools.create(pool({ name: "images", path: "/images" }));
  const domain = await connection.domains.define(xml);
  for (const running of [false, true]) {
    if (running) await domain.start();
    for (let run = 0; run < 2; run++) await attach(domain, "images", "default");
    assert.deepEqual([await devices(domain, true), await devices(domain, false)], [[1, 1], [1, 1]]);
    assert.deepEqual((await volumes.list()).map(({ name }) => name), ["web-extra.qcow2"]);
    for (let run = 0; run < 2; run++) await detach(domain, "images");
    assert.deepEqual([await devices(domain, true), await devices(domain, false)], [[0, 0], [0, 0]]);
    assert.deepEqual(await volumes.list(), []);
  }
});

peerTest(
  "hotplug.ts gives a real guest a disk and a card that it sees, and gets them back",
  ["libvirtd", "qemu", "tiny-guest", "networks"],
  async () => {
    await using libvirtd = await PrivateLibvirtd.start({ ownNetwork: true });
    const uri = libvirtd.uri("qemu");
    await using connection = await connect(uri);
    await connection.storagePools.ensure(pool({ name: "images", path: `${libvirtd.dir}/images` }), {
      start: true,
      build: true,
    });
    await connection.networks.ensure(
      network({ name: "lab", mode: "isolated", addresses: ["192.168.77.1/24"] }),
      { start: true },
    );
    await libvirtd.startGuest("qemu", tinyGuestXml({ name: "tiny", ...await tinyGuest() }));
    const domain = await connection.domains.get("tiny");
    {
      await using screen = new ConsoleReader(await domain.openConsole());
      await screen.waitFor("denovirt-guest: up");
    }
    const run = async (...args: string[]) => {
      const permissions = socketPermissions(libvirtd.socket);
      const { code, stderr } = await runExample({ script: "hotplug.ts", args, permissions });
      assert.equal(code, 0, stderr);
    };
    await run("attach", uri, "tiny", "images", "lab");
    assert.deepEqual([await devices(domain, true), await devices(domain, false)], [[1, 1], [1, 1]]);
    await run("detach", uri, "tiny", "images");
    assert.deepEqual([await devices(domain, true), await devices(domain, false)], [[0, 0], [0, 0]]);
    assert.equal(await (await connection.storagePools.get("images")).volumes.count(), 0);
  },
);
