import type { HostCell } from "./world.ts";

const PAGE_SIZES_KIB = [4, 8, 2048, 1048576];

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
    ...PAGE_SIZES_KIB.map((size) => `      <pages unit='KiB' size='${size}'/>`),
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
  const small = id === 1 ? PAGE_SIZES_KIB[1]! : PAGE_SIZES_KIB[0]!;
  const pages = (size: number, count: number) =>
    `          <pages unit='KiB' size='${size}'>${count}</pages>`;
  return [
    `        <cell id='${id}'>`,
    `          <memory unit='KiB'>${cell.memoryKib}</memory>`,
    pages(small, Math.floor(cell.memoryKib / small)),
    ...PAGE_SIZES_KIB.slice(2).map((size) => pages(size, 0)),
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
