import type { CallOptions } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { autostarting } from "./autostart.ts";
import { isActive, State, stateOf } from "../inventory/domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { domainRef, type Machine } from "../inventory/machines.ts";

/** libvirt's `VIR_CONNECT_LIST_DOMAINS_*`: flags of one group are alternatives, groups must all agree. */
const Filter = {
  PERSISTENT: 0x4,
  TRANSIENT: 0x8,
  MANAGED_SAVE: 0x100,
  NO_MANAGED_SAVE: 0x200,
  AUTOSTART: 0x400,
  NO_AUTOSTART: 0x800,
  HAS_SNAPSHOT: 0x1000,
  NO_SNAPSHOT: 0x2000,
  HAS_CHECKPOINT: 0x4000,
  NO_CHECKPOINT: 0x8000,
} as const;

/** What a machine is beside its own facts, asked only where a filter wants to know. */
interface Sets {
  readonly autostart: ReadonlySet<string>;
  readonly snapshots: ReadonlySet<string>;
}

type Group = readonly (readonly [flag: number, agrees: (machine: Machine, sets: Sets) => boolean])[];

const GROUPS: readonly Group[] = [
  [[0x1, ({ powerState }) => isActive(powerState)], [0x2, ({ powerState }) => !isActive(powerState)]],
  [[Filter.PERSISTENT, () => true], [Filter.TRANSIENT, () => false]],
  [
    [0x10, ({ powerState }) => stateOf(powerState) === State.RUNNING],
    [0x20, ({ powerState }) => stateOf(powerState) === State.PAUSED],
    [0x40, ({ powerState }) => stateOf(powerState) === State.SHUTOFF],
    [0x80, ({ powerState }) => stateOf(powerState) === State.NOSTATE],
  ],
  [[Filter.MANAGED_SAVE, () => false], [Filter.NO_MANAGED_SAVE, () => true]],
  [
    [Filter.AUTOSTART, ({ ref }, { autostart }) => autostart.has(ref.value)],
    [Filter.NO_AUTOSTART, ({ ref }, { autostart }) => !autostart.has(ref.value)],
  ],
  [
    [Filter.HAS_SNAPSHOT, ({ ref }, { snapshots }) => snapshots.has(ref.value)],
    [Filter.NO_SNAPSHOT, ({ ref }, { snapshots }) => !snapshots.has(ref.value)],
  ],
  [[Filter.HAS_CHECKPOINT, () => false], [Filter.NO_CHECKPOINT, () => true]],
];

/** The machines that libvirt's filters let through. */
export async function listMachines(
  host: EsxHost,
  flags: number,
  options?: CallOptions,
): Promise<Machine[]> {
  const machines = await host.machines.list(options);
  if (flags === 0) return machines;
  const sets = await setsFor(host, flags, options);
  return machines.filter((machine) =>
    GROUPS.every((group) =>
      !group.some(([flag]) => flags & flag) ||
      group.some(([flag, agrees]) => flags & flag && agrees(machine, sets))
    )
  );
}

async function setsFor(host: EsxHost, flags: number, options?: CallOptions): Promise<Sets> {
  const [autostart, snapshots] = await Promise.all([
    flags & (Filter.AUTOSTART | Filter.NO_AUTOSTART) ? autostarting(host, options) : new Set<string>(),
    flags & (Filter.HAS_SNAPSHOT | Filter.NO_SNAPSHOT) ? withSnapshot(host, options) : new Set<string>(),
  ]);
  return { autostart, snapshots };
}

async function withSnapshot({ client, place }: EsxHost, options?: CallOptions): Promise<Set<string>> {
  const all = await client.list("VirtualMachine", ["snapshot.currentSnapshot"], {
    container: place.scope,
    signal: options?.signal,
  });
  return new Set(
    all.filter(({ values }) => values["snapshot.currentSnapshot"] !== undefined).map(({ ref }) => ref.value),
  );
}

/** Finding and listing domains. */
export function domainListing(host: EsxHost): HypervisorTable {
  const { machines } = host;
  const active = async (wanted: boolean, options?: CallOptions) =>
    (await machines.list(options)).filter(({ powerState }) => isActive(powerState) === wanted);
  return {
    async connectListAllDomains(flags, options) {
      checkFlags(flags, 0xffff, "connectListAllDomains");
      return (await listMachines(host, flags, options)).map(domainRef);
    },
    async connectListDomains(options) {
      return (await active(true, options)).map((machine) => domainRef(machine).id);
    },
    async connectNumOfDomains(options) {
      return (await active(true, options)).length;
    },
    async connectListDefinedDomains(options) {
      return (await active(false, options)).map(({ name }) => name);
    },
    async connectNumOfDefinedDomains(options) {
      return (await active(false, options)).length;
    },
    async domainLookupByID(id, options) {
      if (id < 0) throw esxError("INVALID_ARG", `Cannot find a domain, wanted an id from 0: found ${id}`);
      return domainRef(await machines.byId(id, options));
    },
    async domainLookupByName(name, options) {
      return domainRef(await machines.byName(name, options));
    },
    async domainLookupByUUID(uuid, options) {
      return domainRef(await machines.byUuid(uuid.toLowerCase(), options));
    },
    async domainIsActive(dom, options) {
      return Number(isActive((await machines.find(dom, options)).powerState));
    },
    async domainIsPersistent(dom, options) {
      await machines.find(dom, options);
      return 1;
    },
    async domainIsUpdated(dom, options) {
      await machines.find(dom, options);
      return 0;
    },
  };
}
