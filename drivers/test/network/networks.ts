import type { NetworkRef } from "../../../core/contract/references.ts";
import type { NetworkTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { readUuid } from "../config/document_values.ts";
import { readNetwork } from "./network_document.ts";
import { leasesOf } from "./network_leases.ts";
import { networkMetadata } from "./network_metadata.ts";
import { networkPorts } from "./network_ports.ts";
import { updatedNetwork } from "./network_update.ts";
import { Affect, networksOf, type TestNetwork } from "./simulated_networks.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const VALIDATE = 1;
const INACTIVE_XML = 1;

/** libvirt's `VIR_CONNECT_LIST_NETWORKS_*`: flags of one pair are alternatives, pairs must all agree. */
const filters: readonly (readonly [no: number, yes: number, is: (network: TestNetwork) => boolean])[] = [
  [1, 2, ({ active }) => active],
  [8, 4, ({ persistent }) => persistent],
  [32, 16, ({ autostart }) => autostart],
];
const ALL_FILTERS = 63;

/** The networks of the pretended host, with what is plugged into them. */
export function networks(simulated: SimulatedHost): TableOperations<NetworkTable> {
  const known = networksOf(simulated);

  const emit = (network: NetworkRef, event: "defined" | "undefined" | "started" | "stopped") =>
    simulated.emit({ type: "network.lifecycle", network, event });
  const find = ({ name }: NetworkRef) => known.byName(name);
  const names = (active: boolean) =>
    [...known.networks()].filter((network) => network.active === active).map(({ definition }) =>
      definition.name
    );

  async function define(xml: string, flags: number): Promise<NetworkRef> {
    checkFlags(flags, VALIDATE, "networkDefineXMLFlags");
    if (flags & VALIDATE) await validateDocument("network", xml);
    const network = known.add(await readNetwork(xml, simulated.random), false, simulated.clock.now());
    emit(network.ref(), "defined");
    return network.ref();
  }

  async function create(xml: string, flags: number): Promise<NetworkRef> {
    checkFlags(flags, VALIDATE, "networkCreateXMLFlags");
    if (flags & VALIDATE) await validateDocument("network", xml);
    const network = known.add(await readNetwork(xml, simulated.random), true, simulated.clock.now());
    network.active = true;
    emit(network.ref(), "started");
    return network.ref();
  }

  return {
    ...networkPorts(simulated),
    ...networkMetadata(simulated),
    connectNumOfNetworks: () => names(true).length,
    connectListNetworks: () => names(true),
    connectNumOfDefinedNetworks: () => names(false).length,
    connectListDefinedNetworks: () => names(false),
    connectListAllNetworks(flags) {
      checkFlags(flags, ALL_FILTERS, "connectListAllNetworks");
      return [...known.networks()].filter((network) =>
        filters.every(([no, yes, is]) => (flags & (no | yes)) === 0 || flags & (is(network) ? yes : no))
      ).map((network) => network.ref());
    },
    networkLookupByName: (name) => known.byName(name).ref(),
    networkLookupByUUID: (uuid) => known.byUuid(readUuid(uuid) ?? uuid).ref(),
    networkCreateXML: (xml) => create(xml, 0),
    networkCreateXMLFlags: create,
    networkDefineXML: (xml) => define(xml, 0),
    networkDefineXMLFlags: define,
    networkUndefine(net) {
      const network = find(net);
      checkPersistent(network, "undefine");
      // It goes on as a transient one where it runs, which libvirt's test driver refuses.
      if (network.active) network.makeTransient();
      else known.remove(network);
      emit(network.ref(), "undefined");
    },
    networkUpdate(net, command, section, parentIndex, xml, flags) {
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "networkUpdate");
      const network = known.byUuid(net.uuid);
      const change = { command, section, parentIndex, xml };
      network.change(flags, (definition) => updatedNetwork(definition, change, simulated.random));
    },
    networkCreate(net) {
      const network = find(net);
      if (network.active) throw wrongState(network, "start", "stopped");
      network.active = true;
      emit(network.ref(), "started");
    },
    // libvirt's test driver also stops one that is stopped, and tells of it; its network driver does not.
    networkDestroy(net) {
      const network = find(net);
      if (!network.active) throw wrongState(network, "stop", "started");
      const ref = network.ref();
      known.stop(network, simulated.clock.now());
      emit(ref, "stopped");
    },
    networkGetXMLDesc(net, flags) {
      checkFlags(flags, INACTIVE_XML, "networkGetXMLDesc");
      return find(net).xml((flags & INACTIVE_XML) !== 0);
    },
    networkGetBridgeName(net) {
      const { definition: { bridge, name } } = find(net);
      if (bridge !== undefined) return bridge;
      throw refusal("INTERNAL_ERROR", `Cannot tell of network "${name}", wanted a bridge: found none`);
    },
    networkGetAutostart: (net) => Number(find(net).autostart),
    networkSetAutostart(net, autostart) {
      const network = find(net);
      checkPersistent(network, "set the autostart of");
      network.autostart = autostart !== 0;
    },
    networkIsActive: ({ uuid }) => Number(known.byUuid(uuid).active),
    networkIsPersistent: ({ uuid }) => Number(known.byUuid(uuid).persistent),
    networkGetDHCPLeases(net, mac, flags) {
      checkFlags(flags, 0, "networkGetDHCPLeases", "NETWORK");
      return leasesOf(simulated, known.byUuid(net.uuid, "NETWORK"), mac);
    },
  };
}

function checkPersistent({ definition: { name }, persistent }: TestNetwork, action: string): void {
  if (persistent) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot ${action} network "${name}", wanted a persistent one: found a transient one`,
  );
}

function wrongState({ definition: { name }, active }: TestNetwork, action: string, wanted: string) {
  return refusal(
    "OPERATION_INVALID",
    `Cannot ${action} network "${name}", wanted it ${wanted}: found it ${active ? "started" : "stopped"}`,
  );
}
