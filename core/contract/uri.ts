/** libvirt's connection URIs: `driver[+transport]://[user@][host][:port]/[path][?params]`. */
import { maskedUri } from "./masked_uri.ts";
import { VirtError } from "./errors.ts";

/** A connection URI in its parts. */
export interface ConnectionUri {
  /** The text as it was given, `***` in the place of what is or may be a password. */
  readonly text: string;
  /** Driver and transport as they stand: `qemu+unix`. */
  readonly scheme: string;
  /** `qemu`, `test`, `esx`, … */
  readonly driver: string;
  /** `unix`, `tcp`, `tls`, `ssh`, `ext`, `ffi`, `native`, or `undefined` where the URI names none. */
  readonly transport: string | undefined;
  /** Decoded; a password after a colon is dropped. */
  readonly user: string | undefined;
  /** Without brackets; empty where the URI names none. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number | undefined;
  /** With its leading slash; empty where there is none. */
  readonly path: string;
  /** libvirt's URI parameters. */
  readonly params: URLSearchParams;
}

const PARTS =
  /^([a-z][a-z0-9-]*)(?:\+([a-z][a-z0-9]*))?:(?:\/\/([^/?#]*)(?![^/?#]))?([^?#]*)(?:\?([^#]*))?$/i;
const AUTHORITY = /^(?:([^]*)@)?(\[[0-9a-fA-F:.%]+\]|[^:[\]@]*)(?::(\d{1,5}))?$/;

function invalid(text: string, found: string): VirtError {
  return new VirtError(
    `Cannot read the connection URI "${text}", wanted driver[+transport]://[user@][host][:port]/[path]: ${found}`,
    { code: "INVALID_ARG", domain: "NONE", outcome: "not-sent" },
  );
}

function decoded(text: string, shown: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(shown, "broken percent-encoding");
  }
}

/**
 * Reads a connection URI.
 *
 * @throws {VirtError} `INVALID_ARG` if it is not of libvirt's form, or may have a part of a password where another part of
 * it belongs: an `@` in a password or behind a port is written as `%40`. The error shows no password.
 * @see libvirt 9.0.0 `virURIParse`
 */
export function parseUri(uri: string | URL): ConnectionUri {
  const whole = String(uri);
  const { text, doubtful } = maskedUri(whole);
  // deno-lint-ignore no-control-regex -- exactly these must not be in a URI
  if (/[\u0000-\u0020\u007f]/.test(whole)) throw invalid(text, "a space or control character");
  // Else a part of a password would be taken for a host or a path, and told as such.
  if (doubtful) {
    throw invalid(
      text,
      'what may be a password, where "//" goes before a user and "%40" for any "@" that is none',
    );
  }
  const parts = PARTS.exec(whole);
  if (!parts) throw invalid(text, whole.includes(":") ? "no such form" : 'no "://" behind the driver');
  const [, driver, transport, authority = "", path = "", query = ""] = parts;
  if (authority === "" && path !== "" && path[0] !== "/") throw invalid(text, "no slash behind the driver");
  const found = AUTHORITY.exec(authority);
  if (!found) throw invalid(text, "broken host or port");
  const [, user, host = "", port] = found;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) {
    throw invalid(text, "a port that is not between 1 and 65535");
  }
  const lower = driver!.toLowerCase();
  return {
    text,
    scheme: transport ? `${lower}+${transport.toLowerCase()}` : lower,
    driver: lower,
    transport: transport?.toLowerCase(),
    user: user === undefined ? undefined : decoded(user.replace(/:.*$/s, ""), text),
    host: decoded(host.replace(/^\[|\]$/g, ""), text),
    port: port === undefined ? undefined : Number(port),
    path: decoded(path, text),
    params: new URLSearchParams(query.replaceAll("+", "%2B")),
  };
}
