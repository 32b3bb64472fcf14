import assert from "node:assert/strict";
import { peerTest } from "../../../hosts/peers.ts";
import { PrivateLibvirtd } from "../../../hosts/private_libvirtd.ts";
import { CapturingProxy } from "./_capturing_proxy.ts";
import { assertRoundTrip } from "./_packets.ts";
import { conversations, virsh } from "./_virsh_conversations.ts";

for (const conversation of conversations) {
  peerTest(`wire codecs read and write again a fresh conversation: ${conversation.title}`, [
    "libvirtd",
    "virsh",
    "qemu",
  ], async () => {
    await using daemon = await PrivateLibvirtd.start(conversation.options);
    await using proxy = CapturingProxy.start(`${daemon.dir}/proxy`, daemon.socket);
    await conversation.talk(daemon, proxy.path);
    assert(assertRoundTrip(proxy.packets).size > 20);
  });
}

const QEMU_COMMANDS = [
  [
    "capabilities",
    "domcapabilities",
    "cpu-models x86_64",
    "nodedev-list",
    "nodeinfo",
    "nodecpustats",
  ],
  [
    "nodememstats",
    "freepages --all",
    "allocpages 2M 0",
    "node-memory-tune",
    "sysinfo",
    "nwfilter-list",
    "uri",
  ],
  ["net-list --all", "pool-list --all", "secret-list", "iface-list --all", "list --all"],
  [
    "blkiotune g",
    "memtune g",
    "numatune g",
    "schedinfo g",
    "iothreadinfo g",
    "vcpuinfo g",
    "domiflist g",
    "perf g",
  ],
  [
    "blkdeviotune g vda",
    "domiftune g 52:54:00:00:00:01",
    "domblkinfo g vda",
    "cpu-stats g",
    "dumpxml g --security-info",
  ],
  [
    "managedsave g",
    "desc g --new-desc x --config",
    "desc g",
    "setvcpus g 2 --config --maximum",
    "setvcpus g 2 --config",
  ],
  [
    "domsetlaunchsecstate g --secret x",
    "checkpoint-list g",
    "snapshot-list g",
    "domxml-to-native qemu-argv --domain g",
  ],
  [
    "send-key g KEY_A",
    "domjobinfo g",
    "migrate-getspeed g",
    "migrate-getmaxdowntime g",
    "dominfo g",
    "domfsinfo g",
  ],
  [
    "attach-disk g /none vdb --config",
    "detach-disk g vdb --config",
    "domdisplay g",
    "domhostname g",
    "undefine g",
  ],
].flat();

peerTest("wire codecs read and write again what libvirt's qemu driver says", [
  "libvirtd",
  "virsh",
  "qemu",
], async () => {
  await using daemon = await PrivateLibvirtd.start();
  await using proxy = CapturingProxy.start(`${daemon.dir}/proxy`, daemon.socket);
  const file = `${daemon.dir}/g.xml`;
  await Deno.writeTextFile(
    file,
    `<domain type='qemu'><name>g</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>
    <devices><disk type='file'><source file='${file}'/><target dev='vda' bus='virtio'/></disk>
    <interface type='user'><mac address='52:54:00:00:00:01'/></interface></devices></domain>`,
  );
  await virsh(`qemu+unix:///system?socket=${proxy.path}`, [`define ${file}`, ...QEMU_COMMANDS]);
  const kinds = [...assertRoundTrip(proxy.packets).keys()];
  const answered = kinds.filter((kind) => kind.includes(" reply "));
  assert(answered.length > 50, answered.join("\n"));
  assert(answered.includes("NODE_GET_MEMORY_STATS reply ok"), answered.join("\n"));
  assert(answered.includes("DOMAIN_GET_MEMORY_PARAMETERS reply ok"), answered.join("\n"));
});
