import { vmxRefusal } from "./vmx_refusal.ts";

/** The entries of a .vmx: keys whose case does not count, in their order. */
export class VmxEntries implements Iterable<readonly [key: string, value: string]> {
  readonly #entries = new Map<string, { readonly key: string; readonly value: string }>();

  /** The value of a key, or `undefined`. */
  get(key: string): string | undefined {
    return this.#entries.get(key.toLowerCase())?.value;
  }

  /** Adds a key as a file has it: the first of two counts, to VMware and to libvirt. */
  add(key: string, value: string): void {
    if (!this.#entries.has(key.toLowerCase())) this.set(key, value);
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
 * Escapes are bytes of the encoding that it names.
 *
 * @throws {VirtError} `CONF_SYNTAX` where a line is no entry.
 */
export function parseVmx(text: string): VmxEntries {
  const entries = new VmxEntries();
  const encoding = encodingIn(text) ?? "utf-8";
  let number = 0;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/)) {
    number++;
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const found = entryOf(trimmed);
    if (!found) throw vmxRefusal("read", 'lines such as key = "value"', `another at line ${number}`);
    entries.add(found[0], unescapeBytes(found[1], encoding));
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

/** What the first line that tells an encoding says. */
export function encodingIn(text: string): string | undefined {
  for (const line of text.split(/[\r\n]/)) {
    const [key, value] = entryOf(line.trim()) ?? [];
    if (key?.toLowerCase() === ".encoding") return value;
  }
  return undefined;
}

/** A value without its escapes, each `|` and two hexadecimal digits for a byte. Who wrote other bytes meant Latin 1. */
function unescapeBytes(value: string, encoding: string): string {
  if (!value.includes("|")) return value;
  return value.replace(/(?:\|[0-9a-f]{2})+/gi, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split("|"), (digits) => parseInt(digits, 16));
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return String.fromCharCode(...bytes);
    }
  });
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
