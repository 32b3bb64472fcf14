import type { CallOptions, DomainRef, TypedParameters } from "../../../core/contract/references.ts";
import type { HypervisorTable } from "../../../core/contract/generated/tables.gen.ts";
import { checkState } from "./domain_life.ts";
import { State } from "../inventory/domain_state.ts";
import { esxError } from "../contract/esx_error.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import { checkImpact } from "../inventory/modification_impact.ts";
import { maxVcpus } from "../host/host_properties.ts";
import { reconfigure } from "./reconfigure.ts";

/** `VIR_DOMAIN_MEM_MAXIMUM`, `VIR_DOMAIN_VCPU_MAXIMUM`. */
const MAXIMUM = 0x4;
/** `VIR_DOMAIN_AFFECT_LIVE` */
const LIVE = 0x1;
/** `VIR_TYPED_PARAM_STRING_OKAY` */
const STRING_OKAY = 0x4;
const KIB_OF_MIB = 1024n;
/** VMware gives memory in pieces of 4 MiB. */
const PIECE_MIB = 4n;

/** libvirt's numbers for words instead of shares. */
const SHARES: Readonly<Record<string, number>> = { low: -1, normal: -2, high: -3 };

/** Memory, CPUs, and what a domain gets of the host's. */
export function domainTuning(host: EsxHost): HypervisorTable {
  const setMemory = async (dom: DomainRef, memory: bigint, flags: number, options?: CallOptions) => {
    if (flags & MAXIMUM) return await setMaxMemory(host, dom, memory, options);
    const most = BigInt(await configOf(host, dom, "config.hardware.memoryMB", options) ?? 0) * KIB_OF_MIB;
    if (memory > most) {
      throw esxError(
        "INVALID_ARG",
        `Cannot set the memory of domain "${dom.name}", wanted at most ${most} KiB: found ${memory}`,
      );
    }
    const limit = (memory + KIB_OF_MIB - 1n) / KIB_OF_MIB;
    await reconfigure(host, dom, "set the memory of", {
      memoryAllocation: { ...await configOf(host, dom, "config.memoryAllocation", options), limit },
    }, options);
  };
  const setVcpus = async (dom: DomainRef, count: number, options?: CallOptions) => {
    if (count < 1) {
      throw esxError(
        "INVALID_ARG",
        `Cannot set the CPUs of domain "${dom.name}", wanted 1 or more: found ${count}`,
      );
    }
    await reconfigure(host, dom, "set the CPUs of", { numCPUs: count }, options);
  };
  return {
    domainSetMaxMemory: (dom, memory, options) => setMaxMemory(host, dom, memory, options),
    domainSetMemory: (dom, memory, options) => setMemory(dom, memory, 0, options),
    async domainSetMemoryFlags(dom, memory, flags, options) {
      await checkImpact(host, dom, "domainSetMemoryFlags", flags, options, MAXIMUM);
      await setMemory(dom, memory, flags, options);
    },
    domainGetMaxMemory: async (dom, options) =>
      BigInt(await configOf(host, dom, "config.hardware.memoryMB", options) ?? 0) * KIB_OF_MIB,
    domainSetVcpus: setVcpus,
    async domainSetVcpusFlags(dom, count, flags, options) {
      await checkImpact(host, dom, "domainSetVcpusFlags", flags, options, MAXIMUM);
      if (flags & MAXIMUM && flags & LIVE) {
        throw esxError(
          "INVALID_ARG",
          `Cannot set the CPUs of domain "${dom.name}", wanted the maximum of a machine that is off: found "live"`,
        );
      }
      await setVcpus(dom, count, options);
    },
    async domainGetVcpusFlags(dom, flags, options) {
      await checkImpact(host, dom, "domainGetVcpusFlags", flags, options, MAXIMUM);
      return await configOf(host, dom, "config.hardware.numCPU", options) ?? 0;
    },
    async domainGetMaxVcpus(dom, options) {
      await host.machines.find(dom, options);
      return await maxVcpus(host, options);
    },
    async domainGetMemoryParameters(dom, flags, options) {
      await checkImpact(host, dom, "domainGetMemoryParameters", flags, options, STRING_OKAY);
      const allocation = await configOf(host, dom, "config.memoryAllocation", options);
      return { min_guarantee: (allocation?.reservation ?? 0n) * KIB_OF_MIB };
    },
    async domainSetMemoryParameters(dom, params, flags, options) {
      await checkImpact(host, dom, "domainSetMemoryParameters", flags, options);
      const { min_guarantee: minimum } = known(params, ["min_guarantee"], dom);
      const reservation = minimum === undefined
        ? undefined
        : (BigInt(minimum) + KIB_OF_MIB - 1n) / KIB_OF_MIB;
      if (reservation === undefined) return;
      await reconfigure(host, dom, "set the least memory of", {
        memoryAllocation: { ...await configOf(host, dom, "config.memoryAllocation", options), reservation },
      }, options);
    },
    domainGetSchedulerType: () => Promise.resolve({ type: "allocation", nparams: 3 }),
    domainGetSchedulerParameters: (dom, options) => schedulerParameters(host, dom, options),
    async domainGetSchedulerParametersFlags(dom, flags, options) {
      await checkImpact(host, dom, "domainGetSchedulerParametersFlags", flags, options, STRING_OKAY);
      return await schedulerParameters(host, dom, options);
    },
    domainSetSchedulerParameters: (dom, params, options) => setScheduler(host, dom, params, options),
    async domainSetSchedulerParametersFlags(dom, params, flags, options) {
      await checkImpact(host, dom, "domainSetSchedulerParametersFlags", flags, options);
      await setScheduler(host, dom, params, options);
    },
  };
}

type ConfigPath =
  | "config.hardware.memoryMB"
  | "config.hardware.numCPU"
  | "config.memoryAllocation"
  | "config.cpuAllocation";

function configOf<Path extends ConfigPath>(host: EsxHost, dom: DomainRef, path: Path, options?: CallOptions) {
  return host.machines.with(dom, async (ref) => {
    const found = await host.client.properties("VirtualMachine", ref, [path], { signal: options?.signal });
    return found[path];
  }, options);
}

async function setMaxMemory(
  host: EsxHost,
  dom: DomainRef,
  memory: bigint,
  options?: CallOptions,
): Promise<void> {
  checkState(await host.machines.find(dom, options), "set the maximum memory of", [State.SHUTOFF]);
  const piece = KIB_OF_MIB * PIECE_MIB;
  const memoryMB = (memory + piece - 1n) / piece * PIECE_MIB;
  await reconfigure(host, dom, "set the maximum memory of", { memoryMB }, options);
}

async function schedulerParameters(
  host: EsxHost,
  dom: DomainRef,
  options?: CallOptions,
): Promise<TypedParameters> {
  const allocation = await configOf(host, dom, "config.cpuAllocation", options);
  const { level = "normal", shares = 0 } = allocation?.shares ?? {};
  return {
    reservation: allocation?.reservation ?? 0n,
    limit: allocation?.limit ?? -1n,
    shares: level === "custom" ? shares : SHARES[level] ?? shares,
  };
}

async function setScheduler(
  host: EsxHost,
  dom: DomainRef,
  params: TypedParameters,
  options?: CallOptions,
): Promise<void> {
  const { reservation, limit, shares } = known(params, ["reservation", "limit", "shares"], dom);
  const wrong = (name: string, wanted: string, found: unknown) =>
    esxError(
      "INVALID_ARG",
      `Cannot set the CPU time of domain "${dom.name}", wanted ${wanted} as ${name}: found ${found}`,
    );
  if (reservation !== undefined && reservation < 0) throw wrong("reservation", "MHz", reservation);
  if (limit !== undefined && limit < -1) throw wrong("limit", "MHz or -1", limit);
  const level = shares === undefined
    ? undefined
    : Object.entries(SHARES).find(([, number]) => number === Number(shares))?.[0];
  if (shares !== undefined && level === undefined && shares < 0) {
    throw wrong("shares", "shares, or -1, -2 or -3", shares);
  }
  await reconfigure(host, dom, "set the CPU time of", {
    cpuAllocation: {
      ...await configOf(host, dom, "config.cpuAllocation", options),
      ...(reservation === undefined ? {} : { reservation: BigInt(reservation) }),
      ...(limit === undefined ? {} : { limit: BigInt(limit) }),
      ...(shares === undefined ? {} : {
        shares: { level: level ?? "custom", shares: level === undefined ? Number(shares) : 0 },
      }),
    },
  }, options);
}

/** The parameters of these names; another is none of this hypervisor's. */
function known<Name extends string>(
  params: TypedParameters,
  names: readonly Name[],
  dom: DomainRef,
): { readonly [N in Name]?: number | bigint } {
  for (const [name, value] of Object.entries(params)) {
    if (!(names as readonly string[]).includes(name)) {
      throw esxError(
        "INVALID_ARG",
        `Cannot set parameters of domain "${dom.name}", wanted ${names.join(", ")}: found "${name}"`,
      );
    }
    if (typeof value !== "number" && typeof value !== "bigint") {
      throw esxError(
        "INVALID_ARG",
        `Cannot set parameters of domain "${dom.name}", wanted a number as ${name}: found another`,
      );
    }
  }
  return params as { readonly [N in Name]?: number | bigint };
}
