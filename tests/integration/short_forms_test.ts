import assert from "node:assert/strict";
import { connect } from "../../mod.ts";
import {
  documents,
  domainOffers,
  hostOffers,
  network,
  pool,
  type PoolType,
  vm,
  vmHost,
  volume,
  type VolumeOptions,
} from "../../core/config/mod.ts";
import { NETWORK_ROWS } from "../core/config/short/_network_table.ts";
import { POOL_ROWS } from "../core/config/short/_pool_table.ts";
import { lxcGuest } from "../hosts/lxc_guest.ts";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { run } from "../hosts/run.ts";
import { ConsoleReader } from "./_console_reader.ts";

peerTest(
  "virsh defines all that network() makes, and those that need no further device start",
  ["libvirtd", "virsh", "qemu", "networks"],
  async () => {
    await using daemon = await PrivateLibvirtd.start({ ownNetwork: true });
    await using connection = await connect(daemon.uri("qemu"));
    const rows = Object.values(NETWORK_ROWS);
    const commands: string[] = [];
    for (const [index, options] of rows.entries()) {
      // libvirt looks at these cards, which are not here.
      if (options.pci !== undefined) continue;
      const config = network({ name: `net${index}`, ...options });
      // The server has a user of its own, who reads no folder of the test's.
      for (const ip of config.ip ?? []) if (ip.tftp) ip.tftp.root = "/usr/share";
      const file = `${daemon.dir}/net${index}.xml`;
      await Deno.writeTextFile(file, documents.network.format(config));
      commands.push(`net-define --validate ${file}`);
    }
    const { stdout, stderr } = await daemon.virsh("qemu", commands.join("; "));
    assert.equal(stderr, "", stdout);
    let started = 0;
    for (const [index, { devices, pci, mode }] of rows.entries()) {
      if (devices !== undefined || pci !== undefined || mode === "bridge") continue;
      const defined = await connection.networks.get(`net${index}`);
      await defined.start();
      assert.equal(await defined.isActive(), true);
      await defined.destroy();
      started++;
    }
    assert(started >= 7);
  },
);

for (const driver of ["test", "qemu"] as const) {
  peerTest(
    `virsh defines all that pool() makes of types that libvirtd's ${driver} driver has`,
    ["libvirtd", "virsh", ...driver === "qemu" ? ["qemu" as const] : []],
    async () => {
      await using daemon = await PrivateLibvirtd.start();
      await using connection = await connect(daemon.uri(driver));
      const types = driver === "test" ? undefined : (await connection.storagePools.capabilities()).pool!
        .flatMap(({ type, supported }) => supported ? [type as PoolType] : []);
      const commands: string[] = [];
      for (const [index, options] of Object.values(POOL_ROWS).entries()) {
        if (types && !types.includes(options.type ?? "dir")) continue;
        const file = `${daemon.dir}/pool${index}.xml`;
        const config = pool({ name: `pool${index}`, ...options });
        await Deno.writeTextFile(file, documents.storagePool.format(config));
        commands.push(`pool-define ${file}`);
      }
      assert(commands.length >= 6);
      const { stdout, stderr } = await daemon.virsh(driver, commands.join("; "));
      assert.equal(stderr, "", stdout);
    },
  );
}

peerTest(
  "hostOffers() and domainOffers() tell what QEMU itself says",
  ["libvirtd", "qemu", "ovmf"],
  async () => {
    await using daemon = await PrivateLibvirtd.start();
    await using connection = await connect(daemon.uri("qemu"));
    const { arch, guests } = hostOffers(await connection.capabilities());
    assert.equal(arch, "x86_64");
    const guest = guests.find((each) => each.type === "qemu" && each.arch === "x86_64")!;
    const qemu = (...args: readonly string[]) => run(guest.emulator!, args);
    const lines = (await qemu("-machine", "help")).split("\n");
    for (const { name, canonical, deprecated } of guest.machines) {
      const line = lines.find((each) => each.split(" ")[0] === name) ?? "";
      assert.notEqual(line, "", name);
      assert.equal(/ \(alias of ([^)]+)\)/.exec(line)?.[1], canonical, name);
      assert.equal(line.includes("(deprecated)"), deprecated, name);
    }
    assert(guest.machines.some(({ name, canonical }) => name === "q35" && canonical !== undefined));

    const offers = domainOffers(await connection.domainCapabilities({ virtType: "qemu", machine: "q35" }));
    const models = await qemu("-cpu", "help");
    for (const { name } of offers.cpuModels!) assert.match(models, new RegExp(`^x86 ${name}\\b`, "m"));
    assert(offers.cpuModels!.some(({ usable }) => usable === true));
    const devices = await qemu("-device", "help");
    const names: Readonly<Record<string, string>> = {
      virtio: "virtio-gpu-pci",
      vga: "VGA",
      qxl: "qxl",
      cirrus: "cirrus-vga",
      bochs: "bochs-display",
      ramfb: "ramfb",
      vmvga: "vmware-svga",
    };
    for (const model of offers.videoModels!) {
      assert(model === "none" || devices.includes(`name "${names[model]}"`), model);
    }
    assert.deepEqual([offers.firmware!.efi, offers.firmware!.secureBoot], [true, true]);
    assert(offers.diskBuses!.includes("virtio") && offers.graphics!.includes("vnc"));
  },
);

peerTest("qemu-img finds what volume() makes", ["libvirtd", "qemu", "qemu-img"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connect(daemon.uri("qemu"));
  const path = `${daemon.dir}/images`;
  const images = await connection.storagePools.define(pool({ name: "images", path }));
  await images.build();
  await images.start();
  const rows: readonly (readonly [VolumeOptions, RegExp])[] = [
    [{ name: "a.qcow2", capacity: "8 MiB" }, /file format: qcow2[^]*compat: 1.1/],
    [
      { name: "b.raw", capacity: "4 MiB", allocation: 0 },
      /file format: raw\nvirtual size: 4 MiB[^]*disk size: 0 B/,
    ],
    [
      { name: "c.qcow2", backing: `${path}/a.qcow2` },
      /virtual size: 8 MiB[^]*backing file: .*a.qcow2\n[^]*format: qcow2/,
    ],
    [{
      name: "d",
      format: "qcow2",
      capacity: "16 MiB",
      clusterSize: "128 KiB",
      lazyRefcounts: true,
      permissions: { mode: "0640" },
    }, /file format: qcow2[^]*cluster_size: 131072[^]*lazy refcounts: true/],
    [{ name: "e.vmdk", capacity: "4 MiB" }, /file format: vmdk/],
  ];
  for (const [options, wanted] of rows) {
    const made = await images.volumes.create(volume(options));
    assert.match(await run("/usr/bin/qemu-img", ["info", await made.path()]), wanted);
  }
  assert.equal((await Deno.stat(`${path}/d`)).mode! & 0o777, 0o640);
});

peerTest("libvirtd's lxc driver runs the container that vm() makes", ["libvirtd", "lxc"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connect(daemon.uri("lxc"));
  const container = { root: await lxcGuest(daemon.dir), env: { MADE: "yes" } };
  await Deno.mkdir(`${container.root}/shared`);
  await Deno.mkdir(`${daemon.dir}/shared`);
  const config = vm({
    name: "box",
    memory: "64 MiB",
    vcpus: 1,
    container,
    sharedFolders: [{ source: `${daemon.dir}/shared`, target: "/shared", readonly: true }],
  }, await vmHost(connection));
  const domain = await connection.domains.define(config);
  await domain.start();
  {
    await using screen = new ConsoleReader(await domain.openConsole());
    await screen.waitFor("denovirt-lxc: up");
  }
  const { stdout } = await daemon.virsh("lxc", "dumpxml", "box");
  assert.match(stdout, /<initenv name='MADE'>yes<\/initenv>[^]*<privnet\/>/);
  await domain.destroy();
  await domain.undefine();
});
