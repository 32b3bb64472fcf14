// What XML 1.0 can't hold at all, not even by a reference.
// deno-lint-ignore no-control-regex -- these are what must not be there
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
const ATTRIBUTE: Readonly<Record<string, string>> = { ...TEXT, '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** Whether XML can hold a text: no control characters, no halves of a pair. */
export function canHold(text: string): boolean {
  return text.isWellFormed() && !FORBIDDEN.test(text);
}

/** Whether a text can be the name of an element or an attribute, with a prefix or without. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/.test(text);
}

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replaceAll(/[&<>\r]/g, (sign) => TEXT[sign]!) : text;
}

/** A text as it stands between double quotes. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replaceAll(/[&<>"\r\n\t]/g, (sign) => ATTRIBUTE[sign]!) : text;
}
