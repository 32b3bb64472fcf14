import type { ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { refusal } from "../contract/refusal.ts";
import { textOf, type XmlElement } from "./xml_tree.ts";

const MAX_KIB = BigInt(Number.MAX_SAFE_INTEGER);
const POWERS = "kmgtpe";
/** A number that is not negative as C reads it, which takes spaces before it and none behind. */
const WHOLE = /^[ \t\n\v\f\r]*\+?\d+$/;

/** Bytes in one unit of libvirt's: `KiB` and `K` are 1024, `KB` is 1000. */
function bytesIn(unit: string): bigint {
  if (/^(b|bytes?)$/i.test(unit)) return 1n;
  const match = /^([kmgtpe])(ib|b)?$/i.exec(unit);
  if (match === null) {
    throw refusal("INVALID_ARG", `Cannot read a size, wanted a unit like KiB: found "${unit}"`, "NONE");
  }
  const base = match[2] !== undefined && match[2].length === 1 ? 1000n : 1024n;
  return base ** BigInt(POWERS.indexOf(match[1]!.toLowerCase()) + 1);
}

/**
 * A size in bytes, below 2^63.
 *
 * @throws {VirtError} `XML_ERROR` if it is no number, `INVALID_ARG` for an unknown unit, `OVERFLOW`.
 */
export function bytesOf(text: string, unit: string | undefined, part: ErrorDomain): bigint {
  if (!WHOLE.test(text)) {
    throw refusal("XML_ERROR", `Cannot read a size, wanted a whole number: found "${text}"`, part);
  }
  const bytes = BigInt(text) * bytesIn(unit || "bytes");
  if (bytes < 1n << 63n) return bytes;
  throw refusal("OVERFLOW", `Cannot read a size, wanted less than 2^63 bytes: found ${bytes}`, "NONE");
}

/** A size in whole KiB, rounded up; `undefined` where the element is missing. */
export function kibOf(node: XmlElement | undefined, name: string): number | undefined {
  if (node === undefined) return undefined;
  const text = textOf(node);
  if (!WHOLE.test(text)) {
    throw refusal("XML_ERROR", `Cannot read <${name}>, wanted a whole number: found "${text}"`, "XML");
  }
  const bytes = BigInt(text) * bytesIn(node.attributes["unit"] ?? "KiB");
  const kib = (bytes + 1023n) / 1024n;
  if (kib > MAX_KIB) {
    throw refusal("OVERFLOW", `Cannot read <${name}>, wanted at most ${MAX_KIB} KiB: found ${kib}`, "NONE");
  }
  return Number(kib);
}

/** A whole number that is not negative; `undefined` where there is no text. */
export function countOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  if (!WHOLE.test(text) || Number(text) > 0xffffffff) {
    throw refusal("XML_ERROR", `Cannot read ${name}, wanted a whole number: found "${text}"`, "DOMAIN");
  }
  return Number(text);
}

/** A UUID in its usual form, `undefined` where the text is none. */
export function readUuid(text: string): string | undefined {
  const digits = text.trim().replaceAll("-", "").toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) return undefined;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
