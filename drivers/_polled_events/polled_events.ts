import type { DriverEvent, DriverEvents } from "../../core/contract/driver.ts";
import { noSupport, VirtError } from "../../core/contract/errors.ts";
import { checkedDuration } from "../../core/contract/time_limits.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import { comparedKinds, type ExpectedDetails } from "./_compared_kinds.ts";
import { isInvalidConnection, PolledKind, type PollSettings } from "./_polled_kind.ts";
import type { PictureSource, PictureSources } from "./picture_source.ts";
import type { PictureKind } from "./pictures.ts";
import { type PollOptions, systemClock } from "./poll_options.ts";

const KINDS = Object.keys(comparedKinds) as readonly PictureKind[];
const WHAT = "Cannot poll for events";

/** What a host says of a change. */
export interface ChangeHint {
  /** Milliseconds since the epoch: when it happened, by the host. */
  readonly time?: number;
  /** Details of the domain's lifecycle events by which the change will show: `{ stopped: "crashed" }`. */
  readonly details?: ExpectedDetails;
}

/** Tells an event of an action that is under way. */
export type TellEvent = (event: DriverEvent) => void;

/**
 * The events of a host that does not report them, or not all: it is asked for pictures of its objects, and the
 * differences are told as events. It is asked only while somebody listens.
 */
export class PolledEvents implements DriverEvents, AsyncDisposable {
  readonly #driver: string;
  readonly #sources: PictureSources;
  readonly #kinds = new Map<PictureKind, PolledKind>();
  readonly #types = new Set<HypervisorEventType>();
  readonly #how: PollSettings;
  #emit: (event: DriverEvent) => void = () => {};
  #end: { readonly error: unknown } | undefined;

  /**
   * @param driver The driver's name, for messages.
   * @param sources How the objects of each kind are read.
   */
  constructor(driver: string, sources: PictureSources, options: PollOptions = {}) {
    const { minMs = 500, maxMs = Math.max(10_000, minMs), attempts = 5 } = options;
    const { isLost = isInvalidConnection, onLost = () => {}, clock = systemClock } = options;
    checkedDuration(minMs, WHAT, "minMs", 1);
    checkedDuration(maxMs, WHAT, "maxMs", minMs);
    if (!(Number.isInteger(attempts) && attempts >= 1)) {
      throw new RangeError(`${WHAT}, wanted attempts to be whole and 1 or more: found ${attempts}`);
    }
    this.#driver = driver;
    this.#sources = sources;
    this.#how = { minMs, maxMs, attempts, isLost, onLost, clock };
    for (const kind of KINDS) {
      const source = sources[kind] as PictureSource<unknown> | undefined;
      if (source === undefined) continue;
      const emit = (event: DriverEvent) => this.#emit(event);
      const lost = (error: unknown) => this.#lose(error);
      this.#kinds.set(kind, new PolledKind(comparedKinds[kind], source, this.#how, emit, lost));
    }
  }

  deliver(emit: (event: DriverEvent) => void): void {
    this.#emit = emit;
  }

  /** Resolves once the objects have been read: of what happens from then on, nothing is missed. */
  async subscribe(type: HypervisorEventType): Promise<void> {
    const kind = this.#kindOf(type);
    if (kind === undefined || !this.#tells(kind, type)) {
      throw noSupport(`events.subscribe("${type}")`, this.#driver);
    }
    await this.#kinds.get(kind)!.subscribe(type);
    this.#types.add(type);
  }

  async unsubscribe(type: HypervisorEventType): Promise<void> {
    this.#types.delete(type);
    const kind = this.#kindOf(type);
    if (kind !== undefined) await this.#kinds.get(kind)!.unsubscribe(type);
  }

  /** Emits what no picture shows: a reboot, a block job, a refresh. */
  emit(event: DriverEvent): void {
    if ((this.#types as ReadonlySet<string>).has(event.type)) this.#emit(event);
  }

  /** The host says that an object has changed: it is read at once. */
  changed(kind: PictureKind, key: string, hint: ChangeHint = {}): void {
    this.#kinds.get(kind)?.hint(key, { byHost: true, ...hint });
  }

  /** The host says that an object is gone, which is told without reading it. */
  gone(kind: PictureKind, key: string, hint: ChangeHint = {}): void {
    this.#kinds.get(kind)?.gone(key, { byHost: true, ...hint });
  }

  /**
   * Reads all objects at once.
   *
   * @param options `lost`: the host's hints are known to be incomplete, which listeners are told by `events.gap`.
   */
  reread({ kind, lost = false }: { readonly kind?: PictureKind; readonly lost?: boolean } = {}): void {
    if (lost && this.#types.size > 0) {
      this.#emit({ type: "events.gap", time: Math.round(this.#how.clock.now()), reason: "overflow" });
    }
    for (const [name, polled] of this.#kinds) if (kind === undefined || kind === name) polled.reread();
  }

  /** Gives details to a domain's events that will be found later: a guest that was asked to shut down stops by that. */
  expect(uuid: string, details: ExpectedDetails): void {
    const domains = this.#kinds.get("domains");
    if (domains?.isActive) domains.pictures.expect(uuid, details);
  }

  /**
   * Does something to an object. Its readings wait meanwhile, and what `run` tells is emitted at once; no reading tells
   * it again. What it leaves untold is found by the reading that follows.
   *
   * @param key The object's UUID, or a host device's name; `undefined` where the host will choose it. Then what a
   * reading has told first is not told again.
   */
  async action<T>(
    kind: PictureKind,
    key: string | undefined,
    run: (tell: TellEvent) => Promise<T>,
  ): Promise<T> {
    const polled = this.#kinds.get(kind);
    if (polled === undefined) return await run(() => {});
    const action = key === undefined ? undefined : polled.beginAction(key);
    try {
      return await run((event) => polled.follow(event, action?.exclusive ?? false));
    } finally {
      action?.end();
    }
  }

  /** Ends all readings; resolves when none is under way. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#types.clear();
    const { error } = this.#end ??= { error: closedHere() };
    await Promise.all([...this.#kinds.values()].map((kind) => kind.end(error)));
  }

  #kindOf(type: HypervisorEventType): PictureKind | undefined {
    const prefix = type.slice(0, type.indexOf("."));
    return [...this.#kinds.keys()].find((kind) => comparedKinds[kind].prefix === prefix);
  }

  #tells(kind: PictureKind, type: HypervisorEventType): boolean {
    return type === comparedKinds[kind].lifecycle || this.#sources[kind]?.types?.includes(type) === true;
  }

  #lose(error: unknown): void {
    if (this.#end) return;
    this.#end = { error };
    // Not waited for: one of them is what calls here.
    for (const kind of this.#kinds.values()) kind.end(error).catch(() => {});
    this.#how.onLost(error);
  }
}

function closedHere(): VirtError {
  return new VirtError(`${WHAT}, wanted an open connection: found it closed`, {
    code: "INVALID_CONN",
    domain: "NONE",
    outcome: "not-sent",
  });
}
