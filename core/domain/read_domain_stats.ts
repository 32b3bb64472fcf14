import type { TypedParameters } from "../contract/references.ts";
import type { DomainStats } from "./domain_stats.ts";
import { stateReason } from "./domain_state.ts";
import { namedGroups, numberedLists, type ReadValue, statsFields, statsRooms } from "./stats_fields.ts";

/** Where a host's name stands: names on the way to it, and the numbers of entries of lists. */
interface Place {
  /** The way to the object that has it. */
  readonly way: readonly Step[];
  /** Its name there. */
  readonly name: string;
  /** What is made of its value; untouched unless told. */
  readonly read?: ReadValue | "[]";
  /** Where it stands untouched. */
  readonly other?: Place;
}

/** A name, and the entry of it that is meant if it is a list's. */
interface Step {
  readonly name: string;
  readonly entry?: number;
  /** Whether the list's entries say their number. */
  readonly numbered?: boolean;
}

type Target = Record<string, unknown>;
/** The entries of each list by their numbers. */
type Lists = Map<Target[], Map<number, Target>>;
type Value = TypedParameters[string];

const STATE = "state.state";
const REASON = "state.reason";

/** Hosts use the same few names over and over; one that makes up new ones is not to fill the memory. */
const MOST_KEPT = 4096;
const kept = new Map<string, Place>();

/** A host's flat statistics, as typed objects. */
export function readDomainStats(params: TypedParameters): DomainStats {
  const stats: Target = {};
  const lists: Lists = new Map();
  for (const name in params) {
    if (name !== STATE && name !== REASON) put(stats, lists, placeOf(name), params[name]!);
  }
  for (const [list, entries] of lists) sort(list, entries);
  const state = params[STATE];
  const reason = params[REASON];
  if (typeof state === "number") stats.state = stateReason(state, typeof reason === "number" ? reason : 0);
  return stats;
}

function put(stats: Target, lists: Lists, place: Place, value: Value): void {
  const { read } = place;
  const made = typeof read === "function" ? read(value) : value;
  if (made === undefined) return put(stats, lists, place.other!, value);
  const target = place.way.reduce((at, step) => into(at, step, lists), stats);
  if (read === "[]") target[place.name] ??= [];
  else if (place.name !== "__proto__") target[place.name] = made;
  else Object.defineProperty(target, place.name, { value: made, enumerable: true });
}

function into(at: Target, { name, entry, numbered }: Step, lists: Lists): Target {
  if (entry === undefined) return (at[name] ??= {}) as Target;
  const list = (at[name] ??= []) as Target[];
  let entries = lists.get(list);
  if (entries === undefined) lists.set(list, entries = new Map());
  let target = entries.get(entry);
  if (target === undefined) {
    target = numbered ? { number: entry } : {};
    entries.set(entry, target);
    list.push(target);
  }
  return target;
}

/** Hosts tell of one entry after the other, mostly. */
function sort(list: Target[], entries: Map<number, Target>): void {
  const numbers = [...entries.keys()];
  if (numbers.every((number, i) => i === 0 || numbers[i - 1]! < number)) return;
  numbers.sort((a, b) => a - b).forEach((number, i) => list[i] = entries.get(number)!);
}

function placeOf(name: string): Place {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const place = placeOfNew(name);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, place);
  return place;
}

const NUMBER = /^(?:0|[1-9]\d{0,9})$/;

function placeOfNew(path: string): Place {
  const names = path.split(".");
  const entries = names.filter((name) => NUMBER.test(name)).map(Number);
  const pattern = names.map((name) => NUMBER.test(name) ? "#" : name);
  const other = otherPlace(names, pattern, entries);
  const field = pattern.join(".");
  if (!Object.hasOwn(statsFields, field)) return other;
  const [place, read] = statsFields[field]!;
  const at = place.lastIndexOf(".");
  return { way: at < 0 ? [] : steps(place.slice(0, at), entries), name: place.slice(at + 1), read, other };
}

/** Where a name stands that has no place of its own. */
function otherPlace(names: readonly string[], pattern: readonly string[], entries: readonly number[]): Place {
  for (let length = names.length - 1; length > 0; length--) {
    const rest = names.slice(length).join(".");
    const beginning = pattern.slice(0, length).join(".");
    if (namedGroups.includes(beginning)) return { way: [{ name: beginning }], name: rest };
    if (Object.hasOwn(statsRooms, beginning)) {
      return { way: [...steps(statsRooms[beginning]!, entries), { name: "other" }], name: rest };
    }
  }
  return { way: [{ name: "other" }], name: names.join(".") };
}

/** `interface.#.rx` with the entry 2 of its list. */
function steps(place: string, entries: readonly number[]): Step[] {
  const all: Step[] = [];
  const names = place.split(".");
  let used = 0;
  names.forEach((name, i) => {
    if (name === "#") return;
    if (names[i + 1] !== "#") return all.push({ name });
    const numbered = numberedLists.includes(names.slice(0, i + 1).join("."));
    all.push({ name, entry: entries[used++]!, ...numbered ? { numbered } : {} });
  });
  return all;
}
