/**
 * Makes `tests/golden/*.hex` anew: conversations of libvirt's own virsh with libvirt's own daemon, packet by packet.
 *
 * Needs what `tests/hosts/provision.sh` brings. Run it only for another libvirt: `deno run -A tools/capture_packets.ts`.
 */
import { fileURLToPath } from "node:url";
import { CapturingProxy } from "../tests/drivers/libvirt/wire/_capturing_proxy.ts";
import { formatPackets } from "../tests/drivers/libvirt/wire/_packets.ts";
import { conversations } from "../tests/drivers/libvirt/wire/_virsh_conversations.ts";
import { PrivateLibvirtd } from "../tests/hosts/private_libvirtd.ts";
import { run } from "../tests/hosts/run.ts";

const version = (await run("virsh", ["--version"])).trim();
for (const conversation of conversations) {
  await using daemon = await PrivateLibvirtd.start(conversation.options);
  await using proxy = CapturingProxy.start(`${daemon.dir}/proxy`, daemon.socket);
  await conversation.talk(daemon, proxy.path);
  const comment = [
    `virsh ${version} and libvirtd ${version}: ${conversation.title}.`,
    ...conversation.says.map((line) => `  ${line}`),
    "Made by `deno run -A tools/capture_packets.ts`; each packet has its length word, header and payload.",
  ];
  const file = new URL(`../tests/golden/${conversation.name}.hex`, import.meta.url);
  const text = formatPackets(proxy.packets, comment);
  await Deno.writeTextFile(file, text);
  console.log(`wrote ${fileURLToPath(file)}: ${proxy.packets.length} packets, ${text.length} bytes`);
}
