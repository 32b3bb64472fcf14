const TEXT = /[&<>"']/;
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
  return TEXT.test(text) || text.includes("\r") ? text.replace(/[&<>"'\r]/g, (c) => entities[c]!) : text;
}

/** Text as it may stand in an attribute: a parser would make spaces of line ends and tabs. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"'\r\n\t]/g, (c) => entities[c]!);
}
