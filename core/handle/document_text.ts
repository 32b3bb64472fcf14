import { shown } from "../contract/argument_checks.ts";
import type { DocumentConfigs } from "../config/document_configs.ts";

/**
 * The text of a document that is given as text, which is sent as it is, or as a config.
 *
 * @throws {TypeError} If it is neither.
 * @throws {VirtError} `XML_ERROR` if the config does not fit, before anything is sent.
 */
export async function documentText<Kind extends keyof DocumentConfigs>(
  kind: Kind,
  document: string | DocumentConfigs[Kind],
  what: string,
): Promise<string> {
  if (typeof document === "string" && document !== "") return document;
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    const found = document === "" ? '""' : shown(document);
    throw new TypeError(`${what}, wanted an XML document or its config: found ${found}`);
  }
  const codecs = await loadCodecs();
  return codecs[kind].format(document);
}

/** The same of a document that need not be given: null if it is not. */
export async function optionalDocument<Kind extends keyof DocumentConfigs>(
  kind: Kind,
  document: string | DocumentConfigs[Kind] | undefined,
  what: string,
): Promise<string | null> {
  return document === undefined || document === null ? null : await documentText(kind, document, what);
}

/** The config of a document that a host has sent; what a newer host says otherwise than these types is carried through. */
export async function configOf<Kind extends keyof DocumentConfigs>(
  kind: Kind,
  xml: string,
): Promise<DocumentConfigs[Kind]> {
  const codecs = await loadCodecs();
  return codecs[kind].parse(xml, { lenient: true });
}

/** The codecs of all kinds of documents, which are loaded with the first config. */
export async function loadCodecs(): Promise<typeof import("../config/codec/late_codecs.d.ts").codecs> {
  const { codecs } = await (
    // @ts-types="../config/codec/late_codecs.d.ts"
    import("../config/codec/document_codecs.ts")
  );
  return codecs;
}
