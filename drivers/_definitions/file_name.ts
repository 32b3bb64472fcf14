const encoder = new TextEncoder();
/** File systems take 255 bytes. */
const LONGEST = 150;
/** What of a longer name stands before its digest. */
const KEPT = 80;

/**
 * The file name that stands for an object's name: lower-case letters, digits, `_`, `-` and `.` as they are, all other
 * bytes as `%XX`, so that no two names share a file where case or Unicode's forms do not count. A long name is cut, and
 * its SHA-256 put behind `~`.
 */
export async function fileName(name: string): Promise<string> {
  const bytes = encoder.encode(name);
  let text = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    // At the beginning, a dot hides a file and a hyphen makes an option of it.
    const plain = /[a-z0-9_]/.test(char) || (text !== "" && (char === "-" || char === "."));
    text += plain ? char : `%${byte.toString(16).padStart(2, "0")}`;
  }
  if (text.length <= LONGEST) return text;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
  return `${text.slice(0, KEPT)}~${digest}`;
}
