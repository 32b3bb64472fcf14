import type { LoginUsers, ScramLogin } from "../scram_login.ts";

/** How far one client has got with proving who it is. */
export class ClientLogin {
  /** Who may log in where it came; absent where nobody has to. */
  readonly users: LoginUsers | undefined;
  /** The login that is under way. */
  current: ScramLogin | undefined;
  /** Who it is, where it had to say so. */
  username: string | undefined;
  #done: boolean;
  #failures = 0;

  constructor(users: LoginUsers | undefined) {
    this.users = users;
    this.#done = users === undefined;
  }

  /** Whether it has proved who it is, or need not. */
  get done(): boolean {
    return this.#done;
  }

  succeed(username: string): void {
    this.#done = true;
    this.username = username;
    this.current = undefined;
  }

  /** How many logins have failed, with this one. */
  fail(): number {
    this.current = undefined;
    return ++this.#failures;
  }
}
