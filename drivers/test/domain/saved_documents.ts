import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { withoutPasswords } from "../config/document_graphics.ts";
import { type Definition, formatDefinition } from "../config/definition.ts";
import { parseDefinition } from "../config/domain_document.ts";
import { savedRunOf, saveRun } from "./saved_run.ts";
import type { TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const SECURE = 1;
const RUNNING = 2;
const PAUSED = 4;

/** What managed saves hold, looked at and changed. */
export function savedDocuments(
  simulated: SimulatedHost,
): OperationsOf<"domainManagedSaveGetXMLDesc" | "domainManagedSaveDefineXML"> {
  function saved(domain: TestDomain): Definition {
    const run = domain.hasManagedSave ? savedRunOf(domain) : undefined;
    if (run !== undefined) return run;
    throw refusal(
      "OPERATION_INVALID",
      `Cannot use the managed save of "${domain.definition.name}", wanted one: found none`,
    );
  }

  return {
    domainManagedSaveGetXMLDesc(dom, flags) {
      checkFlags(flags, SECURE, "domainManagedSaveGetXMLDesc");
      const text = formatDefinition(saved(simulated.find(dom)), -1);
      return flags & SECURE ? text : withoutPasswords(text);
    },
    domainManagedSaveDefineXML(dom, dxml, flags) {
      excludeFlags(flags, RUNNING, PAUSED, "domainManagedSaveDefineXML");
      checkFlags(flags, RUNNING | PAUSED, "domainManagedSaveDefineXML");
      const domain = simulated.find(dom);
      const before = saved(domain);
      const definition = dxml === null ? before : parseDefinition(dxml, simulated.random);
      if (definition.uuid !== domain.uuid || definition.name !== domain.definition.name) {
        throw refusal(
          "OPERATION_INVALID",
          `Cannot change the managed save of "${dom.name}", wanted its own name and UUID: found "${definition.name}"`,
        );
      }
      if (flags !== 0) domain.savedPaused = flags === PAUSED;
      saveRun(domain, definition);
    },
  };
}
