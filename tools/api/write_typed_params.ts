import type { ApiStringMacro } from "./read_api.ts";
import {
  fieldTypes,
  groups,
  groupTypes,
  notTypedParams,
  repeatedFields,
  type TypedParamType,
} from "./typed_param_facts.ts";

const WRITTEN_TYPE = /VIR_TYPED_PARAMS?_(INT|UINT|LLONG|ULLONG|DOUBLE|BOOLEAN|STRING)\b/;
const SPOKEN_TYPE =
  /\b(?:as|as an?|type) (unsigned long long|unsigned int|ullong|llong|uint|int|double|boolean|string)\b/;
const LONG_NAMES: Readonly<Record<string, string>> = {
  "unsigned long long": "ullong",
  "unsigned int": "uint",
};

/** The text of `core/contract/generated/typed_params.gen.ts`, without its first line. */
export function writeTypedParams(macros: readonly ApiStringMacro[]): string {
  const byGroup = Map.groupBy(
    macros.filter(({ name }) => !notTypedParams.some((prefix) => name.startsWith(prefix))),
    ({ name }) => groupOf(name),
  );
  const tables = groups.filter(({ group }) => byGroup.has(group)).map(({ group, about }) => {
    const fields = byGroup.get(group)!.map((macro) => `    "${macro.value}": "${typeOf(macro, group)}",`);
    return `  /** Fields of ${about}. */\n  ${group}: {\n${fields.sort().join("\n")}\n  },`;
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

/** Fields that may be given several times: a list of strings. */
export const repeatedTypedParams = [${repeated.sort().join(", ")}] as const;
`;
}

function groupOf(name: string): string {
  const found = groups.find(({ prefix }) => name.startsWith(prefix));
  if (found === undefined) {
    throw new Error(`Cannot place the macro ${name}, wanted a group for it: found none`);
  }
  return found.group;
}

/** A field's type: a stated fact first, then what the manual says. */
function typeOf(macro: ApiStringMacro, group: string): TypedParamType {
  const fact = fieldTypes[macro.name] ?? groupTypes[group];
  if (fact !== undefined) return fact;
  const written = WRITTEN_TYPE.exec(macro.info)?.[1]?.toLowerCase();
  const spoken = SPOKEN_TYPE.exec(macro.info)?.[1];
  const type = written ?? (spoken === undefined ? undefined : LONG_NAMES[spoken] ?? spoken);
  if (type === undefined) {
    throw new Error(
      `Cannot tell the type of ${macro.name}, wanted it in its description or in fieldTypes: found none`,
    );
  }
  return type as TypedParamType;
}
