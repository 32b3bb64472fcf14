import type { HttpLogin, Proof } from "./http_login.ts";

/** A login by name and password, sent with every request: over TLS or on this machine alone. */
export class BasicLogin implements HttpLogin {
  readonly #proof: Proof;

  /** @throws {TypeError} If the name has a colon, which would end it. */
  constructor(username: string, password: string) {
    this.#proof = { authorization: basicCredentials(username, password) };
  }

  headers(): Proof {
    return this.#proof;
  }

  renew(): boolean {
    return false;
  }
}

/**
 * The value of an `Authorization:` header.
 *
 * @throws {TypeError} If the name has a colon, which would end it.
 * @see RFC 7617
 */
export function basicCredentials(username: string, password: string): string {
  if (username.includes(":")) {
    throw new TypeError("Cannot log in by HTTP Basic, wanted a user name without a colon: found one");
  }
  return `Basic ${new TextEncoder().encode(`${username}:${password}`).toBase64()}`;
}
