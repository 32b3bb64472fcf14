import { codecs } from "../../../core/config/codec/document_codecs.ts";
import { escapeAttribute, escapeText } from "../../../core/config/xml/escape_xml.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
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
  const lines = [
    "<capabilities>",
    "  <host>",
    ...(uuid === undefined ? [] : [`    <uuid>${escapeText(uuid)}</uuid>`]),
    "    <cpu>",
    `      <arch>${archs.at(-1)}</arch>`,
    "    </cpu>",
    "    <power_management/>",
    "    <iommu support='no'/>",
    "    <migration_features>",
    "      <live/>",
    "      <uri_transports>",
    "        <uri_transport>vpxmigr</uri_transport>",
    "      </uri_transports>",
    "    </migration_features>",
    "  </host>",
    ...archs.flatMap((arch) => [
      "  <guest>",
      "    <os_type>hvm</os_type>",
      `    <arch name='${arch}'>`,
      `      <wordsize>${arch === "i686" ? 32 : 64}</wordsize>`,
      "      <domain type='vmware'/>",
      "    </arch>",
      "  </guest>",
    ]),
    "</capabilities>",
  ];
  return lines.join("\n") + "\n";
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

/** What may be asked of a domain's capabilities. */
export interface CapabilitiesAsked {
  readonly arch: string | null;
  readonly machine: string | null;
  readonly virttype: string | null;
}

function unlessUnsupported(error: unknown): undefined {
  if (error instanceof VirtError && error.code === "OPERATION_UNSUPPORTED") return undefined;
  throw error;
}

/** What a domain can have here. */
export async function domainCapabilitiesXml(
  host: EsxHost,
  { arch, virttype }: CapabilitiesAsked,
  options?: CallOptions,
): Promise<string> {
  if (virttype !== null && virttype !== "vmware") {
    throw esxError(
      "INVALID_ARG",
      `Cannot tell what domains can have, wanted virttype "vmware": found "${virttype}"`,
    );
  }
  if (arch !== null && arch !== "x86_64" && arch !== "i686") {
    throw esxError(
      "INVALID_ARG",
      `Cannot tell what domains can have, wanted arch x86_64 or i686: found "${arch}"`,
    );
  }
  const most = await maxVcpus(host, options).catch(unlessUnsupported);
  const values = (name: string, all: readonly string[]) => [
    `<enum name='${name}'>`,
    ...all.map((value) => `<value>${value}</value>`),
    "</enum>",
  ];
  const text = [
    "<domainCapabilities>",
    // The program that runs a machine on ESX.
    "<path>/bin/vmx</path>",
    "<domain>vmware</domain>",
    `<arch>${arch ?? "x86_64"}</arch>`,
    ...(most === undefined ? [] : [`<vcpu max='${most}'/>`]),
    "<os supported='yes'>",
    ...values("firmware", ["bios", "efi"]),
    "</os>",
    "<cpu><mode name='host-passthrough' supported='no'/><mode name='maximum' supported='no'/>",
    "<mode name='host-model' supported='no'/><mode name='custom' supported='no'/></cpu>",
    "<devices>",
    "<disk supported='yes'>",
    ...values("diskDevice", ["disk", "cdrom", "floppy", "lun"]),
    ...values("bus", ["ide", "fdc", "scsi", "sata"]),
    "</disk>",
    "<graphics supported='yes'>",
    ...values("type", ["vnc"]),
    "</graphics>",
    "<video supported='yes'>",
    ...values("modelType", ["vmvga"]),
    "</video>",
    "<hostdev supported='no'/>",
    "</devices>",
    "<features><genid supported='yes'/></features>",
    "</domainCapabilities>",
  ].join("");
  return codecs.domainCapabilities.format(
    structuredClone(codecs.domainCapabilities.parse(text, { lenient: true })),
  );
}

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
