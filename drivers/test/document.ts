import { refusal } from "./_refusal.ts";
import { type Definition, formatDefinition, type LifecycleAction, lifecycleActions, type Sections } from "./definition.ts";
import { canonicalDevices } from "./document_devices.ts";
import { countOf, kibOf, readUuid } from "./document_values.ts";
import { formatElement } from "./xml_format.ts";
import { parseTree } from "./xml_parse.ts";
import { childOf, childrenOf, element, elementsOf, setText, textOf, type XmlElement } from "./xml_tree.ts";

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
const VIRT_TYPES =
  "none qemu kqemu kvm hvf xen lxc uml openvz test vmware hyperv vbox phyp parallels bhyve vz".split(" ");
const OS_TYPES = ["hvm", "xen", "linux", "exe", "uml", "xenpvh"];

/**
 * Reads a domain document and fills in libvirt's defaults.
 *
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseDefinition(xml: string): Definition {
  return definitionOf(parseTree(xml, "a domain document"));
}

/** The definition that a `<domain>` element stands for. The element is used up. */
export function definitionOf(root: XmlElement): Definition {
  if (root.name !== "domain") {
    throw refusal("XML_ERROR", `Cannot read a domain document, wanted <domain>: found <${root.name}>`, "XML");
  }
  const type = virtType(root);
  const name = textOf(childOf(root, "name"));
  if (name === "") throw refusal("NO_NAME", "Cannot read a domain document, wanted <name>: found none", "DOMAIN");
  if (name.includes("/")) throw slashInName(name, "DOMAIN");
  const uuid = uuidOf(root);
  const memory = kibOf(childOf(root, "memory"), "memory") ?? numaMemory(root);
  const balloon = kibOf(childOf(root, "currentMemory"), "currentMemory") ?? 0;
  if (memory === 0) {
    throw refusal("XML_ERROR", "Cannot read a domain document, wanted <memory> above 0: found none", "DOMAIN");
  }
  const { maxVcpus, vcpus } = vcpusOf(root);
  const osType = completeOs(root);
  if (childOf(root, "clock") === undefined) root.children.push(element("clock", { offset: "utc" }));
  const actions = actionsOf(root);
  const devices = canonicalDevices(childOf(root, "devices"), { osType });
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

/** What is wrong with a name that has a slash; who refuses it depends on the call. */
export function slashInName(name: string, domain: "DOMAIN" | "TEST") {
  return refusal("XML_ERROR", `Cannot name a domain, wanted no "/" in the name: found "${name}"`, domain);
}

function virtType(root: XmlElement): string {
  const type = root.attributes["type"];
  if (type === undefined) {
    throw refusal("INTERNAL_ERROR", "Cannot read a domain document, wanted <domain type='…'>: found no type", "DOMAIN");
  }
  if (!VIRT_TYPES.includes(type)) {
    throw refusal("CONFIG_UNSUPPORTED", `Cannot read a domain document, wanted a known type: found "${type}"`, "DOMAIN");
  }
  return type;
}

function uuidOf(root: XmlElement): string {
  const given = childOf(root, "uuid");
  if (given === undefined) return crypto.randomUUID();
  const uuid = readUuid(textOf(given));
  if (uuid === undefined) {
    throw refusal("INTERNAL_ERROR", `Cannot read a domain document, wanted a UUID: found "${textOf(given)}"`, "DOMAIN");
  }
  return uuid;
}

function numaMemory(root: XmlElement): number {
  let sum = 0;
  for (const cell of childrenOf(childOf(childOf(root, "cpu"), "numa"), "cell")) {
    const { memory = "0", unit = "KiB" } = cell.attributes;
    sum += kibOf(element("memory", { unit }, [memory]), "cell") ?? 0;
  }
  return sum;
}

function vcpusOf(root: XmlElement): { maxVcpus: number; vcpus: number } {
  const node = childOf(root, "vcpu");
  const maxVcpus = node === undefined ? 1 : countOf(textOf(node), "<vcpu>") ?? 1;
  const vcpus = countOf(node?.attributes["current"], "<vcpu current>") ?? maxVcpus;
  if (maxVcpus === 0) {
    throw refusal("INTERNAL_ERROR", "Cannot read a domain document, wanted a virtual CPU: found <vcpu>0</vcpu>", "DOMAIN");
  }
  if (vcpus > maxVcpus) {
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot read a domain document, wanted at most ${maxVcpus} current virtual CPUs: found ${vcpus}`,
      "DOMAIN",
    );
  }
  return { maxVcpus, vcpus };
}

function completeOs(root: XmlElement): string {
  const os = childOf(root, "os");
  const type = childOf(os, "type");
  const osType = textOf(type).trim();
  if (os === undefined || type === undefined || osType === "") {
    throw refusal("XML_ERROR", "Cannot read a domain document, wanted <os><type>: found none", "DOMAIN");
  }
  if (!OS_TYPES.includes(osType)) {
    throw refusal("CONFIG_UNSUPPORTED", `Cannot read a domain document, wanted a known OS type: found "${osType}"`, "DOMAIN");
  }
  setText(type, osType);
  type.attributes = { arch: "i686", ...type.attributes };
  const bootsDevices = elementsOf(childOf(root, "devices") ?? element("devices"))
    .some((device) => childOf(device, "boot") !== undefined);
  if (osType === "hvm" && childOf(os, "boot") === undefined && !bootsDevices) {
    os.children.push(element("boot", { dev: "hd" }));
  }
  return osType;
}

function actionsOf(root: XmlElement): Pick<Definition, "onPoweroff" | "onReboot" | "onCrash"> {
  const action = (name: string, standard: LifecycleAction, words: readonly string[]) => {
    const node = childOf(root, name);
    if (node === undefined) return standard;
    const word = textOf(node);
    if (words.includes(word)) return word as LifecycleAction;
    throw refusal("CONFIG_UNSUPPORTED", `Cannot read <${name}>, wanted one of ${words.join(", ")}: found "${word}"`, "DOMAIN");
  };
  return {
    onPoweroff: action("on_poweroff", "destroy", lifecycleActions.slice(0, 4)),
    onReboot: action("on_reboot", "restart", lifecycleActions.slice(0, 4)),
    onCrash: action("on_crash", "destroy", lifecycleActions),
  };
}

function sectionsOf(root: XmlElement, devices: XmlElement): Sections {
  const { type: _type, id: _id, ...attributes } = root.attributes;
  const children = elementsOf(root);
  const known = new Set([...HELD, ...TUNING, ...MACHINE, ...REST]);
  const prefix = testPrefix(root);
  const others = children.filter(({ name }) => !known.has(name) && !(prefix && name.startsWith(prefix)));
  const text = (nodes: readonly XmlElement[]) =>
    nodes.map((node) => formatElement(node, { quote: "'", indent: "  " })).join("");
  const group = (names: readonly string[]) =>
    text(names.flatMap((name) => name === "devices" ? [devices] : children.filter((node) => node.name === name)));
  const one = (name: string) => childOf(root, name) && textOf(childOf(root, name)) || undefined;
  const vcpu = childOf(root, "vcpu")?.attributes ?? {};
  const { placement = "static", current: _current, ...vcpuOthers } = vcpu;
  const metadata = childOf(root, "metadata");
  return {
    attributes: attributeText(namespacesUsed(attributes, metadata === undefined ? others : [...others, metadata])),
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

function testPrefix(root: XmlElement): string | undefined {
  for (const [name, value] of Object.entries(root.attributes)) {
    if (value === TEST_NAMESPACE && name.startsWith("xmlns:")) return `${name.slice(6)}:`;
  }
  return undefined;
}

function namespacesUsed(attributes: Record<string, string>, others: readonly XmlElement[]): Record<string, string> {
  const text = others.map((node) => formatElement(node)).join("");
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) =>
      value !== TEST_NAMESPACE && (!name.startsWith("xmlns:") || text.includes(`${name.slice(6)}:`))
    ),
  );
}

function attributeText(attributes: Record<string, string>): string {
  return formatElement(element("x", attributes)).slice(2, -3);
}

// libvirt opens and closes <devices> even where there are none.
function withoutEmptyDevices(text: string): string {
  return text.replace(/^ {2}<devices\/>\n/m, "  <devices>\n  </devices>\n");
}
