import type { DomainBandwidthConfig } from "../../core/config/domain.gen.ts";
import type { CallOptions, NetworkRef } from "../../core/references.ts";
import { documentText, type Element } from "./document_text.ts";
import { esxError } from "./esx_error.ts";
import type { EsxSession } from "./session.ts";
import { digestUuid } from "./storage_datastores.ts";
import type { ManagedObjectReference } from "./vim25/mod.ts";
import type {
  HostNetworkTrafficShapingPolicy,
  HostPortGroup,
  HostVirtualSwitch,
  PhysicalNic,
} from "./vim25/vim_types.gen.ts";

/** A host's virtual switch as a network. */
export interface VirtualSwitch {
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
}

const SYSTEM = "configManager.networkSystem";
const PATHS = [
  SYSTEM,
  "network",
  "config.network.vswitch",
  "config.network.portgroup",
  "config.network.pnic",
] as const;

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
  const found = await client.properties("HostSystem", place.hostSystem, PATHS, options);
  const { [SYSTEM]: system, network = [] } = found;
  // The host's own port groups, as that for its management, are no networks of machines.
  const networks = await client.propertiesOfAll("Network", network, ["name"], { signal: options.signal });
  const names = new Set(networks.map(({ values }) => values.name));
  const nics = found["config.network.pnic"] ?? [];
  const switches = (found["config.network.vswitch"] ?? []).map((config): VirtualSwitch => ({
    net: { name: config.name, uuid: digestUuid(config.key) },
    config,
    portgroups: (found["config.network.portgroup"] ?? []).filter(({ key = "", spec }) =>
      config.portgroup?.includes(key) && names.has(spec.name)
    ),
    nics: (config.pnic ?? []).flatMap((key) =>
      nics.filter((nic) => nic.key === key).map(({ device }) => device)
    ),
  }));
  return { system: system!, switches, nics };
}

/** The document of a network. */
export function networkXml({ net, config, portgroups, nics }: VirtualSwitch): string {
  const [dev] = nics;
  const interfaces = nics.map((dev) => ({ name: "interface", attributes: { dev } }));
  return documentText({
    name: "network",
    children: [
      { name: "name", children: net.name },
      { name: "uuid", children: net.uuid },
      dev === undefined
        ? undefined
        : { name: "forward", attributes: { dev, mode: "bridge" }, children: interfaces },
      bandwidthElement(config.spec.policy?.shapingPolicy),
      ...portgroups.map(({ spec }) => ({
        name: "portgroup",
        attributes: { name: spec.name },
        children: [vlanElement(spec.vlanId), bandwidthElement(spec.policy.shapingPolicy)],
      })),
    ],
  });
}

/** 4095 is the host's word for all of them. */
function vlanElement(id: number): Element | undefined {
  if (id <= 0 || id >= 4095) return undefined;
  return { name: "vlan", children: [{ name: "tag", attributes: { id: String(id) } }] };
}

/** libvirt counts kilobytes a second and kibibytes, the host bits a second and bytes. */
function bandwidthElement(policy: HostNetworkTrafficShapingPolicy | undefined): Element | undefined {
  if (policy?.enabled !== true) return undefined;
  const { averageBandwidth = 0n, peakBandwidth = 0n, burstSize = 0n } = policy;
  const some = (value: bigint) => value > 0n ? String(value) : undefined;
  const attributes = {
    average: String(averageBandwidth / 8000n),
    peak: some(peakBandwidth / 8000n),
    burst: some(burstSize / 1024n),
  };
  return { name: "bandwidth", children: ["inbound", "outbound"].map((name) => ({ name, attributes })) };
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
