import type { DomainControllerConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import type { Platform } from "../_platform.ts";

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
