import type { CallOptions, NetworkRef } from "../../../core/contract/references.ts";
import type { NetworkTable } from "../../../core/contract/generated/tables.gen.ts";
import { distributedXml } from "./distributed_switches.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import { defineNetwork, removeSwitch } from "./network_defining.ts";
import { networkXml } from "./network_switches.ts";
import { findNetwork, networksOf, notOurs } from "./networks.ts";
import type { EsxSession } from "../contract/esx_session.ts";

const LIST = { inactive: 1, active: 2, persistent: 4, transient: 8, autostart: 16, noAutostart: 32 } as const;

/**
 * The virtual switches of a host and of its vCenter as networks, and their port groups.
 *
 * @see libvirt 9.0.0 `esx_network_driver.c`
 */
export function networkTable(session: EsxSession): NetworkTable {
  const get = (net: Partial<NetworkRef>, options?: CallOptions) => findNetwork(session, net, options);
  const always = (value: number) => async (net: NetworkRef, options?: CallOptions) => {
    await get(net, options);
    return value;
  };
  const all = async (options?: CallOptions) =>
    (await networksOf(session, options)).switches.map(({ net }) => net);

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
    networkLookupByName: async (name, options) => (await get({ name }, options)).found.net,
    networkLookupByUUID: async (uuid, options) => (await get({ uuid }, options)).found.net,
    networkGetXMLDesc: async (net, flags, options) => {
      checkFlags(flags, 1, "networkGetXMLDesc");
      const { networks, found } = await get(net, options);
      if (found.kind === "standard") return networkXml(found);
      const nics = networks.host?.uplinks.get(found.net.uuid) ?? [];
      return await distributedXml(session, found, nics, options);
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
    networkDefineXML: (xml, options) => defineNetwork(session, xml, options),
    networkDefineXMLFlags: async (xml, flags, options) => {
      checkFlags(flags, 0, "networkDefineXMLFlags");
      return await defineNetwork(session, xml, options);
    },
    networkUndefine: async (net, options) => {
      const { networks, found } = await get(net, options);
      if (found.kind === "distributed") throw notOurs("undefine", found.net);
      await removeSwitch(session.client, networks.host!, found, options);
    },
  };
}
