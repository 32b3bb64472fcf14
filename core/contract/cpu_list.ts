/** Sets of CPUs: numbers and libvirt's texts here, bit maps on the wire. */

/** CPUs by number, or in libvirt's notation: `[0, 1, 2]`, `"0-2,^1"`. */
export type CpuList = readonly number[] | string;

// The wire's limit for one map (2048 bytes), and with it for one number.
const LARGEST = 2048 * 8 - 1;
const PART = /^(\^)?(\d{1,5})(?:-(\d{1,5}))?$/;

/**
 * The CPU numbers of a list, ascending, each once.
 *
 * @param what The action that needs it, for the error's message: `Cannot pin vCPU 0 of domain "x"`.
 * @throws {TypeError} If it is neither a list of numbers nor a text.
 * @throws {RangeError} If it is empty, or holds what is no CPU's number.
 */
export function cpuNumbers(list: CpuList, what: string): readonly number[] {
  const numbers = typeof list === "string" ? ofText(list, what) : ofNumbers(list, what);
  if (numbers.size === 0) throw new RangeError(`${what}, wanted one CPU or more: found none`);
  return [...numbers].sort((a, b) => a - b);
}

/** The bit map of CPUs, as short as its highest number allows; throws as {@linkcode cpuNumbers} does. */
export function cpuMapOf(list: CpuList, what: string): Uint8Array {
  const numbers = cpuNumbers(list, what);
  const map = new Uint8Array((numbers[numbers.length - 1]! >> 3) + 1);
  for (const cpu of numbers) map[cpu >> 3]! |= 1 << (cpu & 7);
  return map;
}

/** CPUs in libvirt's notation, `0-2,5`; throws as {@linkcode cpuNumbers} does. */
export function cpuText(list: CpuList, what: string): string {
  const ranges: string[] = [];
  const numbers = cpuNumbers(list, what);
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!;
    while (numbers[i + 1] === numbers[i]! + 1) i++;
    ranges.push(numbers[i] === first ? `${first}` : `${first}-${numbers[i]}`);
  }
  return ranges.join(",");
}

/** The CPU numbers in a bit map that a host gave. */
export function cpusInMap(map: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let i = 0; i < map.length * 8; i++) {
    if (map[i >> 3]! & (1 << (i & 7))) numbers.push(i);
  }
  return numbers;
}

function ofNumbers(list: readonly number[], what: string): Set<number> {
  if (!Array.isArray(list)) {
    throw new TypeError(`${what}, wanted CPU numbers or a text like "0-3,^2": found ${typeof list}`);
  }
  for (const cpu of list as readonly unknown[]) {
    if (!Number.isInteger(cpu) || (cpu as number) < 0 || (cpu as number) > LARGEST) {
      throw new RangeError(`${what}, wanted CPU numbers from 0 to ${LARGEST}: found ${String(cpu)}`);
    }
  }
  return new Set(list);
}

function ofText(text: string, what: string): Set<number> {
  const numbers = new Set<number>();
  for (const part of text.split(",")) {
    const [, not, from, to = from] = PART.exec(part.trim()) ?? [];
    const first = Number(from), last = Number(to);
    if (from === undefined || first > last || last > LARGEST) {
      throw new RangeError(`${what}, wanted CPUs like "0-3,^2": found ${JSON.stringify(text)}`);
    }
    for (let cpu = first; cpu <= last; cpu++) {
      if (not) numbers.delete(cpu);
      else numbers.add(cpu);
    }
  }
  return numbers;
}
