import type { OptionReader } from "./_option_reader.ts";

/** Where a PCI device is. */
export interface PciPlace {
  readonly domain: number;
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
}

/** @throws {RangeError} If it is no PCI address such as `0000:03:00.0`. */
export function pciAddress(reader: OptionReader, key: string, text: string): PciPlace {
  const parts = /^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([01][0-9a-f])\.([0-7])$/i.exec(text);
  if (parts === null) return reader.wrong(key, "to be a PCI address, such as 0000:03:00.0", text);
  const [domain = 0, bus, slot, which] = parts.slice(1).map((part) =>
    part === undefined ? undefined : Number.parseInt(part, 16)
  );
  return { domain, bus: bus!, slot: slot!, function: which! };
}
