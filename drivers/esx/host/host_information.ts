import type { CallOptions } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { capabilitiesXml, domainCapabilitiesXml, sysinfoXml } from "./host_documents.ts";
import { hostProperties, maxVcpus } from "./host_properties.ts";

/** The release whose behaviour this driver follows. */
const LIBVIRT_VERSION = 9_000_000n;
/** libvirt's `VIR_DRV_FEATURE_MIGRATION_V1`. */
const MIGRATION_V1 = 1;
const ALL_CPUS = -1;
const ALL_CELLS = -1;

/** The host itself. */
export function hostInformation(host: EsxHost): HypervisorTable {
  const { client, settings } = host;
  return {
    connectGetType: () => Promise.resolve("ESX"),
    connectGetVersion: () => Promise.resolve(versionNumber(client.content.about.version)),
    connectGetLibVersion: () => Promise.resolve(LIBVIRT_VERSION),
    connectGetURI: () => Promise.resolve(host.uri.text),
    connectIsSecure: () => Promise.resolve(Number(settings.transport === "https")),
    connectGetHostname: (options) => hostname(host, options),
    connectGetMaxVcpus: (_type, options) => maxVcpus(host, options),
    // Whether its hosts can take a machine that runs is known when one is to.
    connectSupportsFeature: (feature) =>
      Promise.resolve(Number(feature === MIGRATION_V1 && host.vcenter !== undefined)),
    connectGetCapabilities: (options) => capabilitiesXml(host, options),
    connectGetDomainCapabilities(_emulator, arch, _machine, type, flags, options) {
      checkFlags(flags, 0, "connectGetDomainCapabilities");
      return domainCapabilitiesXml(host, { arch, type }, options);
    },
    connectGetSysinfo(flags, options) {
      checkFlags(flags, 0, "connectGetSysinfo");
      return sysinfoXml(host, options);
    },
    nodeGetInfo: (options) => nodeInfo(host, options),
    nodeGetFreeMemory: (options) => freeMemory(host, options),
    nodeGetMemoryStats: (nparams, cellNum, flags, options) =>
      memoryStats(host, nparams, cellNum, flags, options),
    nodeGetCPUStats: (cpuNum, nparams, flags, options) => cpuStats(host, cpuNum, nparams, flags, options),
  };
}

/** libvirt's number of a version: 6.7.1 is 6007001. */
export function versionNumber(version: string): bigint {
  const [major = 0, minor = 0, release = 0] = version.split(".").map((part) => parseInt(part, 10) || 0);
  return BigInt(major * 1_000_000 + minor * 1000 + release);
}

async function hostname(host: EsxHost, options?: CallOptions): Promise<string> {
  if (host.place.hostSystem === undefined) return host.uri.host;
  const { "config.network.dnsConfig": dns } = await hostProperties(
    host,
    ["config.network.dnsConfig"],
    options,
  );
  if (dns?.hostName === undefined || dns.hostName === "") {
    throw esxError("INTERNAL_ERROR", "Cannot name the host, wanted its name of DNS: found none");
  }
  return dns.domainName === "" ? dns.hostName : `${dns.hostName}.${dns.domainName}`;
}

const HARDWARE = [
  "hardware.cpuInfo.hz",
  "hardware.cpuInfo.numCpuCores",
  "hardware.cpuInfo.numCpuPackages",
  "hardware.cpuInfo.numCpuThreads",
  "hardware.memorySize",
  "hardware.numaInfo.numNodes",
  "summary.hardware.cpuModel",
] as const;

async function nodeInfo(host: EsxHost, options?: CallOptions) {
  const found = await hostProperties(host, HARDWARE, options);
  const cores = found["hardware.cpuInfo.numCpuCores"] ?? 1;
  const packages = found["hardware.cpuInfo.numCpuPackages"] ?? 1;
  return {
    model: shortModel(found["summary.hardware.cpuModel"] ?? ""),
    memory: (found["hardware.memorySize"] ?? 0n) / 1024n,
    cpus: cores,
    mhz: Number((found["hardware.cpuInfo.hz"] ?? 0n) / 1_000_000n),
    nodes: Math.max(1, found["hardware.numaInfo.numNodes"] ?? 1),
    sockets: packages,
    cores: Math.max(1, Math.floor(cores / packages)),
    threads: 1,
  };
}

/** A model has 31 characters in libvirt. */
function shortModel(model: string): string {
  return model.replaceAll(/\((R|C|TM)\)/g, "").replaceAll(/ {2,}/g, " ").slice(0, 31);
}

async function freeMemory(host: EsxHost, options?: CallOptions): Promise<bigint> {
  const { total, used } = await memoryUse(host, options);
  return total > used ? total - used : 0n;
}

/** In bytes. */
async function memoryUse(host: EsxHost, options?: CallOptions) {
  const usage = "summary.quickStats.overallMemoryUsage";
  const found = await hostProperties(host, ["hardware.memorySize", usage], options);
  return { total: found["hardware.memorySize"] ?? 0n, used: BigInt(found[usage] ?? 0) * 1024n ** 2n };
}

async function memoryStats(
  host: EsxHost,
  nparams: number,
  cellNum: number,
  flags: number,
  options?: CallOptions,
) {
  checkFlags(flags, 0, "nodeGetMemoryStats");
  if (cellNum !== ALL_CELLS) {
    throw esxError("INVALID_ARG", `Cannot tell of the host's memory, wanted all cells: found ${cellNum}`);
  }
  const { total, used } = await memoryUse(host, options);
  const all = [
    { field: "total", value: total / 1024n },
    { field: "free", value: total > used ? (total - used) / 1024n : 0n },
  ];
  const params = all.slice(0, nparams);
  return { params, nparams: nparams === 0 ? all.length : params.length };
}

/** How busy it is lately, in percent: the API has no sums. */
async function cpuStats(
  host: EsxHost,
  cpuNum: number,
  nparams: number,
  flags: number,
  options?: CallOptions,
) {
  checkFlags(flags, 0, "nodeGetCPUStats");
  if (cpuNum !== ALL_CPUS) {
    throw esxError("INVALID_ARG", `Cannot tell of the host's CPUs, wanted all of them: found ${cpuNum}`);
  }
  const found = await hostProperties(host, [
    "hardware.cpuInfo.hz",
    "hardware.cpuInfo.numCpuCores",
    "summary.quickStats.overallCpuUsage",
  ], options);
  const mhz = Number((found["hardware.cpuInfo.hz"] ?? 0n) / 1_000_000n) *
    (found["hardware.cpuInfo.numCpuCores"] ?? 1);
  const used = found["summary.quickStats.overallCpuUsage"] ?? 0;
  const all = [{
    field: "utilization",
    value: BigInt(mhz === 0 ? 0 : Math.min(100, Math.round(used * 100 / mhz))),
  }];
  const params = all.slice(0, nparams);
  return { params, nparams: nparams === 0 ? all.length : params.length };
}
