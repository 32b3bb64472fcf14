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

// What stands after `=` ends with the line; quotes around it are usual, not needed.
const LINE = /^\s*([^\s="]+)\s*=\s*(?:"([^"]*)"|([^"]*?))\s*(?:#.*)?$/;

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
    if (/^\s*(#.*)?$/.test(line)) continue;
    const found = LINE.exec(line);
    if (!found) throw vmxRefusal("read", 'lines such as key = "value"', `another at line ${number}`);
    entries.set(found[1]!, unescapeHex(found[2] ?? found[3]!, "|"));
  }
  return entries;
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
