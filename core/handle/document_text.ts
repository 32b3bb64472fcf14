import { shown } from "../contract/argument_checks.ts";
import type { ConfigOf, Documents } from "../config/document_kinds.ts";

/**
 * The text of a document that is given as text, which is sent as it is, or as a config.
 *
 * @throws {TypeError} If it is neither.
 * @throws {VirtError} `XML_ERROR` if the config does not fit, before anything is sent.
 */
export async function documentText<Kind extends keyof Documents>(
  kind: Kind,
  document: string | ConfigOf<Documents[Kind]>,
  what: string,
): Promise<string> {
  if (typeof document === "string" && document !== "") return document;
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    const found = document === "" ? '""' : shown(document);
    throw new TypeError(`${what}, wanted an XML document or its config: found ${found}`);
  }
  const { codecs } = await import("../config/codec/document_codecs.ts");
  return codecs[kind].format(document as never);
}

/** The same of a document that need not be given: null if it is not. */
export async function optionalDocument<Kind extends keyof Documents>(
  kind: Kind,
  document: string | ConfigOf<Documents[Kind]> | undefined,
  what: string,
): Promise<string | null> {
  return document === undefined || document === null ? null : await documentText(kind, document, what);
}

/** The config of a document that a host has sent; what a newer host says otherwise than these types is carried through. */
export async function configOf<Kind extends keyof Documents>(
  kind: Kind,
  xml: string,
): Promise<ConfigOf<Documents[Kind]>> {
  const { codecs } = await import("../config/codec/document_codecs.ts");
  return codecs[kind].parse(xml, { lenient: true }) as ConfigOf<Documents[Kind]>;
}
