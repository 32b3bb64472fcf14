import { refusal } from "../contract/refusal.ts";
import { RandomSource } from "../simulation/seeded_random.ts";
import { type Definition, formatDefinition, type Sections } from "./definition.ts";
import { canonicalDevices } from "./document_devices.ts";
import {
  actionsOf,
  canonicalNumbers,
  completeGenid,
  completeOs,
  numaMemory,
  uuidOf,
  vcpusOf,
  virtType,
} from "./document_facts.ts";
import { kibOf } from "./document_values.ts";
import { joinSections } from "./joined_sections.ts";
import { sanitizedMetadata } from "./sanitized_metadata.ts";
import { formatElement } from "./xml_format.ts";
import { declarationsFor, namespaceOf } from "./xml_namespaces.ts";
import { parseTree } from "./xml_parse.ts";
import { childOf, element, elementsOf, textOf, type XmlElement } from "./xml_tree.ts";

/** The namespace of libvirt's test driver's own elements. */
export const TEST_NAMESPACE = "http://libvirt.org/schemas/domain/test/1.0";

const TUNING = ["blkiotune", "memtune", "memoryBacking"];
const MACHINE = [
  "vcpus",
  "iothreads",
  "iothreadids",
  "defaultiothread",
  "cputune",
  "numatune",
  "resource",
  "sysinfo",
  "bootloader",
  "bootloader_args",
  "os",
  "idmap",
  "features",
  "cpu",
  "clock",
];
const REST = ["on_lockfailure", "pm", "perf", "devices", "seclabel", "keywrap", "launchSecurity"];
const HELD = [
  "name",
  "uuid",
  "genid",
  "title",
  "description",
  "metadata",
  "maxMemory",
  "memory",
  "currentMemory",
  "vcpu",
  "on_poweroff",
  "on_reboot",
  "on_crash",
];

/**
 * Reads a domain document and fills in libvirt's defaults.
 *
 * @param random Where UUID and MAC addresses that it does not name come from.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseDefinition(xml: string, random = new RandomSource()): Definition {
  return definitionOf(parseTree(xml, "a domain document"), random);
}

/** The definition that a `<domain>` element stands for. The element is used up. */
export function definitionOf(root: XmlElement, random = new RandomSource()): Definition {
  if (root.name !== "domain") {
    throw refusal("XML_ERROR", `Cannot read a domain document, wanted <domain>: found <${root.name}>`, "XML");
  }
  joinSections(root);
  const type = virtType(root);
  const name = textOf(childOf(root, "name"));
  if (name === "") {
    throw refusal("NO_NAME", "Cannot read a domain document, wanted <name>: found none", "DOMAIN");
  }
  if (name.includes("/")) {
    throw refusal("XML_ERROR", `Cannot name a domain, wanted no "/" in the name: found "${name}"`, "DOMAIN");
  }
  const uuid = uuidOf(root, random);
  completeGenid(root, random);
  const memory = kibOf(childOf(root, "memory"), "memory") ?? numaMemory(root);
  const balloon = kibOf(childOf(root, "currentMemory"), "currentMemory") ?? 0;
  if (memory === 0) {
    throw refusal(
      "XML_ERROR",
      "Cannot read a domain document, wanted <memory> above 0: found none",
      "DOMAIN",
    );
  }
  const { maxVcpus, vcpus } = vcpusOf(root);
  const osType = completeOs(root);
  canonicalNumbers(root);
  if (childOf(root, "clock") === undefined) root.children.push(element("clock", { offset: "utc" }));
  const actions = actionsOf(root);
  const devices = canonicalDevices(childOf(root, "devices"), { osType, random });
  return {
    name,
    uuid,
    type,
    memoryKib: memory,
    balloonKib: balloon === 0 || balloon > memory ? memory : balloon,
    maxVcpus,
    vcpus,
    ...actions,
    sections: sectionsOf(root, devices),
  };
}

/** The definition's document as a tree, for a change. */
export function treeOf(definition: Definition): XmlElement {
  return parseTree(formatDefinition(definition, -1), "a domain's own document");
}

/** Changes the document of a definition; fields that the document holds follow. */
export function editDefinition(definition: Definition, edit: (root: XmlElement) => void): void {
  const root = treeOf(definition);
  edit(root);
  const { uuid: _uuid, type: _type, ...changed } = definitionOf(root);
  Object.assign(definition, changed);
}

function sectionsOf(root: XmlElement, devices: XmlElement): Sections {
  const { type: _type, id: _id, ...attributes } = root.attributes;
  const children = elementsOf(root);
  const known = new Set([...HELD, ...TUNING, ...MACHINE, ...REST]);
  const others = children.filter((node) =>
    !known.has(node.name) && namespaceOf(node, root) !== TEST_NAMESPACE
  );
  const text = (nodes: readonly XmlElement[]) =>
    nodes.map((node) => formatElement(node, { quote: "'", indent: "  " })).join("");
  const group = (names: readonly string[]) =>
    text(
      names.flatMap((name) => name === "devices" ? [devices] : children.filter((node) => node.name === name)),
    );
  const one = (name: string) => childOf(root, name) && textOf(childOf(root, name)) || undefined;
  const vcpu = childOf(root, "vcpu")?.attributes ?? {};
  const { placement = "static", current: _current, ...vcpuOthers } = vcpu;
  const metadata = sanitizedMetadata(root);
  return {
    attributes: attributeText(namespacesUsed(attributes, others)),
    identity: group(["genid"]),
    title: one("title"),
    description: one("description"),
    metadata: metadata === undefined ? "" : formatElement(metadata, { quote: '"', indent: "  " }),
    maxMemory: group(["maxMemory"]),
    tuning: group(TUNING),
    vcpuPlacement: placement,
    vcpuAttributes: attributeText(vcpuOthers),
    machine: group(MACHINE),
    rest: withoutEmptyDevices(group(REST) + text(others)),
  };
}

function namespacesUsed(
  attributes: Record<string, string>,
  nodes: readonly XmlElement[],
): Record<string, string> {
  const others = Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns:"));
  return { ...declarationsFor(nodes, attributes), ...Object.fromEntries(others) };
}

function attributeText(attributes: Record<string, string>): string {
  return formatElement(element("x", attributes)).slice(2, -3);
}

// libvirt opens and closes <devices> even where there are none.
function withoutEmptyDevices(text: string): string {
  return text.replace(/^ {2}<devices\/>\n/m, "  <devices>\n  </devices>\n");
}
