import type { SaslContext, SaslMechanism } from "./mechanism.ts";
import { broken, refusal } from "./refusal.ts";
import { readServerFinal, readServerFirst } from "./scram_messages.ts";

const utf8 = new TextEncoder();

/** Web Crypto's name of the hash, and the bits that it gives. */
const HASHES = {
  "SCRAM-SHA-512": ["SHA-512", 512],
  "SCRAM-SHA-256": ["SHA-256", 256],
  "SCRAM-SHA-1": ["SHA-1", 160],
} as const;

/** Mechanisms that never send the password, and make the host prove that it knows it. */
export type ScramName = keyof typeof HASHES;

async function hmac(
  hash: string,
  key: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = { name: "HMAC", hash };
  const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign(algorithm, imported, utf8.encode(text)));
}

/** In a time that tells nothing about where they differ. */
function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  one.forEach((byte, index) => difference |= byte ^ (other[index] ?? 0));
  return difference === 0;
}

/**
 * SCRAM without channel binding.
 *
 * Name and password go through no SASLprep: libvirtd's side, Cyrus SASL, compares them as they are.
 *
 * @see RFC 5802, RFC 7677
 */
export class Scram implements SaslMechanism {
  readonly layer = undefined;
  readonly #name: ScramName;
  readonly #context: SaslContext;
  readonly #nonce: string;
  #step: "start" | "first" | "final" | "done" = "start";
  #gs2 = "";
  #bare = "";
  #signature: Uint8Array = new Uint8Array(0);

  /** @param nonce Random and never the same; tests give that of an RFC. */
  constructor(name: ScramName, context: SaslContext, nonce: string = newNonce()) {
    this.#name = name;
    this.#context = context;
    this.#nonce = nonce;
  }

  get complete(): boolean {
    return this.#step === "done";
  }

  async first(): Promise<Uint8Array> {
    const { username, authorizationName } = await this.#context.identity();
    const name = saslName(username);
    this.#gs2 = `n,${authorizationName === "" ? "" : `a=${saslName(authorizationName)}`},`;
    this.#bare = `n=${name},r=${this.#nonce}`;
    this.#step = "first";
    return utf8.encode(this.#gs2 + this.#bare);
  }

  async next(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    if (this.#step === "first" && challenge) return await this.#proof(challenge);
    if (this.#step === "final" && challenge) return this.#verify(challenge);
    if (this.#step === "done" && !challenge?.length) return undefined;
    throw broken(this.#name, challenge ? "one message too many" : "nothing");
  }

  async #proof(challenge: Uint8Array): Promise<Uint8Array> {
    const [hash, bits] = HASHES[this.#name];
    const server = readServerFirst(challenge, this.#nonce, this.#name);
    const { password } = await this.#context.identity();
    const secret = utf8.encode(password);
    const key = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
    const { salt, iterations } = server;
    const salted = new Uint8Array(
      await crypto.subtle.deriveBits({ name: "PBKDF2", hash, salt, iterations }, key, bits),
    );
    const clientKey = await hmac(hash, salted, "Client Key");
    const storedKey = new Uint8Array(await crypto.subtle.digest(hash, clientKey));
    const withoutProof = `c=${utf8.encode(this.#gs2).toBase64()},r=${server.nonce}`;
    const message = `${this.#bare},${server.text},${withoutProof}`;
    const signature = await hmac(hash, storedKey, message);
    this.#signature = await hmac(hash, await hmac(hash, salted, "Server Key"), message);
    this.#step = "final";
    const proof = clientKey.map((byte, index) => byte ^ signature[index]!);
    return utf8.encode(`${withoutProof},p=${proof.toBase64()}`);
  }

  #verify(challenge: Uint8Array): undefined {
    const signature = readServerFinal(challenge, this.#name);
    if (!sameBytes(signature, this.#signature)) {
      throw refusal(
        `Cannot log in by ${this.#name}, wanted a host that knows the password: it does not prove that`,
      );
    }
    this.#step = "done";
    return undefined;
  }
}

function newNonce(): string {
  return crypto.getRandomValues(new Uint8Array(24)).toBase64();
}

function saslName(name: string): string {
  return name.replaceAll("=", "=3D").replaceAll(",", "=2C");
}
