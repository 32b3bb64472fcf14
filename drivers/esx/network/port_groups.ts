import type { DomainInterfaceConfig } from "../../../core/config/generated/domain.gen.ts";
import type { CallOptions } from "../../../core/contract/references.ts";
import { networkNameOf } from "../../_vmx/mod.ts";
import { plainUuid, type PortGroup, portOf, type VdsSource } from "../config/card_draft.ts";
import type { Device } from "../config/device_changes.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { type DistributedGroup, type NetworkReach, networkReach } from "./network_reach.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";

/** Names that an error tells at most. */
const MOST_NAMES = 8;

/**
 * Devices of a document, whose network cards are told what they are plugged into: of a port group of a distributed switch
 * the host wants more than its name. Of one that is not there they are told that, for whoever has to send it.
 *
 * @param at The host of a machine; unless told, where the connection makes machines.
 */
export async function withPortGroups(
  host: EsxHost,
  devices: readonly Device[],
  at: ManagedObjectReference | undefined,
  options?: CallOptions,
): Promise<Device[]> {
  const named = devices.some((device) =>
    device.kind === "interface" && (device.config.type === "vds" || networkNameOf(device.config))
  );
  const { hostSystem, computeResource, datacenter } = host.place;
  const place = at ?? hostSystem ?? computeResource ?? datacenter;
  if (!named || place === undefined) return [...devices];
  const reach = await networkReach(host, place, options);
  return devices.map((device) => {
    if (device.kind !== "interface") return device;
    // A host alone does not know its vCenter's port groups.
    if (device.config.type === "vds" && !host.client.isVirtualCenter) return device;
    return { ...device, plug: plugOf(reach, device.config) };
  });
}

/** What a card is plugged into, or why it can't be; `undefined` where its name is all that a host wants. */
function plugOf(reach: NetworkReach, card: DomainInterfaceConfig): PortGroup | Error | undefined {
  if (card.type === "vds") return plugOfPort(reach, card.source);
  const name = networkNameOf(card);
  if (name === undefined || name === "") return undefined;
  const found = groupsOf(reach, card, name);
  const [group] = found;
  if (group === undefined) return notThere(reach, card, name);
  if (found.length === 1) return group === OWN ? undefined : group;
  const places = found.map((each) =>
    each === OWN ? "the host" : `the switch "${each.switchName}" (${each.portgroupKey})`
  );
  return refusal("CONFIG_UNSUPPORTED", `one port group "${name}"`, `those of ${places.join(", ")}`);
}

const OWN = "own";

/** All that a card's network may mean. */
function groupsOf(
  { own, distributed }: NetworkReach,
  card: DomainInterfaceConfig,
  name: string,
): readonly (DistributedGroup | typeof OWN)[] {
  const hosts = own.has(name) ? [OWN] as const : [];
  const groups = distributed.filter((each) => each.name === name);
  // That is the host's own in all documents that are read.
  if (card.type === "bridge") return hosts.length > 0 ? hosts : groups;
  if (card.type !== "network" || card.source.portgroup === undefined) return [...hosts, ...groups];
  const { network } = card.source;
  const isSwitch = distributed.some(({ switchName }) => switchName === network);
  return isSwitch ? groups.filter(({ switchName }) => switchName === network) : hosts;
}

function notThere({ own, distributed }: NetworkReach, card: DomainInterfaceConfig, name: string): Error {
  const network = card.type === "network" ? card.source.network : undefined;
  const within = distributed.filter(({ switchName }) => switchName === network);
  const names = (within.length > 0 ? within : distributed).map((each) => each.name);
  return within.length > 0
    ? refusal("NO_NETWORK", `a port group of the switch "${network}", ${listed(names)}`, `"${name}"`)
    : refusal("NO_NETWORK", `a port group in reach, ${listed([...own, ...names])}`, `"${name}"`);
}

function plugOfPort(
  { distributed }: NetworkReach,
  source: VdsSource | undefined,
): PortGroup | Error {
  const { switchid = "", portgroupid = "" } = source ?? {};
  const groups = distributed.filter((each) => plainUuid(each.switchUuid) === plainUuid(switchid));
  if (groups.length === 0) {
    const uuids = new Set(distributed.map((each) => each.switchUuid));
    return refusal("NO_NETWORK", `a distributed switch in reach, ${listed([...uuids])}`, `"${switchid}"`);
  }
  const [group] = groups.filter(({ portgroupKey }) => portgroupKey === portgroupid);
  if (group === undefined) {
    const keys = groups.map(({ portgroupKey }) => portgroupKey);
    return refusal(
      "NO_NETWORK",
      `a port group of the switch "${switchid}", ${listed(keys)}`,
      `"${portgroupid}"`,
    );
  }
  return portOf(source, group.switchUuid);
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "of which there is none";
  const some = names.slice(0, MOST_NAMES).map((name) => `"${name}"`).join(", ");
  return names.length > MOST_NAMES ? `${some} or ${names.length - MOST_NAMES} more` : some;
}

function refusal(code: "NO_NETWORK" | "CONFIG_UNSUPPORTED", wanted: string, found: string): Error {
  return esxError(code, `Cannot plug in a network card, wanted ${wanted}: found ${found}`);
}
