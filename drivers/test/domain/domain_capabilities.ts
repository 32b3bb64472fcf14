import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { MAX_VCPUS } from "../host/capabilities.ts";
import { formatElement } from "../config/xml_format.ts";
import { element, type XmlElement } from "../config/xml_tree.ts";

const EMULATOR = "/usr/bin/test-hv";
const ARCH = "i686";

/** What libvirt's documents call the devices that a domain here may have, by their kinds and what tells them apart. */
const DEVICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  disk: {
    diskDevice: ["disk", "cdrom", "floppy", "lun"],
    bus: ["ide", "fdc", "scsi", "virtio", "xen", "usb", "sata"],
  },
  graphics: { type: ["sdl", "vnc", "spice"] },
  video: { modelType: ["vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "virtio"] },
};
const NO_DEVICES = ["hostdev", "rng", "filesystem", "tpm", "redirdev", "channel"];
const FEATURES: Readonly<Record<string, "yes" | "no">> = {
  gic: "no",
  vmcoreinfo: "no",
  genid: "yes",
  backingStoreInput: "no",
  backup: "yes",
  sev: "no",
  sgx: "no",
};

/** What a domain may have. libvirt's test driver does not tell; this is in the form in which its others do. */
export function domainCapabilities(): OperationsOf<"connectGetDomainCapabilities"> {
  return {
    connectGetDomainCapabilities(emulator, arch, machine, virtType, flags) {
      checkFlags(flags, 0, "connectGetDomainCapabilities");
      check("the emulator", EMULATOR, emulator);
      check("the architecture", ARCH, arch);
      check("the virtualization type", "test", virtType);
      check("no machine type", undefined, machine);
      return capabilities();
    },
  };
}

function check(what: string, wanted: string | undefined, found: string | null): void {
  if (found === null || found === wanted) return;
  throw refusal(
    "INVALID_ARG",
    `Cannot tell of capabilities, wanted ${what}${
      wanted === undefined ? "" : ` ${wanted}`
    }: found "${found}"`,
  );
}

function capabilities(): string {
  const text = (name: string, value: string) => element(name, {}, [value]);
  const no = (name: string) => element(name, { supported: "no" });
  const yes = (name: string, children: XmlElement[] = []) => element(name, { supported: "yes" }, children);
  const modes = ["host-passthrough", "maximum", "host-model", "custom"];
  return formatElement(element("domainCapabilities", {}, [
    text("path", EMULATOR),
    text("domain", "test"),
    text("arch", ARCH),
    element("vcpu", { max: `${MAX_VCPUS}` }),
    yes("iothreads"),
    yes("os", [no("loader")]),
    element("cpu", {}, modes.map((name) => element("mode", { name, supported: "no" }))),
    no("memoryBacking"),
    element("devices", {}, [
      ...Object.entries(DEVICES).map(([name, kinds]) =>
        yes(
          name,
          Object.entries(kinds).map(([kind, values]) =>
            element("enum", { name: kind }, values.map((value) => text("value", value)))
          ),
        )
      ),
      ...NO_DEVICES.map(no),
    ]),
    element(
      "features",
      {},
      Object.entries(FEATURES).map(([name, supported]) => element(name, { supported })),
    ),
  ]));
}
