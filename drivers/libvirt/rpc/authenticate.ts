import type { ConnectOptions } from "../../../core/contract/driver.ts";
import { VirtError } from "../../../core/contract/errors.ts";
import type { ConnectionUri } from "../../../core/contract/uri.ts";
import { uriParameter } from "../../../core/contract/uri_parameters.ts";
import { checkedCredentials } from "../../_credentials/checked_credentials.ts";
import { firstProcedures } from "../wire/generated/startup_protocol.gen.ts";
import type { RpcCaller } from "./caller.ts";
import type { SecurityLayer } from "./sasl/security_layer.ts";
import { transportOf } from "./transport/transport.ts";

const NONE = 0;
const SASL = 1;
const POLKIT = 2;
const NAMES: Readonly<Record<number, string>> = { [NONE]: "none", [SASL]: "sasl", [POLKIT]: "polkit" };

/** What authentication is about. */
export interface Authentication {
  readonly uri: ConnectionUri;
  readonly auth: ConnectOptions["auth"];
  readonly signal: AbortSignal | undefined;
}

/**
 * Holds the option `auth` against its form.
 *
 * @throws {TypeError} If it is neither credentials nor a function.
 */
export function checkedAuth(auth: unknown): void {
  if (auth !== undefined && typeof auth !== "function") checkedCredentials(auth);
}

/** Whether nobody else can read what the transport of a URI carries. An external program is not known to do that. */
export function isSecure(uri: ConnectionUri): boolean {
  return !["tcp", "ext"].includes(transportOf(uri));
}

/** What `auth=` in the URI asks for. */
function wantedType(uri: ConnectionUri, types: readonly number[]): number {
  const { text } = uri;
  const wanted = uriParameter(uri, "auth")?.toLowerCase();
  if (wanted === undefined) {
    return types.includes(NONE) ? NONE : types.find((type) => type in NAMES) ?? types[0] ?? NONE;
  }
  const type = wanted === "polkit"
    ? POLKIT
    : wanted === "sasl" || wanted.startsWith("sasl.")
    ? SASL
    : undefined;
  if (type === undefined) {
    throw unavailable(`Cannot open "${text}", wanted auth=sasl, sasl.MECHANISM or polkit: "${wanted}"`);
  }
  if (types.length > 0 && !types.includes(type)) {
    throw unavailable(
      `Cannot open "${text}", wanted a daemon that asks for ${NAMES[type]}: it asks for ${words(types)}`,
    );
  }
  return types.length === 0 ? NONE : type;
}

function words(types: readonly number[]): string {
  return types.map((type) => NAMES[type] ?? `unknown-${type}`).join(", ");
}

function unavailable(message: string): VirtError {
  return new VirtError(message, { code: "AUTH_UNAVAILABLE", domain: "REMOTE", outcome: "refused" });
}

/**
 * Does what the daemon asks for before it serves calls: nothing, or polkit, where the daemon asks the system about us,
 * or a login by SASL.
 *
 * @returns What must wrap all bytes from here on, if the login agreed on it.
 * @throws {VirtError} `AUTH_FAILED` if the login or polkit refuses, `AUTH_UNAVAILABLE` if the daemon asks for more than
 * that, `AUTH_CANCELLED` if the callback gives no credentials.
 * @see libvirt 9.0.0 `remoteAuthenticate`
 */
export async function authenticate(
  rpc: RpcCaller,
  { uri, auth, signal }: Authentication,
): Promise<SecurityLayer | undefined> {
  const options = { signal };
  const types = await rpc.callFor(firstProcedures.authList, undefined, "types", options);
  switch (wantedType(uri, types)) {
    case NONE:
      return undefined;
    case POLKIT:
      await rpc.call(firstProcedures.authPolkit, undefined, options);
      return undefined;
    case SASL: {
      // Few daemons ask for it, and all of its mechanisms would come with it.
      const { logIn } = await import("./sasl/log_in.ts");
      const mechanism = /^sasl\.(.*)$/is.exec(uriParameter(uri, "auth") ?? "")?.[1];
      return await logIn(rpc, { uri, auth, mechanism, secure: isSecure(uri), signal });
    }
  }
  throw unavailable(
    `Cannot authenticate, wanted a daemon that asks for nothing, polkit or sasl: it asks for ${words(types)}`,
  );
}
