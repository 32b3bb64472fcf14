import { connect, type DomainStatsRecord, VirtError } from "@denovirt/denovirt";

/** One domain's line. */
export interface DomainLine {
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  /** Bytes that it has. */
  readonly memory: number;
  readonly vcpus: number;
  /** Nanoseconds of CPU time used. */
  readonly cpuTime: bigint;
}

/** One host: what it has, or why that is not known. */
export interface HostReport {
  readonly uri: string;
  readonly hostname?: string;
  readonly hypervisor?: string;
  readonly domains: readonly DomainLine[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** Asks one host. Whatever fails, and however long a host is silent, is a value: other hosts have theirs. */
export async function hostReport(uri: string, timeoutMs: number): Promise<HostReport> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    await using connection = await connect(uri, { readonly: true, signal });
    const [hostname, hypervisor, stats] = await Promise.all([
      connection.hostname({ signal }),
      connection.type({ signal }),
      // All domains in one call, and "nowait": a domain whose job takes long does not keep the others waiting.
      connection.stats({ groups: ["state", "cpuTotal", "balloon", "vcpu"], nowait: true, signal }),
    ]);
    const lines = await Promise.all(stats.map((record) => domainLine(record, signal)));
    const domains = lines.sort((a, b) => a.name.localeCompare(b.name));
    return { uri: connection.uri, hostname, hypervisor, domains };
  } catch (error) {
    return { uri, domains: [], error: failure(error) };
  }
}

async function domainLine(record: DomainStatsRecord, signal: AbortSignal): Promise<DomainLine> {
  const { domain, state, cpuTotal, balloon, vcpu } = record;
  const facts = { name: domain.name, state: state?.state ?? "unknown", reason: state?.reason ?? "unknown" };
  if (cpuTotal?.time !== undefined && balloon?.current !== undefined && vcpu?.current !== undefined) {
    return { ...facts, memory: balloon.current, vcpus: vcpu.current, cpuTime: cpuTotal.time };
  }
  // Some hypervisors count less than others, and a domain that is off has no CPU time.
  const { memory, vcpus, cpuTime } = await domain.info({ signal });
  return { ...facts, memory, vcpus, cpuTime };
}

function failure(error: unknown): NonNullable<HostReport["error"]> {
  if (error instanceof VirtError) return { code: error.code, message: error.message };
  if (error instanceof Error) return { code: error.name, message: error.message };
  return { code: "unknown", message: String(error) };
}
