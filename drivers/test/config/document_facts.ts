import { refusal } from "../contract/refusal.ts";
import { formatCpus, parseCpus } from "../contract/cpu_sets.ts";
import { type Definition, type LifecycleAction, lifecycleActions } from "./definition.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import { CHILDREN, inOrder } from "./children_order.ts";
import { ATTRIBUTES, orderAttributes } from "./device_attributes.ts";
import { inKib } from "./canonical/device_defaults.ts";
import { canonicalTuning } from "./canonical/document_tuning.ts";
import { completeDistances } from "./canonical/numa_distances.ts";
import { countOf, kibOf, readUuid } from "./document_values.ts";
import {
  childOf,
  childrenOf,
  element,
  elementsOf,
  isElement,
  removeChildren,
  setText,
  textOf,
  type XmlElement,
  type XmlNode,
} from "./xml_tree.ts";

const VIRT_TYPES =
  "none qemu kqemu kvm hvf xen lxc uml openvz test vmware hyperv vbox phyp parallels bhyve vz".split(" ");
const OS_TYPES = ["hvm", "xen", "linux", "exe", "uml", "xenpvh"];

/** The hypervisor type. */
export function virtType(root: XmlElement): string {
  const type = root.attributes["type"];
  if (type === undefined) {
    throw refusal(
      "INTERNAL_ERROR",
      "Cannot read a domain document, wanted <domain type='…'>: found no type",
      "DOMAIN",
    );
  }
  if (!VIRT_TYPES.includes(type)) {
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot read a domain document, wanted a known type: found "${type}"`,
      "DOMAIN",
    );
  }
  return type;
}

/** The UUID; a new one where the document names none. */
export function uuidOf(root: XmlElement, random: RandomSource): string {
  const given = childOf(root, "uuid");
  if (given === undefined) return random.uuid();
  const uuid = readUuid(textOf(given));
  if (uuid === undefined) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot read a domain document, wanted a UUID: found "${textOf(given)}"`,
      "DOMAIN",
    );
  }
  return uuid;
}

/** Makes an identity of the guest's generation where the document only asks for one. */
export function completeGenid(root: XmlElement, random: RandomSource): void {
  const genid = childOf(root, "genid");
  if (genid === undefined) return;
  const given = textOf(genid);
  const uuid = given === "" ? random.uuid() : readUuid(given);
  if (uuid === undefined) {
    throw refusal(
      "INTERNAL_ERROR",
      `Cannot read a domain document, wanted a UUID in <genid>: found "${given}"`,
      "DOMAIN",
    );
  }
  setText(genid, uuid);
}

/** The memory of all NUMA cells, in KiB. */
export function numaMemory(root: XmlElement): number {
  let sum = 0;
  for (const cell of childrenOf(childOf(childOf(root, "cpu"), "numa"), "cell")) {
    const { memory = "0", unit = "KiB" } = cell.attributes;
    sum += kibOf(element("memory", { unit }, [memory]), "cell") ?? 0;
  }
  return sum;
}

/** How many virtual CPUs there can be, and are. */
export function vcpusOf(root: XmlElement): { maxVcpus: number; vcpus: number } {
  const node = childOf(root, "vcpu");
  const maxVcpus = node === undefined ? 1 : countOf(textOf(node), "<vcpu>") ?? 1;
  const vcpus = countOf(node?.attributes["current"], "<vcpu current>") ?? maxVcpus;
  if (maxVcpus === 0) {
    throw refusal(
      "INTERNAL_ERROR",
      "Cannot read a domain document, wanted a virtual CPU: found <vcpu>0</vcpu>",
      "DOMAIN",
    );
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

/**
 * Fills in what a guest boots, and tells what kind it is.
 *
 * @param whole Whether its devices are there, which it may boot by.
 */
export function completeOs(root: XmlElement, whole: boolean): string {
  const os = childOf(root, "os");
  const type = childOf(os, "type");
  const osType = textOf(type).trim();
  if (os === undefined || type === undefined || osType === "") {
    throw refusal("XML_ERROR", "Cannot read a domain document, wanted <os><type>: found none", "DOMAIN");
  }
  if (!OS_TYPES.includes(osType)) {
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot read a domain document, wanted a known OS type: found "${osType}"`,
      "DOMAIN",
    );
  }
  setText(type, osType);
  type.attributes = { arch: "i686", ...type.attributes };
  const loader = childOf(os, "loader");
  if (loader !== undefined) {
    if (textOf(loader).startsWith("/")) loader.attributes["type"] ??= "rom";
    orderAttributes(loader, ATTRIBUTES.loader);
  }
  const bootsDevices = elementsOf(childOf(root, "devices") ?? element("devices"))
    .some((device) => childOf(device, "boot") !== undefined);
  const boots = childOf(os, "boot") !== undefined || childOf(root, "bootloader") !== undefined;
  if (whole && osType === "hvm" && !boots && !bootsDevices) os.children.push(element("boot", { dev: "hd" }));
  const menu = childOf(os, "bootmenu");
  if (menu?.attributes["enable"] === "no") delete menu.attributes["timeout"];
  const firmware = childOf(os, "firmware");
  const enabled = (name: string) =>
    childrenOf(firmware, "feature").find(({ attributes }) => attributes["name"] === name)
      ?.attributes["enabled"];
  if (enabled("enrolled-keys") === "yes" && enabled("secure-boot") === undefined) {
    firmware!.children.push(element("feature", { enabled: "yes", name: "secure-boot" }));
  }
  os.children = inOrder(os.children, CHILDREN.os);
  const features = childOf(root, "features");
  if (features !== undefined) features.children = inOrder(features.children, CHILDREN.features);
  for (const name of ["hap", "pmu", "pvspinlock"]) {
    const feature = childOf(features, name);
    if (feature !== undefined) feature.attributes["state"] ??= "on";
  }
  inKib(childOf(childOf(features, "hpt"), "maxpagesize"));
  const segment = childOf(childOf(features, "smm"), "tseg");
  if (segment !== undefined) segment.attributes["unit"] ??= "MiB";
  for (const hyperv of childrenOf(features, "hyperv")) orderAttributes(hyperv, ATTRIBUTES.hyperv);
  const cpu = childOf(root, "cpu");
  canonicalCpu(cpu);
  if (cpu !== undefined && Object.keys(cpu.attributes).length + elementsOf(cpu).length === 0) {
    removeChildren(root, "cpu");
  }
  return osType;
}

/** A CPU's mode, what is done where the host lacks it, and the numbers of its cells. */
function canonicalCpu(cpu: XmlElement | undefined): void {
  if (cpu === undefined) return;
  const numa = childOf(cpu, "numa");
  for (const feature of childrenOf(cpu, "feature")) orderAttributes(feature, ATTRIBUTES.feature);
  const topology = childOf(cpu, "topology");
  if (topology !== undefined) orderAttributes(topology, ATTRIBUTES.topology);
  const model = childOf(cpu, "model");
  const mode = cpu.attributes["mode"];
  const hosts = mode === "host-model" || mode === "host-passthrough";
  if (model !== undefined && textOf(model) === "" && hosts && model.attributes["vendor_id"] === undefined) {
    removeChildren(cpu, "model");
    if (elementsOf(cpu).length === 0) cpu.children = [];
  } else if (model !== undefined && textOf(model) !== "" && mode === "host-model") {
    model.attributes = { fallback: "allow", ...model.attributes };
  }
  if (model !== undefined && textOf(model) !== "") {
    cpu.attributes["mode"] ??= "custom";
    if (cpu.attributes["mode"] === "custom") {
      cpu.attributes["match"] ??= "exact";
      model.attributes = { fallback: "allow", ...model.attributes };
    }
  }
  orderAttributes(cpu, ATTRIBUTES.cpu);
  for (const [index, cell] of childrenOf(numa, "cell").entries()) {
    cell.attributes["id"] ??= `${index}`;
    const { memory, unit } = cell.attributes;
    if (memory !== undefined) {
      cell.attributes["memory"] = `${kibOf(element("memory", { unit: unit ?? "KiB" }, [memory]), "cell")}`;
      cell.attributes["unit"] = "KiB";
    }
    orderAttributes(cell, ATTRIBUTES.cell);
  }
  if (numa === undefined) return;
  const place = (node: XmlNode) =>
    isElement(node) && node.name === "cell" ? Number(node.attributes["id"]) : Infinity;
  completeDistances(numa);
  numa.children = elementsOf(numa).sort((one, other) => place(one) < place(other) ? -1 : 1);
}

/** Sizes in KiB and sets of CPUs in their shortest form, as libvirt gives them out. */
export function canonicalNumbers(root: XmlElement): void {
  const maxMemory = childOf(root, "maxMemory");
  if (maxMemory !== undefined) {
    const { unit: _unit, slots, ...others } = maxMemory.attributes;
    setText(maxMemory, String(kibOf(maxMemory, "maxMemory")));
    maxMemory.attributes = { ...(slots === undefined ? {} : { slots }), unit: "KiB", ...others };
  }
  canonicalTuning(root);
  for (const label of childrenOf(root, "seclabel")) orderAttributes(label, "type model relabel");
  const pins = elementsOf(childOf(root, "cputune") ?? element("cputune"));
  for (const { attributes } of [childOf(root, "vcpu") ?? element("vcpu"), ...pins]) {
    if (attributes["cpuset"] !== undefined) {
      attributes["cpuset"] = formatCpus(parseCpus(attributes["cpuset"]));
    }
  }
}

/** What the guest's end leads to. */
export function actionsOf(root: XmlElement): Pick<Definition, "onPoweroff" | "onReboot" | "onCrash"> {
  const action = (name: string, standard: LifecycleAction, words: readonly string[]) => {
    const node = childOf(root, name);
    if (node === undefined) return standard;
    const word = textOf(node);
    if (words.includes(word)) return word as LifecycleAction;
    throw refusal(
      "CONFIG_UNSUPPORTED",
      `Cannot read <${name}>, wanted one of ${words.join(", ")}: found "${word}"`,
      "DOMAIN",
    );
  };
  return {
    onPoweroff: action("on_poweroff", "destroy", lifecycleActions.slice(0, 4)),
    onReboot: action("on_reboot", "restart", lifecycleActions.slice(0, 4)),
    onCrash: action("on_crash", "destroy", lifecycleActions),
  };
}
