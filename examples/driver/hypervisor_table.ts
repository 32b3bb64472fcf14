/** libvirt's functions, by libvirt's names without `vir`. */
import type { CallOptions, DomainRef, HypervisorTable } from "@denovirt/denovirt";
import { documents } from "@denovirt/denovirt/config";
import { enums, flags as bits, type TableOperations } from "@denovirt/denovirt/driver-kit";
import { figuresOf, readDocument, refusal } from "./machine_document.ts";
import { type Machine, type MachineFolder, wanted } from "./machine_folder.ts";

/** All that this driver does; what is not here is `NO_SUPPORT`. */
export function hypervisorTable(folder: MachineFolder): Partial<TableOperations<HypervisorTable>> {
  const { store } = folder;
  const change = <T>(dom: DomainRef, work: (machine: Machine) => Promise<T>) =>
    folder.inTurn(() => work(folder.find(dom)));

  async function start(xml: string, flags: number, options?: CallOptions): Promise<Machine> {
    const { paused, validate } = bits.domainCreateFlags;
    checkFlags(flags, paused | validate);
    const config = readDocument(xml, (flags & validate) !== 0);
    const known = store.byUuid(config.uuid);
    if (known?.status !== undefined && known.name === config.name) throw invalid(known, "it runs");
    const how = { id: ++folder.lastId, state: "running", reason: "booted" } as const;
    const machine = await folder.setRun(config, { ...how, xml: documents.domain.format(config) }, options);
    folder.tell(machine, "started", "booted");
    return (flags & paused) === 0 ? machine : await setPaused(machine, true, options);
  }

  async function setPaused(machine: Machine, paused: boolean, options?: CallOptions): Promise<Machine> {
    const { run } = machine;
    if (run === undefined) throw invalid(machine, "it is off");
    const state = paused ? "paused" : "running";
    if (run.state === state) throw invalid(machine, `it is ${state}`);
    const reason = paused ? "user" : "unpaused";
    const now = await folder.setRun(machine, { ...run, state, reason }, options);
    folder.tell(now, paused ? "suspended" : "resumed", paused ? "paused" : "unpaused");
    return now;
  }

  const stop = (dom: DomainRef, reason: string, options?: CallOptions) =>
    change(dom, async (machine) => {
      if (machine.run === undefined) throw invalid(machine, "it is off");
      await store.clearStatus(machine.name, options);
      folder.ends.set(machine.uuid, reason);
      folder.tell({ ...machine, id: -1 }, "stopped", reason);
    });

  const define = (xml: string, flags: number, options?: CallOptions) =>
    folder.inTurn(async () => {
      checkFlags(flags, bits.domainDefineFlags.validate);
      const config = readDocument(xml, flags !== 0);
      const known = store.byUuid(config.uuid)?.definition !== undefined;
      await store.define(config, documents.domain.format(config), options);
      folder.tell(folder.find(config), "defined", known ? "updated" : "added");
      return folder.find(config);
    });

  const undefine = (dom: DomainRef, options?: CallOptions) =>
    change(dom, async (machine) => {
      if (machine.definition === undefined) throw invalid(machine, "it is transient");
      await store.undefine(machine.name, options);
      folder.tell(machine, "undefined", "removed");
    });

  function stateOf({ uuid, run }: Machine) {
    const { domainState, domainRunningReason: running, domainPausedReason: paused } = enums;
    const reasons: readonly string[] = run ? { running, paused }[run.state] : enums.domainShutoffReason;
    const reason = reasons.indexOf(run?.reason ?? folder.ends.get(uuid) ?? "unknown");
    return { state: domainState.indexOf(run?.state ?? "shutoff"), reason };
  }

  const infoOf = (each: Machine) => figuresOf(readDocument(documentOf(each)), stateOf(each).state);

  return {
    connectGetType: () => "folder",
    connectGetHostname: () => "localhost",
    connectListAllDomains: (flags) => folder.list().filter((machine) => isListed(machine, flags)),
    domainLookupByName: (name) => wanted(folder.list().find((each) => each.name === name), name),
    domainLookupByUUID: (uuid) => folder.find({ uuid }),
    domainLookupByID: (id) => wanted(folder.list().find((each) => each.id === id), id),
    domainDefineXML: (xml, options) => define(xml, 0, options),
    domainDefineXMLFlags: define,
    domainCreateXML: (xml, flags, options) => folder.inTurn(() => start(xml, flags, options)),
    domainCreate: (dom, options) =>
      change(dom, async (each) => void await start(documentOf(each), 0, options)),
    domainCreateWithFlags: (dom, flags, options) =>
      change(dom, (each) => start(documentOf(each), flags, options)),
    domainSuspend: (dom, options) => change(dom, async (each) => void await setPaused(each, true, options)),
    domainResume: (dom, options) => change(dom, async (each) => void await setPaused(each, false, options)),
    domainShutdown: (dom, options) => stop(dom, "shutdown", options), // no guest could take its time
    domainDestroy: (dom, options) => stop(dom, "destroyed", options),
    domainDestroyFlags: (dom, _flags, options) => stop(dom, "destroyed", options),
    domainUndefine: undefine,
    domainUndefineFlags: (dom, _flags, options) => undefine(dom, options),
    domainGetXMLDesc(dom, flags) {
      const { id, run, definition } = folder.find(dom);
      const live = run !== undefined && (flags & bits.domainXMLFlags.inactive) === 0;
      const config = documents.domain.parse(live ? run.xml : definition ?? run!.xml);
      return documents.domain.format(live ? Object.assign(config, { id }) : config);
    },
    domainGetInfo: (dom) => infoOf(folder.find(dom)),
    domainGetMaxMemory: (dom) => infoOf(folder.find(dom)).maxMem,
    domainGetState: (dom) => stateOf(folder.find(dom)),
    domainGetOSType: (dom) => readDocument(documentOf(folder.find(dom))).os?.type?.value ?? "hvm",
    domainIsActive: (dom) => Number(folder.find(dom).run !== undefined),
    domainIsPersistent: (dom) => Number(folder.find(dom).definition !== undefined),
    domainGetAutostart: (dom) => Number(folder.find(dom).autostart),
    domainSetAutostart: (dom, autostart, options) =>
      change(dom, async (machine) => {
        if (machine.definition === undefined) throw invalid(machine, "it is transient");
        await store.setAutostart(machine.name, autostart !== 0, options);
      }),
  };
}

/** The document as the machine is now. */
const documentOf = ({ run, definition }: Machine) => run?.xml ?? definition!;

function invalid({ name }: { readonly name: string }, why: string): Error {
  return refusal("OPERATION_INVALID", `Cannot do that with the machine "${name}": ${why}`);
}

function checkFlags(flags: number, known: number): void {
  if ((flags & ~known) !== 0) throw refusal("INVALID_ARG", `Cannot heed these flags: found ${flags}`);
}

/** Filters of one group are alternatives, groups must all agree. */
function isListed({ run, definition, autostart }: Machine, flags: number): boolean {
  const is = bits.connectListAllDomainsFlags;
  const mine = (run ? is.active : is.inactive) | (definition ? is.persistent : is.transient) |
    (autostart ? is.autostart : is.noAutostart) | is[run?.state ?? "shutoff"];
  return [3, 12, 240, 3072].every((group) => (flags & group) === 0 || (flags & group & mine) !== 0);
}
