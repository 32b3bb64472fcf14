import { interfacesOf } from "./device_lookup.ts";
import type { TestNetwork } from "./network_world.ts";
import type { World } from "./world.ts";
import { escapeAttribute } from "./xml_escape.ts";
import { parseTree } from "./xml_parse.ts";
import { childOf, type XmlElement } from "./xml_tree.ts";

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

/** All interfaces on a network: first of domains that have stopped, in their order, then of those that run. */
export function* interfacesOn(world: World, network: TestNetwork): Generator<GuestInterface> {
  for (const guest of world.departed) {
    if (guest.stoppedMs >= network.sinceMs) yield* interfacesIn(guest, network);
  }
  yield* guestsOf(world, network);
}

/** Interfaces on a network, of domains that run. */
export function* guestsOf(world: World, network: TestNetwork): Generator<GuestInterface> {
  for (const domain of world.active()) {
    const { definition: { name, sections }, uuid, id, startedMs } = domain;
    yield* interfacesIn({ name, uuid, id, startedMs, stoppedMs: undefined, devices: sections.rest }, network);
  }
}

function* interfacesIn(
  guest: {
    readonly name: string;
    readonly uuid: string;
    readonly id: number;
    readonly startedMs: number;
    readonly stoppedMs: number | undefined;
    readonly devices: string;
  },
  network: TestNetwork,
): Generator<GuestInterface> {
  const { name } = network.definition;
  // Most documents need no parser to see that they have none.
  if (!guest.devices.includes(`network='${escapeAttribute(name)}'`)) return;
  const root = parseTree(`<domain>${guest.devices}</domain>`, "a domain's own document");
  for (const [index, node] of interfacesOf(root).entries()) {
    const mac = childOf(node, "mac")?.attributes["address"];
    if (mac === undefined || node.attributes["type"] !== "network") continue;
    if (childOf(node, "source")?.attributes["network"] !== name) continue;
    const { name: domain, uuid, id, startedMs, stoppedMs } = guest;
    yield { domain, uuid, id, index, mac, startedMs, stoppedMs, node };
  }
}
