import type { ApiEnum } from "./read_api.ts";
import { tails } from "./names.ts";

/** The text of `core/contract/generated/error_codes.gen.ts`, without its first line. */
export function writeErrorCodes(numbers: ApiEnum, domains: ApiEnum): string {
  return `
/** libvirt's error codes by name: its \`VIR_ERR_*\` constants (virErrorNumber). */
export const errorCodes = {
${table(numbers)}
} as const;

/** The name of an error code; a code that this release does not know is \`UNKNOWN_\` and its number. */
export type ErrorCode = keyof typeof errorCodes | \`UNKNOWN_\${number}\`;

/** The parts of libvirt that raise errors, by name: its \`VIR_FROM_*\` constants (virErrorDomain). */
export const errorDomains = {
${table(domains)}
} as const;

/** The name of an error domain; one that this release does not know is \`UNKNOWN_\` and its number. */
export type ErrorDomain = keyof typeof errorDomains | \`UNKNOWN_\${number}\`;
`;
}

function table(api: ApiEnum): string {
  return tails(api).map(({ tail, value, later }) => `${later}  ${tail}: ${value},`).join("\n");
}
