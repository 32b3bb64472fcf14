import type { ConfigIssue } from "../../contract/errors.ts";
import { type PolicyClass, policyClassOf, type PositionClass } from "./policy_class.ts";
import { isSwitch, type PolicyJudge, SWITCH_OF, type SwitchClass } from "./policy_judge.ts";
import type { Member, Shape } from "../codec/shape_table.ts";
import { shown } from "../codec/issue_list.ts";
import { type Path, type Tree, tree } from "../tree.ts";

/** So many are told: whoever sends more gets no answer to all of it. */
const MOST = 1000;
/** No document is deeper. */
const DEEPEST = 256;

const UNKNOWN = "nothing that the types do not know";

/** What a property may be: a member of one shape, or of several that it may be of. */
interface Candidate {
  readonly shape: Shape;
  readonly member: Member;
}

/** Goes through a config by its shapes, and tells what a policy does not allow. */
export class PolicyWalk {
  readonly issues: ConfigIssue[] = [];
  readonly #judge: PolicyJudge;

  constructor(judge: PolicyJudge) {
    this.#judge = judge;
  }

  /**
   * An object that is of one of these shapes.
   *
   * @param told Switches that are told of around it: what they hold is not told again.
   */
  object(shapes: readonly Shape[], value: unknown, path: Path, told: ReadonlySet<SwitchClass>): void {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return this.#tell(path, "an object", shown(value));
    }
    if (path.length > DEEPEST) return this.#tell(path, `elements at most ${DEEPEST} deep`, "deeper ones");
    const object = tree(value);
    const keys = keysOf(shapes, object);
    const within = new Set(told);
    const all = keys.map((key) => [key, candidatesOf(shapes, object, key)] as const);
    // What a word tells of is told once for all that goes with it.
    const words = all.filter(([, found]) => found.some((each) => typeof classOf(each) === "object"));
    for (const [key, found] of words) {
      for (const name of this.#property(found, object[key], [...path, key], within)) within.add(name);
    }
    for (const entry of all) {
      if (!words.includes(entry)) this.#property(entry[1], object[entry[0]], [...path, entry[0]], within);
    }
  }

  /** A device under its element's name. */
  device(devices: Shape, value: unknown): void {
    const none: ReadonlySet<SwitchClass> = new Set();
    const object = tree(value);
    if (object !== value) return this.#tell([], "a device under its element's name", shown(value));
    for (const key of keysOf([devices], object)) {
      const member = devices.any.keys.get(key);
      if (member) this.#one([{ shape: devices, member }], object[key], [key], none);
      else this.#unknownNode([key], object[key]);
    }
  }

  /**
   * A property of an object, one or several.
   *
   * @returns The switches that were told of.
   */
  #property(
    found: readonly Candidate[],
    value: unknown,
    path: Path,
    told: ReadonlySet<SwitchClass>,
  ): readonly SwitchClass[] {
    const [first] = found;
    if (first === undefined) {
      this.#unknownNode(path, value);
      return [];
    }
    if (first.member.open) return this.#presence(found, path, first.member.name, told);
    if (!first.member.many) return this.#one(found, value, path, told);
    if (!Array.isArray(value)) {
      this.#tell(path, "an array", shown(value));
      return [];
    }
    return value.flatMap((each, index) => this.#one(found, each, [...path, index], told));
  }

  /** One value of a property. */
  #one(
    found: readonly Candidate[],
    value: unknown,
    path: Path,
    told: ReadonlySet<SwitchClass>,
  ): readonly SwitchClass[] {
    const shapes = found.flatMap(({ member }) => member.shape ?? []);
    if (shapes.length > 0) {
      const here = this.#presence(found, path, found[0]!.member.name, told);
      this.object(shapes, value, path, here.length > 0 ? new Set([...told, ...here]) : told);
      return here;
    }
    if (typeof value === "object") {
      this.#tell(path, "a plain value", shown(value));
      return [];
    }
    const text = textOf(found, value);
    const before = this.issues.length;
    const switches = this.#classes(found, text ?? String(value), path, told, true);
    if (text === undefined && this.issues.length === before) {
      const hidden = found.some((each) => classOf(each) === "hidden");
      this.#unknown(path, hidden ? "what does not fit" : shown(value));
    }
    return switches;
  }

  /** What an element is for being there; what its words say is judged with these. */
  #presence(
    found: readonly Candidate[],
    path: Path,
    name: string,
    told: ReadonlySet<SwitchClass>,
  ): readonly SwitchClass[] {
    return this.#classes(found, name, path, told, false);
  }

  #classes(
    found: readonly Candidate[],
    text: string,
    path: Path,
    told: ReadonlySet<SwitchClass>,
    isValue: boolean,
  ): readonly SwitchClass[] {
    const switches: SwitchClass[] = [];
    for (const name of new Set(found.map((each) => classFor(classOf(each), text)))) {
      if (name === undefined) {
        this.#unknown(path, isValue ? shown(text) : `<${text}>`);
        continue;
      }
      const of = SWITCH_OF[name];
      if (of !== undefined && told.has(of)) continue;
      if (!isValue && !isSwitch(name)) continue;
      const wanted = this.#judge.wanted(name, text);
      if (wanted === undefined) continue;
      this.#tell(path, wanted, shown(text));
      if (isSwitch(name)) switches.push(name);
    }
    return switches;
  }

  #unknownNode(path: Path, value: unknown): void {
    if (path.at(-1) !== "unknownContent") return this.#unknown(path, shown(value));
    const { attributes, elements, text, within } = tree(value);
    const names = [
      ...(Array.isArray(elements) ? elements.map((element) => `<${String(tree(element)["name"])}>`) : []),
      ...Object.keys(tree(attributes)),
      ...Object.keys(tree(within)),
      ...(text === undefined ? [] : ["text"]),
    ];
    const empty = names.length === 0 && typeof value === "object" && Object.keys(value ?? {}).length === 0;
    if (!empty) this.#unknown(path, shown(names.join(", ")));
  }

  #unknown(path: Path, found: string): void {
    if (!this.#judge.unknownContent) this.#tell(path, UNKNOWN, found);
  }

  #tell(path: Path, wanted: string, found: string): void {
    if (this.issues.length < MOST) this.issues.push({ path, wanted, found });
  }
}

/** All properties that a writer would find, inherited ones, too. */
function keysOf(shapes: readonly Shape[], object: Tree): string[] {
  const keys = new Set<string>();
  for (const key in object) keys.add(key);
  for (const key of Object.getOwnPropertyNames(object)) keys.add(key);
  for (const shape of shapes) for (const key of shape.any.keys.keys()) keys.add(key);
  return [...keys].filter((key) => object[key] !== undefined);
}

/** What a property may be: as the words say that tell variants apart, or in any variant if that has no such property. */
function candidatesOf(shapes: readonly Shape[], object: Tree, key: string): Candidate[] {
  const inVariant = shapes.flatMap((shape): Candidate[] => {
    const member = shape.variant(tellingWord(shape, object))?.keys.get(key);
    return member === undefined ? [] : [{ shape, member }];
  });
  if (inVariant.length > 0) return inVariant;
  return shapes.flatMap((shape) =>
    shape.variants.flatMap(({ keys }): Candidate[] => {
      const member = keys.get(key);
      return member === undefined ? [] : [{ shape, member }];
    })
  );
}

function tellingWord(shape: Shape, object: Tree): string | undefined {
  if (shape.by === undefined) return undefined;
  const member = shape.any.attributes.get(shape.by);
  const value = member && object[member.key];
  return value === undefined ? undefined : member?.codec?.write(value);
}

function classOf({ shape, member }: Candidate): PositionClass | undefined {
  return policyClassOf(shape, member.key);
}

function classFor(position: PositionClass | undefined, text: string): PolicyClass | undefined {
  return typeof position === "object" ? position.get(text) ?? "harmless" : position;
}

/** A plain value as a document has it; undefined if it does not fit, or is a word that the types do not have. */
function textOf(found: readonly Candidate[], value: unknown): string | undefined {
  for (const { member: { codec, name } } of found) {
    if (codec === undefined) {
      if (value === true) return name;
    } else if (!codec.isOther(value)) {
      const text = codec.write(value);
      if (text !== undefined) return text;
    }
  }
  return undefined;
}
