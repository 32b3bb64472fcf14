import type { ErrorCode, ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import type { VirtError } from "../../../core/contract/errors.ts";
import { refusal } from "../contract/refusal.ts";
import { type CpuFamily, cpuFamily } from "./cpu_architectures.ts";
import { readUnsigned } from "../config/network_values.ts";
import { formatElement } from "../config/xml_format.ts";
import { parseTree } from "../config/xml_parse.ts";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../config/xml_tree.ts";

/** A host's CPU, as its capabilities tell of it. */
export interface HostCpu {
  readonly arch: string;
  readonly family: CpuFamily;
  readonly model: string;
  readonly vendor: string | undefined;
  /** What it has beside its model. */
  readonly features: readonly string[];
}

/** A feature that a guest has or lacks beside its CPU's model. */
export interface GuestCpuFeature {
  readonly name: string;
  readonly policy: "require" | "disable";
}

/** A guest's CPU. */
export interface GuestCpu {
  readonly model: string;
  readonly vendor: string | undefined;
  /** Whether a host may give another model that is close to it. */
  readonly fallback: "allow" | "forbid";
  readonly features: readonly GuestCpuFeature[];
}

const MAX_ULONG = (1n << 64n) - 1n;

/** Refuses CPUs as the part of libvirt does that knows them. */
export function refuseCpu(
  code: ErrorCode,
  wanted: string,
  found: string,
  part: ErrorDomain = "CPU",
): VirtError {
  return refusal(code, `Cannot take a CPU, wanted ${wanted}: found ${found}`, part);
}

/**
 * Reads a host's `<cpu>`.
 *
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export function parseHostCpu(xml: string): HostCpu {
  const root = parseTree(xml, "a <cpu> document", "CPU");
  if (root.name !== "cpu") throw refuseCpu("XML_ERROR", "<cpu>", `<${root.name}>`);
  if (root.attributes.mode !== undefined) {
    throw refuseCpu("CONFIG_UNSUPPORTED", "no mode of a host's CPU", `"${root.attributes.mode}"`);
  }
  if (word(root, "migratable", ["on", "off"]) !== undefined) {
    throw refuseCpu("CONFIG_UNSUPPORTED", "a host's CPU not to be migratable", "it told");
  }
  const arch = textOf(childOf(root, "arch"));
  if (arch === "") throw refuseCpu("XML_ERROR", "an architecture", "none");
  const family = cpuFamily(arch);
  if (family === undefined) {
    throw refuseCpu("CONFIG_UNSUPPORTED", "a known architecture", `"${arch}"`);
  }
  checkHostFacts(root);
  const model = textOf(childOf(root, "model"));
  if (model === "") throw refuseCpu("XML_ERROR", "a model", "none");
  checkTopology(childOf(root, "topology"));
  const features = featuresOf(root);
  checkCache(childrenOf(root, "cache"));
  checkAddresses(childOf(root, "maxphysaddr"));
  return { arch, family, model, vendor: textOf(childOf(root, "vendor")) || undefined, features };
}

/** A guest's CPU as libvirt writes it. */
export function formatGuestCpu({ model, vendor, fallback, features }: GuestCpu): string {
  return formatElement(element("cpu", { mode: "custom", match: "exact" }, [
    element("model", { fallback }, [model]),
    ...(vendor === undefined ? [] : [element("vendor", {}, [vendor])]),
    ...features.map(({ name, policy }) => element("feature", { policy, name })),
  ]));
}

function featuresOf(root: XmlElement): readonly string[] {
  const names = new Set<string>();
  for (const { attributes: { name = "" } } of childrenOf(root, "feature")) {
    if (name === "") throw refuseCpu("XML_ERROR", "a name of each feature", "none");
    if (names.has(name)) throw refuseCpu("XML_ERROR", "each feature once", `${name} again`);
    names.add(name);
  }
  return [...names];
}

/** What only a host's CPU has. Nothing here depends on it, but libvirt refuses it where it is wrong. */
function checkHostFacts(root: XmlElement): void {
  const version = childOf(root, "microcode")?.attributes.version;
  if (version !== undefined && readUnsigned(version) === undefined) {
    throw refuseCpu("CONFIG_UNSUPPORTED", "a number as the microcode's version", `"${version}"`);
  }
  const signature = childOf(root, "signature");
  if (signature !== undefined) {
    needed(signature, "family", 1n);
    needed(signature, "model", 0n);
    needed(signature, "stepping", 0n);
  }
  const counter = childrenOf(root, "counter").find(({ attributes }) => attributes.name === "tsc");
  if (counter !== undefined) {
    needed(counter, "frequency", 0n, MAX_ULONG);
    word(counter, "scaling", ["yes", "no"]);
  }
}

function checkTopology(topology: XmlElement | undefined): void {
  if (topology === undefined) return;
  for (const name of ["sockets", "dies", "cores", "threads"]) {
    if (name !== "dies" || topology.attributes.dies !== undefined) needed(topology, name, 1n);
  }
}

function checkCache([cache, second]: readonly XmlElement[]): void {
  if (cache === undefined) return;
  if (second !== undefined) throw refuseCpu("XML_ERROR", "one cache at most", "more");
  if (cache.attributes.level !== undefined) {
    const level = needed(cache, "level", 0n, 0x7fffffffn);
    if (level < 1n || level > 3n) throw refuseCpu("XML_ERROR", "a cache of level 1 to 3", `${level}`);
  }
  word(cache, "mode", ["emulate", "passthrough", "disable"], true);
}

function checkAddresses(maxphysaddr: XmlElement | undefined): void {
  if (maxphysaddr === undefined) return;
  word(maxphysaddr, "mode", ["emulate", "passthrough"], true);
  if (maxphysaddr.attributes.bits !== undefined) needed(maxphysaddr, "bits", 0n, 0x7fffffffn);
}

function needed(node: XmlElement, name: string, min: bigint, max?: bigint): bigint {
  const text = node.attributes[name];
  const number = text === undefined ? undefined : readUnsigned(text, 10, max);
  if (number !== undefined && number >= min) return number;
  throw refuseCpu("XML_ERROR", `a number from ${min} as ${name}`, `"${text ?? ""}"`, "XML");
}

function word(node: XmlElement, name: string, words: readonly string[], needed = false): string | undefined {
  const text = node.attributes[name];
  if (text === undefined ? !needed : words.includes(text)) return text;
  throw refuseCpu("XML_ERROR", `one of ${words.join(", ")} as ${name}`, `"${text ?? ""}"`, "XML");
}
