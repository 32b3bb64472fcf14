import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import { refusal } from "../contract/refusal.ts";
import { type IpAddress, readAddress } from "./ip_address.ts";
import type { XmlElement } from "./xml_tree.ts";

/** Refuses a document on networks. */
export function refuse(
  code: ErrorCode,
  wanted: string,
  found: string | undefined,
  part: ErrorDomain = "NETWORK",
): VirtError {
  const shown = found === undefined ? "none" : `"${found}"`;
  return refusal(code, `Cannot read a network document, wanted ${wanted}: found ${shown}`, part);
}

/** Refuses an attribute where libvirt's reader of XML does. */
function notAttribute(name: string, wanted: string, found: string): VirtError {
  return refusal("XML_ERROR", `Cannot read the attribute ${name}, wanted ${wanted}: found "${found}"`, "XML");
}

/** An attribute that is as good as missing where it is empty. */
export function filled(node: XmlElement | undefined, name: string): string | undefined {
  return node?.attributes[name] || undefined;
}

/** An attribute that says yes or no, if it is there. */
export function yesNo(node: XmlElement | undefined, name: string): "yes" | "no" | undefined {
  const value = node?.attributes[name];
  if (value === undefined || value === "yes" || value === "no") return value;
  throw notAttribute(name, '"yes" or "no"', value);
}

/** An attribute that is one of some words, if it is there. */
export function oneOf<Word extends string>(
  node: XmlElement | undefined,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const value = node?.attributes[name];
  const word = words.find((each) => each === value);
  if (word !== undefined || value === undefined) return word;
  throw notAttribute(name, `one of ${words.join(", ")}`, value);
}

const MAX_UINT = 0xffffffffn;

/** An unsigned number as C reads it; `undefined` where the text is none. */
export function readUnsigned(text: string, base: 0 | 10 = 10, max = MAX_UINT): bigint | undefined {
  const trimmed = text.replace(/^[\s]*\+?/, "");
  let number: bigint;
  if (/^\d+$/.test(trimmed) && (base === 10 || !/^0\d/.test(trimmed))) number = BigInt(trimmed);
  else if (base === 0 && /^0x[0-9a-f]+$/i.test(trimmed)) number = BigInt(trimmed);
  else if (base === 0 && /^0[0-7]+$/.test(trimmed)) number = BigInt(`0o${trimmed.slice(1)}`);
  else return undefined;
  return number <= max ? number : undefined;
}

/** An attribute that is an unsigned number, if it is there. */
export function unsigned(node: XmlElement | undefined, name: string, base: 0 | 10 = 10): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined) return undefined;
  const number = readUnsigned(text, base);
  if (number === undefined) throw notAttribute(name, "a whole number", text);
  return Number(number);
}

/** An attribute that is an address, refused as the caller says. */
export function addressIn(text: string, refused: () => VirtError): IpAddress {
  const address = readAddress(text);
  if (address === undefined) throw refused();
  return address;
}

/** What libvirt says of an address where nobody knows better. */
export function notAddress(text: string): VirtError {
  return refuse("SYSTEM_ERROR", "an address", text, "NONE");
}

/** An element that libvirt opens and closes even where there is nothing in it. */
export function opened(
  name: string,
  attributes: Record<string, string>,
  children: readonly XmlElement[],
  indent: string,
): XmlElement {
  return { name, attributes, children: children.length === 0 ? [`\n${indent}`] : [...children] };
}
