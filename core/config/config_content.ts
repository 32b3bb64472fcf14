/** A word that is newer than these types: it is carried through, and told by `check()`. */
export type OtherWord = string & Record<never, never>;

/**
 * The unit of a size, in any case; those with an `i` count by 1024, those with a `B` alone by 1000, and single letters by
 * 1024.
 */
export type SizeUnit =
  | "bytes"
  | "KB"
  | "KiB"
  | "MB"
  | "MiB"
  | "GB"
  | "GiB"
  | "TB"
  | "TiB"
  | "PB"
  | "PiB"
  | "EB"
  | "EiB"
  | OtherWord;

/** An element that these types do not describe, as it stands in the document. */
export interface XmlNode {
  /** Its name with its prefix: `ovirt:vm`. */
  name: string;
  /** Its attributes, declarations of namespaces included. */
  attributes?: Record<string, string>;
  /** Elements and text within it. */
  children?: (XmlNode | string)[];
}

/** What an element has beyond libvirt's grammar: it comes back into the document as it was. */
export interface UnknownContent {
  /** Attributes by their names in XML, and what their prefixes stand for: `xmlns:ovirt`. */
  attributes?: Record<string, string>;
  /** Elements. */
  elements?: XmlNode[];
  /** Text where only elements belong. */
  text?: string;
  /** The same of children whose value is plain, by property; the first of several is at 0. */
  within?: Record<string, Record<number, UnknownContent>>;
}
