// @ts-types="../../core/config/xml/saxes.d.ts"
import { SaxesParser } from "saxes";

/** What takes an XML document as it is read. Names are without their prefix. */
export interface XmlHandler {
  /** An element begins. */
  open(name: string, attributes: XmlAttributes): void;
  /** Text of the innermost open element, maybe in parts. */
  text(text: string): void;
  /** The innermost open element ends. */
  close(name: string): void;
}

/**
 * An element's attributes by local name, namespace declarations left out; those of XML Schema's own namespace begin with
 * `xsi:`, whatever their prefix is.
 */
export type XmlAttributes = ReadonlyMap<string, string>;

/** What was read is no document that may be read. */
export class XmlError extends Error {
  /** Always `XmlError`. */
  override readonly name = "XmlError";
}

/** How deep elements may stand in one another. */
const MAX_DEPTH = 256;
/** Of one element: a host's have two. */
const MAX_ATTRIBUTES = 64;
const NONE: XmlAttributes = new Map();
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Reads a document while it arrives: UTF-8, XML 1.0, without a DTD and so without entities beyond the five.
 *
 * Prefixes are cut off, not resolved: in the protocols that are read by this, one prefix never stands for two things.
 */
export class XmlEvents {
  readonly #parser: SaxesParser;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  /** @param handler What it throws leaves `write()` and `end()`. */
  constructor(handler: XmlHandler) {
    const parser = this.#parser = new SaxesParser({ xmlns: false, position: true });
    let attributes: Map<string, string> | undefined;
    const schema = new Set<string>();
    let depth = 0;
    parser.on("error", (error) => {
      throw new XmlError(error.message.replace(/\.$/, ""));
    });
    parser.on("doctype", () => {
      throw new XmlError("a document type");
    });
    parser.on("attribute", ({ name, value }) => {
      if (name === "xmlns" || name.startsWith("xmlns:")) {
        if (value === SCHEMA_INSTANCE) schema.add(name.slice(6));
        return;
      }
      attributes ??= new Map();
      if (attributes.size >= MAX_ATTRIBUTES) throw new XmlError(`more than ${MAX_ATTRIBUTES} attributes`);
      attributes.set(name, value);
    });
    parser.on("opentag", ({ name }) => {
      if (++depth > MAX_DEPTH) throw new XmlError(`more than ${MAX_DEPTH} elements in one another`);
      const own = attributes === undefined ? NONE : withoutPrefixes(attributes, schema);
      attributes = undefined;
      handler.open(localName(name), own);
    });
    parser.on("text", (text) => depth > 0 && handler.text(text));
    parser.on("cdata", (text) => handler.text(text));
    parser.on("closetag", ({ name }) => {
      depth--;
      handler.close(localName(name));
    });
  }

  /** Takes the next bytes. */
  write(bytes: Uint8Array): void {
    this.#parser.write(this.#decode(bytes, true));
  }

  /** Says that no more come. */
  end(): void {
    const rest = this.#decode(new Uint8Array(), false);
    if (rest !== "") this.#parser.write(rest);
    this.#parser.close();
  }

  #decode(bytes: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(bytes, { stream });
    } catch {
      throw new XmlError("bytes that are no UTF-8");
    }
  }
}

/** A declaration may stand after what needs it, so that this waits for the whole element. */
function withoutPrefixes(attributes: XmlAttributes, schema: ReadonlySet<string>): XmlAttributes {
  const named = new Map<string, string>();
  for (const [name, value] of attributes) {
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    named.set(colon >= 0 && schema.has(name.slice(0, colon)) ? `xsi:${local}` : local, value);
  }
  return named;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
