import { codecs } from "../../core/config/document_codecs.ts";
import type { NetworkConfig } from "../../core/config/network.gen.ts";
import type { CallOptions, NetworkRef } from "../../core/references.ts";
import type { NetworkTable } from "../../core/tables.gen.ts";
import { checkFlags, esxError } from "./esx_error.ts";
import {
  type HostNetwork,
  hostNetwork,
  networkXml,
  shapingPolicy,
  type VirtualSwitch,
} from "./network_switches.ts";
import type { EsxSession } from "./session.ts";
import { digestUuid } from "./storage_datastores.ts";

const LIST = { inactive: 1, active: 2, persistent: 4, transient: 8, autostart: 16, noAutostart: 32 } as const;
/** Ports of a new switch, as in libvirt. */
const PORTS = 128;

/**
 * A host's virtual switches as networks, and their port groups.
 *
 * @see libvirt 9.0.0 `esx_network_driver.c`
 */
export function networkTable(session: EsxSession): NetworkTable {
  const { client } = session;
  const get = async (
    net: Partial<NetworkRef>,
    options?: CallOptions,
  ): Promise<[HostNetwork, VirtualSwitch]> => {
    const network = await hostNetwork(session, options);
    const found = network.switches.find(({ net: { name, uuid } }) =>
      net.uuid === undefined ? name === net.name : uuid === net.uuid.toLowerCase()
    );
    if (found) return [network, found];
    throw esxError(
      "NO_NETWORK",
      `Cannot find the network ${
        JSON.stringify(net.name ?? net.uuid)
      }, wanted a virtual switch: there is none`,
    );
  };
  const always = (value: number) => async (net: NetworkRef, options?: CallOptions) => {
    await get(net, options);
    return value;
  };
  const all = async (options?: CallOptions) =>
    (await hostNetwork(session, options)).switches.map(({ net }) => net);
  const define = async (xml: string, options?: CallOptions) => {
    const config = codecs.network.parse(xml, { lenient: true }) as NetworkConfig;
    const network = await hostNetwork(session, options);
    await addSwitch(network, config, options);
    const { switches } = await hostNetwork(session, options);
    // A host's configuration may lag behind its network. It makes keys in this way.
    const key = `key-vim.host.VirtualSwitch-${config.name}`;
    return switches.find(({ net }) => net.name === config.name)?.net ??
      { name: config.name, uuid: digestUuid(key) };
  };

  return {
    connectNumOfNetworks: async (options) => (await all(options)).length,
    connectListNetworks: async (options) => (await all(options)).map(({ name }) => name),
    connectNumOfDefinedNetworks: () => Promise.resolve(0),
    connectListDefinedNetworks: () => Promise.resolve([]),
    connectListAllNetworks: async (flags, options) => {
      checkFlags(flags, 0x3f, "connectListAllNetworks");
      const among = (one: number, other: number, is: number) =>
        (flags & (one | other)) === 0 || (flags & is) !== 0;
      const wanted = among(LIST.active, LIST.inactive, LIST.active) &&
        among(LIST.persistent, LIST.transient, LIST.persistent) &&
        among(LIST.autostart, LIST.noAutostart, LIST.autostart);
      return wanted ? await all(options) : [];
    },
    networkLookupByName: async (name, options) => (await get({ name }, options))[1].net,
    networkLookupByUUID: async (uuid, options) => (await get({ uuid }, options))[1].net,
    networkGetXMLDesc: async (net, flags, options) => {
      checkFlags(flags, 1, "networkGetXMLDesc");
      return networkXml((await get(net, options))[1]);
    },
    // A switch is there or not: it is neither started nor stopped.
    networkIsActive: always(1),
    networkIsPersistent: always(1),
    networkGetAutostart: always(1),
    networkSetAutostart: async (net, autostart, options) => {
      await get(net, options);
      if (autostart !== 0) return;
      throw esxError(
        "OPERATION_UNSUPPORTED",
        `Cannot switch off autostart of the network "${net.name}", wanted one that the host may leave out: ` +
          "found a virtual switch",
      );
    },
    networkDefineXML: define,
    networkDefineXMLFlags: async (xml, flags, options) => {
      checkFlags(flags, 0, "networkDefineXMLFlags");
      return await define(xml, options);
    },
    networkUndefine: async (net, options) => {
      const [{ system }, { config, portgroups }] = await get(net, options);
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
    },
  };

  async function addSwitch(
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
}
