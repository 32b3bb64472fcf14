import { broken } from "./refusal.ts";

/** RFC 2831 bounds it. */
const LONGEST = 2048;
const MOST_REALMS = 64;

/** What a host asks by DIGEST-MD5. */
export interface DigestChallenge {
  readonly realms: readonly string[];
  readonly nonce: string;
  /** `auth` unless told. */
  readonly qops: readonly string[];
  readonly ciphers: readonly string[];
  /** Bytes that the host takes at once. */
  readonly maxBuffer: number;
  /** Whether names are UTF-8, and not ISO 8859-1. */
  readonly utf8: boolean;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** One directive: a name, `=`, then a token or a quoted string, then white space. */
const DIRECTIVE =
  /([!#-'*+\-.0-9A-Z^_`a-z|~]+)[ \t\r\n]*=[ \t\r\n]*(?:"((?:[^"\\]|\\[^])*)"|([!#-'*+\-.0-9A-Z^_`a-z|~/:]+))[ \t\r\n]*/y;
const GAP = /[, \t\r\n]*/y;

/** The directives of a challenge or an answer to one, in order. */
export function digestDirectives(bytes: Uint8Array): readonly (readonly [string, string])[] {
  if (bytes.length > LONGEST) throw broken("DIGEST-MD5", `more than ${LONGEST} bytes`);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw broken("DIGEST-MD5", "no UTF-8");
  }
  const found: [string, string][] = [];
  for (let at = 0;;) {
    GAP.lastIndex = at;
    GAP.exec(text);
    at = GAP.lastIndex;
    if (at === text.length) return found;
    DIRECTIVE.lastIndex = at;
    const match = DIRECTIVE.exec(text);
    if (!match) throw broken("DIGEST-MD5", "another form");
    at = DIRECTIVE.lastIndex;
    if (at < text.length && text[at] !== ",") throw broken("DIGEST-MD5", "another form");
    const [, name, quoted, token] = match;
    found.push([name!.toLowerCase(), quoted === undefined ? token! : quoted.replace(/\\([^])/g, "$1")]);
  }
}

/** The only one of its name, or `undefined`. */
export function single(directives: readonly (readonly [string, string])[], name: string): string | undefined {
  const values = directives.filter(([each]) => each === name);
  if (values.length > 1) throw broken("DIGEST-MD5", `"${name}" more than once`);
  return values[0]?.[1];
}

function list(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(",").map((item) => item.trim().toLowerCase()).filter(Boolean);
}

/**
 * Reads a challenge.
 *
 * @throws {VirtError} `AUTH_FAILED` if it is none.
 * @see RFC 2831, 2.1.1
 */
export function readDigestChallenge(bytes: Uint8Array): DigestChallenge {
  const directives = digestDirectives(bytes);
  const nonce = single(directives, "nonce");
  if (!nonce) throw broken("DIGEST-MD5", "no nonce");
  if (single(directives, "algorithm")?.toLowerCase() !== "md5-sess") {
    throw broken("DIGEST-MD5", "not md5-sess");
  }
  const realms = directives.filter(([name]) => name === "realm").map(([, value]) => value);
  if (realms.length > MOST_REALMS) throw broken("DIGEST-MD5", `more than ${MOST_REALMS} realms`);
  const buffer = single(directives, "maxbuf") ?? "65536";
  if (!/^\d{1,8}$/.test(buffer) || Number(buffer) <= 16 || Number(buffer) > 0xffffff) {
    throw broken("DIGEST-MD5", "a size of buffers that it does not allow");
  }
  const qops = list(single(directives, "qop"));
  return {
    realms,
    nonce,
    qops: qops.length === 0 ? ["auth"] : qops,
    ciphers: list(single(directives, "cipher")),
    maxBuffer: Number(buffer),
    utf8: single(directives, "charset")?.toLowerCase() === "utf-8",
  };
}
