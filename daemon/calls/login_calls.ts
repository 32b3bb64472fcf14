/** The procedures by which clients log in. */
import { remoteProcedures as remote } from "../../drivers/libvirt/wire/mod.ts";
import type { Client } from "../client/client.ts";
import { own } from "./own_call.ts";
import type { ServedProcedure } from "./procedures.ts";
import { refused } from "../refusals.ts";
import { loginFailed, type LoginMechanism, loginMechanisms, ScramLogin } from "../scram_login.ts";

/** `REMOTE_AUTH_NONE`, `REMOTE_AUTH_SASL` */
const Auth = { none: 0, sasl: 1 } as const;

/** Logins that fail before the client is let go. */
const ATTEMPTS = 3;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

interface SaslData {
  readonly nil: number;
  readonly data: string;
}

/** SASL's bytes come as characters. */
function textOf({ nil, data }: SaslData): string {
  if (nil !== 0) throw loginFailed();
  try {
    return utf8.decode(Uint8Array.from(data, (character) => character.charCodeAt(0)));
  } catch {
    throw loginFailed();
  }
}

function wantsLogin(client: Client): void {
  if (client.login.users === undefined || client.login.done) {
    throw refused("AUTH_FAILED", "authentication failed: no login is wanted here");
  }
}

async function step(client: Client, login: ScramLogin, sent: SaslData) {
  try {
    const { text, complete } = await login.next(textOf(sent));
    if (complete) client.loggedIn(login.username);
    else client.login.current = login;
    return { complete: complete ? 1 : 0, nil: 0, data: text };
  } catch {
    client.loginFailed(login.username, ATTEMPTS);
    // Whatever it was: a name without a user looks like one with another password.
    throw loginFailed();
  }
}

/** All of them. */
export const loginCalls: readonly ServedProcedure[] = [
  own(
    remote.authList,
    "authList",
    "nothing",
    (client) => ({ types: [client.login.done ? Auth.none : Auth.sasl] }),
  ),
  own(remote.authSaslInit, "authSaslInit", "nothing", (client) => {
    wantsLogin(client);
    return { mechlist: loginMechanisms.join(",") };
  }),
  own(remote.authSaslStart, "authSaslStart", "nothing", (client, sent) => {
    wantsLogin(client);
    if (!(loginMechanisms as readonly string[]).includes(sent.mech)) throw loginFailed();
    return step(client, new ScramLogin(sent.mech as LoginMechanism, client.login.users!), sent);
  }),
  own(remote.authSaslStep, "authSaslStep", "nothing", (client, sent) => {
    wantsLogin(client);
    const { current } = client.login;
    if (current === undefined) throw loginFailed();
    // One message at a time.
    client.login.current = undefined;
    return step(client, current, sent);
  }),
  own(remote.authPolkit, "authPolkit", "nothing", () => {
    throw refused("AUTH_UNAVAILABLE", "authentication failed: polkit is not offered");
  }),
];
