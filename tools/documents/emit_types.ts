import type { Kind } from "./kinds.ts";
import { manualOf, saysManual } from "./manual.ts";
import { type Member, membersOf, type MemberValue } from "./member.ts";
import type { NamedShape } from "./names.ts";
import type { Shape, Variant } from "./shape.ts";

/** What all emitters know: the shapes that are one, and their names. */
export interface Vocabulary {
  readonly same: ReadonlyMap<Shape, Shape>;
  readonly named: ReadonlyMap<Shape, NamedShape>;
}

/** The names of types that a text uses from elsewhere. */
export type Uses = Set<string>;

/** What a type's text is made within. */
interface Place {
  readonly owner: Kind;
  readonly path: readonly string[];
  readonly words: Vocabulary;
  readonly uses: Uses;
}

/** The grammar's pattern of units, which stands for words. */
const UNITS = "([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)";

/** The TypeScript of one shape's type. */
export function typeText(
  { name, shape, owner, variants, path }: NamedShape,
  words: Vocabulary,
  uses: Uses,
): string {
  const where = `\`${path.map((element) => `<${element}>`).join(" ")}\``;
  const says = saysManual(owner, path);
  const titled = says === undefined ? where : `${where}: ${says}`;
  const doc = (title: string) => `/**\n * ${title}\n *\n * @see {@link ${manualOf(owner, path)}}\n */\n`;
  const place = { owner, path, words, uses };
  const [only] = shape.variants;
  if (shape.by === undefined) {
    return `${doc(`${titled}.`)}export interface ${name}Config {\n${body(only, undefined, place)}}\n`;
  }
  const { by } = shape;
  const common = commonMembers(shape, words);
  const base = common.length > 0
    ? [
      `/** What every ${where} has. */\nexport interface ${name}CommonConfig {\n${lines(common, place)}}\n`,
    ]
    : [];
  const skip = new Set(common.map(({ key }) => key));
  const extending = common.length > 0 ? ` extends ${name}CommonConfig` : "";
  const texts = shape.variants.map((variant, index) =>
    `/** ${where} whose \`${by}\` is ${said(variant)}. */\nexport interface ${
      variants[index]
    }Config${extending} {\n${body(variant, { by, skip }, place)}}\n`
  );
  const union = `${doc(`${titled}; told apart by \`${by}\`.`)}export type ${name}Config = ${
    variants.map((each) => `${each}Config`).join(" | ")
  };\n`;
  return [union, ...base, ...texts].join("\n");
}

/** The TypeScript of a value's type. */
export function valueText(value: MemberValue, words: Vocabulary, uses: Uses): string {
  switch (value.type) {
    case "object": {
      const name = `${words.named.get(value.shape)!.name}Config`;
      uses.add(name);
      return name;
    }
    case "true":
      return "true";
    case "any":
      uses.add("XmlNode");
      return "XmlNode[]";
    case "enum":
      uses.add("OtherWord");
      return [...value.values.map((word) => JSON.stringify(word)), "OtherWord"].join(" | ");
    case "boolean":
      return "boolean";
    case "integer":
      return value.values || (isSafe(value.min) && isSafe(value.max)) ? "number" : "number | bigint";
    case "hex":
      return value.bits > 53 ? "number | bigint" : "number";
    case "double":
      return "number";
    case "string":
      if (value.pattern !== UNITS) return "string";
      uses.add("SizeUnit");
      return "SizeUnit";
    case "union": {
      const all = value.of.flatMap((each) => valueText(each, words, uses).split(" | "));
      // Any word is a string; the known ones stay for completion.
      return [...new Set(all)].join(" | ");
    }
    default:
      return "string";
  }
}

function isSafe(bound: string | undefined): boolean {
  return bound !== undefined && Number.isSafeInteger(Number(bound));
}

function body(
  variant: Variant | undefined,
  telling: { readonly by: string; readonly skip: ReadonlySet<string> } | undefined,
  place: Place,
): string {
  const { words, uses } = place;
  const members = variant ? membersOf(variant, words.same) : [];
  const own = members.filter(({ key, of }) =>
    !(telling?.skip.has(key)) && !(telling?.by === key && of === "attribute")
  );
  const unknown = telling === undefined || telling.skip.size === 0 ? unknownLine(uses) : "";
  return `${telling && variant ? tellingLine(telling.by, variant) : ""}${lines(own, place, false)}${unknown}`;
}

function tellingLine(by: string, { words }: Variant): string {
  const known = words.filter((word) => word !== undefined);
  const optional = words.includes(undefined) ? "?" : "";
  const type = known.length > 0 ? known.map((word) => JSON.stringify(word)).join(" | ") : "undefined";
  return `  /** \`${by}="…"\`: it tells the variants apart. */\n  ${by}${optional}: ${type};\n`;
}

function lines(members: readonly Member[], { owner, path, words, uses }: Place, unknown = true): string {
  const own = members.map(({ key, name, of, value, required, many }) => {
    const text = valueText(value, words, uses);
    const type = many ? (text.includes(" ") ? `(${text})[]` : `${text}[]`) : text;
    const doc = of === "text"
      ? "The text"
      : of === "attribute"
      ? `\`${name}="…"\``
      : of === "any"
      ? "Elements of any name"
      : `\`<${name}>\``;
    const says = of === "child" ? saysManual(owner, [...path, name]) : undefined;
    const facts = [says, hint(value)].filter((fact) => fact !== undefined);
    const told = facts.length > 0 ? `${doc}: ${facts.join("; ")}` : doc;
    return `  /** ${told}. */\n  ${key}${required ? "" : "?"}: ${type};\n`;
  });
  return own.join("") + (unknown ? unknownLine(uses) : "");
}

/** What the type alone does not tell. */
function hint(value: MemberValue): string | undefined {
  switch (value.type) {
    case "boolean":
      return value.words.replace("/", " or ");
    case "uuid":
      return "a UUID";
    case "union": {
      const [first, second, ...others] = value.of;
      if (first === undefined || second?.type !== "empty" || others.length > 0) return undefined;
      return [hint(first), "or empty"].filter((part) => part !== undefined).join(", ");
    }
    case "mac":
      return "a MAC address";
    case "hex":
      return `${value.bits} bits${value.digits === 0 ? "" : ", written by sixteen"}`;
    case "integer": {
      const { min, max, values } = value;
      if (values) return values.join(", ");
      if (min === undefined && max === undefined) return undefined;
      return max === undefined ? `from ${min}` : `${min} to ${max}`;
    }
    default:
      return undefined;
  }
}

function unknownLine(uses: Uses): string {
  uses.add("UnknownContent");
  return `  /** What libvirt's grammar does not know. */\n  unknownContent?: UnknownContent;\n`;
}

function said({ words }: Variant): string {
  return words.map((word) => word === undefined ? "absent" : `\`${word}\``).join(", ");
}

/** Members that all variants have alike. */
function commonMembers(shape: Shape, words: Vocabulary): Member[] {
  const [first, ...others] = shape.variants.map((variant) => membersOf(variant, words.same));
  const text = (member: Member) =>
    JSON.stringify([
      member.key,
      member.name,
      member.of,
      member.required,
      member.many,
      valueText(member.value, words, new Set()),
    ]);
  const rest = others.map((members) => new Set(members.map(text)));
  return (first ?? []).filter((member) =>
    !(member.of === "attribute" && member.name === shape.by) && rest.every((known) => known.has(text(member)))
  );
}
