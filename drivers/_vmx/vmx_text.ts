import { vmxRefusal } from "./vmx_refusal.ts";

/** The entries of a .vmx: keys whose case does not count, in their order. */
export class VmxEntries implements Iterable<readonly [key: string, value: string]> {
  readonly #entries = new Map<string, { readonly key: string; readonly value: string }>();

  /** The value of a key, or `undefined`. */
  get(key: string): string | undefined {
    return this.#entries.get(key.toLowerCase())?.value;
  }

  /** Sets a key; one that is there keeps its place and its spelling. */
  set(key: string, value: string): void {
    const lower = key.toLowerCase();
    this.#entries.set(lower, { key: this.#entries.get(lower)?.key ?? key, value });
  }

  /** Takes a key away. */
  delete(key: string): void {
    this.#entries.delete(key.toLowerCase());
  }

  *[Symbol.iterator](): IterableIterator<readonly [key: string, value: string]> {
    for (const { key, value } of this.#entries.values()) yield [key, value];
  }
}

/**
 * Reads the text of a .vmx.
 *
 * @throws {VirtError} `CONF_SYNTAX` where a line is no entry.
 */
export function parseVmx(text: string): VmxEntries {
  const entries = new VmxEntries();
  let number = 0;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/)) {
    number++;
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const found = entryOf(trimmed);
    if (!found) throw vmxRefusal("read", 'lines such as key = "value"', `another at line ${number}`);
    entries.set(found[0], unescapeHex(found[1], "|"));
  }
  return entries;
}

/**
 * The key and the value of a line; quotes around the value are usual, not needed, and `#` begins a comment behind it.
 *
 * Anybody who may write a .vmx chooses its lines, so that each is gone through once, without a pattern that tries again.
 */
export function entryOf(line: string): readonly [key: string, value: string] | undefined {
  const equals = line.indexOf("=");
  const key = line.slice(0, equals).trim();
  if (equals === -1 || key === "" || /[\s"]/.test(key)) return undefined;
  const rest = line.slice(equals + 1).trim();
  if (!rest.startsWith('"')) {
    const comment = rest.indexOf("#");
    const value = comment === -1 ? rest : rest.slice(0, comment).trimEnd();
    return value.includes('"') ? undefined : [key, value];
  }
  const end = rest.indexOf('"', 1);
  if (end === -1) return undefined;
  const behind = rest.slice(end + 1).trimStart();
  return behind === "" || behind.startsWith("#") ? [key, rest.slice(1, end)] : undefined;
}

/** The text of a .vmx. */
export function formatVmx(entries: VmxEntries): string {
  let text = "";
  for (const [key, value] of entries) {
    // deno-lint-ignore no-control-regex -- a line must not end within a value
    text += `${key} = "${escapeHex(value, "|", /["|\u0000-\u001f]/g)}"\n`;
  }
  return text;
}

/** Writes each character that matches as a sign and two hexadecimal digits. */
export function escapeHex(text: string, sign: string, which: RegExp): string {
  return text.replace(which, (each) => sign + each.charCodeAt(0).toString(16).padStart(2, "0"));
}

/** Reads what `escapeHex()` writes; a sign without digits stands for itself. */
export function unescapeHex(text: string, sign: "|" | "%"): string {
  if (!text.includes(sign)) return text;
  const pattern = sign === "|" ? /\|([0-9a-f]{2})/gi : /%([0-9a-f]{2})/gi;
  return text.replace(pattern, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}
