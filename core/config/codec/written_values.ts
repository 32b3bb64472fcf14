import type { UnknownContent } from "../config_content.ts";
import { canHold, holdable, isName } from "../xml/escape_xml.ts";
import { EXTENSIONS } from "../xml/namespaces.ts";
import { type Namespaces, prefixOf } from "../xml/xml_element.ts";
import { didYouMean } from "../../../events/did_you_mean.ts";
import { MOST_SUGGESTIONS, shown, ToldIssues } from "./issue_list.ts";
import { ownOf } from "./own_property.ts";
import type { Member } from "./shape_table.ts";
import { isObject, lacks, type Work } from "./write_work.ts";

export const NOTHING: UnknownContent = {};

/** Texts of a config's values as they are written, and what is told of those that do not fit. */
export class WrittenValues {
  readonly told: ToldIssues = new ToldIssues();
  /** How many elements of kinds that are newer than the tables are around: nobody knows what these must have. */
  newer = 0;
  readonly #asTold: boolean;

  /** @param asTold Whether texts that do not fit are written all the same: they are another host's, and nobody's mistake. */
  constructor(asTold: boolean) {
    this.#asTold = asTold;
  }

  /** What a config says beyond the grammar; whatever is none of that is told. */
  unknown(given: unknown): UnknownContent {
    if (given === undefined) return NOTHING;
    if (!isObject(given)) {
      this.tell("unknownContent", "an object", given);
      return NOTHING;
    }
    const { attributes, elements, within } = given;
    const fits = (attributes === undefined || isObject(attributes)) &&
      (elements === undefined || Array.isArray(elements)) && (within === undefined || isObject(within));
    if (fits) return given as UnknownContent;
    this.tell("unknownContent", "attributes and others by their names, and elements in an array", given);
    return NOTHING;
  }

  /** The text of an attribute or of the text in the element: a property of its own. */
  own(member: Member, work: Work, spelled: string | undefined): string | undefined {
    const value = work.config[member.key];
    if (value === undefined) return undefined;
    work.left--;
    if (member.required) work.missing--;
    return this.value(member, value, spelled, member.key);
  }

  /**
   * @param spelled How the source has it: kept while it means the same.
   * @param key Of the property; undefined if it is the object itself that is written.
   */
  value(
    { codec }: Member,
    value: unknown,
    spelled: string | undefined,
    key: string | undefined,
  ): string | undefined {
    if (value === spelled) return spelled;
    if (value === undefined || codec === undefined) return undefined;
    if (spelled !== undefined && (codec.read(spelled) ?? spelled) === value) return spelled;
    const text = codec.write(value);
    if (typeof value === "string" && (this.newer > 0 || this.#asTold && codec.isText)) {
      const held = this.#asTold ? holdable(value) : value;
      if ((text === undefined || held !== value) && canHold(held)) {
        this.tell(key, codec.wanted(), value, true);
        return held;
      }
    }
    if (text === undefined) {
      const wanted = codec.wanted();
      // What stands for a text may be a password.
      if (wanted === "text") return void this.tellKind(key, wanted, value);
      return void this.tell(key, wanted, value);
    }
    if (!canHold(text)) return void this.tellKind(key, "characters that XML can hold", value);
    if (codec.isOther(value)) this.tell(key, codec.wanted(), value, true);
    return text;
  }

  /** The text of an attribute that the types do not know, if the element can have it. */
  unknownNode(
    name: string,
    attributes: Readonly<Record<string, unknown>> | undefined,
    scope: Namespaces,
  ): string | undefined {
    const value = ownOf(attributes, name);
    if (value === undefined) return undefined;
    const path = ["unknownContent", "attributes"];
    // What the element itself is would be another with another default namespace.
    if (!isName(name) || name === "xmlns") return void this.tellAt(path, "names of attributes", name);
    const prefix = prefixOf(name);
    if (prefix === "xmlns" && scope[name.slice(6)] !== value) {
      return void this.tellAt(path, "prefixes that are declared", name);
    }
    if (prefix !== "" && prefix !== "xmlns" && scope[prefix] === undefined) {
      this.tellAt(path, "prefixes that are declared", name, !Object.hasOwn(EXTENSIONS, prefix));
    }
    return this.held(value, name);
  }

  held(value: unknown, key: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "string" && canHold(value)) return value;
    return void this.tellAt(["unknownContent", key], "text that XML can hold", value);
  }

  /** Tells of properties that do not belong there. */
  strange({ variant, config }: Work): void {
    for (const key in config) {
      if (config[key] === undefined || key === "unknownContent" || variant.keys.has(key)) continue;
      // `password` in place of `passwd` is one of them.
      const near = this.told.count < MOST_SUGGESTIONS ? didYouMean(key, variant.keys.keys()) : "";
      this.told.tell([key], "a property that there is", JSON.stringify(key) + near, false);
    }
  }

  missing({ variant, config, source }: Work): void {
    for (const member of variant.required) {
      if (config[member.key] !== undefined || (source && lacks(source, member))) continue;
      this.tell(member.key, "a value", undefined);
    }
  }

  tell(key: string | undefined, wanted: string, found: unknown, unknown = false): void {
    this.told.tell(key === undefined ? [] : [key], wanted, shown(found), unknown);
  }

  tellKind(key: string | undefined, wanted: string, found: unknown): void {
    this.told.tell(
      key === undefined ? [] : [key],
      wanted,
      typeof found === "object" ? shown(found) : `a ${typeof found}`,
      false,
    );
  }

  tellAt(path: readonly (string | number)[], wanted: string, found: unknown, unknown = false): void {
    this.told.tell(path, wanted, shown(found), unknown);
  }
}
