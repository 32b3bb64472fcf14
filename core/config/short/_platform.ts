import { type DomainOffers, domainOffers } from "../offers/domain_offers.ts";
import { OptionReader } from "./_option_reader.ts";
import type { VmHost } from "./vm/vm_host.ts";

/** Hypervisors as far as their documents differ. */
export type Hypervisor =
  | "qemu"
  | "test"
  | "ch"
  | "lxc"
  | "openvz"
  | "xen"
  | "bhyve"
  | "vz"
  | "vmware"
  | "hyperv"
  | "vbox"
  | "other";

const HYPERVISORS: Readonly<Record<string, Hypervisor>> = {
  qemu: "qemu",
  kqemu: "qemu",
  kvm: "qemu",
  hvf: "qemu",
  test: "test",
  lxc: "lxc",
  openvz: "openvz",
  xen: "xen",
  bhyve: "bhyve",
  vz: "vz",
  parallels: "vz",
  vmware: "vmware",
  hyperv: "hyperv",
  vbox: "vbox",
};

/** Families of architectures whose machines are alike. */
export type Family = "x86" | "arm" | "ppc" | "s390" | "riscv" | "other";

const FAMILIES: Readonly<Record<string, Family>> = {
  x86_64: "x86",
  i686: "x86",
  aarch64: "arm",
  armv7l: "arm",
  armv6l: "arm",
  ppc64: "ppc",
  ppc64le: "ppc",
  s390x: "s390",
  riscv64: "riscv",
  riscv32: "riscv",
};

const MACHINES: Readonly<Record<Family, string | undefined>> = {
  x86: "q35",
  arm: "virt",
  ppc: "pseries",
  s390: "s390-ccw-virtio",
  riscv: "virt",
  other: undefined,
};

/** Where a VM is to run, and what that offers. */
export interface Platform {
  readonly hypervisor: Hypervisor;
  readonly type: string;
  readonly arch: string;
  readonly family: Family;
  readonly osType: string;
  readonly machine: string | undefined;
  readonly emulator: string | undefined;
  readonly offers: DomainOffers | undefined;
  /** Whether it has QEMU's devices, or, as libvirt's test driver, takes them. */
  readonly virtual: boolean;
  /** Whether it has PCI Express, which has a root port for each device. */
  readonly pcie: boolean;
  /** Whether it is a container. */
  readonly container: boolean;
  /** Whether it is Xen's guest that knows so, and is given its kernel. */
  readonly paravirtual: boolean;
}

/** @throws {TypeError | RangeError} If the host is described wrongly. */
export function platformOf(host: VmHost, what: string): Platform {
  const reader = new OptionReader(what, host, "host");
  const type = reader.text("type") ?? "kvm";
  const arch = reader.text("arch") ?? "x86_64";
  const driver = reader.text("driver");
  const named = HYPERVISORS[type] ?? "other";
  const hypervisor = driver === "ch" ? "ch" : named;
  const family = FAMILIES[arch] ?? "other";
  const osType = reader.text("osType") ?? (named === "lxc" || named === "openvz" ? "exe" : "hvm");
  const machine = reader.text("machine") ?? (hypervisor === "qemu" ? MACHINES[family] : undefined);
  const emulator = reader.text("emulator");
  const capabilities = reader.raw("domainCapabilities") as VmHost["domainCapabilities"];
  if (capabilities !== undefined && typeof capabilities !== "object") {
    reader.wrong("domainCapabilities", "to be a config", capabilities, TypeError);
  }
  reader.end();
  return {
    hypervisor,
    type,
    arch,
    family,
    osType,
    machine,
    emulator,
    offers: capabilities && domainOffers(capabilities),
    virtual: hypervisor === "qemu" || hypervisor === "test",
    pcie: hypervisor === "qemu" && (isQ35(machine) || /^virt($|-)/.test(machine ?? "")),
    container: osType === "exe",
    paravirtual: hypervisor === "xen" && osType !== "hvm",
  };
}

/** Whether it is Intel's machine with PCI Express. */
export function isQ35(machine: string | undefined): boolean {
  return machine !== undefined && /^(pc-)?q35($|-)/.test(machine);
}

/** The machine type that a new guest is given, if the host has it; undefined leaves it to the host. */
export function modernMachine(type: string, arch: string, offered: readonly string[]): string | undefined {
  if (HYPERVISORS[type] !== "qemu") return undefined;
  const machine = MACHINES[FAMILIES[arch] ?? "other"];
  return machine !== undefined && offered.includes(machine) ? machine : undefined;
}

/**
 * The first of these that the host has; the first of all where the host does not say.
 *
 * @param offered What the host has.
 */
export function firstOffered<Word extends string>(
  words: readonly Word[],
  offered: readonly string[] | undefined,
): Word | undefined {
  return offered === undefined ? words[0] : words.find((word) => offered.includes(word));
}

/** @throws {RangeError} If the host says that it does not have what an option wants. */
export function wantOffered(
  reader: OptionReader,
  key: string,
  value: string | undefined,
  offered: readonly string[] | undefined,
): void {
  if (value === undefined || offered === undefined || offered.includes(value)) return;
  const all = offered.length === 0 ? "nothing" : offered.join(", ");
  reader.wrong(key, `to be what the host offers (${all})`, value);
}
