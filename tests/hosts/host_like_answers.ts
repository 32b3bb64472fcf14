// @ts-types="../../core/config/xml/saxes.d.ts"
import { SaxesParser } from "saxes";

/** XML Schema's names of what an array's name says: `ArrayOfString`. */
const PRIMITIVES = new Set([
  ...["string", "boolean", "int", "long", "short", "byte", "float", "double"],
  ...["dateTime", "anyURI", "base64Binary", "anyType"],
]);
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Adds what real hosts say and vcsim leaves out, and libvirt's ESX driver insists on: the type of each member of an
 * `ArrayOf…` value; where a host has its datastores, and how large a disk is, without which that driver crashes.
 */
export function withWhatHostsSay(xml: string): string {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const members: (string | undefined)[] = [];
  const names: string[] = [];
  const types: (string | undefined)[] = [];
  let object = "";
  let size: number | undefined;
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
    if (name === "accessMode" && names.at(-1) === "mountInfo" && !out.endsWith("</path>")) {
      out += `<path>${escaped(object.replace(/@.*$/, ""))}</path>`;
    }
    names.push(name);
    types.push(type);
    out += `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}>`;
    members.push(type?.startsWith("ArrayOf") ? memberType(type.slice(7)) : undefined);
    attributes = [];
  });
  parser.on("text", (text) => {
    if (names.at(-1) === "obj") object = text;
    if (names.at(-1) === "fileSize") size = Number(text);
    out += escaped(names.at(-1) === "folderPath" ? text.replace("]/", "] ") : text);
  });
  parser.on("closetag", ({ name }) => {
    members.pop();
    names.pop();
    const type = types.pop();
    if (type?.endsWith("FileInfo")) {
      if (size === undefined) out += "<fileSize>0</fileSize>";
      if (type === "VmDiskFileInfo") out += `<capacityKb>${Math.ceil((size ?? 0) / 1024)}</capacityKb>`;
      size = undefined;
    }
    out += `</${name}>`;
  });
  parser.write(xml.replace(/^<\?xml[^>]*\?>\s*/, "")).close();
  return out;
}

/** Asks for all files, as real hosts take it where a request names none; libvirt's driver names none. */
export function withPattern(xml: string): string {
  if (!xml.includes("<searchSpec") || xml.includes("<matchPattern")) return xml;
  return xml.replace(/<\/searchSpec>/, "<matchPattern>*</matchPattern></searchSpec>");
}

function memberType(name: string): string {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return PRIMITIVES.has(lower) ? `xsd:${lower}` : name;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ESCAPES[found]!);
}
