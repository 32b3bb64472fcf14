// @ts-types="../../../core/config/xml/saxes.d.ts"
import * as saxes from "saxes";
import type { Steps } from "../../../core/job/slices.ts";
import { element, type XmlElement } from "./xml_tree.ts";

// libxml2's own limit.
const MAX_DEPTH = 256;

/** Characters that are read in one go. */
const PIECE = 1 << 12;

/** What reading a document has come to. */
export interface ReadXml {
  readonly root: XmlElement;
  /** Whether something in it, the root aside, declares a default namespace. */
  readonly declares: boolean;
}

/** Why a text is no document that is read. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";

  constructor(readonly code: "XML_DETAIL" | "XML_ERROR", readonly wanted: string, readonly found: string) {
    super(found);
  }
}

/** Reads a document piece by piece into a tree. */
class XmlReader {
  readonly #parser = new saxes.SaxesParser({
    xmlns: false,
    position: true,
    // libxml2 reads whatever says to be newer as this.
    defaultXMLVersion: "1.0",
    forceXMLVersion: true,
  });
  readonly #open: XmlElement[] = [];
  #attributes: Record<string, string> = {};
  #root: XmlElement | undefined;
  #declares = false;

  constructor() {
    const parser = this.#parser;
    parser.on("error", (error) => {
      // Without the document, which may have passwords in it.
      const reason = error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
      throw unreadable("well-formed XML", `${reason} at line ${parser.line}, column ${parser.column + 1}`);
    });
    parser.on("doctype", () => {
      throw new Unreadable("XML_ERROR", "no document type definition", "found one");
    });
    parser.on("attribute", ({ name, value }) => {
      if (name === "xmlns") this.#declares ||= this.#open.length > 0;
      // No attribute may become what objects inherit from.
      if (name !== "__proto__") this.#attributes[name] = value;
      else Object.defineProperty(this.#attributes, name, { value, enumerable: true, configurable: true });
    });
    parser.on("opentag", ({ name }) => this.#begin(name));
    parser.on("closetag", () => void this.#open.pop());
    parser.on("text", (text) => void this.#open.at(-1)?.children.push(text));
    parser.on("cdata", (text) => this.#verbatim(`<![CDATA[${text}]]>`));
    parser.on("comment", (text) => this.#verbatim(`<!--${text}-->`));
    parser.on("processinginstruction", ({ target, body }) => {
      this.#verbatim(`<?${target}${body === "" ? "" : ` ${body}`}?>`);
    });
  }

  /**
   * Takes the next piece.
   *
   * @throws {Unreadable}
   */
  write(piece: string): void {
    this.#parser.write(piece);
  }

  /** @throws {Unreadable} */
  end(): ReadXml {
    this.#parser.close();
    if (this.#root === undefined) throw unreadable("well-formed XML", "no element");
    return { root: this.#root, declares: this.#declares };
  }

  #begin(name: string): void {
    if (this.#open.length >= MAX_DEPTH) {
      throw unreadable(`at most ${MAX_DEPTH} nested elements`, "found more");
    }
    const node = element(name, this.#attributes);
    this.#attributes = {};
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root ??= node;
    else parent.children.push(node);
    this.#open.push(node);
  }

  #verbatim(verbatim: string): void {
    this.#open.at(-1)?.children.push({ verbatim });
  }
}

/** Reads a text piece by piece; what can't be read is a result too. */
export function* readSteps(text: string): Steps<ReadXml | Unreadable> {
  if (!text.isWellFormed()) return new Unreadable("XML_DETAIL", "well-formed UTF-16", "found half of a pair");
  const reader = new XmlReader();
  try {
    for (let at = 0; at < text.length; at += PIECE) {
      if (at > 0) yield;
      reader.write(text.slice(at, at + PIECE));
    }
    return reader.end();
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function unreadable(wanted: string, found: string): Unreadable {
  return new Unreadable("XML_DETAIL", wanted, found);
}
