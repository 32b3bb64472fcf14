// What is not in most texts: what must be escaped or left out.
// deno-lint-ignore no-control-regex -- these are among it
const UNUSUAL = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
// What XML can't hold at all, not even by a reference; libvirt leaves it out.
// deno-lint-ignore no-control-regex -- these are what must not be there
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text as it may stand between tags. */
export function escapeText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return holdable(text).replace(/[&<>"'\r]/g, (c) => entities[c]!);
}

/** Text as it may stand in an attribute: a parser would make spaces of line ends and tabs. */
export function escapeAttribute(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return holdable(text).replace(/[&<>"'\r\n\t]/g, (c) => entities[c]!);
}

/** What XML can hold of a text. */
export function holdable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}
