import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { readUuid } from "../config/document_values.ts";
import { checkpointCount, snapshotCount } from "../model/snapshot_trees.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

/** libvirt's `VIR_CONNECT_LIST_DOMAINS_*`: flags of one group are alternatives, groups must all agree. */
const filters: readonly (readonly [flag: number, agrees: (domain: TestDomain) => boolean][])[] = [
  [[0x1, (d) => d.isActive], [0x2, (d) => !d.isActive]],
  [[0x4, (d) => d.persistent], [0x8, (d) => !d.persistent]],
  [
    [0x10, (d) => d.state === State.RUNNING],
    [0x20, (d) => d.state === State.PAUSED],
    [0x40, (d) => d.state === State.SHUTOFF],
    [0x80, (d) => d.state !== State.RUNNING && d.state !== State.PAUSED && d.state !== State.SHUTOFF],
  ],
  [[0x100, (d) => d.hasManagedSave], [0x200, (d) => !d.hasManagedSave]],
  [[0x400, (d) => d.autostart], [0x800, (d) => !d.autostart]],
  [[0x1000, (d) => snapshotCount(d) > 0], [0x2000, (d) => snapshotCount(d) === 0]],
  [[0x4000, (d) => checkpointCount(d) > 0], [0x8000, (d) => checkpointCount(d) === 0]],
];

/** Whether a domain is one of those that the flags ask for. */
export function matches(domain: TestDomain, flags: number): boolean {
  return filters.every((group) =>
    !group.some(([flag]) => flags & flag) || group.some(([flag, agrees]) => flags & flag && agrees(domain))
  );
}

/** Finding and listing domains. */
export function listing(
  simulated: SimulatedHost,
): OperationsOf<
  | "connectListAllDomains"
  | "connectListDomains"
  | "connectNumOfDomains"
  | "connectListDefinedDomains"
  | "connectNumOfDefinedDomains"
  | "domainLookupByID"
  | "domainLookupByName"
  | "domainLookupByUUID"
  | "domainIsActive"
  | "domainIsPersistent"
  | "domainIsUpdated"
> {
  return {
    connectListAllDomains(flags) {
      checkFlags(flags, 0xffff, "connectListAllDomains");
      const found: DomainRef[] = [];
      for (const domain of simulated.domains()) {
        if (flags === 0 || matches(domain, flags)) found.push(domain.ref());
      }
      return found;
    },
    connectListDomains: () => Array.from(simulated.active(), (domain) => domain.id),
    connectNumOfDomains: () => simulated.activeCount,
    connectListDefinedDomains() {
      const names: string[] = [];
      for (const domain of simulated.domains()) if (!domain.isActive) names.push(domain.definition.name);
      return names;
    },
    connectNumOfDefinedDomains: () => simulated.count - simulated.activeCount,
    domainLookupByID(id) {
      if (id < 0) throw invalidArgument("domainLookupByID", "an id from 0", id);
      return simulated.findById(id).ref();
    },
    domainLookupByName: (name) => simulated.findByName(name).ref(),
    domainLookupByUUID(text) {
      const uuid = readUuid(text);
      if (uuid === undefined) {
        throw refusal("INVALID_ARG", `Cannot find a domain, wanted a UUID: found "${text}"`, "DOMAIN");
      }
      return simulated.findByUuid(uuid).ref();
    },
    domainIsActive: (dom) => Number(simulated.find(dom).isActive),
    domainIsPersistent: (dom) => Number(simulated.find(dom).persistent),
    domainIsUpdated(dom) {
      simulated.find(dom);
      return 0;
    },
  };
}
