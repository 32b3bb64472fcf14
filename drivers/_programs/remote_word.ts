const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Printable ASCII without what some shell takes for more within single quotes: quote, exclamation mark, backslash. */
const plain = (byte: number) =>
  byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x21 && byte !== 0x5c;

/**
 * Any bytes but NUL as a word that every login shell passes on unchanged: sh, bash, zsh, csh and fish agree on nothing
 * but printable ASCII. `=` stands before a word that is meant as it is, `-` before one in the octal escapes of printf's
 * `%b`; the script that gets it decodes it.
 */
export function remoteWord(word: string | Uint8Array): string {
  const bytes = typeof word === "string" ? encoder.encode(word) : word;
  if (bytes.every(plain)) return `'=${decoder.decode(bytes)}'`;
  let text = "'-";
  for (const byte of bytes) {
    text += plain(byte) ? String.fromCharCode(byte) : `\\0${byte.toString(8).padStart(3, "0")}`;
  }
  return `${text}'`;
}
