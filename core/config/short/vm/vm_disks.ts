import type { DomainDiskConfig, DomainDiskDriverConfig } from "../../generated/domain.gen.ts";
import { type DiskContents, diskContents } from "../_disk_source.ts";
import type { OptionReader } from "../_option_reader.ts";
import { firstOffered, isQ35, type Platform, wantOffered } from "../_platform.ts";
import type { VmDiskOptions } from "./vm_disk.ts";

/** Which operating system a VM's devices suit. */
export type OsFamily = "linux" | "windows" | "other";
type Bus = NonNullable<VmDiskOptions["bus"]>;
type Device = NonNullable<VmDiskOptions["device"]>;

const BUSES: readonly Bus[] = ["virtio", "scsi", "sata", "ide", "usb", "fdc", "xen", "sd"];
const DEVICES: readonly Device[] = ["disk", "cdrom", "floppy", "lun"];
const LETTERS: Readonly<Record<Bus, string>> = {
  virtio: "vd",
  scsi: "sd",
  sata: "sd",
  usb: "sd",
  sd: "sd",
  ide: "hd",
  fdc: "fd",
  xen: "xvd",
};

/** Collects a VM's disks, and gives each its target. */
export class VmDisks {
  readonly disks: DomainDiskConfig[] = [];
  readonly #platform: Platform;
  readonly #os: OsFamily;
  readonly #iothreads: number;
  readonly #targets = new Set<string>();
  readonly #waiting: (() => void)[] = [];

  /** @param iothreads How many threads the VM has for its disks. */
  constructor(platform: Platform, os: OsFamily, iothreads: number) {
    this.#platform = platform;
    this.#os = os;
    this.#iothreads = iothreads;
  }

  /** Whether disks are virtio here unless told. */
  get virtio(): boolean {
    return this.#bus("disk") === "virtio";
  }

  /** Whether there is a device of this kind with something in it. */
  has(...devices: readonly Device[]): boolean {
    return this.disks.some(({ device, source }) =>
      source !== undefined && devices.includes(device as Device ?? "disk")
    );
  }

  /** Whether a disk is on this bus. */
  on(bus: Bus): boolean {
    return this.disks.some(({ target }) => target.bus === bus);
  }

  /** Adds a disk. @param stem What a volume is called that is made for it. */
  add(reader: OptionReader, stem: string, usual: Device = "disk"): void {
    const { from, format, secret } = diskContents(reader, stem);
    const device = reader.word("device", DEVICES) ?? usual;
    const removable = device === "cdrom" || device === "floppy";
    if (from === undefined && !removable) {
      reader.wrong("file", "or one of block, pool, url, dir to say where it is", undefined, TypeError);
    }
    const { offers } = this.#platform;
    const bus = reader.word("bus", BUSES) ?? this.#bus(device);
    wantOffered(reader, "bus", bus, offers?.diskBuses);
    wantOffered(reader, "device", device, offers?.diskDevices);
    const target = reader.like("target", /^[a-z]{2,3}[a-z]+$/, "to be a name like vda");
    if (target !== undefined) {
      if (this.#targets.has(target)) reader.wrong("target", "to be another one than those before", target);
      this.#targets.add(target);
    }
    const readonly = reader.flag("readonly") ?? false;
    const order = reader.whole("bootOrder", 1, 1000);
    const disk = {
      ...from ?? { type: "file" as const },
      device,
      ...this.#driver(reader, format, device, bus, from, readonly),
      target: { dev: target ?? "", bus },
      ...(order === undefined ? {} : { boot: { order } }),
      ...(readonly || device === "cdrom" ? { readonly: true as const } : {}),
      ...(reader.flag("shareable") ? { shareable: true as const } : {}),
      ...optional("serial", reader.text("serial")),
      ...(secret === undefined
        ? {}
        : { encryption: { format: "luks", secret: [{ type: "passphrase", uuid: secret }] } }),
    } as DomainDiskConfig;
    this.disks.push(disk);
    if (target === undefined) this.#waiting.push(() => disk.target.dev = this.#free(LETTERS[bus]));
  }

  /** Gives those a target that are to have the next free one. */
  finish(): void {
    for (const take of this.#waiting.splice(0)) take();
  }

  #driver(
    reader: OptionReader,
    type: DiskContents["format"],
    device: Device,
    bus: Bus,
    from: DiskContents["from"],
    readonly: boolean,
  ): { driver?: DomainDiskDriverConfig } {
    const cache = reader.word("cache", ["none", "writeback", "writethrough", "directsync", "unsafe"]);
    const io = reader.word("io", ["threads", "native", "io_uring"]);
    const discard = reader.word("discard", ["unmap", "ignore"]);
    const iothread = reader.whole("iothread", 1, this.#iothreads);
    if (iothread !== undefined && bus !== "virtio") {
      reader.wrong("iothread", "to be of a disk whose bus is virtio", bus);
    }
    const { hypervisor, virtual } = this.#platform;
    const more = { ...optional("cache", cache), ...optional("io", io), ...optional("iothread", iothread) };
    if (hypervisor === "bhyve") return { driver: { name: "file", type, ...more } };
    // Xen's own back end serves block devices, QEMU the rest.
    if (hypervisor === "xen") {
      return { driver: { name: from?.type === "block" ? "phy" : "qemu", type, ...more } };
    }
    if (!virtual) return Object.keys(more).length > 0 ? { driver: more } : {};
    const usual = device === "disk" && !readonly && from?.type !== "dir" ? "unmap" : undefined;
    return { driver: { name: "qemu", type, ...more, ...optional("discard", discard ?? usual) } };
  }

  #bus(device: Device): Bus {
    const { offers } = this.#platform;
    const buses = device === "floppy"
      ? ["fdc" as const]
      : device === "disk" || device === "lun"
      ? diskBuses(this.#platform, this.#os)
      : cdromBuses(this.#platform);
    return firstOffered(buses, offers?.diskBuses) ?? buses[0]!;
  }

  #free(letters: string): string {
    for (let number = 0;; number++) {
      const target = `${letters}${letterOf(number)}`;
      if (this.#targets.has(target)) continue;
      this.#targets.add(target);
      return target;
    }
  }
}

function diskBuses(platform: Platform, os: OsFamily): readonly Bus[] {
  const { hypervisor, family, machine, osType } = platform;
  switch (hypervisor) {
    case "xen":
      return osType === "hvm" ? ["ide"] : ["xen"];
    case "vmware":
      return ["scsi"];
    case "hyperv":
      return ["ide"];
    case "vbox":
    case "vz":
      return ["sata"];
    default:
      if (os === "linux" || family !== "x86") return ["virtio", "scsi", "sata", "ide"];
      return machine === undefined || isQ35(machine) ? ["sata", "ide"] : ["ide", "sata"];
  }
}

function cdromBuses(platform: Platform): readonly Bus[] {
  const { hypervisor, family, machine } = platform;
  if (hypervisor === "vmware" || hypervisor === "hyperv" || hypervisor === "xen") return ["ide"];
  if (family !== "x86") return ["scsi", "usb", "virtio"];
  return machine === undefined || isQ35(machine) ? ["sata", "ide"] : ["ide", "sata"];
}

/** The 27th disk is `vdaa`. */
function letterOf(number: number): string {
  const letter = String.fromCharCode(97 + number % 26);
  return number < 26 ? letter : letterOf(Math.floor(number / 26) - 1) + letter;
}

/** A property, if it is there. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
