import type {
  DomainConfig,
  DomainControllerConfig,
  DomainDiskConfig,
} from "../../core/config/generated/domain.gen.ts";
import { BUSES, type DiskBus, type DiskPlace, isPlace, keyOf, placeOf, targetOf } from "./disk_place.ts";
import { AUTO_DETECT, EMPTY, SCSI_MODELS } from "./read_disks.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";

/** Writes all disks and the controllers that they are on. */
export function writeDisks(vmx: VmxEntries, domain: DomainConfig, files: VmxFiles): void {
  const disks = (domain.devices?.disk ?? []).map((disk) => ({ disk, place: placeOfDisk(disk) }));
  writeControllers(vmx, domain, disks);
  const taken = new Set<string>();
  for (const { disk, place } of disks) {
    const key = keyOf(place);
    if (taken.has(key)) {
      throw vmxRefusal("write", "disks in places of their own", `two at "${disk.target.dev}"`);
    }
    taken.add(key);
    if (place.bus === "fdc") writeFloppy(vmx, disk, key, files);
    else writeDisk(vmx, disk, key, files);
  }
  for (const unit of BUSES.fdc.units) {
    if (!taken.has(`floppy${unit}`)) vmx.set(`floppy${unit}.present`, "false");
  }
}

/**
 * Where a disk of a document is plugged in.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if VMware has no such place, or the address says another than the name.
 */
export function placeOfDisk({ target, address }: DomainDiskConfig): DiskPlace {
  const bus = target.bus ?? busByName(target.dev);
  if (bus === undefined || !(bus in BUSES)) {
    throw vmxRefusal("write", "disks on scsi, sata, ide, nvme or fdc", `"${target.dev}" on "${bus ?? "?"}"`);
  }
  const named = placeOf(bus as DiskBus, target.dev);
  const place = address?.type === "drive" ? placeOfAddress(bus as DiskBus, address) : named;
  if (place === undefined || !isPlace(place)) {
    throw vmxRefusal("write", `a place on a ${bus} controller`, `disk "${target.dev}"`);
  }
  if (named === undefined || targetOf(place) !== targetOf(named)) {
    throw vmxRefusal(
      "write",
      `the address of disk "${target.dev}" to be its name's`,
      `that of "${targetOf(place)}"`,
    );
  }
  return place;
}

function placeOfAddress(
  bus: DiskBus,
  address: { readonly controller?: string; readonly bus?: string; readonly unit?: string },
): DiskPlace {
  const number = (text: string | undefined) => Number(text ?? 0);
  return {
    bus,
    controller: number(bus === "ide" ? address.bus : address.controller),
    unit: number(address.unit),
  };
}

function busByName(dev: string): string | undefined {
  return { sd: "scsi", hd: "ide", fd: "fdc" }[dev.slice(0, 2)];
}

function writeControllers(
  vmx: VmxEntries,
  domain: DomainConfig,
  disks: readonly { readonly disk: DomainDiskConfig; readonly place: DiskPlace }[],
): void {
  const listed = domain.devices?.controller ?? [];
  for (const bus of ["scsi", "sata", "nvme"] as const) {
    for (let index = 0; index < BUSES[bus].controllers; index++) {
      const on = disks.filter(({ place }) => place.bus === bus && place.controller === index);
      const own = listed.find((each) => (each.type as string) === bus && (each.index ?? 0) === index);
      if (on.length === 0) continue;
      vmx.set(`${bus}${index}.present`, "true");
      if (bus === "scsi") writeScsiModel(vmx, index, own, on.map(({ disk }) => disk));
    }
  }
}

// Before controllers had models, libvirt let the disk's driver name one.
function writeScsiModel(
  vmx: VmxEntries,
  index: number,
  controller: DomainControllerConfig | undefined,
  disks: readonly DomainDiskConfig[],
): void {
  const names = new Set(disks.map(({ driver }) => driver?.name?.toLowerCase()).filter(Boolean));
  if (controller?.type === "scsi" && controller.model !== undefined && controller.model !== "auto") {
    names.add(controller.model);
  }
  const [model] = names;
  if (model === undefined) return;
  if (names.size > 1) {
    throw vmxRefusal("write", `one model of SCSI controller ${index}`, [...names].join(" and "));
  }
  const virtualDev = SCSI_MODELS.find(([, name]) => name === model)?.[0];
  if (virtualDev === undefined) {
    throw vmxRefusal(
      "write",
      "a SCSI controller of buslogic, lsilogic, lsisas1068 or vmpvscsi",
      `"${model}"`,
    );
  }
  vmx.set(`scsi${index}.virtualDev`, virtualDev);
}

function writeDisk(vmx: VmxEntries, disk: DomainDiskConfig, key: string, files: VmxFiles): void {
  const set = (name: string, value: string) => vmx.set(`${key}.${name}`, value);
  const { type = "file", device = "disk" } = disk;
  const source = sourceOf(disk);
  set("present", "true");
  if (device === "disk") {
    if (type !== "file") {
      throw vmxRefusal("write", "hard disks that are files", `"${disk.target.dev}" of type ${type}`);
    }
    if (source === undefined || !/\.vmdk$/i.test(source)) {
      throw vmxRefusal("write", `disk "${disk.target.dev}" to be a .vmdk`, `"${source ?? ""}"`);
    }
    set("deviceType", key.startsWith("scsi") ? "scsi-hardDisk" : "ata-hardDisk");
    set("fileName", files.write(source));
    writeCache(vmx, disk, key);
    if (disk.transient) set("mode", "independent-nonpersistent");
    return;
  }
  if (type === "file") {
    if (device !== "cdrom") throw unsupported(disk);
    set("deviceType", "cdrom-image");
    set("fileName", source === undefined || source === "" ? EMPTY : files.write(source));
    return;
  }
  if (type !== "block" || (device !== "cdrom" && device !== "lun")) throw unsupported(disk);
  const passthrough = key.startsWith("scsi") && (source?.startsWith("/vmfs/devices/cdrom/") ?? false);
  set("deviceType", device === "cdrom" ? "atapi-cdrom" : passthrough ? "scsi-passthru" : "cdrom-raw");
  if (source === undefined && startupPolicyOf(disk) === "optional") {
    set("autodetect", "true");
    set("fileName", AUTO_DETECT);
  } else set("fileName", source ?? "");
}

function writeCache(vmx: VmxEntries, { driver, target }: DomainDiskConfig, key: string): void {
  const cache = driver?.cache ?? "default";
  if (cache === "writethrough") vmx.set(`${key}.writeThrough`, "true");
  else if (cache !== "default") {
    throw vmxRefusal("write", `disk "${target.dev}" with cache default or writethrough`, `"${cache}"`);
  }
}

function writeFloppy(vmx: VmxEntries, disk: DomainDiskConfig, key: string, files: VmxFiles): void {
  if (disk.device !== "floppy") throw unsupported(disk);
  const source = sourceOf(disk);
  const block = disk.type === "block";
  if (!block && (disk.type ?? "file") !== "file") throw unsupported(disk);
  vmx.set(`${key}.present`, "true");
  vmx.set(`${key}.fileType`, block ? "device" : "file");
  if (source !== undefined) vmx.set(`${key}.fileName`, block ? source : files.write(source));
}

/** The file or device that a disk is on. */
export function sourceOf(disk: DomainDiskConfig): string | undefined {
  const source = disk.source as { readonly file?: string; readonly dev?: string } | undefined;
  return source?.file ?? source?.dev;
}

function startupPolicyOf(disk: DomainDiskConfig): string | undefined {
  return (disk.source as { readonly startupPolicy?: string } | undefined)?.startupPolicy;
}

function unsupported(disk: DomainDiskConfig): Error {
  const found = `${disk.device ?? "disk"} "${disk.target.dev}" of type ${disk.type ?? "file"}`;
  return vmxRefusal(
    "write",
    "disks and CD-ROMs as files, CD-ROMs and floppies as devices of the host",
    found,
  );
}
