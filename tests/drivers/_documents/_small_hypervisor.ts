import type { DomainConfig } from "../../../core/config/mod.ts";
import {
  type DocumentRead,
  type ElementReader,
  readDocument,
  type ReadDocumentOptions,
  readIdentity,
  readSize,
} from "../../../drivers/_documents/mod.ts";

/** What a small hypervisor holds of a domain. */
export function readMachine(
  xml: string,
  options: Partial<ReadDocumentOptions> = {},
): DocumentRead<ReturnType<typeof machineOf>> {
  return readDocument("domain", xml, {
    action: "Cannot define a domain",
    hypervisor: "tiny",
    domain: "BHYVE",
    withoutEffect: { "devices.*.address": "tiny places devices by itself" },
    ...options,
  }, machineOf);
}

function machineOf(root: ElementReader<DomainConfig>) {
  root.word("type", ["bhyve"]);
  const type = root.element("os")?.element("type");
  type?.word("value", ["hvm"]);
  const devices = root.element("devices");
  return {
    identity: readIdentity(root),
    size: readSize(root, { maxVcpus: 16 }),
    arch: type?.word("arch", ["x86_64"], "x86_64"),
    acpi: root.element("features")?.value("acpi") === true,
    disks: devices?.elements("disk").map((disk) => ({
      type: disk.word("type", ["file", "block"], "file"),
      file: disk.element("source")?.value("file"),
      dev: disk.element("target")?.value("dev"),
      bus: disk.element("target")?.word("bus", ["virtio", "sata"], "virtio"),
    })),
    consoles: devices?.elements("graphics", 1).map((screen) => ({
      type: screen.word("type", ["vnc"]),
      port: screen.number("port", { min: 5900, max: 5999, otherwise: 5900 }),
      password: screen.value("passwd"),
    })),
  };
}
