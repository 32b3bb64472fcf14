import type { DriverEvent } from "../../../core/contract/driver.ts";
import type { DomainRef } from "../../../core/contract/references.ts";
import type { DomainLifecycleWords } from "../../../events/mod.ts";
import { domainDetailEvents, type DomainDetails } from "../../_polled_events/domain_detail_events.ts";
import { idOf, isActive } from "../inventory/domain_state.ts";
import { type Machine, type MachineFacts, newMachine, powerWords } from "./machine_events.ts";
import { jobParams } from "./task_events.ts";
import type { ManagedObjectReference } from "../vim25/managed_object_reference.ts";
import type {
  Event,
  TaskInfo,
  VirtualMachinePowerState,
  VmEventArgument,
  VmReconfiguredEvent,
  VmRenamedEvent,
} from "../vim25/generated/vim_types.gen.ts";

/** When something happened, and whether it was only found by comparing. */
export interface EventTime {
  /** Milliseconds since the epoch, by the host's clock. */
  readonly time: number;
  readonly synthetic?: true;
}

/** Of a machine that was gone before it could be asked. */
const UNKNOWN_UUID = "00000000-0000-0000-0000-000000000000";

/** The host's events that something is made of; others are not asked for. */
export const EVENT_TYPES: readonly string[] = [
  ...["VmCreatedEvent", "VmRegisteredEvent", "VmClonedEvent", "VmDeployedEvent", "VmDiscoveredEvent"],
  ...["VmRemovedEvent", "VmRenamedEvent", "VmReconfiguredEvent", "VmUuidAssignedEvent", "VmUuidChangedEvent"],
  ...["VmPoweredOnEvent", "DrsVmPoweredOnEvent", "VmPoweredOffEvent", "VmSuspendedEvent", "VmResettingEvent"],
  ...["VmStoppingEvent", "VmGuestShutdownEvent", "VmGuestRebootEvent", "VmGuestOSCrashedEvent"],
  ...["VmDasBeingResetEvent", "VmMigratedEvent", "DrsVmMigratedEvent", "VmRelocatedEvent"],
  ...["VmConnectedEvent", "VmDisconnectedEvent", "VmOrphanedEvent", "VmConfigMissingEvent"],
  ...["HostConnectionLostEvent", "HostDisconnectedEvent", "HostShutdownEvent"],
];

/**
 * Tells listeners what happens to machines: by the host's own events where there are such, with their times, and by what
 * the machines' properties have become where there are none. What an event has told, a property does not tell again.
 */
export class EventTranslator {
  readonly machines: Map<string, Machine> = new Map();
  readonly #emit: (event: DriverEvent) => void;
  readonly #uuids = new Map<string, string>();

  constructor(emit: (event: DriverEvent) => void) {
    this.#emit = emit;
  }

  /** The machine of that reference, known or not. */
  machine(ref: ManagedObjectReference): Machine {
    const known = this.machines.get(ref.value);
    if (known) return known;
    const made = newMachine(ref, "", this.#uuids.get(ref.value) ?? UNKNOWN_UUID);
    this.machines.set(ref.value, made);
    return made;
  }

  /** Takes all that has been seen for told: at the start nothing has happened. */
  begin(machine: Machine): void {
    Object.assign(machine.told, machine.seen);
    machine.announced = true;
    machine.since = undefined;
  }

  /** Tells what one of the host's events says. */
  history(event: Event): void {
    const eventTime = { time: Date.parse(event.createdTime) };
    const type = event._typeName ?? "";
    if (type.startsWith("Host")) return this.#hostIsAway(event, eventTime);
    if (!event.vm) return;
    const machine = this.#named(event.vm);
    switch (type) {
      case "VmCreatedEvent":
      case "VmRegisteredEvent":
      case "VmClonedEvent":
      case "VmDeployedEvent":
      case "VmDiscoveredEvent":
        // Its name as it was then: it may have another by now.
        return this.#appear(machine, eventTime, event.vm.name);
      case "VmRemovedEvent":
        return this.disappear(machine, eventTime);
      case "VmRenamedEvent":
        return this.#rename(machine, (event as VmRenamedEvent).newName, eventTime);
      case "VmReconfiguredEvent":
        return this.#reconfigured(machine, event as VmReconfiguredEvent, eventTime);
      case "VmUuidAssignedEvent":
      case "VmUuidChangedEvent": {
        const { uuid, newUuid } = event as { readonly uuid?: string; readonly newUuid?: string };
        const found = (newUuid ?? uuid)?.toLowerCase();
        if (found === undefined) return;
        this.#uuids.set(machine.ref.value, found);
        machine.told.uuid = found;
        return;
      }
      case "VmPoweredOnEvent":
      case "DrsVmPoweredOnEvent":
        return this.#power(machine, "poweredOn", eventTime);
      case "VmPoweredOffEvent":
        return this.#power(machine, "poweredOff", eventTime);
      case "VmSuspendedEvent":
        return this.#power(machine, "suspended", eventTime);
      case "VmStoppingEvent":
        machine.stopping = "destroyed";
        return;
      case "VmGuestShutdownEvent":
        machine.stopping = "shutdown";
        return;
      case "VmResettingEvent":
      case "VmGuestRebootEvent":
      case "VmDasBeingResetEvent":
        return this.#emit({ type: "domain.reboot", ...eventTime, domain: refOf(machine) });
      case "VmGuestOSCrashedEvent":
        return this.#lifecycle(machine, { event: "crashed", detail: "panicked" }, eventTime);
      case "VmMigratedEvent":
      case "DrsVmMigratedEvent":
      case "VmRelocatedEvent":
        return this.#lifecycle(machine, { event: "defined", detail: "updated" }, eventTime);
      case "VmConnectedEvent":
        return this.#connection(machine, "connected", eventTime);
      case "VmDisconnectedEvent":
        return this.#connection(machine, "disconnected", eventTime);
      case "VmOrphanedEvent":
      case "VmConfigMissingEvent":
        return this.#connection(machine, type === "VmOrphanedEvent" ? "orphaned" : "invalid", eventTime);
    }
  }

  /** Tells the end of a task, if it is a job of a machine. */
  task(info: TaskInfo): void {
    const params = jobParams(info);
    const machine = info.entity && this.machines.get(info.entity.value);
    if (params === undefined || !machine) return;
    const time = Date.parse(info.completeTime ?? info.queueTime);
    this.#emit({ type: "domain.job-completed", time, domain: refOf(machine), params });
  }

  /** Tells what has become of a machine, and no event has told. */
  settle(machine: Machine, eventTime: EventTime): void {
    machine.since = undefined;
    if (machine.gone) return this.disappear(machine, eventTime);
    const { told, seen } = machine;
    if (seen.power === undefined) return this.#forgetUnseen(machine);
    if (!machine.announced) this.#appear(machine, eventTime);
    if (seen.uuid !== UNKNOWN_UUID) told.uuid = seen.uuid;
    if (seen.name !== told.name) this.#rename(machine, seen.name, eventTime);
    this.#connection(machine, seen.connection, eventTime);
    this.#power(machine, seen.power, eventTime);
    this.#details(machine, eventTime);
  }

  /** A machine that is there no more. */
  disappear(machine: Machine, eventTime: EventTime): void {
    machine.gone = true;
    machine.since = undefined;
    this.machines.delete(machine.ref.value);
    this.#uuids.delete(machine.ref.value);
    if (!machine.announced) return;
    this.#power(machine, "poweredOff", eventTime);
    this.#lifecycle(machine, { event: "undefined", detail: "removed" }, eventTime);
    machine.announced = false;
  }

  /** Events have named it, and the host has not shown it: it was gone before, or is none of ours. */
  #forgetUnseen(machine: Machine): void {
    if (!machine.announced) this.machines.delete(machine.ref.value);
  }

  #named({ vm, name }: VmEventArgument): Machine {
    const machine = this.machine(vm);
    if (machine.told.name === "") machine.told.name = machine.seen.name || name;
    if (machine.told.uuid === UNKNOWN_UUID) machine.told.uuid = machine.seen.uuid;
    return machine;
  }

  #appear(machine: Machine, eventTime: EventTime, name = machine.seen.name): void {
    if (machine.announced) return;
    machine.announced = true;
    const { told, seen } = machine;
    if (name !== "") told.name = name;
    if (seen.uuid !== UNKNOWN_UUID) told.uuid = seen.uuid;
    told.power = "poweredOff";
    told.connection = "connected";
    const { description, agent, devices } = seen;
    Object.assign(told, { description, agent, devices });
    this.#lifecycle(machine, { event: "defined", detail: "added" }, eventTime);
  }

  #rename(machine: Machine, name: string, eventTime: EventTime): void {
    if (name === "" || name === machine.told.name) return;
    if (machine.announced) this.#lifecycle(machine, { event: "undefined", detail: "renamed" }, eventTime);
    machine.told.name = name;
    if (machine.announced) this.#lifecycle(machine, { event: "defined", detail: "renamed" }, eventTime);
  }

  #reconfigured(machine: Machine, { configSpec }: VmReconfiguredEvent, eventTime: EventTime): void {
    const { seen } = machine;
    const { name, annotation } = configSpec ?? {};
    if (name !== undefined) this.#rename(machine, name, eventTime);
    // The property may come later, and is then no news.
    if (annotation !== undefined) seen.description = annotation;
    this.#details(machine, eventTime);
    this.#lifecycle(machine, { event: "defined", detail: "updated" }, eventTime);
  }

  #details(machine: Machine, eventTime: EventTime): void {
    const { told, seen } = machine;
    const events = domainDetailEvents(refOf(machine), detailsOf(told), detailsOf(seen), eventTime);
    const { description, agent, devices } = seen;
    Object.assign(told, { description, agent, devices });
    for (const event of events) this.#emit(event);
  }

  #power(machine: Machine, power: VirtualMachinePowerState | undefined, eventTime: EventTime): void {
    const words = powerWords(machine.told.power, power, machine.stopping);
    if (words === undefined) return;
    machine.told.power = power;
    machine.stopping = undefined;
    this.#lifecycle(machine, words, eventTime);
  }

  /** A host that is away takes its machines along. */
  #hostIsAway(event: Event, eventTime: EventTime): void {
    const host = event.host?.host.value;
    for (const machine of this.machines.values()) {
      if (machine.host === host) this.#connection(machine, "disconnected", eventTime);
    }
  }

  #connection(machine: Machine, connection: string | undefined, eventTime: EventTime): void {
    const { told } = machine;
    if (connection === undefined || connection === told.connection) return;
    const healthy = told.connection === "connected" || told.connection === undefined;
    told.connection = connection;
    // From one trouble to the next is no news.
    if (connection === "connected" || !healthy) return;
    this.#emit({ type: "domain.control-error", ...eventTime, domain: refOf(machine) });
  }

  #lifecycle(machine: Machine, words: DomainLifecycleWords, eventTime: EventTime): void {
    this.#emit({ type: "domain.lifecycle", ...eventTime, domain: refOf(machine), ...words });
  }
}

/** Whether something about a machine is seen and not told. */
export function differs({ told, seen, announced, gone }: Machine): boolean {
  return gone || !announced || told.name !== seen.name || told.power !== seen.power ||
    told.connection !== seen.connection || told.description !== seen.description ||
    told.agent !== seen.agent ||
    !sameDevices(told.devices, seen.devices);
}

/** Tools of which the host says nothing do not run. */
function detailsOf({ description, agent = false, devices }: MachineFacts): DomainDetails {
  return { description, agent, devices };
}

/** A list that was read anew is another one, whatever is in it. */
function sameDevices(one: MachineFacts["devices"], other: MachineFacts["devices"]): boolean {
  return one === other || (one !== undefined && other?.symmetricDifference(one).size === 0);
}

function refOf({ ref, told }: Machine): DomainRef {
  return { name: told.name, uuid: told.uuid, id: isActive(told.power) ? idOf(ref.value) : -1 };
}
