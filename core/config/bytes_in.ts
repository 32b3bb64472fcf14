import { bytesOf } from "../contract/size.ts";
import type { SizeUnit } from "./config_content.ts";

/**
 * The bytes of a size in a config.
 *
 * @example
 * ```ts
 * import { bytesIn, documents } from "@denovirt/denovirt/config";
 *
 * const { capacity } = documents.storageVolume.parse(
 *   "<volume><name>v</name><capacity unit='GiB'>2</capacity><target/></volume>",
 * );
 * console.log(bytesIn(capacity!, "bytes")); // 2147483648n
 * ```
 *
 * @param unit What libvirt takes where the element has none: `KiB` for a domain's memory, `bytes` for pools and volumes.
 * @throws {RangeError} If it is no whole number of bytes, or the unit none.
 */
export function bytesIn(
  size: { readonly value: number | bigint; readonly unit?: SizeUnit },
  unit: SizeUnit,
): bigint {
  return bytesOf(`${size.value} ${size.unit ?? unit}`, "Cannot read a size");
}
