import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, invalidArgument, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { cpusOfMap, formatCpus, mapOfCpus, parseCpus } from "../contract/cpu_sets.ts";
import type { Definition } from "../config/definition.ts";
import { editSettings, settingsOf, treeOf } from "../config/domain_document.ts";
import { disksOf, targetOf } from "../config/device_lookup.ts";
import { Affect, type TestDomain } from "../model/test_domain.ts";
import { checkParameters } from "../contract/typed_parameters.ts";
import { tellTunable } from "./tunable_event.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";
import {
  childOf,
  childrenOf,
  element,
  ensureChild,
  removeChildren,
  setText,
  textOf,
  type XmlElement,
} from "../config/xml_tree.ts";

const FLAGS = 3;

/** Threads of the hypervisor that do a guest's input and output. */
export function iothreads(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainGetIOThreadInfo"
  | "domainAddIOThread"
  | "domainDelIOThread"
  | "domainPinIOThread"
  | "domainSetIOThreadParams"
> {
  return {
    domainGetIOThreadInfo(dom, flags) {
      excludeFlags(flags, Affect.LIVE, Affect.CONFIG, "domainGetIOThreadInfo");
      checkFlags(flags, FLAGS, "domainGetIOThreadInfo");
      const definition = simulated.find(dom).oneDefinition(flags);
      const root = settingsOf(definition);
      const everywhere = childOf(root, "vcpu")?.attributes["cpuset"];
      const pins = new Map(
        childrenOf(childOf(root, "cputune"), "iothreadpin").toReversed()
          .map(({ attributes }) => [attributes["iothread"], attributes["cpuset"]]),
      );
      return idsOf(root).map((iothreadId) => {
        const cpuset = pins.get(String(iothreadId)) ?? everywhere;
        const cpus = cpuset === undefined
          ? Array.from({ length: definition.vcpus }, (_, i) => i)
          : parseCpus(cpuset);
        return { iothreadId, cpumap: mapOfCpus(cpus, Math.ceil(((cpus.at(-1) ?? 0) + 1) / 8)) };
      });
    },
    domainAddIOThread(dom, id, flags) {
      const { domain, definition } = prepare(simulated, "domainAddIOThread", dom, id, flags);
      if (idsOf(settingsOf(definition)).includes(id)) {
        throw refusal(
          "INVALID_ARG",
          `Cannot add an I/O thread to "${dom.name}", wanted a free number: found ${id}`,
          "DOMAIN",
        );
      }
      editSettings(definition, (root) => setIds(root, [...idsOf(root), id]));
      domain.extras.iothreads.push({ id, pollMaxNs: 32768n, pollGrow: 0, pollShrink: 0 });
    },
    domainDelIOThread(dom, id, flags) {
      const { domain, definition } = prepare(simulated, "domainDelIOThread", dom, id, flags);
      const root = treeOf(definition);
      mustHave(root, dom, id);
      const user = disksOf(root).find((disk) =>
        childOf(disk, "driver")?.attributes["iothread"] === String(id)
      );
      if (user !== undefined) {
        throw refusal(
          "INVALID_ARG",
          `Cannot remove I/O thread ${id}, wanted it unused: found it used by "${targetOf(user)}"`,
          "DOMAIN",
        );
      }
      editSettings(definition, (edited) => {
        setIds(edited, idsOf(edited).filter((other) => other !== id));
        const tune = childOf(edited, "cputune");
        if (tune) {
          tune.children = tune.children.filter((node) =>
            !childrenOf(tune, "iothreadpin").some((pin) =>
              pin === node && pin.attributes["iothread"] === String(id)
            )
          );
        }
      });
      const { iothreads: polling } = domain.extras;
      const index = polling.findIndex((thread) => thread.id === id);
      if (index !== -1) polling.splice(index, 1);
    },
    domainPinIOThread(dom, id, cpumap, flags) {
      if (cpumap.length === 0) throw invalidArgument("domainPinIOThread", "a CPU map", "an empty one");
      checkFlags(flags, FLAGS, "domainPinIOThread");
      const domain = simulated.find(dom);
      const definition = domain.oneDefinition(flags);
      const cpuset = formatCpus(cpusOfMap(cpumap));
      if (cpuset === "") {
        throw refusal("INVALID_ARG", `Cannot pin I/O thread ${id}, wanted a CPU: found none`);
      }
      if (!idsOf(settingsOf(definition)).includes(id)) throw missing(dom, id, "TEST");
      editSettings(definition, (root) => {
        const tune = ensureChild(root, "cputune");
        const pins = childrenOf(tune, "iothreadpin");
        const pin = pins.find((node) => node.attributes["iothread"] === String(id));
        if (pin === undefined) tune.children.push(element("iothreadpin", { iothread: String(id), cpuset }));
        else pin.attributes["cpuset"] = cpuset;
      });
      tellTunable(simulated, domain, definition, { [`cputune.iothreadpin${id}`]: cpuset });
    },
    domainSetIOThreadParams(dom, id, params, flags) {
      if (Object.keys(params).length === 0) {
        throw invalidArgument("domainSetIOThreadParams", "parameters", "none");
      }
      checkFlags(flags, Affect.LIVE, "domainSetIOThreadParams");
      if (id === 0) throw noNumber(dom);
      const domain = simulated.find(dom);
      const root = settingsOf(domain.oneDefinition(flags));
      if (!idsOf(root).includes(id)) throw missing(dom, id, "TEST");
      const given = checkParameters("domainSetIOThreadParams", params, {
        poll_max_ns: "ullong",
        poll_grow: "uint",
        poll_shrink: "uint",
      }) as ReadonlyMap<string, bigint>;
      const polling = domain.extras.iothreads.find((thread) => thread.id === id);
      if (polling === undefined) throw missing(dom, id, "TEST");
      polling.pollMaxNs = given.get("poll_max_ns") ?? polling.pollMaxNs;
      polling.pollGrow = Number(given.get("poll_grow") ?? polling.pollGrow);
      polling.pollShrink = Number(given.get("poll_shrink") ?? polling.pollShrink);
    },
  };
}

/** The numbers of a document's I/O threads. */
export function idsOf(root: XmlElement): number[] {
  const ids = childrenOf(childOf(root, "iothreadids"), "iothread").map((node) =>
    Number(node.attributes["id"])
  );
  const count = Math.min(Number(textOf(childOf(root, "iothreads")).trim() || 0), 1024);
  for (let next = 1; ids.length < count; next++) if (!ids.includes(next)) ids.push(next);
  return ids;
}

function prepare(simulated: SimulatedHost, call: string, dom: DomainRef, id: number, flags: number) {
  checkFlags(flags, FLAGS, call);
  if (id === 0) throw noNumber(dom);
  const domain: TestDomain = simulated.find(dom);
  const definition: Definition = domain.oneDefinition(flags);
  return { domain, definition };
}

function setIds(root: XmlElement, ids: readonly number[]): void {
  removeChildren(root, "iothreads");
  removeChildren(root, "iothreadids");
  if (ids.length === 0) return;
  setText(ensureChild(root, "iothreads"), String(ids.length));
  ensureChild(root, "iothreadids").children = ids.map((id) => element("iothread", { id: String(id) }));
}

function mustHave(root: XmlElement, dom: DomainRef, id: number): void {
  if (!idsOf(root).includes(id)) throw missing(dom, id, "DOMAIN");
}

function missing(dom: DomainRef, id: number, domain: "DOMAIN" | "TEST") {
  return refusal(
    "INVALID_ARG",
    `Cannot find an I/O thread of "${dom.name}", wanted one that it has: found ${id}`,
    domain,
  );
}

function noNumber(dom: DomainRef) {
  return refusal("INVALID_ARG", `Cannot use an I/O thread of "${dom.name}", wanted a number from 1: found 0`);
}
