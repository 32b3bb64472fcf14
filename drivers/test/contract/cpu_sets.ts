import { refusal } from "./refusal.ts";

const MAX_CPU = 16384;

/** The numbers of the set bits; libvirt's CPU maps have the lowest CPU in the lowest bit of the first byte. */
export function cpusOfMap(map: Uint8Array): number[] {
  const cpus: number[] = [];
  map.forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) cpus.push(index * 8 + bit);
  });
  return cpus;
}

/** The map of some CPUs, `length` bytes; those beyond it are left out. */
export function mapOfCpus(cpus: Iterable<number>, length: number): Uint8Array<ArrayBuffer> {
  const map = new Uint8Array(length);
  for (const cpu of cpus) if (cpu < length * 8) map[cpu >> 3]! |= 1 << (cpu & 7);
  return map;
}

/** `0,2-3` */
export function formatCpus(cpus: readonly number[]): string {
  const ranges: string[] = [];
  for (let i = 0; i < cpus.length; i++) {
    const first = cpus[i]!;
    while (cpus[i + 1] === cpus[i]! + 1) i++;
    ranges.push(first === cpus[i] ? `${first}` : `${first}-${cpus[i]}`);
  }
  return ranges.join(",");
}

/**
 * Reads `0,2-3,^3`.
 *
 * @throws {VirtError} `INVALID_ARG` if it is no such list.
 */
export function parseCpus(text: string): number[] {
  const parts = text.trim().split(",").map((part) => {
    const match = /^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
    const first = Number(match?.[2]);
    const last = Number(match?.[3] ?? first);
    if (match === null || last < first || last >= MAX_CPU) {
      throw refusal(
        "INVALID_ARG",
        `Cannot read a set of numbers, wanted one like 0,2-3: found "${shortened(text)}"`,
        "NONE",
      );
    }
    return { taken: match[1] === "", first, last };
  });
  // What is said last of a number counts: from the end on, each is looked at once, however often ranges have it.
  const open = Uint16Array.from({ length: MAX_CPU + 1 }, (_, cpu) => cpu);
  const firstOpen = (cpu: number): number => {
    let found = cpu;
    while (open[found] !== found) found = open[found]!;
    while (open[cpu] !== found) {
      const next = open[cpu]!;
      open[cpu] = found;
      cpu = next;
    }
    return found;
  };
  const cpus: number[] = [];
  for (const { taken, first, last } of parts.reverse()) {
    for (let cpu = firstOpen(first); cpu <= last; cpu = firstOpen(cpu)) {
      if (taken) cpus.push(cpu);
      open[cpu] = cpu + 1;
    }
  }
  return cpus.sort((one, other) => one - other);
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
