import type { VmHost, VmHostOptions, VmOptions } from "../../../../core/config/mod.ts";

/** A VM that libvirtd's qemu and test drivers are to take, and libvirt's grammar. */
export interface VmRow {
  readonly title: string;
  /** What is wanted of the host beyond its best. */
  readonly want?: VmHostOptions;
  /** Its options but the name. */
  readonly options?: Partial<VmOptions>;
  /** Why libvirt 9.0 takes it by its grammar alone. */
  readonly grammarAlone?: string;
}

const UUID = "b6f7c3f0-6c1a-4d0c-9c3b-0f3c7e2d1a00";

/** Each tells something else of `vm()`. */
export const VM_ROWS: readonly VmRow[] = [
  { title: "nothing but its size" },
  { title: "disks by paths", options: { disks: ["/a.qcow2", "/b.raw", "/c.vmdk"] } },
  { title: "an installer", options: { disks: ["/a.qcow2"], cdrom: "/install.iso", networks: ["default"] } },
  { title: "an empty drive", options: { cdrom: true } },
  {
    title: "the older PC",
    want: { machine: "pc" },
    options: { disks: ["/a.qcow2"], cdrom: "/install.iso", networks: ["default"] },
  },
  { title: "UEFI", options: { firmware: "efi", disks: ["/a.qcow2"] } },
  { title: "UEFI with Secure Boot", options: { firmware: { type: "efi", secureBoot: true } } },
  { title: "UEFI without Secure Boot", options: { firmware: { type: "efi", secureBoot: false } } },
  {
    title: "UEFI with Secure Boot, without keys",
    options: { firmware: { type: "efi", secureBoot: true, enrolledKeys: false } },
  },
  {
    title: "UEFI from an image of one's own",
    options: {
      firmware: {
        type: "efi",
        loader: "/usr/share/OVMF/OVMF_CODE_4M.fd",
        nvramTemplate: "/usr/share/OVMF/OVMF_VARS_4M.fd",
        nvram: "/tmp/vars.fd",
      },
    },
  },
  {
    title: "a kernel",
    options: { kernel: { path: "/vmlinuz", initrd: "/initrd", cmdline: "console=ttyS0" } },
  },
  { title: "a kernel by its path", options: { kernel: "/vmlinuz" } },
  {
    title: "the network first",
    options: { boot: ["network", "disk"], networks: ["default"], disks: ["/a.raw"] },
  },
  {
    title: "an order by devices",
    options: { disks: [{ file: "/a.raw", bootOrder: 2 }], networks: [{ network: "default", bootOrder: 1 }] },
  },
  { title: "a boot menu", options: { bootMenu: true } },
  {
    title: "a bridge",
    options: {
      networks: [{ bridge: "br0", mac: "52:54:00:12:34:56", vlan: 7, mtu: 9000, queues: 2, link: false }],
    },
  },
  {
    title: "a shared interface",
    options: { networks: [{ direct: "eth0", mode: "vepa" }, { direct: "eth1" }] },
  },
  { title: "the host's network without rights", options: { networks: [{ user: true }] } },
  {
    title: "ports of the host",
    grammarAlone: "its parser does not know passt yet",
    options: {
      networks: [
        {
          user: true,
          portForwards: [{ host: 2222, guest: 22 }, { host: 5353, protocol: "udp", address: "127.0.0.1" }],
        },
        { user: "passt" },
      ],
    },
  },
  { title: "a tap", options: { networks: [{ tap: "tap7", model: "e1000e" }] } },
  { title: "a switch of programs", options: { networks: [{ vhostuser: "/run/vhost.sock" }] } },
  { title: "a card of the host", options: { networks: [{ pci: "0000:03:10.1", mac: "52:54:00:12:34:57" }] } },
  {
    title: "a filter",
    options: { networks: [{ network: "default", filter: "clean-traffic", portgroup: "lab" }] },
  },
  {
    title: "volumes",
    options: { disks: [{ pool: "default", volume: "a.qcow2" }, { size: "1 GiB", format: "raw" }] },
  },
  {
    title: "NBD",
    options: { disks: [{ url: "nbd://localhost:10809/a" }, { url: "nbd+unix:///b?socket=/run/nbd" }] },
  },
  { title: "a CD of the web", options: { cdrom: { url: "https://example.org/install.iso?x=y" } } },
  {
    title: "Ceph",
    options: { disks: [{ url: "rbd://one:6789,two:6789/pool/a", auth: { username: "u", secret: UUID } }] },
  },
  {
    title: "iSCSI",
    options: {
      disks: [{
        url: "iscsi://[::1]:3260/iqn.2020-01.org.example:a/1",
        auth: { username: "u", secret: "s" },
      }],
    },
  },
  { title: "Gluster", options: { disks: [{ url: "gluster://one:24007/volume/a.qcow2" }] } },
  {
    title: "block devices",
    options: { disks: [{ block: "/dev/sda" }, { block: "/dev/sdb", device: "lun", bus: "scsi" }] },
  },
  {
    title: "all buses",
    options: {
      disks: [
        { file: "/a.raw", bus: "scsi", serial: "one" },
        { file: "/b.raw", bus: "sata" },
        { file: "/c.raw", bus: "usb" },
        { file: "/d.raw", target: "vdc", cache: "none", io: "native", discard: "ignore" },
        { file: "/e.raw", shareable: true, readonly: true },
      ],
    },
  },
  { title: "an encrypted disk", options: { disks: [{ file: "/a.qcow2", secret: UUID }] } },
  { title: "a folder as a disk", options: { disks: [{ dir: "/srv/files", readonly: true }] } },
  { title: "a floppy", want: { machine: "pc" }, options: { disks: [{ file: "/a.img", device: "floppy" }] } },
  { title: "Windows", options: { os: "windows", disks: ["/a.qcow2"], networks: ["default"] } },
  { title: "another system", options: { os: "other", disks: ["/a.qcow2"], networks: ["default"] } },
  {
    title: "another system on the older PC",
    want: { machine: "pc" },
    options: { os: "other", disks: ["/a.qcow2"], networks: ["default"] },
  },
  { title: "a CPU's model", options: { cpu: { model: "Nehalem", require: ["aes"], disable: ["x2apic"] } } },
  { title: "the machine's own CPU", options: { cpu: "default" } },
  {
    title: "an arrangement of vCPUs",
    options: {
      vcpus: 2,
      maxVcpus: 8,
      cpuset: "0-1",
      topology: { sockets: 2, dies: 1, cores: 2, threads: 2 },
    },
  },
  { title: "less memory at first", options: { memory: "2 GiB", currentMemory: "1 GiB" } },
  { title: "huge pages", options: { hugepages: true } },
  { title: "huge pages of a size", options: { hugepages: "2 MiB" } },
  {
    title: "shared folders",
    options: {
      sharedFolders: [{ source: "/srv", target: "srv" }, {
        source: "/etc",
        target: "etc",
        driver: "9p",
        readonly: true,
      }],
    },
  },
  { title: "a TPM", options: { tpm: true } },
  { title: "a TPM of old", options: { tpm: { model: "tpm-tis", version: "1.2" } } },
  {
    title: "SPICE",
    options: { graphics: { type: "spice", password: "secret", keymap: "de" }, video: "qxl" },
  },
  {
    title: "VNC on a port",
    options: { graphics: { type: "vnc", listen: "0.0.0.0", port: 5999, password: "secret" } },
  },
  { title: "VNC on a socket", options: { graphics: { type: "vnc", socket: true }, video: "bochs" } },
  { title: "no screen", options: { graphics: false } },
  { title: "a card without a screen", options: { graphics: false, video: "none" } },
  {
    title: "a watchdog and all else",
    options: { watchdog: true, panic: true, vsock: true, sound: true, iothreads: 2 },
  },
  {
    title: "a watchdog of one's choice",
    options: {
      watchdog: { model: "ib700", action: "poweroff" },
      vsock: 7,
      iothreads: 1,
      disks: [{ file: "/a.raw", iothread: 1 }],
    },
  },
  { title: "pointers", options: { inputs: ["mouse", "keyboard"] } },
  {
    title: "devices of the host",
    options: { hostDevices: [{ pci: "03:00.0" }, { usb: "046d:c52b" }, { mdev: UUID }] },
  },
  { title: "cloud-init", options: { cloudInit: { userData: { packages: ["a"] } }, disks: ["/a.qcow2"] } },
  {
    title: "cloud-init on a CD",
    options: { cloudInit: { file: "/seed.iso", device: "cdrom" }, disks: ["/a.qcow2"] },
  },
  { title: "Ignition", options: { ignition: { config: { ignition: { version: "3.4.0" } } } } },
  { title: "Ignition in a file", options: { ignition: { config: "{}", file: "/a.ign" } } },
  { title: "Ignition in a volume", options: { ignition: { config: "{}", pool: "default", file: "/b.ign" } } },
  { title: "no ports for later", options: { hotplugPorts: 0, disks: ["/a.raw"] } },
  { title: "what the console says in a file", options: { console: { log: "/tmp/console.log" } } },
  {
    title: "nothing that can be left out",
    options: { agent: false, rng: false, memballoon: false, console: false },
  },
  {
    title: "words about it",
    options: { uuid: UUID, title: "A title", description: "More", osinfo: "http://debian.org/debian/12" },
  },
];

/** A row's options. */
export function rowOptions({ options }: VmRow, name: string): VmOptions {
  return { name, memory: "256 MiB", vcpus: 1, ...options };
}

/** Hosts of all kinds, whose documents libvirt's grammar judges alone. */
export const HOSTS: Readonly<Record<string, VmHost>> = {
  "KVM on x86-64": {},
  "KVM on i686": { arch: "i686" },
  "KVM on ARM": { arch: "aarch64" },
  "KVM on POWER": { arch: "ppc64le" },
  "KVM on Z": { arch: "s390x" },
  "QEMU of RISC-V": { type: "qemu", arch: "riscv64" },
  "QEMU of another architecture": { type: "qemu", arch: "sparc64" },
  "the test driver": { type: "test" },
  "Xen with a guest that knows of it": { type: "xen", osType: "linux", machine: "xenpv" },
  "Xen with a lean guest": { type: "xen", osType: "xenpvh", machine: "xenpvh" },
  "Xen with a whole machine": { type: "xen", osType: "hvm", machine: "xenfv" },
  "bhyve": { type: "bhyve" },
  "Virtuozzo": { type: "vz" },
  "ESX": { type: "vmware" },
  "Hyper-V": { type: "hyperv" },
  "VirtualBox": { type: "vbox" },
  "Cloud Hypervisor": { driver: "ch" },
  "LXC": { type: "lxc" },
  "OpenVZ": { type: "openvz" },
};
