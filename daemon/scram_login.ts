import { refused } from "./refusals.ts";

const utf8 = new TextEncoder();

/** Web Crypto's name of the hash of each mechanism, and the bits that it gives, the stronger first. */
const HASHES = {
  "SCRAM-SHA-256": ["SHA-256", 256],
  "SCRAM-SHA-1": ["SHA-1", 160],
} as const;

/** A mechanism by which clients log in: none sends the password. */
export type LoginMechanism = keyof typeof HASHES;

/** All of them, the strongest first. */
export const loginMechanisms = Object.keys(HASHES) as readonly LoginMechanism[];

const ITERATIONS = 4096;
const SALT_BYTES = 16;
const NONCE_BYTES = 18;

/** Who may log in: passwords by name, or what looks one up. */
export type LoginUsers =
  | Readonly<Record<string, string>>
  | ((username: string) => string | undefined | Promise<string | undefined>);

/** A password that somebody can have: from a program's own list anything may come, and no password is nobody's. */
export function isPassword(found: unknown): found is string {
  return typeof found === "string" && found !== "";
}

/** What a login fails with, whatever was wrong: who tries learns nothing of it. */
export function loginFailed(): Error {
  return refused("AUTH_FAILED", "authentication failed", "RPC");
}

async function hmac(hash: string, key: Uint8Array<ArrayBuffer>, data: Uint8Array<ArrayBuffer>) {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  one.forEach((byte, index) => difference |= byte ^ (other[index] ?? 0));
  return difference === 0;
}

/** Of a daemon: it gives an unknown name the same salt each time, as a known one has it. */
const secret = crypto.getRandomValues(new Uint8Array(32));

interface ClientFirst {
  readonly gs2: string;
  readonly bare: string;
  readonly username: string;
  readonly nonce: string;
}

/** `n,,n=user,r=nonce`, perhaps with an authorization name, which has to be the user's own. */
function readClientFirst(text: string): ClientFirst {
  const parts = /^([ny],(?:a=([^,]*))?,)(n=([^,]+),r=([!-+\--~]+))$/.exec(text);
  if (parts === null || text.length > 2048) throw loginFailed();
  const [, gs2, authorization, bare, name, nonce] = parts;
  if (authorization !== undefined && authorization !== name) throw loginFailed();
  const username = name!.replaceAll("=2C", ",").replaceAll("=3D", "=");
  return { gs2: gs2!, bare: bare!, username, nonce: nonce! };
}

/**
 * The daemon's side of one login by SCRAM, without channel binding.
 *
 * @see RFC 5802, RFC 7677
 */
export class ScramLogin {
  readonly #hash: string;
  readonly #bits: number;
  readonly #users: LoginUsers;
  #first: ClientFirst | undefined;
  #serverFirst = "";
  #salt: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(mechanism: LoginMechanism, users: LoginUsers) {
    [this.#hash, this.#bits] = HASHES[mechanism];
    this.#users = users;
  }

  /** Who tries; empty before the first message. */
  get username(): string {
    return this.#first?.username ?? "";
  }

  /**
   * Answers a message of the client.
   *
   * @throws {VirtError} `AUTH_FAILED`
   */
  async next(text: string): Promise<{ readonly text: string; readonly complete: boolean }> {
    if (this.#first === undefined) return { text: await this.#challenge(text), complete: false };
    return { text: await this.#verify(text), complete: true };
  }

  async #challenge(text: string): Promise<string> {
    this.#first = readClientFirst(text);
    const named = utf8.encode(this.#first.username);
    this.#salt = (await hmac("SHA-256", secret, named)).slice(0, SALT_BYTES);
    const nonce = this.#first.nonce + crypto.getRandomValues(new Uint8Array(NONCE_BYTES)).toBase64();
    return this.#serverFirst = `r=${nonce},s=${this.#salt.toBase64()},i=${ITERATIONS}`;
  }

  async #verify(text: string): Promise<string> {
    const first = this.#first!;
    const parts = /^(c=([^,]+),r=([^,]+)),p=([A-Za-z0-9+/]+={0,2})$/.exec(text);
    if (parts === null || text.length > 4096) throw loginFailed();
    const [, withoutProof, binding, nonce, proofText] = parts;
    if (binding !== utf8.encode(first.gs2).toBase64()) throw loginFailed();
    if (nonce !== /^r=([^,]+)/.exec(this.#serverFirst)![1]) throw loginFailed();
    const password = await this.#passwordOf(first.username);
    // As long for a name that nobody has as for another.
    const salted = await this.#salted(password ?? "");
    const message = utf8.encode(`${first.bare},${this.#serverFirst},${withoutProof}`);
    const clientKey = await hmac(this.#hash, salted, utf8.encode("Client Key"));
    const storedKey = new Uint8Array(await crypto.subtle.digest(this.#hash, clientKey));
    const signature = await hmac(this.#hash, storedKey, message);
    const wanted = clientKey.map((byte, index) => byte ^ signature[index]!);
    let proof: Uint8Array;
    try {
      proof = Uint8Array.fromBase64(proofText!);
    } catch {
      throw loginFailed();
    }
    if (!sameBytes(proof, wanted) || password === undefined) throw loginFailed();
    const serverKey = await hmac(this.#hash, salted, utf8.encode("Server Key"));
    return `v=${(await hmac(this.#hash, serverKey, message)).toBase64()}`;
  }

  async #passwordOf(username: string): Promise<string | undefined> {
    const users = this.#users;
    const found: unknown = typeof users === "function"
      ? await users(username)
      : Object.hasOwn(users, username)
      ? users[username]
      : undefined;
    return isPassword(found) ? found : undefined;
  }

  async #salted(password: string): Promise<Uint8Array<ArrayBuffer>> {
    const key = await crypto.subtle.importKey("raw", utf8.encode(password), "PBKDF2", false, ["deriveBits"]);
    const options = { name: "PBKDF2", hash: this.#hash, salt: this.#salt, iterations: ITERATIONS };
    return new Uint8Array(await crypto.subtle.deriveBits(options, key, this.#bits));
  }
}
