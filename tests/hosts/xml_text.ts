/** Escapes a string for XML text and for attributes in either kind of quotes. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
