import assert from "node:assert/strict";
import { peerTest } from "../hosts/peers.ts";
import { PrivateLibvirtd } from "../hosts/private_libvirtd.ts";
import { connectRecorded } from "../hosts/recorded.ts";

peerTest("Connection tells of a real host what virsh tells", ["libvirtd", "virsh", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("qemu"));
  const virsh = async (...args: string[]) => (await daemon.virsh("qemu", ...args)).stdout.trim();

  assert.equal(await connection.type(), "QEMU");
  assert.equal(connection.isAlive(), true);
  assert.equal(await connection.isSecure(), true);
  assert.equal(connection.isEncrypted(), false);
  assert.equal(await connection.hostname(), await virsh("hostname"));
  const version = ({ major, minor, micro }: Awaited<ReturnType<typeof connection.version>>) =>
    `${major}.${minor}.${micro}`;
  const versions = await virsh("version", "--daemon");
  assert(versions.includes(`hypervisor: QEMU ${version(await connection.version())}`), versions);
  assert(versions.includes(`against daemon: ${version(await connection.libVersion())}`), versions);

  const node = await connection.nodeInfo();
  const shown = await virsh("nodeinfo");
  assert.match(shown, new RegExp(`CPU model: +${node.model}`));
  assert.match(shown, new RegExp(`CPU\\(s\\): +${node.cpus}\n`));
  assert.match(shown, new RegExp(`Memory size: +${node.memory / 1024} KiB`));
  const free = await connection.freeMemory();
  assert(free > 0 && free < node.memory, `wanted free memory of ${node.memory}: ${free}`);
  assert((await connection.maxVcpus("qemu")) >= 1);
  await assert.rejects(connection.maxVcpus("nonsense"), { code: "INVALID_ARG", outcome: "refused" });
  assert.equal((await connection.capabilitiesXml()).trim(), await virsh("capabilities"));
  const wanted = { arch: "x86_64", machine: "q35", virtType: "qemu" };
  assert.equal(
    (await connection.domainCapabilitiesXml(wanted)).trim(),
    await virsh("domcapabilities", "--arch", "x86_64", "--machine", "q35", "--virttype", "qemu"),
  );
  await assert.rejects(connection.domainCapabilitiesXml({ arch: "pdp11" }), { outcome: "refused" });
});

peerTest("Connection converts documents as a real host does", ["libvirtd", "lxc", "qemu"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using qemu = await connectRecorded(daemon.uri("qemu"));
  const argv = await qemu.domainXmlToNative(
    "qemu-argv",
    "<domain type='qemu'><name>x</name><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os>" +
      "<devices><emulator>/usr/bin/qemu-system-x86_64</emulator></devices></domain>",
  );
  assert.match(argv, /qemu-system-x86_64 .*-m (size=)?65536k|-m 64/);
  await assert.rejects(qemu.domainXmlToNative("nonsense", "<domain type='qemu'/>"), { code: "INVALID_ARG" });

  await using lxc = await connectRecorded(daemon.uri("lxc"));
  const xml = await lxc.domainXmlFromNative(
    "lxc-tools",
    "lxc.rootfs = /tmp\nlxc.utsname = box\nlxc.autodev = 1\n",
  );
  assert.match(xml, /<domain type='lxc'>[^]*<name>box<\/name>/);
});

peerTest("Connection reads SMBIOS tables from libvirt's test driver", ["libvirtd"], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using connection = await connectRecorded(daemon.uri("test"));
  assert.match(await connection.sysinfoXml(), /<sysinfo type='smbios'>[^]*<entry name='vendor'>/);
});
