import type { TypedParameters } from "../../core/contract/references.ts";
import type { TypedParamGroup } from "../../core/contract/generated/typed_params.gen.ts";
import { type FieldTypes, typedAs, type TypedParam, typesOfGroup } from "../../drivers/libvirt/wire/mod.ts";

/** libvirt's `VIR_TYPED_PARAM_STRING_OKAY`: without it a caller may not know values that are texts. */
const STRING_OKAY = 4;

/** Which fields a call gives. */
const GROUPS: Readonly<Record<string, TypedParamGroup>> = {
  domainGetSchedulerParameters: "scheduler",
  domainGetSchedulerParametersFlags: "scheduler",
  domainGetMemoryParameters: "memory",
  domainGetBlkioParameters: "blkio",
  domainGetNumaParameters: "numa",
  domainGetBlockIoTune: "blockIoTune",
  domainGetInterfaceParameters: "bandwidth",
  domainGetPerfEvents: "perf",
  domainGetLaunchSecurityInfo: "launchSecurity",
  networkPortGetParameters: "networkPort",
  nodeGetMemoryParameters: "nodeMemory",
  nodeGetSEVInfo: "sev",
  domainGetJobStats: "job",
  domainBlockStatsFlags: "blockStats",
  domainGetCPUStats: "cpuStats",
};

/**
 * The types of fields whose names have numbers in them, where the value does not tell: whole numbers that may be beyond
 * 32 bits another time, and such as are signed.
 *
 * @see libvirt 9.0.0 `virConnectGetAllDomainStats`, `virDomainGetGuestInfo`, `virConnectDomainEventTunableCallback`
 */
const PATTERNS: readonly (readonly [RegExp, ReturnType<FieldTypes>])[] = [
  [/^(state\.(state|reason)|vcpu\.\d+\.state|timezone\.offset|dirtyrate\.calc_(period|status))$/, "int"],
  [/^(load\.\d+m|block\.\d+\.timed_group\.\d+\.\w+_queue_depth_avg)$/, "double"],
  [/^(dirtyrate\.(calc_start_time|megabytes_per_second)|device\.\d+\.driverDate)$/, "llong"],
  [/^(cpu\.(time|user|system|haltpoll\..*)|balloon\..*|perf\..*)$/, "ullong"],
  [/^(vcpu\.\d+\.(time|wait|delay)|net\.\d+\.(rx|tx)\.\w+)$/, "ullong"],
  [/^block\.\d+\.(rd|wr|fl)\.\w+$|^block\.\d+\.(errors|allocation|capacity|physical|threshold)$/, "ullong"],
  [/^(user\.\d+\.login-time|fs\.\d+\.(total|used)-bytes|disk\.\d+\.address)$/, "ullong"],
  [/^blkdeviotune\.(?!disk|group_name)\w+$|^cputune\.\w+_(period|shares)$|^cputune\.cpu_shares$/, "ullong"],
  [/^cputune\.\w+_quota$/, "llong"],
];

const byPattern: FieldTypes = (field) => PATTERNS.find(([pattern]) => pattern.test(field))?.[1];

/** What a method gave as typed parameters, in libvirt's types. */
export function typedResult(fields: TypedParameters, method: string): TypedParam[] {
  const group = GROUPS[method];
  return typedAs(fields, group === undefined ? byPattern : typesOfGroup(group), method);
}

/** The statistics of several CPUs: all fields of the first one, then all of the next. */
export function cpuResult(fields: TypedParameters, method: string): TypedParam[] {
  const cpus = Math.max(1, ...Object.values(fields).map((value) => Array.isArray(value) ? value.length : 1));
  if (cpus === 1) return typedResult(fields, method);
  return Array.from({ length: cpus }, (_, cpu) => {
    const its = Object.entries(fields).map((
      [field, value],
    ) => [field, Array.isArray(value) ? value[cpu] : value]);
    return typedResult(Object.fromEntries(its.filter(([, value]) => value !== undefined)), method);
  }).flat();
}

function understood(fields: TypedParameters, method: string, flags: number): TypedParam[] {
  const list = typedResult(fields, method);
  return (flags & STRING_OKAY) !== 0 ? list : list.filter(({ value }) => value.type !== "string");
}

/** As many of the parameters as the caller has room for. */
export function paramsWithin(
  fields: TypedParameters,
  method: string,
  room: number,
  flags: number,
): TypedParam[] {
  return understood(fields, method, flags).slice(0, room);
}

/** The same, with the number of all for a caller without any room, who asks how much to make. */
export function countedParams(
  fields: TypedParameters,
  method: string,
  room: number,
  flags: number,
): { readonly params: TypedParam[]; readonly nparams: number } {
  const list = understood(fields, method, flags);
  return { params: list.slice(0, room), nparams: list.length };
}
