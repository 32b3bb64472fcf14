import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import { type DistributedSwitch, distributedSwitches } from "./distributed_switches.ts";
import { esxError } from "../contract/esx_error.ts";
import { type HostNetwork, hostNetwork, type VirtualSwitch } from "./network_switches.ts";
import type { EsxSession } from "../contract/esx_session.ts";

/** What the networks of a connection are. */
export type Switch = VirtualSwitch | DistributedSwitch;

/** All networks of a connection. */
export interface EsxNetworks {
  /** The host's own; none where the URI of a vCenter leads to no host. */
  readonly host: HostNetwork | undefined;
  /** Those of the host itself first. */
  readonly switches: readonly Switch[];
}

/**
 * The switches of the connection's host, and the distributed ones that it is a member of.
 *
 * @throws {VirtError} `OPERATION_UNSUPPORTED` if there is no host, and no vCenter either.
 */
export async function networksOf(session: EsxSession, options: CallOptions = {}): Promise<EsxNetworks> {
  const { client, place } = session;
  const wantsHost = place.hostSystem !== undefined || !client.isVirtualCenter;
  const [host, distributed] = await Promise.all([
    wantsHost ? hostNetwork(session, options) : undefined,
    distributedSwitches(session, options),
  ]);
  return { host, switches: [...host?.switches ?? [], ...distributed] };
}

/**
 * The switch that a network is, by its UUID if that is known, else by its name.
 *
 * @throws {VirtError} `NO_NETWORK`
 */
export async function findNetwork(
  session: EsxSession,
  net: Partial<NetworkRef>,
  options?: CallOptions,
): Promise<{ readonly networks: EsxNetworks; readonly found: Switch }> {
  const networks = await networksOf(session, options);
  const found = networks.switches.find(({ net: { name, uuid } }) =>
    net.uuid === undefined ? name === net.name : uuid === net.uuid.toLowerCase()
  );
  if (found) return { networks, found };
  throw esxError(
    "NO_NETWORK",
    `Cannot find the network ${JSON.stringify(net.name ?? net.uuid)}, wanted a virtual switch: there is none`,
  );
}

/** The error of a change to a distributed switch. */
export function notOurs(action: string, { name }: NetworkRef): Error {
  return esxError(
    "OPERATION_UNSUPPORTED",
    `Cannot ${action} the network "${name}", wanted a switch of the host itself: ` +
      "found a distributed one, which is its vCenter's to change",
  );
}
