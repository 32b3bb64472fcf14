import type { CallOptions } from "../../../core/contract/references.ts";
import { unescapeHex } from "../../_vmx/mod.ts";
import type { PortGroup } from "../config/card_draft.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { ManagedObjectReference } from "../vim25/mod.ts";

/** A port group of a distributed switch, by its names. */
export interface DistributedGroup extends PortGroup {
  readonly name: string;
  readonly switchName: string;
}

/** What network cards can be plugged into somewhere. */
export interface NetworkReach {
  /** Names of a host's own port groups, and of networks that are of neither kind. */
  readonly own: ReadonlySet<string>;
  readonly distributed: readonly DistributedGroup[];
}

const GROUP = "DistributedVirtualPortgroup";
const GROUP_PATHS = ["name", "key", "config.distributedVirtualSwitch"] as const;
const SWITCH_PATHS = ["name", "uuid", "config.uplinkPortgroup"] as const;

/**
 * What machines can be plugged into.
 *
 * @param place A host, or what has several: a cluster, a datacenter.
 */
export async function networkReach(
  { client }: EsxHost,
  place: ManagedObjectReference,
  { signal }: CallOptions = {},
): Promise<NetworkReach> {
  const type = place.type === "HostSystem" || place.type === "Datacenter" ? place.type : "ComputeResource";
  const { network = [] } = await client.properties(type, place, ["network"], { signal });
  const refs = [...new Map(network.map((ref) => [ref.value, ref])).values()];
  const others = refs.filter(({ type }) => type !== GROUP);
  const names = await client.propertiesOfAll("Network", others, ["name"], { signal });
  const groups = await client.propertiesOfAll(
    GROUP,
    refs.filter(({ type }) => type === GROUP),
    GROUP_PATHS,
    { signal },
  );
  const switchRefs = groups.flatMap(({ values }) => values["config.distributedVirtualSwitch"] ?? []);
  const switches = await client.propertiesOfAll(
    "DistributedVirtualSwitch",
    [...new Map(switchRefs.map((ref) => [ref.value, ref])).values()],
    SWITCH_PATHS,
    { signal },
  );
  const byRef = new Map(switches.map(({ ref, values }) => [ref.value, values]));
  return {
    own: new Set(names.map(({ values: { name = "" } }) => unescapeHex(name, "%"))),
    distributed: groups.flatMap(({ ref, values }): DistributedGroup[] => {
      const { name, key, "config.distributedVirtualSwitch": of } = values;
      const { uuid, name: switchName = "", "config.uplinkPortgroup": uplinks = [] } =
        byRef.get(of?.value ?? "") ?? {};
      if (name === undefined || key === undefined || uuid === undefined) return [];
      // Those are for hosts' network cards.
      if (uplinks.some(({ value }) => value === ref.value)) return [];
      const names = { name: unescapeHex(name, "%"), switchName: unescapeHex(switchName, "%") };
      return [{ ...names, switchUuid: uuid, portgroupKey: key }];
    }),
  };
}
