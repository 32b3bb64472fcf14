import type {
  DomainControllerConfig,
  DomainDevicesConfig,
  DomainFilesystemConfig,
  DomainHostdevConfig,
} from "../domain.gen.ts";
import type { OptionReader } from "./_option_reader.ts";
import { pciAddress } from "./_pci_address.ts";
import { firstOffered, type Platform, wantOffered } from "./_platform.ts";
import type { Firmware } from "./_vm_boot.ts";
import { optional, type OsFamily } from "./_vm_disks.ts";
import type { VmOptions } from "./vm_options.ts";

/** Consoles and channels. */
export function vmConsoles(options: OptionReader, platform: Platform): DomainDevicesConfig {
  const { hypervisor, family, osType, container, virtual } = platform;
  const given = options.raw("console");
  const file = typeof given === "object" ? options.within("console")?.needText("log") : undefined;
  const wanted = file !== undefined ||
    ((typeof given === "object" ? undefined : options.flag("console")) ?? true);
  const agent = options.flag("agent");
  if (agent === true && !virtual) {
    options.wrong("agent", `not to be true, as ${platform.type} has no such channel`, true);
  }
  const channel = virtual && (agent ?? true)
    ? [{ type: "unix" as const, target: { type: "virtio" as const, name: "org.qemu.guest_agent.0" } }]
    : undefined;
  const channels = optional("channel", channel);
  if (!wanted) return channels;
  const log = optional("log", file === undefined ? undefined : { file, append: true });
  const pty = { type: "pty" as const, ...log };
  if (container || hypervisor === "openvz") return { console: [pty] };
  if (hypervisor === "xen" && osType !== "hvm") return { console: [{ ...pty, target: { type: "xen" } }] };
  if (hypervisor === "bhyve") {
    const source = [{ master: "/dev/nmdm0A", slave: "/dev/nmdm0B" }];
    return { serial: [{ type: "nmdm", source, ...log }] };
  }
  // These write to files and pipes of the host alone, or have no serial port that libvirt knows.
  if (hypervisor === "vmware" || hypervisor === "hyperv" || hypervisor === "vbox") return {};
  // It takes one console in all.
  if (hypervisor === "ch") return { serial: [pty] };
  if (family === "s390") return { console: [{ ...pty, target: { type: "sclp" } }], ...channels };
  return { serial: [pty], console: [{ type: "pty", target: { type: "serial", port: "0" } }], ...channels };
}

/** Screen, video card, pointer. */
export function vmScreen(options: OptionReader, platform: Platform, suits: OsFamily): DomainDevicesConfig {
  const { offers, hypervisor, family, virtual, osType } = platform;
  const given = options.raw("graphics");
  const short = typeof given === "string";
  const reader = given === false || given === undefined
    ? undefined
    : short
    ? options.inner({ type: given }, "graphics")
    : options.within("graphics");
  const can = osType === "hvm" && hypervisor !== "ch" &&
    (virtual ? family !== "s390" : ["xen", "vbox", "vz"].includes(hypervisor));
  const usual = given === undefined && can ? firstOffered(["vnc"], offers?.graphics) : undefined;
  const type = reader === undefined ? usual : reader.word("type", ["vnc", "spice"]);
  if (reader !== undefined) {
    if (type === undefined) reader.wrong("type", "to be told", undefined, TypeError);
    wantOffered(reader, "type", type, offers?.graphics);
  }
  const card = options.word("video", ["virtio", "vga", "qxl", "bochs", "cirrus", "ramfb", "none"]);
  if (card !== "none") wantOffered(options, "video", card, offers?.videoModels);
  const inputs = options.words("inputs", ["tablet", "mouse", "keyboard"]);
  // A PC has a keyboard and a mouse of old; a tablet's pointer is where the viewer's is.
  const usualInputs = type === undefined || !virtual
    ? []
    : family === "x86"
    ? ["tablet" as const]
    : ["tablet" as const, "keyboard" as const];
  const devices: DomainDevicesConfig = {};
  const input = (inputs ?? usualInputs).map((each) => ({
    type: each,
    bus: family === "s390" ? "virtio" as const : "usb" as const,
  }));
  if (input.length > 0) devices.input = input;
  if (type !== undefined) devices.graphics = [graphics(type, reader)];
  const model = card ?? (type === undefined || !virtual ? undefined : usualCard(platform, suits));
  if (model !== undefined) {
    devices.video = [{ model: model === "qxl" ? { type: model } : { type: model } }];
  }
  if (type === "spice" && virtual) {
    devices.channel = [{ type: "spicevmc", target: { type: "virtio", name: "com.redhat.spice.0" } }];
  }
  return devices;
}

type Card = NonNullable<VmOptions["video"]>;
type Graphics = NonNullable<DomainDevicesConfig["graphics"]>[number];

function graphics(type: "vnc" | "spice", reader: OptionReader | undefined): Graphics {
  const port = reader?.whole("port", 1, 65535);
  const passwd = reader?.text("password");
  const keymap = reader?.text("keymap");
  const given = type === "vnc" ? reader?.raw("socket") : undefined;
  const path = typeof given === "string" ? reader!.needText("socket") : undefined;
  if (given !== undefined && given !== true && path === undefined) {
    reader!.wrong("socket", "to be true or a path", given, TypeError);
  }
  const more = { ...optional("passwd", passwd), ...optional("keymap", keymap) };
  if (given !== undefined) {
    return { type, ...more, listenElement: [{ type: "socket", ...optional("socket", path) }] } as Graphics;
  }
  const address = reader?.text("listen") ?? "127.0.0.1";
  return {
    type,
    ...(port === undefined ? { autoport: true } : { port, autoport: false }),
    ...more,
    listenElement: [{ type: "address", address }],
  } as Graphics;
}

function usualCard({ offers, family }: Platform, suits: OsFamily): Card | undefined {
  const words = family === "x86"
    ? suits === "linux" ? ["virtio", "vga", "qxl", "cirrus"] as const : ["vga", "qxl", "cirrus"] as const
    : ["virtio", "bochs", "vga", "ramfb"] as const;
  return firstOffered(words, offers?.videoModels);
}

/** TPM, randomness, balloon, watchdog and their like: what QEMU's machines have. */
export function vmExtras(options: OptionReader, platform: Platform, firmware: Firmware): DomainDevicesConfig {
  const { offers, family, virtual } = platform;
  if (!virtual) return {};
  const devices: DomainDevicesConfig = {};
  const tpm = vmTpm(options, platform, firmware);
  if (tpm !== undefined) devices.tpm = [tpm];
  if (options.flag("rng") ?? firstOffered(["virtio"], offers?.rngModels) !== undefined) {
    devices.rng = [{ model: "virtio", backend: { model: "random", value: "/dev/urandom" } }];
  }
  devices.memballoon = { model: options.flag("memballoon") ?? true ? "virtio" : "none" };
  const watchdog = vmWatchdog(options, platform);
  if (watchdog !== undefined) devices.watchdog = watchdog;
  if (options.flag("panic")) {
    const models = { x86: "isa", ppc: "pseries", s390: "s390" } as const;
    const model = models[family as keyof typeof models];
    if (model === undefined) {
      options.wrong("panic", `not to be true, as ${platform.arch} has no such device`, true);
    }
    devices.panic = [{ model }];
  }
  const vsock = options.raw("vsock");
  if (typeof vsock === "number") {
    devices.vsock = {
      model: "virtio",
      cid: { auto: false, address: options.whole("vsock", 3, 0xfffffffe)! },
    };
  } else if (options.flag("vsock")) devices.vsock = { model: "virtio", cid: { auto: true } };
  if (options.flag("sound")) devices.sound = [{ model: platform.pcie ? "ich9" : "ich6" }];
  return devices;
}

const TPM_MODELS = { x86: "tpm-crb", arm: "tpm-tis", ppc: "tpm-spapr" } as const;

function vmTpm(options: OptionReader, { family, offers, hypervisor, machine }: Platform, firmware: Firmware) {
  const given = options.raw("tpm");
  const short = given === undefined || typeof given === "boolean";
  const reader = short ? undefined : options.within("tpm");
  const can = offers?.tpmBackends?.includes("emulator") === true;
  if (given === false || (given === undefined && (firmware.type !== "efi" || !can))) return undefined;
  if (offers?.tpmBackends !== undefined && !can && hypervisor === "qemu") {
    options.wrong("tpm", "to be what the host offers (no emulated TPM)", given);
  }
  const own = TPM_MODELS[family as keyof typeof TPM_MODELS];
  const model = reader?.word("model", ["tpm-crb", "tpm-tis", "tpm-spapr"]) ??
    (machine === "isapc"
      ? "tpm-tis"
      : firstOffered(own === "tpm-crb" ? [own, "tpm-tis"] : [own], offers?.tpmModels));
  if (model === undefined) options.wrong("tpm", `not to be true, as ${family} has none`, given);
  if (reader) wantOffered(reader, "model", model, offers?.tpmModels);
  const version = reader?.word("version", ["1.2", "2.0"]) ?? "2.0";
  return { model, backend: { type: "emulator" as const, version } };
}

function vmWatchdog(options: OptionReader, { family }: Platform) {
  const given = options.raw("watchdog");
  const reader = typeof given === "boolean" ? undefined : options.within("watchdog");
  if (given === undefined || given === false) return undefined;
  const model = reader?.word("model", ["i6300esb", "ib700", "diag288"]) ??
    (family === "s390" ? "diag288" : "i6300esb");
  const action = reader?.word("action", [
    "reset",
    "shutdown",
    "poweroff",
    "pause",
    "none",
    "dump",
    "inject-nmi",
  ]);
  return { model, action: action ?? "reset" as const };
}

/** Folders of the host. */
export function vmFolders(
  options: OptionReader,
  { offers, container, virtual, type }: Platform,
): DomainFilesystemConfig[] {
  return (options.list("sharedFolders") ?? []).map((given, at) => {
    const reader = options.inner(given, "sharedFolders", at);
    const source = { dir: reader.needText("source") };
    const target = { dir: reader.needText("target") };
    const readonly = reader.flag("readonly") === true ? { readonly: true as const } : {};
    if (container) return { type: "mount", source, target, ...readonly };
    if (!virtual) options.wrong("sharedFolders", `to be absent, as ${type} has none`, source.dir);
    const named = reader.word("driver", ["virtiofs", "9p"]);
    if (named === "virtiofs") wantOffered(reader, "driver", named, offers?.filesystemDrivers);
    const driver = named ?? (firstOffered(["virtiofs"], offers?.filesystemDrivers) ?? "9p");
    return driver === "virtiofs"
      ? {
        type: "mount",
        accessmode: "passthrough",
        driver: { type: "virtiofs" },
        source,
        target,
        ...readonly,
      }
      : { type: "mount", accessmode: "mapped", source, target, ...readonly };
  });
}

/** Devices of the host. */
export function vmHostDevices(options: OptionReader): DomainHostdevConfig[] {
  return (options.list("hostDevices") ?? []).map((given, at) => {
    const reader = options.inner(given, "hostDevices", at);
    switch (reader.only(["pci", "usb", "mdev"])) {
      case "pci": {
        const address = pciAddress(reader, "pci", reader.needText("pci"));
        return { mode: "subsystem", type: "pci", managed: true, source: { address } };
      }
      case "usb": {
        const text = reader.needText("usb");
        const [, vendor, product] = /^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(text) ??
          reader.wrong("usb", "to be vendor and product, such as 046d:c52b", text);
        const id = (hex: string) => ({ id: Number.parseInt(hex, 16) });
        return {
          mode: "subsystem",
          type: "usb",
          managed: true,
          source: { vendor: id(vendor!), product: id(product!) },
        };
      }
      case "mdev": {
        const form = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
        const uuid = reader.like("mdev", form, "to be a UUID")!;
        const model = reader.word("model", ["vfio-pci", "vfio-ccw", "vfio-ap"]) ?? "vfio-pci";
        return { mode: "subsystem", type: "mdev", managed: false, model, source: { address: { uuid } } };
      }
      default:
        return reader.wrong("pci", "or one of usb, mdev to be told", undefined, TypeError);
    }
  });
}

/** Controllers that libvirt would make otherwise, or not at all. */
export function vmControllers(
  options: OptionReader,
  platform: Platform,
  scsi: boolean,
): DomainControllerConfig[] {
  const { hypervisor, family, pcie } = platform;
  const wanted = options.whole("hotplugPorts", 0, 30) ?? 14;
  const ports = pcie ? wanted : 0;
  const controllers: DomainControllerConfig[] = [];
  if (hypervisor === "qemu" && family !== "s390" && family !== "other") {
    controllers.push({ type: "usb", index: 0, model: "qemu-xhci", ports: 15 });
  }
  if (scsi && hypervisor === "qemu") controllers.push({ type: "scsi", index: 0, model: "virtio-scsi" });
  if (scsi && hypervisor === "vmware") controllers.push({ type: "scsi", index: 0, model: "lsilogic" });
  if (ports > 0) {
    controllers.push({ type: "pci", index: 0, model: "pcie-root" });
    for (let index = 1; index <= ports; index++) {
      controllers.push({ type: "pci", index, model: "pcie-root-port" });
    }
  }
  return controllers;
}
