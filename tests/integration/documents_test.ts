import assert from "node:assert/strict";
import { connect, type VirtError } from "../../mod.ts";
import { documents, type DomainConfig } from "../../core/config/mod.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";

const guest = (type: string): DomainConfig => ({
  type,
  name: "typed",
  memory: { unit: "MiB", value: 16 },
  vcpu: { value: 1 },
  os: { type: { arch: "x86_64", value: "hvm" } },
  devices: {
    disk: [{
      type: "file",
      device: "disk",
      driver: { name: "qemu", type: "raw" },
      source: { file: "/a" },
      target: { dev: "vda", bus: "virtio" },
    }],
  },
});

for (const [host, type] of [["test", "test"], ["qemu", "qemu"]] as const) {
  peerTest(`Configs go to libvirtd's ${host} driver and come back from it`, [
    "libvirtd",
    host === "qemu" ? "qemu" : "libvirtd",
  ], async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri(host));
    const domain = await connection.domains.define(guest(type));
    const config = await domain.config({ inactive: true });
    assert.equal(config.name, "typed");
    assert.equal(config.uuid, domain.uuid);
    assert.deepEqual(config.memory, { unit: "KiB", value: 16 * 1024 });
    const [disk] = config.devices!.disk!;
    assert(disk?.type === "file");
    assert.equal(disk.source!.file, "/a");
    assert.deepEqual(documents.domain.check(await domain.xml()), []);

    const differences = await domain.update((typed) => {
      typed.title = "changed";
      typed.devices!.disk!.push({
        ...structuredClone(disk),
        source: { file: "/b" },
        target: { dev: "vdb", bus: "virtio" },
      });
      delete typed.devices!.disk!.at(-1)!.address;
    });
    assert.deepEqual(differences.map(({ path }) => path.join(".")), ["devices.disk.1", "title"]);
    assert.equal((await domain.config({ inactive: true })).devices!.disk!.length, 2);
    assert.deepEqual(await domain.update(() => {}), []);

    // libvirt's test driver attaches nothing.
    if (host === "qemu") {
      await domain.attachDevice({
        disk: { type: "file", source: { file: "/c" }, target: { dev: "vdc", bus: "virtio" } },
      }, { config: true });
      assert.equal((await domain.config({ inactive: true })).devices!.disk!.length, 3);
    }

    // A config that does not fit stops here; one that libvirt refuses, there.
    const before = await domain.xml();
    const wrong = connection.domains.define({ ...guest(type), memory: { value: -1 } });
    await assert.rejects(
      wrong,
      (error: VirtError) => error.code === "XML_ERROR" && error.outcome === "not-sent",
    );
    await assert.rejects(domain.update((typed) => void (typed.name = "other")), { code: "XML_ERROR" });
    await assert.rejects(
      domain.update(() => {
        throw new RangeError("mine");
      }),
      RangeError,
    );
    assert.equal(await domain.xml(), before);
    const capabilities = await connection.capabilities();
    assert(capabilities.guest!.every(({ arch }) => arch.name.length > 0));
    assert(capabilities.guest!.length > 0);
    await domain.undefine();
  });
}

peerTest(
  "Every kind of document of libvirtd's test driver is read without anything unknown",
  ["libvirtd"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri("test"));
    const network = await connection.networks.define({ name: "typed", bridge: { name: "typed0" } });
    assert.equal((await network.config()).name, "typed");
    const pool = await connection.storagePools.define({
      type: "dir",
      name: "typed",
      target: { path: "/typed" },
    });
    assert.equal((await pool.config()).type, "dir");
    await pool.start();
    const volume = await pool.volumes.create({ name: "v", capacity: { unit: "MiB", value: 1 }, target: {} });
    assert.deepEqual((await volume.config()).capacity, { unit: "bytes", value: 1024 ** 2 });
    const [hostInterface] = await connection.interfaces.list();
    assert.equal((await hostInterface!.config()).name, hostInterface!.name);
    const device = await connection.nodeDevices.get("computer");
    assert.equal((await device.config()).name, "computer");
    const domain = await connection.domains.get("test");
    const snapshot = await domain.snapshots.create({ name: "typed", description: "d" });
    assert.equal((await snapshot.config()).description, "d");
    for (
      const [kind, xml] of [
        ["network", await network.xml()],
        ["storagePool", await pool.xml()],
        ["storageVolume", await volume.xml()],
        ["hostInterface", await hostInterface!.xml()],
        ["nodeDevice", await device.xml()],
        ["domainSnapshot", await snapshot.xml()],
        ["domain", await domain.xml()],
        ["capabilities", await connection.capabilitiesXml()],
      ] as const
    ) assert.deepEqual(documents[kind].check(xml), [], kind);
  },
);

peerTest("Secrets, filters and parts of networks go to libvirtd as configs and come back", [
  "libvirtd",
  "qemu",
  "networks",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connect(daemon.uri("qemu"));
  const secret = await connection.secrets.define({
    ephemeral: false,
    private: true,
    usage: { type: "ceph", name: "client.typed secret" },
  });
  assert.deepEqual((await secret.config()).usage, { type: "ceph", name: "client.typed secret" });
  const filter = await connection.nwfilters.define({
    name: "typed",
    chain: "root",
    rule: [{ action: "drop", direction: "in", priority: 500, tcp: { dstportstart: 22 } }],
  });
  const [rule] = (await filter.config()).rule!;
  assert.deepEqual(rule!.tcp, { dstportstart: 22 });
  const network = await connection.networks.define({
    name: "typed",
    forward: { mode: "nat" },
    bridge: { name: "typed0", stp: true },
    ip: [{
      address: "192.0.2.1",
      netmask: "255.255.255.0",
      dhcp: { range: [{ start: "192.0.2.2", end: "192.0.2.9" }] },
    }],
  });
  await network.update("add-last", "ip-dhcp-host", { mac: "52:54:00:00:00:01", ip: "192.0.2.5" }, {
    config: true,
  });
  const config = await network.config();
  assert.deepEqual(config.ip![0]!.dhcp!.host, [{ mac: "52:54:00:00:00:01", ip: "192.0.2.5" }]);
  for (
    const [kind, xml] of [
      ["secret", await secret.xml()],
      ["nwfilter", await filter.xml()],
      ["network", await network.xml()],
      ["domainCapabilities", await connection.domainCapabilitiesXml()],
      ["storagePoolCapabilities", await connection.storagePools.capabilitiesXml()],
    ] as const
  ) assert.deepEqual(documents[kind].check(xml), [], kind);
  assert((await connection.domainCapabilities()).arch.length > 0);
  // What the grammar refuses, such as the CPU feature "sse4.2", is no reason to refuse what a host says of itself.
  assert((await connection.capabilities()).host.cpu!.arch!.length > 0);
  assert((await connection.storagePools.capabilities()).pool!.length > 0);
});
