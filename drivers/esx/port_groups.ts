import type { CallOptions } from "../../core/references.ts";
import { networkNameOf } from "../_vmx/mod.ts";
import type { Device } from "./device_changes.ts";
import type { PortGroup } from "./device_spec.ts";
import type { EsxHost } from "./esx_host.ts";

/**
 * Devices of a document whose network cards name port groups of distributed switches, as a document may that says
 * nothing of switches: these have no port group of that name on their host.
 */
export async function withPortGroups(
  host: EsxHost,
  devices: readonly Device[],
  options?: CallOptions,
): Promise<Device[]> {
  const named = devices.some((device) => device.kind === "interface" && networkNameOf(device.config));
  const groups = named && host.client.isVirtualCenter ? await portGroups(host, options) : undefined;
  if (groups === undefined || groups.size === 0) return [...devices];
  return devices.map((device) => {
    const portGroup = device.kind === "interface"
      ? groups.get(networkNameOf(device.config) ?? "")
      : undefined;
    return device.kind === "interface" && portGroup !== undefined ? { ...device, portGroup } : device;
  });
}

async function portGroups(
  { client, place }: EsxHost,
  options?: CallOptions,
): Promise<Map<string, PortGroup>> {
  const { signal } = options ?? {};
  const container = place.datacenter ?? place.scope;
  const paths = ["name", "key", "config.distributedVirtualSwitch"] as const;
  const found = await client.list("DistributedVirtualPortgroup", paths, { container, signal });
  const switches = new Map(
    found.flatMap(({ values }) => values["config.distributedVirtualSwitch"] ?? []).map((
      ref,
    ) => [ref.value, ref]),
  );
  const uuids = await client.propertiesOfAll("DistributedVirtualSwitch", [...switches.values()], ["uuid"], {
    signal,
  });
  const byRef = new Map(uuids.map(({ ref, values }) => [ref.value, values.uuid]));
  return new Map(found.flatMap(({ values }): [string, PortGroup][] => {
    const { name, key, "config.distributedVirtualSwitch": own } = values;
    const uuid = own && byRef.get(own.value);
    if (name === undefined || key === undefined || uuid === undefined) return [];
    return [[name, { switchUuid: uuid, portgroupKey: key }]];
  }));
}
