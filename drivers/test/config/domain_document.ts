import { atOnce, inSlices, type Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import { RandomSource } from "../simulation/seeded_random.ts";
import { type Definition, documentText, type Sections, settingsText } from "./definition.ts";
import { cleanGiven } from "./given_document.ts";
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
import { LONG, MAX_LENGTH, readAhead } from "./read_ahead.ts";
import { sanitizedMetadata } from "./sanitized_metadata.ts";
import { formatElement, formatSteps } from "./xml_format.ts";
import { declarationsFor, namespaceOf } from "./xml_namespaces.ts";
import { parseOwn, parseTree } from "./xml_parse.ts";
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

const KNOWN: ReadonlySet<string> = new Set([...HELD, ...TUNING, ...MACHINE, ...REST]);
/** Elements that are written in one go. */
const PIECE = 256;

/**
 * Reads a domain document and fills in libvirt's defaults.
 *
 * @param random Where UUID and MAC addresses that it does not name come from.
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseDefinition(xml: string, random = new RandomSource()): Definition {
  return atOnce(givenSteps(parseTree(xml, "a domain document"), random));
}

/** The definition of a document that a client has given. */
function* givenSteps(root: XmlElement, random: RandomSource): Steps<Definition> {
  yield* cleanGiven(root);
  return yield* definitionSteps(root, random);
}

/** The definition that a `<domain>` element stands for. The element is used up. */
export function definitionOf(root: XmlElement, random?: RandomSource): Definition {
  return atOnce(definitionSteps(root, random));
}

/**
 * As `parseDefinition()`, for a text that may be long: in slices then, between which other calls have their turn.
 *
 * @throws {VirtError} As `parseDefinition()`.
 */
export async function readDefinition(xml: string, random: RandomSource): Promise<Definition> {
  if (xml.length < LONG || xml.length > MAX_LENGTH) return parseDefinition(xml, random);
  // Of its own, so that what is random does not depend on who has a turn when.
  const own = random.seeded ? new RandomSource(random.uuid()) : random;
  const root = await readAhead([xml], () => parseTree(xml, "a domain document"));
  return await inSlices(givenSteps(root, own));
}

/** @param whole Whether its devices are there, by which a guest boots. */
function* definitionSteps(root: XmlElement, random = new RandomSource(), whole = true): Steps<Definition> {
  if (root.name !== "domain") {
    throw refusal("XML_ERROR", `Cannot read a domain document, wanted <domain>: found <${root.name}>`, "XML");
  }
  yield* joinSections(root);
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
  const osType = completeOs(root, whole);
  canonicalNumbers(root);
  if (childOf(root, "clock") === undefined) root.children.push(element("clock", { offset: "utc" }));
  const actions = actionsOf(root);
  const devices = yield* canonicalDevices(childOf(root, "devices"), { osType, random });
  return {
    name,
    uuid,
    type,
    memoryKib: memory,
    balloonKib: balloon === 0 || balloon > memory ? memory : balloon,
    maxVcpus,
    vcpus,
    ...actions,
    sections: yield* sectionsOf(root, devices),
  };
}

/** The definition's document as a tree, for a change; what applications keep in it is left out. */
export function treeOf(definition: Definition): XmlElement {
  return parseOwn(documentText(definition), "a domain's own document");
}

/** Changes the document of a definition; fields that the document holds follow. */
export function editDefinition(definition: Definition, edit: (root: XmlElement) => void): void {
  atOnce(editSteps(definition, edit));
}

/** The same, cut up; nobody else may change the definition before it is done. */
export function* editSteps(definition: Definition, edit: (root: XmlElement) => void): Steps<void> {
  const root = treeOf(definition);
  yield;
  edit(root);
  yield;
  const { uuid: _uuid, type: _type, ...changed } = yield* definitionSteps(root);
  const { metadata } = definition.sections;
  Object.assign(definition, changed, { sections: { ...changed.sections, metadata } });
}

/** What of a definition's document is not about devices, as a tree. */
export function settingsOf(definition: Definition): XmlElement {
  return parseOwn(settingsText(definition), "a domain's own settings");
}

/** Changes what of a definition is not about its devices, however many it has. */
export function editSettings(definition: Definition, edit: (root: XmlElement) => void): void {
  const root = settingsOf(definition);
  edit(root);
  const { uuid: _uuid, type: _type, ...changed } = atOnce(definitionSteps(root, undefined, false));
  const { attributes, metadata, rest } = definition.sections;
  Object.assign(definition, changed, { sections: { ...changed.sections, attributes, metadata, rest } });
}

const METADATA_LAYOUT = { quote: '"', indent: "  " } as const;

/** The text of `<metadata>`, with what it needs declared of what is around it; empty where there is none. */
export function metadataText(metadata: XmlElement | undefined, around: Record<string, string>): string {
  if (metadata === undefined) return "";
  // They must not be lost with the root's attributes, and libvirt puts them here too.
  metadata.attributes = { ...declarationsFor([metadata], around), ...metadata.attributes };
  return formatElement(metadata, METADATA_LAYOUT);
}

function* sectionsOf(root: XmlElement, devices: XmlElement): Steps<Sections> {
  const { type: _type, id: _id, ...attributes } = root.attributes;
  const named = new Map<string, XmlElement[]>();
  const others: XmlElement[] = [];
  for (const node of elementsOf(root)) {
    const known = named.get(node.name);
    if (known !== undefined) known.push(node);
    else if (KNOWN.has(node.name)) named.set(node.name, [node]);
    else if (namespaceOf(node, root) !== TEST_NAMESPACE) others.push(node);
  }
  named.set("devices", [devices]);
  const first = (name: string) => named.get(name)?.[0];
  const group = function* (names: readonly string[]): Steps<string> {
    return yield* textSteps(names.flatMap((name) => named.get(name) ?? []));
  };
  const one = (name: string) => textOf(first(name)) || undefined;
  const metadata = sanitizedMetadata(root);
  const { placement = "static", current: _current, ...vcpuOthers } = first("vcpu")?.attributes ?? {};
  const { unit: _unit, ...memoryOthers } = first("memory")?.attributes ?? {};
  return {
    attributes: attributeText(namespacesUsed(attributes, others)),
    identity: yield* group(["genid"]),
    title: one("title"),
    description: one("description"),
    metadata: metadata === undefined ? "" : yield* formatSteps(metadata, METADATA_LAYOUT),
    memoryAttributes: attributeText(memoryOthers),
    maxMemory: yield* group(["maxMemory"]),
    tuning: yield* group(TUNING),
    vcpuPlacement: placement,
    vcpuAttributes: attributeText(vcpuOthers),
    machine: yield* group(MACHINE),
    rest: withoutEmptyDevices(yield* group(REST)) + (yield* textSteps(others)),
  };
}

function* textSteps(nodes: readonly XmlElement[]): Steps<string> {
  const texts: string[] = [];
  for (const [at, node] of nodes.entries()) {
    texts.push(yield* formatSteps(node, { quote: "'", indent: "  " }));
    if (at % PIECE === PIECE - 1) yield;
  }
  return texts.join("");
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
