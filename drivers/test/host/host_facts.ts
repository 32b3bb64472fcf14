import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { freeKib, MAX_VCPUS } from "./capabilities.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

// libvirt's VIR_DRV_FEATURE_FD_PASSING, TYPED_PARAM_STRING and NETWORK_UPDATE_HAS_CORRECT_ORDER, and what its test
// driver has not: MIGRATION_P2P, MIGRATION_V3, MIGRATE_CHANGE_PROTECTION, MIGRATION_OFFLINE, MIGRATION_PARAMS.
const FEATURES = [8, 9, 16, 4, 6, 7, 12, 13];

// The release whose behaviour this driver follows.
const LIBVIRT_VERSION = 9_000_000n;

const CPU_TIMES_NS = {
  user: 9797400000n,
  kernel: 34678723400000n,
  idle: 87264900000n,
  iowait: 763600000n,
} as const;

/** The connection itself, and the pretended host behind it. */
export function host(
  simulated: SimulatedHost,
  uri: string,
): OperationsOf<
  | "connectGetType"
  | "connectGetVersion"
  | "connectGetLibVersion"
  | "connectGetURI"
  | "connectGetHostname"
  | "connectGetMaxVcpus"
  | "connectIsSecure"
  | "connectSupportsFeature"
  | "connectGetCapabilities"
  | "connectGetSysinfo"
  | "nodeGetInfo"
  | "nodeGetFreeMemory"
  | "nodeGetCellsFreeMemory"
  | "nodeGetCPUStats"
  | "nodeGetCPUMap"
  | "nodeGetFreePages"
  | "nodeGetSecurityModel"
> {
  return {
    connectGetType: () => "TEST",
    connectGetVersion: () => 2n,
    connectGetLibVersion: () => LIBVIRT_VERSION,
    connectGetURI: () => uri,
    connectGetHostname: hostname,
    connectGetMaxVcpus: (_type) => MAX_VCPUS,
    connectIsSecure: () => 1,
    connectSupportsFeature: (feature) => Number(FEATURES.includes(feature)),
    connectGetCapabilities: async () =>
      (await import("./capabilities_document.ts")).capabilitiesXml(simulated.cells),
    connectGetSysinfo(flags) {
      checkFlags(flags, 0, "connectGetSysinfo");
      return "<sysinfo type='smbios'>\n  <bios>\n    <entry name='vendor'>denovirt</entry>\n  </bios>\n</sysinfo>\n";
    },
    nodeGetInfo: () => simulated.nodeInfo,
    nodeGetFreeMemory: () => simulated.cells.reduce((sum, cell) => sum + freeKib(cell), 0n),
    nodeGetCellsFreeMemory(first) {
      if (first >= simulated.cells.length || first < 0) {
        throw refusal(
          "INVALID_ARG",
          `Cannot tell of NUMA cells, wanted one below ${simulated.cells.length}: found ${first}`,
        );
      }
      return simulated.cells.slice(first).map((cell) => BigInt(cell.memoryKib));
    },
    nodeGetCPUStats(_cpu, nparams, flags) {
      checkFlags(flags, 0, "nodeGetCPUStats");
      const all = Object.entries(CPU_TIMES_NS).map(([field, value]) => ({ field, value }));
      const params = all.slice(0, nparams);
      return { params, nparams: nparams === 0 ? all.length : params.length };
    },
    nodeGetCPUMap(needMap, needOnline, flags) {
      checkFlags(flags, 0, "nodeGetCPUMap");
      return { cpumap: Uint8Array.from(needMap ? [0b10101] : []), online: needOnline ? 3 : 0, ret: 8 };
    },
    nodeGetFreePages(pages, _firstCell, cellCount, flags) {
      checkFlags(flags, 0, "nodeGetFreePages");
      let count = 6n;
      return Array.from({ length: Math.min(pages.length * cellCount, 1024) }, () => count = count * 2n + 7n);
    },
    nodeGetSecurityModel: () => ({ model: "testSecurity", doi: "" }),
  };
}

// This driver promises to need no permission: without one for the host's name, and without asking for it, it makes do.
function hostname(): string {
  const { state } = Deno.permissions.querySync({ name: "sys", kind: "hostname" });
  return state === "granted" ? Deno.hostname() : "localhost";
}
