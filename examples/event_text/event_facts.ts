import type { EventObjects, VirtEvent } from "@denovirt/denovirt";
import { safeText } from "../terminal/safe_text.ts";

const OBJECTS = ["domain", "network", "pool", "device", "secret"] as const;
const NOT_FACTS: ReadonlySet<string> = new Set(["type", "time", "synthetic", ...OBJECTS]);

/** What an event is about: `domain "web"`, or nothing where it is about the connection. */
export function subjectOf<O extends EventObjects>(event: VirtEvent<O>): string {
  for (const key of OBJECTS) {
    const object =
      (event as { readonly [key in typeof key]?: { readonly name?: string; readonly uuid?: string } })[key];
    if (object !== undefined) return `${key} "${safeText(object.name ?? object.uuid ?? "?")}"`;
  }
  return "";
}

/** What an event says beside its type and object: the words of a lifecycle event, `name=value` for all else. */
export function factsOf<O extends EventObjects>(event: VirtEvent<O>): string {
  const facts = Object.entries(event).filter(([key, value]) => !NOT_FACTS.has(key) && value !== undefined);
  const words = facts.map(([key, value]) =>
    key === "event" || (key === "detail" && typeof value === "string")
      ? String(value)
      : `${key}=${valueText(value)}`
  );
  if (event.synthetic) words.push("(inferred after a reconnect)");
  return safeText(words.join(" "));
}

function valueText(value: unknown): string {
  if (value instanceof Uint8Array) return value.toHex();
  if (value instanceof Error) return value.message;
  if (Array.isArray(value)) return `[${value.map(valueText).join(" ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{${Object.entries(value).map(([key, inner]) => `${key}=${valueText(inner)}`).join(" ")}}`;
  }
  return String(value);
}
