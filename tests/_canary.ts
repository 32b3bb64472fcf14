import assert from "node:assert/strict";
import type { Logger } from "@denovirt/denovirt";

/** Everything that a thing may show of itself, to people and programs. */
export function shownBy(thing: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof thing !== "object" && typeof thing !== "function" || thing === null) return String(thing);
  if (seen.has(thing)) return "";
  seen.add(thing);
  const texts = [
    String(thing),
    Deno.inspect(thing, {
      depth: 20,
      showHidden: true,
      getters: true,
      strAbbreviateSize: 1e6,
      iterableLimit: 1e4,
    }),
    JSON.stringify(thing, (_, value) => typeof value === "bigint" ? String(value) : value) ?? "",
  ];
  // Also what nobody enumerates: `stack`, `cause`, the errors of an aggregate.
  for (const key of Reflect.ownKeys(thing)) {
    texts.push(String(key), shownBy((thing as Record<PropertyKey, unknown>)[key], seen));
  }
  return texts.join("\n");
}

/** Fails if one of the secrets is to be seen in one of the things, in any common form. */
export function assertUnseen(secrets: readonly string[], ...things: readonly unknown[]): void {
  for (const thing of things) {
    const shown = shownBy(thing);
    for (const secret of secrets) {
      const bytes = new TextEncoder().encode(secret);
      for (const form of [secret, encodeURIComponent(secret), bytes.toBase64(), bytes.toHex()]) {
        assert(!shown.includes(form), `a secret is shown: ${shown.slice(0, 2000)}`);
      }
    }
  }
}

/** A logger that keeps all that it is told. */
export class KeptLog implements Logger {
  readonly entries: unknown[] = [];

  debug(...entries: readonly unknown[]): void {
    this.entries.push(...entries);
  }

  warn(...entries: readonly unknown[]): void {
    this.entries.push(...entries);
  }

  error(...entries: readonly unknown[]): void {
    this.entries.push(...entries);
  }
}
