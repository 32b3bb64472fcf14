import type { XmlAttributes, XmlHandler } from "./xml_events.ts";
import { XmlEvents } from "./xml_events.ts";

/** An element of a small document. */
export interface XmlTree {
  /** Without its prefix. */
  readonly name: string;
  /** By local name. */
  readonly attributes: XmlAttributes;
  /** Its elements; text stands in `text`. */
  readonly children: readonly XmlTree[];
  /** Its own text, all together. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: Growing[];
  text: string;
}

/** Keeps a whole document: for those that are known to be small. */
export class XmlTreeBuilder implements XmlHandler {
  readonly #open: Growing[] = [];
  #root: Growing | undefined;

  /** The document's root, once it has begun. */
  get root(): XmlTree | undefined {
    return this.#root;
  }

  open(name: string, attributes: XmlAttributes): void {
    const element: Growing = { name, attributes, children: [], text: "" };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
    this.#open.push(element);
  }

  text(text: string): void {
    this.#open.at(-1)!.text += text;
  }

  close(): void {
    this.#open.pop();
  }
}

/**
 * Reads a small document.
 *
 * @throws {XmlError} If it is none.
 */
export function readXmlTree(bytes: Uint8Array): XmlTree {
  const builder = new XmlTreeBuilder();
  const events = new XmlEvents(builder);
  events.write(bytes);
  events.end();
  return builder.root!;
}
