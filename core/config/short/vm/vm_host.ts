import { callOptionNames, checkOptions, type OptionNames } from "../../../contract/checked_options.ts";
import { VirtError } from "../../../contract/errors.ts";
import type { CallOptions } from "../../../contract/references.ts";
import type { CapabilitiesConfig } from "../../generated/capabilities.gen.ts";
import type { DomainCapabilitiesConfig } from "../../generated/domain_capabilities.gen.ts";
import { type GuestOffer, hostOffers } from "../../offers/host_offers.ts";
import { modernMachine } from "../_platform.ts";

/** What runs a VM: it decides on buses, models and all else that the VM's options leave open. */
export interface VmHost {
  /** The sort of virtualization, as a domain's `type`; `kvm` unless told. */
  readonly type?: string;
  /** The guest's architecture; `x86_64` unless told. */
  readonly arch?: string;
  /** `hvm` (a whole machine), `exe` (a container), `xen` and `xenpvh`; what is usual for `type` unless told. */
  readonly osType?: string;
  /** The machine type; the modern one of the architecture unless told: `q35`, `virt`, `pseries`, `s390-ccw-virtio`. */
  readonly machine?: string;
  /** The emulator's path on the host; the host's own choice unless told. */
  readonly emulator?: string;
  /** The connection's driver, which says more than `type` for `ch`, whose type is `kvm` too. */
  readonly driver?: string;
  /** What the host offers: it is chosen from, and what it lacks is refused. */
  readonly domainCapabilities?: DomainCapabilitiesConfig;
}

/** What is wanted of a host; what is not told is the host's best. */
export interface VmHostOptions extends CallOptions, Pick<VmHost, "type" | "arch" | "osType" | "machine"> {
  /** The emulator's path on the host. */
  readonly emulator?: string;
}

const vmHostOptionNames: OptionNames<VmHostOptions> = {
  ...callOptionNames,
  type: true,
  arch: true,
  osType: true,
  machine: true,
  emulator: true,
};

/** What `vmHost()` asks: a connection. */
export interface VmHostSource {
  /** The driver's name. */
  readonly driver: string;
  /** The URI that it was opened with. */
  readonly uri: string;
  /** What host and hypervisor can do. */
  capabilities(options?: CallOptions): Promise<CapabilitiesConfig>;
  /** What a domain may have. */
  domainCapabilities(
    options?: CallOptions & {
      readonly arch?: string;
      readonly machine?: string;
      readonly virtType?: string;
      readonly emulator?: string;
    },
  ): Promise<DomainCapabilitiesConfig>;
}

const TYPES = ["kvm", "hvf", "xen"];
const OS_TYPES = ["hvm", "xenpvh", "linux", "xen", "exe"];

/** What hypervisors are that say nothing of their guests. */
const SILENT: Readonly<Record<string, string>> = {
  esx: "vmware",
  vpx: "vmware",
  vmware: "vmware",
  hyperv: "hyperv",
  vbox: "vbox",
  bhyve: "bhyve",
  vz: "vz",
  test: "test",
  lxc: "lxc",
};

/**
 * Looks at a connection's host, for {@linkcode vm}: the best that it can run, and what it offers there. One look serves
 * any number of VMs.
 *
 * The host's own architecture is preferred, hardware virtualization to emulation, whole machines to containers.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if the host has no such guests.
 */
export async function vmHost(connection: VmHostSource, options: VmHostOptions = {}): Promise<VmHost> {
  checkOptions(options, vmHostOptionNames, "vmHost()");
  const { type, arch, osType, emulator, signal, timeoutMs } = options;
  const limits = { signal, timeoutMs };
  const driver = connection.driver;
  const capabilities = await orSilent(connection.capabilities(limits));
  if (capabilities === undefined) {
    const usual = type ?? SILENT[driver];
    return defined({ type: usual, arch, osType, machine: options.machine, emulator, driver });
  }
  const offers = hostOffers(capabilities);
  const fits = offers.guests.filter((guest) =>
    (type === undefined || guest.type === type) && (arch === undefined || guest.arch === arch) &&
    (osType === undefined || guest.osType === osType)
  );
  const rank = (guest: GuestOffer) => [
    guest.arch === offers.arch ? 0 : 1,
    place(TYPES, guest.type) + (guest.type === "qemu" ? 1 : 0),
    place(OS_TYPES, guest.osType),
  ];
  const [best] = fits.toSorted((one, other) => compare(rank(one), rank(other)));
  if (best === undefined) {
    const wanted = [type, arch, osType].filter((word) => word !== undefined).join(" ") || "any";
    const found = offers.guests.map((guest) => `${guest.type} ${guest.arch} ${guest.osType}`).join(", ");
    throw new VirtError(
      `Cannot choose guests of "${connection.uri}", wanted ${wanted}: found ${found || "none"}`,
      { code: "CONFIG_UNSUPPORTED", domain: "CAPABILITIES", outcome: "not-sent" },
    );
  }
  const names = best.machines.map(({ name }) => name);
  // Xen has one machine for each sort of guest, and would take it for another's otherwise.
  const own = best.type === "xen" ? names[0] : modernMachine(best.type, best.arch, names);
  const machine = options.machine ?? own;
  const domainCapabilities = await orSilent(connection.domainCapabilities({
    arch: best.arch,
    virtType: best.type,
    ...(machine === undefined ? {} : { machine }),
    ...(emulator === undefined ? {} : { emulator }),
    ...limits,
  }));
  return defined({
    type: best.type,
    arch: best.arch,
    osType: best.osType,
    machine,
    emulator,
    driver,
    domainCapabilities,
  });
}

/** What a host says, undefined where it has no such call. */
async function orSilent<T>(said: Promise<T>): Promise<T | undefined> {
  try {
    return await said;
  } catch (error) {
    if (error instanceof VirtError && error.code === "NO_SUPPORT") return undefined;
    throw error;
  }
}

function place(words: readonly string[], word: string): number {
  const at = words.indexOf(word);
  return at < 0 ? words.length : at;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

function defined(host: VmHost): VmHost {
  return Object.fromEntries(Object.entries(host).filter(([, value]) => value !== undefined));
}
