import { type ConfigIssue, VirtError } from "../errors.ts";
import type { DocumentCodec, ParseOptions } from "./document_kind.ts";
import { parseXml, type XmlLimits } from "./parse_xml.ts";
import { ConfigReader } from "./read_config.ts";
import type { Shape } from "./shape_table.ts";
import { ConfigWriter } from "./write_config.ts";
import type { XmlElement } from "./xml_element.ts";

/** What stands at the root of a kind of documents. */
export interface DocumentRoot {
  /** What it is to be, in words. */
  readonly wanted: string;
  /** Its shape; of a document that is one of several under their elements' names, their shapes by these. */
  shapes(): Shape | ReadonlyMap<string, Shape>;
  /** The config of a document; undefined if it is of another kind. */
  read(reader: ConfigReader, root: XmlElement): unknown;
  /** The document of a config, as far as it fits. */
  write(writer: ConfigWriter, config: unknown): string;
}

/** The codec of documents with such a root. */
export class RootCodec<Config> implements DocumentCodec<Config> {
  readonly kind: string;
  /** What stands at its root. */
  readonly root: DocumentRoot;

  constructor(kind: string, root: DocumentRoot) {
    this.kind = kind;
    this.root = root;
  }

  parse(xml: string, options: ParseOptions = {}): Config {
    const { config, issues } = this.#read(xml, options.limits);
    const wrong = issues.filter(({ unknown }) => !unknown);
    if (wrong.length > 0 && !options.lenient) throw this.#refused("read", wrong);
    return config;
  }

  format(config: Config): string {
    const writer = new ConfigWriter();
    const text = this.root.write(writer, config);
    const wrong = writer.issues.filter(({ unknown }) => !unknown);
    if (wrong.length > 0) throw this.#refused("write", wrong);
    return text;
  }

  check(document: string | Config): readonly ConfigIssue[] {
    if (typeof document === "string") return this.#read(document).issues;
    const writer = new ConfigWriter();
    this.root.write(writer, document);
    return writer.issues;
  }

  #read(
    xml: string,
    limits?: XmlLimits,
  ): { readonly config: Config; readonly issues: readonly ConfigIssue[] } {
    if (typeof xml !== "string") {
      throw new TypeError(`Cannot read a ${this.kind} document, wanted text: found ${typeof xml}`);
    }
    const { root, positionOf } = parseXml(xml, limits);
    const reader = new ConfigReader(positionOf);
    const config = this.root.read(reader, root) as Config | undefined;
    if (config !== undefined) return { config, issues: reader.issues };
    throw this.#refused("read", [{
      path: [],
      wanted: this.root.wanted,
      found: `<${root.name}>`,
      ...positionOf(root),
    }]);
  }

  #refused(action: string, issues: readonly ConfigIssue[]): VirtError {
    const [{ path, wanted, found, line, column }] = issues as [ConfigIssue];
    const where = path.length > 0 ? ` as ${path.join(".")}` : "";
    const place = line === undefined ? "" : ` at line ${line}, column ${column}`;
    const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
    return new VirtError(
      `Cannot ${action} a ${this.kind} document, wanted ${wanted}${where}: found ${found}${place}${more}`,
      { code: "XML_ERROR", domain: "XML", outcome: "not-sent", issues },
    );
  }
}
