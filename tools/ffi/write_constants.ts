import type { ApiFacts } from "../api/mod.ts";

/** C's constants: enums, the names of typed parameters, the lengths of buffers. */
export function writeConstants({ documents }: ApiFacts): string {
  const enums = documents.flatMap((document) => document.enums).map(({ type, members }) => `
/** \`${type}\` */
export const ${type} = {
${members.map(({ name, value, since }) => `  /** Since ${since}. */\n  ${name}: ${value},`).join("\n")}
} as const;
`);
  const strings = documents.flatMap((document) => document.strings).map(({ name, value, since }) =>
    `  /** Since ${since}. */\n  ${name}: ${JSON.stringify(value)},`
  );
  const numbers = documents.flatMap((document) => document.numbers).map(({ name, value, since }) =>
    `  /** Since ${since}. */\n  ${name}: ${value},`
  );
  return `/**
 * C's constants: enums, the names of typed parameters, the lengths of buffers.
 *
 * @module
 */
${enums.join("")}
/** Macros that are texts: the names of typed parameters. */
export const stringMacros = {
${strings.join("\n")}
} as const;

/** Macros that are numbers: the lengths of buffers. */
export const numberMacros = {
${numbers.join("\n")}
} as const;
`;
}
