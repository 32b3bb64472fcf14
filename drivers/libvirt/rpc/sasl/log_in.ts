import type { ConnectOptions } from "../../../../core/contract/driver.ts";
import { VirtError } from "../../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../../core/contract/uri.ts";
import { identitySource } from "../../../_credentials/mod.ts";
import { remoteProcedures as remote } from "../../wire/generated/protocol.gen.ts";
import type { RpcCaller } from "../caller.ts";
import type { SaslContext, SaslMechanism } from "./mechanism.ts";
import { chooseMechanism, type MechanismName } from "./mechanisms.ts";
import { broken } from "./refusal.ts";
import type { SecurityLayer } from "./security_layer.ts";

/** Messages back and forth; the longest login takes three. */
const MOST_STEPS = 8;
/** `REMOTE_AUTH_SASL_DATA_MAX` */
const LONGEST = 65536;

/** What a login is about. */
export interface Login {
  readonly uri: ConnectionUri;
  readonly auth: ConnectOptions["auth"];
  /** Of `auth=sasl.MECHANISM`; the strongest unless told. */
  readonly mechanism: string | undefined;
  /** Whether the transport protects what it carries. */
  readonly secure: boolean;
  readonly signal: AbortSignal | undefined;
}

interface Answer {
  readonly complete: number;
  readonly nil: number;
  readonly data: string;
}

/** NULL and "nothing" are different things in SASL. */
function wire(bytes: Uint8Array | undefined): { readonly nil: number; readonly data: string } {
  if (bytes && bytes.length > LONGEST) throw broken("SASL", `more than ${LONGEST} bytes from us`);
  let data = "";
  for (const byte of bytes ?? []) data += String.fromCharCode(byte);
  return { nil: bytes ? 0 : 1, data };
}

function unwired({ nil, data }: Answer): Uint8Array | undefined {
  return nil ? undefined : Uint8Array.from(data, (character) => character.charCodeAt(0));
}

async function mechanismOf(name: MechanismName, context: SaslContext): Promise<SaslMechanism> {
  if (name === "DIGEST-MD5") return new (await import("./digest_md5.ts")).DigestMd5(context);
  if (name === "PLAIN") return new (await import("./plain.ts")).Plain(context);
  return new (await import("./scram.ts")).Scram(name, context);
}

/**
 * Logs in by SASL.
 *
 * @returns What must wrap all bytes after it, if the mechanism is the one that encrypts.
 * @throws {VirtError} `AUTH_FAILED` if the host refuses or proves nothing itself, or credentials are missing;
 * `AUTH_UNAVAILABLE` if it offers no mechanism that may be used here; `AUTH_CANCELLED` if the callback gives nothing.
 * @see libvirt 9.0.0 `remoteAuthSASL`
 */
export async function logIn(rpc: RpcCaller, login: Login): Promise<SecurityLayer | undefined> {
  const { uri, signal, secure } = login;
  const call = { signal };
  let user = "";
  const refused = (what: () => string) => (error: unknown): never => {
    // Never the host's own words: it may repeat what it was told.
    if (!(error instanceof VirtError) || error.outcome !== "refused") throw error;
    throw new VirtError(`Cannot log in to "${uri.text}"${what()}: it refuses`, {
      code: error.code,
      number: error.number,
      domain: "AUTH",
      outcome: "refused",
    });
  };
  const offered = await rpc.callFor(remote.authSaslInit, undefined, "mechlist", call)
    .catch(refused(() =>
      ", wanted a host that offers a mechanism for this transport" +
      (secure ? "" : ", which is not encrypted (+tls, +ssh and +unix are)")
    ));
  const name = chooseMechanism(offered, login);
  const host = uri.host || "localhost";
  const ask = identitySource({ ...login, mechanism: name, host, service: "libvirt" });
  const mechanism = await mechanismOf(name, {
    host,
    secure,
    async identity(realms) {
      const identity = await ask(realms);
      user = ` as "${identity.username}"`;
      return identity;
    },
  });
  const unknown = refused(() => `${user} by ${name}, wanted a name and password that the host knows`);
  let answer: Answer = await rpc.call(
    remote.authSaslStart,
    { mech: name, ...wire(await mechanism.first()) },
    call,
  ).catch(unknown);
  for (let step = 0; !(answer.complete && mechanism.complete); step++) {
    if (step === MOST_STEPS) throw broken(name, "no end");
    const next = await mechanism.next(unwired(answer));
    signal?.throwIfAborted();
    if (!answer.complete) {
      answer = await rpc.call(remote.authSaslStep, wire(next), call).catch(unknown);
    } else if (!mechanism.complete) throw broken(name, "an end before the host has proved itself");
  }
  return mechanism.layer;
}
