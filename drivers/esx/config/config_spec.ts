import type { DomainConfig } from "../../../core/config/generated/domain.gen.ts";
import { metadataText } from "../../_documents/mod.ts";
import {
  type DatastorePath,
  escapeHex,
  formatDatastorePath,
  parseDatastorePath,
  sourceOf,
  type VmxEntries,
  writeDomain,
} from "../../_vmx/mod.ts";
import { METADATA_KEY, TITLE_KEY } from "./metadata_entries.ts";
import type { VirtualMachineConfigSpec } from "../vim25/generated/vim_types.gen.ts";

/** What a .vmx names by itself, whose value the API takes as a field. */
const OWN_FIELDS =
  /^(\.encoding|config\.version|virtualhw\.version|guestos|uuid\.bios|displayname|annotation|memsize|numvcpus|sched\.mem\.(max|minsize)|sched\.cpu\.(affinity|shares)|cpuid\.corespersocket|firmware|svga\.vramsize|(scsi|sata|nvme|ide|floppy|ethernet|serial|parallel|pcibridge|vmci)\d.*)$/i;

/**
 * The settings of a domain's document, without its devices.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` where it has what VMware does not.
 */
export function settingsSpec(domain: DomainConfig): VirtualMachineConfigSpec {
  // Whatever a .vmx can't say is refused there, in the same words.
  const files = { read: (name: string) => name, write: (source: string) => source };
  const vmx = writeDomain(domain, { files, hardware: 13 });
  const number = (key: string) => vmx.get(key) === undefined ? undefined : Number(vmx.get(key));
  const limit = number("sched.mem.max");
  const reservation = number("sched.mem.minsize");
  const shares = vmx.get("sched.cpu.shares");
  const affinity = vmx.get("sched.cpu.affinity");
  const cores = number("cpuid.coresPerSocket");
  return {
    name: vmwareName(domain.name),
    ...(domain.uuid === undefined ? {} : { uuid: domain.uuid }),
    annotation: domain.description ?? "",
    guestId: vmx.get("guestOS") === "other-64" ? "otherGuest64" : "otherGuest",
    numCPUs: number("numvcpus"),
    ...(cores === undefined ? {} : { numCoresPerSocket: cores }),
    memoryMB: BigInt(vmx.get("memsize")!),
    memoryAllocation: { limit: BigInt(limit ?? -1), reservation: BigInt(reservation ?? 0) },
    ...(shares === undefined ? {} : { cpuAllocation: { shares: sharesOf(shares) } }),
    ...(affinity === undefined ? {} : { cpuAffinity: { affinitySet: affinity.split(",").map(Number) } }),
    firmware: vmx.get("firmware") ?? "bios",
    extraConfig: [...extraConfig(vmx), ...documentEntries(domain)],
  };
}

/** The API writes names with the signs of paths in them as URIs do. */
export function vmwareName(name: string): string {
  return escapeHex(name, "%", /[%/\\]/g);
}

function sharesOf(shares: string): { readonly level: string; readonly shares: number } {
  return /^\d+$/.test(shares) ? { level: "custom", shares: Number(shares) } : { level: shares, shares: 0 };
}

/** All else that a .vmx would have: the display, shared folders, generation ids. */
function extraConfig(vmx: VmxEntries): { readonly key: string; readonly value: string }[] {
  return [...vmx].filter(([key]) => !OWN_FIELDS.test(key)).map(([key, value]) => ({ key, value }));
}

/** What VMware has no place of its own for: a title, elements of others. */
function documentEntries(
  { title, metadata }: DomainConfig,
): { readonly key: string; readonly value: string }[] {
  return [
    ...(title === undefined ? [] : [{ key: TITLE_KEY, value: title }]),
    ...(metadata?.length ? [{ key: METADATA_KEY, value: metadataText(metadata) }] : []),
  ];
}

/** Where a machine's own files go: beside its first disk, as libvirt has it; `undefined` if it has none. */
export function homeOf(domain: DomainConfig): DatastorePath | undefined {
  for (const disk of domain.devices?.disk ?? []) {
    const found = (disk.device ?? "disk") === "disk" ? parseDatastorePath(sourceOf(disk) ?? "") : undefined;
    if (!found) continue;
    const end = found.path.lastIndexOf("/");
    return {
      datastore: found.datastore,
      path: end < 0 ? vmwareName(domain.name) : found.path.slice(0, end),
    };
  }
  return undefined;
}

/** The path of a machine's .vmx in its home. */
export function vmxPath(domain: DomainConfig, home: DatastorePath): string {
  return formatDatastorePath({ ...home, path: `${home.path}/${vmwareName(domain.name)}.vmx` });
}
