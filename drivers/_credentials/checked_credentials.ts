const CREDENTIALS = ["username", "password", "realm", "authorizationName"];

/**
 * Holds credentials against their form.
 *
 * @throws {TypeError} If there is something else than text in them. It does not show it.
 */
export function checkedCredentials(credentials: unknown): void {
  if (typeof credentials !== "object" || credentials === null) {
    throw new TypeError(`Cannot log in, wanted credentials in an object: ${typeof credentials}`);
  }
  for (const name of CREDENTIALS) {
    const value = (credentials as Record<string, unknown>)[name];
    if (value !== undefined && typeof value !== "string") {
      throw new TypeError(`Cannot log in, wanted text as ${name}: ${typeof value}`);
    }
  }
}
