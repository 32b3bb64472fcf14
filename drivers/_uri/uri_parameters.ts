import { VirtError } from "../../core/contract/errors.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";

/** The error of a URI whose parts can't be meant. */
export function badUri(uri: ConnectionUri, wanted: string, found: string): VirtError {
  return new VirtError(`Cannot open "${uri.text}", wanted ${wanted}: ${found}`, {
    code: "INVALID_ARG",
    domain: "REMOTE",
    outcome: "not-sent",
  });
}

/**
 * A parameter of the URI; the case of its name does not matter to libvirt either.
 *
 * @throws {VirtError} `INVALID_ARG` if it is there and empty.
 */
export function textParameter(uri: ConnectionUri, name: string): string | undefined {
  const value = [...uri.params].find(([key]) => key.toLowerCase() === name)?.[1];
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
  if (!/^[+-]?\d+$/.test(value)) throw badUri(uri, `0 or 1 in ${name}=`, `"${value}"`);
  return Number(value) !== 0;
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
