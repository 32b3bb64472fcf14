import type { ApiEnum } from "./read_api.ts";
import { camelCase, constantName, tails, typeName } from "./names.ts";

/** The text of a module of flag tables, without its first line. */
export function writeFlags(enums: readonly ApiEnum[]): string {
  return enums.map(writeTable).join("");
}

function writeTable(api: ApiEnum): string {
  const name = constantName(api.type);
  const bits = tails(api).filter(({ value }) => value !== 0);
  return `
/** Bits of ${api.type}. */
export const ${name} = {
${bits.map(({ tail, value, later }) => `${later}  ${camelCase(tail)}: ${value},`).join("\n")}
} as const;

/** Options that stand for the bits of ${api.type}. */
export type ${typeName(api.type)} = { readonly [K in keyof typeof ${name}]?: boolean };
`;
}
