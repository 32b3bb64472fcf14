import { formatCpus, parseCpus } from "../../contract/cpu_sets.ts";
import { refusal } from "../../contract/refusal.ts";
import { inOrder, type Order } from "../children_order.ts";
import { kibOf } from "../document_values.ts";
import {
  childOf,
  childrenOf,
  element,
  elementsOf,
  isElement,
  removeChildren,
  setText,
  type XmlElement,
} from "../xml_tree.ts";

/** What libvirt has for memory without a limit, in KiB. */
const UNLIMITED = 9007199254740991;
const NUMATUNE: Order = new Map([["memory", 0], ["memnode", 1]]);
const BACKING: Order = new Map(
  "hugepages nosharepages locked source access allocation discard".split(" ").map((name, at) => [name, at]),
);

/** Limits, schedulers, caches and NUMA nodes, as libvirt gives them out. */
export function canonicalTuning(root: XmlElement): void {
  const cputune = childOf(root, "cputune");
  if (cputune !== undefined) {
    splitSchedulers(cputune, "vcpusched", "vcpus");
    splitSchedulers(cputune, "iothreadsched", "iothreads");
    for (const cache of childrenOf(cputune, "cachetune")) delete cache.attributes["id"];
  }
  limitMemory(root);
  backMemory(childOf(root, "memoryBacking"));
  placeOnNodes(root);
}

/** One scheduler for each CPU, or thread, by their numbers. */
function splitSchedulers(cputune: XmlElement, name: string, attribute: string): void {
  const byNumber = new Map<number, XmlElement>();
  for (const scheduler of childrenOf(cputune, name)) {
    const { [attribute]: set = "", ...others } = scheduler.attributes;
    for (const number of parseCpus(set)) {
      if (byNumber.has(number)) {
        throw refusal(
          "XML_DETAIL",
          `Cannot read <${name}>, wanted one for each of ${attribute}: found more for ${number}`,
          "DOMAIN",
        );
      }
      byNumber.set(number, element(name, { [attribute]: `${number}`, ...others }));
    }
  }
  if (byNumber.size === 0) return;
  const at = cputune.children.findIndex((node) => isElement(node) && node.name === name);
  removeChildren(cputune, name);
  const all = [...byNumber].sort(([one], [other]) => one - other).map(([, scheduler]) => scheduler);
  cputune.children = [...cputune.children.slice(0, at), ...all, ...cputune.children.slice(at)];
}

function limitMemory(root: XmlElement): void {
  const memtune = childOf(root, "memtune");
  if (memtune === undefined) return;
  for (const limit of elementsOf(memtune)) {
    const kib = kibOf(limit, limit.name) ?? 0;
    limit.attributes = { unit: "KiB" };
    setText(limit, `${kib}`);
    if (kib >= UNLIMITED) removeChildren(memtune, limit.name);
  }
  if (elementsOf(memtune).length === 0) removeChildren(root, "memtune");
}

function backMemory(backing: XmlElement | undefined): void {
  if (backing === undefined) return;
  for (const page of childrenOf(childOf(backing, "hugepages"), "page")) {
    const { size, unit = "KiB", ...others } = page.attributes;
    if (size === undefined) continue;
    const kib = kibOf(element("page", { unit }, [size]), "page");
    page.attributes = { size: `${kib}`, unit: "KiB", ...others };
  }
  backing.children = inOrder(backing.children, BACKING);
}

function placeOnNodes(root: XmlElement): void {
  let numatune = childOf(root, "numatune");
  if (numatune === undefined) {
    if (childOf(root, "vcpu")?.attributes["placement"] !== "auto") return;
    numatune = element("numatune", {}, [element("memory", { mode: "strict", placement: "auto" })]);
    root.children.push(numatune);
  }
  for (const { attributes } of elementsOf(numatune)) {
    if (attributes["placement"] === "auto") delete attributes["nodeset"];
    if (attributes["nodeset"] !== undefined) {
      attributes["nodeset"] = formatCpus(parseCpus(attributes["nodeset"]));
    }
  }
  numatune.children = inOrder(numatune.children, NUMATUNE);
}
