import type { TypedParameter, TypedParameters } from "./references.ts";

type Value = TypedParameters[string];

/** Makes of a host's value what stands in our place of it; `undefined` where that cannot hold it. */
export type ReadValue = (value: Value) => TypedParameter | undefined;

/**
 * Where a parameter stands, and what is made of its value. `#` is an entry of a list, in the order of the host's numbers;
 * `[]` is how many there are, which makes a list of none.
 */
export type PlacedField = readonly [place: string, read: ReadValue | "[]"];

/** `block.#.name` of `block.${number}.name`. */
export type CountedName<Name extends string> = Name extends `${infer First}.${infer Rest}`
  ? `${First extends `${number}` ? "#" : First}.${CountedName<Rest>}`
  : Name;

/** The typed places of what a host answers with. */
export interface Places {
  /** By the host's names, `#` for each number. */
  readonly fields: Readonly<Record<string, PlacedField>>;
  /** What has room for other names, by where the host has these: the longest beginning of a name is its place. */
  readonly rooms: Readonly<Record<string, string>>;
  /** Lists with gaps, whose entries say their number. */
  readonly numbered?: readonly string[];
  /** Names that hypervisors choose, which stand in some rooms as they are. */
  readonly custom?: { readonly rooms: readonly string[]; readonly names: RegExp; readonly read: ReadValue };
}

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

/** Hosts use the same few names over and over; one that makes up new ones is not to fill the memory. */
const MOST_KEPT = 4096;
const NUMBER = /^(?:0|[1-9]\d{0,9})$/;

/** Makes objects of a host's flat parameters, with all that has no place in `other` of what it belongs to. */
export class PlacedParameters {
  readonly #places: Places;
  readonly #kept = new Map<string, Place>();

  /** For these places. */
  constructor(places: Places) {
    this.#places = places;
  }

  /** The parameters in their places. */
  read(params: TypedParameters): Target {
    const root: Target = {};
    const lists: Lists = new Map();
    for (const name in params) put(root, lists, this.#placeOf(name), params[name]!);
    for (const [list, entries] of lists) sort(list, entries);
    return root;
  }

  #placeOf(name: string): Place {
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const place = placeOfNew(this.#places, name);
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(name, place);
    return place;
  }
}

function put(root: Target, lists: Lists, place: Place, value: Value): void {
  const { read } = place;
  const made = typeof read === "function" ? read(value) : value;
  if (made === undefined) return put(root, lists, place.other!, value);
  const target = place.way.reduce((at, step) => into(at, step, lists), root);
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

function placeOfNew(places: Places, path: string): Place {
  const names = path.split(".");
  const entries = names.filter((name) => NUMBER.test(name)).map(Number);
  const pattern = names.map((name) => NUMBER.test(name) ? "#" : name);
  const field = pattern.join(".");
  if (!Object.hasOwn(places.fields, field)) return unnamed(places, names, pattern, entries);
  const [place, read] = places.fields[field]!;
  const at = place.lastIndexOf(".");
  return {
    way: at < 0 ? [] : steps(places, place.slice(0, at), entries),
    name: place.slice(at + 1),
    read,
    other: unnamed(places, names, pattern, entries),
  };
}

/** Where a name stands that has no field of its own. */
function unnamed(
  places: Places,
  names: readonly string[],
  pattern: readonly string[],
  entries: readonly number[],
): Place {
  const { rooms, custom } = places;
  for (let length = names.length - 1; length > 0; length--) {
    const room = pattern.slice(0, length).join(".");
    if (!Object.hasOwn(rooms, room)) continue;
    const name = names.slice(length).join(".");
    const way = steps(places, rooms[room]!, entries);
    const other = { way: [...way, { name: "other" }], name };
    const chosen = custom !== undefined && custom.rooms.includes(room) && custom.names.test(name);
    return chosen ? { way, name, read: custom.read, other } : other;
  }
  return { way: [{ name: "other" }], name: names.join(".") };
}

/** `interface.#.rx` with the entry 2 of its list. */
function steps({ numbered = [] }: Places, place: string, entries: readonly number[]): Step[] {
  const all: Step[] = [];
  const names = place.split(".");
  let used = 0;
  names.forEach((name, i) => {
    if (name === "#") return;
    if (names[i + 1] !== "#") return all.push({ name });
    const says = numbered.includes(names.slice(0, i + 1).join("."));
    all.push({ name, entry: entries[used++]!, ...says ? { numbered: true } : {} });
  });
  return all;
}
