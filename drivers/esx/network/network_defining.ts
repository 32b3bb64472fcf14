import { codecs } from "../../../core/config/codec/document_codecs.ts";
import type { NetworkConfig } from "../../../core/config/generated/network.gen.ts";
import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import { esxError } from "../contract/esx_error.ts";
import { type HostNetwork, hostNetwork, shapingPolicy, type VirtualSwitch } from "./network_switches.ts";
import { networksOf, notOurs } from "./networks.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { digestUuid } from "../storage/storage_datastores.ts";
import type { Vim25Client } from "../vim25/mod.ts";

/** Ports of a new switch, as in libvirt. */
const PORTS = 128;

/**
 * Makes a switch of the host of a network's document.
 *
 * @throws {VirtError} `NETWORK_EXIST`; `CONFIG_UNSUPPORTED` where it has what a switch has not; `OPERATION_UNSUPPORTED` if
 * it is that of a distributed switch.
 */
export async function defineNetwork(
  session: EsxSession,
  xml: string,
  options?: CallOptions,
): Promise<NetworkRef> {
  const config = codecs.network.parse(xml, { lenient: true }) as NetworkConfig;
  const { host, switches } = await networksOf(session, options);
  const own = switches.find(({ net }) => net.name === config.name || net.uuid === config.uuid?.toLowerCase());
  if (own?.kind === "distributed") throw notOurs("define", own.net);
  await addSwitch(session.client, host ?? await hostNetwork(session, options), config, options);
  const made = await hostNetwork(session, options);
  // A host's configuration may lag behind its network. It makes keys in this way.
  const key = `key-vim.host.VirtualSwitch-${config.name}`;
  return made.switches.find(({ net }) => net.name === config.name)?.net ??
    { name: config.name, uuid: digestUuid(key) };
}

/**
 * Takes away a switch of the host with its port groups.
 *
 * @throws {VirtError} `OPERATION_INVALID` if machines or the host itself are connected to it.
 */
export async function removeSwitch(
  client: Vim25Client,
  { system }: HostNetwork,
  { net, config, portgroups }: VirtualSwitch,
  options?: CallOptions,
): Promise<void> {
  // The host refuses what machines or itself are connected to, and is asked before anything is taken away.
  const used = portgroups.find(({ port = [] }) => port.length > 0);
  if (used || (config.portgroup ?? []).length > portgroups.length) {
    throw esxError(
      "OPERATION_INVALID",
      `Cannot undefine the network "${net.name}", wanted one that nobody is connected to: found ${
        used ? `the port group "${used.spec.name}" in use` : "a port group of the host itself"
      }`,
    );
  }
  for (const { spec } of portgroups) {
    await client.call(system, "RemovePortGroup", { pgName: spec.name }, options);
  }
  await client.call(system, "RemoveVirtualSwitch", { vswitchName: config.name }, options);
}

async function addSwitch(
  client: Vim25Client,
  { system, switches, nics }: HostNetwork,
  { name, forward, bandwidth, portgroup = [], ip, dns, domain, mac, bridge }: NetworkConfig,
  options?: CallOptions,
): Promise<void> {
  const unfit = (wanted: string, found: string) =>
    esxError("CONFIG_UNSUPPORTED", `Cannot define the network "${name}", wanted ${wanted}: found ${found}`);
  if (switches.some(({ net }) => net.name === name)) {
    throw esxError(
      "NETWORK_EXIST",
      `Cannot define the network "${name}", wanted a new name: there is such a switch`,
    );
  }
  if (
    ip !== undefined || dns !== undefined || domain !== undefined || mac !== undefined ||
    bridge !== undefined
  ) {
    throw unfit("what a virtual switch has", "addresses, DNS or a bridge");
  }
  if (forward !== undefined && forward.mode !== "bridge") {
    throw unfit('the forward mode "bridge", or none', JSON.stringify(forward.mode ?? "nat"));
  }
  const devices = forward?.interface?.map(({ dev }) => dev) ??
    (forward?.dev === undefined ? [] : [forward.dev]);
  for (const device of devices) {
    if (!nics.some((nic) => nic.device === device)) {
      throw unfit(
        `network cards of the host, ${nics.map(({ device }) => device).join(", ")}`,
        `"${device}"`,
      );
    }
  }
  const shaping = shapingPolicy(name, bandwidth);
  const groups = portgroup.map((group) => ({ group, shapingPolicy: shapingPolicy(name, group.bandwidth) }));
  const spec = {
    numPorts: PORTS,
    ...(devices.length === 0
      ? {}
      : { bridge: { _typeName: "HostVirtualSwitchBondBridge", nicDevice: devices } }),
    policy: { shapingPolicy: shaping },
  };
  await client.call(system, "AddVirtualSwitch", { vswitchName: name, spec }, options);
  try {
    for (const { group, shapingPolicy } of groups) {
      const vlanId = Number(group.vlan?.tag[0]?.id ?? 0);
      const portgrp = { name: group.name, vlanId, vswitchName: name, policy: { shapingPolicy } };
      await client.call(system, "AddPortGroup", { portgrp }, options);
    }
  } catch (error) {
    // All or nothing. What is in the way of that is not worth more than the first error.
    await client.call(system, "RemoveVirtualSwitch", { vswitchName: name }).catch(() => {});
    throw error;
  }
}
