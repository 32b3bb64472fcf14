import { type ConsoleInput, consoleOf } from "../domain/guest/guest_console.ts";
import type { TestDomain } from "../model/test_domain.ts";

export type { ConsoleInput };

/** A guest's side of its console, or of a channel. */
export class TestGuestConsole {
  readonly #domain: TestDomain;
  readonly #name: string;

  /**
   * Made by `TestGuest.console` and `TestGuest.channel()`.
   * @internal
   */
  constructor(domain: TestDomain, name: string) {
    this.#domain = domain;
    this.#name = name;
  }

  /** How many look at it: nobody or one. */
  get viewers(): number {
    return consoleOf(this.#domain, this.#name).viewers.size;
  }

  /** Shows a text to who looks. */
  print(text: string | Uint8Array): void {
    consoleOf(this.#domain, this.#name).print(text);
  }

  /** What answers to what is typed from now on; unless told, it comes back as it is. */
  onInput(input: ConsoleInput | undefined): void {
    consoleOf(this.#domain, this.#name).input = input;
  }
}
