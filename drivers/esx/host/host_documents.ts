import { escapeAttribute, escapeText } from "../../../core/config/xml/escape_xml.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import {
  type AskedCapabilities,
  domainCapabilitiesXml as writeCapabilities,
  hostCapabilitiesXml,
} from "../../_documents/mod.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { hostProperties, maxVcpus } from "./host_properties.ts";

/** What the host and its hypervisor are, as libvirt's driver tells it. */
export async function capabilitiesXml(host: EsxHost, options?: CallOptions): Promise<string> {
  const found = host.place.hostSystem === undefined
    ? undefined
    : await hostProperties(host, ["hardware.systemInfo.uuid", "hardware.cpuFeature"], options);
  const uuid = found?.["hardware.systemInfo.uuid"]?.toLowerCase();
  const archs = isLongMode(found?.["hardware.cpuFeature"]) ? ["i686", "x86_64"] : ["i686"];
  return hostCapabilitiesXml({
    uuid,
    arch: archs.at(-1)!,
    sleepStates: [],
    iommu: false,
    migration: { live: true, transports: ["vpxmigr"] },
    guests: archs.map((arch) => ({ osType: "hvm", arch, types: ["vmware"] })),
  });
}

interface CpuFeature {
  readonly level: number;
  readonly edx?: string;
}

/** Bit 29 of EDX at 0x80000001; a host says a register as `0010:1000:…`, from the highest bit. */
function isLongMode(features: readonly CpuFeature[] | undefined): boolean {
  const edx = features?.find(({ level }) => level >>> 0 === 0x80000001)?.edx?.replaceAll(":", "");
  // No host of the last ten years is without it.
  return edx === undefined || edx.length !== 32 ? true : edx[31 - 29] !== "0";
}

function unlessUnsupported(error: unknown): undefined {
  if (error instanceof VirtError && error.code === "OPERATION_UNSUPPORTED") return undefined;
  throw error;
}

/** What a domain can have here. */
export async function domainCapabilitiesXml(
  host: EsxHost,
  asked: AskedCapabilities,
  options?: CallOptions,
): Promise<string> {
  const most = await maxVcpus(host, options).catch(unlessUnsupported);
  const sorts = ["x86_64", "i686"].map((arch) => ({ ...OFFERS, arch, maxVcpus: most }));
  return writeCapabilities(sorts, asked, esxError);
}

const OFFERS = {
  // The program that runs a machine on ESX.
  emulator: "/bin/vmx",
  type: "vmware",
  os: { firmware: ["bios", "efi"] },
  devices: {
    disk: { diskDevice: ["disk", "cdrom", "floppy", "lun"], bus: ["ide", "fdc", "scsi", "sata"] },
    graphics: { type: ["vnc"] },
    video: { modelType: ["vmvga"] },
    hostdev: false,
  },
  features: { genid: true },
};

/** What the firmware says of the machine that the host is. */
export async function sysinfoXml(host: EsxHost, options?: CallOptions): Promise<string> {
  const found = await hostProperties(host, ["hardware.systemInfo", "hardware.biosInfo"], options);
  const { "hardware.systemInfo": system, "hardware.biosInfo": bios } = found;
  const block = (name: string, entries: readonly (readonly [string, string | undefined])[]) => {
    const lines = entries.flatMap(([key, value]) =>
      value ? [`    <entry name="${escapeAttribute(key)}">${escapeText(value)}</entry>`] : []
    );
    return lines.length === 0 ? [] : [`  <${name}>`, ...lines, `  </${name}>`];
  };
  return [
    '<sysinfo type="smbios">',
    ...block("bios", [
      ["version", bios?.biosVersion],
      ["date", bios?.releaseDate?.slice(0, 10)],
    ]),
    ...block("system", [
      ["manufacturer", system?.vendor],
      ["product", system?.model],
      ["uuid", system?.uuid],
    ]),
    "</sysinfo>",
    "",
  ].join("\n");
}
