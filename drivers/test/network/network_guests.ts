import { interfacesOf } from "../config/device_lookup.ts";
import type { TestNetwork } from "./simulated_networks.ts";
import { readOnce } from "../contract/cached_reading.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import { parseTree } from "../config/xml_parse.ts";
import { childOf, type XmlElement } from "../config/xml_tree.ts";

/** A domain's interface on a network. */
export interface GuestInterface {
  /** The domain's name, UUID, and its id while it ran. */
  readonly domain: string;
  readonly uuid: string;
  readonly id: number;
  /** Which of the domain's interfaces it is, from 0. */
  readonly index: number;
  readonly mac: string;
  /** When the domain was started, in milliseconds since the epoch. */
  readonly startedMs: number;
  /** When it stopped, if it did. */
  readonly stoppedMs: number | undefined;
  readonly node: XmlElement;
}

type Run = Pick<GuestInterface, "domain" | "uuid" | "id" | "startedMs" | "stoppedMs">;
type Plugged = Pick<GuestInterface, "index" | "mac" | "node"> & { readonly network: string };

/** All interfaces on a network: first of domains that have stopped, in their order, then of those that run. */
export function* interfacesOn(simulated: SimulatedHost, network: TestNetwork): Generator<GuestInterface> {
  for (const guest of simulated.stoppedGuests) {
    if (guest.stoppedMs < network.sinceMs) continue;
    const { name: domain, devices, ...run } = guest;
    yield* onNetwork(network, { domain, ...run }, pluggedIn(guest, devices));
  }
  yield* guestsOf(simulated, network);
}

/** Interfaces on a network, of domains that run. */
export function* guestsOf(simulated: SimulatedHost, network: TestNetwork): Generator<GuestInterface> {
  for (const guest of simulated.active()) {
    const { definition: { name: domain, sections }, uuid, id, startedMs } = guest;
    const run = { domain, uuid, id, startedMs, stoppedMs: undefined };
    yield* onNetwork(network, run, pluggedIn(guest, sections.rest));
  }
}

function* onNetwork(network: TestNetwork, run: Run, all: readonly Plugged[]): Generator<GuestInterface> {
  for (const { network: name, ...plugged } of all) {
    if (name === network.definition.name) yield { ...run, ...plugged };
  }
}

const NONE: readonly Plugged[] = [];
const pluggedIn = readOnce(readPlugged);

function readPlugged(devices: string): readonly Plugged[] {
  // Most documents need no parser to see that they have none.
  if (!devices.includes("network='")) return NONE;
  const root = parseTree(`<domain>${devices}</domain>`, "a domain's own document");
  return interfacesOf(root).entries().flatMap(([index, node]) => {
    const mac = childOf(node, "mac")?.attributes["address"];
    const network = childOf(node, "source")?.attributes["network"];
    const is = mac !== undefined && network !== undefined && node.attributes["type"] === "network";
    return is ? [{ index, mac, network, node }] : [];
  }).toArray();
}
