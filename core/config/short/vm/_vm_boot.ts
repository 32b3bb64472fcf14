import type {
  DomainOsConfig,
  DomainOsFirmwareFeatureConfig,
  DomainOsNvramConfig,
} from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import type { Platform } from "../_platform.ts";
import { optional, type VmDisks } from "./vm_disks.ts";

/** What a VM's firmware is to be. */
export interface Firmware {
  readonly type: "bios" | "efi" | undefined;
  /** Undefined leaves it to the host. */
  readonly secureBoot: boolean | undefined;
  readonly enrolledKeys: boolean | undefined;
  readonly loader: string | undefined;
  readonly nvramTemplate: string | undefined;
  readonly nvram: string | undefined;
}

const TYPES = ["bios", "efi"] as const;

const NO_FIRMWARE: Firmware = {
  type: undefined,
  secureBoot: undefined,
  enrolledKeys: undefined,
  loader: undefined,
  nvramTemplate: undefined,
  nvram: undefined,
};

/** Reads what the firmware is to be. */
export function firmwareOf(options: OptionReader, platform: Platform): Firmware {
  const { offers, hypervisor, paravirtual } = platform;
  if (paravirtual) return NO_FIRMWARE;
  const short = typeof options.raw("firmware") === "string";
  const reader = short
    ? options.inner({ type: options.raw("firmware") }, "firmware")
    : options.within("firmware");
  const type = reader === undefined ? usualType(options, platform) : reader.word("type", TYPES);
  if (reader !== undefined && type === undefined) reader.wrong("type", "to be told", undefined, TypeError);
  const efi = type === "efi" ? reader : undefined;
  const firmware = {
    type,
    secureBoot: efi?.flag("secureBoot"),
    enrolledKeys: efi?.flag("enrolledKeys"),
    loader: reader?.text("loader"),
    nvramTemplate: efi?.text("nvramTemplate"),
    nvram: efi?.text("nvram"),
  };
  // What the host can choose of itself, it says; an image of the user's own is the user's matter.
  const chosen = hypervisor === "qemu" && firmware.loader === undefined ? offers?.firmware : undefined;
  if (type === "efi" && chosen?.efi === false) {
    options.wrong("firmware", "to be what the host offers (no UEFI)", "efi");
  }
  if (firmware.secureBoot === true && chosen?.secureBoot === false) {
    reader!.wrong("secureBoot", "to be what the host offers (no Secure Boot)", true);
  }
  if (firmware.enrolledKeys === true && firmware.secureBoot === false) {
    reader!.wrong("enrolledKeys", "not to be true without Secure Boot", true);
  }
  return firmware;
}

/** ARM's machines, and RISC-V's, begin with UEFI or a kernel: they have no other firmware to boot a disk with. */
function usualType(options: OptionReader, { hypervisor, arch, offers }: Platform): "efi" | undefined {
  if (hypervisor !== "qemu" || options.has("kernel")) return undefined;
  const said = offers?.firmware?.efi;
  return (arch === "aarch64" && said !== false) || (arch === "riscv64" && said === true) ? "efi" : undefined;
}

const BOOT = { disk: "hd", cdrom: "cdrom", network: "network", floppy: "fd" } as const;

/** A VM's `<os>`. */
export function vmOs(
  options: OptionReader,
  platform: Platform,
  firmware: Firmware,
  disks: VmDisks,
  perDevice: boolean,
): DomainOsConfig {
  const { arch, machine, osType, hypervisor, paravirtual } = platform;
  const type = { arch, ...optional("machine", machine), value: osType };
  // It has no firmware that could look for anything.
  if (paravirtual) return { type, ...kernelPart(options) } as DomainOsConfig;
  const boot = options.words("boot", ["disk", "cdrom", "network", "floppy"])
    ?.map((word) => ({ dev: BOOT[word] }));
  if (boot !== undefined && perDevice) {
    options.wrong(
      "boot",
      "to be absent where devices have a bootOrder",
      boot.map(({ dev }) => dev).join(", "),
    );
  }
  const menu = options.flag("bootMenu");
  const os = {
    ...firmwarePart(firmware, platform),
    type,
    ...kernelPart(options),
    ...optional("boot", boot ?? (perDevice ? undefined : usualBoot(platform, disks))),
    ...optional("bootmenu", menu === undefined ? undefined : { enable: menu }),
  };
  // Hypervisors of one machine refuse to be told which.
  if (hypervisor === "vbox" || hypervisor === "hyperv") delete (os.type as { machine?: string }).machine;
  return os as DomainOsConfig;
}

/** The first disk, then, if that has no system yet, the installer. */
function usualBoot({ hypervisor }: Platform, disks: VmDisks): { dev: "hd" | "cdrom" }[] | undefined {
  if (hypervisor === "ch") return undefined;
  const found = [
    ...(disks.has("disk", "lun") ? [{ dev: "hd" as const }] : []),
    ...(disks.has("cdrom") ? [{ dev: "cdrom" as const }] : []),
  ];
  return found.length > 0 ? found : undefined;
}

function firmwarePart(firmware: Firmware, { hypervisor }: Platform): Partial<DomainOsConfig> {
  const { type, secureBoot, enrolledKeys, loader, nvramTemplate, nvram } = firmware;
  if (type === undefined) return {};
  if (loader !== undefined) {
    const flash = type === "efi";
    return {
      loader: {
        ...(flash ? { readonly: true } : {}),
        ...optional("secure", secureBoot),
        type: flash ? "pflash" : "rom",
        value: loader,
      },
      ...optional("nvram", nvramOf(nvramTemplate, nvram)),
    };
  }
  const feature: DomainOsFirmwareFeatureConfig[] = [];
  if (secureBoot !== undefined) feature.push({ enabled: secureBoot, name: "secure-boot" });
  const keys = enrolledKeys ?? secureBoot;
  if (keys !== undefined) feature.push({ enabled: keys, name: "enrolled-keys" });
  // Machines with one BIOS alone are not asked which.
  if (type === "bios" && hypervisor !== "qemu" && hypervisor !== "test") return {};
  return {
    firmware: type,
    ...(feature.length > 0 ? { firmwareElement: { feature } } : {}),
    ...optional("nvram", nvramOf(nvramTemplate, nvram)),
  } as Partial<DomainOsConfig>;
}

function nvramOf(template: string | undefined, value: string | undefined): DomainOsNvramConfig | undefined {
  if (template === undefined && value === undefined) return undefined;
  return { ...optional("template", template), ...optional("value", value) };
}

function kernelPart(options: OptionReader): Partial<DomainOsConfig> {
  const short = options.raw("kernel");
  if (typeof short === "string") return { kernel: options.needText("kernel") };
  const reader = options.within("kernel");
  if (reader === undefined) return {};
  return {
    kernel: reader.needText("path"),
    ...optional("initrd", reader.text("initrd")),
    ...optional("cmdline", reader.text("cmdline")),
    ...optional("dtb", reader.text("dtb")),
  };
}
