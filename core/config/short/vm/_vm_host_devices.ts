import type { DomainHostdevConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import { pciAddress } from "../_pci_address.ts";

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
        const uuid = reader.uuid("mdev")!;
        const model = reader.word("model", ["vfio-pci", "vfio-ccw", "vfio-ap"]) ?? "vfio-pci";
        return { mode: "subsystem", type: "mdev", managed: false, model, source: { address: { uuid } } };
      }
      default:
        return reader.wrong("pci", "or one of usb, mdev to be told", undefined, TypeError);
    }
  });
}
