import type {
  DomainControllerConfig,
  DomainDiskBlockConfig,
  DomainDiskConfig,
  DomainDiskFileConfig,
} from "../../core/config/generated/domain.gen.ts";
import { BUSES, type DiskBus, type DiskPlace, keyOf, targetOf } from "./disk_place.ts";
import type { VmxFiles } from "./vmx_files.ts";
import { vmxRefusal } from "./vmx_refusal.ts";
import type { VmxEntries } from "./vmx_text.ts";
import { flagOf, indexesOf } from "./vmx_values.ts";

/** Controllers of SCSI by VMware's names and by libvirt's. */
export const SCSI_MODELS: readonly (readonly [virtualDev: string, model: string])[] = [
  ["buslogic", "buslogic"],
  ["lsilogic", "lsilogic"],
  ["lsisas1068", "lsisas1068"],
  ["pvscsi", "vmpvscsi"],
];

/** What a CD-ROM drive without a medium has as its file. */
export const EMPTY = "emptyBackingString";

/** A drive of the host, whichever it finds. */
export const AUTO_DETECT = "auto detect";

const DEVICES_CDROM = "/vmfs/devices/cdrom/";

/** All disks, in libvirt's order of their buses. */
export function readDisks(vmx: VmxEntries, files: VmxFiles): DomainDiskConfig[] {
  const disks: DomainDiskConfig[] = [];
  for (const bus of ["scsi", "ide", "sata", "nvme"] as const) {
    for (let controller = 0; controller < BUSES[bus].controllers; controller++) {
      // IDE has no controller of its own to be there or not.
      if (bus !== "ide" && !flagOf(vmx, `${bus}${controller}.present`, false)) continue;
      for (const unit of BUSES[bus].units) {
        const disk = readDisk(vmx, files, { bus, controller, unit });
        if (disk) disks.push(disk);
      }
    }
  }
  for (const unit of BUSES.fdc.units) {
    const floppy = readFloppy(vmx, files, { bus: "fdc", controller: 0, unit });
    if (floppy) disks.push(floppy);
  }
  return disks;
}

function readDisk(vmx: VmxEntries, files: VmxFiles, place: DiskPlace): DomainDiskConfig | undefined {
  const key = keyOf(place);
  // A client's device is on the machine of whoever looks at the guest, and libvirt has no such thing.
  if (!flagOf(vmx, `${key}.present`, false) || flagOf(vmx, `${key}.clientDevice`, false)) return undefined;
  const fileName = vmx.get(`${key}.fileName`);
  const deviceType = vmx.get(`${key}.deviceType`)?.toLowerCase();
  if (fileName !== undefined && /\.vmdk$/i.test(fileName)) return hardDisk(vmx, files, place, fileName);
  return {
    ...cdrom(files, key, fileName, deviceType),
    target: { dev: targetOf(place), bus: place.bus },
    readonly: true,
    address: addressOf(place),
  };
}

function hardDisk(vmx: VmxEntries, files: VmxFiles, place: DiskPlace, fileName: string): DomainDiskConfig {
  const key = keyOf(place);
  const file = files.read(fileName);
  if (file === undefined) {
    throw vmxRefusal("read", `${key}.fileName to be a file that is there`, `"${fileName}"`);
  }
  return {
    type: "file",
    device: "disk",
    ...(flagOf(vmx, `${key}.writeThrough`, false) ? { driver: { cache: "writethrough" } } : {}),
    source: { file },
    target: { dev: targetOf(place), bus: place.bus },
    ...(vmx.get(`${key}.mode`)?.toLowerCase() === "independent-nonpersistent" ? { transient: {} } : {}),
    address: addressOf(place),
  };
}

type Medium = "type" | "device" | "source";

/** What is in a drive: a device of the host as a CD-ROM or in the raw, or an image. */
function cdrom(
  files: VmxFiles,
  key: string,
  fileName: string | undefined,
  deviceType: string | undefined,
): Pick<DomainDiskFileConfig, Medium> | Pick<DomainDiskBlockConfig, Medium> {
  const host = fileName === undefined || fileName === "" || fileName === EMPTY
    ? {}
    : fileName.toLowerCase() === AUTO_DETECT
    ? { source: { startupPolicy: "optional" as const } }
    : { source: { dev: fileName } };
  if (deviceType === "atapi-cdrom") return { type: "block", device: "cdrom", ...host };
  if (deviceType === "cdrom-raw") return { type: "block", device: "lun", ...host };
  if (deviceType === "scsi-passthru" && fileName?.startsWith(DEVICES_CDROM)) {
    return { type: "block", device: "lun", ...host };
  }
  const image = deviceType === "cdrom-image" || /\.iso$/i.test(fileName ?? "");
  if (!image && (fileName ?? "") !== "" && fileName !== EMPTY) {
    const found = deviceType === undefined ? `"${fileName}"` : `"${deviceType}" of "${fileName}"`;
    throw vmxRefusal("read", `${key} to be a disk or a CD-ROM`, found);
  }
  const file = fileName && fileName !== EMPTY ? files.read(fileName) : undefined;
  return { type: "file", device: "cdrom", ...(file === undefined ? {} : { source: { file } }) };
}

function readFloppy(vmx: VmxEntries, files: VmxFiles, place: DiskPlace): DomainDiskConfig | undefined {
  const key = keyOf(place);
  if (!flagOf(vmx, `${key}.present`, false) || flagOf(vmx, `${key}.clientDevice`, false)) return undefined;
  const fileName = vmx.get(`${key}.fileName`) ?? "";
  const fileType = vmx.get(`${key}.fileType`)?.toLowerCase();
  const common = {
    device: "floppy",
    target: { dev: targetOf(place), bus: "fdc" },
    address: addressOf(place),
  } as const;
  if (fileType === "device") {
    return { type: "block", ...common, ...(fileName === "" ? {} : { source: { dev: fileName } }) };
  }
  if (fileName !== "" && fileType !== "file" && !/\.flp$/i.test(fileName)) {
    throw vmxRefusal("read", `${key}.fileType to be "device" or "file"`, `"${fileType ?? ""}"`);
  }
  const file = fileName === "" ? undefined : files.read(fileName);
  return { type: "file", ...common, ...(file === undefined ? {} : { source: { file } }) };
}

/** libvirt has one IDE controller with two buses where VMware has two channels. */
export function addressOf({ bus, controller, unit }: DiskPlace): {
  readonly type: "drive";
  readonly controller: string;
  readonly bus: string;
  readonly target: string;
  readonly unit: string;
} {
  const channel = bus === "ide";
  return {
    type: "drive",
    controller: `${channel ? 0 : controller}`,
    bus: `${channel ? controller : 0}`,
    target: "0",
    unit: `${unit}`,
  };
}

/** The controllers that disks are on, in libvirt's order; those below them come along. */
export function controllersOf(vmx: VmxEntries, disks: readonly DomainDiskConfig[]): DomainControllerConfig[] {
  const controllers: DomainControllerConfig[] = [];
  for (const type of ["scsi", "fdc", "ide", "sata", "nvme"] as const satisfies readonly DiskBus[]) {
    const on = disks.filter(({ target }) => target.bus === type).map(({ address }) =>
      Number(address?.type === "drive" ? address.controller : 0)
    );
    for (let index = 0; index <= Math.max(-1, ...on); index++) {
      const model = type === "scsi" ? scsiModel(vmx, index) : undefined;
      controllers.push({ type, index, ...(model === undefined ? {} : { model }) } as DomainControllerConfig);
    }
  }
  return controllers;
}

function scsiModel(vmx: VmxEntries, index: number): string | undefined {
  if (!indexesOf(vmx, "scsi").includes(index)) return undefined;
  const virtualDev = vmx.get(`scsi${index}.virtualDev`)?.toLowerCase();
  if (virtualDev === undefined || virtualDev === "") return undefined;
  return SCSI_MODELS.find(([name]) => name === virtualDev)?.[1] ?? virtualDev;
}
