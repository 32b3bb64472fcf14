import { HttpFailure } from "./http_failure.ts";
import type { HttpReply } from "./http_reply.ts";
import { readText } from "./read_body.ts";

const LONG_NUMBER = /\d{16}/;
const INTEGER = /^-?\d+$/;

/** A request's body and its type. */
export interface JsonBody {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A value as a request's body; a bigint goes as a number with all its digits.
 *
 * @param type A media type of the host's own: `application/vnd.vmware.vmw.rest-v1+json`.
 */
export function jsonBody(value: unknown, type = "application/json"): JsonBody {
  const body = JSON.stringify(
    value,
    (_, each) => typeof each === "bigint" ? rawJson(each.toString()) : each,
  );
  return { body, headers: { "content-type": type, accept: type } };
}

/**
 * Reads a reply's body as JSON; an integer that a number would round comes as a bigint.
 *
 * @throws {HttpFailure} As `readText()`, and if it is no JSON.
 */
export async function readJson(reply: HttpReply, maxBytes?: number): Promise<unknown> {
  const text = await readText(reply, maxBytes);
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, exact) : JSON.parse(text);
  } catch {
    // The runtime's words would quote the text, which may hold a token.
    throw new HttpFailure("what is no JSON", true, "malformed");
  }
}

function exact(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
  return context?.source !== undefined && INTEGER.test(context.source) ? BigInt(context.source) : value;
}

/** `JSON.rawJSON()`, which TypeScript does not know yet. */
function rawJson(text: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(text);
}
