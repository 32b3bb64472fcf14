import type { DomainRef, TypedParameters } from "../../../core/contract/references.ts";
import { checkFlags, excludeFlags, refusal } from "../contract/refusal.ts";
import type { OperationsOf } from "../contract/table_methods.ts";
import { withoutPasswords } from "../config/document_graphics.ts";
import { formatDefinition } from "../config/definition.ts";
import { parseDefinition } from "../config/domain_document.ts";
import { Reason, Start, startAndAnnounce, stopAndAnnounce } from "./lifecycle.ts";
import { managedSaving, pausedWhenRestored } from "./managed_save.ts";
import { readSaveImage, writeFile, writeSaveImage } from "./save_image.ts";
import { withSavingJob } from "./saving_job.ts";
import { withSourceChecks } from "./source_look.ts";
import { State, type TestDomain } from "../model/test_domain.ts";
import type { SimulatedHost } from "../model/simulated_host.ts";

const RUNNING = 2;
const PAUSED = 4;
const IMAGE_XML_SECURE = 1;
const DUMP_CRASH = 1;
const DUMP_LIVE = 2;
const DUMP_RESET = 8;
const DUMP_FORMATS = 5;

/** Guests that are put into files and taken out again. */
export function saving(
  simulated: SimulatedHost,
): OperationsOf<
  | "domainSave"
  | "domainSaveFlags"
  | "domainRestore"
  | "domainRestoreFlags"
  | "domainSaveParams"
  | "domainRestoreParams"
  | "domainSaveImageGetXMLDesc"
  | "domainSaveImageDefineXML"
  | "domainCoreDump"
  | "domainCoreDumpWithFormat"
> {
  async function save(
    call: string,
    dom: DomainRef,
    to: string,
    dxml: string | null,
    flags: number,
  ): Promise<void> {
    excludeFlags(flags, RUNNING, PAUSED, call);
    checkFlags(flags, RUNNING | PAUSED, call);
    refuseChanges(call, dxml);
    const domain = simulated.find(dom);
    domain.checkActive();
    const { id } = domain;
    const paused = pausedWhenRestored(domain.state, flags);
    await withSavingJob(simulated, domain, { operation: "save" }, async () => {
      await writeSaveImage(to, { xml: formatDefinition(domain.definition, -1), paused });
      checkSame(simulated, domain, id);
      stopAndAnnounce(simulated, domain, Reason.SHUTOFF_SAVED, "saved");
    });
  }

  async function restore(call: string, from: string, dxml: string | null, flags: number): Promise<void> {
    excludeFlags(flags, RUNNING, PAUSED, call);
    checkFlags(flags, RUNNING | PAUSED, call);
    refuseChanges(call, dxml);
    const image = await readSaveImage(simulated, from);
    const paused = pausedWhenRestored(image.paused ? State.PAUSED : State.RUNNING, flags);
    const definition = parseDefinition(image.xml, simulated.random);
    await withSourceChecks(simulated, [definition], () => {
      const { domain } = simulated.add(definition, true);
      startAndAnnounce(simulated, domain, undefined, paused ? Start.PAUSED : 0, "restored");
    });
  }

  async function dump(
    call: string,
    dom: DomainRef,
    to: string,
    format: number,
    flags: number,
  ): Promise<void> {
    if (format >= DUMP_FORMATS) {
      throw refusal(
        "INVALID_ARG",
        `Cannot dump "${dom.name}", wanted a format below ${DUMP_FORMATS}: found ${format}`,
        "DOMAIN",
      );
    }
    excludeFlags(flags, DUMP_CRASH, DUMP_LIVE, call);
    excludeFlags(flags, DUMP_CRASH, DUMP_RESET, call);
    excludeFlags(flags, DUMP_LIVE, DUMP_RESET, call);
    checkFlags(flags, DUMP_CRASH, call);
    const domain = simulated.find(dom);
    domain.checkActive();
    const { id } = domain;
    await withSavingJob(simulated, domain, { operation: "dump" }, async () => {
      await writeFile(to, new TextEncoder().encode("TestGuestMagic\0"));
      checkSame(simulated, domain, id);
      if (format !== 0) {
        throw refusal(
          "OPERATION_UNSUPPORTED",
          `Cannot dump "${dom.name}", wanted the raw format: found ${format}`,
        );
      }
      if (flags & DUMP_CRASH) stopAndAnnounce(simulated, domain, Reason.SHUTOFF_CRASHED, "crashed");
    });
  }

  return {
    domainSave: (dom, to) => save("domainSave", dom, to, null, 0),
    domainSaveFlags: (dom, to, dxml, flags) => save("domainSaveFlags", dom, to, dxml, flags),
    domainRestore: (from) => restore("domainRestore", from, null, 0),
    domainRestoreFlags: (from, dxml, flags) => restore("domainRestoreFlags", from, dxml, flags),
    async domainSaveParams(dom, params, flags) {
      const { file, dxml } = filesOf(params, "domainSaveParams");
      if (file !== null) return await save("domainSaveParams", dom, file, dxml, flags);
      refuseChanges("domainSaveParams", dxml);
      // Without a file it is put away in the host itself.
      await managedSaving(simulated).domainManagedSave(dom, flags);
    },
    async domainRestoreParams(params, flags) {
      const { file, dxml } = filesOf(params, "domainRestoreParams");
      if (file === null) {
        throw refusal("INVALID_ARG", "Cannot call domainRestoreParams, wanted a file: found none");
      }
      await restore("domainRestoreParams", file, dxml, flags);
    },
    async domainSaveImageGetXMLDesc(file, flags) {
      checkFlags(flags, IMAGE_XML_SECURE, "domainSaveImageGetXMLDesc");
      const text = formatDefinition(parseDefinition((await readSaveImage(simulated, file)).xml), -1);
      return flags & IMAGE_XML_SECURE ? text : withoutPasswords(text);
    },
    async domainSaveImageDefineXML(file, dxml, flags) {
      excludeFlags(flags, RUNNING, PAUSED, "domainSaveImageDefineXML");
      checkFlags(flags, RUNNING | PAUSED, "domainSaveImageDefineXML");
      const image = await readSaveImage(simulated, file);
      parseDefinition(image.xml);
      const paused = pausedWhenRestored(image.paused ? State.PAUSED : State.RUNNING, flags);
      await writeSaveImage(file, { xml: formatDefinition(parseDefinition(dxml), -1), paused });
    },
    domainCoreDump: (dom, to, flags) => dump("domainCoreDump", dom, to, 0, flags),
    domainCoreDumpWithFormat: (dom, to, format, flags) =>
      dump("domainCoreDumpWithFormat", dom, to, format, flags),
  };
}

function filesOf(params: TypedParameters, call: string): { file: string | null; dxml: string | null } {
  const { file = null, dxml = null, ...others } = params;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw refusal("ARGUMENT_UNSUPPORTED", `Cannot call ${call}, wanted file and dxml: found "${unknown}"`);
  }
  const text = (value: unknown) => value === null || typeof value === "string";
  if (text(file) && text(dxml)) return { file: file as string | null, dxml: dxml as string | null };
  throw refusal("INVALID_ARG", `Cannot call ${call}, wanted texts as file and dxml: found something else`);
}

function refuseChanges(call: string, dxml: string | null): void {
  if (dxml === null) return;
  throw refusal("ARGUMENT_UNSUPPORTED", `Cannot call ${call}, wanted no other document: found one`);
}

// While the file was written, another call may have stopped the guest, or started it anew.
function checkSame(simulated: SimulatedHost, domain: TestDomain, id: number): void {
  if (simulated.lookUp(domain.uuid) === domain && domain.id === id) return;
  throw refusal(
    "OPERATION_INVALID",
    `Cannot save "${domain.definition.name}", wanted it running all the while: found it stopped`,
    "DOMAIN",
  );
}
