import type { SaslContext, SaslMechanism } from "./mechanism.ts";
import { broken, refusal } from "./refusal.ts";

const utf8 = new TextEncoder();

/**
 * Sends the password as it is: for transports that nobody else can read.
 *
 * @see RFC 4616
 */
export class Plain implements SaslMechanism {
  readonly layer = undefined;
  readonly #context: SaslContext;
  #complete = false;

  constructor(context: SaslContext) {
    this.#context = context;
  }

  get complete(): boolean {
    return this.#complete;
  }

  async first(): Promise<Uint8Array> {
    if (!this.#context.secure) {
      throw refusal(
        "Cannot log in by PLAIN, wanted an encrypted transport: this one is not",
        "AUTH_UNAVAILABLE",
      );
    }
    const { username, password, authorizationName } = await this.#context.identity();
    const parts = [authorizationName, username, password];
    this.#complete = true;
    return utf8.encode(parts.join("\0"));
  }

  next(challenge: Uint8Array | undefined): Promise<undefined> {
    if (challenge?.length) return Promise.reject(broken("PLAIN", "the host says more"));
    return Promise.resolve(undefined);
  }
}
