import type { ErrorDomain } from "../../../core/contract/generated/error_codes.gen.ts";
import type { DriverEvent } from "../../../core/contract/driver.ts";
import type { DomainRef, NodeGetInfoFacts } from "../contract/table_methods.ts";
import { refusal } from "../contract/refusal.ts";
import type { RandomSource } from "../simulation/seeded_random.ts";
import type { SimulatedClock } from "../simulation/simulated_clock.ts";
import type { Definition } from "../config/definition.ts";
import type { FaultInjection } from "../simulation/fault_injection.ts";
import { tellEnding } from "../contract/end_signal.ts";
import { State, TestDomain } from "./test_domain.ts";
import type { Dialect, DifferingCause } from "../dialect/dialect.ts";
import { libvirtQemu } from "../dialect/libvirt_qemu.ts";
import { plainSettings, type SimulatedHostSettings } from "./simulated_host_settings.ts";

/** One NUMA cell of the pretended host. */
export interface HostCell {
  readonly memoryKib: number;
  readonly freeKib: number;
  /** Numbers of its processors. */
  readonly cpus: readonly number[];
  /** How many pages are set aside, by their size in KiB. */
  readonly hugePages: Map<number, bigint>;
}

/** A domain that was on networks and has stopped: their DHCP servers remember it. */
export interface StoppedGuest {
  readonly name: string;
  readonly uuid: string;
  readonly id: number;
  readonly startedMs: number;
  readonly stoppedMs: number;
  /** The end of its document, with its devices. */
  readonly devices: string;
}

/** How many are remembered: as many as DHCP servers remember leases, unless told. */
const MAX_STOPPED_GUESTS = 1000;

/** A user whom the host lets in. */
export interface HostUser {
  readonly name: string;
  readonly password: string | undefined;
}

/** Who hears of events: one connection. */
export interface HostListener {
  hears(type: DriverEvent["type"]): boolean;
  receive(event: DriverEvent): void;
}

/** Leaves out what `emit()` adds. */
export type NewEvent = DriverEvent extends infer Event
  ? Event extends { readonly time: number } ? Omit<Event, "time"> : never
  : never;

/** Everything that connections to one URI share: the pretended host and its domains. */
export class SimulatedHost {
  /** Its time: for all that tells or takes time. */
  readonly clock: SimulatedClock;
  /** What it makes up: UUIDs, MAC addresses. */
  readonly random: RandomSource;
  /** Which of libvirt's drivers it answers as. */
  readonly dialect: Dialect;
  /** Milliseconds of its clock that each call takes. */
  readonly latencyMs: number;
  /** Bytes of memory that the contents of all volumes may take up. */
  readonly volumeMemory: number;
  /** Bytes a second that jobs move; unless told, those that come with a call take no time. */
  readonly jobSpeed: number | undefined;
  /** What else may become of calls. */
  readonly injection: FaultInjection | undefined;
  nodeInfo: NodeGetInfoFacts;
  cells: readonly HostCell[];
  users: readonly HostUser[] = [];
  /** Whether it begins with all that libvirt's default host has, and not with what a file says. */
  standard = false;
  /** Domains that were on networks, in the order in which they stopped; the oldest are forgotten. */
  readonly stoppedGuests: StoppedGuest[] = [];
  readonly #byUuid = new Map<string, TestDomain>();
  readonly #byName = new Map<string, TestDomain>();
  readonly #byId = new Map<number, TestDomain>();
  readonly #listeners = new Set<HostListener>();
  #nextId = 1;
  #pending: { readonly event: DriverEvent; readonly listeners: readonly HostListener[] }[] = [];

  constructor(
    nodeInfo: NodeGetInfoFacts,
    cells: readonly HostCell[],
    settings: SimulatedHostSettings = plainSettings(),
  ) {
    this.clock = settings.clock;
    this.random = settings.random;
    this.dialect = settings.dialect ?? libvirtQemu;
    this.latencyMs = settings.latencyMs;
    this.volumeMemory = settings.volumeMemory ?? Infinity;
    this.jobSpeed = settings.jobSpeed;
    this.injection = settings.injection;
    this.nodeInfo = nodeInfo;
    this.cells = cells;
  }

  /** All domains, in the order in which they came. */
  domains(): IterableIterator<TestDomain> {
    return this.#byUuid.values();
  }

  get activeCount(): number {
    return this.#byId.size;
  }

  get count(): number {
    return this.#byUuid.size;
  }

  active(): IterableIterator<TestDomain> {
    return this.#byId.values();
  }

  /** @throws {VirtError} `NO_DOMAIN` */
  find(dom: DomainRef): TestDomain {
    return this.#byUuid.get(dom.uuid) ?? this.#missing(`uuid ${dom.uuid} ("${dom.name}")`);
  }

  findByUuid(uuid: string): TestDomain {
    return this.#byUuid.get(uuid) ?? this.#missing(`uuid ${uuid}`);
  }

  findByName(name: string): TestDomain {
    return this.#byName.get(name) ?? this.#missing(`name "${name}"`);
  }

  findById(id: number): TestDomain {
    return this.#byId.get(id) ?? this.#missing(`id ${id}`);
  }

  /** The domain, where there is such a one. */
  lookUp(uuid: string): TestDomain | undefined {
    return this.#byUuid.get(uuid);
  }

  /**
   * Takes a definition in, as a new domain or for the one with its name and UUID.
   *
   * @param start Whether it is about to be started from this definition.
   * @returns The domain, and whether it replaced a definition.
   * @throws {VirtError} `OPERATION_FAILED` if its name or UUID belongs to another domain, `OPERATION_INVALID` if it is
   * to be started and runs already.
   */
  add(definition: Definition, start: boolean): { readonly domain: TestDomain; readonly replaced: boolean } {
    const known = this.#byUuid.get(definition.uuid);
    if (known !== undefined) {
      if (known.definition.name !== definition.name) throw taken("UUID", known);
      if (start) checkStartable(known);
      return { domain: known, replaced: assign(known, definition, start) };
    }
    const namesake = this.#byName.get(definition.name);
    if (namesake !== undefined) throw taken("name", namesake);
    const domain = new TestDomain(definition, this.clock);
    this.#byUuid.set(domain.uuid, domain);
    this.#byName.set(definition.name, domain);
    return { domain, replaced: false };
  }

  remove(domain: TestDomain): void {
    this.#byUuid.delete(domain.uuid);
    this.#byName.delete(domain.definition.name);
    this.#byId.delete(domain.id);
  }

  /** Makes it run. A persistent one keeps its definition for when it has stopped. */
  start(domain: TestDomain, reason: number): void {
    domain.setState(State.RUNNING, reason);
    domain.id = this.#nextId++;
    domain.startedMs = this.clock.now();
    this.#byId.set(domain.id, domain);
    if (domain.persistent) domain.next ??= { ...domain.definition };
    domain.hasManagedSave = false;
  }

  /** Makes it stop. A transient one keeps its id, so that its last event tells it; the caller removes it. */
  stop(domain: TestDomain, reason: number): void {
    this.#byId.delete(domain.id);
    this.#remember(domain);
    tellEnding(domain);
    domain.owner = undefined;
    if (domain.next !== undefined) {
      domain.definition = domain.next;
      domain.next = undefined;
      domain.id = -1;
    }
    domain.setState(State.SHUTOFF, reason);
  }

  /** Has it be what it was before a start that came to nothing; a transient one is gone then. */
  failStart(domain: TestDomain, reason: number): void {
    if (!domain.persistent) return this.remove(domain);
    domain.definition = domain.next ?? domain.definition;
    domain.next = undefined;
    domain.setState(State.SHUTOFF, reason);
  }

  /** Refuses a call for a cause for which its dialect does. */
  refuseFor(cause: DifferingCause, message: string, part?: ErrorDomain): void {
    const code = this.dialect.codes[cause];
    if (code !== undefined) throw refusal(code, message, part);
  }

  /** Nanoseconds that a guest's counters have counted. */
  countedNs(domain: TestDomain): bigint {
    if (!this.dialect.countsFromStart) return this.clock.nanoseconds();
    return BigInt(Math.round(domain.ranMs * 1000)) * 1000n;
  }

  /** @throws {VirtError} `OPERATION_INVALID` if the name is another domain's. */
  checkNameFree(domain: TestDomain, name: string): void {
    if (!this.#byName.has(name)) return;
    throw refusal(
      "OPERATION_INVALID",
      `Cannot rename domain "${domain.definition.name}", wanted a free name: found a domain "${name}"`,
      "DOMAIN",
    );
  }

  /** Gives a domain another name, which nobody has. */
  rename(domain: TestDomain, name: string): void {
    this.#byName.delete(domain.definition.name);
    domain.definition.name = name;
    this.#byName.set(name, domain);
  }

  listen(listener: HostListener): void {
    this.#listeners.add(listener);
  }

  unlisten(listener: HostListener): void {
    this.#listeners.delete(listener);
  }

  /**
   * Tells all who listen now. They hear of it after the call that caused it has done its work and before its promise
   * is seen to resolve.
   */
  emit(event: NewEvent): void {
    let listeners: HostListener[] | undefined;
    for (const listener of this.#listeners) {
      if (listener.hears(event.type)) (listeners ??= []).push(listener);
    }
    if (listeners === undefined) return;
    if (this.#pending.length === 0) queueMicrotask(() => this.#deliver());
    this.#pending.push({ event: { ...event, time: this.clock.now() } as DriverEvent, listeners });
  }

  #deliver(): void {
    const pending = this.#pending;
    this.#pending = [];
    for (const { event, listeners } of pending) {
      for (const listener of listeners) {
        if (listener.hears(event.type)) listener.receive(event);
      }
    }
  }

  #remember({ definition: { name, sections }, uuid, id, startedMs }: TestDomain): void {
    if (!sections.rest.includes("<interface type='network'")) return;
    if (this.stoppedGuests.length >= MAX_STOPPED_GUESTS) this.stoppedGuests.shift();
    this.stoppedGuests.push({
      name,
      uuid,
      id,
      startedMs,
      stoppedMs: this.clock.now(),
      devices: sections.rest,
    });
  }

  #missing(what: string): never {
    throw refusal("NO_DOMAIN", `Cannot find a domain, wanted ${what}: found none`);
  }
}

function assign(domain: TestDomain, definition: Definition, start: boolean): boolean {
  if (domain.isActive) {
    const replaced = domain.next !== undefined;
    domain.next = definition;
    return replaced;
  }
  if (start) domain.next ??= domain.definition;
  domain.definition = definition;
  return !start;
}

function checkStartable(domain: TestDomain): void {
  if (domain.isActive) {
    throw refusal(
      "OPERATION_INVALID",
      `Cannot start domain "${domain.definition.name}", wanted it shut off: found it active`,
      "DOMAIN",
    );
  }
}

function taken(what: string, owner: TestDomain) {
  return refusal(
    "OPERATION_FAILED",
    `Cannot add a domain, wanted a ${what} that no other has: found that of domain "${owner.definition.name}" with UUID ${owner.uuid}`,
    "DOMAIN",
  );
}
