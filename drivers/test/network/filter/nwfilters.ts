import { inSlices } from "../../../../core/job/slices.ts";
import type { NWFilterBindingRef, NWFilterRef } from "../../../../core/contract/references.ts";
import type { NWFilterTable } from "../../../../core/contract/generated/tables.gen.ts";
import type { TableOperations } from "../../contract/table_methods.ts";
import { checkFlags } from "../../contract/refusal.ts";
import { readUuid } from "../../config/document_values.ts";
import { formatBinding, type NWFilterBinding, parseBinding } from "./nwfilter_binding_document.ts";
import { filterText, type NWFilterDefinition, readFilter } from "./nwfilter_document.ts";
import { nwfiltersOf } from "./simulated_nwfilters.ts";
import { validateDocument } from "../../config/validate_document.ts";
import type { SimulatedHost } from "../../model/simulated_host.ts";

const VALIDATE = 1;

/** Network filters and their bindings. libvirt's test driver has none: they behave as those of its filter driver. */
export function nwfilters(simulated: SimulatedHost): TableOperations<NWFilterTable> {
  const known = nwfiltersOf(simulated);

  async function define(xml: string, flags: number): Promise<NWFilterRef> {
    checkFlags(flags, VALIDATE, "nWFilterDefineXMLFlags", "NWFILTER");
    if (flags & VALIDATE) await validateDocument("nwfilter", xml);
    return filterRef(known.define(await readFilter(xml, simulated.random)));
  }

  return {
    connectNumOfNWFilters: () => [...known.filters()].length,
    connectListNWFilters: () => Array.from(known.filters(), ({ name }) => name),
    connectListAllNWFilters(flags) {
      checkFlags(flags, 0, "connectListAllNWFilters", "NWFILTER");
      return Array.from(known.filters(), filterRef);
    },
    nWFilterLookupByName: (name) => filterRef(known.byName(name)),
    nWFilterLookupByUUID: (uuid) => filterRef(known.byUuid(readUuid(uuid) ?? uuid)),
    nWFilterDefineXML: (xml) => define(xml, 0),
    nWFilterDefineXMLFlags: define,
    nWFilterUndefine({ uuid }) {
      known.undefine(known.byUuid(uuid));
    },
    nWFilterGetXMLDesc({ uuid }, flags) {
      checkFlags(flags, 0, "nWFilterGetXMLDesc", "NWFILTER");
      return inSlices(filterText(known.byUuid(uuid)));
    },
    connectListAllNWFilterBindings(flags) {
      checkFlags(flags, 0, "connectListAllNWFilterBindings", "NWFILTER");
      return known.bindings().map(bindingRef);
    },
    nWFilterBindingLookupByPortDev: (portdev) => bindingRef(known.binding(portdev)),
    nWFilterBindingGetXMLDesc({ portdev }, flags) {
      checkFlags(flags, 0, "nWFilterBindingGetXMLDesc", "NWFILTER");
      return formatBinding(known.binding(portdev));
    },
    async nWFilterBindingCreateXML(xml, flags) {
      checkFlags(flags, VALIDATE, "nWFilterBindingCreateXML", "NWFILTER");
      if (flags & VALIDATE) await validateDocument("nwfilterBinding", xml);
      return bindingRef(known.bind(parseBinding(xml)));
    },
    nWFilterBindingDelete({ portdev }) {
      known.unbind(known.binding(portdev));
    },
  };
}

function filterRef({ name, uuid }: NWFilterDefinition): NWFilterRef {
  return { name, uuid };
}

function bindingRef({ portdev, filter }: NWFilterBinding): NWFilterBindingRef {
  return { portdev, filtername: filter };
}
