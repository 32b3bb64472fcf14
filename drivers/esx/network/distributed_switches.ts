import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import { readUuid, unescapeHex } from "../../_vmx/mod.ts";
import { type Bandwidth, networkDocument } from "./network_document.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";
import type {
  DVPortSetting,
  DVSTrafficShapingPolicy,
  VmwareDistributedVirtualSwitchVlanIdSpec,
  VMwareDVSPortSetting,
} from "../vim25/generated/vim_types.gen.ts";

/** A vCenter's switch that spans hosts, as a network. */
export interface DistributedSwitch {
  readonly kind: "distributed";
  readonly net: NetworkRef;
  /** Those that machines may be connected to. */
  readonly portgroups: readonly ManagedObjectReference[];
}

const PATHS = ["name", "uuid", "summary.hostMember", "portgroup", "config.uplinkPortgroup"] as const;

/**
 * The distributed switches that the connection's host is a member of; where its URI leads to a cluster, those of any of its
 * hosts, and else those of its place in the inventory. A host alone has none: they are the vCenter's.
 */
export async function distributedSwitches(
  session: EsxSession,
  options: CallOptions = {},
): Promise<DistributedSwitch[]> {
  const { client, place } = session;
  if (!client.isVirtualCenter) return [];
  const { signal } = options;
  const hosts = await hostsOf(session, options);
  const container = place.datacenter ?? place.scope;
  const found = await client.list("DistributedVirtualSwitch", PATHS, { container, signal });
  return found.flatMap(({ values }): DistributedSwitch[] => {
    const { name, uuid, portgroup = [], "summary.hostMember": members = [] } = values;
    if (name === undefined || uuid === undefined) return [];
    if (hosts !== undefined && !members.some(({ value }) => hosts.has(value))) return [];
    const uplinks = new Set((values["config.uplinkPortgroup"] ?? []).map(({ value }) => value));
    return [{
      kind: "distributed",
      net: { name: unescapeHex(name, "%"), uuid: readUuid(uuid, "a switch's UUID") },
      portgroups: portgroup.filter(({ value }) => !uplinks.has(value)),
    }];
  });
}

async function hostsOf(
  { client, place }: EsxSession,
  options: CallOptions,
): Promise<ReadonlySet<string> | undefined> {
  if (place.hostSystem !== undefined) return new Set([place.hostSystem.value]);
  if (place.computeResource === undefined) return undefined;
  const { host = [] } = await client.properties("ComputeResource", place.computeResource, ["host"], options);
  return new Set(host.map(({ value }) => value));
}

/**
 * The document of a distributed switch.
 *
 * @param nics The host's network cards that it leads to.
 */
export async function distributedXml(
  { client }: EsxSession,
  { net, portgroups }: DistributedSwitch,
  nics: readonly string[],
  options: CallOptions = {},
): Promise<string> {
  const paths = ["name", "config.defaultPortConfig"] as const;
  const found = await client.propertiesOfAll("DistributedVirtualPortgroup", portgroups, paths, {
    signal: options.signal,
  });
  return networkDocument({
    net,
    nics,
    portgroups: found.map(({ values: { name = "", "config.defaultPortConfig": setting } }) => ({
      name: unescapeHex(name, "%"),
      vlan: vlanOf(setting),
      // What comes in from a guest is what it sends out.
      bandwidths: {
        inbound: boundOf(setting?.outShapingPolicy),
        outbound: boundOf(setting?.inShapingPolicy),
      },
    })),
  });
}

/** Trunks and private VLANs are no VLAN of libvirt's. */
function vlanOf(setting: DVPortSetting | undefined): number | undefined {
  const { vlan } = (setting ?? {}) as VMwareDVSPortSetting;
  return vlan?._typeName === "VmwareDistributedVirtualSwitchVlanIdSpec"
    ? (vlan as VmwareDistributedVirtualSwitchVlanIdSpec).vlanId
    : undefined;
}

function boundOf(policy: DVSTrafficShapingPolicy | undefined): Bandwidth | undefined {
  if (policy?.enabled?.value !== true) return undefined;
  return {
    average: policy.averageBandwidth?.value,
    peak: policy.peakBandwidth?.value,
    burst: policy.burstSize?.value,
  };
}
