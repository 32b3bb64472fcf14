import type { OptionNames } from "../../../contract/checked_options.ts";
import type { Size } from "../../../contract/size.ts";

/** A disk; a text is a path on the host, whose ending tells the format: `/images/web.qcow2`. */
export type VmDisk = string | VmDiskOptions;

/**
 * A disk. Its contents are in one of `file`, `block`, `pool`, `url` and `dir`.
 *
 * A disk with a `size` is made by `prepareVm()`, as a volume of `pool`.
 */
export interface VmDiskOptions {
  /** A file's path on the host. */
  readonly file?: string;
  /** A block device's path on the host. */
  readonly block?: string;
  /** A storage pool's name; with a `size`, `default` unless told. */
  readonly pool?: string;
  /** The volume's name in the pool; of a disk with a `size`, made of the VM's name unless told. */
  readonly volume?: string;
  /**
   * Where in a network it is: `nbd://host:10809/export`, `nbd+unix:///export?socket=/run/nbd`, `iscsi://host/TARGET/LUN`,
   * `rbd://one:6789,two:6789/pool/image`, `gluster://host/volume/image`, `https://host/image.iso`, and FTP's and TFTP's.
   */
  readonly url?: string;
  /** What `url` needs to be let in: a user of Ceph or iSCSI, and the UUID or the usage of libvirt's secret. */
  readonly auth?: { readonly username: string; readonly secret: string };
  /** A folder on the host that is shown as a FAT file system. */
  readonly dir?: string;
  /** How large `prepareVm()` makes it. */
  readonly size?: Size;
  /** With a `size`: a volume of the same pool that it begins as, and shares what it does not change with. */
  readonly backing?: string;
  /** The format of `backing`; by its name's ending unless told. */
  readonly backingFormat?: VmDiskFormat;
  /** Its format; by the name's ending unless told, `raw` if that tells nothing. It is never guessed from the contents. */
  readonly format?: VmDiskFormat;
  /** The UUID of libvirt's secret with which it is encrypted by LUKS; with a `size`, with which it is made. */
  readonly secret?: string;
  /** What it is to the guest; `disk` unless told. */
  readonly device?: "disk" | "cdrom" | "floppy" | "lun";
  /** What it is attached to; what suits the machine unless told. */
  readonly bus?: "virtio" | "scsi" | "sata" | "ide" | "usb" | "fdc" | "xen" | "sd";
  /** Its name to libvirt: `vda`; the next that is free unless told. */
  readonly target?: string;
  /** Whether the guest may only read; of a CD always. */
  readonly readonly?: boolean;
  /** Whether other guests may have it too. */
  readonly shareable?: boolean;
  /** Its serial number to the guest. */
  readonly serial?: string;
  /** How the host's cache is used; the hypervisor's choice unless told. */
  readonly cache?: "none" | "writeback" | "writethrough" | "directsync" | "unsafe";
  /** How it is read and written. */
  readonly io?: "threads" | "native" | "io_uring";
  /** Whether what the guest discards is given back; `unmap` on QEMU unless told. */
  readonly discard?: "unmap" | "ignore";
  /** Which of the VM's `iothreads` serves it, from 1; of a virtio disk. */
  readonly iothread?: number;
  /** Its place in the order of what is booted, from 1; instead of the VM's `boot`. */
  readonly bootOrder?: number;
}

/** Their names. */
export const vmDiskOptionNames: OptionNames<VmDiskOptions> = {
  file: true,
  block: true,
  pool: true,
  volume: true,
  url: true,
  auth: true,
  dir: true,
  size: true,
  backing: true,
  backingFormat: true,
  format: true,
  secret: true,
  device: true,
  bus: true,
  target: true,
  readonly: true,
  shareable: true,
  serial: true,
  cache: true,
  io: true,
  discard: true,
  iothread: true,
  bootOrder: true,
};

/** A disk's format. */
export type VmDiskFormat = "raw" | "qcow2" | "qed" | "vmdk" | "vdi" | "vpc" | "vhd" | "luks";
