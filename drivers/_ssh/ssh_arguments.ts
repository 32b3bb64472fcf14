import type { Logger } from "../../core/contract/driver.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";
import { badUri, flagParameter, textParameter, wordParameter } from "../_uri/mod.ts";
import { pathParameter } from "./path_parameter.ts";

/** What ssh, or a shell that its configuration calls, might read as more than a host's name: OpenSSH refuses the same. */
// deno-lint-ignore no-control-regex -- exactly these must not be in a name
const NO_HOST = /^-|[\u0000-\u0020\u007f'"`$\\;&<>|(){}]/;
/**
 * The same of a user's name, which may have a backslash (`DOMAIN\user`), a `$` and spaces; whether a `$` is safe, OpenSSH
 * itself decides.
 */
// deno-lint-ignore no-control-regex -- exactly these must not be in a name
const NO_USER = /^-|[\u0000-\u001f\u007f'"`;&<>|(){}]| -|\\$/;

/** libvirt's words for ways to authenticate, and OpenSSH's. */
const METHODS: Readonly<Record<string, string>> = {
  agent: "publickey",
  privkey: "publickey",
  password: "password",
  "keyboard-interactive": "keyboard-interactive",
  gssapi: "gssapi-with-mic",
};

function checkedName(uri: ConnectionUri, what: string, name: string, wrong: RegExp): string {
  if (wrong.test(name)) throw badUri(uri, `a ${what} that ssh takes for one`, `"${name}"`);
  return name;
}

function knownHostsOption(uri: ConnectionUri): string[] {
  const path = pathParameter(uri, "known_hosts");
  if (path === undefined) return [];
  if (/["\\]/.test(path)) throw badUri(uri, "a path without quotes in known_hosts=", `"${path}"`);
  // ssh splits the value into words, and expands percent signs.
  return ["-o", `UserKnownHostsFile="${path.replaceAll("%", "%%")}"`];
}

/** How strictly the host's key is checked; unless told, as the user's configuration has it. */
function hostKeyOption(uri: ConnectionUri, logger: Logger | undefined): string[] {
  const verify = wordParameter(uri, "known_hosts_verify", ["normal", "auto", "ignore"]);
  if (flagParameter(uri, "no_verify") || verify === "ignore") {
    logger?.warn(`"${uri.text}" does not check the host's key: whoever answers is taken for the host`);
    return ["-o", "StrictHostKeyChecking=no"];
  }
  if (verify === undefined) return [];
  return ["-o", `StrictHostKeyChecking=${verify === "auto" ? "accept-new" : "yes"}`];
}

function methodsOption(uri: ConnectionUri): string[] {
  const wanted = textParameter(uri, "sshauth")?.split(",");
  if (wanted === undefined) return [];
  const unknown = wanted.find((word) => !Object.hasOwn(METHODS, word));
  if (unknown !== undefined) {
    throw badUri(uri, `words of ${Object.keys(METHODS).join(", ")} in sshauth=`, `"${unknown}"`);
  }
  const methods = new Set(wanted.map((word) => METHODS[word]));
  const agent = wanted.includes("privkey") && !wanted.includes("agent") ? ["-o", "IdentityAgent=none"] : [];
  return ["-o", `PreferredAuthentications=${[...methods].join(",")}`, ...agent];
}

/**
 * ssh's arguments for a URI and what the far host's shell is to run: no option among them is a caller's, and no shell of
 * this machine reads them.
 *
 * @throws {VirtError} `INVALID_ARG` if a part of the URI can't be meant.
 * @see libvirt 9.0.0 `virNetClientNewSSH`
 */
export function sshArguments(
  uri: ConnectionUri,
  remoteCommand: string,
  options: { readonly logger?: Logger } = {},
): readonly string[] {
  const keyfile = pathParameter(uri, "keyfile");
  return [
    "-T",
    ...["-e", "none"],
    ...(uri.port === undefined ? [] : ["-p", String(uri.port)]),
    ...(uri.user ? ["-l", checkedName(uri, "user", uri.user, NO_USER)] : []),
    ...(keyfile === undefined ? [] : ["-i", keyfile]),
    // Nobody may be there to answer a question, and then it would wait for ever.
    ...(flagParameter(uri, "no_tty") === false ? [] : ["-o", "BatchMode=yes"]),
    ...hostKeyOption(uri, options.logger),
    ...knownHostsOption(uri),
    ...methodsOption(uri),
    "--",
    checkedName(uri, "host", uri.host || "localhost", NO_HOST),
    remoteCommand,
  ];
}

/**
 * The ssh of this machine that a URI means: what `command=` names, else the first `ssh` in PATH.
 *
 * @throws {VirtError} `INVALID_ARG` if it looks like an option.
 */
export function sshProgram(uri: ConnectionUri): string {
  const program = textParameter(uri, "command") ?? "ssh";
  if (program.startsWith("-")) throw badUri(uri, "a program in command=", `"${program}"`);
  return program;
}
