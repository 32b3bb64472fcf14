import type {
  DomainConfig,
  DomainDiskConfig,
  DomainSerialConfig,
} from "../../../core/config/generated/domain.gen.ts";
import { type DiskPlace, parseDatastorePath, placeOfDisk, sourceOf } from "../../_vmx/mod.ts";
import { esxError } from "../contract/esx_error.ts";
import type { VirtualDevice } from "../vim25/generated/vim_types.gen.ts";

/** A device as it is sent to a host: what its type does not say at once is in `_typeName`. */
export type DeviceDraft = VirtualDevice & Readonly<Record<string, unknown>>;

/** The error of a device that can't be sent. */
export function unsupported(wanted: string, found: string): Error {
  return esxError("CONFIG_UNSUPPORTED", `Cannot send a device, wanted ${wanted}: found ${found}`);
}

/** What a disk, CD-ROM or floppy of a document is to the API, on a controller that has a key there. */
export function driveDraft(disk: DomainDiskConfig, key: number, controllerKey: number): DeviceDraft {
  const { unit } = placeOfDisk(disk);
  const device = disk.device ?? "disk";
  const common = { key, controllerKey, unitNumber: unit };
  if (device === "disk") {
    return { ...common, _typeName: "VirtualDisk", backing: diskBacking(disk), capacityInKB: 0n };
  }
  const connectable = { startConnected: true, allowGuestControl: true, connected: true };
  if (device === "floppy") {
    return { ...common, _typeName: "VirtualFloppy", backing: floppyBacking(disk), connectable };
  }
  if (device !== "cdrom" && device !== "lun") {
    throw unsupported("a disk, cdrom, lun or floppy", `"${device}"`);
  }
  const empty = sourceOf(disk) === undefined && disk.type !== "block";
  return {
    ...common,
    _typeName: "VirtualCdrom",
    backing: cdromBacking(disk),
    connectable: { ...connectable, startConnected: !empty, connected: !empty },
  };
}

function diskBacking(disk: DomainDiskConfig): VirtualDevice["backing"] {
  const fileName = sourceOf(disk);
  if (fileName === undefined || !parseDatastorePath(fileName)) {
    throw unsupported('"[datastore] path" of a disk', `"${fileName ?? ""}"`);
  }
  return {
    _typeName: "VirtualDiskFlatVer2BackingInfo",
    fileName,
    diskMode: disk.transient ? "independent_nonpersistent" : "persistent",
    ...(disk.driver?.cache === "writethrough" ? { writeThrough: true } : {}),
  } as VirtualDevice["backing"];
}

function cdromBacking(disk: DomainDiskConfig): VirtualDevice["backing"] {
  const source = sourceOf(disk);
  if (disk.type === "block") {
    const raw = disk.device === "lun";
    return {
      _typeName: raw ? "VirtualCdromPassthroughBackingInfo" : "VirtualCdromAtapiBackingInfo",
      deviceName: source ?? "",
      useAutoDetect: source === undefined,
      ...(raw ? { exclusive: false } : {}),
    } as VirtualDevice["backing"];
  }
  if (source === undefined) {
    // A drive with nothing in it is the client's, at no client.
    return {
      _typeName: "VirtualCdromRemotePassthroughBackingInfo",
      deviceName: "",
      useAutoDetect: false,
      exclusive: false,
    } as VirtualDevice["backing"];
  }
  return { _typeName: "VirtualCdromIsoBackingInfo", fileName: source } as VirtualDevice["backing"];
}

function floppyBacking(disk: DomainDiskConfig): VirtualDevice["backing"] {
  const source = sourceOf(disk) ?? "";
  const backing: Readonly<Record<string, unknown>> = disk.type === "block"
    ? { _typeName: "VirtualFloppyDeviceBackingInfo", deviceName: source, useAutoDetect: source === "" }
    : { _typeName: "VirtualFloppyImageBackingInfo", fileName: source };
  return backing as VirtualDevice["backing"];
}

/** Schemes of the API's URIs by libvirt's protocols. */
const SCHEMES: Readonly<Record<string, string>> = {
  raw: "tcp",
  telnet: "telnet",
  telnets: "telnets",
  tls: "tcp+ssl",
};

/** What a serial or parallel port of a document is to the API. */
export function portDraft(
  port: DomainSerialConfig,
  kind: "serial" | "parallel",
  key: number,
): DeviceDraft {
  const name = kind === "serial" ? "VirtualSerialPort" : "VirtualParallelPort";
  return {
    key,
    _typeName: name,
    backing: portBacking(port, name),
    connectable: { startConnected: true, allowGuestControl: true, connected: true },
    ...(kind === "serial" ? { yieldOnPoll: true } : {}),
  };
}

function portBacking(port: DomainSerialConfig, name: string): VirtualDevice["backing"] {
  const { path = "", mode, host = "", service = "" } = port.source?.[0] ?? {};
  const backing = (kind: string, fields: Readonly<Record<string, unknown>>) =>
    ({ _typeName: `${name}${kind}BackingInfo`, ...fields }) as VirtualDevice["backing"];
  if (port.type === "dev") return backing("Device", { deviceName: path, useAutoDetect: false });
  if (port.type === "file") return backing("File", { fileName: path });
  if (name === "VirtualSerialPort" && port.type === "pipe") {
    return backing("Pipe", { pipeName: path, endpoint: "client", noRxLoss: false });
  }
  const scheme = SCHEMES[port.protocol?.type ?? "raw"];
  if (name === "VirtualSerialPort" && port.type === "tcp" && scheme !== undefined) {
    const address = host.includes(":") ? `[${host}]` : host;
    return backing("URI", {
      serviceURI: `${scheme}://${address}:${service}`,
      direction: mode === "connect" ? "client" : "server",
    });
  }
  throw unsupported("a port of type dev, file, pipe or tcp", `"${port.type}"`);
}

/** The controller's key of a disk that is a machine's own from its beginning, and `undefined` of others. */
export function givenControllerKey({ bus, controller }: DiskPlace): number | undefined {
  return bus === "ide" ? 200 + controller : bus === "fdc" ? 400 : undefined;
}

/** What a controller is to the API. */
export function controllerDraft(
  { bus, controller }: DiskPlace,
  model: string | undefined,
  key: number,
): DeviceDraft {
  const busNumber = controller;
  if (bus === "sata") return { key, _typeName: "VirtualAHCIController", busNumber };
  if (bus === "nvme") return { key, _typeName: "VirtualNVMEController", busNumber };
  const kind = SCSI_KINDS[model ?? "lsilogic"];
  if (kind === undefined) {
    throw unsupported("a SCSI controller of buslogic, lsilogic, lsisas1068 or vmpvscsi", `"${model}"`);
  }
  return { key, _typeName: kind, busNumber, sharedBus: "noSharing" };
}

const SCSI_KINDS: Readonly<Record<string, string>> = {
  buslogic: "VirtualBusLogicController",
  lsilogic: "VirtualLsiLogicController",
  lsisas1068: "VirtualLsiLogicSASController",
  vmpvscsi: "ParaVirtualSCSIController",
};

/** The model that a document has for a SCSI controller. */
export function scsiModelOf(domain: DomainConfig, index: number): string | undefined {
  const found = domain.devices?.controller?.find(({ type, index: at = 0 }) =>
    type === "scsi" && at === index
  );
  return found?.type === "scsi" && found.model !== "auto" ? found.model : undefined;
}
