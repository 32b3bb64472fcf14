import type { OptionNames } from "../../../contract/checked_options.ts";
import type { Size } from "../../../contract/size.ts";
import type { CloudInitOptions } from "../cloud_init.ts";
import type { IgnitionOptions } from "../ignition.ts";
import type { VmDisk } from "./vm_disk.ts";
import type { VmNetwork } from "./vm_network.ts";

/** A VM, in short. */
export interface VmOptions {
  /** Its name, which no other domain of the host has. */
  readonly name: string;
  /** Its UUID; the host makes one unless told. */
  readonly uuid?: string;
  /** A line about it. */
  readonly title?: string;
  /** More about it. */
  readonly description?: string;
  /** What its operating system is to libosinfo, as virt-manager reads it: `http://debian.org/debian/12`. */
  readonly osinfo?: string;
  /** Memory that it boots with: a multiple of 1024 bytes, and 1 MiB or more. */
  readonly memory: Size;
  /** Memory that the balloon leaves to it, less than `memory`. */
  readonly currentMemory?: Size;
  /** vCPUs. */
  readonly vcpus: number;
  /** vCPUs that it may come to have while it runs; `vcpus` unless told. */
  readonly maxVcpus?: number;
  /** Which CPUs of the host it runs on: `0-3,^2`. */
  readonly cpuset?: string;
  /** Its CPU; the host's own with hardware virtualization, and all that can be emulated without, unless told. */
  readonly cpu?: VmCpuMode | VmCpu;
  /** How `maxVcpus` are arranged. */
  readonly topology?: VmTopology;
  /**
   * Which operating system its devices suit; `linux` unless told. `windows` has Hyper-V's enlightenments, a local clock,
   * and devices that need no further drivers; `other`, such devices alone.
   */
  readonly os?: "linux" | "windows" | "other";
  /** Its firmware; what the machine has unless told, which is UEFI on ARM. */
  readonly firmware?: "bios" | "efi" | VmFirmware;
  /** In which order it looks for a system; its disks, then a CD with something in it, unless told. */
  readonly boot?: readonly ("disk" | "cdrom" | "network" | "floppy")[];
  /** Whether it asks what to boot from. */
  readonly bootMenu?: boolean;
  /** A kernel to boot without any firmware's help. */
  readonly kernel?: string | VmKernel;
  /** Its disks. A text is a path on the host. */
  readonly disks?: readonly VmDisk[];
  /** What is in its CD-ROM drive, as an installer's image; `true` is a drive with nothing in it. */
  readonly cdrom?: VmDisk | true;
  /** Its network cards; none unless told. A text is a network's name. */
  readonly networks?: readonly VmNetwork[];
  /** A seed for cloud-init. */
  readonly cloudInit?: CloudInitOptions;
  /** A seed for Ignition: Fedora CoreOS, Flatcar and their like. */
  readonly ignition?: IgnitionOptions;
  /** Folders of the host that it sees. */
  readonly sharedFolders?: readonly VmSharedFolder[];
  /** Devices of the host that it has for its own. */
  readonly hostDevices?: readonly VmHostDevice[];
  /** Its screen; VNC for this machine only where it can have a screen, unless told; `false` is none. */
  readonly graphics?: false | "vnc" | "spice" | VmGraphics;
  /** Its video card; one that suits its screen unless told. */
  readonly video?: "virtio" | "vga" | "qxl" | "bochs" | "cirrus" | "ramfb" | "none";
  /** Whether it has a serial console; true unless told. `log` is a file of the host that gets what it prints. */
  readonly console?: boolean | { readonly log: string };
  /** Whether it has a channel for QEMU's guest agent; true unless told. */
  readonly agent?: boolean;
  /** Whether it has a TPM 2.0; where there is UEFI and the host can, unless told. */
  readonly tpm?: boolean | VmTpm;
  /** Whether it gets randomness from the host; true unless told. */
  readonly rng?: boolean;
  /** Whether memory can be taken from it while it runs; true unless told. */
  readonly memballoon?: boolean;
  /** A clock that resets it if it no longer runs. */
  readonly watchdog?: boolean | VmWatchdog;
  /** Whether a crash of its kernel is told to the host. */
  readonly panic?: boolean;
  /** Whether it has a socket to the host; a number is its address there, from 3. */
  readonly vsock?: boolean | number;
  /** Whether it has a sound card. */
  readonly sound?: boolean;
  /** Pointer and keyboard beyond what the machine has; a tablet where there is a screen, unless told. */
  readonly inputs?: readonly ("tablet" | "mouse" | "keyboard")[];
  /** Threads for its disks. */
  readonly iothreads?: number;
  /** Huge pages for its memory: true, or the size of a page. */
  readonly hugepages?: boolean | Size;
  /** How many ports for devices a machine with PCI Express has, which those that are added while it runs take; 14 unless told. */
  readonly hotplugPorts?: number;
  /** What a container is. */
  readonly container?: VmContainer;
}

/** Their names. */
export const vmOptionNames: OptionNames<VmOptions> = {
  name: true,
  uuid: true,
  title: true,
  description: true,
  osinfo: true,
  memory: true,
  currentMemory: true,
  vcpus: true,
  maxVcpus: true,
  cpuset: true,
  cpu: true,
  topology: true,
  os: true,
  firmware: true,
  boot: true,
  bootMenu: true,
  kernel: true,
  disks: true,
  cdrom: true,
  networks: true,
  cloudInit: true,
  ignition: true,
  sharedFolders: true,
  hostDevices: true,
  graphics: true,
  video: true,
  console: true,
  agent: true,
  tpm: true,
  rng: true,
  memballoon: true,
  watchdog: true,
  panic: true,
  vsock: true,
  sound: true,
  inputs: true,
  iothreads: true,
  hugepages: true,
  hotplugPorts: true,
  container: true,
};

/** Where a CPU comes from. */
export type VmCpuMode = "host-passthrough" | "host-model" | "maximum" | "default";

/** A CPU. */
export interface VmCpu {
  /** Where it comes from; `custom` with a model. */
  readonly mode?: VmCpuMode;
  /** A model that the host knows: `Skylake-Server`. */
  readonly model?: string;
  /** What it has beyond that. */
  readonly require?: readonly string[];
  /** What it lacks of that. */
  readonly disable?: readonly string[];
}

/** How vCPUs are arranged; all multiplied are `maxVcpus`. */
export interface VmTopology {
  /** Sockets; 1 unless told. */
  readonly sockets?: number;
  /** Dies of a socket; 1 unless told. */
  readonly dies?: number;
  /** Cores of a die; 1 unless told. */
  readonly cores?: number;
  /** Threads of a core; 1 unless told. */
  readonly threads?: number;
}

/** Firmware. */
export interface VmFirmware {
  /** Which. */
  readonly type: "bios" | "efi";
  /** Whether it runs signed systems alone; the host's choice unless told. */
  readonly secureBoot?: boolean;
  /** Whether it knows the usual vendors' keys; as `secureBoot` unless told. */
  readonly enrolledKeys?: boolean;
  /** An image on the host, instead of one that the host chooses. */
  readonly loader?: string;
  /** What its variables are at first, on the host; with `loader`. */
  readonly nvramTemplate?: string;
  /** Where its variables are kept on the host. */
  readonly nvram?: string;
}

/** A kernel to boot, by paths on the host. */
export interface VmKernel {
  /** The kernel. */
  readonly path: string;
  /** Its first file system. */
  readonly initrd?: string;
  /** Its command line. */
  readonly cmdline?: string;
  /** Its device tree. */
  readonly dtb?: string;
}

/** A folder of the host that a VM sees. */
export interface VmSharedFolder {
  /** The folder's path on the host. */
  readonly source: string;
  /** What the guest mounts: a tag, or for a container a path. */
  readonly target: string;
  /** How; `virtiofs` where the host has it, unless told. With it, all of the guest's memory is shared. */
  readonly driver?: "virtiofs" | "9p";
  /** Whether the guest may only read. */
  readonly readonly?: boolean;
}

/** A device of the host. */
export type VmHostDevice =
  /** A PCI device by its address: `0000:03:00.0`. */
  | { readonly pci: string }
  /** A USB device by vendor and product: `046d:c52b`. */
  | { readonly usb: string }
  /** A mediated device by its UUID. */
  | { readonly mdev: string; readonly model?: "vfio-pci" | "vfio-ccw" | "vfio-ap" };

/** A screen. */
export interface VmGraphics {
  /** How it is reached. */
  readonly type: "vnc" | "spice";
  /** Where it listens; `127.0.0.1` unless told. */
  readonly listen?: string;
  /** The port; one that is free unless told. */
  readonly port?: number;
  /** A Unix socket instead; of VNC. */
  readonly socket?: string | true;
  /** What a viewer is asked for. */
  readonly password?: string;
  /** The keyboard that a viewer has: `de`. */
  readonly keymap?: string;
}

/** A TPM. */
export interface VmTpm {
  /** Its interface; that of the architecture unless told. */
  readonly model?: "tpm-crb" | "tpm-tis" | "tpm-spapr";
  /** Its version; `2.0` unless told. */
  readonly version?: "1.2" | "2.0";
}

/** A watchdog. */
export interface VmWatchdog {
  /** Which; that of the architecture unless told. */
  readonly model?: "i6300esb" | "ib700" | "diag288";
  /** What is done; `reset` unless told. */
  readonly action?: "reset" | "shutdown" | "poweroff" | "pause" | "none" | "dump" | "inject-nmi";
}

/** A container. */
export interface VmContainer {
  /** The path on the host of its root file system. */
  readonly root?: string;
  /** The first program, `/sbin/init` unless told, and its arguments. */
  readonly init?: string;
  /** Its arguments. */
  readonly args?: readonly string[];
  /** Its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it begins. */
  readonly dir?: string;
  /** Which user it is; with `group`. */
  readonly user?: string;
  /** Which group it is; with `user`. */
  readonly group?: string;
  /** Users and groups that it has: `count` from `target` on at the host stand for those from 0 on within. */
  readonly idmap?: { readonly target: number; readonly count: number };
}
