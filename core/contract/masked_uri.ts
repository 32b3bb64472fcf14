const HIDDEN = "***";

/** What the parameters of a URI are called whose values are secrets, in the whole name or a part of it. */
const SECRET = /pass|pwd|secret|token|credential|api_?key|^(?:pw|pin|key)$/i;
/** Such a name with its value, wherever it stands. */
const SECRET_PAIR = /((?:pass|pwd|secret|token|credential|api_?key)[\w.-]{0,40}=)[^&;,/?#]*/gi;

/** Parameters that drivers know, in whose values an `@` is what it is. */
const KNOWN: ReadonlySet<string> = new Set(
  ("auth authfile auto_answer clock command jobspeed keyfile known_hosts known_hosts_verify latency mode name netcat " +
    "no_sanity no_tty no_verify pkipath proxy seed socket sshauth time tls_priority transport vcenter volumememory world")
    .split(" "),
);

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `host`, `host:port` or `[address]:port`; what follows is the path. */
const HOST = /^(?:\[[0-9a-f:.]+(?:%[^:[\]/?#@]+)?\]|[^:[\]/?#@%]*)(?::(\d{1,5}))?(?=[/?#]|$)/i;
const BRACKETS = /^\[[0-9a-f:.]+(?:%[^:[\]/?#@]+)?\]/i;
const COLON = /:|%3a/i;

/** A URI as it may be shown. */
export interface MaskedUri {
  /** `***` stands where a password is, or may be. */
  readonly text: string;
  /** Whether that reaches into the path: an `@` there may be the end of a password. */
  readonly doubtful: boolean;
}

/**
 * A connection URI without what is or may be a password, however mistyped it is: between a colon and the last `@`, after a
 * colon with no port behind it, and in parameters that are called so.
 */
export function maskedUri(whole: string): MaskedUri {
  const mark = whole.indexOf("?");
  const head = mark < 0 ? whole : whole.slice(0, mark);
  const items = mark < 0 ? [] : whole.slice(mark + 1).split(/([&;])/);
  const scheme = SCHEME.exec(head)?.[0].length ?? 0;
  let start = scheme;
  while (head[start] === "/" || head[start] === "\\") start++;
  const slashes = start - scheme;
  // Without slashes it is a user's name that looks like a scheme.
  const colon = slashes === 0 && scheme > 0 ? scheme : colonIn(head, start);
  const place = {
    start,
    slashes,
    // A backslash is none.
    clean: head.slice(scheme, start) === "//",
    colon,
    at: head.lastIndexOf("@"),
    encoded: whole.lastIndexOf("%40"),
  };
  // A question mark in a password: what seems to be parameters is the rest of it, and the host.
  const stray = colon < 0
    ? -1
    : items.findLastIndex((item) => item.includes("@") && !KNOWN.has(nameOf(item)));
  if (stray >= 0) {
    const item = items[stray]!;
    const rest = items.some(isSecret)
      ? ""
      : item.slice(item.lastIndexOf("@")) + shownQuery(items.slice(stray + 1));
    return {
      text: head.slice(0, colon) + HIDDEN + rest,
      doubtful: !item.includes("=") || !hasPort(head, place),
    };
  }
  const { text, doubtful, whole: all } = shownHead(head, place);
  const query = mark < 0 || all ? "" : `?${shownQuery(items)}`;
  return { text: text.replace(SECRET_PAIR, `$1${HIDDEN}`) + query, doubtful };
}

interface Place {
  /** Where user and host begin, if there are some. */
  readonly start: number;
  /** How many stand before it: more than two begin a path. */
  readonly slashes: number;
  /** Whether they are two, as they should be. */
  readonly clean: boolean;
  /** Behind the first colon that is no address's; -1 if there is none. */
  readonly colon: number;
  /** Where the last `@` is; -1 if there is none. */
  readonly at: number;
  /** Where the last is that is percent-encoded, parameters included; -1 if there is none. */
  readonly encoded: number;
}

/** What may be shown of what stands before the parameters; `whole` where nothing of these may be. */
function shownHead(head: string, place: Place): MaskedUri & { readonly whole: boolean } {
  const { start, slashes, clean, colon, at } = place;
  const proof = colon >= 0 && colon <= at;
  const inPath = at >= start && /[/\\#]/.test(head.slice(start, at));
  let text = head;
  let host = at >= start && !inPath ? at + 1 : start;
  let doubtful = false;
  if (at >= start && (proof || slashes < 2)) {
    const begin = proof ? colon : start;
    text = head.slice(0, begin) + HIDDEN + head.slice(at);
    host = begin + HIDDEN.length + 1;
    doubtful = !clean || inPath;
  } else if (slashes !== 2 && colon >= 0) {
    // An `@` that is percent-encoded, as in a password that is; or a user and a password alone.
    const encoded = place.encoded > colon;
    if (encoded || slashes === 0) {
      return { text: head.slice(0, colon) + HIDDEN, doubtful: encoded && slashes < 2, whole: true };
    }
  }
  if (slashes > 2) return { text, doubtful, whole: false };
  const found = HOST.exec(text.slice(host));
  const port = Number(found?.[1] ?? 1);
  if (found !== null && port <= 65535) return { text, doubtful, whole: false };
  const wrong = colonIn(text, host);
  return { text: text.slice(0, wrong < 0 ? host : wrong) + HIDDEN, doubtful, whole: true };
}

/** Whether the first colon is that of a port, as far as can be seen. */
function hasPort(head: string, { start, clean, colon, at }: Place): boolean {
  const host = at >= start ? at + 1 : start;
  const [all, port] = HOST.exec(head.slice(host)) ?? [];
  return clean && port !== undefined && host + all!.length - port.length === colon;
}

/** Behind the first colon that does not belong to an address in brackets; -1 if there is none. */
function colonIn(text: string, start: number): number {
  const from = start + (BRACKETS.exec(text.slice(start))?.[0].length ?? 0);
  const found = COLON.exec(text.slice(from));
  return found === null ? -1 : from + found.index + found[0].length;
}

function isSecret(item: string): boolean {
  return SECRET.test(nameOf(item));
}

function nameOf(item: string): string {
  const equals = item.indexOf("=");
  return equals < 0 ? "" : decoded(item.slice(0, equals)).toLowerCase();
}

/** Behind a secret comes the rest of it, if it had an ampersand in it. */
function shownQuery(items: readonly string[]): string {
  if (items.some((item) => /@|%40/.test(item) && !KNOWN.has(nameOf(item)))) return HIDDEN;
  const secret = items.findIndex(isSecret);
  if (secret < 0) return items.map(shownItem).join("");
  const [name] = items[secret]!.split("=", 1);
  return `${items.slice(0, secret).map(shownItem).join("")}${name}=${HIDDEN}`;
}

function shownItem(item: string): string {
  const equals = item.indexOf("=");
  if (equals < 0) return item;
  const value = decoded(item.slice(equals + 1)).replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//i, "");
  const colon = value.indexOf(":");
  if (colon >= 0 && value.includes("@", colon)) return `${item.slice(0, equals + 1)}${HIDDEN}`;
  return item.replace(SECRET_PAIR, `$1${HIDDEN}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
