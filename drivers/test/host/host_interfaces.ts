import type { HostInterfaceRef } from "../../../core/contract/references.ts";
import type { InterfaceTable } from "../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../contract/table_methods.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import { interfacesOf, refOf } from "./simulated_interfaces.ts";
import { formatInterface, parseInterface } from "./interface_document.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const VALIDATE = 1;
const INACTIVE_XML = 1;
const List = { INACTIVE: 1, ACTIVE: 2 } as const;

/** The network interfaces of the pretended host. */
export function hostInterfaces(simulated: SimulatedHost): TableOperations<InterfaceTable> {
  const known = interfacesOf(simulated);

  const find = ({ name }: Pick<HostInterfaceRef, "name">) => known.find(name);
  const listed = (active: boolean) => [...known.all()].filter((each) => each.active === active);
  const names = (active: boolean) => listed(active).map(({ definition }) => definition.name);

  function setActive(iface: HostInterfaceRef, active: boolean, call: string, flags: number): void {
    checkFlags(flags, 0, call);
    const found = find(iface);
    if (found.active === active) {
      const state = active ? "started" : "stopped";
      throw refusal(
        "OPERATION_INVALID",
        `Cannot change interface "${iface.name}", wanted another state: found it ${state}`,
      );
    }
    found.active = active;
  }

  return {
    connectNumOfInterfaces: () => names(true).length,
    connectListInterfaces: () => names(true),
    connectNumOfDefinedInterfaces: () => names(false).length,
    connectListDefinedInterfaces: () => names(false),
    connectListAllInterfaces(flags) {
      checkFlags(flags, List.ACTIVE | List.INACTIVE, "connectListAllInterfaces");
      const wanted = flags === 0 ? List.ACTIVE | List.INACTIVE : flags;
      return [...known.all()].filter(({ active }) => wanted & (active ? List.ACTIVE : List.INACTIVE)).map(
        refOf,
      );
    },
    interfaceLookupByName: (name) => refOf(known.find(name)),
    interfaceLookupByMACString(mac) {
      const found = [...known.all()].filter(({ definition }) =>
        definition.mac?.toLowerCase() === mac.toLowerCase()
      );
      if (found.length === 1) return { name: found[0]!.definition.name, mac };
      throw refusal(
        found.length === 0 ? "NO_INTERFACE" : "MULTIPLE_INTERFACES",
        `Cannot find an interface, wanted one with the MAC address "${mac}": found ${found.length}`,
      );
    },
    interfaceGetXMLDesc(iface, flags) {
      checkFlags(flags, INACTIVE_XML, "interfaceGetXMLDesc");
      return formatInterface(find(iface).definition);
    },
    async interfaceDefineXML(xml, flags) {
      checkFlags(flags, VALIDATE, "interfaceDefineXML");
      if (flags & VALIDATE) await validateDocument("hostInterface", xml);
      return refOf(known.define(parseInterface(xml)));
    },
    interfaceUndefine(iface) {
      known.remove(find(iface));
    },
    interfaceCreate: (iface, flags) => setActive(iface, true, "interfaceCreate", flags),
    interfaceDestroy: (iface, flags) => setActive(iface, false, "interfaceDestroy", flags),
    interfaceIsActive: (iface) => Number(find(iface).active),
    interfaceChangeBegin(flags) {
      checkFlags(flags, 0, "interfaceChangeBegin");
      known.begin();
    },
    interfaceChangeCommit(flags) {
      checkFlags(flags, 0, "interfaceChangeCommit");
      known.commit();
    },
    interfaceChangeRollback(flags) {
      checkFlags(flags, 0, "interfaceChangeRollback");
      known.rollback();
    },
  };
}
