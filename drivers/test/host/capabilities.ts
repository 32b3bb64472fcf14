import type { HostCell } from "../model/simulated_host.ts";

/** What the pretended host can give one guest. */
export const MAX_VCPUS = 32;

const SYSTEM_PAGES_KIB = [4, 8] as const;
/** The sizes of pages that can be set aside. */
export const HUGE_PAGES_KIB: readonly number[] = [2048, 1048576];

/** The size of the pages that a cell has where none are set aside. */
export function systemPageKib(cell: number): number {
  return SYSTEM_PAGES_KIB[cell === 1 ? 1 : 0];
}

/** How much memory huge pages take. */
export function setAsideKib(pages: ReadonlyMap<number, bigint>): bigint {
  return [...pages].reduce((sum, [size, count]) => sum + BigInt(size) * count, 0n);
}

/** How much memory a cell has left. */
export function freeKib(cell: HostCell): bigint {
  return BigInt(cell.freeKib) - setAsideKib(cell.hugePages);
}

/** What the pretended host can do, as libvirt's test driver tells it. */
export function capabilitiesXml(cells: readonly HostCell[]): string {
  const lines = [
    "<capabilities>",
    "",
    "  <host>",
    "    <cpu>",
    "      <arch>i686</arch>",
    "      <features>",
    "        <pae/>",
    "        <nonpae/>",
    "      </features>",
    ...[...SYSTEM_PAGES_KIB, ...HUGE_PAGES_KIB].map((size) => `      <pages unit='KiB' size='${size}'/>`),
    "    </cpu>",
    "    <power_management/>",
    "    <iommu support='no'/>",
    "    <topology>",
    `      <cells num='${cells.length}'>`,
    ...cells.flatMap(cellLines),
    "      </cells>",
    "    </topology>",
    "    <secmodel>",
    "      <model>testSecurity</model>",
    "      <doi></doi>",
    "    </secmodel>",
    "  </host>",
    "",
    ...["hvm", "xen"].flatMap(guestLines),
    "</capabilities>",
  ];
  return lines.join("\n") + "\n";
}

function cellLines(cell: HostCell, id: number): string[] {
  const small = systemPageKib(id);
  const left = BigInt(cell.memoryKib) - setAsideKib(cell.hugePages);
  const pages = (size: number, count: bigint) =>
    `          <pages unit='KiB' size='${size}'>${count}</pages>`;
  return [
    `        <cell id='${id}'>`,
    `          <memory unit='KiB'>${cell.memoryKib}</memory>`,
    pages(small, left / BigInt(small)),
    ...HUGE_PAGES_KIB.map((size) => pages(size, cell.hugePages.get(size) ?? 0n)),
    `          <cpus num='${cell.cpus.length}'>`,
    ...cell.cpus.map((cpu, core) =>
      `            <cpu id='${cpu}' socket_id='${id}' die_id='0' core_id='${core}' siblings='${cpu}'/>`
    ),
    "          </cpus>",
    "        </cell>",
  ];
}

function guestLines(osType: string): string[] {
  return [
    "  <guest>",
    `    <os_type>${osType}</os_type>`,
    "    <arch name='i686'>",
    "      <wordsize>32</wordsize>",
    "      <emulator>/usr/bin/test-hv</emulator>",
    "      <domain type='test'/>",
    "    </arch>",
    "    <features>",
    "      <pae/>",
    "      <nonpae/>",
    "    </features>",
    "  </guest>",
    "",
  ];
}
