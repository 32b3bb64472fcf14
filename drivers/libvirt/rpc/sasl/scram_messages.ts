import { broken, refusal } from "./refusal.ts";

/** Fewer would let whoever sees the exchange try passwords quickly. RFC 7677 */
const LEAST_ITERATIONS = 4096;
/** More would keep this program busy for seconds. */
const MOST_ITERATIONS = 5_000_000;
/** Far above what servers send. */
const LONGEST_SALT = 1024;
const LONGEST_NONCE = 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What the host says first. */
export interface ServerFirst {
  readonly text: string;
  /** The client's nonce and more. */
  readonly nonce: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

function textOf(bytes: Uint8Array, mechanism: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw broken(mechanism, "no UTF-8");
  }
}

function base64(text: string, mechanism: string): Uint8Array<ArrayBuffer> {
  try {
    // Else white space would do too.
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw new SyntaxError();
    return Uint8Array.fromBase64(text, { lastChunkHandling: "strict" });
  } catch {
    throw broken(mechanism, "no base64 where it has to be");
  }
}

/**
 * Reads `r=…,s=…,i=…`.
 *
 * @throws {VirtError} `AUTH_FAILED` if it is something else, or asks for fewer or more rounds than anybody should.
 */
export function readServerFirst(bytes: Uint8Array, clientNonce: string, mechanism: string): ServerFirst {
  const text = textOf(bytes, mechanism);
  const parts = /^r=([!-+\--~]+),s=([^,]*),i=([1-9]\d{0,9})(?:,|$)/.exec(text);
  if (text.startsWith("m=")) throw broken(mechanism, "an extension that must not be ignored");
  if (!parts) throw broken(mechanism, "another form");
  const [, nonce, saltText, iterationText] = parts as unknown as [string, string, string, string];
  if (!nonce.startsWith(clientNonce) || nonce.length === clientNonce.length) {
    throw broken(mechanism, "a nonce of another login");
  }
  if (nonce.length > LONGEST_NONCE || saltText.length > LONGEST_SALT) {
    throw broken(mechanism, "a nonce or salt of more than 1024 characters");
  }
  const iterations = Number(iterationText);
  if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS) {
    throw refusal(
      `Cannot log in by ${mechanism}, wanted ${LEAST_ITERATIONS} to ${MOST_ITERATIONS} iterations: ${iterations}`,
    );
  }
  return { text, nonce, salt: base64(saltText, mechanism), iterations };
}

/**
 * Reads `v=…`, the host's signature.
 *
 * @throws {VirtError} `AUTH_FAILED` if it is something else, such as `e=…`, which says that the host refuses.
 */
export function readServerFinal(bytes: Uint8Array, mechanism: string): Uint8Array {
  const text = textOf(bytes, mechanism);
  if (text.startsWith("e=")) throw refusal(`Cannot log in by ${mechanism}: the host refuses`);
  const parts = /^v=([^,]+)(?:,|$)/.exec(text);
  if (!parts) throw broken(mechanism, "no signature");
  return base64(parts[1]!, mechanism);
}
