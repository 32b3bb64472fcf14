import type { HttpLogin, Proof } from "./http_login.ts";
import type { HttpReply } from "../http_reply.ts";
import type { HttpRequest } from "../http_request.ts";
import { SharedLogin } from "./shared_login.ts";

/** How a token is got, and how a host says that it does no longer count. */
export interface TokenLoginOptions {
  /**
   * Logs in, by requests of a client without this login, and gives the headers that prove it: a token's, or a cookie's.
   * It has a deadline of its own.
   */
  readonly login: () => Promise<Proof>;
  /** Whether an answer means that the token has expired; status 401 unless told. */
  readonly isExpired?: (reply: HttpReply) => boolean;
}

/** A login that is made once and gives a token for all requests, and is made again once the token has expired. */
export class TokenLogin implements HttpLogin {
  readonly #login: SharedLogin<Proof>;
  readonly #isExpired: (reply: HttpReply) => boolean;
  readonly #generations = new WeakMap<Proof, number>();

  constructor({ login, isExpired = ({ status }) => status === 401 }: TokenLoginOptions) {
    this.#login = new SharedLogin(login);
    this.#isExpired = isExpired;
  }

  async headers({ signal }: HttpRequest): Promise<Proof> {
    const proof = { ...await this.#login.session(signal) };
    this.#generations.set(proof, this.#login.generation);
    return proof;
  }

  async renew(reply: HttpReply, proof: Proof, { signal }: HttpRequest): Promise<boolean> {
    if (!this.#isExpired(reply)) return false;
    await this.#login.renew(this.#generations.get(proof) ?? 0, signal);
    return true;
  }
}
