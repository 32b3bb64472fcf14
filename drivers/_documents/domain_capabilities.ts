import { codecs } from "../../core/config/codec/document_codecs.ts";
import type {
  DomainCapabilitiesConfig,
  DomainCapabilitiesCpuConfig,
  DomainCapabilitiesDevicesConfig,
  DomainCapabilitiesEnumConfig,
  DomainCapabilitiesFeaturesConfig,
} from "../../core/config/generated/domain_capabilities.gen.ts";
import type { ErrorCode } from "../../core/contract/generated/error_codes.gen.ts";
import { libvirtQuotes } from "./libvirt_quotes.ts";

/** Whether there is something, and which values it can have, by the names that libvirt has for them: `bus`, `type`. */
export type Offer = boolean | Readonly<Record<string, readonly string[]>>;

type Named<Config> = Exclude<keyof Config, "unknownContent">;

/** What a hypervisor can give one sort of domains. */
export interface DomainCapabilityFacts {
  /** The program that runs them. */
  readonly emulator: string;
  /** Their type, as in `<domain type="…">`. */
  readonly type: string;
  readonly arch: string;
  readonly machine?: string;
  readonly maxVcpus?: number;
  readonly iothreads?: boolean;
  /** Ways of booting: `{ firmware: ["bios", "efi"] }`. */
  readonly os?: Offer;
  /** Firmware as files: `{ type: ["rom", "pflash"] }`, and which files there are. */
  readonly loader?: Offer;
  readonly loaders?: readonly string[];
  /** Ways of saying which CPU a guest sees; those that are not told are told as not there. */
  readonly cpu?: {
    readonly hostPassthrough?: Offer;
    readonly maximum?: Offer;
    /** The model that comes of it, and its vendor. */
    readonly hostModel?: { readonly model: string; readonly vendor?: string };
    readonly models?: readonly {
      readonly name: string;
      readonly vendor?: string;
      readonly usable?: boolean;
    }[];
  };
  readonly memoryBacking?: Offer;
  readonly devices?: Readonly<Partial<Record<Named<DomainCapabilitiesDevicesConfig>, Offer>>>;
  readonly features?: Readonly<Partial<Record<Named<DomainCapabilitiesFeaturesConfig>, Offer>>>;
}

/** Which sort of domains is asked for; null where it does not matter. */
export interface AskedCapabilities {
  readonly emulator?: string | null;
  readonly arch?: string | null;
  readonly machine?: string | null;
  readonly type?: string | null;
}

/**
 * The domain capabilities document of the first sort that is as asked for.
 *
 * @param fail Makes the driver's error of a code and a message.
 * @throws `INVALID_ARG` if there is none.
 */
export function domainCapabilitiesXml(
  sorts: readonly DomainCapabilityFacts[],
  asked: AskedCapabilities,
  fail: (code: ErrorCode, message: string) => Error,
): string {
  let fitting = sorts;
  for (const key of ["type", "arch", "emulator", "machine"] as const) {
    const found = asked[key] ?? null;
    if (found === null) continue;
    const known = [...new Set(fitting.map((sort) => sort[key]).filter((each) => each !== undefined))];
    fitting = fitting.filter((sort) => sort[key] === found);
    if (fitting.length > 0) continue;
    const wanted = known.length === 0 ? `no ${key}` : `${key} ${known.join(" or ")}`;
    throw fail("INVALID_ARG", `Cannot tell what domains can have, wanted ${wanted}: found "${found}"`);
  }
  return libvirtQuotes(codecs.domainCapabilities.formatAsTold(configOf(fitting[0]!)));
}

function configOf(facts: DomainCapabilityFacts): DomainCapabilitiesConfig {
  const { emulator, type, machine, arch, maxVcpus, iothreads, os, loader, loaders, memoryBacking } = facts;
  return {
    path: emulator,
    domain: type,
    machine,
    arch,
    vcpu: maxVcpus === undefined ? undefined : { max: maxVcpus },
    iothreads: iothreads === undefined ? undefined : { supported: iothreads },
    os: os === undefined ? undefined : {
      ...offered(os),
      loader: loader === undefined ? undefined : { ...offered(loader), value: loaders && [...loaders] },
    },
    cpu: cpuOf(facts.cpu ?? {}),
    memoryBacking: memoryBacking === undefined ? undefined : offered(memoryBacking),
    devices: allOffered(facts.devices),
    features: allOffered(facts.features),
  };
}

function offered(
  offer: Offer,
): { readonly supported: boolean; readonly enum?: DomainCapabilitiesEnumConfig[] } {
  if (typeof offer === "boolean") return { supported: offer };
  return {
    supported: true,
    enum: Object.entries(offer).map(([name, values]) => ({ name, value: [...values] })),
  };
}

function allOffered<Name extends string>(
  offers: Readonly<Partial<Record<Name, Offer>>> | undefined,
): { [Each in Name]?: ReturnType<typeof offered> } {
  const entries = Object.entries(offers ?? {}) as [Name, Offer][];
  return Object.fromEntries(entries.map(([name, offer]) => [name, offered(offer)])) as {
    [Each in Name]?: ReturnType<typeof offered>;
  };
}

function cpuOf(
  { hostPassthrough = false, maximum = false, hostModel, models }: NonNullable<DomainCapabilityFacts["cpu"]>,
): DomainCapabilitiesCpuConfig {
  return {
    mode: [
      { name: "host-passthrough", ...offered(hostPassthrough) },
      { name: "maximum", ...offered(maximum) },
      hostModel === undefined ? { name: "host-model", supported: false } : {
        name: "host-model",
        supported: true,
        model: { fallback: "forbid", value: hostModel.model },
        vendor: hostModel.vendor,
      },
      models === undefined ? { name: "custom", supported: false } : {
        name: "custom",
        supported: true,
        model: models.map(({ name, vendor = "unknown", usable }) => ({
          usable: usable === undefined ? "unknown" : usable ? "yes" : "no",
          vendor,
          value: name,
        })),
      },
    ],
  };
}
