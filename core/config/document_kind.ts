import type { z } from "zod";
import type { OptionNames } from "../contract/checked_options.ts";
import type { ConfigIssue } from "../contract/errors.ts";
import type { XmlLimits } from "./xml/parse_xml.ts";

/** How a document is read. */
export interface ParseOptions {
  /** Values that do not fit their types are carried as text instead of refused: for what a newer host sends. */
  readonly lenient?: boolean;
  /** How large a document may be. */
  readonly limits?: XmlLimits;
}

/** Their names. */
export const parseOptionNames: OptionNames<ParseOptions> = { lenient: true, limits: true };

/** Reads, writes and checks one kind of documents. */
export interface DocumentCodec<Config> {
  /** Its name in `documents`. */
  readonly kind: string;
  /**
   * Reads a document.
   *
   * Words, attributes and elements that are newer than libvirt 9.0's grammar are carried through; `check()` tells them.
   *
   * @throws {VirtError} `XML_ERROR` if it is not well-formed, of another kind, or does not fit; with `issues`.
   */
  parse(xml: string, options?: ParseOptions): Config;
  /**
   * Writes a config as a document that libvirt accepts. What was read and not changed keeps its order and spelling.
   *
   * @throws {VirtError} `XML_ERROR` if it does not fit; with `issues`.
   */
  format(config: Config): string;
  /**
   * All that does not fit libvirt's grammar, in a document or a config; what is merely newer has `unknown`. And what
   * libvirt is known to refuse although its grammar allows it: a TCP console without a host, a
   * network that has one device of the host twice.
   *
   * @throws {VirtError} `XML_ERROR` if a document is not well-formed or of another kind.
   */
  check(document: string | Config): readonly ConfigIssue[];
}

/** One kind of libvirt's documents: its text, its typed config, its schema. */
export interface DocumentKind<Config> extends DocumentCodec<Config> {
  /**
   * The zod schema of a config, made when it is first asked for. Where an attribute tells variants apart, it takes the
   * words that libvirt 9.0 has; `parse()` carries newer ones through.
   */
  readonly schema: z.ZodType<Config>;
}
