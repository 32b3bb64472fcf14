import { keyOf, type VmxEntries } from "../../_vmx/mod.ts";
import { CARDS, CONTROLLERS, kindOf, placeOfDevice } from "./device_kinds.ts";
import type {
  VirtualController,
  VirtualDevice,
  VirtualEthernetCard,
} from "../vim25/generated/vim_types.gen.ts";

/** Fields that a backing may have, whichever it is. */
export interface AnyBacking {
  readonly _typeName?: string;
  readonly fileName?: string;
  readonly deviceName?: string;
  readonly useAutoDetect?: boolean;
  readonly diskMode?: string;
  readonly writeThrough?: boolean;
  readonly pipeName?: string;
  readonly endpoint?: string;
  readonly serviceURI?: string;
  readonly direction?: string;
  readonly opaqueNetworkId?: string;
  readonly port?: {
    readonly switchUuid: string;
    readonly portgroupKey?: string;
    readonly portKey?: string;
    readonly connectionCookie?: number;
  };
}

type Set = (name: string, value: string | undefined) => void;

/** Writes what a machine's devices are as the entries of a .vmx. */
export function writeDeviceEntries(vmx: VmxEntries, devices: readonly VirtualDevice[]): void {
  let cards = 0;
  const ports = { serial: 0, parallel: 0 };
  for (const device of devices) {
    const kind = kindOf(device);
    const controller = CONTROLLERS[kind];
    if (controller) writeController(vmx, device as VirtualController, controller);
    else if (kind in CARDS) writeCard(vmx, device as VirtualEthernetCard, cards++, CARDS[kind]!);
    else if (kind === "VirtualSerialPort") writePort(vmx, device, `serial${ports.serial++}`);
    else if (kind === "VirtualParallelPort") writePort(vmx, device, `parallel${ports.parallel++}`);
    else if (kind === "VirtualMachineVideoCard") writeVideo(vmx, device);
    else writeDrive(vmx, device, devices, kind);
  }
}

function setter(vmx: VmxEntries, prefix: string): Set {
  return (name, value) => {
    if (value !== undefined) vmx.set(`${prefix}.${name}`, value);
  };
}

function writeController(
  vmx: VmxEntries,
  { busNumber }: VirtualController,
  { bus, virtualDev }: { readonly bus: string; readonly virtualDev?: string },
): void {
  if (bus === "ide" || bus === "fdc") return;
  const set = setter(vmx, `${bus}${busNumber}`);
  set("present", "true");
  set("virtualDev", virtualDev);
}

function writeDrive(
  vmx: VmxEntries,
  device: VirtualDevice,
  devices: readonly VirtualDevice[],
  kind: string,
): void {
  const place = placeOfDevice(device, devices);
  if (place === undefined) return;
  const set = setter(vmx, keyOf(place));
  const backing = (device.backing ?? {}) as AnyBacking;
  const name = kindOf(backing);
  set("present", "true");
  if (/Remote/.test(name)) set("clientDevice", "true");
  if (kind === "VirtualDisk") {
    set("deviceType", place.bus === "scsi" ? "scsi-hardDisk" : "ata-hardDisk");
    set("fileName", backing.fileName);
    if (backing.diskMode === "independent_nonpersistent") set("mode", "independent-nonpersistent");
    if (backing.writeThrough) set("writeThrough", "true");
  } else if (kind === "VirtualFloppy") {
    set("fileType", backing.fileName === undefined ? "device" : "file");
    set("fileName", backing.fileName ?? backing.deviceName);
  } else {
    const image = /Iso/.test(name) || name === "";
    set("deviceType", image ? "cdrom-image" : /Passthrough/.test(name) ? "cdrom-raw" : "atapi-cdrom");
    set("fileName", backing.fileName ?? (backing.useAutoDetect ? "auto detect" : backing.deviceName));
  }
}

/** How the API says that who gave a card its address, and how a .vmx does. */
const ADDRESS_TYPES: Readonly<Record<string, string>> = {
  manual: "static",
  generated: "generated",
  assigned: "vpx",
};

function writeCard(vmx: VmxEntries, card: VirtualEthernetCard, index: number, model: string): void {
  const set = setter(vmx, `ethernet${index}`);
  const backing = (card.backing ?? {}) as AnyBacking;
  set("present", "true");
  set("virtualDev", model === "vmxnet2" ? "vmxnet" : model);
  if (model === "vmxnet2") set("features", "15");
  if (backing.port) {
    const { switchUuid, portKey, portgroupKey, connectionCookie } = backing.port;
    set("dvs.switchId", switchUuid);
    set("dvs.portId", portKey);
    set("dvs.portgroupId", portgroupKey);
    set("dvs.connectionId", connectionCookie === undefined ? undefined : `${connectionCookie}`);
  } else set("networkName", backing.deviceName ?? backing.opaqueNetworkId);
  if (card.connectable?.startConnected === false) set("startConnected", "false");
  const addressType = ADDRESS_TYPES[card.addressType?.toLowerCase() ?? "generated"] ?? "generated";
  set("addressType", addressType);
  set(addressType === "static" ? "address" : "generatedAddress", card.macAddress);
}

function writePort(vmx: VmxEntries, device: VirtualDevice, port: string): void {
  const set = setter(vmx, port);
  const backing = (device.backing ?? {}) as AnyBacking;
  const name = kindOf(backing);
  set("present", "true");
  if (/Remote/.test(name)) set("clientDevice", "true");
  if (backing.serviceURI !== undefined) {
    set("fileType", "network");
    set("fileName", backing.serviceURI);
    set("network.endPoint", backing.direction ?? "server");
  } else if (backing.pipeName !== undefined) {
    set("fileType", "pipe");
    set("fileName", backing.pipeName);
    set("pipe.endPoint", backing.endpoint);
  } else {
    set("fileType", backing.fileName === undefined ? "device" : "file");
    set("fileName", backing.fileName ?? backing.deviceName);
  }
}

function writeVideo(vmx: VmxEntries, device: VirtualDevice): void {
  const { videoRamSizeInKB } = device as { readonly videoRamSizeInKB?: bigint };
  if (videoRamSizeInKB !== undefined) vmx.set("svga.vramSize", `${BigInt(videoRamSizeInKB) * 1024n}`);
}
