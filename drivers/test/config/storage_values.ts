import type { ErrorCode } from "../../../core/contract/generated/error_codes.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import { refusal } from "../contract/refusal.ts";
import { readUuid } from "./document_values.ts";
import { childOf, element, textOf, type XmlElement } from "./xml_tree.ts";

/** Without doubled and trailing slashes, as libvirt compares paths. */
export function sanitizedPath(path: string): string {
  const scheme = path.indexOf("://");
  if (scheme >= 0 && path.indexOf("/") > scheme) return path;
  const lead = /^\/\/(?!\/)/.test(path) ? "/" : "";
  const clean = path.replace(/\/+/g, "/");
  return lead + (clean.length > 1 ? clean.replace(/\/$/, "") : clean);
}

/** `<permissions>`, shared with volumes: the element as it is given out, `undefined` where it says nothing. */
export function readPermissions(node: XmlElement | undefined): XmlElement | undefined {
  if (node === undefined) return undefined;
  const children: XmlElement[] = [];
  const mode = textOf(childOf(node, "mode"));
  if (mode !== "") {
    const number = /^\s*[0-7]+$/.test(mode) ? Number.parseInt(mode, 8) : NaN;
    if (!(number <= 0o777)) throw refuse("XML_ERROR", "an octal mode up to 0777", `"${mode}"`);
    children.push(element("mode", {}, [`0${number.toString(8)}`]));
  }
  for (const name of ["owner", "group"]) {
    const id = childOf(node, name);
    if (id === undefined) continue;
    const text = textOf(id).trim();
    if (!/^(-1|\d{1,10})$/.test(text) || Number(text) > 0xffffffff) {
      throw refuse("XML_ERROR", `a number as ${name}`, `"${text}"`);
    }
    const signed = Number(text) | 0;
    if (signed !== -1) children.push(element(name, {}, [`${signed}`]));
  }
  const label = textOf(childOf(node, "label"));
  if (label !== "") children.push(element("label", {}, [label]));
  return children.length === 0 ? undefined : element("permissions", {}, children);
}

/** `<auth>`, `<encryption>`: the secret that they name. */
export function readSecret(node: XmlElement): XmlElement {
  const { type, uuid, usage } = node.attributes;
  if ((uuid === undefined) === (usage === undefined)) {
    throw refusal(
      "XML_ERROR",
      "Cannot read <secret>, wanted either uuid or usage: found both or none",
      "NONE",
    );
  }
  const known = uuid === undefined ? undefined : readUuid(uuid);
  if (uuid !== undefined && known === undefined) {
    throw refusal("XML_ERROR", `Cannot read <secret>, wanted a UUID: found "${uuid}"`, "NONE");
  }
  return element("secret", attributes({ type, uuid: known, usage }));
}

/** Only those that are there. */
export function attributes(all: Record<string, string | undefined>): Record<string, string> {
  const there: Record<string, string> = {};
  for (const name of Object.keys(all)) if (all[name] !== undefined) there[name] = all[name];
  return there;
}

/** Refuses a document on storage. */
export function refuse(code: ErrorCode, wanted: string, found: string): VirtError {
  return refusal(code, `Cannot read a storage document, wanted ${wanted}: found ${found}`, "STORAGE");
}

/** Refuses what is neither yes nor no. */
export function checkYesNo(name: string, value: string | undefined): void {
  if (value === undefined || value === "yes" || value === "no") return;
  throw notAttribute(name, '"yes" or "no"', value);
}

/** Refuses an attribute. */
export function notAttribute(name: string, wanted: string, found: string): VirtError {
  return refusal("XML_ERROR", `Cannot read the attribute ${name}, wanted ${wanted}: found "${found}"`, "XML");
}
