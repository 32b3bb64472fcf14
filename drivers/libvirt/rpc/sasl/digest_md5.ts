import { Buffer } from "node:buffer";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type DigestChallenge, digestDirectives, readDigestChallenge, single } from "./digest_challenge.ts";
import type { Identity } from "../../../_credentials/mod.ts";
import type { SaslContext, SaslMechanism } from "./mechanism.ts";
import { broken, refusal } from "./refusal.ts";
import { DigestLayer, LARGEST_WRAPPED } from "./digest_layer.ts";
import type { SecurityLayer } from "./security_layer.ts";

/** libvirt's word for what is logged in to. */
const SERVICE = "libvirt";

type Part = string | Uint8Array;

function md5(...parts: readonly Part[]): Buffer {
  const hash = createHash("md5");
  for (const part of parts) hash.update(typeof part === "string" ? Buffer.from(part, "utf8") : part);
  return hash.digest();
}

/** Names whose characters ISO 8859-1 has are hashed in it. RFC 2831, 2.1.2.1 */
function hashed(text: string): Buffer {
  return Buffer.from(text, /^[\0-\xff]*$/.test(text) ? "latin1" : "utf8");
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/**
 * DIGEST-MD5, which is old and weak, but over plain TCP the only one of libvirtd's mechanisms with passwords that
 * encrypts what follows.
 *
 * @see RFC 2831
 */
export class DigestMd5 implements SaslMechanism {
  readonly #context: SaslContext;
  readonly #clientNonce: string;
  #step: "challenge" | "proof" | "done" = "challenge";
  #secret: Uint8Array = new Uint8Array(0);
  #wanted = "";
  #maxBuffer = 0;
  #layer: SecurityLayer | undefined;

  /** @param clientNonce Random and never the same; tests give that of an RFC. */
  constructor(context: SaslContext, clientNonce: string = randomBytes(24).toString("base64")) {
    this.#context = context;
    this.#clientNonce = clientNonce;
  }

  get complete(): boolean {
    return this.#step === "done";
  }

  get layer(): SecurityLayer | undefined {
    return this.#layer;
  }

  first(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async next(challenge: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    if (this.#step === "challenge" && challenge) return await this.#answer(readDigestChallenge(challenge));
    if (this.#step === "proof" && challenge) return await this.#verify(challenge);
    if (this.#step === "done" && !challenge?.length) return undefined;
    throw broken("DIGEST-MD5", challenge ? "one message too many" : "nothing");
  }

  async #answer(challenge: DigestChallenge): Promise<Uint8Array> {
    const qop = this.#context.secure ? "auth" : "auth-conf";
    if (this.#context.secure && !challenge.qops.includes("auth")) {
      throw refusal(
        "Cannot log in by DIGEST-MD5, wanted a host that asks for no layer on a safe transport: it wants one",
        "AUTH_UNAVAILABLE",
      );
    }
    if (
      !this.#context.secure && !(challenge.qops.includes("auth-conf") && challenge.ciphers.includes("rc4"))
    ) {
      throw refusal(
        "Cannot log in by DIGEST-MD5, wanted a host that encrypts with rc4: it does not; use +tls or +ssh",
        "AUTH_UNAVAILABLE",
      );
    }
    const identity = await this.#context.identity(challenge.realms);
    const realm = identity.realm ?? challenge.realms[0] ?? "";
    const uri = `${SERVICE}/${this.#context.host}`;
    const plain = (text: string) => challenge.utf8 ? text : latin1(text);
    this.#derive(challenge, identity, realm);
    const proof = this.#proof(challenge, qop, uri, "AUTHENTICATE:");
    this.#wanted = this.#proof(challenge, qop, uri, ":");
    this.#maxBuffer = challenge.maxBuffer;
    this.#step = "proof";
    const { authorizationName } = identity;
    const directives = [
      ...(challenge.utf8 ? ["charset=utf-8"] : []),
      `username=${quoted(plain(identity.username))}`,
      `realm=${quoted(plain(realm))}`,
      `nonce=${quoted(challenge.nonce)}`,
      "nc=00000001",
      `cnonce=${quoted(this.#clientNonce)}`,
      `digest-uri=${quoted(uri)}`,
      `qop=${qop}`,
      ...(qop === "auth" ? [] : ["cipher=rc4"]),
      `maxbuf=${LARGEST_WRAPPED}`,
      `response=${proof}`,
      ...(authorizationName === "" ? [] : [`authzid=${quoted(authorizationName)}`]),
    ];
    return Buffer.from(directives.join(","), challenge.utf8 ? "utf8" : "latin1");
  }

  /** The hash of A1, which all proofs and keys come from. */
  #derive(challenge: DigestChallenge, identity: Identity, realm: string): void {
    const { username, password, authorizationName } = identity;
    const user = md5(hashed(username), ":", hashed(realm), ":", hashed(password));
    const who = authorizationName === "" ? [] : [":", authorizationName];
    this.#secret = md5(user, ":", challenge.nonce, ":", this.#clientNonce, ...who);
  }

  #proof(challenge: DigestChallenge, qop: string, uri: string, verb: string): string {
    const body = qop === "auth" ? "" : `:${"0".repeat(32)}`;
    const a1 = this.#secret.toHex();
    const a2 = md5(`${verb}${uri}${body}`).toString("hex");
    return md5(`${a1}:${challenge.nonce}:00000001:${this.#clientNonce}:${qop}:${a2}`).toString("hex");
  }

  async #verify(challenge: Uint8Array): Promise<undefined> {
    const proof = single(digestDirectives(challenge), "rspauth") ?? "";
    if (!/^[0-9a-f]{32}$/i.test(proof)) throw broken("DIGEST-MD5", "no proof");
    if (!timingSafeEqual(Buffer.from(proof.toLowerCase()), Buffer.from(this.#wanted))) {
      throw refusal(
        "Cannot log in by DIGEST-MD5, wanted a host that knows the password: it does not prove that",
      );
    }
    if (!this.#context.secure) this.#layer = await DigestLayer.create(this.#secret, this.#maxBuffer);
    this.#secret = new Uint8Array(0);
    this.#step = "done";
    return undefined;
  }
}

function latin1(text: string): string {
  if (/^[\0-\xff]*$/.test(text)) return text;
  throw refusal(
    "Cannot log in by DIGEST-MD5, wanted names in ISO 8859-1, which the host asks for: they are not",
  );
}
