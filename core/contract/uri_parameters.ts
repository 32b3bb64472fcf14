const ESCAPES = /(?:%[0-9a-f]{2})+/gi;

/** Decodes as libxml2 does: what is no escape stands for itself. */
function unescaped(text: string): string {
  return text.replace(ESCAPES, (escapes) => {
    const bytes = Uint8Array.from(escapes.slice(1).split("%"), (digits) => parseInt(digits, 16));
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  });
}

/**
 * A URI's parameters in their order: they are divided at the next `&`, and where there is none left at the next `;`.
 *
 * One without `=` is empty, one without a name is passed over.
 *
 * @see libvirt 9.0.0 `virURIParseParams`
 */
export function readParameters(query: string): URLSearchParams {
  const params = new URLSearchParams();
  let lastAmpersand = query.lastIndexOf("&");
  for (let start = 0; start < query.length;) {
    if (lastAmpersand < start) lastAmpersand = -1;
    const found = query.indexOf(lastAmpersand < 0 ? ";" : "&", start);
    const end = found < 0 ? query.length : found;
    const item = query.slice(start, end);
    const equals = item.indexOf("=");
    if (item !== "" && equals !== 0) {
      const [name, value] = equals < 0 ? [item, ""] : [item.slice(0, equals), item.slice(equals + 1)];
      params.append(unescaped(name), unescaped(value));
    }
    start = end + 1;
  }
  return params;
}

/**
 * A parameter of a URI, whatever the case of its name; the last one of that name counts.
 *
 * @see libvirt 9.0.0 `doRemoteOpen`, `esxUtil_ParseUri`
 */
export function uriParameter(
  { params }: { readonly params: URLSearchParams },
  name: string,
): string | undefined {
  let value: string | undefined;
  for (const [key, each] of params) if (key.toLowerCase() === name) value = each;
  return value;
}
