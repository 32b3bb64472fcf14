import type { XmlNode } from "../config_content.ts";
import type {
  DomainCapabilitiesConfig,
  DomainCapabilitiesCpuModeConfig,
  DomainCapabilitiesEnumConfig,
} from "../generated/domain_capabilities.gen.ts";

/** A CPU model that a host offers. */
export interface CpuModelOffer {
  /** Its name, as a domain's `cpu.model` takes it. */
  readonly name: string;
  /** Whether it runs here as it is; undefined if the host does not know. */
  readonly usable?: boolean;
  /** Whether it is to go away in a later version. */
  readonly deprecated: boolean;
  /** Whose model it is: `Intel`. */
  readonly vendor?: string;
}

/** Which firmware a host offers. */
export interface FirmwareOffers {
  /** Whether `firmware: "efi"` finds one. */
  readonly efi: boolean;
  /** Whether `firmware: "bios"` finds one; without any word, a PC has a BIOS anyway. */
  readonly bios: boolean;
  /** Whether there is UEFI with Secure Boot. */
  readonly secureBoot: boolean;
  /** Paths on the host of firmware images that can be named. */
  readonly loaders: readonly string[];
}

/**
 * What a host offers a domain. A list that is empty says that there is none; one that is undefined, that the host did not
 * say.
 */
export interface DomainOffers {
  /** The sort of virtualization that this is of: `kvm`. */
  readonly type: string;
  /** The architecture that this is of. */
  readonly arch: string;
  /** The machine type that this is of. */
  readonly machine?: string;
  /** The emulator's path on the host; undefined where there is none, as since libvirt 11.3 hosts may say. */
  readonly emulator?: string;
  /** How many vCPUs a domain may have at most. */
  readonly maxVcpus?: number;
  /** Its firmware; undefined where the host did not say. */
  readonly firmware?: FirmwareOffers;
  /** What `cpu.mode` may be. */
  readonly cpuModes?: readonly string[];
  /** What `cpu.model` may be in mode `custom`. */
  readonly cpuModels?: readonly CpuModelOffer[];
  /** What `host-model` stands for here. */
  readonly hostModel?: string;
  /** What a disk's `device` may be. */
  readonly diskDevices?: readonly string[];
  /** What a disk's `target.bus` may be. */
  readonly diskBuses?: readonly string[];
  /** What a disk's `model` may be. */
  readonly diskModels?: readonly string[];
  /** What the `type` of graphics may be. */
  readonly graphics?: readonly string[];
  /** What a video card's `model.type` may be. */
  readonly videoModels?: readonly string[];
  /** What a random number generator's `model` may be. */
  readonly rngModels?: readonly string[];
  /** What a random number generator's `backend.model` may be. */
  readonly rngBackends?: readonly string[];
  /** What a TPM's `model` may be. */
  readonly tpmModels?: readonly string[];
  /** What a TPM's `backend.type` may be. */
  readonly tpmBackends?: readonly string[];
  /** What a TPM's `backend.version` may be. */
  readonly tpmVersions?: readonly string[];
  /** What a file system's `driver.type` may be. */
  readonly filesystemDrivers?: readonly string[];
  /** What a channel's `type` may be. */
  readonly channels?: readonly string[];
  /** What a host device's `type` may be. */
  readonly hostDevices?: readonly string[];
  /** What the memory's `source.type` may be. */
  readonly memorySources?: readonly string[];
  /** Whether disks can have threads of their own. */
  readonly iothreads?: boolean;
  /** Hyper-V's enlightenments. */
  readonly hyperv?: readonly string[];
  /** Which interrupt controllers an ARM machine may have: `2`, `3`. */
  readonly gicVersions?: readonly string[];
  /** Whether AMD's encrypted guests can be had. */
  readonly sev?: boolean;
  /** Whether Intel's enclaves can be had. */
  readonly sgx?: boolean;
}

/**
 * What a host offers a domain: CPU models, buses, graphics, firmware.
 *
 * @example
 * ```ts
 * import { documents, domainOffers } from "@denovirt/denovirt/config";
 *
 * // What connection.domainCapabilities() gives.
 * const capabilities = documents.domainCapabilities.parse(`
 *   <domainCapabilities><path>/usr/bin/qemu-system-x86_64</path><domain>kvm</domain><arch>x86_64</arch>
 *     <devices><disk supported="yes"><enum name="bus"><value>virtio</value></enum></disk></devices>
 *   </domainCapabilities>`);
 * const { diskBuses, graphics } = domainOffers(capabilities);
 * console.log(diskBuses, graphics); // [ "virtio" ] undefined
 * ```
 *
 * @param capabilities What `connection.domainCapabilities()` gives.
 */
export function domainOffers(capabilities: DomainCapabilitiesConfig): DomainOffers {
  const { features = {}, memoryBacking } = capabilities;
  const { hyperv, gic, sev, sgx } = features;
  const all: DomainOffers = {
    type: capabilities.domain,
    arch: capabilities.arch,
    machine: capabilities.machine,
    emulator: capabilities.path,
    maxVcpus: capabilities.vcpu?.max,
    firmware: firmware(capabilities),
    ...cpuOffers(capabilities.cpu?.mode),
    diskDevices: offered(capabilities, "disk", "diskDevice"),
    diskBuses: offered(capabilities, "disk", "bus"),
    diskModels: offered(capabilities, "disk", "model"),
    graphics: offered(capabilities, "graphics", "type"),
    videoModels: offered(capabilities, "video", "modelType"),
    rngModels: offered(capabilities, "rng", "model"),
    rngBackends: offered(capabilities, "rng", "backendModel"),
    tpmModels: offered(capabilities, "tpm", "model"),
    tpmBackends: offered(capabilities, "tpm", "backendModel"),
    tpmVersions: offered(capabilities, "tpm", "backendVersion"),
    filesystemDrivers: offered(capabilities, "filesystem", "driverType"),
    channels: offered(capabilities, "channel", "type"),
    hostDevices: offered(capabilities, "hostdev", "subsysType"),
    memorySources: choices(memoryBacking, "sourceType"),
    iothreads: capabilities.iothreads?.supported,
    hyperv: choices(hyperv, "features"),
    gicVersions: choices(gic, "version"),
    sev: sev?.supported,
    sgx: sgx?.supported,
  };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as unknown as DomainOffers;
}

/**
 * The words that a host has for one property of one sort of device; empty if it has no such device, undefined if it does
 * not say. It knows devices that newer hosts tell of, too.
 *
 * @param device The device's element: `disk`.
 * @param choice The enumeration's name in the document: `bus`.
 */
export function offered(
  capabilities: DomainCapabilitiesConfig,
  device: string,
  choice: string,
): readonly string[] | undefined {
  const devices = capabilities.devices ?? {};
  const known = Object.hasOwn(devices, device) ? devices[device as keyof typeof devices] : undefined;
  if (known !== undefined) return choices(known as Choices, choice);
  const newer = devices.unknownContent?.elements?.find(({ name }) => name === device);
  return newer && choices(choicesOf(newer), choice);
}

interface Choices {
  readonly supported?: boolean;
  readonly enum?: readonly DomainCapabilitiesEnumConfig[];
}

function choices(of: Choices | undefined, choice: string): readonly string[] | undefined {
  if (of === undefined) return undefined;
  if (of.supported === false) return [];
  const found = of.enum?.find(({ name }) => name === choice);
  return found && (found.value ?? []);
}

function choicesOf({ attributes, children = [] }: XmlNode): Choices {
  const elements = (of: readonly (XmlNode | string)[]) => of.filter((child) => typeof child !== "string");
  return {
    supported: attributes?.["supported"] !== "no",
    enum: elements(children).map((each) => ({
      name: each.attributes?.["name"] ?? "",
      value: elements(each.children ?? []).map((value) => (value.children ?? []).join("")),
    })),
  };
}

function firmware({ os }: DomainCapabilitiesConfig): FirmwareOffers | undefined {
  if (os === undefined) return undefined;
  const found = choices(os, "firmware") ?? [];
  return {
    efi: found.includes("efi"),
    bios: found.includes("bios"),
    secureBoot: choices(os.loader, "secure")?.includes("yes") ?? false,
    loaders: os.loader?.supported === false ? [] : os.loader?.value ?? [],
  };
}

function cpuOffers(
  modes: readonly DomainCapabilitiesCpuModeConfig[] | undefined,
): Pick<DomainOffers, "cpuModes" | "cpuModels" | "hostModel"> {
  if (modes === undefined) return {};
  const custom = modes.find((mode) => mode.name === "custom");
  const host = modes.find((mode) => mode.name === "host-model");
  return {
    cpuModes: modes.filter(({ supported }) => supported).map(({ name }) => name),
    cpuModels: (custom?.model ?? []).map(({ value = "", usable, deprecated, vendor }) => ({
      name: value,
      ...(usable === "yes" || usable === "no" ? { usable: usable === "yes" } : {}),
      deprecated: deprecated ?? false,
      ...(vendor === undefined || vendor === "unknown" ? {} : { vendor }),
    })),
    hostModel: host?.model?.value,
  };
}
