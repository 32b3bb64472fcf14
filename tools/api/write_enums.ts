import type { ApiEnum } from "./read_api.ts";
import { constantName, kebabCase, tails, typeName } from "./names.ts";
import { wordOverrides } from "./overrides.ts";

/** The text of a module of word tables, without its first line. `wordsModule` is the module of `Unknown`. */
export function writeEnums(enums: readonly ApiEnum[], wordsModule: string): string {
  return `import type { Unknown } from "${wordsModule}";\n${enums.map(writeTable).join("")}`;
}

/** A list where the numbers run from 0 without a gap, an object from number to word otherwise. */
function writeTable(api: ApiEnum): string {
  const name = constantName(api.type);
  const words = tails(api).map(({ name: member, tail, value, later }) => ({
    later,
    word: wordOverrides[member] ?? kebabCase(tail),
    value,
  }));
  for (const [index, { value }] of words.entries()) {
    if (value === words[index - 1]?.value) {
      throw new Error(`Cannot write ${api.type}, wanted one word for ${value}: found two`);
    }
  }
  const dense = words.every(({ value }, index) => value === index);
  const body = dense
    ? `[\n${words.map(({ word, later }) => `${later}  "${word}",`).join("\n")}\n]`
    : `{\n${
      words.map(({ word, value, later }) => `${later}  ${value < 0 ? `"${value}"` : value}: "${word}",`).join(
        "\n",
      )
    }\n}`;
  const key = dense ? "number" : `keyof typeof ${name}`;
  return `
/** Words of ${api.type} by number. */
export const ${name} = ${body} as const;

/** A word of ${api.type}, or \`unknown-\` and the number of one that this release does not know. */
export type ${typeName(api.type)} = (typeof ${name})[${key}] | Unknown;
`;
}
