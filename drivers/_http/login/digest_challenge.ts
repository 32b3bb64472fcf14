/** What a host asks to be proven. */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | undefined;
  /** As the host writes it. */
  readonly algorithm: string;
  /** The function of `node:crypto`. */
  readonly hash: "md5" | "sha256" | "sha512-256";
  /** Whether the proof covers a number that counts up; false at hosts of before 1999. */
  readonly qop: boolean;
  /** Whether only the proof's number is too old, and name and password are right. */
  readonly stale: boolean;
  /** Whether the host wants the name's digest in place of the name. */
  readonly userhash: boolean;
}

const HASHES = { "MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512-256" } as const;
const STRENGTHS = ["md5", "sha256", "sha512-256"];
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** A scheme, or a parameter with its value. */
const PART = new RegExp(
  `[\\s,]*(?:(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))|(${TOKEN}))`,
  "y",
);

/** The strongest challenge that can be met of all that a `WWW-Authenticate:` header has. */
export function digestChallenge(header: string | readonly string[] | undefined): DigestChallenge | undefined {
  const text = typeof header === "string" ? header : header?.join(", ") ?? "";
  return parametersOf(text).map(challengeOf).filter((each) => each !== undefined)
    .sort((a, b) => STRENGTHS.indexOf(b.hash) - STRENGTHS.indexOf(a.hash))[0];
}

/** The parameters of each Digest challenge, by their names in lower case. */
function parametersOf(text: string): ReadonlyMap<string, string>[] {
  const all: Map<string, string>[] = [];
  let current: Map<string, string> | undefined;
  PART.lastIndex = 0;
  for (let found = PART.exec(text); found !== null; found = PART.exec(text)) {
    const [, name, quoted, plain, scheme] = found;
    if (scheme !== undefined) {
      current = scheme.toLowerCase() === "digest" ? new Map() : undefined;
      if (current) all.push(current);
    } else current?.set(name!.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain!);
  }
  return all;
}

function challengeOf(parameters: ReadonlyMap<string, string>): DigestChallenge | undefined {
  const algorithm = parameters.get("algorithm") ?? "MD5";
  const base = algorithm.toUpperCase().replace(/-SESS$/, "");
  const [realm, nonce] = [parameters.get("realm"), parameters.get("nonce")];
  if (!Object.hasOwn(HASHES, base) || realm === undefined || nonce === undefined) return undefined;
  const qops = parameters.get("qop")?.toLowerCase().split(/[\s,]+/);
  // `auth-int` alone would cover bodies too, which nobody asks for.
  if (qops !== undefined && !qops.includes("auth")) return undefined;
  return {
    ...{ realm, nonce, algorithm, opaque: parameters.get("opaque"), qop: qops !== undefined },
    hash: HASHES[base as keyof typeof HASHES],
    stale: parameters.get("stale")?.toLowerCase() === "true",
    userhash: parameters.get("userhash")?.toLowerCase() === "true",
  };
}
