import { dirname, resolve } from "node:path";
import { refusal } from "../contract/refusal.ts";
import { DEFAULT_HOST } from "./default_host.ts";
import { definitionOf, TEST_NAMESPACE } from "../config/domain_document.ts";
import { countOf } from "../config/document_values.ts";
import { idsOf } from "../domain/iothreads.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import { type HostUser, SimulatedHost } from "../model/simulated_host.ts";
import type { SimulatedHostSettings } from "../model/simulated_host_settings.ts";
import { namespaceOf } from "../config/xml_namespaces.ts";
import { parseTree } from "../config/xml_parse.ts";
import { childOf, childrenOf, cloneElement, textOf, type XmlElement } from "../config/xml_tree.ts";

const MAX_FILE = 16 * 1024 * 1024;
const STATES = 8;

/**
 * Makes a host from a file of libvirt's test driver's format: `<node>` with host facts, domains, networks, host
 * interfaces, network filters, storage pools with their volumes, and host devices.
 *
 * @throws {VirtError} With libvirt's code for what is wrong with it.
 */
export async function hostFromFile(path: string, settings?: SimulatedHostSettings): Promise<SimulatedHost> {
  const node = await readRoot(path, "node");
  const simulated = new SimulatedHost(hostOf(node), [], settings);
  simulated.users = childrenOf(childOf(node, "auth"), "user").map(userOf);
  for (const domain of childrenOf(node, "domain")) addDomain(simulated, await followed(domain, path), node);
  for (const filter of childrenOf(node, "filter")) await addFilter(simulated, await followed(filter, path));
  for (const pool of childrenOf(node, "pool")) await addPool(simulated, await followed(pool, path), path);
  for (const device of childrenOf(node, "device")) await addDevice(simulated, await followed(device, path));
  for (const network of childrenOf(node, "network")) {
    await addNetwork(simulated, await followed(network, path));
  }
  for (const each of childrenOf(node, "interface")) await addInterface(simulated, await followed(each, path));
  return simulated;
}

async function readRoot(path: string, wanted: string): Promise<XmlElement> {
  let text: string;
  try {
    const { size } = await Deno.stat(path);
    if (size > MAX_FILE) throw new RangeError(`${size} bytes are more than ${MAX_FILE}`);
    text = await Deno.readTextFile(path);
  } catch (error) {
    const found = error instanceof Deno.errors.NotCapable
      ? `no permission, which --allow-read=${path} gives`
      : error instanceof Error
      ? error.message
      : String(error);
    throw refusal("XML_ERROR", `Cannot read "${path}", wanted a document: found ${found}`, "TEST", error);
  }
  const root = parseTree(text, `"${path}"`, "TEST");
  if (root.name === wanted) return root;
  throw refusal("XML_ERROR", `Cannot read "${path}", wanted <${wanted}>: found <${root.name}>`, "XML");
}

/** The element itself, or the one in the file that it names. */
async function followed(node: XmlElement, path: string): Promise<XmlElement> {
  const file = node.attributes["file"];
  return file === undefined ? node : await readRoot(resolve(dirname(path), file), node.name);
}

async function addPool(simulated: SimulatedHost, pool: XmlElement, path: string): Promise<void> {
  const volumes = await Promise.all(childrenOf(pool, "volume").map((volume) => followed(volume, path)));
  const { addFilePool } = await import("../storage/simulated_storage.ts");
  addFilePool(simulated, pool, volumes);
}

async function addDevice(simulated: SimulatedHost, device: XmlElement): Promise<void> {
  const { addFileDevice } = await import("../host/simulated_node_devices.ts");
  addFileDevice(simulated, device);
}

async function addNetwork(simulated: SimulatedHost, network: XmlElement): Promise<void> {
  const { addFileNetwork } = await import("../network/simulated_networks.ts");
  addFileNetwork(simulated, network);
}

async function addInterface(simulated: SimulatedHost, node: XmlElement): Promise<void> {
  const { addFileInterface } = await import("../host/simulated_interfaces.ts");
  addFileInterface(simulated, node);
}

async function addFilter(simulated: SimulatedHost, filter: XmlElement): Promise<void> {
  const { addFileFilter } = await import("../network/filter/simulated_nwfilters.ts");
  addFileFilter(simulated, filter);
}

function hostOf(node: XmlElement) {
  const cpu = childOf(node, "cpu");
  const count = (name: keyof typeof DEFAULT_HOST) =>
    countOf(textOf(childOf(cpu, name)) || undefined, `<${name}>`) ?? Number(DEFAULT_HOST[name]);
  const parts = {
    nodes: count("nodes"),
    sockets: count("sockets"),
    cores: count("cores"),
    threads: count("threads"),
  };
  const cpus = parts.nodes * parts.sockets * parts.cores * parts.threads;
  const active = countOf(textOf(childOf(cpu, "active")) || undefined, "<active>");
  const memory = textOf(childOf(node, "memory")).trim();
  if (!/^\d*$/.test(memory)) {
    throw refusal("XML_ERROR", `Cannot read <memory>, wanted a whole number: found "${memory}"`);
  }
  return {
    ...parts,
    model: textOf(childOf(cpu, "model")) || DEFAULT_HOST.model,
    memory: memory === "" ? DEFAULT_HOST.memory : BigInt(memory),
    cpus: Math.min(active ?? cpus, cpus),
    mhz: count("mhz"),
  };
}

function userOf(node: XmlElement): HostUser {
  const name = textOf(node);
  if (name === "") throw refusal("XML_ERROR", "Cannot read <user>, wanted a name: found none");
  return { name, password: node.attributes["password"] };
}

function addDomain(simulated: SimulatedHost, node: XmlElement, around: XmlElement): void {
  const own = ownElements(node, around);
  const ids = idsOf(cloneElement(node));
  const state = countOf(textOf(own.get("runstate")) || undefined, "<runstate>") ?? State.RUNNING;
  const transient = own.has("transient");
  const managedSave = own.has("hasmanagedsave");
  const refuse = (wanted: string) =>
    refusal("XML_ERROR", `Cannot take a domain from the file, wanted ${wanted}: found runstate ${state}`);
  if (state >= STATES) throw refuse(`a runstate below ${STATES}`);
  if (transient && state === State.SHUTOFF) throw refuse("a transient domain to be active");
  if (managedSave && state !== State.SHUTOFF) {
    throw refuse("a domain with a managed save image to be shut off");
  }
  const { domain } = simulated.add(definitionOf(node, simulated.random), false);
  domain.persistent = !transient;
  if (state !== State.SHUTOFF) simulated.start(domain, 0);
  domain.hasManagedSave = managedSave;
  domain.setState(state, 0);
  fillIothreads(domain, ids);
}

function fillIothreads(domain: TestDomain, ids: readonly number[]): void {
  for (const id of ids) domain.extras.iothreads.push({ id, pollMaxNs: 32768n, pollGrow: 0, pollShrink: 0 });
}

/**
 * The test driver's own elements in a domain document, by their local names.
 *
 * @param around The file's root.
 */
function ownElements(node: XmlElement, around: XmlElement): Map<string, XmlElement> {
  const own = new Map<string, XmlElement>();
  for (const child of node.children) {
    if (typeof child === "string" || !("name" in child)) continue;
    if (namespaceOf(child, around, node) !== TEST_NAMESPACE) continue;
    own.set(child.name.slice(child.name.indexOf(":") + 1), child);
  }
  return own;
}
