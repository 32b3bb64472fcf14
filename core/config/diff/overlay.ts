import { canonicalUuid } from "../../../events/canonical_uuid.ts";
import { type Path, type Tree, tree } from "../tree.ts";
import { NO_NAMESPACES } from "../xml/xml_element.ts";
import { type ConfigDifference, diff } from "./diff.ts";
import { elementKey } from "./element_key.ts";
import { sameSize } from "./same_size.ts";

/** A config that is laid over another one. */
export interface Overlaid {
  /** Where the other one says otherwise than this one: positions that this one does not name are not looked at. */
  readonly differences: readonly ConfigDifference[];
  /** The other one with what this one names. */
  readonly config: Tree;
}

/** How one config is laid over another. */
export interface OverlayOptions {
  /** What stands at the root and is the host's to say. */
  readonly hosts?: readonly string[];
  /** The unit of a size that names none. */
  readonly unit?: string;
}

/** Lists of devices that a host adds to by itself: what is in them beside what is named stays. */
const HOST_ADDS = ["controller", "input", "console", "audio", "watchdog", "panic", "iothread"];
/** Elements of any name are compared as a whole: nobody knows what a part of one means. */
const ANY_ELEMENTS = ["metadata", "unknownContent"];
/** When one of these changes, a device is another one, and its old place on a bus does not fit it. */
const DECISIVE = ["type", "device", "model", "bus", "target.bus", "model.type", "modelElement.name"];

/** Lays what a caller names over what a host has. */
export function overlay(wanted: Tree, found: Tree, options: OverlayOptions = {}): Overlaid {
  const own = Object.fromEntries(Object.entries(wanted).filter(([key]) => !options.hosts?.includes(key)));
  const first = new Overlay(options.unit ?? "bytes", false);
  const config = first.lay(own, found, []);
  const otherMachine = first.differences.some(({ path: [one, two, three] }) =>
    one === "os" && two === "type" && three !== "value"
  );
  if (!otherMachine) return { differences: first.differences, config: tree(config) };
  // Buses, slots and controllers were those of the machine that it is no longer.
  const anew = new Overlay(options.unit ?? "bytes", true).lay(own, withoutPlaces(found, own), []);
  return { differences: first.differences, config: tree(anew) };
}

/** A config whose devices, but those that are named, have no place on a bus, and no controllers of one. */
function withoutPlaces(found: Tree, wanted: Tree): Tree {
  if (found["devices"] === undefined) return found;
  const bare = (device: unknown) => {
    if (!isRecord(device)) return device;
    const { address: _, ...rest } = tree(device);
    return rest;
  };
  const named = tree(wanted["devices"]);
  const devices = Object.entries(tree(found["devices"])).flatMap(([key, value]) => {
    if (named[key] !== undefined) return [[key, value]];
    return HOST_ADDS.includes(key) ? [] : [[key, Array.isArray(value) ? value.map(bare) : bare(value)]];
  });
  return { ...found, devices: Object.fromEntries(devices) };
}

class Overlay {
  readonly differences: ConfigDifference[] = [];
  readonly #unit: string;
  readonly #otherMachine: boolean;

  constructor(unit: string, otherMachine: boolean) {
    this.#unit = unit;
    this.#otherMachine = otherMachine;
  }

  /** What is left when one is laid over the other. */
  lay(wanted: unknown, found: unknown, path: Path): unknown {
    if (wanted === undefined) return found;
    if (ANY_ELEMENTS.includes(String(path[0]))) return this.#whole(wanted, found, path);
    if (Array.isArray(wanted)) {
      if (wanted.length === 0 && found === undefined) return found;
      return this.#list(wanted, Array.isArray(found) ? found : [], path);
    }
    if (typeof wanted === "object" && wanted !== null) {
      if (typeof found === "object" && found !== null && !Array.isArray(found)) {
        return this.#object(wanted as Tree, found as Tree, path);
      }
    } else if (sameText(wanted, found) || isOfMachine(wanted, found, path)) return found;
    // What is not there is not so.
    if (wanted === false && found === undefined) return found;
    this.differences.push({ path, before: found, after: wanted });
    return wanted;
  }

  /** Whether nothing would differ. */
  #fits(wanted: unknown, found: unknown): boolean {
    const trial = new Overlay(this.#unit, false);
    trial.lay(wanted, found, ["?"]);
    return trial.differences.length === 0;
  }

  #object(wanted: Tree, found: Tree, path: Path): unknown {
    const before = this.differences.length;
    const sized = sameSize(wanted, found, this.#unit);
    const laid: Record<string, unknown> = { ...found };
    if (sized === false) {
      this.differences.push({ path, before: found, after: wanted });
      [laid["value"], laid["unit"]] = [wanted["value"], wanted["unit"]];
    }
    for (const [key, value] of Object.entries(wanted)) {
      if (!(sized !== undefined && (key === "value" || key === "unit"))) {
        laid[key] = this.lay(value, found[key], [...path, key]);
      }
    }
    const isDevice = path[0] === "devices" &&
      (path.length === 2 || typeof path[2] === "number" && path.length === 3);
    const own = this.differences.slice(before).map((each) => each.path.slice(path.length));
    const isOther = path.length > 0 &&
      own.some((at) => at.length === 1 && (at[0] === "type" || at[0] === "mode"));
    const moves = isDevice && own.some((at) => DECISIVE.includes(at.join(".")));
    if (isOther || isDevice && this.#otherMachine) {
      return {
        ...wanted,
        ...(wanted["mac"] === undefined && found["mac"] !== undefined && { mac: found["mac"] }),
      };
    }
    if (moves && wanted["address"] === undefined) delete laid["address"];
    return laid;
  }

  #list(wanted: readonly unknown[], found: readonly unknown[], path: Path): unknown {
    const partners = this.#partners(wanted, found, path);
    const kept = HOST_ADDS.includes(String(path.at(-1)));
    const isOrdered = path.join(".") === "os.boot";
    const laid = new Map<number, unknown>();
    const added: unknown[] = [];
    for (const [at, value] of wanted.entries()) {
      const partner = partners.get(at);
      const each = this.lay(value, partner === undefined ? undefined : found[partner], [...path, at]);
      if (partner === undefined || isOrdered) added.push(each);
      else laid.set(partner, each);
    }
    const taken = new Set(partners.values());
    for (const [at, value] of found.entries()) {
      if (taken.has(at)) continue;
      if (kept && !this.#otherMachine) laid.set(at, value);
      else if (!kept) this.differences.push({ path: [...path, at], before: value, after: undefined });
    }
    // A host's own order is kept.
    return [...[...laid].sort(([one], [other]) => one - other).map(([, each]) => each), ...added];
  }

  /** Which of the host's elements are meant: those that fit, those that are called the same, then the rest in turn. */
  #partners(wanted: readonly unknown[], found: readonly unknown[], path: Path): ReadonlyMap<number, number> {
    const partners = new Map<number, number>();
    const left = new Set(found.keys());
    const pair = (meant: (value: unknown, other: unknown) => boolean) => {
      for (const [at, value] of wanted.entries()) {
        if (partners.has(at)) continue;
        const same = left.has(at) && meant(value, found[at]) ? at : undefined;
        const partner = same ?? [...left].find((each) => meant(value, found[each]));
        if (partner === undefined) continue;
        partners.set(at, partner);
        left.delete(partner);
      }
    };
    if (path.join(".") === "os.boot") {
      for (const at of wanted.keys()) if (at < found.length) partners.set(at, at);
      return partners;
    }
    pair((value, other) => this.#fits(value, other));
    pair((value, other) => keyOf(value) !== undefined && keyOf(value) === keyOf(other));
    const kept = HOST_ADDS.includes(String(path.at(-1)));
    // What a host has added by itself is not what somebody meant.
    if (!kept) pair((value, other) => isRecord(value) && isRecord(other) && keyOf(value) === undefined);
    return partners;
  }

  #whole(wanted: unknown, found: unknown, path: Path): unknown {
    if (!Array.isArray(wanted) || !Array.isArray(found)) {
      if (diff({ value: found }, { value: wanted }).length > 0) {
        this.differences.push({ path, before: found, after: wanted });
      }
      return wanted;
    }
    // Others keep notes of their own in a document; who names one does not mean theirs.
    const laid = [...found];
    for (const [at, value] of wanted.entries()) {
      const partner = laid.findIndex((each) => keyOf(each) !== undefined && keyOf(each) === keyOf(value));
      if (partner >= 0 && diff({ value: laid[partner] }, { value }).length === 0) continue;
      this.differences.push({
        path: [...path, at],
        before: partner < 0 ? undefined : laid[partner],
        after: value,
      });
      if (partner < 0) laid.push(value);
      else laid[partner] = value;
    }
    return laid;
  }
}

function keyOf(value: unknown): string | undefined {
  return elementKey(value, NO_NAMESPACES);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Hosts write UUIDs and MAC addresses in their own letters, and paths without what says nothing. */
function sameText(wanted: unknown, found: unknown): boolean {
  if (wanted === found) return true;
  if (typeof wanted !== "string" || typeof found !== "string") return false;
  if (/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(wanted)) return wanted.toLowerCase() === found.toLowerCase();
  if (wanted[0] === "/") return plainPath(wanted) === plainPath(found);
  const uuid = canonicalUuid(wanted);
  return uuid !== undefined && uuid === canonicalUuid(found);
}

function plainPath(path: string): string {
  return path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}

/** A host puts a machine's newest version in the place of its name, and a guest stays with the one that it got. */
function isOfMachine(wanted: unknown, found: unknown, path: Path): boolean {
  if (path.join(".") !== "os.type.machine" || typeof wanted !== "string" || typeof found !== "string") {
    return false;
  }
  const families: Readonly<Record<string, string>> = { pc: "pc-i440fx-", q35: "pc-q35-" };
  return found.startsWith(families[wanted] ?? `${wanted}-`);
}
