import assert from "node:assert/strict";
import { VirtError } from "../../core/contract/errors.ts";
import { parseUri } from "../../core/contract/uri.ts";
import { AuthConf } from "../../drivers/_credentials/mod.ts";
import { remoteName } from "../../drivers/libvirt/rpc/session.ts";
import { files, found, lines } from "./_corpus.ts";
import type { Target } from "./_fuzz.ts";

/** A password that nothing may show. */
const CANARY = "c4n4ry";

const decoder = new TextDecoder();

/** Gives what `read` gives; what it throws must not show the canary where it stands for a password. */
function unshown<T>(secret: boolean, read: () => T, shown: (value: T) => string): T {
  try {
    const value = read();
    assert(!secret || !shown(value).includes(CANARY), "a password is shown");
    return value;
  } catch (error) {
    if (error instanceof VirtError) {
      assert(
        !secret || !`${error.stack}${Deno.inspect(error)}`.includes(CANARY),
        "a password is in an error",
      );
    }
    throw error;
  }
}

/** Connection URIs. */
export const uri: Target = {
  corpus: async () => [...await lines("uri.txt"), ...await found("uri")],
  tokens: [
    ...[
      "qemu",
      "+",
      "unix",
      "://",
      "/",
      "//",
      ":",
      "@",
      "[",
      "]",
      "::1",
      "%",
      "%00",
      "%zz",
      "?",
      "&",
      "=",
      "#",
      "\0",
    ],
    ...[`user:${CANARY}@`, `:${CANARY}@`, "65536", "socket=", "auth=sasl.", "\u00e9", "\ud800", " "],
  ],
  run(input) {
    const text = decoder.decode(input);
    const authority = /^[^:/?#]*:\/\/([^/?#]*)@/.exec(text)?.[1] ?? "";
    const password = authority.slice(authority.indexOf(":") + 1);
    const secret = authority.includes(":") && password.includes(CANARY) &&
      text.split(CANARY).length === password.split(CANARY).length;
    const parsed = unshown(
      secret,
      () => parseUri(text),
      (value) => `${Deno.inspect(value)}${JSON.stringify(value)}`,
    );
    assert(!secret || !remoteName(parsed).includes(CANARY), "a password is sent");
  },
};

/** Credentials in auth.conf. */
export const authConf: Target = {
  corpus: async () => [...await files("auth_conf"), ...await found("auth-conf")],
  tokens: [
    ...[
      "[",
      "]",
      "=",
      "\n",
      "\r\n",
      "#",
      ";",
      "\\",
      "\\s",
      "\\q",
      "[credentials-",
      "[auth-libvirt-default]\n",
    ],
    ...[
      "credentials=",
      "username=",
      "password=",
      CANARY,
      "__proto__",
      "[auth-libvirt-__proto__]\n",
      "\u2028",
    ],
  ],
  run(input) {
    const text = decoder.decode(input);
    unshown(
      true,
      () => new AuthConf(text, "auth.conf"),
      (conf) => `${Deno.inspect(conf)}${JSON.stringify(conf)}`,
    );
    const conf = new AuthConf(text, "auth.conf");
    for (const host of ["localhost", "example.org", "__proto__"]) {
      // A group's name is no secret.
      unshown(!/\[[^\]]*c4n4ry/.test(text), () => conf.credentials("libvirt", host), () => "");
    }
  },
};
