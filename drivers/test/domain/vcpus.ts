import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { Affect, type TestDomain } from "../model/test_domain.ts";
import { MAX_VCPUS } from "../host/capabilities.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const FLAGS = 7;
const MAXIMUM = 4;
const GUEST = 8;

/** How many virtual CPUs a guest has. */
export function vcpus(
  simulated: SimulatedHost,
): OperationsOf<"domainSetVcpus" | "domainSetVcpusFlags" | "domainGetVcpusFlags" | "domainGetMaxVcpus"> {
  function set(call: string, dom: DomainRef, count: number, flags: number): void {
    if (flags & MAXIMUM && !(flags & Affect.CONFIG)) {
      throw invalidArgument(call, `flag 0x${Affect.CONFIG} beside 0x${MAXIMUM}`, `0x${flags.toString(16)}`);
    }
    excludeFlags(flags, GUEST, Affect.CONFIG, call);
    if (count === 0) throw invalidArgument(call, "virtual CPUs above 0", count);
    checkFlags(flags, FLAGS, call);
    if (count > MAX_VCPUS) throw tooMany(dom, count, MAX_VCPUS);
    const { live, config } = simulated.find(dom).definitions(flags);
    if (live !== undefined && live.maxVcpus < count) throw tooMany(dom, count, live.maxVcpus);
    if (config !== undefined && !(flags & MAXIMUM) && config.maxVcpus < count) {
      throw tooMany(dom, count, config.maxVcpus);
    }
    if (live !== undefined) live.vcpus = count;
    if (config === undefined) return;
    if (flags & MAXIMUM) {
      config.maxVcpus = count;
      config.vcpus = Math.min(config.vcpus, count);
    } else {
      config.vcpus = count;
    }
  }

  function get(call: string, dom: DomainRef, flags: number): number {
    excludeFlags(flags, Affect.LIVE, Affect.CONFIG, call);
    checkFlags(flags, FLAGS, call);
    const definition = simulated.find(dom).oneDefinition(flags);
    return flags & MAXIMUM ? definition.maxVcpus : definition.vcpus;
  }

  return {
    domainSetVcpus: (dom, count) => set("domainSetVcpus", dom, count, Affect.LIVE),
    domainSetVcpusFlags: (dom, count, flags) => set("domainSetVcpusFlags", dom, count, flags),
    domainGetVcpusFlags: (dom, flags) => get("domainGetVcpusFlags", dom, flags),
    domainGetMaxVcpus: (dom) => get("domainGetMaxVcpus", dom, Affect.LIVE | MAXIMUM),
  };
}

/** How many CPUs the pretended host has, those that are off among them. */
export function hostCpus(simulated: SimulatedHost): number {
  const { nodes, sockets, cores, threads } = simulated.nodeInfo;
  return nodes * sockets * cores * threads;
}

/** @throws {VirtError} `OPERATION_INVALID`, as libvirt's test driver itself says it. */
export function checkActiveFor(domain: TestDomain, action: string): void {
  if (domain.isActive) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot ${action} of "${domain.definition.name}", wanted it active: found it shut off`,
  );
}

function tooMany(dom: DomainRef, count: number, most: number) {
  return refusal(
    "INVALID_ARG",
    `Cannot change the virtual CPUs of "${dom.name}", wanted at most ${most}: found ${count}`,
  );
}
