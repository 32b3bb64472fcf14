import type { ConnectOptions, CredentialPrompt, Credentials } from "../../core/contract/driver.ts";
import { VirtError } from "../../core/contract/errors.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";
import { type FiledCredentials, readAuthConf } from "./auth_conf.ts";
import { checkedCredentials } from "./checked_credentials.ts";

/** Who logs in, and how they prove it. */
export interface Identity {
  readonly username: string;
  readonly password: string;
  /** Of the realms that the host offers. */
  readonly realm: string | undefined;
  /** Whom to act as; empty for the user. */
  readonly authorizationName: string;
}

/** Where an identity comes from, and what for. */
export interface IdentityQuestion {
  readonly uri: ConnectionUri;
  readonly auth: ConnectOptions["auth"];
  readonly mechanism: string;
  readonly host: string;
  /** What auth.conf calls such hosts: `libvirt`, `esx`. */
  readonly service: string;
  readonly signal: AbortSignal | undefined;
}

type Found = { -readonly [Name in keyof Credentials]: Credentials[Name] };

function failed(message: string, code: "AUTH_FAILED" | "AUTH_CANCELLED"): VirtError {
  return new VirtError(message, { code, domain: "AUTH", outcome: "not-sent" });
}

/** What `given` lacks, from auth.conf. A password is of one user and goes with no other. */
function filled(given: Credentials, filed: FiledCredentials): Found {
  const username = given.username ?? filed.username;
  const own = filed.username === undefined || filed.username === username;
  return {
    username,
    password: given.password ?? (own ? filed.password : undefined),
    realm: given.realm ?? filed.realm,
    authorizationName: given.authorizationName ?? (own ? filed.authorizationName : undefined),
  };
}

function prompts(
  found: Found,
  realms: readonly string[],
  question: IdentityQuestion,
): readonly CredentialPrompt[] {
  const { host } = question;
  const wanted: CredentialPrompt[] = [];
  if (found.username === undefined) {
    const preset = ofUri(question.uri);
    wanted.push({
      name: "username",
      prompt: `User name for ${host}`,
      secret: false,
      ...(preset === undefined ? {} : { preset }),
    });
  }
  if (found.password === undefined) {
    const of = found.username === undefined ? "" : ` of ${found.username}`;
    wanted.push({ name: "password", prompt: `Password${of} for ${host}`, secret: true });
  }
  if (found.realm === undefined && realms.length > 1) {
    wanted.push({ name: "realm", prompt: `Realm on ${host}`, secret: false, preset: realms[0] });
  }
  return wanted;
}

/** Over SSH, the URI's user is the one whom SSH logs in. */
function ofUri({ transport, user }: ConnectionUri): string | undefined {
  return /ssh/.test(transport ?? "") ? undefined : user;
}

/** What settles first: the promise, or the signal. */
async function unlessAborted<T>(wanted: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  const cut = Promise.withResolvers<never>();
  const abort = () => cut.reject(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([wanted, cut.promise]);
  } finally {
    signal?.removeEventListener("abort", abort);
    // After the wait has ended, a late rejection is nobody's: it must not be unhandled.
    wanted.catch(() => {});
  }
}

async function asked(found: Found, realms: readonly string[], question: IdentityQuestion): Promise<Found> {
  const { auth, mechanism, host, signal } = question;
  const wanted = prompts(found, realms, question);
  if (typeof auth !== "function" || wanted.length === 0) return found;
  const request = { mechanism, host, realms, prompts: wanted };
  const answer = await unlessAborted((async () => await auth(request))(), signal);
  if (answer === undefined) {
    throw failed(
      `Cannot log in to "${question.uri.text}", wanted credentials: the callback gives none`,
      "AUTH_CANCELLED",
    );
  }
  checkedCredentials(answer);
  const given = Object.entries(answer).filter(([, value]) => value !== undefined);
  return { ...found, ...Object.fromEntries(given) };
}

/**
 * Says who logs in: by the option `auth`, what that lacks by auth.conf, what that lacks by the callback, the name at
 * last by the URI. It is found out once, and kept nowhere but here.
 */
export function identitySource(
  question: IdentityQuestion,
): (realms?: readonly string[]) => Promise<Identity> {
  let known: Promise<Identity> | undefined;
  return (realms = []) => known ??= findIdentity(realms, question);
}

async function findIdentity(realms: readonly string[], question: IdentityQuestion): Promise<Identity> {
  const { auth, uri, service } = question;
  const given: Credentials = typeof auth === "object" ? auth : {};
  const whole = given.username !== undefined && given.password !== undefined;
  const filed = whole ? given : filled(given, await readAuthConf(uri, service, question.host) ?? {});
  const found = await asked(filed, realms, question);
  const username = found.username ?? ofUri(uri);
  const missing = [...(username ? [] : ["user name"]), ...(found.password === undefined ? ["password"] : [])];
  if (missing.length > 0) {
    throw failed(
      `Cannot log in to "${uri.text}", wanted a user name and password in the option auth or in libvirt's auth.conf: ` +
        `no ${missing.join(" and no ")}`,
      "AUTH_FAILED",
    );
  }
  const { realm, authorizationName = "" } = found;
  if ([username, found.password, realm, authorizationName].some((text) => text?.includes("\0"))) {
    throw failed(
      `Cannot log in to "${uri.text}", wanted credentials without NUL: there is one`,
      "AUTH_FAILED",
    );
  }
  if (realm !== undefined && realms.length > 0 && !realms.includes(realm)) {
    throw failed(
      `Cannot log in to "${uri.text}", wanted a realm that the host has: it does not have "${realm}"`,
      "AUTH_FAILED",
    );
  }
  return { username: username!, password: found.password!, realm, authorizationName };
}
