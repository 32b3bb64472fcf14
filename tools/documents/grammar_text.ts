import type { GrammarNode } from "./grammar_node.ts";

const NAME = /^[\w.-]+$/;
const TOKEN = /[()]|[\w-]+="(?:[^"\\]|\\.)*"|"(?:[^"\\]|\\.)*"|[^\s()"]+/g;

/** A node in one line: `(element name="disk" virYesNo "word")`, references as bare names, values in quotes. */
export function nodeText({ name, attributes, text, children }: GrammarNode): string {
  if (name === "ref" && NAME.test(attributes.name ?? "")) return attributes.name!;
  if (name === "value") return JSON.stringify(text);
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const own = text === "" ? "" : ` text=${JSON.stringify(text)}`;
  return `(${name}${told.join("")}${own}${children.map((child) => ` ${nodeText(child)}`).join("")})`;
}

/** The node that a line says. */
export function parseNode(line: string): GrammarNode {
  const tokens = line.match(TOKEN) ?? [];
  let at = 0;
  const read = (): GrammarNode => {
    const token = tokens[at++]!;
    if (token.startsWith('"')) {
      return { name: "value", attributes: {}, text: JSON.parse(token), children: [] };
    }
    if (token !== "(") return { name: "ref", attributes: { name: token }, text: "", children: [] };
    const name = tokens[at++]!;
    const attributes: Record<string, string> = {};
    const children: GrammarNode[] = [];
    for (; tokens[at] !== ")";) {
      const [, key, value] = /^([\w-]+)=(".*")$/s.exec(tokens[at] ?? "") ?? [];
      if (tokens[at] === undefined) throw new Error(`Cannot read a grammar, wanted an end: found "${line}"`);
      if (key === undefined) children.push(read());
      else {
        attributes[key] = JSON.parse(value!);
        at++;
      }
    }
    at++;
    const { text = "", ...rest } = attributes;
    return { name, attributes: rest, text, children };
  };
  return read();
}

/** A file's nodes as RELAX NG. */
export function grammarXml(nodes: readonly GrammarNode[]): string {
  const library = "http://www.w3.org/2001/XMLSchema-datatypes";
  const own = `xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="${library}"`;
  return `<grammar ${own}>${nodes.map(elementXml).join("")}</grammar>\n`;
}

function elementXml({ name, attributes, text, children }: GrammarNode): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${told.join("")}>${escaped(text)}${children.map(elementXml).join("")}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
