import type { ApiStringMacro } from "./read_api.ts";
import {
  fieldTypes,
  groups,
  groupTypes,
  notTypedParams,
  repeatedFields,
  statistics,
  type TypedParamType,
  valueFields,
} from "./typed_param_facts.ts";

/** The text of `core/contract/generated/typed_params.gen.ts`, without its first line. */
export function writeTypedParams(macros: readonly ApiStringMacro[]): string {
  const words = macros.filter(({ name }) => valuesOf(name) !== undefined);
  const byGroup = Map.groupBy(
    macros.filter((macro) => !words.includes(macro) && !isElsewhere(macro)),
    ({ name }) => groupOf(name),
  );
  const tables = groups.filter(({ group }) => byGroup.has(group)).map(({ group, about }) => {
    const fields = byGroup.get(group)!.map((macro) => `    "${macro.value}": "${typeOf(macro, group)}",`);
    return `  /** Fields of ${about}. */\n  ${group}: {\n${fields.sort().join("\n")}\n  },`;
  });
  const valueTables = [...Map.groupBy(words, ({ name }) => valuesOf(name)!)].map(([owner, values]) => {
    const field = macros.find(({ name }) => name === owner)!.value;
    return `  ${field}: [${values.map(({ value }) => JSON.stringify(value)).join(", ")}],`;
  });
  const repeated = macros.filter(({ name }) => repeatedFields.includes(name)).map(({ value }) =>
    `"${value}"`
  );
  return `
/** The types of libvirt's typed parameters. */
export type TypedParamType = "int" | "uint" | "llong" | "ullong" | "double" | "boolean" | "string";

/** The type of each typed parameter, by the calls it belongs to and its field name. */
export const typedParamTypes = {
${tables.join("\n")}
} as const satisfies Readonly<Record<string, Readonly<Record<string, TypedParamType>>>>;

/** The name of a group of typed parameters. */
export type TypedParamGroup = keyof typeof typedParamTypes;

/** The words that a field may have, where libvirt has constants for these. */
export const typedParamWords = {
${valueTables.join("\n")}
} as const;

/** Fields that may be given several times: a list of strings. */
export const repeatedTypedParams = [${repeated.sort().join(", ")}] as const;
`;
}

/** The field whose values a macro is one of. */
function valuesOf(name: string): string | undefined {
  return valueFields.find((field) => name.startsWith(`${field}_`));
}

/** Whether a macro names no typed parameter that somebody sends, but what statistics or a plain struct have. */
export function isElsewhere({ name }: ApiStringMacro): boolean {
  return [...notTypedParams, ...statistics.map(({ prefix }) => prefix)].some((prefix) =>
    name.startsWith(prefix)
  );
}

function groupOf(name: string): string {
  const found = groups.find(({ prefix }) => name.startsWith(prefix));
  if (found === undefined) {
    throw new Error(`Cannot place the macro ${name}, wanted a group for it: found none`);
  }
  return found.group;
}

/** A field's type: a stated fact first, then what the manual says. */
function typeOf({ name, type }: ApiStringMacro, group: string): TypedParamType {
  const known = fieldTypes[name] ?? groupTypes[group] ?? type;
  if (known === undefined) {
    throw new Error(
      `Cannot tell the type of ${name}, wanted it in its description or in fieldTypes: found none`,
    );
  }
  return known;
}
