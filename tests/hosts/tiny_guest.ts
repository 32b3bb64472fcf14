import { cacheDir } from "./cache_dir.ts";
import { takePeer } from "./peers.ts";
import { run } from "./run.ts";
import { xmlText } from "./xml_text.ts";

/** In loading order: each needs only those before it. */
const MODULES = [
  "drivers/acpi/button",
  "drivers/input/evdev",
  "drivers/virtio/virtio_ring",
  "drivers/virtio/virtio",
  "drivers/virtio/virtio_pci_modern_dev",
  "drivers/virtio/virtio_pci_legacy_dev",
  "drivers/virtio/virtio_pci",
  "drivers/virtio/virtio_balloon",
  "drivers/block/virtio_blk",
  "net/core/failover",
  "drivers/net/net_failover",
  "drivers/net/virtio_net",
];

// The keyboard is an input device beside the power button, hence the look at the name. Each event has 24 bytes: 16 of
// time, then type (1: a key), code and value (1: pressed), so fields 9, 10 and 11 when written as 16-bit numbers.
function init(guest: GuestPrograms): string {
  const modules = modulesOf(guest).map((path) => path.replace(/.*\//, "")).join(" ");
  return `#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
for module in ${modules}; do insmod /lib/$module.ko; done
stty -F /dev/ttyS0 -echo
keys() {
  while set -- $(dd bs=24 count=1 2>/dev/null | od -An -v -t u2 -w24) && [ $# = 12 ]; do
    [ "$9 \${11}" = "1 1" ] && "$type" "\${10}"
  done
}
button() { echo "denovirt-guest: down"; poweroff -f; }
key() { echo "denovirt-guest: key $1"; }
for device in /sys/class/input/event*; do
  case $(cat "$device/device/name") in
    "Power Button") type=button ;;
    *eyboard*) type=key ;;
    *) continue ;;
  esac
  keys <"/dev/input/\${device##*/}" &
done
printf '#!/bin/sh
[ "$1" = bound ] && ifconfig "$interface" "$ip" && echo "denovirt-guest: address $ip"' >/bin/leased
chmod +x /bin/leased
for card in /sys/class/net/eth*; do
  [ -e "$card" ] || continue
  ifconfig "\${card##*/}" up
  udhcpc -f -i "\${card##*/}" -x hostname:tiny -s /bin/leased >/dev/ttyS0 2>/dev/null &
done
${guest.agent ? AGENT : ""}${guest.facts ? FACTS : ""}echo "denovirt-guest: up"
while true; do
  while read -r line; do echo "echo: $line"; done
done </dev/ttyS0 >/dev/ttyS0
`;
}

const QEMU_GA = "/usr/sbin/qemu-ga";

// What a distribution would have set up for qemu-ga: a host name, users, the programs that it calls by these paths.
const AGENT = `hostname tiny
echo "root:x:0:0:root:/root:/bin/sh" >/etc/passwd
echo "root:*:19000:0:99999:7:::" >/etc/shadow
printf 'ID=denovirt\\nNAME="Tiny Guest"\\nVERSION_ID=1\\n' >/etc/os-release
printf '#!/bin/sh\\necho "denovirt-guest: down" >/dev/ttyS0\\npoweroff -f\\n' >/sbin/shutdown
printf '#!/bin/sh\\ncat >/run/chpasswd\\n' >/sbin/chpasswd
chmod +x /sbin/shutdown /sbin/chpasswd
ln -s /bin/hwclock /sbin/hwclock
ip link set lo up
[ ! -e /dev/vda ] || mount -t ext4 /dev/vda /mnt
port=$(cd /sys/class/virtio-ports && grep -l org.qemu.guest_agent.0 */name)
${QEMU_GA} -m virtio-serial -p "/dev/\${port%/name}" -t /run &
`;

// A file system's label is where ECMA-119 has it, at byte 32808.
const FACTS = `fact() { while read -r line || [ -n "$line" ]; do echo "denovirt-guest: $1 $line"; done; }
{
  [ -d /sys/firmware/efi ] && echo yes | fact efi
  cat /sys/class/tpm/tpm0/tpm_version_major | fact tpm
  nproc | fact cpus
  cat /sys/class/virtio-ports/*/name | fact port
  for disk in /sys/block/vd* /sys/block/sr*; do
    device=/dev/\${disk##*/}
    case $(dd if=$device bs=8 skip=4101 count=1) in
      cidata*) mkdir /seed && mount -t iso9660 -o ro $device /seed && break ;;
    esac
  done
  ls /seed | fact seed-file
  cat /seed/user-data | fact user-data
  cat /seed/meta-data | fact meta-data
  cat /sys/firmware/qemu_fw_cfg/by_name/opt/com.coreos/config/raw | fact ignition
  for disk in /sys/block/vd*; do
    [ "$(cat "$disk/serial")" = ignition ] && tr -d '\\000' <"/dev/\${disk##*/}" | fact ignition
  done
  mkdir /share && mount -t virtiofs share /share && cat /share/* | fact share
} >/dev/ttyS0 2>/dev/null
`;

const FACT_MODULES = [
  "drivers/char/virtio_console",
  "drivers/cdrom/cdrom",
  "fs/isofs/isofs",
  "drivers/firmware/qemu_fw_cfg",
  "fs/fuse/fuse",
  "fs/fuse/virtiofs",
];

function modulesOf({ agent, facts }: GuestPrograms): readonly string[] {
  if (facts) return [...MODULES, ...FACT_MODULES];
  return agent ? [...MODULES, "drivers/char/virtio_console"] : MODULES;
}

/** What a guest runs beside its console. */
export interface GuestPrograms {
  /** QEMU's guest agent. */
  readonly agent?: boolean;
  /** What tells on the console what the guest finds: its firmware, TPM, seeds, shared folder. */
  readonly facts?: boolean;
}

export interface GuestFiles {
  readonly kernel: string;
  readonly initrd: string;
}

/**
 * A guest that boots in about three seconds under TCG. On its first serial port it prints `denovirt-guest: up`, gives
 * every line back after `echo: `, names pressed keys (`denovirt-guest: key 30`), and on the power button prints
 * `denovirt-guest: down` and powers off. It has drivers for virtio disks, network cards and the memory balloon. On each
 * network card it asks for an address as `tiny`, and says which it got: `denovirt-guest: address 192.168.122.2`.
 *
 * With `agent` it runs QEMU's guest agent, too, on the channel of AGENT_CHANNEL, calls itself `tiny`, has the user
 * `root`, and mounts the ext4 file system of its first disk, where it has one, as `/mnt`.
 *
 * With `facts` it tells before it is up what it finds, a line each: `efi yes`, `tpm 2`, `cpus 2`, `port NAME` for each
 * channel, `user-data LINE` and its like of a seed with the label `cidata`, `ignition LINE`, and `share LINE` of the files
 * of the shared folder `share`.
 */
export async function tinyGuest(options: GuestPrograms = {}): Promise<GuestFiles> {
  takePeer("tiny-guest");
  if (options.agent) takePeer("guest-agent");
  if (options.facts) takePeer("guest-facts");
  const tree = `${cacheDir()}/kernel`;
  const image = await onlyEntry(`${tree}/boot`);
  const kernel = `${tree}/boot/${image}`;
  const recipe = `${init(options)}${image}`;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(recipe)));
  const initrd = `${cacheDir()}/tiny-guest-${digest.toHex().slice(0, 16)}.cpio`;
  if (!(await exists(initrd))) {
    await buildInitrd(initrd, `${tree}/lib/modules/${image.replace("vmlinuz-", "")}/kernel`, options);
  }
  return { kernel, initrd };
}

async function buildInitrd(initrd: string, modules: string, guest: GuestPrograms): Promise<void> {
  const root = await Deno.makeTempDir({ prefix: "dv-initrd-" });
  try {
    for (const dir of ["bin", "dev", "lib", "proc", "sys"]) await Deno.mkdir(`${root}/${dir}`);
    await Deno.copyFile("/bin/busybox", `${root}/bin/busybox`);
    for (const path of modulesOf(guest)) {
      await Deno.copyFile(`${modules}/${path}.ko`, `${root}/lib/${path.replace(/.*\//, "")}.ko`);
    }
    if (guest.agent) await addAgent(root);
    await Deno.writeTextFile(`${root}/init`, init(guest), { mode: 0o755 });
    // Beside its final place, so that the rename is one step, for test processes that build at the same time.
    const part = `${initrd}.${crypto.randomUUID()}`;
    await run("sh", ["-c", 'cd "$1" && find . | cpio --quiet -o -H newc -R 0:0 >"$2"', "sh", root, part]);
    await Deno.rename(part, initrd);
  } finally {
    await Deno.remove(root, { recursive: true });
  }
}

/** Adds qemu-ga and the libraries that it loads, under the paths that they have here. */
async function addAgent(root: string): Promise<void> {
  for (const dir of ["etc", "mnt", "root", "run", "sbin", "tmp", "var"]) await Deno.mkdir(`${root}/${dir}`);
  await Deno.symlink("/run", `${root}/var/run`);
  const libraries = (await run("ldd", [QEMU_GA])).match(/\/\S+(?= \()/g) ?? [];
  for (const file of [QEMU_GA, ...libraries]) {
    await Deno.mkdir(`${root}${file.replace(/\/[^/]*$/, "")}`, { recursive: true });
    await Deno.copyFile(file, `${root}${file}`);
  }
}

async function onlyEntry(dir: string): Promise<string> {
  for await (const entry of Deno.readDir(dir)) return entry.name;
  throw new Error(`Cannot boot a guest, wanted a kernel in "${dir}": it is empty`);
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

/** The device by which a host talks to the agent in a guest. */
export const AGENT_CHANNEL =
  '<channel type="unix"><target type="virtio" name="org.qemu.guest_agent.0"/></channel>';

export interface TinyGuestOptions extends GuestFiles {
  readonly name: string;
  readonly uuid?: string;
  /** Default: Debian's qemu. */
  readonly emulator?: string;
  /** Default 128, which is also the least that the kernel boots with. */
  readonly memoryMiB?: number;
  /** Default 1. */
  readonly vcpus?: number;
  /** Default `pty`. `log` writes what the guest prints to a file, whether or not somebody reads the console. */
  readonly console?: "pty" | { readonly log: string };
  /** More device elements. */
  readonly devices?: string;
}

/** The domain document of a tiny guest, with a VGA card for screenshots and a balloon for memory statistics. */
export function tinyGuestXml(options: TinyGuestOptions): string {
  const { name, uuid, memoryMiB = 128, vcpus = 1, console = "pty", devices = "" } = options;
  const log = console === "pty" ? "" : `<log file="${xmlText(console.log)}" append="on"/>`;
  return `<domain type="qemu">
  <name>${xmlText(name)}</name>
  ${uuid === undefined ? "" : `<uuid>${xmlText(uuid)}</uuid>`}
  <memory unit="MiB">${memoryMiB}</memory>
  <vcpu>${vcpus}</vcpu>
  <os>
    <type arch="x86_64" machine="pc">hvm</type>
    <kernel>${xmlText(options.kernel)}</kernel>
    <initrd>${xmlText(options.initrd)}</initrd>
    <cmdline>console=ttyS0 quiet panic=-1 mitigations=off</cmdline>
  </os>
  <features><acpi/></features>
  <on_reboot>restart</on_reboot>
  <devices>
    <emulator>${xmlText(options.emulator ?? "/usr/bin/qemu-system-x86_64")}</emulator>
    <serial type="pty">${log}</serial>
    <graphics type="vnc"><listen type="socket"/></graphics>
    <video><model type="vga"/></video>
    <memballoon model="virtio"><stats period="1"/></memballoon>
    ${devices}
  </devices>
</domain>
`;
}
