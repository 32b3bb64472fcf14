import { takePeer } from "./peers.ts";
import { xmlText } from "./xml_text.ts";

// libvirt asks a container's init to end by a 384-byte request on /run/initctl, where the container has that pipe, and
// by SIGTERM otherwise (or so it means to: 9.0.0 reports success and sends nothing if the pipe is missing). Byte 8 of
// the request is the runlevel in ASCII: 6 is a reboot.
const INIT = `#!/bin/busybox sh
down() { echo "denovirt-lxc: down"; exit 0; }
trap down TERM
rm -f /run/initctl
mkfifo /run/initctl
stty -echo
exec 3<&0 4<>/run/initctl
while read -r line; do echo "echo: $line"; done <&3 &
while true; do
  level=$(dd bs=384 count=1 <&4 2>/dev/null | dd bs=1 skip=8 count=1 2>/dev/null)
  if [ "$level" = 6 ]; then echo "denovirt-lxc: reboot"; reboot -f; fi
  kill -TERM 1
done &
echo "denovirt-lxc: up"
wait
`;

/**
 * Makes the root file system of a container below `dir` and gives its path. Its init prints `denovirt-lxc: up`, gives
 * every line back after `echo: `, and on libvirt's shutdown prints `denovirt-lxc: down` and exits.
 */
export async function lxcGuest(dir: string): Promise<string> {
  takePeer("lxc");
  const rootfs = `${dir}/rootfs-${crypto.randomUUID().slice(0, 8)}`;
  for (const path of ["bin", "dev", "etc", "proc", "run", "sbin", "sys", "tmp"]) {
    await Deno.mkdir(`${rootfs}/${path}`, { recursive: true });
  }
  await Deno.copyFile("/bin/busybox", `${rootfs}/bin/busybox`);
  for (const applet of ["cat", "dd", "mkfifo", "reboot", "rm", "sh", "sleep", "stty"]) {
    await Deno.symlink("busybox", `${rootfs}/bin/${applet}`);
  }
  await Deno.writeTextFile(`${rootfs}/sbin/init`, INIT, { mode: 0o755 });
  return rootfs;
}

export interface LxcGuestOptions {
  readonly name: string;
  readonly rootfs: string;
  readonly uuid?: string;
  /** Default 64. */
  readonly memoryMiB?: number;
}

/** The domain document of a container with nothing but a loopback network. */
export function lxcGuestXml(options: LxcGuestOptions): string {
  const { name, rootfs, uuid, memoryMiB = 64 } = options;
  return `<domain type="lxc">
  <name>${xmlText(name)}</name>
  ${uuid === undefined ? "" : `<uuid>${xmlText(uuid)}</uuid>`}
  <memory unit="MiB">${memoryMiB}</memory>
  <os><type>exe</type><init>/sbin/init</init></os>
  <features><privnet/></features>
  <devices>
    <emulator>/usr/lib/libvirt/libvirt_lxc</emulator>
    <filesystem type="mount"><source dir="${xmlText(rootfs)}"/><target dir="/"/></filesystem>
    <console type="pty"/>
  </devices>
</domain>
`;
}
