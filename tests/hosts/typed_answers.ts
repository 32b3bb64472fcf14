// @ts-types="../../core/config/saxes.d.ts"
import { SaxesParser } from "saxes";

/** XML Schema's names of what an array's name says: `ArrayOfString`. */
const PRIMITIVES = new Set([
  ...["string", "boolean", "int", "long", "short", "byte", "float", "double"],
  ...["dateTime", "anyURI", "base64Binary", "anyType"],
]);
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Adds what a real host says and vcsim leaves out, and libvirt's ESX driver insists on: the type of each member of an
 * `ArrayOf…` value.
 */
export function withMemberTypes(xml: string): string {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const members: (string | undefined)[] = [];
  let attributes: [string, string][] = [];
  let out = '<?xml version="1.0" encoding="UTF-8"?>\n';
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("attribute", ({ name, value }) => void attributes.push([name, value]));
  parser.on("opentag", ({ name }) => {
    const member = members.at(-1);
    const type = attributes.find(([name]) => name.endsWith(":type"))?.[1];
    // vcsim itself declares the prefixes anew wherever it uses them.
    if (member !== undefined && type === undefined) {
      attributes.push(["xmlns:XMLSchema-instance", "http://www.w3.org/2001/XMLSchema-instance"]);
      attributes.push(["XMLSchema-instance:type", member]);
      if (member.startsWith("xsd:")) attributes.push(["xmlns:xsd", "http://www.w3.org/2001/XMLSchema"]);
    }
    out += `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>`;
    members.push(type?.startsWith("ArrayOf") ? memberType(type.slice(7)) : undefined);
    attributes = [];
  });
  parser.on("text", (text) => out += escaped(text));
  parser.on("closetag", ({ name }) => {
    members.pop();
    out += `</${name}>`;
  });
  parser.write(xml.replace(/^<\?xml[^>]*\?>\s*/, "")).close();
  return out;
}

function memberType(name: string): string {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return PRIMITIVES.has(lower) ? `xsd:${lower}` : name;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ESCAPES[found]!);
}
