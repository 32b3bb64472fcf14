import type { CallOptions, TypedParameter } from "../../../core/contract/references.ts";
import type { EsxHost } from "../inventory/esx_host.ts";
import type { ManagedObjectReference, Vim25Client } from "../vim25/mod.ts";
import type {
  PerfCounterInfo,
  PerfEntityMetric,
  PerfMetricId,
  PerfMetricIntSeries,
} from "../vim25/generated/vim_types.gen.ts";

/** Of what happens now, hosts keep a sample every twenty seconds. */
const NOW_SECONDS = 20;
/** So many machines are asked about at once. */
const BATCH = 50;

const counters = new WeakMap<Vim25Client, Promise<ReadonlyMap<number, string>>>();

/**
 * The newest sample of every counter that the host keeps of running machines, in one question for many.
 *
 * @returns By the machine's name at the host, the counters as `perf.GROUP.NAME.KIND`: `perf.cpu.usage.average`. Of a
 * counter of single devices only the sum is taken.
 */
export async function latestCounters(
  { client }: EsxHost,
  machines: readonly ManagedObjectReference[],
  options?: CallOptions,
): Promise<Map<string, Record<string, TypedParameter>>> {
  const found = new Map<string, Record<string, TypedParameter>>();
  const manager = client.content.perfManager;
  if (manager === undefined || machines.length === 0) return found;
  const names = await counterNames(client, manager, options);
  const metricId = await available(client, manager, machines[0]!, options);
  for (let at = 0; at < machines.length && metricId.length > 0; at += BATCH) {
    const querySpec = machines.slice(at, at + BATCH).map((entity) => ({
      ...{ entity, metricId, maxSample: 1, intervalId: NOW_SECONDS, format: "normal" },
    }));
    const metrics = await client.call(manager, "QueryPerf", { querySpec }, options);
    for (const metric of metrics) {
      found.set(metric.entity.value, valuesOf(metric as PerfEntityMetric, names));
    }
  }
  return found;
}

/** The counters that machines have, by one of them: each once, as the sum of what is single in it. */
async function available(
  client: Vim25Client,
  manager: ManagedObjectReference,
  entity: ManagedObjectReference,
  options?: CallOptions,
): Promise<readonly PerfMetricId[]> {
  const asked = { entity, intervalId: NOW_SECONDS };
  const metrics = await client.call(manager, "QueryAvailablePerfMetric", asked, options);
  return metrics.filter(({ instance }) => instance === "");
}

function valuesOf(
  { value = [] }: PerfEntityMetric,
  names: ReadonlyMap<number, string>,
): Record<string, TypedParameter> {
  const params: Record<string, TypedParameter> = {};
  for (const series of value as readonly PerfMetricIntSeries[]) {
    const name = names.get(series.id.counterId);
    const latest = series.value?.at(-1);
    // -1 stands for a sample that is missing.
    if (name === undefined || latest === undefined || series.id.instance !== "" || latest < 0n) continue;
    params[`perf.${name}`] = BigInt(latest);
  }
  return params;
}

/** They are the same for as long as the host runs. */
async function counterNames(
  client: Vim25Client,
  manager: ManagedObjectReference,
  options?: CallOptions,
): Promise<ReadonlyMap<number, string>> {
  const known = counters.get(client) ?? readNames(client, manager, options);
  counters.set(client, known);
  try {
    return await known;
  } catch (error) {
    counters.delete(client);
    throw error;
  }
}

async function readNames(client: Vim25Client, manager: ManagedObjectReference, options?: CallOptions) {
  const { perfCounter = [] } = await client.properties("PerformanceManager", manager, ["perfCounter"], {
    signal: options?.signal,
  });
  return new Map(perfCounter.map((counter: PerfCounterInfo) => [counter.key, nameOf(counter)]));
}

function nameOf({ groupInfo, nameInfo, rollupType }: PerfCounterInfo): string {
  return `${groupInfo.key}.${nameInfo.key}.${rollupType}`;
}
