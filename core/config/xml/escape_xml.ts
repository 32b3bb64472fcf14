// What XML 1.0 can't hold at all, not even by a reference.
// deno-lint-ignore no-control-regex -- these are what must not be there
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ATTRIBUTE: Readonly<Record<string, string>> = { ...TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** Whether XML can hold a text: no control characters, no halves of a pair. */
export function canHold(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text);
}

/** A text without what XML can't hold; libvirt leaves that out where it writes what others named. */
export function holdable(text: string): string {
  return canHold(text) ? text : text.toWellFormed().replaceAll(new RegExp(FORBIDDEN, "g"), "");
}

// XML's own NameStartChar and NameChar, but for the colon, which divides prefixes from a name.
const START =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d" +
  "\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}";
const FURTHER = `${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040`;
const PART = `[${START}][${FURTHER}]*`;
const NAME = new RegExp(`^${PART}(?::${PART})*$`, "u");

/**
 * Whether a text can be the name of an element or an attribute, with prefixes or without.
 *
 * @see XML 1.0, fifth edition: `Name`, without colons at its ends
 */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replaceAll(/[&<>\r]/g, (sign) => TEXT[sign]!) : text;
}

/** A text as it stands between double quotes. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replaceAll(/[&<>"\r\n\t]/g, (sign) => ATTRIBUTE[sign]!) : text;
}
