import { codecs } from "../../core/config/codec/document_codecs.ts";
import type {
  CapabilitiesConfig,
  CapabilitiesGuestConfig,
  CapabilitiesHostConfig,
  CapabilitiesHostTopologyCellsCellConfig,
} from "../../core/config/generated/capabilities.gen.ts";
import { cpuText } from "../../core/contract/cpu_list.ts";
import { libvirtQuotes } from "./libvirt_quotes.ts";

/** A CPU of the host, and where it is; its siblings are those of the same core. */
export interface HostCpuFacts {
  readonly id: number;
  readonly socket?: number;
  readonly die?: number;
  readonly core?: number;
}

/** A NUMA node. */
export interface HostCellFacts {
  readonly id: number;
  readonly memoryKib?: number | bigint;
  /** How many pages of each size there are. */
  readonly pages?: readonly { readonly sizeKib: number; readonly count: number }[];
  /** How far the memory of each cell is, by its number. */
  readonly distances?: readonly number[];
  readonly cpus?: readonly HostCpuFacts[];
}

/** A machine type. */
export interface MachineFacts {
  readonly name: string;
  /** What it stands for where it is a short name. */
  readonly canonical?: string;
  readonly maxVcpus?: number;
  readonly deprecated?: boolean;
}

/** One sort of guests. */
export interface GuestFacts {
  /** `hvm`, `exe` for containers, `xen`, `xenpvh`. */
  readonly osType: string;
  readonly arch: string;
  /** Domains' types, as in `<domain type="…">`. */
  readonly types: readonly string[];
  readonly emulator?: string;
  readonly loader?: string;
  readonly machines?: readonly MachineFacts[];
  readonly features?: CapabilitiesGuestConfig["features"];
}

/** What a host is, as its hypervisor tells it. What is not told is left out of the document. */
export interface HostFacts {
  readonly uuid?: string;
  readonly arch: string;
  /** Its CPU's model, vendor, features and topology. */
  readonly cpu?: Pick<
    CapabilitiesHostConfig["cpu"],
    "model" | "vendor" | "microcode" | "signature" | "topology"
  >;
  readonly cpuFeatures?: readonly string[];
  /** Of how it runs guests. */
  readonly cpuModes?: readonly ("pae" | "nonpae" | "vmx" | "svm")[];
  readonly pageSizesKib?: readonly number[];
  /** Sleep states; none are told as such. */
  readonly sleepStates?: readonly ("mem" | "disk" | "hybrid")[];
  readonly iommu?: boolean;
  readonly migration?: { readonly live: boolean; readonly transports: readonly string[] };
  readonly cells?: readonly HostCellFacts[];
  readonly securityModels?: CapabilitiesHostConfig["secmodel"];
  readonly guests: readonly GuestFacts[];
}

/** The capabilities document of a host. */
export function hostCapabilitiesXml(facts: HostFacts): string {
  const config: CapabilitiesConfig = { host: hostOf(facts), guest: facts.guests.map(guestOf) };
  return libvirtSpacing(libvirtQuotes(codecs.capabilities.formatAsTold(config)));
}

function hostOf(facts: HostFacts): CapabilitiesHostConfig {
  const { uuid, arch, cpu, cpuModes, sleepStates, iommu, migration, cells } = facts;
  const transports = migration?.transports ?? [];
  return {
    uuid,
    cpu: {
      arch,
      features: switches(cpuModes, (mode) => mode),
      ...cpu,
      feature: facts.cpuFeatures?.map((name) => ({ name })),
      pages: facts.pageSizesKib?.map((size) => ({ unit: "KiB", size })),
    },
    powerManagement: switches(sleepStates, (state) => SLEEP_STATES[state]),
    iommu: iommu === undefined ? undefined : { support: iommu },
    migrationFeatures: migration && {
      live: migration.live ? true : undefined,
      uriTransports: transports.length === 0 ? undefined : { uriTransport: [...transports] },
    },
    topology: cells && { cells: { num: cells.length, cell: cells.map((cell) => cellOf(cell, cells)) } },
    secmodel: facts.securityModels,
  };
}

const SLEEP_STATES = { mem: "suspendMem", disk: "suspendDisk", hybrid: "suspendHybrid" } as const;

function switches<Name extends string, Key extends string>(
  names: readonly Name[] | undefined,
  keyOf: (name: Name) => Key,
): { [Each in Key]?: true } | undefined {
  return names && Object.fromEntries(names.map((name) => [keyOf(name), true])) as { [Each in Key]?: true };
}

function cellOf(
  { id, memoryKib, pages, distances, cpus }: HostCellFacts,
  cells: readonly HostCellFacts[],
): CapabilitiesHostTopologyCellsCellConfig {
  const all = cells.flatMap((cell) => cell.cpus ?? []);
  return {
    id,
    memory: memoryKib === undefined ? undefined : { unit: "KiB", value: memoryKib },
    pages: pages?.map(({ sizeKib, count }) => ({ unit: "KiB", size: sizeKib, value: count })),
    distances: distances && { sibling: distances.map((value, at) => ({ id: cells[at]?.id ?? at, value })) },
    cpus: cpus && {
      num: cpus.length,
      cpu: cpus.map((cpu) => ({
        id: cpu.id,
        socketId: cpu.socket,
        dieId: cpu.die,
        coreId: cpu.core,
        siblings: cpu.core === undefined ? undefined : siblingsOf(cpu, all),
      })),
    },
  };
}

function siblingsOf({ socket, die, core }: HostCpuFacts, all: readonly HostCpuFacts[]): string {
  const same = all.filter((each) => each.socket === socket && each.die === die && each.core === core);
  return cpuText(same.map(({ id }) => id), "Cannot tell the host's CPUs");
}

// All others that libvirt knows have words of 64 bits.
const NARROW =
  /^(i686|armv[67]l|cris|lm32|m68k|microblaze(el)?|mips(el)?|openrisc|parisc|ppc|ppcemb|riscv32|s390|sh4(eb)?|sparc|unicore32|xtensa(eb)?)$/;

function guestOf(
  { osType, arch, types, emulator, loader, machines, features }: GuestFacts,
): CapabilitiesGuestConfig {
  return {
    osType,
    arch: {
      name: arch,
      wordsize: NARROW.test(arch) ? 32 : 64,
      emulator,
      loader,
      machine: machines?.map(({ name, canonical, maxVcpus, deprecated }) => ({
        canonical,
        maxCpus: maxVcpus,
        deprecated,
        value: name,
      })),
      domain: types.map((type) => ({ type })),
    },
    features,
  };
}

/** Empty lines between the parts, as libvirt writes them: virsh prints what it is given. */
function libvirtSpacing(xml: string): string {
  return xml.replaceAll(/^(<capabilities>| {2}<\/host>| {2}<\/guest>)$/gm, "$1\n").replaceAll(
    "<doi/>",
    "<doi></doi>",
  );
}
