import { domainCapabilitiesXml, type DomainCapabilityFacts } from "../../_documents/mod.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { MAX_VCPUS } from "../host/capabilities.ts";

const OFFERS: DomainCapabilityFacts = {
  emulator: "/usr/bin/test-hv",
  type: "test",
  arch: "i686",
  maxVcpus: MAX_VCPUS,
  iothreads: true,
  os: true,
  loader: false,
  memoryBacking: false,
  devices: {
    disk: {
      diskDevice: ["disk", "cdrom", "floppy", "lun"],
      bus: ["ide", "fdc", "scsi", "virtio", "xen", "usb", "sata"],
    },
    graphics: { type: ["sdl", "vnc", "spice"] },
    video: { modelType: ["vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "virtio"] },
    hostdev: false,
    rng: false,
    filesystem: false,
    tpm: false,
    redirdev: false,
    channel: false,
  },
  features: {
    gic: false,
    vmcoreinfo: false,
    genid: true,
    backingStoreInput: false,
    backup: true,
    sev: false,
    sgx: false,
  },
};

/** What a domain may have. libvirt's test driver does not tell; this is in the form in which its others do. */
export function domainCapabilities(): OperationsOf<"connectGetDomainCapabilities"> {
  return {
    connectGetDomainCapabilities(emulator, arch, machine, type, flags) {
      checkFlags(flags, 0, "connectGetDomainCapabilities");
      return domainCapabilitiesXml([OFFERS], { emulator, arch, machine, type }, refusal);
    },
  };
}
