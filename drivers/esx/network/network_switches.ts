import type { DomainBandwidthConfig } from "../../../core/config/generated/domain.gen.ts";
import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import { readUuid } from "../../_vmx/mod.ts";
import { esxError } from "../contract/esx_error.ts";
import { type Bandwidths, networkDocument } from "./network_document.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { digestUuid } from "../storage/storage_datastores.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";
import type {
  HostNetworkTrafficShapingPolicy,
  HostPortGroup,
  HostVirtualSwitch,
  PhysicalNic,
} from "../vim25/generated/vim_types.gen.ts";

/** A host's virtual switch as a network. */
export interface VirtualSwitch {
  readonly kind: "standard";
  readonly net: NetworkRef;
  readonly config: HostVirtualSwitch;
  /** Those that machines may be connected to. */
  readonly portgroups: readonly HostPortGroup[];
  /** The host's network cards that it leads to: `vmnic0`. */
  readonly nics: readonly string[];
}

/** A host's network: what it has, and what changes it. */
export interface HostNetwork {
  readonly system: ManagedObjectReference;
  readonly switches: readonly VirtualSwitch[];
  readonly nics: readonly PhysicalNic[];
  /** The host's network cards that distributed switches lead to, by the switch's UUID. */
  readonly uplinks: ReadonlyMap<string, readonly string[]>;
}

const SYSTEM = "configManager.networkSystem";
const PATHS = [
  SYSTEM,
  "network",
  "config.network.vswitch",
  "config.network.portgroup",
  "config.network.pnic",
] as const;
const PROXIES = "config.network.proxySwitch";

/**
 * The virtual switches of the connection's host.
 *
 * @see libvirt 9.0.0 `esxVI_LookupHostVirtualSwitchList`
 */
export async function hostNetwork(
  { client, place }: EsxSession,
  options: CallOptions = {},
): Promise<HostNetwork> {
  if (place.hostSystem === undefined) {
    throw esxError(
      "OPERATION_UNSUPPORTED",
      "Cannot look at networks, wanted a URI that leads to one host: found one that does not",
    );
  }
  // Hosts of old know none, and no vCenter is that old.
  const paths = client.isVirtualCenter ? [...PATHS, PROXIES] as const : PATHS;
  const found = await client.properties("HostSystem", place.hostSystem, paths, options);
  const { [SYSTEM]: system, network = [] } = found;
  // The host's own port groups, as that for its management, are no networks of machines.
  const networks = await client.propertiesOfAll("Network", network, ["name"], { signal: options.signal });
  const names = new Set(networks.map(({ values }) => values.name));
  const nics = found["config.network.pnic"] ?? [];
  const devices = (keys: readonly string[] = []) =>
    keys.flatMap((key) => nics.filter((nic) => nic.key === key).map(({ device }) => device));
  const switches = (found["config.network.vswitch"] ?? []).map((config): VirtualSwitch => ({
    kind: "standard",
    net: { name: config.name, uuid: digestUuid(config.key) },
    config,
    portgroups: (found["config.network.portgroup"] ?? []).filter(({ key = "", spec }) =>
      config.portgroup?.includes(key) && names.has(spec.name)
    ),
    nics: devices(config.pnic),
  }));
  const uplinks = new Map(
    (found[PROXIES] ?? []).map(({ dvsUuid, pnic }) => [readUuid(dvsUuid, "a switch's UUID"), devices(pnic)]),
  );
  return { system: system!, switches, nics, uplinks };
}

/** The document of a host's own switch. */
export function networkXml({ net, config, portgroups, nics }: VirtualSwitch): string {
  return networkDocument({
    net,
    nics,
    bandwidths: bothWays(config.spec.policy?.shapingPolicy),
    portgroups: portgroups.map(({ spec: { name, vlanId, policy } }) => ({
      name,
      vlan: vlanId,
      bandwidths: bothWays(policy.shapingPolicy),
    })),
  });
}

/** The host has one bound for both ways. */
function bothWays(policy: HostNetworkTrafficShapingPolicy | undefined): Bandwidths {
  if (policy?.enabled !== true) return {};
  const { averageBandwidth: average, peakBandwidth: peak, burstSize: burst } = policy;
  const bound = { average, peak, burst };
  return { inbound: bound, outbound: bound };
}

/**
 * The host's policy of a network's bandwidth, which has one for both ways.
 *
 * @throws {VirtError} `CONFIG_UNSUPPORTED` if the two ways differ.
 */
export function shapingPolicy(
  name: string,
  bandwidth: DomainBandwidthConfig | undefined,
): HostNetworkTrafficShapingPolicy {
  const { inbound, outbound } = bandwidth ?? {};
  if (inbound === undefined && outbound === undefined) return { enabled: false };
  const values = (bound: typeof inbound) =>
    [bound?.average, bound?.peak, bound?.burst].map((value) => BigInt(value ?? 0)) as [
      bigint,
      bigint,
      bigint,
    ];
  const [average, peak, burst] = values(inbound);
  if (String([average, peak, burst]) !== String(values(outbound))) {
    throw esxError(
      "CONFIG_UNSUPPORTED",
      `Cannot define the network "${name}", wanted the same bandwidth in both ways: found two`,
    );
  }
  return {
    ...{ enabled: true, averageBandwidth: average * 8000n },
    peakBandwidth: (peak === 0n ? average : peak) * 8000n,
    burstSize: burst * 1024n,
  };
}
