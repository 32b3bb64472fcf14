import type { Steps } from "../../../core/job/slices.ts";
import { refusal } from "../contract/refusal.ts";
import { element, elementsOf, isElement, type XmlElement, type XmlNode } from "./xml_tree.ts";

/**
 * Sections whose parts libvirt gathers wherever they stand, and the parts that may be there more than once; of all
 * others the first counts.
 */
const GATHERED: Readonly<Record<string, readonly string[] | "all">> = {
  blkiotune: ["device"],
  clock: ["timer"],
  cputune: "vcpupin iothreadpin vcpusched iothreadsched cachetune memorytune".split(" "),
  devices: "all",
  features: "all",
  iothreadids: "all",
  memoryBacking: "all",
  memtune: [],
  os: ["acpi", "boot", "initarg", "initenv"],
  perf: "all",
  pm: [],
  vcpus: "all",
};
const ONLY_ONE = ["genid", "numatune", "resource"];
/** Other documents that a domain may have any number of. */
const SEVERAL = ["seclabel"];
/** Devices that are looked at in one go. */
const PIECE = 256;
/** Parts of these devices of which the first counts. */
const SINGLE_PARTS: Readonly<Record<string, readonly string[]>> = {
  disk: "source target driver serial wwn vendor product".split(" "),
  interface: "source target mac model driver".split(" "),
};

/**
 * Makes one of sections that stand there several times, as libvirt reads them: most are the first one, some are gathered.
 * What belongs to an application by its namespace stays.
 *
 * Cut up, as a document may be long.
 *
 * @throws {VirtError} `XML_ERROR` where libvirt wants one.
 */
export function* joinSections(root: XmlElement): Steps<void> {
  const sections = new Map<string, XmlElement>();
  const children: XmlNode[] = [];
  for (const child of root.children) {
    if (!isElement(child) || child.name.includes(":") || SEVERAL.includes(child.name)) {
      children.push(child);
      continue;
    }
    // One for each kind of table.
    const key = child.name === "sysinfo" ? `sysinfo ${child.attributes["type"]}` : child.name;
    const first = sections.get(key);
    if (first === undefined) {
      sections.set(key, child);
      children.push(child);
    } else if (Object.hasOwn(GATHERED, key)) {
      for (const part of child.children) first.children.push(part);
    } else if (ONLY_ONE.includes(key)) {
      throw refusal("XML_ERROR", `Cannot read a domain document, wanted one <${key}>: found more`, "DOMAIN");
    }
  }
  root.children = children;
  for (const [name, several] of Object.entries(GATHERED)) {
    const section = sections.get(name);
    if (section !== undefined && several !== "all") keepFirst(section, (part) => several.includes(part));
  }
  joinFeatures(sections.get("features"));
  const devices = sections.get("devices");
  if (devices === undefined) return;
  keepFirst(devices, (part) => part !== "emulator");
  yield;
  for (const [at, device] of elementsOf(devices).entries()) {
    if (at % PIECE === PIECE - 1) yield;
    const single = SINGLE_PARTS[device.name];
    if (single !== undefined) keepFirst(device, (part) => !single.includes(part));
  }
}

function keepFirst(section: XmlElement, several: (name: string) => boolean): void {
  const met = new Set<string>();
  let repeated = false;
  for (const child of section.children) {
    if (!isElement(child) || several(child.name)) continue;
    repeated ||= met.has(child.name);
    met.add(child.name);
  }
  if (!repeated) return;
  met.clear();
  section.children = section.children.filter((child) =>
    !isElement(child) || several(child.name) || (!met.has(child.name) && met.add(child.name))
  );
}

/** Of features, what stands behind adds to what stood before. */
function joinFeatures(features: XmlElement | undefined): void {
  if (features === undefined) return;
  const joined = new Map<string, XmlElement>();
  for (const each of elementsOf(features)) {
    const first = joined.get(each.name);
    joined.set(
      each.name,
      first === undefined ? each : element(each.name, { ...first.attributes, ...each.attributes }, [
        ...first.children,
        ...each.children,
      ]),
    );
  }
  if (joined.size < elementsOf(features).length) features.children = [...joined.values()];
}
