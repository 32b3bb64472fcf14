import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { formatCpus, parseCpus } from "../contract/cpu_sets.ts";
import { type Definition, lifecycleActions } from "../config/definition.ts";
import { editDefinition, editSettings, settingsOf, treeOf } from "../config/domain_document.ts";
import { Affect } from "../model/test_domain.ts";
import { checkParameters, type ParameterType, wantSome } from "../contract/typed_parameters.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  setText,
  textOf,
  type XmlElement,
} from "../config/xml_tree.ts";

const GET_FLAGS = 7;
const SET_FLAGS = 3;

/** KiB that stand for no limit. */
const UNLIMITED = 9007199254740991n;

const MEMORY = { hard_limit: "ullong", soft_limit: "ullong", swap_hard_limit: "ullong" } as const;
const MEMORY_ORDER = ["hard_limit", "soft_limit", "min_guarantee", "swap_hard_limit"];
const NUMA_MODES = ["strict", "preferred", "interleave", "restrictive"];

const PERF_EVENTS = [
  "cmt",
  "mbmt",
  "mbml",
  "cpu_cycles",
  "instructions",
  "cache_references",
  "cache_misses",
  "branch_instructions",
  "branch_misses",
  "bus_cycles",
  "stalled_cycles_frontend",
  "stalled_cycles_backend",
  "ref_cpu_cycles",
  "cpu_clock",
  "task_clock",
  "page_faults",
  "context_switches",
  "cpu_migrations",
  "page_faults_min",
  "page_faults_maj",
  "alignment_faults",
  "emulation_faults",
];

/** Limits and weights of a whole domain: scheduler, memory, NUMA, performance events, what its end leads to. */
export function tuning(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainGetSchedulerType"
  | "domainGetSchedulerParameters"
  | "domainGetSchedulerParametersFlags"
  | "domainSetSchedulerParameters"
  | "domainSetSchedulerParametersFlags"
  | "domainGetMemoryParameters"
  | "domainSetMemoryParameters"
  | "domainGetNumaParameters"
  | "domainSetNumaParameters"
  | "domainGetPerfEvents"
  | "domainSetPerfEvents"
  | "domainSetMemoryStatsPeriod"
  | "domainSetLifecycleAction"
> {
  return {
    domainGetSchedulerType: (_dom) => ({ type: "fair", nparams: 1 }),
    domainGetSchedulerParameters(dom) {
      simulated.find(dom);
      return { weight: 50 };
    },
    domainGetSchedulerParametersFlags(dom, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetSchedulerParametersFlags");
      checkFlags(flags, 0, "domainGetSchedulerParametersFlags");
      simulated.find(dom);
      return { weight: 50 };
    },
    domainSetSchedulerParameters(dom, params) {
      checkParameters("domainSetSchedulerParameters", params, { weight: "uint" });
      simulated.find(dom);
    },
    domainSetSchedulerParametersFlags(dom, params, flags) {
      checkFlags(flags, 0, "domainSetSchedulerParametersFlags");
      checkParameters("domainSetSchedulerParametersFlags", params, { weight: "uint" });
      simulated.find(dom);
    },
    domainGetMemoryParameters(dom, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetMemoryParameters");
      checkFlags(flags, GET_FLAGS, "domainGetMemoryParameters");
      const limit = memoryLimits(simulated.find(dom).oneDefinition(flags));
      return {
        hard_limit: limit("hard_limit"),
        soft_limit: limit("soft_limit"),
        swap_hard_limit: limit("swap_hard_limit"),
      };
    },
    domainSetMemoryParameters(dom, params, flags) {
      wantSome("domainSetMemoryParameters", params);
      checkFlags(flags, SET_FLAGS, "domainSetMemoryParameters");
      const given = checkParameters("domainSetMemoryParameters", params, MEMORY) as ReadonlyMap<
        string,
        bigint
      >;
      const domain = simulated.find(dom);
      const definition = domain.oneDefinition(flags);
      if (given.has("hard_limit") || given.has("swap_hard_limit")) {
        const limit = memoryLimits(domain.definition);
        const hard = given.get("hard_limit") ?? limit("hard_limit");
        const swap = given.get("swap_hard_limit") ?? limit("swap_hard_limit");
        if (hard > swap) {
          throw refusal(
            "INVALID_ARG",
            `Cannot limit "${dom.name}", wanted hard_limit up to ${swap}: found ${hard}`,
          );
        }
      }
      editSettings(definition, (root) => {
        const tune = ensureChild(root, "memtune");
        for (const [name, kib] of given) setLimit(tune, name, kib);
        tune.children = MEMORY_ORDER.flatMap((name) => childrenOf(tune, name));
        if (tune.children.length === 0) root.children = root.children.filter((node) => node !== tune);
      });
    },
    domainGetNumaParameters(dom, flags) {
      checkFlags(flags, GET_FLAGS, "domainGetNumaParameters");
      const memory = numaMemory(simulated.find(dom).oneDefinition(flags));
      return {
        numa_mode: Math.max(0, NUMA_MODES.indexOf(memory?.attributes["mode"] ?? "strict")),
        numa_nodeset: memory?.attributes["nodeset"] ?? "",
      };
    },
    domainSetNumaParameters(dom, params, flags) {
      wantSome("domainSetNumaParameters", params);
      checkFlags(flags, SET_FLAGS, "domainSetNumaParameters");
      const given = checkParameters("domainSetNumaParameters", params, {
        numa_mode: "int",
        numa_nodeset: "string",
      });
      const domain = simulated.find(dom);
      const definition = domain.oneDefinition(flags);
      const mode = given.get("numa_mode") as bigint | undefined;
      if (mode !== undefined && NUMA_MODES[Number(mode)] === undefined) {
        throw refusal(
          "INVALID_ARG",
          `Cannot tune "${dom.name}", wanted a NUMA mode from 0 to 3: found ${mode}`,
        );
      }
      const nodes = given.has("numa_nodeset") ? parseCpus(given.get("numa_nodeset") as string) : undefined;
      if (nodes?.length === 0) {
        throw refusal("OPERATION_INVALID", `Cannot tune "${dom.name}", wanted a NUMA node: found none`);
      }
      const memory = numaMemory(definition);
      const live = domain.isActive && !(flags & Affect.CONFIG);
      const word = mode === undefined ? memory?.attributes["mode"] ?? "strict" : NUMA_MODES[Number(mode)]!;
      if (live && memory !== undefined && memory.attributes["mode"] !== word) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot change the NUMA mode of "${dom.name}", wanted it shut off: found it active`,
        );
      }
      const nodeset = nodes === undefined ? memory?.attributes["nodeset"] : formatCpus(nodes);
      if (nodeset === undefined) {
        throw refusal(
          "CONFIG_UNSUPPORTED",
          `Cannot tune "${dom.name}", wanted NUMA nodes: found none`,
          "DOMAIN",
        );
      }
      editSettings(definition, (root) => {
        ensureChild(ensureChild(root, "numatune"), "memory").attributes = { mode: word, nodeset };
      });
    },
    domainGetPerfEvents(dom, flags) {
      checkFlags(flags, GET_FLAGS, "domainGetPerfEvents");
      const perf = childOf(treeOf(simulated.find(dom).oneDefinition(flags)), "perf");
      const on = new Set(
        childrenOf(perf, "event").filter((event) => event.attributes["enabled"] === "yes")
          .map((event) => event.attributes["name"]),
      );
      return Object.fromEntries(PERF_EVENTS.map((name) => [name, on.has(name)]));
    },
    domainSetPerfEvents(dom, params, flags) {
      wantSome("domainSetPerfEvents", params);
      checkFlags(flags, SET_FLAGS, "domainSetPerfEvents");
      const known = Object.fromEntries(PERF_EVENTS.map((name): [string, ParameterType] => [name, "boolean"]));
      const given = checkParameters("domainSetPerfEvents", params, known);
      editDefinition(simulated.find(dom).oneDefinition(flags), (root) => {
        const perf = ensureChild(root, "perf");
        const events = new Map(childrenOf(perf, "event").map((event) => [event.attributes["name"], event]));
        for (const [name, on] of given) {
          events.set(name, element("event", { name, enabled: on ? "yes" : "no" }));
        }
        perf.children = PERF_EVENTS.flatMap((name) => events.get(name) ?? []);
      });
    },
    domainSetMemoryStatsPeriod(dom, period, flags) {
      if (period < 0) {
        throw refusal("INVALID_ARG", `Cannot set a period, wanted 0 or more: found ${period}`, "DOMAIN");
      }
      checkFlags(flags, SET_FLAGS, "domainSetMemoryStatsPeriod");
      const definition = simulated.find(dom).oneDefinition(flags);
      const balloonOf = (root: XmlElement) =>
        childrenOf(childOf(root, "devices"), "memballoon").find((node) =>
          node.attributes["model"] !== "none"
        );
      if (balloonOf(treeOf(definition)) === undefined) {
        throw refusal(
          "INTERNAL_ERROR",
          `Cannot set a period for "${dom.name}", wanted a memory balloon: found none`,
        );
      }
      editDefinition(definition, (root) => {
        const balloon = balloonOf(root)!;
        balloon.children = balloon.children.filter((node) => childOf(balloon, "stats") !== node);
        if (period > 0) balloon.children.unshift(element("stats", { period: String(period) }));
      });
    },
    domainSetLifecycleAction(dom, type, action, flags) {
      const field = (["onPoweroff", "onReboot", "onCrash"] as const)[type];
      const word = lifecycleActions[action];
      if (field === undefined || word === undefined) {
        throw refusal(
          "INVALID_ARG",
          `Cannot set an action of "${dom.name}", wanted known numbers: found ${type}, ${action}`,
          "DOMAIN",
        );
      }
      checkFlags(flags, SET_FLAGS, "domainSetLifecycleAction");
      if (field !== "onCrash" && word.startsWith("coredump-")) {
        throw refusal(
          "CONFIG_UNSUPPORTED",
          `Cannot set an action of "${dom.name}", wanted ${word} for a crash only: found ${field}`,
          "DOMAIN",
        );
      }
      const { live, config } = simulated.find(dom).definitions(flags);
      if (live) live[field] = word;
      if (config) config[field] = word;
    },
  };
}

function memoryLimits(definition: Definition): (name: string) => bigint {
  const tune = childOf(settingsOf(definition), "memtune");
  return (name) => {
    const text = textOf(childOf(tune, name)).trim();
    return /^\d+$/.test(text) ? BigInt(text) : UNLIMITED;
  };
}

function setLimit(tune: XmlElement, name: string, kib: bigint): void {
  const node = ensureChild(tune, name);
  node.attributes["unit"] = "KiB";
  setText(node, String(kib));
  if (kib === 0n || kib >= UNLIMITED) tune.children = tune.children.filter((child) => child !== node);
}

function numaMemory(definition: Definition): XmlElement | undefined {
  return childOf(childOf(settingsOf(definition), "numatune"), "memory");
}
