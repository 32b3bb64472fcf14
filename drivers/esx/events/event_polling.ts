import type { DriverEvent, DriverEvents } from "../../../core/contract/driver.ts";
import { noSupport } from "../../../core/contract/errors.ts";
import type { HypervisorEventType } from "../../../events/mod.ts";
import { DEVICES_PATH, type Machine, MACHINE_PATHS, see, TOOLS_PATH } from "./machine_events.ts";
import { differs, EVENT_TYPES, EventTranslator } from "./event_ordering.ts";
import type { EsxSession } from "../contract/esx_session.ts";
import { EventHistory } from "../vim25/event_history.ts";
import { filterFor, filterForView } from "../vim25/properties.ts";
import { PropertyWatch, type WatchedFilters } from "../vim25/property_watch.ts";
import type { Event, ObjectUpdate, PropertyFilterSpec, TaskInfo } from "../vim25/generated/vim_types.gen.ts";

/** What the API tells; all else it has no events for. */
const KINDS: ReadonlySet<HypervisorEventType> = new Set([
  "domain.lifecycle",
  "domain.reboot",
  "domain.control-error",
  "domain.device-added",
  "domain.device-removed",
  "domain.agent-lifecycle",
  "domain.job-completed",
  "domain.metadata-change",
]);
/** How long an event may come after the property that it changed. */
const GRACE_MS = 2000;

/** How the events of a session are read. */
export interface EsxEventsOptions {
  /** Events of a page of the history. */
  readonly pageSize?: number;
  /** How long an event may come after the property that it changed. */
  readonly graceMs?: number;
}

/**
 * The host's events as libvirt's: made of its event history, which has times and reasons, and of what its property
 * collector tells, which has all that the history leaves out.
 *
 * Nothing is asked of the host while nobody listens.
 */
export class EsxEvents implements DriverEvents, AsyncDisposable {
  readonly #session: EsxSession;
  readonly #types = new Set<HypervisorEventType>();
  readonly #translator: EventTranslator;
  readonly #history: EventHistory;
  readonly #graceMs: number;
  readonly #doneTasks = new Set<string>();
  /** Machines whose changes were found by comparing, and wait for an event to say why. */
  readonly #compared = new Set<Machine>();
  #emit: (event: DriverEvent) => void = () => {};
  #watch: PropertyWatch | undefined;
  /** What the watch looks at: more of it means another watch. */
  #paths: readonly string[] = [];
  #tasks = false;
  #begun = false;
  #offsetMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<void> = Promise.resolve();

  constructor(session: EsxSession, { pageSize, graceMs = GRACE_MS }: EsxEventsOptions = {}) {
    this.#session = session;
    this.#graceMs = graceMs;
    this.#translator = new EventTranslator((event) => {
      if ((this.#types as ReadonlySet<string>).has(event.type)) this.#emit(event);
    });
    const entity = { entity: session.place.scope, recursion: "all" };
    this.#history = new EventHistory(session.client, { entity, eventTypeId: EVENT_TYPES }, { pageSize });
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  async subscribe(type: HypervisorEventType): Promise<void> {
    if (!KINDS.has(type)) throw noSupport(`connectDomainEventRegisterAny for ${type}`, "esx");
    await this.#inTurn(async () => {
      this.#types.add(type);
      try {
        await this.#look();
      } catch (error) {
        this.#types.delete(type);
        if (this.#types.size === 0) await this.#stop();
        throw error;
      }
    });
  }

  async unsubscribe(type: HypervisorEventType): Promise<void> {
    await this.#inTurn(async () => {
      this.#types.delete(type);
      if (this.#types.size === 0) await this.#stop();
    });
  }

  /** Ends all that goes on for listeners; resolves when nothing of it is left at the host. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#types.clear();
    await this.#inTurn(() => this.#stop());
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  /** Sees to it that the watch sees what is listened to. */
  async #look(): Promise<void> {
    const paths = [
      ...MACHINE_PATHS,
      ...(this.#types.has("domain.agent-lifecycle") ? [TOOLS_PATH] : []),
      ...(this.#types.has("domain.device-added") || this.#types.has("domain.device-removed")
        ? [DEVICES_PATH]
        : []),
    ];
    const tasks = this.#types.has("domain.job-completed");
    const enough = paths.every((path) => this.#paths.includes(path)) && (this.#tasks || !tasks);
    if (this.#watch && enough) return;
    this.#paths = paths;
    this.#tasks = tasks;
    await this.#watch?.[Symbol.asyncDispose]();
    this.#watch = undefined;
    if (!this.#begun) await this.#setClock();
    this.#watch = await PropertyWatch.open(this.#session.client, {
      filters: (signal) => this.#filters(signal),
      whole: (objects) => this.#whole(objects),
      changes: (objects) => this.#changes(objects),
    });
  }

  async #stop(): Promise<void> {
    await this.#watch?.[Symbol.asyncDispose]();
    this.#watch = undefined;
    // Only now: what it was about to tell may have set it.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#history.close();
    this.#history.forget();
    this.#translator.machines.clear();
    this.#doneTasks.clear();
    this.#compared.clear();
    this.#paths = [];
    this.#tasks = false;
    this.#begun = false;
  }

  /** What has no time of its own gets the host's, as far as it is known. */
  async #setClock(): Promise<void> {
    const { client } = this.#session;
    const before = Date.now();
    const now = Date.parse(await client.call(client.service, "CurrentTime", {}));
    this.#offsetMs = now - (before + Date.now()) / 2;
  }

  get #now(): number {
    return Math.round(Date.now() + this.#offsetMs);
  }

  async #filters(signal: AbortSignal): Promise<WatchedFilters> {
    const { client, place } = this.#session;
    const collector = await this.#history.open({ signal });
    const view = await client.createView("VirtualMachine", place.scope, { signal });
    const specs: PropertyFilterSpec[] = [
      filterFor("EventHistoryCollector", [collector], ["latestPage"]),
      filterForView("VirtualMachine", view, this.#paths),
    ];
    const manager = client.content.taskManager;
    if (this.#tasks && manager) {
      const selectSet = [{
        _typeName: "TraversalSpec",
        type: "TaskManager",
        path: "recentTask",
        skip: false,
      }];
      specs.push({
        propSet: [{ type: "Task", pathSet: ["info"] }],
        objectSet: [{ obj: manager, skip: true, selectSet }],
      });
    }
    return { specs, views: [view] };
  }

  async #whole(objects: readonly ObjectUpdate[]): Promise<void> {
    const there = new Set<string>();
    for (const update of objects) {
      if (update.obj.type !== "VirtualMachine") continue;
      there.add(update.obj.value);
      this.#see(update);
    }
    const events = await this.#news(objects);
    if (!this.#begun) {
      this.#begun = true;
      for (const machine of this.#translator.machines.values()) this.#translator.begin(machine);
      this.#takeTasks(objects, false);
      return;
    }
    await this.#lookUp(events);
    for (const event of events) this.#translator.history(event);
    this.#takeTasks(objects, true);
    // What no event says is found by comparing; but the host may have read its history a moment before its machines.
    for (const machine of this.#translator.machines.values()) {
      if (!there.has(machine.ref.value)) machine.gone = true;
      this.#firstLook(machine);
      if (!differs(machine)) continue;
      machine.since ??= performance.now();
      this.#compared.add(machine);
    }
    this.#wait();
  }

  async #changes(objects: readonly ObjectUpdate[]): Promise<void> {
    const changed = new Set<Machine>();
    for (const update of objects) {
      if (update.obj.type === "VirtualMachine") changed.add(this.#see(update));
    }
    const news = await this.#news(objects);
    await this.#lookUp(news);
    for (const event of news) {
      this.#translator.history(event);
      const known = event.vm && this.#translator.machines.get(event.vm.vm.value);
      if (known) changed.add(known);
    }
    this.#takeTasks(objects, true);
    for (const machine of changed) {
      if (!this.#translator.machines.has(machine.ref.value)) continue;
      machine.since = differs(machine) ? machine.since ?? performance.now() : undefined;
      if (machine.since === undefined) this.#compared.delete(machine);
    }
    this.#wait();
  }

  /** Asks who the machines are that an event names before the watch does. */
  async #lookUp(events: readonly Event[]): Promise<void> {
    const unknown = new Map(
      events.flatMap(({ vm }) =>
        vm && !this.#translator.machines.has(vm.vm.value) ? [[vm.vm.value, vm.vm]] : []
      ),
    );
    for (const ref of unknown.values()) {
      try {
        const { name, "config.uuid": uuid } = await this.#session.client.properties("VirtualMachine", ref, [
          "name",
          "config.uuid",
        ]);
        const machine = this.#translator.machine(ref);
        see(machine, "name", name);
        see(machine, "config.uuid", uuid);
      } catch (error) {
        // It may be gone already. Events that have been read are told, with what they say of it.
        const why = error instanceof Error ? error.message : String(error);
        this.#session.client.logger?.debug(`An event's machine could not be asked: ${why}`);
      }
    }
  }

  /** What is listened to since just now has been so before. */
  #firstLook({ told, seen }: Machine): void {
    told.devices ??= seen.devices;
    if (!this.#paths.includes(TOOLS_PATH)) return;
    told.agent ??= seen.agent;
  }

  #see({ obj, kind, changeSet = [] }: ObjectUpdate): Machine {
    const machine = this.#translator.machine(obj);
    if (kind === "leave") machine.gone = true;
    for (const { name, val } of changeSet) see(machine, name, val);
    return machine;
  }

  async #news(objects: readonly ObjectUpdate[]): Promise<readonly Event[]> {
    const collector = this.#history.collector?.value;
    const pages = objects.filter(({ obj }) => obj.value === collector)
      .flatMap(({ changeSet = [] }) => changeSet.map(({ val }) => (val ?? []) as readonly Event[]));
    if (pages.length === 0 && this.#begun) return [];
    const news: Event[] = [];
    for (const page of pages.length === 0 ? [[]] : pages) news.push(...await this.#history.news(page));
    return news;
  }

  /** @param tell Whether what has ended is news. */
  #takeTasks(objects: readonly ObjectUpdate[], tell: boolean): void {
    for (const { obj, kind, changeSet = [] } of objects) {
      if (obj.type !== "Task") continue;
      if (kind === "leave") this.#doneTasks.delete(obj.value);
      for (const { name, val } of changeSet) {
        const info = val as TaskInfo | undefined;
        if (name !== "info" || (info?.state !== "success" && info?.state !== "error")) continue;
        if (this.#doneTasks.has(obj.value)) continue;
        this.#doneTasks.add(obj.value);
        if (tell) this.#translator.task(info);
      }
    }
  }

  /** Gives the host's events a while to say why something has changed. */
  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let first = Infinity;
    for (const { since } of this.#translator.machines.values()) {
      if (since !== undefined) first = Math.min(first, since);
    }
    if (first === Infinity) return;
    const ms = Math.max(0, first + this.#graceMs - performance.now());
    this.#timer = setTimeout(() => this.#settleLate(), ms);
    Deno.unrefTimer(this.#timer as unknown as number);
  }

  #settleLate(): void {
    const due = performance.now() - this.#graceMs;
    const time = this.#now;
    for (const machine of [...this.#translator.machines.values()]) {
      if (machine.since === undefined || machine.since > due) continue;
      this.#translator.settle(machine, this.#compared.delete(machine) ? { time, synthetic: true } : { time });
    }
    this.#wait();
  }
}
