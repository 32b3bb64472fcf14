import assert from "node:assert/strict";
import type { Connection, Domain } from "@denovirt/denovirt";
import { lxcGuest, lxcGuestXml } from "../hosts/lxc_guest.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";
import { tinyGuest, tinyGuestXml } from "../hosts/tiny_guest.ts";
import { ConsoleReader } from "./_console_reader.ts";

const MIB = 1024 ** 2;

/** A guest with a disk, a network card and a channel, that has come up. */
async function running(
  daemon: PrivateLibvirtd,
  connection: Connection,
  change: (xml: string) => string = (xml) => xml,
): Promise<Domain> {
  const disk = `${daemon.dir}/disk.img`;
  await Deno.writeFile(disk, new Uint8Array(MIB).fill(7));
  const xml = tinyGuestXml({
    name: "busy",
    ...await tinyGuest(),
    devices: `<disk type="file" device="disk"><driver name="qemu" type="raw"/><source file="${disk}"/>` +
      `<target dev="vda" bus="virtio"/></disk><interface type="user"><mac address="52:54:00:00:00:07"/>` +
      `<target dev="net0"/><model type="virtio"/><alias name="ua-card"/></interface>` +
      `<channel type="unix"><target type="virtio" name="org.denovirt.test"/></channel>`,
  });
  const domain = await connection.domains.define(change(xml));
  await domain.start();
  await using screen = new ConsoleReader(await domain.openConsole());
  await screen.waitFor("denovirt-guest: up");
  return domain;
}

peerTest("Domain reads a real qemu guest's figures", ["libvirtd", "qemu", "tiny-guest"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const domain = await running(daemon, connection);

  assert.equal(await domain.osType(), "hvm");
  assert.equal(await domain.isActive(), true);
  assert.equal(await domain.isPersistent(), true);
  assert.equal(await domain.isUpdated(), false);
  assert.equal((await domain.controlInfo()).state, "ok");
  assert.equal(await domain.maxMemory(), 128 * MIB);
  assert.equal((await connection.domains.getById((await domain.id())!)).name, "busy");

  const memory = await domain.memoryStats();
  assert(Number(memory.rss) > MIB, "wanted the emulator's memory");
  await domain.setMemoryStatsPeriod(2, { live: true });
  assert.match(await domain.xml(), /<stats period='2'\/>/);
  assert.equal((await domain.memoryPeek(0n, 16, { physical: true })).length, 16);

  assert.equal((await domain.blockInfo("vda")).capacity, MIB);
  assert.equal(typeof (await domain.blockStats("vda")).rd_operations, "bigint");
  assert.deepEqual([...await domain.blockPeek("vda", 0n, 4)], [7, 7, 7, 7]);
  await domain.blockResize("vda", 2 * MIB);
  assert.equal((await domain.blockInfo("vda")).capacity, 2 * MIB);
  assert.deepEqual(await domain.diskErrors(), []);

  assert.equal(typeof (await domain.cpuStats()).cpu_time, "bigint");
  const stats = await connection.stats({ domains: [domain] });
  assert.equal(stats.length, 1);
  assert.equal(stats[0]!.domain.uuid, domain.uuid);
  await domain.startDirtyRateCalc(1);
  assert.deepEqual(await domain.messages({ tainting: true }), [
    "tainted: running with undesirable elevated privileges",
  ]);
  await domain.injectNmi();
  await domain.reset();
  await domain.destroy();
});

peerTest("Domain tunes a real qemu guest", ["libvirtd", "qemu", "tiny-guest"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const domain = await running(
    daemon,
    connection,
    (xml) =>
      xml.replace("<vcpu>1</vcpu>", '<vcpu current="1">2</vcpu><iothreads>1</iothreads>')
        .replace("</memory>", '</memory><currentMemory unit="MiB">120</currentMemory>'),
  );

  assert.equal((await domain.schedulerType()).type, "posix");
  await domain.setSchedulerParameters({ cpu_shares: 512n });
  assert.equal((await domain.schedulerParameters()).cpu_shares, 512n);
  await domain.setMemoryParameters({ hard_limit: "1 GiB" });
  assert.equal((await domain.memoryParameters()).hard_limit, 1024 ** 3);
  await domain.setBlkioParameters({ weight: 300 }, { config: true });
  assert.equal((await domain.blkioParameters({ config: true })).weight, 300);
  await domain.setNumaParameters({ numa_mode: 0, numa_nodeset: "0" }, { config: true });
  assert.equal((await domain.numaParameters({ config: true })).numa_nodeset, "0");
  assert.equal((await domain.perfEvents()).cmt, false);
  await domain.setPerfEvents({ cpu_clock: true }, { config: true });
  assert.equal((await domain.perfEvents({ config: true })).cpu_clock, true);
  await domain.setBlockIoTune("vda", { total_bytes_sec: 1_000_000n });
  assert.equal((await domain.blockIoTune("vda")).total_bytes_sec, 1_000_000n);
  await domain.setBlockThreshold("vda", 4096);
  await domain.setLifecycleAction("crash", "preserve");
  assert.match(await domain.xml(), /<on_crash>preserve<\/on_crash>/);

  assert.equal(await domain.maxVcpus(), 2);
  await domain.setVcpus(2);
  assert.equal(await domain.vcpus(), 2);
  assert.equal((await domain.vcpuInfo()).length, 2);
  await domain.pinVcpu(0, [0]);
  assert.deepEqual((await domain.vcpuPinInfo())[0], [0]);
  await domain.pinEmulator([1]);
  assert.deepEqual(await domain.emulatorPin(), [1]);

  const threads = await domain.ioThreads();
  assert.deepEqual(threads.map(({ id }) => id), [1]);
  await domain.addIoThread(2);
  await domain.pinIoThread(2, [0]);
  await domain.setIoThreadParameters(2, { poll_max_ns: 1000n }, { live: true });
  const added = (await domain.ioThreads()).find(({ id }) => id === 2);
  assert.deepEqual(added, { id: 2, affinity: [0] });
  await domain.removeIoThread(2);
  assert.equal((await domain.ioThreads()).length, 1);

  await domain.setMemory(112 * MIB);
  await domain.destroy();
  await domain.setMaxMemory(256 * MIB);
  assert.equal(await domain.maxMemory(), 256 * MIB);
  await domain.setVcpu([1], false, { config: true });
});

peerTest("Domain changes a real qemu guest's devices, papers and saved states", [
  "libvirtd",
  "qemu",
  "tiny-guest",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const domain = await running(daemon, connection);

  {
    await using channel = await domain.openChannel({ name: "org.denovirt.test" });
    await channel.abort();
  }
  await domain.updateDevice(
    `<interface type="user"><mac address="52:54:00:00:00:07"/><target dev="net0"/><model type="virtio"/>` +
      `<link state="down"/><alias name="ua-card"/></interface>`,
    { live: true },
  );
  assert.match(await domain.xml(), /<link state='down'\/>/);
  const gone = connection.events.once("domain.device-removed", { signal: AbortSignal.timeout(30_000) });
  await domain.detachDeviceByAlias("ua-card", { live: true });
  assert.equal((await gone).devAlias, "ua-card");

  await domain.setMetadata("urn:denovirt:test", "<note>hello</note>", { key: "dv" });
  assert.match((await domain.metadata("urn:denovirt:test"))!, /<note[^>]*>hello<\/note>/);
  assert(Array.isArray(await domain.securityLabels()));

  await domain.coreDump(`${daemon.dir}/core`, { memoryOnly: true });
  assert((await Deno.stat(`${daemon.dir}/core`)).size > MIB);
  await domain.coreDump(`${daemon.dir}/core2`, { memoryOnly: true, format: "raw" });

  await domain.managedSave();
  assert.match(await domain.managedSaveXml(), /<name>busy<\/name>/);
  await domain.defineManagedSave(await domain.managedSaveXml({ secure: true }), { paused: true });
  await domain.removeManagedSave();
  assert.equal(await domain.hasManagedSave(), false);

  await domain.start();
  await domain.save(`${daemon.dir}/saved`);
  assert.match(await connection.domains.saveImageXml(`${daemon.dir}/saved`), /<name>busy<\/name>/);
  await connection.domains.defineSaveImage(
    `${daemon.dir}/saved`,
    await connection.domains.saveImageXml(`${daemon.dir}/saved`, { secure: true }),
    { paused: true },
  );
  await connection.domains.restore(`${daemon.dir}/saved`);
  assert.equal((await domain.state()).state, "paused");
  await domain.destroy();
  assert.equal((await domain.rename("calm")).name, "calm");
  await (await connection.domains.get("calm")).undefine();
});

peerTest("Domain sends a signal to a real container's init", ["libvirtd", "lxc"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("lxc"));
  await daemon.startGuest("lxc", lxcGuestXml({ name: "box", rootfs: await lxcGuest(daemon.dir) }));
  const domain = await connection.domains.get("box");
  await domain.sendProcessSignal(1, "nop");
  assert.deepEqual(await domain.securityLabel(), { label: "", enforcing: false });
  await assert.rejects(domain.sendProcessSignal(4711, "term"), { outcome: "refused" });
  await domain.destroy();
});

peerTest("Domain limits and reads a network card on libvirt's test driver", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  const mac = "aa:bb:cc:dd:ee:ff";
  const domain = await connection.domains.create(
    `<domain type="test"><name>wired</name><memory>65536</memory><os><type>hvm</type></os><devices>` +
      `<interface type="network"><mac address="${mac}"/><source network="default"/></interface></devices></domain>`,
  );
  await domain.setInterfaceParameters(mac, { "inbound.average": 1000 });
  assert.equal((await domain.interfaceParameters(mac))["inbound.average"], 1000);
  assert.equal(typeof (await domain.interfaceStats(mac)).rx.bytes, "bigint");
});
