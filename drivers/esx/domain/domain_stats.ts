import type { DomainStatsFields } from "../../../core/contract/generated/statistics_fields.gen.ts";
import type { CallOptions, DomainRef, TypedParameter } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { listMachines } from "./domain_listing.ts";
import { checkState } from "./domain_life.ts";
import { isActive, reasonOf, State, stateOf } from "../inventory/domain_state.ts";
import { checkFlags, esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { CARDS, kindOf } from "../config/device_kinds.ts";
import { domainRef, type Machine } from "../inventory/machines.ts";
import { latestCounters } from "./performance.ts";
import type { VirtualDevice, VirtualMachineQuickStats } from "../vim25/generated/vim_types.gen.ts";

/** libvirt's `VIR_DOMAIN_STATS_*` that this driver has. */
const Group = { STATE: 0x1, BALLOON: 0x4, VCPU: 0x8, INTERFACE: 0x10, BLOCK: 0x20, PERF: 0x40 } as const;
const SUPPORTED = Object.values(Group).reduce((sum, bit) => sum | bit, 0);
const LIST_FLAGS = 0xff;
/** `NOWAIT`, `BACKING` and `ENFORCE_STATS`. */
const OTHER_FLAGS = 0xe0000000;
const ENFORCE_STATS = 0x80000000;

/** libvirt's numbers of memory statistics. */
const Tag = { UNUSED: 4, AVAILABLE: 5, ACTUAL_BALLOON: 6, RSS: 7 } as const;

const PATHS = [
  "config.hardware.memoryMB",
  "config.hardware.numCPU",
  "config.memoryAllocation.limit",
  "config.hardware.device",
  "summary.quickStats",
] as const;

interface Facts {
  readonly "config.hardware.memoryMB"?: number;
  readonly "config.hardware.numCPU"?: number;
  readonly "config.memoryAllocation.limit"?: bigint;
  readonly "config.hardware.device"?: readonly VirtualDevice[];
  readonly "summary.quickStats"?: VirtualMachineQuickStats;
}

type Params = Record<string, TypedParameter>;

/** Numbers about many domains at once. */
export function domainStats(host: EsxHost): HypervisorTable {
  return {
    async connectGetAllDomainStats(doms, kinds, flags, options) {
      checkFlags(flags, LIST_FLAGS | OTHER_FLAGS, "connectGetAllDomainStats");
      const asked = kinds === 0 ? SUPPORTED : kinds;
      if (flags & ENFORCE_STATS && asked & ~SUPPORTED) {
        throw esxError(
          "ARGUMENT_UNSUPPORTED",
          `Cannot give all statistics, wanted those within 0x${SUPPORTED.toString(16)}: found 0x${
            (asked >>> 0).toString(16)
          }`,
        );
      }
      const machines = doms.length === 0
        ? await listMachines(host, flags & LIST_FLAGS, options)
        : await machinesOf(host, doms, options);
      return await statsOf(host, machines, asked, options);
    },
    async domainMemoryStats(dom, flags, options) {
      checkFlags(flags, 0, "domainMemoryStats");
      const machine = await host.machines.find(dom, options);
      checkState(machine, "measure the memory of", [State.RUNNING, State.PAUSED]);
      const { signal } = options ?? {};
      return memoryStats(
        await host.client.properties("VirtualMachine", machine.ref, PATHS, { signal }) as Facts,
      );
    },
  };
}

/** Domains that are gone meanwhile have no numbers. */
async function machinesOf(
  host: EsxHost,
  doms: readonly DomainRef[],
  options?: CallOptions,
): Promise<Machine[]> {
  const wanted = new Map((await host.machines.list(options)).map((machine) => [machine.uuid, machine]));
  return doms.flatMap(({ uuid }) => wanted.get(uuid) ?? []);
}

async function statsOf(host: EsxHost, machines: readonly Machine[], asked: number, options?: CallOptions) {
  const { signal } = options ?? {};
  const needed = asked & ~(Group.STATE | Group.PERF);
  const refs = machines.map(({ ref }) => ref);
  const found = needed ? await host.client.propertiesOfAll("VirtualMachine", refs, PATHS, { signal }) : [];
  const facts = new Map(found.map(({ ref, values }) => [ref.value, values as Facts]));
  const running = machines.filter(({ powerState }) => powerState === "poweredOn").map(({ ref }) => ref);
  const counters = asked & Group.PERF
    ? await latestCounters(host, running, options)
    : new Map<string, Params>();
  return machines.map((machine) => ({
    dom: domainRef(machine),
    params: {
      ...paramsOf(machine, facts.get(machine.ref.value) ?? {}, asked),
      ...counters.get(machine.ref.value),
    },
  }));
}

function paramsOf(machine: Machine, facts: Facts, asked: number): Params {
  const params: Params = {};
  const state = stateOf(machine.powerState);
  if (asked & Group.STATE) Object.assign(params, { "state.state": state, "state.reason": reasonOf(state) });
  if (asked & Group.BALLOON) Object.assign(params, balloonOf(machine, facts));
  if (asked & Group.VCPU) {
    const count = facts["config.hardware.numCPU"] ?? 0;
    const vcpus = { "vcpu.current": count, "vcpu.maximum": count } satisfies DomainStatsFields;
    Object.assign(params, vcpus);
  }
  const devices = facts["config.hardware.device"] ?? [];
  if (asked & Group.INTERFACE) Object.assign(params, interfacesOf(devices));
  if (asked & Group.BLOCK) Object.assign(params, blocksOf(devices));
  return params;
}

function balloonOf({ powerState }: Machine, facts: Facts): Params {
  const { current, maximum } = memoryOf(facts);
  const used = facts["summary.quickStats"]?.hostMemoryUsage ?? 0;
  return {
    "balloon.current": current,
    "balloon.maximum": maximum,
    ...(isActive(powerState) && used > 0 ? { "balloon.rss": BigInt(used) * 1024n } : {}),
  } satisfies DomainStatsFields;
}

/** In KiB. */
function memoryOf(facts: Facts): { readonly current: bigint; readonly maximum: bigint } {
  const maximum = BigInt(facts["config.hardware.memoryMB"] ?? 0) * 1024n;
  const limit = facts["config.memoryAllocation.limit"] ?? -1n;
  return { current: limit < 0n || limit * 1024n > maximum ? maximum : limit * 1024n, maximum };
}

function memoryStats(facts: Facts) {
  const { current, maximum } = memoryOf(facts);
  const { hostMemoryUsage = 0, guestMemoryUsage = 0 } = facts["summary.quickStats"] ?? {};
  const used = BigInt(guestMemoryUsage) * 1024n;
  return [
    { tag: Tag.ACTUAL_BALLOON, val: current },
    { tag: Tag.AVAILABLE, val: maximum },
    ...(used > 0n && used <= maximum ? [{ tag: Tag.UNUSED, val: maximum - used }] : []),
    ...(hostMemoryUsage > 0 ? [{ tag: Tag.RSS, val: BigInt(hostMemoryUsage) * 1024n }] : []),
  ];
}

function interfacesOf(devices: readonly VirtualDevice[]): Params {
  const cards = devices.filter((device) => kindOf(device) in CARDS);
  const params: Params = { "net.count": cards.length };
  cards.forEach(({ key }, index) => params[`net.${index}.name`] = `ethernet${key - 4000}`);
  return params;
}

function blocksOf(devices: readonly VirtualDevice[]): Params {
  const disks = devices.filter((device) => kindOf(device) === "VirtualDisk");
  const params: Params = { "block.count": disks.length };
  disks.forEach((device, index) => {
    const { backing, capacityInKB = 0n, deviceInfo } = device as VirtualDevice & {
      readonly capacityInKB?: bigint;
    };
    const path = (backing as { readonly fileName?: string } | undefined)?.fileName;
    params[`block.${index}.name`] = deviceInfo?.label ?? `disk${index}`;
    if (path !== undefined) params[`block.${index}.path`] = path;
    params[`block.${index}.capacity`] = BigInt(capacityInKB) * 1024n;
  });
  return params;
}
