const UUID = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;

/** A UUID in its canonical form, lower case with hyphens, or `undefined` for a text of another form. */
export function canonicalUuid(text: string): string | undefined {
  // Most names are told by their length, and lookups by name are many.
  if (text.length !== 36 && text.length !== 32) return undefined;
  const parts = UUID.exec(text);
  return parts === null ? undefined : parts.slice(1).join("-").toLowerCase();
}
