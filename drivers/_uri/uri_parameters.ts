import { VirtError } from "../../core/contract/errors.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";
import { uriParameter } from "../../core/contract/uri_parameters.ts";

/** The error of a URI whose parts can't be meant. */
export function badUri(uri: ConnectionUri, wanted: string, found: string): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
    code: "INVALID_ARG",
    domain: "REMOTE",
    outcome: "not-sent",
  });
}

/**
 * A parameter of the URI, the last one of its name.
 *
 * @throws {VirtError} `INVALID_ARG` if it is there and empty.
 */
export function textParameter(uri: ConnectionUri, name: string): string | undefined {
  const value = uriParameter(uri, name);
  if (value === "") throw badUri(uri, `a value in ${name}=`, "an empty one");
  return value;
}

/**
 * A parameter of the URI that is a number to libvirt: 0 is no, all else is yes.
 *
 * @throws {VirtError} `INVALID_ARG` if it is no number.
 */
export function flagParameter(uri: ConnectionUri, name: string): boolean | undefined {
  const value = textParameter(uri, name);
  if (value === undefined) return undefined;
  if (!isInteger(value)) throw badUri(uri, `0 or 1 in ${name}=`, `"${value}"`);
  return Number(value) !== 0;
}

/** Whether C reads all of it as an integer of base 10. */
export function isInteger(text: string): boolean {
  return /^[ \t\n\v\f\r]*[+-]?\d+$/.test(text) && (Number(text) | 0) === Number(text);
}

/**
 * A parameter of the URI that is one of some words.
 *
 * @throws {VirtError} `INVALID_ARG` if it is another.
 */
export function wordParameter<W extends string>(
  uri: ConnectionUri,
  name: string,
  words: readonly W[],
): W | undefined {
  const value = textParameter(uri, name);
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word === undefined) throw badUri(uri, `${name}=${words.join(", ")}`, `"${value}"`);
  return word;
}
