import type { DomainRef } from "../../../core/contract/references.ts";
import { checkFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { readDefinition } from "../config/domain_document.ts";
import { announce, Start, startAndAnnounce } from "./lifecycle.ts";
import { withSourceChecks } from "./source_look.ts";
import { validateDocument } from "../config/validate_document.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const DEFINE_VALIDATE = 1;

/** Domains from documents: defined, or started at once. */
export function defining(
  simulated: SimulatedHost,
  owner: unknown,
): OperationsOf<"domainCreateXML" | "domainCreateXMLWithFiles" | "domainDefineXML" | "domainDefineXMLFlags"> {
  async function create(xml: string, flags: number): Promise<DomainRef> {
    // libvirt's test driver takes VALIDATE alone; these are what the call is documented to take.
    checkFlags(flags, 63, "domainCreateXML");
    if (flags & Start.VALIDATE) await validateDocument("domain", xml);
    const definition = await readDefinition(xml, simulated.random);
    return await withSourceChecks(simulated, [definition], () => {
      const { domain } = simulated.add(definition, true);
      startAndAnnounce(simulated, domain, owner, flags & ~Start.VALIDATE, "booted");
      return domain.ref();
    });
  }

  async function define(xml: string, flags: number): Promise<DomainRef> {
    checkFlags(flags, DEFINE_VALIDATE, "domainDefineXMLFlags");
    if (flags & DEFINE_VALIDATE) await validateDocument("domain", xml);
    const definition = await readDefinition(xml, simulated.random);
    if (definition.name.includes("\n")) {
      throw refusal(
        "XML_DETAIL",
        "Cannot define a domain, wanted a name of one line: found a line end",
        "XML",
      );
    }
    const { domain, replaced } = simulated.add(definition, false);
    domain.persistent = true;
    announce(simulated, domain, { event: "defined", detail: replaced ? "updated" : "added" });
    return domain.ref();
  }

  return {
    domainCreateXML: create,
    domainCreateXMLWithFiles: create,
    domainDefineXML: (xml) => define(xml, 0),
    domainDefineXMLFlags: define,
  };
}
