import { checkOptions } from "./check_options.ts";
import { didYouMean } from "./did_you_mean.ts";
import { HostSubscription } from "./_host_subscription.ts";
import { printError } from "./print_error.ts";
import { Registration, type RegistrationEnd } from "./_registration.ts";
import { StreamQueue } from "./_stream_queue.ts";
import { watchResult } from "./watch_result.ts";
import type { GapReason } from "./connection_events.ts";
import {
  dispatcherOptionNames,
  type EventDispatcherOptions,
  type EventListenOptions,
  type EventStreamOptions,
  listenOptionNames,
  streamOptionNames,
} from "./listen_options.ts";
import { EventsClosedError } from "./event_errors.ts";
import type { EventMap, EventType, VirtEvent } from "./event_map.ts";
import type { EventObjects } from "./event_objects.ts";
import type { EventSource } from "./event_source.ts";
import { type EventStream, eventStream } from "./event_stream.ts";
import { connectionEventTypes, hypervisorEventTypes } from "./event_types.ts";
import { ObjectFilter, ofQemuEvent } from "./object_filter.ts";
import type { Subscription } from "./subscription.ts";

/** One type of event and who listens to it. */
interface Kind {
  readonly type: EventType;
  /** Absent for what the connection itself emits: no host is asked, no filter holds it back. */
  readonly host: HostSubscription | undefined;
  /** Of all who came; those who left stay until the list is made anew. A dispatch under way keeps the old one. */
  registrations: Registration[];
  /** How many of them have left. */
  left: number;
}

/** The part of a list that may have left before it is made anew: to do it each time costs as much as there are. */
const LEFT_PART = 1 / 4;
/** Shorter lists are made anew at once, so that nobody who left is held. */
const SHORT = 16;

type Register = {
  readonly listener: (event: object) => unknown;
  readonly options: EventListenOptions;
  readonly stream?: boolean;
  readonly onEnd?: (end: RegistrationEnd) => void;
};

/**
 * Delivers events to listeners, promises and streams, in order of arrival.
 *
 * A listener that throws, or whose promise rejects, stops nobody. One that is disposed of in mid-dispatch gets
 * nothing more; one that is added gets what is dispatched next. An event emitted by a listener waits until all
 * have got the present one, so that all see one order.
 */
export class EventDispatcher<O extends EventObjects = EventObjects> implements AsyncDisposable {
  readonly #kinds = new Map<string, Kind>();
  readonly #gaps: Kind;
  readonly #registrations = new Set<Registration>();
  readonly #onError: ((error: unknown, event: VirtEvent<O> | undefined) => void) | undefined;
  readonly #closedError: (reason: string | undefined) => Error;
  readonly #finished = Promise.withResolvers<void>();
  /** What arrived during a dispatch: events, and the ending that came after them. */
  #queue: (VirtEvent<O> | (() => void))[] = [];
  #dispatching = false;
  /** Set once nothing new is taken: makes what `on` throws. */
  #ended: (() => unknown) | undefined;

  /**
   * Makes a dispatcher that nobody listens to yet, and asks the source for nothing.
   *
   * @param source The hypervisor side, asked for a kind while anyone listens to it.
   * @param options Where errors go.
   */
  constructor(source: EventSource, options: EventDispatcherOptions<O> = {}) {
    checkOptions(options, dispatcherOptionNames, "new EventDispatcher()");
    this.#onError = options.onError;
    this.#closedError = (reason) => this.#madeClosedError(reason, options.closedError);
    const report = (error: unknown): void => this.#report(error, undefined);
    for (const type of hypervisorEventTypes) {
      this.#kinds.set(type, {
        type,
        host: new HostSubscription(type, source, report),
        registrations: [],
        left: 0,
      });
    }
    for (const type of connectionEventTypes) {
      this.#kinds.set(type, { type, host: undefined, registrations: [], left: 0 });
    }
    this.#gaps = this.#kind("events.gap");
  }

  /**
   * Calls `listener` for each event, until the subscription is disposed of or the signal aborts.
   *
   * `"*"` is every type, save those that the host does not support, and save `qemu.monitor`, which says all of it a
   * second time in QEMU's own words and has to be asked for by name.
   *
   * @throws {TypeError} If a type is unknown, the listener no function or a filter names no object.
   * @throws {EventsClosedError} If the dispatcher was closed; after `fail()` what that was given.
   *
   * @see libvirt 9.0.0 `virConnectDomainEventRegisterAny`, `virConnectDomainEventDeregisterAny`,
   * `virConnectDomainEventRegister`, `virConnectDomainEventDeregister`, `virConnectNetworkEventRegisterAny`,
   * `virConnectNetworkEventDeregisterAny`, `virConnectStoragePoolEventRegisterAny`,
   * `virConnectStoragePoolEventDeregisterAny`, `virConnectNodeDeviceEventRegisterAny`,
   * `virConnectNodeDeviceEventDeregisterAny`, `virConnectSecretEventRegisterAny`, `virConnectSecretEventDeregisterAny`,
   * `virConnectDomainQemuMonitorEventRegister`, `virConnectDomainQemuMonitorEventDeregister`
   */
  on(type: "*", listener: (event: VirtEvent<O>) => unknown, options?: EventListenOptions): Subscription;
  /** Calls `listener` for each event of the type or types; see above. */
  on<T extends EventType>(
    type: T | readonly T[],
    listener: (event: EventMap<O>[T]) => unknown,
    options?: EventListenOptions,
  ): Subscription;
  /** Calls `listener` for each event of what a program chose as it ran; see above. */
  on(
    type: EventType | readonly EventType[] | "*",
    listener: (event: VirtEvent<O>) => unknown,
    options?: EventListenOptions,
  ): Subscription;
  on<T extends EventType>(
    type: T | readonly T[] | "*",
    listener: (event: EventMap<O>[T]) => unknown,
    options: EventListenOptions = {},
  ): Subscription {
    checkOptions(options, listenOptionNames, "events.on()");
    if (typeof listener !== "function") {
      throw new TypeError(
        `Cannot listen for events, wanted a function: found ${
          listener === null ? "null" : `a ${typeof listener}`
        }`,
      );
    }
    const { registration, ask } = this.#register(type, {
      listener: listener as (event: object) => unknown,
      options,
    });
    ask();
    return registration;
  }

  /**
   * Resolves with the first event.
   *
   * Rejects with the signal's reason, with the host's error where it refused, and as `on` throws, also where the
   * dispatcher is closed meanwhile.
   */
  once(type: "*", options?: EventListenOptions): Promise<VirtEvent<O>>;
  /** Resolves with the first event of the type or types; see above. */
  once<T extends EventType>(type: T | readonly T[], options?: EventListenOptions): Promise<EventMap<O>[T]>;
  /** Resolves with the first event of what a program chose as it ran; see above. */
  once(type: EventType | readonly EventType[] | "*", options?: EventListenOptions): Promise<VirtEvent<O>>;
  async once<T extends EventType>(
    type: T | readonly T[] | "*",
    options: EventListenOptions = {},
  ): Promise<EventMap<O>[T]> {
    checkOptions(options, listenOptionNames, "events.once()");
    const first = Promise.withResolvers<EventMap<O>[T]>();
    const { registration, ask } = this.#register(type, {
      options,
      listener: (event) => {
        first.resolve(event as EventMap<O>[T]);
        registration.end({ why: "disposed" });
      },
      onEnd: (end) => {
        if (end.why !== "disposed") first.reject(end.error);
      },
    });
    ask();
    return await first.promise;
  }

  /**
   * Opens a bounded stream of events, which also gets every `events.gap`.
   *
   * A closed dispatcher ends it after what is queued, a failed one errors it there; an aborted signal errors it
   * at once with its reason.
   *
   * @throws {TypeError} If a type or `overflow` is unknown or a filter names no object.
   * @throws {RangeError} If `capacity` is no whole number of at least 1.
   * @throws {EventsClosedError} If the dispatcher was closed; after `fail()` what that was given.
   */
  stream(type: "*", options?: EventStreamOptions): EventStream<VirtEvent<O>>;
  /** Opens a stream of the events of the type or types; see above. */
  stream<T extends EventType>(
    type: T | readonly T[],
    options?: EventStreamOptions,
  ): EventStream<EventMap<O>[T]>;
  /** Opens a stream of what a program chose as it ran; see above. */
  stream(
    type: EventType | readonly EventType[] | "*",
    options?: EventStreamOptions,
  ): EventStream<VirtEvent<O>>;
  stream<T extends EventType>(
    type: T | readonly T[] | "*",
    options: EventStreamOptions = {},
  ): EventStream<EventMap<O>[T]> {
    checkOptions(options, streamOptionNames, "events.stream()");
    const { capacity = 1024, overflow = "drop-oldest" } = options;
    if (!Number.isSafeInteger(capacity) || capacity < 1) {
      throw new RangeError(
        `Cannot open an event stream, wanted a whole capacity of at least 1: found ${capacity}`,
      );
    }
    if (overflow !== "drop-oldest" && overflow !== "error") {
      throw new TypeError(
        `Cannot open an event stream, wanted overflow "drop-oldest" or "error": found "${overflow}"`,
      );
    }
    const leave = (): void => registration.end({ why: "disposed" });
    const queue = new StreamQueue<EventMap<O>[T]>(capacity, overflow, leave);
    const kinds = this.#kindsOf(type);
    const stream = eventStream(queue, {
      ready: () => registration.ready,
      leave,
      released: async () => {
        await Promise.all(kinds.map((kind) => kind.host?.idle()));
      },
    });
    const { registration, ask } = this.#register(type, {
      options,
      stream: true,
      listener: (event) => queue.push(event as EventMap<O>[T]),
      onEnd: (end) => {
        if (end.why === "aborted") queue.end({ failed: true, error: end.error });
        else if (end.why === "failed") queue.finish({ failed: true, error: end.error });
        else if (end.why === "closed") queue.finish({ failed: false });
      },
    });
    ask();
    return stream;
  }

  /**
   * Delivers an event to all who listen, before it returns; for drivers.
   *
   * Called by a listener, it queues the event behind the present one. After the dispatcher has ended it does nothing.
   *
   * @throws {TypeError} If the event's type is none of {@linkcode EventMap}: that is what the `unknown` types are for.
   */
  emit(event: VirtEvent<O>): void {
    const kind = this.#kind(event.type);
    if (this.#ended !== undefined) return;
    if (this.#dispatching) {
      this.#queue.push(event);
      return;
    }
    this.#dispatching = true;
    try {
      this.#deliver(kind, event);
      if (this.#queue.length > 0) this.#drain();
    } finally {
      this.#dispatching = false;
    }
  }

  /**
   * Tells that events were missed: every stream gets it whatever its types and filters; listeners that asked.
   *
   * @param reason Why they were missed.
   * @param lost How many, where that is known.
   */
  gap(reason: GapReason, lost?: number): void {
    this.emit({ type: "events.gap", time: Date.now(), reason, ...(lost === undefined ? {} : { lost }) });
  }

  /**
   * Asks the host again for all that is listened to; for drivers whose host was away and has forgotten.
   *
   * @throws What the source rejected with, the first where it was several.
   */
  async resubscribe(): Promise<void> {
    await Promise.all([...this.#kinds.values()].map((kind) => kind.host?.renew()));
  }

  /**
   * Ends cleanly: streams end after what is queued, pending `once()` reject, the host side is unsubscribed.
   *
   * Events that were emitted before are still delivered. Resolves once the host has let go, and never rejects.
   *
   * @param reason Stands in the error that later listeners get.
   */
  close(reason?: string): Promise<void> {
    if (this.#ended === undefined) {
      this.#ended = () => this.#closedError(reason);
      this.#next(() => this.#finish({ why: "closed", error: this.#closedError(reason) }));
    }
    return this.#finished.promise;
  }

  /**
   * Ends with an error: streams throw it after what is queued, pending `once()` reject with it, `on` throws it.
   *
   * The host is not asked for anything more. After `close()` it only ends the wait for the host.
   *
   * @param error What happened.
   */
  fail(error: unknown): void {
    const ended = this.#ended !== undefined;
    if (!ended) this.#ended = () => error;
    this.#next(() => {
      for (const kind of this.#kinds.values()) kind.host?.abandon(error);
      if (!ended) this.#finish({ why: "failed", error });
    });
  }

  /** Closes it, and resolves once the host has let go. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #kind(type: string): Kind {
    const kind = this.#kinds.get(type);
    if (kind === undefined) {
      const near = didYouMean(String(type), this.#kinds.keys());
      throw new TypeError(`Cannot listen for events, wanted a type of event: found "${type}"${near}`);
    }
    return kind;
  }

  #kindsOf(type: EventType | readonly EventType[] | "*"): readonly Kind[] {
    if (type === "*") {
      return [...this.#kinds].filter(([name]) => name !== "qemu.monitor").map(([, kind]) => kind);
    }
    const kinds = new Set((typeof type === "string" ? [type] : type).map((one) => this.#kind(one)));
    if (kinds.size === 0) {
      throw new TypeError("Cannot listen for events, wanted a type or more: found an empty list");
    }
    return [...kinds];
  }

  /** Has it listen; `ask` then asks the host, which may emit, fail or end it in that very moment. */
  #register(
    type: EventType | readonly EventType[] | "*",
    register: Register,
  ): { readonly registration: Registration; readonly ask: () => void } {
    const { options, listener, stream = false, onEnd } = register;
    const kinds = this.#kindsOf(type);
    const filter = ObjectFilter.from(options);
    const { qemuEvent } = options;
    const called = qemuEvent === undefined ? listener : ofQemuEvent(qemuEvent, listener);
    options.signal?.throwIfAborted();
    if (this.#ended !== undefined) throw this.#ended();
    const heard = stream && !kinds.includes(this.#gaps) ? [...kinds, this.#gaps] : kinds;
    const registration = new Registration({
      listener: called,
      filter,
      signal: options.signal,
      failsWithHost: onEnd !== undefined,
      onEnd,
      leave: () => this.#leave(registration, heard, asked),
    });
    const asked: HostSubscription[] = [];
    this.#registrations.add(registration);
    for (const kind of heard) kind.registrations.push(registration);
    return { registration, ask: () => this.#askHost(registration, kinds, type === "*", asked) };
  }

  /** @param asked Takes what has been asked for, and is to be let go of. */
  #askHost(
    registration: Registration,
    kinds: readonly Kind[],
    everything: boolean,
    asked: HostSubscription[],
  ): void {
    const answers: Promise<void>[] = [];
    for (const { host } of kinds) {
      // What the source does as it is asked may have ended it.
      if (!registration.active) break;
      if (host === undefined) continue;
      asked.push(host);
      answers.push(everything ? host.acquire().catch(passOverUnsupported) : host.acquire());
    }
    Promise.all(answers).then(
      () => registration.confirm(),
      (error) => {
        const unnoticed = registration.active && !registration.asked && !registration.failsWithHost;
        registration.refuse(error);
        if (unnoticed) this.#report(error, undefined);
      },
    );
  }

  #leave(registration: Registration, kinds: readonly Kind[], asked: readonly HostSubscription[]): void {
    this.#registrations.delete(registration);
    for (const kind of kinds) {
      const { length } = kind.registrations;
      if (++kind.left <= length * LEFT_PART && length > SHORT) continue;
      kind.registrations = kind.registrations.filter(({ active }) => active);
      kind.left = 0;
    }
    for (const host of asked) host.release();
  }

  #deliver(kind: Kind, event: VirtEvent<O>): void {
    const { registrations, host } = kind;
    // Who is added meanwhile stands behind these.
    const { length } = registrations;
    for (let i = 0; i < length; i++) {
      const { active, filter, listener } = registrations[i]!;
      if (!active) continue;
      try {
        if (filter !== undefined && host !== undefined && !filter.passes(event)) continue;
        const result = listener(event);
        if (result !== undefined) watchResult(result, (error) => this.#report(error, event));
      } catch (error) {
        this.#report(error, event);
      }
    }
  }

  /** Runs `ending` behind the events that have arrived. */
  #next(ending: () => void): void {
    this.#queue.push(ending);
    if (this.#dispatching) return;
    this.#dispatching = true;
    try {
      this.#drain();
    } finally {
      this.#dispatching = false;
    }
  }

  #drain(): void {
    // By rounds, so that listeners that go on emitting do not make the queue longer and longer.
    while (this.#queue.length > 0) {
      const round = this.#queue;
      this.#queue = [];
      for (const next of round) {
        if (typeof next === "function") next();
        else this.#deliver(this.#kind(next.type), next);
      }
    }
  }

  #finish(end: RegistrationEnd): void {
    for (const registration of [...this.#registrations]) registration.end(end);
    const hosts = [...this.#kinds.values()].map((kind) => kind.host?.idle());
    Promise.all(hosts).then(() => this.#finished.resolve());
  }

  #madeClosedError(
    reason: string | undefined,
    make: ((reason: string | undefined) => Error) | undefined,
  ): Error {
    try {
      if (make !== undefined) return make(reason);
    } catch (error) {
      this.#report(error, undefined);
    }
    return new EventsClosedError(reason);
  }

  /** Never throws: whatever a listener or a handler does, the others get their events. */
  #report(error: unknown, event: VirtEvent<O> | undefined): void {
    const failed = (second: unknown) => printError("Event error handler threw:", second, "on", error);
    try {
      if (this.#onError !== undefined) return watchResult(this.#onError(error, event), failed);
    } catch (second) {
      return failed(second);
    }
    printError(event === undefined ? "Event source failed:" : `Listener for "${event.type}" threw:`, error);
  }
}

function passOverUnsupported(error: unknown): void {
  if ((error as { readonly code?: unknown } | null | undefined)?.code !== "NO_SUPPORT") throw error;
}
