import type {
  CapabilitiesConfig,
  CapabilitiesGuestArchMachineConfig,
} from "../generated/capabilities.gen.ts";

/** A machine type that a host offers. */
export interface MachineOffer {
  /** Its name, as a domain's `os.type.machine` takes it: `q35`. */
  readonly name: string;
  /** What it stands for where it is a short name: `pc-q35-7.2`. */
  readonly canonical?: string;
  /** How many vCPUs it takes at most, where the host says so. */
  readonly maxVcpus?: number;
  /** Whether it is to go away in a later version. */
  readonly deprecated: boolean;
}

/** One sort of guests that a host offers. */
export interface GuestOffer {
  /** `hvm` (a whole machine), `exe` (a container), `xen` and `xenpvh` (a guest that knows of Xen). */
  readonly osType: string;
  /** Its architecture: `x86_64`. */
  readonly arch: string;
  /** How wide its words are, in bits. */
  readonly wordSize: number;
  /** The sort of virtualization, as a domain's `type`: `kvm`. */
  readonly type: string;
  /** The emulator's path on the host. */
  readonly emulator?: string;
  /** Its machine types; empty where the host has only one. */
  readonly machines: readonly MachineOffer[];
}

/** What a host offers. */
export interface HostOffers {
  /** The host's own architecture. */
  readonly arch: string;
  /** All sorts of guests, in the host's order. */
  readonly guests: readonly GuestOffer[];
  /** The guests' architectures. */
  readonly arches: readonly string[];
  /** The guests' sorts of virtualization. */
  readonly types: readonly string[];
}

/**
 * Which guests a host offers: architectures, sorts of virtualization, machine types.
 *
 * @example
 * ```ts
 * import { connect } from "@denovirt/denovirt";
 * import { hostOffers } from "@denovirt/denovirt/config";
 *
 * await using connection = await connect("test:///default");
 * const { arch, guests } = hostOffers(await connection.capabilities());
 * console.log(arch, guests.map((guest) => `${guest.type} ${guest.arch}`)); // x86_64 [ "test i686" … ]
 * ```
 *
 * @param capabilities What `connection.capabilities()` gives.
 */
export function hostOffers(capabilities: CapabilitiesConfig): HostOffers {
  const guests = (capabilities.guest ?? []).flatMap(({ osType, arch }) =>
    arch.domain.map((domain): GuestOffer => {
      const emulator = domain.emulator ?? arch.emulator;
      // What an emulator of its own does not say is that of the architecture.
      const machines = domain.machine ?? arch.machine ?? [];
      return {
        osType,
        arch: arch.name,
        wordSize: Number(arch.wordsize),
        type: domain.type,
        ...(emulator === undefined ? {} : { emulator }),
        machines: machines.map(machineOffer),
      };
    })
  );
  return {
    arch: capabilities.host.cpu.arch,
    guests,
    arches: [...new Set(guests.map(({ arch }) => arch))],
    types: [...new Set(guests.map(({ type }) => type))],
  };
}

function machineOffer(
  { value = "", canonical, maxCpus, deprecated }: CapabilitiesGuestArchMachineConfig,
): MachineOffer {
  return {
    name: value,
    ...(canonical === undefined ? {} : { canonical }),
    ...(maxCpus === undefined ? {} : { maxVcpus: maxCpus }),
    deprecated: deprecated ?? false,
  };
}
