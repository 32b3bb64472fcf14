/** The generator over libvirt's facts on CPUs: what each model has, by architecture. */
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { join } from "node:path";

/**
 * The table of CPU models.
 *
 * @param folder Where libvirt's map of CPUs is installed.
 */
export function generateCpus(folder: string, version: string): { path: string; text: string } {
  const x86 = filesOf(folder, "x86");
  const features = childrenOf(x86, "feature").map(nameOf);
  const bits = new Map(features.map((name, at) => [name, 1n << BigInt(at)]));
  const ppc64 = filesOf(folder, "ppc64");
  const text = [
    `// Generated from libvirt ${version}'s map of CPUs by \`deno task gen\`; never edited.`,
    "",
    "/** The features of x86 CPUs, in libvirt's order. */",
    `export const X86_FEATURES = \`\n${lines(features)}\`;`,
    "",
    "/** `name vendor guest features removed…`: x86 models in libvirt's order, their features as bits by the order above. */",
    `export const X86_MODELS = \`\n${
      childrenOf(x86, "model").map((model) => x86Line(model, bits)).join("\n")
    }\`;`,
    "",
    "/** The makers of x86 CPUs. */",
    `export const X86_VENDORS = "${childrenOf(x86, "vendor").map(nameOf).join(" ")}";`,
    "",
    "/** `name vendor`: PowerPC models in libvirt's order. */",
    `export const PPC64_MODELS = \`\n${childrenOf(ppc64, "model").map(ppc64Line).join("\n")}\`;`,
    "",
    "/** The makers of PowerPC CPUs. */",
    `export const PPC64_VENDORS = "${childrenOf(ppc64, "vendor").map(nameOf).join(" ")}";`,
    "",
  ].join("\n");
  return { path: "drivers/test/host/generated/cpu_map.gen.ts", text };
}

/** All that the files of an architecture hold, in the order in which the map names them. */
function filesOf(folder: string, arch: string): XmlElement[] {
  const index = childrenOf([rootOf(folder, "index.xml")], "cpus")[0]!;
  const own = elementsOf(index).find((each) => each.attributes.name === arch)!;
  return childrenOf(elementsOf(own), "include")
    .flatMap((include) => elementsOf(rootOf(folder, include.attributes.filename!)));
}

function rootOf(folder: string, file: string): XmlElement {
  const { root } = parseXml(Deno.readTextFileSync(join(folder, file)));
  if (root === null) throw new Error(`Cannot read ${file}, wanted CPUs: found nothing`);
  return root;
}

function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => node.type === "element");
}

function childrenOf(elements: readonly XmlElement[], name: string): XmlElement[] {
  return elements.filter((each) => each.name === name);
}

function nameOf(element: XmlElement): string {
  return element.attributes.name!;
}

function vendorOf(model: XmlElement): string {
  const [vendor] = childrenOf(elementsOf(model), "vendor");
  return vendor === undefined ? "-" : nameOf(vendor);
}

function x86Line(model: XmlElement, bits: ReadonlyMap<string, bigint>): string {
  const parts = elementsOf(model);
  if (childrenOf(parts, "model").length > 0) {
    throw new RangeError(`Cannot write down ${nameOf(model)}, wanted all its features: found another model`);
  }
  const features = childrenOf(parts, "feature");
  const removed = features.filter((each) => each.attributes.removed === "yes");
  const own = features.filter((each) => !removed.includes(each))
    .reduce((sum, each) => sum | bits.get(nameOf(each))!, 0n);
  const guest = childrenOf(parts, "decode")[0]?.attributes.guest ?? "off";
  return [nameOf(model), vendorOf(model), guest, own.toString(16), ...removed.map(nameOf)].join(" ");
}

function ppc64Line(model: XmlElement): string {
  return `${nameOf(model)} ${vendorOf(model)}`;
}

function lines(words: readonly string[]): string {
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last === undefined || last.length + word.length > 110) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows.join("\n");
}
