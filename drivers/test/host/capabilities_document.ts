import { hostCapabilitiesXml, type HostCellFacts } from "../../_documents/mod.ts";
import type { HostCell } from "../model/simulated_host.ts";
import { HUGE_PAGES_KIB, setAsideKib, SYSTEM_PAGES_KIB, systemPageKib } from "./capabilities.ts";

/** What the pretended host can do, as libvirt's test driver tells it. */
export function capabilitiesXml(cells: readonly HostCell[]): string {
  return hostCapabilitiesXml({
    arch: "i686",
    cpuModes: ["pae", "nonpae"],
    pageSizesKib: [...SYSTEM_PAGES_KIB, ...HUGE_PAGES_KIB],
    sleepStates: [],
    iommu: false,
    cells: cells.map(cellFacts),
    securityModels: [{ model: "testSecurity", doi: "" }],
    guests: ["hvm", "xen"].map((osType) => ({
      osType,
      arch: "i686",
      types: ["test"],
      emulator: "/usr/bin/test-hv",
      features: { pae: true, nonpae: true },
    })),
  });
}

function cellFacts(cell: HostCell, id: number): HostCellFacts {
  const small = systemPageKib(id);
  const left = BigInt(cell.memoryKib) - setAsideKib(cell.hugePages);
  return {
    id,
    memoryKib: cell.memoryKib,
    pages: [
      { sizeKib: small, count: Number(left / BigInt(small)) },
      ...HUGE_PAGES_KIB.map((sizeKib) => ({ sizeKib, count: Number(cell.hugePages.get(sizeKib) ?? 0n) })),
    ],
    cpus: cell.cpus.map((cpu, core) => ({ id: cpu, socket: id, die: 0, core })),
  };
}
