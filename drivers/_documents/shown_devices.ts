import type { DomainConfig } from "../../core/config/generated/domain.gen.ts";
import type { Content } from "./config_key.ts";

type Devices = NonNullable<DomainConfig["devices"]>;

/** What a document is for. */
export interface DocumentFlags {
  /** What the domain is when it starts anew: without its id, aliases, and what the host gave it for now. */
  readonly inactive?: boolean;
  /** With passwords. */
  readonly secure?: boolean;
  /** For another host, which gives its own aliases and names. */
  readonly migratable?: boolean;
}

/** The flags of `domainGetXMLDesc`: `VIR_DOMAIN_XML_SECURE`, `INACTIVE` and `MIGRATABLE`. */
export function documentFlags(flags: number): DocumentFlags {
  return { secure: (flags & 1) !== 0, inactive: (flags & 2) !== 0, migratable: (flags & 8) !== 0 };
}

/** What of devices a document tells. */
export interface ShownParts {
  /** With what the host gave them for as long as the domain runs. */
  readonly live: boolean;
  /** With aliases of the host's. */
  readonly named: boolean;
  /** With passwords. */
  readonly secure: boolean;
}

/** Devices as a document tells them. */
export function shownDevices(devices: Devices, parts: ShownParts): Devices {
  return Object.fromEntries(
    Object.entries(devices).flatMap(([kind, value]): [string, unknown][] => {
      if (Array.isArray(value)) {
        const all = value.map((each, index) => shown(kind, each, index, parts));
        return all.length === 0 ? [] : [[kind, all]];
      }
      const one = typeof value === "object" && value !== null && kind !== "unknownContent";
      return [[kind, one ? shown(kind, value, 0, parts) : value]];
    }),
  );
}

function shown(kind: string, device: Content, index: number, { live, named, secure }: ShownParts): Content {
  const { alias, ...rest } = device as Content & { readonly alias?: { readonly name: string } };
  // What a user named keeps its name, and what has none, such as a lock, gets none.
  const kept = alias?.name.startsWith("ua-") || named && alias !== undefined;
  const name = kept ? alias?.name : named && !NAMELESS.has(kind) ? aliasOf(kind, rest, index) : undefined;
  return {
    ...(secure ? rest : withoutSecrets(kind, rest)),
    ...(live || kind !== "interface" ? {} : { target: hostsOwn(rest.target) }),
    ...(name === undefined ? {} : { alias: { name } }),
  };
}

const NAMELESS: ReadonlySet<string> = new Set(["lease", "graphics", "redirfilter", "audio", "iommu"]);

/** A tap device that the host named is there for as long as the domain runs. */
function hostsOwn(target: unknown): unknown {
  const dev = (target as { readonly dev?: string } | undefined)?.dev ?? "";
  return /^(vnet|macvtap|vif)\d/.test(dev) ? undefined : target;
}

function withoutSecrets(kind: string, device: Content): Content {
  if (kind !== "graphics") return device;
  const { passwd: _, passwdValidTo: __, ...rest } = device;
  return rest;
}

const PREFIXES: Readonly<Record<string, string>> = {
  interface: "net",
  filesystem: "fs",
  memballoon: "balloon",
  redirdev: "redir",
  memory: "dimm",
};

/** The name that libvirt gives a device when a domain starts. */
function aliasOf(kind: string, device: Content, index: number): string {
  if (kind === "disk") return diskAlias(device, index);
  if (kind === "controller") return `${device.type}${device.index ?? index}`;
  return `${PREFIXES[kind] ?? kind}${index}`;
}

function diskAlias({ target, address }: Content, index: number): string {
  const { bus, dev = "" } = (target ?? {}) as { readonly bus?: string; readonly dev?: string };
  const place = address as Readonly<Record<string, string>> | undefined;
  if (place?.type !== "drive") return `${bus ?? "disk"}-disk${numberOf(dev) ?? index}`;
  const { controller = "0", bus: channel = "0", target: on = "0", unit = "0" } = place;
  const parts = bus === "scsi" ? [controller, channel, on, unit] : [controller, channel, unit];
  return `${bus ?? "disk"}${parts.join("-")}`;
}

/** `vda` is the first. */
function numberOf(dev: string): number | undefined {
  const letters = /^[a-z]+d([a-z]{1,3})$/.exec(dev)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}
