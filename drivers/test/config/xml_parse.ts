import type { ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import { atOnce } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import { MAX_LENGTH, takeRead } from "./read_ahead.ts";
import { readSteps, Unreadable } from "./xml_reader.ts";
import { isElement, type XmlElement } from "./xml_tree.ts";

/**
 * Reads a document into a tree. Document type definitions, and so all entities but XML's own, are refused.
 *
 * @param what What the text is, for the error's message.
 * @param part The part of libvirt that would refuse it.
 * @param anyNamespace Whether it is an application's own: else what is of another default namespace is none of libvirt's,
 *   which passes over it.
 * @throws {VirtError} `XML_DETAIL` if the text is not well formed, `XML_ERROR` if it is too large.
 */
export function parseTree(
  text: string,
  what: string,
  part: ErrorDomain = "DOMAIN",
  anyNamespace = false,
): XmlElement {
  if (text.length > MAX_LENGTH) {
    throw refusal(
      "XML_ERROR",
      `Cannot read ${what}, wanted at most ${MAX_LENGTH} characters: found ${text.length}`,
    );
  }
  return treeOfText(text, what, part, anyNamespace);
}

/** Reads a document of our own, however long it has become. */
export function parseOwn(text: string, what: string): XmlElement {
  return treeOfText(text, what, "DOMAIN", false);
}

function treeOfText(text: string, what: string, part: ErrorDomain, anyNamespace: boolean): XmlElement {
  const read = takeRead(text) ?? atOnce(readSteps(text));
  if (read instanceof Unreadable) {
    const { code, wanted, found } = read;
    throw refusal(code, `Cannot read ${what}, wanted ${wanted}: ${found}`, part);
  }
  const { root, declares } = read;
  const foreign = root.attributes["xmlns"] ?? "";
  if (foreign !== "" && !anyNamespace && !root.name.includes(":")) {
    throw refusal("XML_ERROR", `Cannot read ${what}, wanted no namespace: found "${foreign}"`, part);
  }
  if (!anyNamespace && (declares || foreign !== "")) dropForeign(root, foreign);
  return root;
}

/**
 * Reads a document that is about one kind of object.
 *
 * @param wanted The name of its root.
 * @throws {VirtError} As `parseTree()`, and `XML_ERROR` if the root has another name.
 */
export function parseRoot(text: string, wanted: string, part: ErrorDomain): XmlElement {
  const root = parseTree(text, `a <${wanted}> document`, part);
  if (root.name === wanted) return root;
  throw refusal("XML_ERROR", `Cannot read a document, wanted <${wanted}>: found <${root.name}>`, "XML");
}

/** @param outer The default namespace that is declared for it. */
function dropForeign(node: XmlElement, outer: string): void {
  if (node.name === "metadata") return;
  node.children = node.children.filter((child) => {
    if (!isElement(child)) return true;
    const space = child.attributes["xmlns"] ?? outer;
    if (space !== "" && !child.name.includes(":")) return false;
    dropForeign(child, space);
    return true;
  });
}
