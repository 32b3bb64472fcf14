import { type ConfigIssue, VirtError } from "../../contract/errors.ts";
import type { Steps } from "../../job/slices.ts";
import { checkOptions } from "../../contract/checked_options.ts";
import { type DocumentCodec, parseOptionNames, type ParseOptions } from "../document_kind.ts";
import { shownName } from "../xml/namespaces.ts";
import { parseXml, parseXmlSteps, xmlLimitNames, type XmlLimits } from "../xml/parse_xml.ts";
import { ConfigReader } from "./read_config.ts";
import type { Rules } from "../rules/rules.ts";
import type { Shape } from "./shape_table.ts";
import { sourceOf } from "./config_source.ts";
import { ToldIssues } from "./issue_list.ts";
import { tree } from "../tree.ts";
import { ConfigWriter } from "./write_config.ts";
import type { XmlElement } from "../xml/xml_element.ts";
import { positionOfElement } from "../xml/xml_position.ts";

/** What stands at the root of a kind of documents. */
export interface DocumentRoot {
  /** What it is to be, in words. */
  readonly wanted: string;
  /** Its shape; of a document that is one of several under their elements' names, their shapes by these. */
  shapes(): Shape | ReadonlyMap<string, Shape>;
  /** The config of a document; undefined if it is of another kind. */
  read(reader: ConfigReader, root: XmlElement): unknown;
  /** What libvirt refuses although its grammar allows it. */
  readonly rules?: Rules;
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
    checkOptions(options, parseOptionNames, "parse()");
    checkOptions(options.limits, xmlLimitNames, "parse({ limits })");
    const { config, reader } = this.#read(xml, options.limits);
    if (reader.wrong && !options.lenient) throw this.#refused("read", reader.issues(xml));
    return config;
  }

  format(config: Config): string {
    return this.#written(new ConfigWriter(), config);
  }

  /**
   * Writes what another host says: its names are what they are, whatever libvirt's grammar has for them, as libvirt's own
   * drivers write them. All else must fit.
   *
   * @throws {VirtError} `XML_ERROR` if it does not fit; with `issues`.
   */
  formatAsTold(config: Config): string {
    return this.#written(new ConfigWriter(true), config);
  }

  #written(writer: ConfigWriter, config: Config): string {
    const text = this.root.write(writer, config);
    if (writer.wrong) throw this.#refused("write", writer.issues());
    return text;
  }

  check(document: string | Config): readonly ConfigIssue[] {
    if (typeof document === "string") {
      const { config, reader } = this.#read(document);
      return [...reader.issues(document), ...this.#refusals(config).issues(document)];
    }
    const writer = new ConfigWriter();
    this.root.write(writer, document);
    return [...writer.issues(), ...this.#refusals(document).issues()];
  }

  /**
   * What of `check()` libvirt's grammar has against a document, without what libvirt refuses beside that; cut up, as a
   * document may be long.
   */
  *checkGrammar(xml: string): Steps<readonly ConfigIssue[]> {
    const { reader } = this.#readRoot(xml, yield* parseXmlSteps(xml));
    yield;
    return reader.issues(xml);
  }

  #refusals(config: Config): ToldIssues {
    const told = new ToldIssues();
    this.root.rules?.(tree(config), (object, path, wanted, found) => {
      told.tell(path, wanted, found, false, sourceOf(object)?.ordinal);
    });
    return told;
  }

  #read(xml: string, limits?: XmlLimits): { readonly config: Config; readonly reader: ConfigReader } {
    if (typeof xml !== "string") {
      throw new TypeError(`Cannot read a ${this.kind} document, wanted text: found ${typeof xml}`);
    }
    return this.#readRoot(xml, parseXml(xml, limits));
  }

  #readRoot(xml: string, root: XmlElement): { readonly config: Config; readonly reader: ConfigReader } {
    const reader = new ConfigReader();
    const config = this.root.read(reader, root) as Config | undefined;
    if (config !== undefined) return { config, reader };
    throw this.#refused("read", [{
      path: [],
      wanted: this.root.wanted,
      found: shownName(root),
      ...positionOfElement(xml, root.ordinal),
    }]);
  }

  #refused(action: string, all: readonly ConfigIssue[]): VirtError {
    const issues = all.filter(({ unknown }) => !unknown);
    const [{ path, wanted, found, line, column }] = issues as [ConfigIssue];
    const where = path.length > 0 ? ` at ${path.join(".")}` : "";
    const place = line === undefined ? "" : ` at line ${line}, column ${column}`;
    const more = issues.length > 1 ? `, and ${issues.length - 1} more` : "";
    return new VirtError(
      `Cannot ${action} a ${this.kind} document, wanted ${wanted}${where}: found ${found}${place}${more}`,
      { code: "XML_ERROR", domain: "XML", outcome: "not-sent", issues },
    );
  }
}
