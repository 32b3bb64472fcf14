import type { TestDomain } from "../../model/test_domain.ts";

/** Somebody who looks at a guest's console. */
export interface ConsoleViewer {
  show(text: Uint8Array): void;
}

/** Told of what is typed; what it gives back is shown. */
export type ConsoleInput = (typed: string) => string | undefined | void;

/** A guest's console or one of its channels. */
export class GuestConsole {
  readonly viewers = new Set<ConsoleViewer>();
  /** What answers to what is typed; unless told, it comes back as it is. */
  input: ConsoleInput | undefined = undefined;

  /** Shows a text to all who look. */
  print(text: string | Uint8Array): void {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    for (const viewer of this.viewers) viewer.show(bytes);
  }

  /** Takes what has been typed. */
  type(bytes: Uint8Array): void {
    if (this.input === undefined) return this.print(bytes);
    const answer = this.input(new TextDecoder().decode(bytes));
    if (typeof answer === "string") this.print(answer);
  }
}

const consoles = new WeakMap<TestDomain, Map<string, GuestConsole>>();

/** A guest's console, or the channel of a name. */
export function consoleOf(domain: TestDomain, name = ""): GuestConsole {
  let its = consoles.get(domain);
  if (its === undefined) consoles.set(domain, its = new Map());
  let found = its.get(name);
  if (found === undefined) its.set(name, found = new GuestConsole());
  return found;
}
