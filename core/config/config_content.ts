/** A word that is newer than these types: it is carried through, and told by `check()`. */
export type OtherWord = string & Record<never, never>;

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
  /** Attributes by their names in XML. */
  attributes?: Record<string, string>;
  /** Elements. */
  elements?: XmlNode[];
  /** Text where only elements belong. */
  text?: string;
  /** The same of children whose value is plain, by property; the first of several is at 0. */
  within?: Record<string, Record<number, UnknownContent>>;
}
