import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { cpusOfMap, formatCpus, mapOfCpus, parseCpus } from "../contract/cpu_sets.ts";
import type { Definition } from "../config/definition.ts";
import { editSettings, settingsOf } from "../config/domain_document.ts";
import { Affect } from "../model/test_domain.ts";
import { checkActiveFor, hostCpus } from "./vcpus.ts";
import { tellTunable } from "./tunable_event.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  removeChildren,
  type XmlElement,
} from "../config/xml_tree.ts";

const VCPU_RUNNING = 1;
const MAX_MAPS_BYTES = 8192;

/** Which of the host's CPUs a guest's run on. */
export function pinning(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainPinVcpu"
  | "domainPinVcpuFlags"
  | "domainGetVcpus"
  | "domainGetVcpuPinInfo"
  | "domainPinEmulator"
  | "domainGetEmulatorPinInfo"
> {
  const allCpus = () => Array.from({ length: hostCpus(simulated) }, (_, cpu) => cpu);

  function pinVcpu(call: string, dom: DomainRef, vcpu: number, cpumap: Uint8Array, flags: number): void {
    if (cpumap.length === 0) throw invalidArgument(call, "a CPU map", "an empty one");
    // libvirt's test driver takes neither; these are what the call is documented to take.
    checkFlags(flags, Affect.LIVE | Affect.CONFIG, call);
    const domain = simulated.find(dom);
    if (flags === 0) checkActiveFor(domain, "pin virtual CPUs");
    const { live, config } = domain.definitions(flags);
    const changed = [...new Set([live, config])].filter((definition) => definition !== undefined);
    if (changed.some(({ vcpus, maxVcpus }) => vcpu >= (flags & Affect.CONFIG ? maxVcpus : vcpus))) {
      throw refusal(
        "INVALID_ARG",
        `Cannot pin a virtual CPU of "${dom.name}", wanted one that it has: found ${vcpu}`,
      );
    }
    const cpuset = formatCpus(cpusOfMap(cpumap));
    for (const definition of changed) setPin(definition, vcpu, cpuset);
    if (live !== undefined) tellTunable(simulated, domain, live, { [`cputune.vcpupin${vcpu}`]: cpuset });
  }

  function setPin(definition: Definition, vcpu: number, cpuset: string): void {
    editSettings(definition, (root) => {
      const tune = ensureChild(root, "cputune");
      const pins = childrenOf(tune, "vcpupin").filter((pin) => pin.attributes["vcpu"] !== String(vcpu));
      removeChildren(tune, "vcpupin");
      if (cpuset !== "") pins.push(element("vcpupin", { vcpu: String(vcpu), cpuset }));
      pins.sort((one, other) => Number(one.attributes["vcpu"]) - Number(other.attributes["vcpu"]));
      const behind = tune.children.findIndex((node) =>
        typeof node !== "string" && "name" in node && !BEFORE_PINS.has(node.name)
      );
      tune.children.splice(behind === -1 ? tune.children.length : behind, 0, ...pins);
      if (tune.children.length === 0) removeChildren(root, "cputune");
    });
  }

  return {
    domainPinVcpu: (dom, vcpu, cpumap) => pinVcpu("domainPinVcpu", dom, vcpu, cpumap, 0),
    domainPinVcpuFlags: (dom, vcpu, cpumap, flags) => pinVcpu("domainPinVcpuFlags", dom, vcpu, cpumap, flags),
    domainGetVcpus(dom, maxinfo, maplen) {
      const domain = simulated.find(dom);
      checkActiveFor(domain, "list virtual CPUs");
      const count = Math.min(maxinfo, domain.definition.vcpus);
      const pins = pinsOf(domain.definition);
      const cpumaps = new Uint8Array(mapsLength("domainGetVcpus", count, maplen));
      const cpuTime = simulated.countedNs(domain) / BigInt(count || 1);
      const info = Array.from({ length: count }, (_, number) => {
        const cpus = pins.vcpus.get(number) ?? pins.everywhere ?? allCpus();
        cpumaps.set(mapOfCpus(cpus, maplen), number * maplen);
        return { number, state: VCPU_RUNNING, cpuTime, cpu: cpus.at(-1) ?? -1 };
      });
      return { info, cpumaps };
    },
    domainGetVcpuPinInfo(dom, ncpumaps, maplen, flags) {
      if (ncpumaps <= 0 || maplen <= 0) {
        throw invalidArgument("domainGetVcpuPinInfo", "room for maps", "none");
      }
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetVcpuPinInfo");
      const definition = simulated.find(dom).oneDefinition(flags);
      const num = Math.min(ncpumaps, definition.maxVcpus);
      const cpumaps = new Uint8Array(mapsLength("domainGetVcpuPinInfo", num, maplen));
      const pins = pinsOf(definition);
      for (let vcpu = 0; vcpu < num; vcpu++) {
        cpumaps.set(mapOfCpus(pins.vcpus.get(vcpu) ?? pins.everywhere ?? allCpus(), maplen), vcpu * maplen);
      }
      return { cpumaps, num };
    },
    domainPinEmulator(dom, cpumap, flags) {
      if (cpumap.length === 0) throw invalidArgument("domainPinEmulator", "a CPU map", "an empty one");
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "domainPinEmulator");
      const domain = simulated.find(dom);
      const definition = domain.oneDefinition(flags);
      const cpuset = formatCpus(cpusOfMap(cpumap));
      if (cpuset === "") {
        throw refusal("INVALID_ARG", `Cannot pin the emulator of "${dom.name}", wanted a CPU: found none`);
      }
      editSettings(definition, (root) => {
        const tune = ensureChild(root, "cputune");
        const pin = childOf(tune, "emulatorpin");
        if (pin === undefined) tune.children.push(element("emulatorpin", { cpuset }));
        else pin.attributes["cpuset"] = cpuset;
      });
      tellTunable(simulated, domain, definition, { "cputune.emulatorpin": cpuset });
    },
    domainGetEmulatorPinInfo(dom, maplen, flags) {
      if (maplen <= 0) throw invalidArgument("domainGetEmulatorPinInfo", "room for a map", maplen);
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetEmulatorPinInfo");
      checkFlags(flags, Affect.LIVE | Affect.CONFIG, "domainGetEmulatorPinInfo");
      const pins = pinsOf(simulated.find(dom).oneDefinition(flags));
      const length = mapsLength("domainGetEmulatorPinInfo", 1, maplen);
      return { cpumaps: mapOfCpus(pins.emulator ?? pins.everywhere ?? allCpus(), length), ret: 1 };
    },
  };
}

// Children of <cputune> that come before its pins.
const BEFORE_PINS = new Set([
  "shares",
  "period",
  "quota",
  "global_period",
  "global_quota",
  "emulator_period",
  "emulator_quota",
  "iothread_period",
  "iothread_quota",
]);

interface Pins {
  readonly vcpus: ReadonlyMap<number, readonly number[]>;
  readonly emulator?: readonly number[];
  readonly everywhere?: readonly number[];
}

function pinsOf(definition: Definition): Pins {
  const { machine, vcpuAttributes } = definition.sections;
  if (!machine.includes("<cputune>") && !vcpuAttributes.includes("cpuset=")) return { vcpus: new Map() };
  const root = settingsOf(definition);
  const tune = childOf(root, "cputune");
  const set = (node: XmlElement | undefined) =>
    node?.attributes["cpuset"] === undefined ? undefined : parseCpus(node.attributes["cpuset"]);
  const vcpus = new Map<number, readonly number[]>();
  for (const pin of childrenOf(tune, "vcpupin")) vcpus.set(Number(pin.attributes["vcpu"]), set(pin) ?? []);
  const emulator = set(childOf(tune, "emulatorpin"));
  const everywhere = set(childOf(root, "vcpu"));
  return { vcpus, ...(emulator && { emulator }), ...(everywhere && { everywhere }) };
}

function mapsLength(call: string, maps: number, maplen: number): number {
  const length = maps * Math.max(0, maplen);
  if (length > MAX_MAPS_BYTES) throw invalidArgument(call, `maps of at most ${MAX_MAPS_BYTES} bytes`, length);
  return length;
}
