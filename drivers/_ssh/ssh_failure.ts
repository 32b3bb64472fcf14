import type { ErrorCode } from "../../core/contract/generated/error_codes.gen.ts";
import type { ConnectionUri } from "../../core/contract/uri.ts";

/** What a failure of ssh means, in the words of an error. */
export interface SshFailure {
  /** The code of the error that it becomes. */
  readonly code: ErrorCode;
  /** What had to be there. */
  readonly wanted: string;
  /** What was there. */
  readonly found: string;
}

/** A text that ssh or the far host writes to standard error, and what it means. */
export interface SshFailureText extends Omit<SshFailure, "found"> {
  readonly text: RegExp;
  /** `host` as ssh's arguments name it, `line` the last that was written. */
  readonly found: (host: string, line: string) => string;
}

const LOGIN: readonly SshFailureText[] = [
  {
    text: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    code: "AUTH_FAILED",
    wanted: "the host that is known by that name",
    found: (host) => `its key has changed; if that is right, remove the old one by: ssh-keygen -R ${host}`,
  },
  {
    text: /Host key verification failed|No [\w-]+ host key is known/,
    code: "AUTH_FAILED",
    wanted: "a host whose key is known",
    found: (host) =>
      `it is not known; log in once by hand (ssh ${host}) and compare it, or give known_hosts=FILE`,
  },
  {
    text: /UNPROTECTED PRIVATE KEY FILE/,
    code: "AUTH_FAILED",
    wanted: "a private key that only its owner can read",
    found: () => "others can read it; run chmod 600 on it",
  },
  {
    text: /Too many authentication failures/,
    code: "AUTH_FAILED",
    wanted: "a user that the host lets in",
    found: () => "it was offered too many keys; name the right one by keyfile=FILE",
  },
  {
    text: /Permission denied \(/,
    code: "AUTH_FAILED",
    wanted: "a user that the host lets in",
    found: (_, line) =>
      `${
        line.replace(/\.$/, "")
      }; load the right key into ssh-agent, name it by keyfile=FILE, or check the user's name`,
  },
];

const NETWORK: readonly SshFailureText[] = [
  {
    text: /Could not resolve hostname/,
    code: "NO_CONNECT",
    wanted: "a host that can be found",
    found: (_, line) => line,
  },
  {
    text: /connect to host \S* port|Connection (closed|reset) by|kex_exchange_identification|timed out/,
    code: "NO_CONNECT",
    wanted: "an ssh server",
    found: (_, line) => line,
  },
];

/**
 * What an end of ssh before any answer of the far program means. The first text that fits is meant.
 *
 * @param stderr What was written to standard error.
 * @param line The last line of it, or how ssh ended if there is none.
 * @param remote What the far side writes once the user is logged in, and what was wanted if no text is known.
 */
export function sshFailure(
  uri: ConnectionUri,
  stderr: string,
  line: string,
  remote: { readonly texts: readonly SshFailureText[]; readonly wanted: string },
): SshFailure {
  const host = uri.port === undefined ? uri.host : `-p ${uri.port} ${uri.host}`;
  // As known_hosts files and ssh-keygen name it.
  const known = uri.port === undefined ? uri.host : `"[${uri.host}]:${uri.port}"`;
  for (const { text, code, wanted, found } of [...LOGIN, ...remote.texts, ...NETWORK]) {
    if (!text.test(stderr)) continue;
    return { code, wanted, found: found(text.source.startsWith("REMOTE") ? known : host, line) };
  }
  return { code: "NO_CONNECT", wanted: remote.wanted, found: line };
}
