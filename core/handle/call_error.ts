import { VirtError } from "../contract/errors.ts";
import { callObject, inWords } from "./call_object.ts";
import { callWords } from "./call_words.ts";

/**
 * What a caller gets of a driver's error: the same, with the call, its object and a message that begins with what was
 * tried. A new one, since a driver may reject many calls with one error.
 *
 * @param where The connection's URI, or the driver's name.
 */
export function callError(
  error: VirtError,
  call: string,
  args: readonly unknown[],
  where: string,
): VirtError {
  const { kind, name } = callObject(call, args, where);
  const object = name === undefined ? undefined : { kind, name };
  const tried = `Cannot ${callWords(call).replace("@", () => inWords(kind, name))}`;
  const { code, number, domain, outcome, issues, native, cause } = error;
  return new VirtError(told(error.message, call, tried, name), {
    code,
    number,
    domain,
    outcome,
    call,
    object,
    issues,
    native,
    cause,
  });
}

/** What a driver says that it cannot do, in front of what it wanted. */
const HEAD = /^Cannot ([^,]{1,500})(?=, wanted )/;
const UNSUPPORTED = /^Cannot call [^:]{1,100}: (the driver "[^"]*" does not support) it$/;

/** The driver's text behind what was tried, which takes the place of the driver's own words for that. */
function told(message: string, call: string, tried: string, name: string | undefined): string {
  if (message.startsWith(tried)) return message;
  const unsupported = UNSUPPORTED.exec(message)?.[1];
  if (unsupported !== undefined) return `${tried}: ${unsupported} ${call}`;
  if (!/^cannot /i.test(message)) return `${tried}: ${message}`;
  const [head, action] = HEAD.exec(message) ?? [];
  if (head !== undefined && saysTheSame(action!, tried, name)) return tried + message.slice(head.length);
  return `${tried}: c${message.slice(1)}`;
}

/** Whether a driver's words for what it cannot do tell no more than what was tried. */
function saysTheSame(action: string, tried: string, name: string | undefined): boolean {
  const quoted = action.match(/"[^"]*"/g) ?? [];
  if (quoted.some((one) => one !== `"${name}"`)) return false;
  const [verb] = action.split(" ", 1);
  return verb === "call" || quoted.length > 0 || tried.startsWith(`Cannot ${verb} `);
}
