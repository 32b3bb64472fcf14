import { type DigestChallenge, digestChallenge } from "./digest_challenge.ts";
import type { HttpLogin, Proof } from "./http_login.ts";
import type { HttpReply } from "../http_reply.ts";
import type { HttpRequest } from "../http_request.ts";

type Hash = (text: string) => string;

/**
 * A login by name and password that sends no password: the first request is refused with a challenge, and sent again with
 * the proof, as are all after it.
 *
 * @see RFC 7616
 */
export class DigestLogin implements HttpLogin {
  readonly #username: string;
  readonly #password: string;
  #challenge: DigestChallenge | undefined;
  #count = 0;
  readonly #met = new WeakMap<Proof, { readonly challenge: DigestChallenge; readonly count: number }>();
  readonly #random: () => string;

  /** @param random Makes the client's part of each proof, which must be another one each time. */
  constructor(username: string, password: string, random: () => string = randomText) {
    this.#username = username;
    this.#password = password;
    this.#random = random;
  }

  async headers({ method, path }: HttpRequest): Promise<Proof> {
    const challenge = this.#challenge;
    if (challenge === undefined) return {};
    const count = ++this.#count;
    const { createHash } = await import("node:crypto");
    const hash = (text: string) => createHash(challenge.hash).update(text).digest("hex");
    const proof = { authorization: this.#authorization(challenge, hash, method, path, count) };
    this.#met.set(proof, { challenge, count });
    return proof;
  }

  renew({ status, headers }: HttpReply, proof: Proof): boolean {
    if (status !== 401) return false;
    const met = this.#met.get(proof);
    // Somebody else has been challenged anew meanwhile.
    if (met?.challenge !== this.#challenge && this.#challenge !== undefined) return true;
    const challenge = digestChallenge(headers["www-authenticate"]);
    if (challenge === undefined) return false;
    // The first proof of all for a challenge: name or password is wrong, and another try would only lock the account.
    if (met?.count === 1 && !challenge.stale) {
      this.#challenge = undefined;
      return false;
    }
    this.#challenge = challenge;
    this.#count = 0;
    return true;
  }

  repeated({ status }: HttpReply, proof: Proof): void {
    if (status === 401 && this.#met.get(proof)?.challenge === this.#challenge) this.#challenge = undefined;
  }

  #authorization(
    challenge: DigestChallenge,
    hash: Hash,
    method: string,
    path: string,
    count: number,
  ): string {
    const { realm, nonce, opaque, algorithm, qop, userhash } = challenge;
    const cnonce = this.#random();
    const nc = count.toString(16).padStart(8, "0");
    const secret = hash(`${this.#username}:${realm}:${this.#password}`);
    const first = /-sess$/i.test(algorithm) ? hash(`${secret}:${nonce}:${cnonce}`) : secret;
    const second = hash(`${method}:${path}`);
    const response = hash(
      qop ? `${first}:${nonce}:${nc}:${cnonce}:auth:${second}` : `${first}:${nonce}:${second}`,
    );
    return "Digest " + [
      this.#name(realm, userhash, hash),
      `realm=${quoted(realm)}`,
      `nonce=${quoted(nonce)}`,
      `uri=${quoted(path)}`,
      `algorithm=${algorithm}`,
      `response="${response}"`,
      ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
      ...(qop ? ["qop=auth", `nc=${nc}`, `cnonce="${cnonce}"`] : []),
      ...(userhash ? ["userhash=true"] : []),
    ].join(", ");
  }

  #name(realm: string, userhash: boolean, hash: Hash): string {
    const name = this.#username;
    if (userhash) return `username="${hash(`${name}:${realm}`)}"`;
    // A header is ASCII.
    if (/^[\x20-\x7e]*$/.test(name)) return `username=${quoted(name)}`;
    return `username*=UTF-8''${encodeURIComponent(name)}`;
  }
}

function randomText(): string {
  return crypto.getRandomValues(new Uint8Array(16)).toHex();
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
