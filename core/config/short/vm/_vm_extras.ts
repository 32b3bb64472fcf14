import type { DomainDevicesConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { firstOffered, type Platform, wantOffered } from "../_platform.ts";
import type { Firmware } from "./_vm_boot.ts";

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
  if (watchdog !== undefined) devices.watchdog = [watchdog];
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

function vmTpm(
  options: OptionReader,
  { family, arch, offers, hypervisor, machine }: Platform,
  firmware: Firmware,
) {
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
  if (model === undefined) options.wrong("tpm", `not to be true, as ${arch} has none`, given);
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
