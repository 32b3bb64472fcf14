import type { Identity } from "../../../_credentials/mod.ts";
import type { SecurityLayer } from "./security_layer.ts";

/** What a mechanism asks about its surroundings. */
export interface SaslContext {
  /** The host's name, as the client knows it. */
  readonly host: string;
  /** Whether the transport protects what it carries: without, the mechanism must. */
  readonly secure: boolean;
  /** Who logs in; the realms are those to choose from. */
  identity(realms?: readonly string[]): Promise<Identity>;
}

/** The client's side of one login. */
export interface SaslMechanism {
  /** What is sent with the start; `undefined` lets the host speak first. */
  first(): Promise<Uint8Array | undefined>;
  /**
   * The answer to what the host says; `undefined` answers with nothing.
   *
   * @throws {VirtError} `AUTH_FAILED` if the host does not know the password either, or breaks the mechanism's rules.
   */
  next(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined>;
  /** Whether this side has seen all that it must see. */
  readonly complete: boolean;
  /** What wraps all bytes from here on, if the login agreed on it. */
  readonly layer: SecurityLayer | undefined;
}
