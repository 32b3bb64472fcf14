import { isElement, type XmlElement } from "./xml_tree.ts";

/** Namespaces by their prefixes, the default one by `""`. */
type Scope = Readonly<Record<string, string>>;

/**
 * The namespace that an element is in; `undefined` if in none.
 *
 * @param scopes The elements around it, from the outermost.
 */
export function namespaceOf(node: XmlElement, ...scopes: readonly XmlElement[]): string | undefined {
  const prefix = prefixOf(node.name);
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (const scope of [node, ...[...scopes].reverse()]) {
    if (Object.hasOwn(scope.attributes, attribute)) return scope.attributes[attribute] || undefined;
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** What elements need declared around them, of what is declared there: each prefix that they use and do not declare. */
export function declarationsFor(
  nodes: readonly XmlElement[],
  around: Record<string, string>,
): Record<string, string> {
  const names = Object.keys(around).filter((name) => name.startsWith("xmlns:"));
  if (names.length === 0) return {};
  const used = new Set<string>();
  for (const node of nodes) collectPrefixes(node, NONE, used);
  return Object.fromEntries(
    names.filter((name) => used.has(name.slice(6))).map((name) => [name, around[name]!]),
  );
}

/** Takes an element and those below out of a namespace, whatever prefixes they have there. */
export function takeOut(node: XmlElement, uri: string, scope: Scope): void {
  const within = scopeIn(node, scope);
  const prefix = prefixOf(node.name);
  if (prefix !== "" && within[prefix] === uri) node.name = node.name.slice(prefix.length + 1);
  for (const child of node.children) if (isElement(child)) takeOut(child, uri, within);
}

/** Puts an element and those below that are in no namespace under a prefix. */
export function putUnder(node: XmlElement, prefix: string, scope: Scope = {}): void {
  const within = scopeIn(node, scope);
  if (prefixOf(node.name) === "" && !within[""]) node.name = `${prefix}:${node.name}`;
  for (const child of node.children) if (isElement(child)) putUnder(child, prefix, within);
}

/** The prefix of a name, `""` if it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? "" : name.slice(0, colon);
}

function scopeIn({ attributes }: XmlElement, outer: Scope): Scope {
  let own: Record<string, string> | undefined;
  for (const name of Object.keys(attributes)) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    (own ??= Object.create(outer) as Record<string, string>)[name.slice(6)] = attributes[name]!;
  }
  return own ?? outer;
}

function collectPrefixes(node: XmlElement, around: ReadonlySet<string>, used: Set<string>): void {
  const names = Object.keys(node.attributes);
  const own = names.filter((name) => name.startsWith("xmlns:")).map((name) => name.slice(6));
  const declared = own.length === 0 ? around : new Set([...around, ...own]);
  for (const name of [node.name, ...names]) {
    const prefix = prefixOf(name);
    if (prefix !== "" && prefix !== "xmlns" && !declared.has(prefix)) used.add(prefix);
  }
  for (const child of node.children) if (isElement(child)) collectPrefixes(child, declared, used);
}
