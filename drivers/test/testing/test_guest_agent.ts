import {
  type GuestProgram,
  type GuestProgramEnd,
  type GuestPrograms,
  systemOf,
} from "../domain/guest/guest_system.ts";
import type { TestDomain } from "../model/test_domain.ts";

export type { GuestProgram, GuestProgramEnd, GuestPrograms };

/** What is in a guest, as its agent sees it: the test's own hand in it. */
export class TestGuestAgent {
  readonly #domain: TestDomain;

  /**
   * Made by `TestGuest.agent`.
   * @internal
   */
  constructor(domain: TestDomain) {
    this.#domain = domain;
  }

  /** A file's contents, `undefined` where the guest has no such file. */
  file(path: string): Uint8Array | undefined {
    return systemOf(this.#domain).files.get(path);
  }

  /** A file's contents as text, `undefined` where the guest has no such file. */
  text(path: string): string | undefined {
    const { files } = systemOf(this.#domain);
    return files.has(path) ? systemOf(this.#domain).text(path) : undefined;
  }

  /** Puts a file into the guest; a line in `/etc/passwd` makes a user. */
  write(path: string, contents: string | Uint8Array): void {
    systemOf(this.#domain).write(path, contents);
  }

  /**
   * What runs programs from now on, before those that every guest has: `true`, `false`, `echo`, `cat`, `hostname`,
   * `whoami`, `sleep`, which goes by the host's clock. Where it gives `undefined`, they are looked for.
   */
  onExec(programs: GuestPrograms | undefined): void {
    systemOf(this.#domain).programs = programs;
  }

  /** The password that somebody has set for a user. */
  password(user: string): { readonly password: string; readonly encrypted: boolean } | undefined {
    return systemOf(this.#domain).passwords.get(user);
  }
}
