import type { DriverEvent } from "../../core/contract/driver.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { HypervisorEventType } from "../../events/mod.ts";
import type { ComparedKind } from "./_compared_kinds.ts";
import { type ActionUnderWay, type Hint, KnownPictures } from "./_known_pictures.ts";
import type { PictureSource } from "./picture_source.ts";
import type { PollOptions } from "./poll_options.ts";

/** More objects than these that are to be read at once are read as all. */
const ONES_MAX = 16;
/** A host on which something is done all the time is taken as it is. */
const FIRST_TRIES = 4;
/** How fast the pauses grow while nothing happens. */
const GROWTH = 1.5;

/** `PollOptions` with all that was left out. */
export type PollSettings = Required<PollOptions>;

/** The objects of one kind: when they are read, one reading at a time, and what comes of failures. */
export class PolledKind {
  readonly pictures: KnownPictures;
  /** What is listened to. */
  readonly #types = new Set<HypervisorEventType>();
  /** What is read for: also what is about to be listened to. */
  readonly #wanted = new Set<HypervisorEventType>();
  /** What the last reading of all was for. */
  #readFor: ReadonlySet<HypervisorEventType> = new Set();
  readonly #source: PictureSource<unknown>;
  readonly #emit: (event: DriverEvent) => void;
  readonly #how: PollSettings;
  readonly #lost: (error: unknown) => void;
  /** Objects to be read soon, and why. */
  #hints = new Map<string, Hint>();
  #all = false;
  #actions = 0;
  #failures = 0;
  #pauseMs: number;
  #stopTimer: () => void = () => {};
  #reading = new AbortController();
  #turn: Promise<void> = Promise.resolve();
  #ended: { readonly error: unknown } | undefined;

  constructor(
    kind: ComparedKind<unknown>,
    source: PictureSource<unknown>,
    how: PollSettings,
    emit: (event: DriverEvent) => void,
    lost: (error: unknown) => void,
  ) {
    this.pictures = new KnownPictures(kind, () => how.clock.now());
    this.#source = source;
    this.#how = how;
    this.#emit = emit;
    this.#lost = lost;
    this.#pauseMs = how.minMs;
  }

  get isActive(): boolean {
    return this.#wanted.size > 0;
  }

  async subscribe(type: HypervisorEventType): Promise<void> {
    this.#wanted.add(type);
    await this.#inTurn(async () => {
      try {
        this.#throwIfEnded();
        // Also where all are known: of what is listened to since now, nobody may have looked.
        if (!this.#readFor.has(type)) await this.#readFirst();
      } catch (error) {
        this.#wanted.delete(type);
        if (!this.isActive) this.#stop();
        this.#throwIfEnded();
        throw error;
      }
      this.#types.add(type);
      this.#wait();
    });
  }

  async unsubscribe(type: HypervisorEventType): Promise<void> {
    this.#types.delete(type);
    this.#readFor = new Set([...this.#readFor].filter((read) => read !== type));
    if ([...this.#wanted].every((wanted) => wanted === type)) this.#cut();
    await this.#inTurn(() => {
      this.#wanted.delete(type);
      if (!this.isActive) this.#stop();
      return Promise.resolve();
    });
  }

  /** Ends all at once, for good; resolves when no reading is under way. */
  async end(error: unknown): Promise<void> {
    this.#ended ??= { error };
    this.#types.clear();
    this.#wanted.clear();
    this.#stop();
    await this.#turn;
  }

  /** Reads an object soon; while the host cannot be read, with all others once it can. */
  hint(key: string, hint: Hint): void {
    if (!this.isActive) return;
    this.#keep(key, hint);
    this.#soon();
  }

  /** Of several hints about one object, each adds what it says. */
  #keep(key: string, hint: Hint): void {
    const before = this.#hints.get(key);
    const details = { ...before?.details, ...hint.details };
    const byHost = hint.byHost || before?.byHost === true;
    this.#hints.set(key, { byHost, time: hint.time ?? before?.time, details });
  }

  /** Reads all soon. */
  reread(): void {
    if (!this.isActive) return;
    this.#all = true;
    this.#soon();
  }

  /** Takes an object for gone without reading. */
  gone(key: string, hint: Hint): void {
    if (!this.pictures.isKnown || this.pictures.isUnderWay(key)) return this.hint(key, hint);
    this.#tell(this.pictures.goneNow(key, hint));
  }

  /** Tells what the driver knows. */
  follow(event: DriverEvent, exclusive: boolean): void {
    if (this.isActive) this.#tell(this.pictures.follow(event, exclusive));
  }

  /** At its end the action's object is looked at. */
  beginAction(key: string): ActionUnderWay {
    const action = this.pictures.beginAction(key);
    this.#actions++;
    this.#hurry();
    return {
      get exclusive() {
        return action.exclusive;
      },
      end: () => {
        action.end();
        this.#actions--;
        this.hint(key, { byHost: false });
      },
    };
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(run);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  #throwIfEnded(): void {
    if (this.#ended) throw this.#ended.error;
  }

  #cut(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
  }

  #stop(): void {
    this.#cut();
    this.#stopTimer();
    this.pictures.forget();
    this.#readFor = new Set();
    this.#hints.clear();
    this.#all = false;
    this.#failures = 0;
    this.#pauseMs = this.#how.minMs;
  }

  #tell(events: readonly DriverEvent[]): void {
    if (events.length > 0) this.#hurry();
    for (const event of events) if ((this.#types as ReadonlySet<string>).has(event.type)) this.#emit(event);
  }

  /** Something happens: more may follow. */
  #hurry(): void {
    if (!this.isActive || this.#pauseMs === this.#how.minMs || this.#failures > 0) return;
    this.#pauseMs = this.#how.minMs;
    this.#wait();
  }

  /** A host that fails is not asked more often because it also hints. */
  #soon(): void {
    this.#pauseMs = this.#how.minMs;
    if (this.#failures === 0) this.#wait(0);
  }

  #wait(ms?: number): void {
    this.#stopTimer();
    const { minMs, maxMs, clock } = this.#how;
    const pause = this.#failures > 0 ? Math.min(maxMs, minMs * 2 ** this.#failures) : this.#pauseMs;
    this.#stopTimer = clock.after(ms ?? pause, () => {
      if (ms === undefined) this.#all = true;
      this.#inTurn(() => this.#round());
    });
  }

  /** Reads what is to be read. Never rejects. */
  async #round(): Promise<void> {
    if (!this.isActive || !this.pictures.isKnown) return;
    const { signal } = this.#reading;
    const hints = new Map([...this.#hints].filter(([key]) => !this.pictures.isUnderWay(key)));
    if (!this.#all && hints.size === 0) return this.#wait();
    const all = this.#all || hints.size > ONES_MAX || this.#source.get === undefined;
    for (const key of hints.keys()) this.#hints.delete(key);
    this.#all = false;
    try {
      const count = all ? await this.#readAll(hints) : await this.#readOnes(hints);
      if (count > 0 || this.#actions > 0 || hints.size > 0) this.#pauseMs = this.#how.minMs;
      else if (all) this.#pauseMs = Math.min(this.#how.maxMs, this.#pauseMs * GROWTH);
    } catch (error) {
      if (signal.aborted) return;
      for (const [key, hint] of hints) this.#keep(key, hint);
      this.#all = true;
      this.#failures++;
      if (this.#how.isLost(error) || this.#failures >= this.#how.attempts) return this.#lost(error);
    }
    if (!this.isActive) return;
    const due = this.#all || [...this.#hints.keys()].some((key) => !this.pictures.isUnderWay(key));
    this.#wait(due && this.#failures === 0 ? 0 : undefined);
  }

  /** A first picture tells nothing, and so has to show also what an action did meanwhile. */
  async #readFirst(): Promise<void> {
    const isFirst = !this.pictures.isKnown;
    for (let tries = 1;; tries++) {
      await this.#readAll(new Map());
      if (!isFirst || tries === FIRST_TRIES || !this.pictures.isOvertaken) return;
    }
  }

  /** @returns How many events came of it. */
  async #readAll(hints: ReadonlyMap<string, Hint>): Promise<number> {
    const { signal } = this.#reading;
    this.pictures.beginReading();
    const types = new Set(this.#wanted);
    const pictures = await this.#source.list({ types, signal });
    signal.throwIfAborted();
    this.#readFor = types;
    const missed = this.#failures > 0;
    this.#failures = 0;
    const events = this.pictures.takeAll(pictures, hints);
    this.#readAgain(hints);
    if (missed) {
      this.#emit({ type: "events.gap", time: Math.round(this.#how.clock.now()), reason: "reconnected" });
    }
    this.#tell(events);
    return events.length;
  }

  async #readOnes(hints: ReadonlyMap<string, Hint>): Promise<number> {
    let count = 0;
    const { signal } = this.#reading;
    for (const [key, hint] of hints) {
      this.pictures.beginReading();
      const picture = await this.#source.get!(key, { types: new Set(this.#wanted), signal });
      signal.throwIfAborted();
      if (this.pictures.takesName(key, picture)) {
        this.#all = true;
        this.#keep(key, hint);
        continue;
      }
      const events = this.pictures.takeOne(key, picture, hint);
      this.#readAgain(new Map([[key, hint]]));
      this.#tell(events);
      count += events.length;
    }
    return count;
  }

  /** What was told or begun meanwhile, the reading does not know of. */
  #readAgain(hints: ReadonlyMap<string, Hint>): void {
    for (const [key, hint] of hints) if (this.pictures.isStale(key)) this.#keep(key, hint);
  }
}

/** The connection says so itself. */
export function isInvalidConnection(error: unknown): boolean {
  return error instanceof VirtError && error.code === "INVALID_CONN";
}
