import type { DiskBus, DiskPlace } from "../../_vmx/mod.ts";
import type { VirtualController, VirtualDevice } from "../vim25/generated/vim_types.gen.ts";

/** Controllers of disks by the API's names: the bus, and what a .vmx calls the model. */
export const CONTROLLERS: Readonly<Record<string, { readonly bus: DiskBus; readonly virtualDev?: string }>> =
  {
    VirtualBusLogicController: { bus: "scsi", virtualDev: "buslogic" },
    VirtualLsiLogicController: { bus: "scsi", virtualDev: "lsilogic" },
    VirtualLsiLogicSASController: { bus: "scsi", virtualDev: "lsisas1068" },
    ParaVirtualSCSIController: { bus: "scsi", virtualDev: "pvscsi" },
    VirtualIDEController: { bus: "ide" },
    VirtualAHCIController: { bus: "sata" },
    VirtualSATAController: { bus: "sata" },
    VirtualNVMEController: { bus: "nvme" },
    VirtualSIOController: { bus: "fdc" },
  };

/** Network cards by the API's names, and what libvirt calls the model. */
export const CARDS: Readonly<Record<string, string>> = {
  VirtualPCNet32: "vlance",
  VirtualVmxnet: "vmxnet",
  VirtualVmxnet2: "vmxnet2",
  VirtualVmxnet3: "vmxnet3",
  VirtualVmxnet3Vrdma: "vmxnet3",
  VirtualE1000: "e1000",
  VirtualE1000e: "e1000e",
};

/** The name of what a device is; hosts give it with each. */
export function kindOf(device: { readonly _typeName?: string }): string {
  return device._typeName ?? "";
}

/** Where a disk, CD-ROM or floppy is plugged in; `undefined` for other devices. */
export function placeOfDevice(
  device: VirtualDevice,
  devices: readonly VirtualDevice[],
): DiskPlace | undefined {
  if (!["VirtualDisk", "VirtualCdrom", "VirtualFloppy"].includes(kindOf(device))) return undefined;
  const controller = devices.find(({ key }) => key === device.controllerKey) as VirtualController | undefined;
  const bus = controller && CONTROLLERS[kindOf(controller)]?.bus;
  if (bus === undefined || device.unitNumber === undefined) return undefined;
  return { bus, controller: bus === "fdc" ? 0 : controller!.busNumber, unit: device.unitNumber };
}
