import type { DriverConnection, DriverEvent } from "../../core/contract/driver.ts";
import { EVENT_KINDS, type EventKind } from "../../drivers/libvirt/wire/mod.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import {
  callbackMessages,
  type EventMessage,
  legacyMessages,
  olderCallbackMessages,
  type ToldType,
} from "./event_messages.ts";
import type { MonitorFilter } from "./monitor_filter.ts";
import { refused } from "../refusals.ts";

/** What an event is registered for. */
export type EventObject = EventKind["object"];

/** What a client asks for. */
export interface WantedEvents {
  readonly object: EventObject;
  /** libvirt's number of the kind, among those of the object. */
  readonly eventID: number;
  /** Of this object alone: its UUID, a device's name. */
  readonly only?: string;
  /** Of a monitor's events, which. */
  readonly monitor?: MonitorFilter;
}

/** Of the name of a device: no host has longer ones, and a client's registrations stay as long as it does. */
const NAME_MAX = 4096;

/** What becomes of events. */
export interface EventReceiver {
  send(message: EventMessage): void;
  /** Told of one that has no message. */
  failed(error: unknown): void;
}

interface Registration extends WantedEvents {
  readonly id: number;
  readonly type: HypervisorEventType;
  readonly message: (event: DriverEvent) => EventMessage;
}

type CallbackMessage = (event: DriverEvent, id: number) => EventMessage;

const byKind = new Map<string, ToldType>(
  Object.entries(EVENT_KINDS).filter(([type]) => !type.endsWith(".unknown"))
    .map(([type, { object, id }]) => [`${object}:${id}`, type as ToldType]),
);
// The older numbers of kinds that have two.
byKind.set("domain:4", "domain.io-error");
byKind.set("domain:8", "domain.block-job");

function typeOf({ object, eventID }: WantedEvents): ToldType {
  const type = byKind.get(`${object}:${eventID}`);
  if (type === undefined) throw refused("INTERNAL_ERROR", `unsupported event ID ${eventID}`, "RPC");
  return type;
}

function callbackMessage({ object, eventID }: WantedEvents, type: ToldType): CallbackMessage {
  const older = object === "domain" ? (olderCallbackMessages as Record<number, unknown>)[eventID] : undefined;
  return (older ?? callbackMessages[type]) as CallbackMessage;
}

/** What an event is about, as `only` names it. */
function subjectOf(event: DriverEvent): string | undefined {
  if ("domain" in event) return event.domain?.uuid;
  if ("network" in event) return event.network?.uuid;
  if ("pool" in event) return event.pool?.uuid;
  if ("device" in event) return event.device?.name;
  if ("secret" in event) return event.secret?.uuid;
  return undefined;
}

/**
 * One client's event registrations, of all generations of libvirt's calls: those with a number of their own and an object,
 * and the older ones, of which a client has one a kind.
 *
 * @see libvirt 9.0.0 `virConnectDomainEventRegister`, `virConnectDomainEventRegisterAny` and their like
 */
export class EventRegistrations {
  readonly #connection: DriverConnection;
  readonly #receiver: EventReceiver;
  readonly #max: number;
  readonly #byType = new Map<HypervisorEventType, Set<Registration>>();
  readonly #byId = new Map<number, Registration>();
  readonly #legacy = new Map<number, Registration>();
  /** What is asked of the hypervisor side follows in the order in which it was decided. */
  #turn: Promise<void> = Promise.resolve();
  #lastId = -1;

  /** @param max How many a client may have. */
  constructor(connection: DriverConnection, max: number, receiver: EventReceiver) {
    this.#connection = connection;
    this.#receiver = receiver;
    this.#max = max;
    connection.events.deliver((event) => this.#deliver(event));
  }

  /** How many there are. */
  get size(): number {
    return this.#byId.size + this.#legacy.size;
  }

  /**
   * Registers; resolves to the number that deregistering takes.
   *
   * @throws {VirtError} `INTERNAL_ERROR` of a kind that there is not; whatever the driver throws.
   */
  async register(wanted: WantedEvents): Promise<number> {
    const type = typeOf(wanted);
    if (wanted.only !== undefined && wanted.only.length > NAME_MAX) {
      throw refused("INVALID_ARG", `a name of ${wanted.only.length} characters`, "RPC");
    }
    this.#checkRoom();
    const id = ++this.#lastId;
    const make = callbackMessage(wanted, type);
    const registration = { ...wanted, id, type, message: (event: DriverEvent) => make(event, id) };
    // Its place is taken before anything is waited for: many may be asked for at once.
    this.#byId.set(id, registration);
    try {
      await this.#add(registration);
    } catch (error) {
      this.#byId.delete(id);
      throw error;
    }
    return id;
  }

  /** Registers one of the kinds that came without a number, once for a client. */
  async registerLegacy(eventID: number): Promise<void> {
    const wanted = { object: "domain", eventID } as const;
    const message = legacyMessages[eventID];
    if (message === undefined) throw refused("INTERNAL_ERROR", `unsupported event ID ${eventID}`, "RPC");
    if (this.#legacy.has(eventID)) {
      throw refused("INTERNAL_ERROR", `domain event ${eventID} already registered`, "RPC");
    }
    this.#checkRoom();
    const registration = { ...wanted, id: -1, type: typeOf(wanted), message };
    this.#legacy.set(eventID, registration);
    try {
      await this.#add(registration);
    } catch (error) {
      this.#legacy.delete(eventID);
      throw error;
    }
  }

  /** @throws {VirtError} `INTERNAL_ERROR` if there is no such registration. */
  async deregister(object: EventObject, id: number): Promise<void> {
    const registration = this.#byId.get(id);
    if (registration?.object !== object) {
      throw refused("INTERNAL_ERROR", `event callback ${id} not registered`, "RPC");
    }
    this.#byId.delete(id);
    await this.#remove(registration);
  }

  /** @throws {VirtError} `INTERNAL_ERROR` if that kind is not registered. */
  async deregisterLegacy(eventID: number): Promise<void> {
    const registration = this.#legacy.get(eventID);
    if (registration === undefined) {
      throw refused("INTERNAL_ERROR", `domain event ${eventID} not registered`, "RPC");
    }
    this.#legacy.delete(eventID);
    await this.#remove(registration);
  }

  #checkRoom(): void {
    if (this.size < this.#max) return;
    throw refused("OPERATION_FAILED", `a client may have ${this.#max} event registrations`, "RPC");
  }

  async #add(registration: Registration): Promise<void> {
    const { type } = registration;
    await this.#inTurn(async () => {
      const there = this.#byType.get(type);
      if (there !== undefined) {
        there.add(registration);
        return;
      }
      await this.#connection.events.subscribe(type);
      this.#byType.set(type, new Set([registration]));
    });
  }

  #remove(registration: Registration): Promise<void> {
    return this.#inTurn(async () => {
      const { type } = registration;
      const there = this.#byType.get(type);
      // One that could not be added has nothing to end.
      if (!there?.delete(registration) || there.size > 0) return;
      this.#byType.delete(type);
      await this.#connection.events.unsubscribe(type);
    });
  }

  #inTurn(does: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(does);
    this.#turn = done.catch(() => {});
    return done;
  }

  #deliver(event: DriverEvent): void {
    const registrations = this.#byType.get(event.type as HypervisorEventType);
    if (registrations === undefined) return;
    for (const { only, monitor, message } of registrations) {
      if (only !== undefined && only !== subjectOf(event)) continue;
      if (monitor !== undefined && event.type === "qemu.monitor" && !monitor(event.event)) continue;
      try {
        this.#receiver.send(message(event));
      } catch (error) {
        // A driver is not to suffer for what it tells.
        this.#receiver.failed(error);
      }
    }
  }
}
