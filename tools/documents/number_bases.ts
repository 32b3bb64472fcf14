import type { ValueType } from "./value_type.ts";

/** Attributes of the grammar's `uint8` to `uint32` that libvirt reads by ten and by nothing else. */
const BY_TEN: ReadonlySet<string> = new Set([
  // <audio> and what names one
  ...["id", "timerPeriod", "voices", "bufferLength", "bufferCount", "latency", "frequency", "channels"],
  // <iommu><driver>, and the <source> of an NVMe disk
  ...["aw_bits", "namespace"],
  // rules of network filters, which take 0x as well
  ...["type", "typeend", "code", "codeend", "flags"],
]);

/** Those that libvirt writes by sixteen: an expander's or root port's number, and an address of zPCI. */
const WRITTEN_BY_SIXTEEN: ReadonlySet<string> = new Set(["port", "uid", "fid"]);

/** A PCI address, which libvirt reads as C does even where the grammar calls its parts hexadecimal. */
const PCI_ADDRESS: ReadonlySet<string> = new Set(["domain", "bus", "slot", "function"]);

/**
 * The type of an attribute with the base that libvirt reads and writes it to: the grammar takes several for most.
 *
 * `tests/integration/number_bases_test.ts` asks libvirt about each of them.
 */
export function withBase(attribute: string, type: ValueType): ValueType {
  if (type.type !== "hex") return type;
  if (type.bare === "hex") return PCI_ADDRESS.has(attribute) ? { ...type, bare: "c" } : type;
  if (type.digits > 0) return type;
  if (WRITTEN_BY_SIXTEEN.has(attribute)) {
    return { ...type, digits: attribute === "port" ? 1 : type.bits / 4 };
  }
  return BY_TEN.has(attribute) ? { ...type, bare: "ten" } : type;
}
