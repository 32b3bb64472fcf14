import { EXTENSIONS } from "../xml/namespaces.ts";
import { isDeclarable, type Namespaces, prefixOf, scopeOf, type XmlElement } from "../xml/xml_element.ts";

/** What an element of an extension is called where it stands. */
export interface ExtensionName {
  readonly name: string;
  /** The prefix that is to be declared for it: at the root, or, where it already means something else, right there. */
  readonly declare?: { readonly prefix: string; readonly at: "root" | "element" };
}

/**
 * The name of an element of an extension: as its source writes it if that means the same here, else with libvirt's own
 * prefix, and with another one where that stands for something else.
 *
 * @param name With libvirt's own prefix.
 * @param scope What is declared around it in the document that is written.
 */
export function extensionName(
  name: string,
  prefix: string,
  source: XmlElement | undefined,
  scope: Namespaces,
): ExtensionName {
  const uri = EXTENSIONS[prefix];
  const within = source?.declares ? scopeOf(source.attributes, scope) : scope;
  if (source && within[prefixOf(source.name)] === uri) return { name: source.name };
  for (let count = 0;; count++) {
    const each = count === 0 ? prefix : `${prefix}${count}`;
    const known = within[each];
    const full = `${each}:${name.slice(prefix.length + 1)}`;
    if (known === uri) return { name: full };
    if (known !== undefined) continue;
    return { name: full, declare: { prefix: each, at: count === 0 ? "root" : "element" } };
  }
}

/** What is declared within an element by attributes that the types do not know; what they may not declare is left out. */
export function declaredBy(attributes: Readonly<Record<string, unknown>>, outer: Namespaces): Namespaces {
  const own = Object.keys(attributes).filter((name) => name.startsWith("xmlns:")).flatMap((name) => {
    const uri = attributes[name];
    return typeof uri === "string" && isDeclarable(name.slice(6), uri) ? [name, uri] : [];
  });
  return own.length === 0 ? outer : scopeOf(own, outer);
}
