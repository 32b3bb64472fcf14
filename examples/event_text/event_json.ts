import type { EventObjects, VirtEvent } from "@denovirt/denovirt";

// JSON escapes most control characters itself; a terminal heeds these too.
const CONTROLS = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/**
 * An event as a line of JSON: 64-bit numbers as decimal text, bytes as hexadecimal text, an error as its code and
 * message.
 */
export function eventJson<O extends EventObjects>(uri: string, event: VirtEvent<O>): string {
  const { type, time, ...rest } = event;
  const text = JSON.stringify({ time: new Date(time).toISOString(), uri, type, ...rest }, replacer);
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function replacer(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array) return value.toHex();
  if (value instanceof Error) {
    return { name: value.name, message: value.message, code: (value as { code?: unknown }).code };
  }
  return value;
}
