import { type ErrorCode, errorCodes, type ErrorDomain, errorDomains } from "./generated/error_codes.gen.ts";

let codeNames: ReadonlyMap<number, ErrorCode> | undefined;
let domainNames: ReadonlyMap<number, ErrorDomain> | undefined;

/** The name of libvirt's error code `number`: `NO_DOMAIN` for 42, `UNKNOWN_999` for one that is not known. */
export function errorCodeName(number: number): ErrorCode {
  codeNames ??= reversed(errorCodes);
  return codeNames.get(number) ?? `UNKNOWN_${number}`;
}

/** The name of libvirt's error domain `number`: `QEMU` for 10, `UNKNOWN_999` for one that is not known. */
export function errorDomainName(number: number): ErrorDomain {
  domainNames ??= reversed(errorDomains);
  return domainNames.get(number) ?? `UNKNOWN_${number}`;
}

/** libvirt's number of an error code. */
export function errorCodeNumber(name: ErrorCode): number {
  return numberIn(errorCodes, name, "Cannot use an error code");
}

/** libvirt's number of an error domain. */
export function errorDomainNumber(name: ErrorDomain): number {
  return numberIn(errorDomains, name, "Cannot use an error domain");
}

// Made at the first error: most programs that start never need it.
function reversed<Name extends string>(table: Readonly<Record<Name, number>>): ReadonlyMap<number, Name> {
  return new Map((Object.keys(table) as Name[]).map((name) => [table[name], name]));
}

function numberIn(table: Readonly<Record<string, number>>, name: string, what: string): number {
  if (Object.hasOwn(table, name)) return table[name]!;
  const unknown = /^UNKNOWN_(0|-?[1-9]\d{0,9})$/.exec(name);
  if (unknown === null) {
    throw new TypeError(`${what}, wanted one of libvirt's: found ${JSON.stringify(name)}`);
  }
  return Number(unknown[1]);
}
