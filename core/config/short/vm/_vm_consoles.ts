import type { DomainDevicesConfig } from "../../generated/domain.gen.ts";
import type { OptionReader } from "../_option_reader.ts";
import type { Platform } from "../_platform.ts";
import { optional } from "./vm_disks.ts";

/** Consoles and channels. */
export function vmConsoles(options: OptionReader, platform: Platform): DomainDevicesConfig {
  const { hypervisor, family, osType, container, virtual } = platform;
  const given = options.raw("console");
  const file = typeof given === "object" ? options.within("console")?.needText("log") : undefined;
  const wanted = file !== undefined ||
    ((typeof given === "object" ? undefined : options.flag("console")) ?? true);
  const agent = options.flag("agent");
  if (agent === true && !virtual) {
    options.wrong("agent", `not to be true, as ${platform.type} has no such channel`, true);
  }
  const channel = virtual && (agent ?? true)
    ? [{ type: "unix" as const, target: { type: "virtio" as const, name: "org.qemu.guest_agent.0" } }]
    : undefined;
  const channels = optional("channel", channel);
  if (!wanted) return channels;
  const log = optional("log", file === undefined ? undefined : { file, append: true });
  const pty = { type: "pty" as const, ...log };
  if (container || hypervisor === "openvz") return { console: [pty] };
  if (hypervisor === "xen" && osType !== "hvm") return { console: [{ ...pty, target: { type: "xen" } }] };
  if (hypervisor === "bhyve") {
    const source = [{ master: "/dev/nmdm0A", slave: "/dev/nmdm0B" }];
    return { serial: [{ type: "nmdm", source, ...log }] };
  }
  // These write to files and pipes of the host alone, or have no serial port that libvirt knows.
  if (hypervisor === "vmware" || hypervisor === "hyperv" || hypervisor === "vbox") return {};
  // It takes one console in all.
  if (hypervisor === "ch") return { serial: [pty] };
  if (family === "s390") return { console: [{ ...pty, target: { type: "sclp" } }], ...channels };
  return { serial: [pty], console: [{ type: "pty", target: { type: "serial", port: "0" } }], ...channels };
}
