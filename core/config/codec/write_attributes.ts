import { escapeAttribute } from "../xml/escape_xml.ts";
import { EXTENSIONS } from "../xml/namespaces.ts";
import { attributeOf, isDeclaration, type Namespaces, prefixOf } from "../xml/xml_element.ts";
import type { Work } from "./write_work.ts";
import type { WrittenValues } from "./written_values.ts";

/**
 * All attributes of an element: those of its source in its order, what is new, and what is unknown.
 *
 * @param declaration What it must declare beyond what its source does.
 * @param outer What is declared around it.
 */
export function attributesOf(
  values: WrittenValues,
  work: Work,
  declaration: readonly string[],
  outer: Namespaces,
): string {
  const { variant, config, source, unknown } = work;
  let all = attributesText(declaration);
  const had = source?.attributes ?? [];
  for (let at = 0; at < had.length; at += 2) {
    const name = had[at]!;
    const spelled = had[at + 1]!;
    const member = variant.attributes.get(name);
    if (member) all += attributeText(name, values.own(member, work, spelled));
    else if (isDeclaration(name)) all += attributeText(name, spelled);
    else all += attributeText(name, values.unknownNode(name, unknown.attributes, work.scope));
  }
  if (work.left > 0 && variant.attributes.size > 0) {
    for (const key in config) {
      const member = variant.keys.get(key);
      if (member?.place !== "a" || (source && attributeOf(source, member.name) !== undefined)) continue;
      all += attributeText(member.name, values.own(member, work, undefined));
    }
  }
  if (unknown.attributes) {
    const known = namesIn(had, declaration);
    for (const name of Object.keys(unknown.attributes)) {
      if (variant.attributes.has(name)) {
        values.tellAt(["unknownContent", "attributes"], "unknown ones", name);
      } else if (known.has(name) && !isDeclaration(name)) continue;
      else {
        const text = values.unknownNode(name, unknown.attributes, work.scope);
        if (!known.has(name) && !isRepeated(name, text, outer)) all += attributeText(name, text);
      }
    }
  }
  return all;
}

/** What declares the prefix of an extension's element. */
export function declarationOf(name: string, extension: string): string[] {
  return [`xmlns:${prefixOf(name)}`, EXTENSIONS[extension]!];
}

/** Whether an attribute declares what is declared around it anyway. */
export function isRepeated(name: string, value: unknown, outer: Namespaces): boolean {
  return name.startsWith("xmlns:") && outer[name.slice(6)] === value;
}

export function attributesText(pairs: readonly string[]): string {
  let text = "";
  for (let at = 0; at < pairs.length; at += 2) text += attributeText(pairs[at]!, pairs[at + 1]);
  return text;
}

export function namesIn(...pairs: readonly (readonly string[])[]): Set<string> {
  return new Set(pairs.flatMap((each) => each.filter((_, at) => at % 2 === 0)));
}

export function attributeText(name: string, text: string | undefined): string {
  return text === undefined ? "" : ` ${name}="${escapeAttribute(text)}"`;
}
