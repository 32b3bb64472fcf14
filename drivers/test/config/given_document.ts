import type { Steps } from "../../../core/job/slices.ts";
import { childOf, isElement, removeChildren, type XmlElement, type XmlNode } from "./xml_tree.ts";

const PORTS: ReadonlySet<string> = new Set(["serial", "parallel", "console"]);
/** Elements that are looked at in one go. */
const PIECE = 256;
/** Where space is nothing but layout. */
const STRUCTURES: ReadonlySet<string> = new Set(["devices", "features", "cpu", "os", "cputune"]);

/**
 * Takes out of a document of a client's what libvirt passes over in it: comments, aliases that are not a user's, and what
 * a host alone tells of a running domain. Cut up, as a document may be long.
 */
export function* cleanGiven(root: XmlElement): Steps<void> {
  const open = [root];
  // Of each of those, whether space in what it is part of is nothing but layout.
  const structures = [false];
  for (let count = 1; open.length > 0; count++) {
    const node = open.pop()!;
    const within = structures.pop()! || STRUCTURES.has(node.name);
    if (node.name !== "metadata") {
      clean(node, within);
      for (const child of node.children) {
        if (!isElement(child)) continue;
        open.push(child);
        structures.push(within);
      }
    }
    if (count % PIECE === 0) yield;
  }
}

function clean(node: XmlElement, within: boolean): void {
  if (node.name === "source" || node.name === "backingStore") delete node.attributes["index"];
  if (node.children.some(isPassedOver)) node.children = node.children.filter((child) => !isPassedOver(child));
  if (node.name === "devices") {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (PORTS.has(child.name)) cleanPort(child);
      else if (child.name === "channel") delete childOf(child, "target")?.attributes["state"];
    }
  }
  if (within && node.children.length > 0 && node.children.every(isBlank)) node.children = [];
}

/** What a host has put a port to is of its run alone. */
function cleanPort(port: XmlElement): void {
  delete port.attributes["tty"];
  const { type = "pty", ...others } = port.attributes;
  port.attributes = { type, ...others };
  if (type === "pty") removeChildren(port, "source");
}

function isPassedOver(node: XmlNode): boolean {
  if (typeof node === "string") return false;
  if (!isElement(node)) return !node.verbatim.startsWith("<![CDATA[");
  const { name, attributes } = node;
  return name === "alias" && !attributes["name"]?.startsWith("ua-") || name === "mirror" ||
    name === "imagelabel" || name === "seclabel" && attributes["labelskip"] !== undefined;
}

function isBlank(node: XmlNode): boolean {
  return typeof node === "string" && node.trim() === "";
}
