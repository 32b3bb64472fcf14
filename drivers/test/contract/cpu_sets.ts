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
  const cpus = new Set<number>();
  for (const part of text.trim().split(",")) {
    const match = /^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(part);
    const first = Number(match?.[2]);
    const last = Number(match?.[3] ?? first);
    if (match === null || last < first || last >= MAX_CPU) {
      throw refusal(
        "INVALID_ARG",
        `Cannot read a set of numbers, wanted one like 0,2-3: found "${text}"`,
        "NONE",
      );
    }
    for (let cpu = first; cpu <= last; cpu++) {
      if (match[1]) cpus.delete(cpu);
      else cpus.add(cpu);
    }
  }
  return [...cpus].sort((one, other) => one - other);
}
