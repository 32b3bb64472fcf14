import type { DriverEvent } from "../../core/contract/driver.ts";
import type { FoundAt } from "../../core/difference/object_difference.ts";
import type { Circumstances, ComparedKind, ExpectedDetails } from "./_compared_kinds.ts";

/** What the host has said of a change that it hinted at; nothing where the change is only suspected. */
export interface Hint {
  readonly byHost: boolean;
  readonly time?: number;
  readonly details?: ExpectedDetails;
}

interface Named {
  readonly ref: { readonly name?: string };
}

/** An action on an object that is under way. */
export interface ActionUnderWay {
  /** Whether no reading can have told what it did. */
  readonly exclusive: boolean;
  end(): void;
}

/**
 * What is known of the objects of one kind, and what is told when more is known. A reading that began before something
 * was told of an object says nothing new about it; nor does any while an action on it is under way.
 */
export class KnownPictures {
  readonly #kind: ComparedKind<unknown>;
  readonly #now: () => number;
  readonly #expected = new Map<string, ExpectedDetails>();
  /** How many actions are under way, by the keys of their objects. */
  readonly #underWay = new Map<string, number>();
  #known: Map<string, unknown> | undefined;
  /** What was told since the reading began. */
  #told = new Set<string>();

  constructor(kind: ComparedKind<unknown>, now: () => number) {
    this.#kind = kind;
    this.#now = now;
  }

  /** Whether there has been a first reading. */
  get isKnown(): boolean {
    return this.#known !== undefined;
  }

  /** Whether something was told since the reading began, which it may not have seen. */
  get isOvertaken(): boolean {
    return this.#told.size > 0;
  }

  beginReading(): void {
    this.#told = new Set();
  }

  forget(): void {
    this.#known = undefined;
    this.#expected.clear();
  }

  isUnderWay(key: string): boolean {
    return this.#underWay.has(key);
  }

  beginAction(key: string): ActionUnderWay {
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1);
    const known = this.#known;
    // The first reading takes all as it is, also what an action has half done.
    const isStillKnown = () => known !== undefined && known === this.#known;
    return {
      get exclusive() {
        return isStillKnown();
      },
      end: () => {
        const left = this.#underWay.get(key)! - 1;
        if (left === 0) this.#underWay.delete(key);
        else this.#underWay.set(key, left);
      },
    };
  }

  expect(key: string, details: ExpectedDetails): void {
    this.#expected.set(key, { ...this.#expected.get(key), ...details });
  }

  /** Takes a reading of all objects; returns what it tells. */
  takeAll(pictures: readonly unknown[], hints: ReadonlyMap<string, Hint>): DriverEvent[] {
    const read = new Map(pictures.map((picture) => {
      const known = this.#kind.known(picture);
      return [this.#kind.keyOf(known), known];
    }));
    if (this.#known === undefined) {
      this.#known = read;
      return [];
    }
    return this.#take(new Set([...this.#known.keys(), ...read.keys()]), read, hints);
  }

  /** Takes a reading of one object, `undefined` for one that is gone; returns what it tells. */
  takeOne(key: string, picture: unknown, hint: Hint): DriverEvent[] {
    const read = new Map(picture === undefined ? [] : [[key, this.#kind.known(picture)]]);
    return this.#take(new Set([key]), read, new Map([[key, hint]]));
  }

  /** Whether what was read of one object has a name that another is known by: then that one has changed, too. */
  takesName(key: string, picture: unknown): boolean {
    if (picture === undefined) return false;
    const { name } = (picture as Named).ref;
    return name !== undefined &&
      [...this.#known!].some(([other, known]) => other !== key && (known as Named).ref.name === name);
  }

  /** Takes an object for gone; returns what that tells. */
  goneNow(key: string, hint: Hint): DriverEvent[] {
    this.#told.delete(key);
    const events = this.takeOne(key, undefined, hint);
    this.#told.add(key);
    return events;
  }

  /** Whether a reading that has just ended says nothing of an object. */
  isStale(key: string): boolean {
    return this.#told.has(key) || this.#underWay.has(key);
  }

  #take(
    keys: ReadonlySet<string>,
    read: ReadonlyMap<string, unknown>,
    hints: ReadonlyMap<string, Hint>,
  ): DriverEvent[] {
    const known = this.#known!;
    const before = new Map<string, unknown>();
    const after = new Map<string, unknown>();
    for (const key of keys) {
      if (this.isStale(key)) continue;
      if (known.has(key)) before.set(key, known.get(key));
      if (read.has(key)) after.set(key, read.get(key));
    }
    const events = this.#kind.difference(before, after, this.#circumstances(hints));
    for (const key of before.keys()) if (!after.has(key)) known.delete(key);
    for (const [key, picture] of after) known.set(key, picture);
    return events;
  }

  /**
   * Takes an event that the driver knows of; returns what it tells: nothing where a reading has told it.
   *
   * @param exclusive Whether no reading can have told it, because an action was under way. What a reading has missed
   * before the action is then told first.
   */
  follow(event: DriverEvent, exclusive: boolean): DriverEvent[] {
    const key = this.#kind.keyIn(event);
    if (key === undefined) return [event];
    this.#told.add(key);
    if (this.#known === undefined) return [];
    const missed = exclusive
      ? this.#kind.missing(this.#known.get(key), event, this.#circumstances(new Map()))
      : [];
    for (const earlier of missed) this.#kind.follow(this.#known, earlier);
    const isNews = this.#kind.follow(this.#known, event);
    if (event.type === "domain.lifecycle") this.#met(key, event.event);
    return isNews || exclusive ? [...missed, event] : missed;
  }

  #circumstances(hints: ReadonlyMap<string, Hint>): Circumstances {
    const now = Math.round(this.#now());
    return {
      foundAt(key, hostTime): FoundAt {
        const hint = hints.get(key);
        const time = hint?.time ?? hostTime ?? now;
        return hint?.byHost ? { time } : { time, synthetic: true };
      },
      detailOf: (key, event) => {
        const expected = this.#met(key, event);
        return hints.get(key)?.details?.[event] ?? expected;
      },
    };
  }

  #met(key: string, event: string): string | undefined {
    const { [event as keyof ExpectedDetails]: detail, ...others } = this.#expected.get(key) ?? {};
    if (detail === undefined) return undefined;
    if (Object.keys(others).length === 0) this.#expected.delete(key);
    else this.#expected.set(key, others);
    return detail;
  }
}
