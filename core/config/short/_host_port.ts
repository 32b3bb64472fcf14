/** A host's name or address, and its port if that is told; undefined if it is none: `server`, `server:2049`, `[::1]:3260`. */
export function hostAndPort(text: string): { name: string; port?: number } | undefined {
  const parts = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:@[\]\s]+))(?::(\d{1,5}))?$/.exec(text);
  if (parts === null) return undefined;
  const [, bracketed, plain, port] = parts;
  if (Number(port ?? 1) > 65535) return undefined;
  return { name: (bracketed ?? plain)!, ...(port === undefined ? {} : { port: Number(port) }) };
}
