/**
 * Texts of hosts, which are UTF-8 but for what somebody called a file in another code.
 *
 * A byte that is none of UTF-8 becomes half a surrogate pair, U+DC80 to U+DCFF, which no UTF-8 stands for: `isWellFormed()`
 * tells such a text, whatever prints it shows a replacement character, and sent back it is what the host has.
 */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

const ESCAPES = 0xdc00;
/** What is left of pairs and escapes in a text of a program's own. */
const OTHER_HALVES = /[\ud800-\udc7f\udd00-\udfff]/u;
const ESCAPED = /([\udc80-\udcff])/u;

/** Reads a host's text. */
export function readHostText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return withEscapes(bytes);
  }
}

function withEscapes(bytes: Uint8Array): string {
  let text = "";
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      text += utf8.decode(bytes.subarray(from, at)) + String.fromCharCode(ESCAPES + bytes[at]!);
      from = at + 1;
    }
    at += length || 1;
  }
  return text + utf8.decode(bytes.subarray(from));
}

/** Bytes of the character that begins there; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  // No character in more bytes than it needs, no half of a pair, none beyond the last one.
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1];
  if (second === undefined || second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** The bytes of a text as a host has them; absent where there are none, for half a pair of another kind. */
export function hostTextBytes(text: string): Uint8Array | undefined {
  if (text.isWellFormed()) return encoder.encode(text);
  if (OTHER_HALVES.test(text)) return undefined;
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const part of text.split(ESCAPED)) {
    if (ESCAPED.test(part)) bytes[length++] = part.charCodeAt(0) - ESCAPES;
    else length += encoder.encodeInto(part, bytes.subarray(length)).written;
  }
  return bytes.subarray(0, length);
}
