import type { ApiStringMacro } from "./read_api.ts";
import { fieldTypes, statistics, type TypedParamType } from "./typed_param_facts.ts";

const TYPES: Readonly<Record<TypedParamType, string>> = {
  int: "number",
  uint: "number",
  llong: "bigint",
  ullong: "bigint",
  double: "number",
  boolean: "boolean",
  string: "string",
};

/** The text of `core/contract/generated/statistics_fields.gen.ts`, without its first line. */
export function writeStatistics(macros: readonly ApiStringMacro[]): string {
  return statistics.map(({ name, prefix, about }) => {
    const own = macros.filter((macro) => macro.name.startsWith(prefix));
    const values = new Map(own.map((macro) => [macro.name, macro.value]));
    // A beginning ends with a dot; an address's prefix is no beginning.
    const fields = own.filter(({ value }) => !value.endsWith(".")).flatMap((macro) =>
      fieldNames(macro.name, values).map((field) => ({
        ...macro,
        type: fieldTypes[macro.name] ?? macro.type,
        field,
      }))
    ).sort((a, b) => a.field < b.field ? -1 : 1);
    const lines = fields.map(({ field, type, since }) => {
      const key = field.includes("${") ? `[field: \`${field}\`]` : `"${field}"?`;
      const value = type === undefined ? "number | bigint | boolean | string" : TYPES[type];
      const told = `${type === undefined ? "" : `${type}; `}named since libvirt ${since}`;
      return `  /** ${told}. */\n  readonly ${key}: ${value}${key.startsWith("[") ? " | undefined" : ""};`;
    });
    return `
/**
 * Fields of ${about} as the host names them, and the types of their values; a number, or a name of the
 * hypervisor\'s own, stands where the key has one.
 */
export interface ${name} {
${lines.join("\n")}
}
`;
  }).join("");
}

/** The names of the fields that a macro stands for: it may be the end of one. */
function fieldNames(name: string, values: ReadonlyMap<string, string>): string[] {
  const value = values.get(name)!;
  const at = name.lastIndexOf("_SUFFIX_");
  if (at < 0) return [value];
  const head = name.slice(0, at);
  const prefix = `${head}_PREFIX`;
  if (values.has(prefix)) return fieldNames(prefix, values).map((start) => `${start}\${number}${value}`);
  // Several lists may have items of one kind; what no list has is of names that hypervisors choose.
  const lists = [...values.keys()].filter((each) => each.startsWith(`${head}_`) && each.endsWith("_PREFIX"))
    .filter((each) => !each.slice(head.length + 1).includes("SUFFIX_"));
  if (lists.length > 0) {
    return lists.flatMap((each) => fieldNames(each, values).map((start) => start + value));
  }
  return ["vm.", "vcpu.\${number}."].map((start) => `${start}\${string}${value}`);
}
