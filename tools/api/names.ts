/** How libvirt's C names become ours. */
import type { ApiEnum } from "./read_api.ts";
import { laterThanFirst } from "../facts/version.ts";
import { notValues, prefixOverrides } from "./overrides.ts";

const FLAGS_ENDING = /(?:Flags|FlagsValues|FlagValues|Values)$/;

/** The type name: the C type without `vir`. */
export function typeName(cType: string): string {
  return cType.replace(/^vir/, "");
}

/** The constant's name: the type name with its first word in lower case (`IPAddrType` → `ipAddrType`). */
export function constantName(cType: string): string {
  return typeName(cType).replace(/^NWFilter/, "Nwfilter")
    .replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z])/, (word) => word.toLowerCase());
}

/** `BYPASS_CACHE` → `bypassCache`. */
export function camelCase(tail: string): string {
  return tail.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `FROM_SNAPSHOT` → `from-snapshot`. */
export function kebabCase(tail: string): string {
  return tail.toLowerCase().replaceAll("_", "-");
}

/** Whether an enum's members are bits that are or-ed together. */
export function isFlags(api: ApiEnum): boolean {
  return api.bits || /Flags(?:Values)?$|FlagValues$/.test(api.type);
}

/** The members that are values, each with the part of its name that is its own and when it came, in order of value. */
export function tails(api: ApiEnum): { name: string; tail: string; value: number; later: string }[] {
  const prefixes = prefixesOf(api);
  return api.members.filter(({ name }) => !notValues.has(name)).map(({ name, value, since }) => {
    const prefix = prefixes.find((start) => name.startsWith(start));
    if (prefix === undefined) {
      throw new Error(
        `Cannot name a member of ${api.type}, wanted ${prefixes.join(" or ")} before it: found ${name}`,
      );
    }
    const later = laterThanFirst(since);
    const comment = later === undefined ? "" : `  /** ${later[0]!.toUpperCase()}${later.slice(1)}. */\n`;
    return { name, tail: name.slice(prefix.length), value, later: comment };
  }).filter(({ tail }) => tail !== "LAST");
}

/**
 * What the names of an enum's members have in common: by the table of exceptions, by the enum's own name, or the
 * longest run of whole words that all members share. What is alone in its enum and fits none of them is cut where its
 * words are no more those of the enum's name.
 */
function prefixesOf(api: ApiEnum): readonly string[] {
  const override = prefixOverrides[api.type];
  if (override !== undefined) return typeof override === "string" ? [override] : override;
  const names = api.members.map(({ name }) => name).filter((name) => !notValues.has(name));
  for (const base of [api.type, api.type.replace(FLAGS_ENDING, "")]) {
    const prefix = `${screamingCase(base)}_`;
    if (names.every((name) => name.startsWith(prefix))) return [prefix];
  }
  if (names.length < 2) return [wordsOfType(api.type, names[0] ?? "")];
  const words = names.map((name) => name.split("_"));
  const shared: string[] = [];
  for (const [index, word] of words[0]!.entries()) {
    // Every member keeps at least one word of its own.
    if (!words.every((other) => other[index] === word && index < other.length - 1)) break;
    shared.push(word);
  }
  return [`${shared.join("_")}_`];
}

/** The words at the start of a member's name that its type's name has, too; the last one is always its own. */
function wordsOfType(cType: string, member: string): string {
  const known = screamingCase(cType.replace(FLAGS_ENDING, "")).split("_");
  const words = member.split("_");
  const own = words.findIndex((word, at) => !known.includes(word) || at === words.length - 1);
  return words.slice(0, own).map((word) => `${word}_`).join("");
}

function screamingCase(cType: string): string {
  return cType.replace(/NWFilter/g, "Nwfilter")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toUpperCase();
}
